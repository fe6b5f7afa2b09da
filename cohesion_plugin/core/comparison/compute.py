"""A comparison: sets, indicators, references in; tables and what must be said of them out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import pandas as pd

from ..errors import InputError
from ..i18n import tr
from ..indicators.library import chosen
from ..indicators.model import Indicator
from ..indicators.recognise import bind_all
from ..indicators.tables import Tables
from ..progress import SILENT, Progress
from ..report import Report
from .against import Against, against, equal_sets, ranks
from .families import Families
from .figures import Figures
from .language import Request, nothing_selected, read_selection
from .measure import Measure
from .places import Places
from .relations import say_sets
from .remarks import say_figures
from .resolve import Resolver
from .sets import Sets
from .tables import indicator_table, long_table, wide_table

Kept = TypeVar("Kept", Figures, Against)


@dataclass(frozen=True, eq=False)
class Comparison:
    """``sets`` and ``references`` with their figures; ``against``: by name of reference; ``rank``: (rank, among);
    ``tables``: all that was joined, for the other years of an indicator."""

    places: Places
    measure: Measure
    sets: Sets
    references: Sets | None
    found: Figures
    found_references: Figures | None
    against: list[tuple[str, Against]]
    rank: tuple[np.ndarray, np.ndarray]
    report: Report
    tables: Tables

    @property
    def long_rows(self) -> int:
        """Rows of the long table that each territory has."""
        return len(self.measure.columns) * max(len(self.against), 1)

    def long(self, first: int = 0, last: int | None = None) -> pd.DataFrame:
        """One row per territory, indicator and reference; of the territories from ``first`` up to ``last``."""
        part = slice(first, last)
        rows = np.arange(len(self.sets))[part]
        ranks = (self.rank[0][part], self.rank[1][part])
        gaps = [(name, cut(one, part)) for name, one in self.against]
        return long_table(self.measure, self.sets.take(rows), cut(self.found, part), ranks, gaps)

    def wide(self, references: bool = True) -> pd.DataFrame:
        """One row per territory, then per reference, one column per indicator."""
        people = self.places.column("population").astype(float)
        made = [wide_table(self.measure, self.sets, self.found, "territoire", people)]
        if references and self.references is not None and self.found_references is not None:
            made.append(wide_table(self.measure, self.references, self.found_references, "reference", people))
        return pd.concat(made, ignore_index=True)

    def indicators(self) -> pd.DataFrame:
        """What each figure is and where it comes from."""
        return indicator_table(self.measure)


def cut(figures: Kept, part: slice) -> Kept:
    """Some territories of arrays (territories, indicators)."""
    return type(figures)(**{name: values[part] for name, values in vars(figures).items()})


def compare(
    places: Places,
    tables: Tables,
    selection: str,
    reference: str,
    known: dict[str, Indicator],
    indicators: str,
    report: Report,
    progress: Progress = SILENT,
) -> Comparison:
    """Compare the territories of a selection with a reference. ``indicators``: empty for all recognised.

    Raises InputError: unknown codes or indicators, nothing to compare, no indicator in the tables.
    """
    families = Families(places)
    wanted = read_selection(selection)
    base = read_selection(reference)
    resolver = Resolver(families, {**base.sets, **wanted.sets})
    sets = resolver.all(wanted)
    if sets is None:
        raise nothing_selected()
    references = resolver.all(base, sets)
    say_sets(sets, references, places, report)
    progress.update(0.2)
    asked = chosen(indicators, known)
    bounds = bind_all(asked, tables)
    _require(bounds, asked, tables, bool(indicators.strip()), report)
    measure = Measure.of(bounds, places)
    progress.update(0.4)
    found = measure.figures(sets)
    progress.update(0.6)
    others = measure.figures(references) if references is not None else None
    gaps = _against(measure, sets, found, references, others)
    rank = ranks(measure, families, sets, found, progress.part(0.6, 0.95))
    say_figures(measure, sets, found, report)
    report.method = _method(wanted, references, report)
    progress.update(1.0)
    return Comparison(places, measure, sets, references, found, others, gaps, rank, report, tables)


def _against(
    measure: Measure, sets: Sets, found: Figures, references: Sets | None, others: Figures | None
) -> list[tuple[str, Against]]:
    if references is None or others is None:
        return []
    made = []
    for position, name in enumerate(references.names):
        row = np.asarray([position])
        one = Figures(**{key: values[row] for key, values in vars(others).items()})
        made.append((str(name), against(measure, found, one, equal_sets(sets, references.take(row)))))
    return made


def _require(
    bounds: Sequence[object],
    asked: list[tuple[Indicator, int, int]],
    tables: Tables,
    named: bool,
    report: Report,
) -> None:
    """Raise InputError where nothing is recognised; say what was asked for and is not there."""
    there = {id(getattr(bound, "indicator", None)) for bound in bounds}
    absent = [one for one, _, _ in asked if id(one) not in there]
    if not bounds:
        columns = [
            f"{table.label}: {', '.join(map(str, table.figures.columns[:20]))}" for table in tables.tables
        ]
        raise InputError(
            tr("The tables have the columns of none of the indicators."),
            columns or [tr("no table was given")],
            tr(
                "Give a table such as Insee's comparateur de territoires, or describe your own indicator in a JSON "
                "file."
            ),
        )
    if named and absent:
        report.warn(
            tr("Indicators asked for whose columns are in no table, or not of these years:"),
            [f"{one.id} ({one.formulas[0].text})" for one in absent],
        )


def _method(wanted: Request, references: Sets | None, report: Report) -> str:
    sentence = tr(
        "Comparison of territories as sets of communes: a ratio is the ratio of the sums over the communes that have "
        "both figures; medians and published rates are read for one commune or one EPCI, never averaged."
    )
    if references is not None:
        text = tr("Reference: {}.") if len(references) == 1 else tr("References: {}.")
        sentence += " " + text.format(", ".join(map(str, references.names[:6])))
    return sentence
