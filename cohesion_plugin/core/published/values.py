"""Cells of text to figures, dates and codes."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..codes import as_text
from ..frames import with_none
from ..i18n import tr_n
from ..report import Report
from ..resources import vocabulary

NUMERIC = 0.5


def to_numbers(values: pd.Series) -> tuple[pd.Series, np.ndarray]:
    """Figures (decimal commas, spaces between thousands and % allowed), and which filled cells are none."""
    figures = pd.to_numeric(values, errors="coerce").astype(float)
    left = figures.isna() & values.notna()
    if left.any():
        text = values[left].astype("string").str.replace(r"[\s\u00a0\u202f%]+", "", regex=True)
        figures[left] = pd.to_numeric(text.str.replace(",", ".", regex=False), errors="coerce").astype(float)
        left &= figures.isna()
    return figures.where(np.isfinite(figures)), left.to_numpy(dtype=bool)


def figures_of(values: pd.Series, name: str, report: Report) -> pd.Series:
    """A column known to be figures; what is none (« s », « nd ») is missing, and said."""
    figures, lost = to_numbers(values)
    if lost.any():
        report.info(
            tr_n(
                "%n value(s) of {} are no number (secret or unknown): read as missing.", int(lost.sum())
            ).format(name),
            [f"« {value} »" for value in values[lost].unique()],
        )
    return figures


def guess(values: pd.Series, name: str, report: Report) -> pd.Series:
    """A column nothing is known of: figures where most of it is, and none looks like a code; else text.

    Cells that mark a secret (« s », « nd ») say nothing: where all are secret these are figures, all missing.
    """
    filled = values.dropna()
    if not len(filled):
        return values
    sample = filled.head(2000).astype("string")
    coded = sample.str.fullmatch(r"0[0-9]+") | sample.str.fullmatch(r"[0-9]{9}")
    marks = sample.str.strip().str.lower().isin(vocabulary("cog_movements")["not_numbers"])
    figures, _ = to_numbers(sample[~marks])
    if coded.any() or (len(figures) and figures.notna().mean() < NUMERIC):
        return values
    return figures_of(values, name, report)


def codes_of(values: pd.Series, pad: int | None) -> pd.Series:
    """Codes of areas as text: lost zeros restored to ``pad`` characters, « none » values emptied."""
    row, distinct = pd.factorize(values, use_na_sentinel=False)
    text = as_text(pd.Series(distinct, dtype=object))
    text = text.where(~text.isin(vocabulary("codes")["none"]))
    if pad:
        text = text.where(text.isna(), text.astype("string").str.zfill(pad))
    return pd.Series(with_none(text).to_numpy()[row], index=values.index, dtype=object)


def dates_of(values: pd.Series) -> pd.Series:
    """ISO dates from ISO or day/month/year text."""
    text = values.astype("string")
    french = text.str.replace(r"^([0-9]{2})/([0-9]{2})/([0-9]{4}).*$", r"\3-\2-\1", regex=True)
    return with_none(french.str.slice(0, 10).str.replace("/", "-", regex=False))
