"""Columns of a layer by their names in ``index.json``, and what they hold as figures or text."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pandas as pd

from ..frames import with_none
from ..text import plain
from .model import index


def named_columns(columns: Iterable[str], role: str) -> list[str]:
    """Columns whose name is one of a role's names of ``index.json``, best first."""
    by_name = {plain(str(column)): str(column) for column in columns}
    return [by_name[name] for name in index()["columns"][role] if name in by_name]


def text_of(column: pd.Series) -> pd.Series:
    """Trimmed text, whole numbers without decimals, None where empty."""
    text = column.astype("string").str.strip().str.replace(r"\.0+$", "", regex=True)
    return with_none(text.mask(text == ""))


def numbers(column: pd.Series) -> np.ndarray:
    """Figures of a column of numbers or of text (spaces between thousands, decimal commas); NaN where there is none."""
    if not pd.api.types.is_numeric_dtype(column.dtype):
        text = column.astype("string").str.replace(r"[\s\u00a0\u202f]", "", regex=True)
        column = text.str.replace(",", ".", regex=False)
    return np.asarray(pd.to_numeric(column, errors="coerce").to_numpy(dtype=float, na_value=np.nan))
