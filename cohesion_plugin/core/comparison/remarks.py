"""What must be said of the figures: territories and indicators without any, zero denominators, several years."""

from __future__ import annotations

import numpy as np

from ..i18n import tr, tr_n
from ..report import SHOWN, Report
from .against import labels
from .figures import BIT, Figures
from .measure import Measure
from .sets import Sets


def say_figures(measure: Measure, sets: Sets, found: Figures, report: Report) -> None:
    """Sentences on the figures of a comparison."""
    empty = np.isnan(found.value)
    names = [column.indicator.name for column in measure.columns]
    none = empty.all(axis=1)
    if none.any():
        report.warn(
            tr_n("%n compared set(s) without any figure in these tables:", int(none.sum())),
            labels(sets, np.flatnonzero(none)[:SHOWN]),
        )
    _say_empty(empty, found.notes, names, report)
    zero = (found.notes & BIT["zero"]) > 0
    if zero.any():
        rows, columns = np.nonzero(zero)
        report.warn(
            tr_n("%n figure(s) without a value, their denominator being zero:", len(rows)),
            [f"{sets.label(int(r))}: {names[c]}" for r, c in zip(rows[:SHOWN], columns[:SHOWN])],
        )
    low = ~empty & (found.covered_people < 100) & ((found.notes & BIT["partial"]) > 0)
    if low.any():
        report.warn(
            tr(
                "Some communes have no value, secret or absent, and are not counted (least share of the population "
                "counted):"
            ),
            [f"{names[c]} ({_least(found, low, c)} %)" for c in np.flatnonzero(low.any(axis=0))],
        )
    years = sorted({bound.vintage for bound in measure.bounds if bound.vintage})
    if len(years) > 1:
        report.info(tr("The figures are not all of the same year; each says its own:"), years)


def _say_empty(empty: np.ndarray, notes: np.ndarray, names: list[str], report: Report) -> None:
    blank = empty.all(axis=0)
    apart = blank & ((notes & (BIT["not_aggregable"] | BIT["whole_epci"])) > 0).any(axis=0)
    if apart.any():
        report.info(
            tr("Not aggregable, so without a value for these territories:"),
            [names[place] for place in np.flatnonzero(apart)],
        )
    # A zero denominator is told of on its own: nothing is secret there.
    blank &= ~((notes & BIT["zero"]) > 0).all(axis=0)
    if (blank & ~apart).any():
        report.warn(
            tr("No territory has a value of these indicators, all secret or absent:"),
            [names[place] for place in np.flatnonzero(blank & ~apart)],
        )


def _least(found: Figures, low: np.ndarray, column: int) -> str:
    return f"{float(np.min(found.covered_people[low[:, column], column])):.0f}"
