"""Tables joined to the communes or the EPCI of a comparison: figures by column, with where each comes from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..i18n import tr, tr_n
from ..published.join import Joined, join
from ..published.model import Published
from ..report import Report
from .services import with_services

COMMUNE, EPCI = LEVELS = ("commune", "epci")


@dataclass(frozen=True, eq=False)
class Table:
    """``figures``: float columns, one row per territory of the level in the comparison's order.

    ``row``: which have a row at all. ``codes``: COG years of the codes, those of the table then those of the
    communes compared, where they are of no common year. ``own``: the columns of the layer of communes itself.
    """

    label: str
    source: str
    level: str
    figures: pd.DataFrame
    row: np.ndarray
    codes: tuple[int, int] | None = None
    own: bool = False

    def column(self, name: str) -> np.ndarray:
        """The figures of a column."""
        values: np.ndarray = self.figures[name].to_numpy(dtype=float)
        return values


@dataclass(frozen=True, eq=False)
class Tables:
    """All tables, those of the user first, in the order given: the first that has a column provides it."""

    tables: tuple[Table, ...]

    def of(self, level: str) -> list[Table]:
        """Those whose rows are of a level."""
        return [table for table in self.tables if table.level == level]

    def columns(self, level: str) -> Iterator[tuple[Table, str]]:
        """Table and column, in order; tables whose codes are of another year come last."""
        ordered = sorted(self.of(level), key=lambda table: table.codes is not None)
        return ((table, str(name)) for table in ordered for name in table.figures.columns)


def join_tables(
    published: Sequence[Published],
    communes: pd.Series,
    epci: pd.Series,
    report: Report,
    layer: Published | None = None,
) -> Tables:
    """Tables aligned on the communes and EPCI of the comparison. What can't be joined is said and left out.

    ``communes`` and ``epci``: names by code. ``layer``: the columns of the layer itself, which come last.
    """
    made = []
    for one in (*published, *([layer] if layer is not None else [])):
        label = one.provenance.source or one.label
        if one.level not in LEVELS:
            report.warn(tr("This table has neither communes nor EPCI, and is left aside: {}.").format(label))
            continue
        names = communes if one.level == COMMUNE else epci
        one_row = with_services(one, communes.index)
        joined = join(one_row, names.index, names)
        if one is not layer:
            _say(one, joined, label, report)
        figures = joined.frame.select_dtypes("float")
        source, codes = one.provenance.text(), joined.convert
        made.append(Table(label, source, one.level, figures, joined.matched, codes, one is layer))
        if one is not layer and source and source not in report.sources:
            report.sources.append(source)
    return Tables(tuple(made))


def _say(published: Published, joined: Joined, label: str, report: Report) -> None:
    """Of the join, what changes figures: one line per table, not its every remark."""
    missing, twice = len(joined.missing), len(joined.duplicated)
    report.info(published.sentence)
    if missing and published.level == COMMUNE:
        sentence = tr_n("{file}: %n commune(s) of France have no row:", missing)
        report.info(sentence.format(file=label), joined.missing)
    elif missing:
        report.info(tr_n("{file}: %n EPCI have no row:", missing).format(file=label), joined.missing)
    if twice:
        report.warn(
            tr_n("{file}: %n code(s) occur with different values, and are left out:", twice).format(
                file=label
            ),
            joined.duplicated,
        )
    if joined.convert is not None:
        source, target = joined.convert
        report.warn(
            tr_n(
                "{file} has the communes of 1 January {source}, the comparison those of {target}: %n commune(s) of "
                "the table are in no territory, those they became have a part of their figures. Give the movements of "
                "communes, or convert the table first (cohesion:convertvintage).",
                len(joined.unused),
            ).format(file=label, source=source, target=target)
        )
