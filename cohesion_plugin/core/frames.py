"""Small helpers on pandas objects."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

_NONE: Any = None


def with_none(values: pd.Series) -> pd.Series:
    """The values as objects, None where missing: what codes and names travel as."""
    plain: pd.Series = values.astype(object).where(values.notna(), _NONE)
    return plain


def prefer(first: pd.Series, second: object) -> pd.Series:
    """``first``, and ``second`` (parallel, whatever its index) where it is missing."""
    other = pd.Series(np.asarray(second, dtype=object), index=first.index)
    return with_none(first.astype(object).where(first.notna(), other))


def look_up(keys: pd.Index, table: pd.Series) -> np.ndarray:
    """Value of each key in a table with a unique index; missing where it has none."""
    found: np.ndarray = table.reindex(keys).to_numpy(dtype=object)
    return found


def named(names: pd.Series, codes: object) -> pd.Series:
    """« name [code] », as reports list territories."""
    return (
        names.fillna("").astype(str)
        + " ["
        + pd.Series(np.asarray(codes, dtype=object), index=names.index).astype(str)
        + "]"
    )
