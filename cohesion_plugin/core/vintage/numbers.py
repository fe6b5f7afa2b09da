"""Numbers in columns that were read as text: French decimals, spaces, marks of secrecy."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..resources import vocabulary

_SPACES = r"[\s\u00a0\u202f]"


def is_number(column: pd.Series) -> bool:
    """Whether a column holds numbers; codes with leading zeros, flags and empty columns do not."""
    if pd.api.types.is_bool_dtype(column.dtype):
        return False
    if pd.api.types.is_numeric_dtype(column.dtype):
        return True
    text = column.dropna().astype(str)
    if text.empty or text.str.match(r"\s*[-+]?0[0-9]").any():
        return False
    numbers, refused = as_numbers(column)
    return bool(numbers.notna().any()) and not refused.any()


def as_numbers(column: pd.Series) -> tuple[pd.Series, np.ndarray]:
    """Int64 where all are whole, else float; and the rows that hold neither a number nor a mark of none."""
    if pd.api.types.is_integer_dtype(column.dtype) or pd.api.types.is_bool_dtype(column.dtype):
        return column.astype("Int64"), np.zeros(len(column), dtype=bool)
    if pd.api.types.is_float_dtype(column.dtype):
        return column.astype(float), np.zeros(len(column), dtype=bool)
    present = pd.to_numeric(column.dropna(), errors="coerce")
    if pd.api.types.is_signed_integer_dtype(present.dtype):
        return present.astype("Int64").reindex(column.index), np.zeros(len(column), dtype=bool)
    values = present.reindex(column.index)
    unread = values.isna() & column.notna()
    if unread.any():
        text = (
            column[unread].astype(str).str.replace(_SPACES, "", regex=True).str.replace(",", ".", regex=False)
        )
        again = pd.to_numeric(text, errors="coerce")
        values = values.astype(float)
        values[unread] = again.astype(float)
        none = text.str.lower().isin({*vocabulary("cog_movements")["not_numbers"], ""})
        unread[unread] = (again.isna() & ~none).to_numpy()
    plain = values.to_numpy(dtype=float, na_value=np.nan)
    plain = np.where(np.isfinite(plain), plain, np.nan)
    whole = not _decimal(column) and bool(
        np.all(np.isnan(plain) | ((plain == np.rint(plain)) & (abs(plain) < 2**53)))
    )
    numbers = pd.Series(plain, index=column.index)
    return (numbers.astype("Int64") if whole else numbers), unread.to_numpy()


def _decimal(column: pd.Series) -> bool:
    """« 12.0 » in a text column says that it holds reals."""
    text = column.dropna()
    return bool(text.astype(str).str.contains(r"[0-9][.,][0-9]", regex=True).any())
