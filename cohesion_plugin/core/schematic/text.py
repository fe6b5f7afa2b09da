"""Texts and columns of the user's tables, kept as they are written."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pandas as pd

from ..i18n import language
from ..text import plain
from .kit import kit


def words(column: pd.Series) -> pd.Series:
    """Trimmed text, NaN where empty; whole numbers without decimals. Upper and lower case are kept."""
    values = column.astype("Int64") if _whole(column) else column
    text = values.astype("string").str.strip()
    text = text.astype(object).where(text.notna() & (text != ""), np.nan)
    return pd.Series(text, index=column.index, dtype=object)


def column_of(columns: Iterable[str], role: str) -> str | None:
    """The column that has one of the role's names in ``kit.json``."""
    by_name = {plain(str(name)): str(name) for name in columns}
    return next((by_name[name] for name in kit()["columns"][role] if name in by_name), None)


def numbers(column: pd.Series) -> pd.Series:
    """Numbers as published: « 1 234,5 » too; NaN where there is none."""
    if pd.api.types.is_numeric_dtype(column.dtype):
        return pd.Series(column.to_numpy(dtype=float, na_value=np.nan), index=column.index)
    text = column.astype("string").str.replace(r"[\s\u00a0\u202f]", "", regex=True).str.replace(",", ".")
    return pd.to_numeric(text, errors="coerce").astype(float)


def decimal(value: float, places: int = 1) -> str:
    """A number with the decimal mark of the language."""
    text = f"{value:.{places}f}"
    return text.replace(".", ",") if language() == "fr" else text


def _whole(column: pd.Series) -> bool:
    if not pd.api.types.is_float_dtype(column.dtype):
        return False
    known = column.dropna()
    return bool((known == known.round()).all())
