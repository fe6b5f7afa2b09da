"""Codes are text with a kind: parse, repair, refuse. Nothing else handles code strings by hand."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import pandas as pd

from .frames import with_none
from .resources import vocabulary


@dataclass(frozen=True)
class CodeColumn:
    """Codes read from a column: ``values`` (None where absent or refused), and masks of what happened to each row."""

    values: pd.Series
    repaired: np.ndarray
    refused: np.ndarray
    none: np.ndarray


def as_text(column: pd.Series) -> pd.Series:
    """Any column as trimmed upper-case text; ``75056.0``, ``" 75 056"`` and 75056 all give ``"75056"``."""
    if pd.api.types.is_float_dtype(column.dtype):
        column = column.astype("Float64").where(np.isfinite(column.to_numpy(dtype=float, na_value=np.nan)))
    text = column.astype("string").fillna("")
    if not _matches(text, r"[0-9A-Z]*").all():
        text = (
            text.str.replace(r"[\s\u00a0\u202f]+", "", regex=True)
            .str.upper()
            .str.replace(r"\.0+$", "", regex=True)
        )
    return text.astype(object)


def parse(column: pd.Series, kind: str) -> CodeColumn:
    """Codes of one kind (a key of ``codes.json``): lost leading zeros restored, "none" values emptied, rest refused."""
    row, distinct = pd.factorize(column, use_na_sentinel=False)
    read = _parse_distinct(pd.Series(distinct), kind)
    values = pd.Series(read.values.to_numpy()[row], index=column.index, dtype=object)
    return CodeColumn(values, read.repaired[row], read.refused[row], read.none[row])


def _parse_distinct(column: pd.Series, kind: str) -> CodeColumn:
    codes = vocabulary("codes")
    spec = codes["kinds"][kind]
    original = column.astype("string").fillna("").astype(object)
    text = as_text(column)
    none = text.isin(codes["none"])
    values = text.where(_matches(text, spec["pattern"]) & ~none)
    if "lost_zero" in spec and values.isna().any():
        lost = values.isna() & ~none & text.str.fullmatch(spec["lost_zero"])
        padded = text[lost].str.zfill(spec["pad"])
        values = values.mask(lost, padded.where(padded.str.fullmatch(spec["pattern"])))
    values = with_none(values)
    known = values.notna().to_numpy()
    repaired = known & (values.to_numpy() != original.to_numpy())
    return CodeColumn(values, repaired, ~known & ~none.to_numpy(), none.to_numpy())


def _matches(text: pd.Series, pattern: str) -> np.ndarray:
    """Which texts match whole. Columns are clean as a rule: all at once, then one by one only where one does not."""
    values = text.to_list()
    lines = "\n".join(values)
    if (
        values
        and lines.count("\n") == len(values) - 1
        and re.fullmatch(rf"(?:(?:{pattern})\n)*", lines + "\n")
    ):
        return np.ones(len(values), dtype=bool)
    return text.str.fullmatch(pattern).to_numpy(dtype=bool)


def share_of_kind(column: pd.Series, kind: str) -> float:
    """Share of the non-empty values that are codes of this kind, after repair; 0 for an empty column."""
    parsed = parse(column, kind)
    filled = ~parsed.none
    return float(parsed.values.notna().to_numpy()[filled].mean()) if filled.any() else 0.0


def fold_districts(codes: pd.Series) -> pd.Series:
    """Municipal districts of Paris, Lyon and Marseille (751xx, 6938x, 132xx) replaced by their commune's code."""
    text, folded = codes.to_numpy(dtype=object).astype("U6"), codes.copy()
    for city in vocabulary("codes")["municipal_districts"]:
        inside = (text >= city["first"]) & (text <= city["last"])
        if inside.any():
            folded[inside] = city["commune"]
    return folded


def departement_of(communes: pd.Series) -> pd.Series:
    """Département code of commune codes: two characters, three overseas (97x, 98x)."""
    two, three = (communes.to_numpy().astype(f"U{length}") for length in (2, 3))
    return pd.Series(np.where(np.isin(two, ("97", "98")), three, two), index=communes.index, dtype=object)


def split_epci(column: pd.Series, districts: set[str]) -> pd.Series:
    """One SIREN per commune where the source writes two, ``MGP/EPT``: the one that is not an EPT of ``districts``."""
    row, distinct = pd.factorize(column, use_na_sentinel=False)
    text = pd.Series(distinct).astype("string").fillna("")
    several = text.str.contains(r"[/;,|]").to_numpy(dtype=bool)
    if not several.any():
        return column
    halves = text[several].str.split(r"\s*[/;,|]\s*", regex=True)
    single = text.to_numpy(dtype=object)
    single[several] = [_first_epci(parts, districts) for parts in halves]
    return pd.Series(single[row], index=column.index, dtype=object)


def _first_epci(parts: list[str], districts: set[str]) -> str:
    kept = [part for part in parts if part and part not in districts]
    return kept[0] if kept else parts[0]
