"""Indicators that no reference has a value of: one table, a column per territory."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..comparison.compute import Comparison
from ..i18n import tr, tr_n
from .model import Block, Grid, Heading, without_empty
from .words import NBSP, figure, listed, number, typographic

NONE = "–"
# With more territories than this the rank stands below the value.
ONE_LINE = 5


def alone_table(comparison: Comparison, columns: Sequence[int]) -> list[Block]:
    """Value and rank, which stands below it where territories are many; those without any figure are noted."""
    from .key_figures import label, vintage

    sets, values = comparison.sets, comparison.found.value
    empty = np.isnan(values[:, list(columns)]).all(axis=1)
    drawn = [row for row in range(len(sets)) if not empty[row]]
    header = [tr("Indicator"), tr("Year"), *(str(row + 1) for row in drawn), tr("Ranks out of")]
    ranks, among = comparison.rank
    joint = NBSP if len(drawn) <= ONE_LINE else "\n"
    rows = []
    for column in columns:
        one = comparison.measure.columns[column].indicator
        out_of = sorted(
            {int(among[row, column]) for row in drawn if ranks[row, column] == ranks[row, column]}
        )
        cells = [_cell(figure(one, values[row, column]), ranks[row, column], joint) for row in drawn]
        rows.append(
            [label(one), vintage(comparison, column), *cells, "\n".join(number(n, 0) for n in out_of) or NONE]
        )
    notes = [
        tr("Columns: numbers of the territories. In brackets: the rank among territories of the same kind.")
    ]
    lost = [f"{row + 1}. {typographic(str(sets.names[row]))}" for row in range(len(sets)) if empty[row]]
    if lost:
        notes.append(
            tr_n("%n territory(ies) without any of these figures: {}.", len(lost)).format(listed(lost))
        )
    title = Heading(tr("Figures that the references do not have"))
    return [title, without_empty(Grid(header, rows, tuple(range(1, len(header))), (), notes))]


def _cell(value: str, rank: float, joint: str) -> str:
    return value if rank != rank else f"{value}{joint}({number(rank, 0)})"
