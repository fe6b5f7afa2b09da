"""Key figures of each territory against the references: value, index 100, gap, rank."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..comparison.compute import Comparison
from ..comparison.figures import BIT
from ..comparison.tables import perimeters
from ..i18n import tr, tr_n
from ..indicators.model import SUM, Indicator, said
from .key_figures_alone import alone_table
from .key_sources import producers
from .model import Block, Chapter, Grid, Heading, Paragraph, without_empty
from .words import NBSP, booklet, figure, listed, number, relative, share, spoken, typographic

NONE, COMMUNE = "–", "commune"
SHORT = 12
PARTIAL = "*"


def key_figures(comparison: Comparison) -> Chapter:
    """One table per territory; those without any figure are named. Indicators that no reference has are set in one
    table of all territories, where there are several."""
    sets = comparison.sets
    empty = np.isnan(comparison.found.value).all(axis=1)
    blocks: list[Block] = [Paragraph(_reading(comparison)), *_overview(comparison)]
    columns, alone = parted(comparison)
    kinds = perimeters(sets)
    for row in range(len(sets)):
        name = typographic(str(sets.names[row]))
        if not columns:
            continue
        title = f"{name} ({what(str(kinds[row]), str(sets.kinds[row]), int(sets.sizes[row]))})"
        blocks.append(Heading(f"{row + 1}. {title}" if len(sets) > 1 else title))
        if empty[row]:
            blocks.append(Paragraph(tr("These tables have no figure for this territory.")))
        else:
            blocks.append(_table(comparison, row, columns))
    if alone:
        blocks += alone_table(comparison, alone)
    return Chapter("figures", tr("Key figures of each territory"), blocks, producers(comparison))


def _overview(comparison: Comparison) -> list[Block]:
    """Some figures of all territories in one table, the references in bold; nothing of a single territory."""
    known = {
        column.indicator.id: place for place, column in reversed(list(enumerate(comparison.measure.columns)))
    }
    asked = [known[one] for one in booklet("layout")["overview"] if one in known]
    columns = (asked or list(range(len(comparison.measure.columns))))[: booklet("layout")["overview_columns"]]
    if len(comparison.sets) < 2:
        return []
    rows, count = [], len(comparison.sets)
    names = list(comparison.sets.names)
    values = [comparison.found.value]
    if comparison.references is not None and comparison.found_references is not None:
        names += list(comparison.references.names)
        values.append(comparison.found_references.value)
    every = np.vstack(values)
    for row, name in enumerate(names):
        cells = [figure(comparison.measure.columns[place].indicator, every[row, place]) for place in columns]
        number_ = f"{row + 1}. " if row < count else ""
        rows.append([number_ + typographic(str(name)), *cells])
    header = [tr("Territory")]
    for place in columns:
        head = short_label(comparison.measure.columns[place].indicator)
        header.append(f"{head}, {vintage(comparison, place)}".rstrip(", "))
    strong = tuple(range(count, len(rows)))
    grid = Grid(header, rows, tuple(range(1, len(header))), strong, keep=True)
    return [Heading(tr("Overview")), without_empty(grid)]


def what(perimeter: str, kind: str, size: int) -> str:
    """« EPCI, 22 communes »; a commune is one, whatever its size."""
    return perimeter if kind == COMMUNE else f"{perimeter}, {tr_n('%n commune(s)', size)}"


def vintage(comparison: Comparison, column: int, row: int | None = None) -> str:
    """Year of an indicator: that of a territory's value, else of most of the territories."""
    bound = int(comparison.found.bound[row, column]) if row is not None else -1
    bound = bound if bound >= 0 else main_bound(comparison, column)
    return comparison.measure.bounds[bound].vintage.replace("-", "–")


def main_bound(comparison: Comparison, column: int) -> int:
    """Position of the bound that gives most of the values of an indicator."""
    used = comparison.found.bound[:, column]
    known = used[used >= 0]
    return int(np.bincount(known).argmax()) if len(known) else comparison.measure.columns[column].bounds[0]


def label(indicator: Indicator) -> str:
    """Name and unit."""
    unit, name = said(indicator.unit), indicator.name
    if not unit or indicator.aggregation == SUM or unit.casefold() in name.casefold():
        return typographic(name)
    # A short unit stays on one line.
    unit = unit.replace(" ", NBSP) if len(unit) < SHORT else unit
    return typographic(f"{name} ({unit})")


def short_label(indicator: Indicator) -> str:
    """A name for the head of a narrow column, where there is one."""
    known = booklet("layout")["overview_heads"].get(indicator.id)
    return typographic(said(known)) if known else label(indicator)


def reference_line(names: Sequence[str]) -> str:
    """« Références : a et b. »."""
    text = tr("Reference: {}.") if len(names) == 1 else tr("References: {}.")
    return text.format(listed(names))


def _reading(comparison: Comparison) -> str:
    said_ = tr(
        "Index: 100 times the value over that of the reference; for totals the share of the reference (%), for changes "
        "and balances the gap in their unit. Rank: 1 for the highest value among all territories of the same kind."
    )
    if not comparison.against:
        return tr(
            "No reference was asked for. Rank: 1 for the highest value among all territories of the same kind."
        )
    names = [f"« {typographic(name)} »" for name, _ in comparison.against]
    return reference_line(names) + " " + said_


def parted(comparison: Comparison) -> tuple[list[int], list[int]]:
    """Indicators of the tables by territory, and those that no reference but some territory has a value of."""
    every = list(range(len(comparison.measure.columns)))
    if len(comparison.sets) < 2 or not comparison.against:
        return every, []
    has = np.zeros(len(every), dtype=bool)
    for _, one in comparison.against:
        has |= (~np.isnan(one.reference)).any(axis=0)
    some = (~np.isnan(comparison.found.value)).any(axis=0)
    return [place for place in every if has[place]], [
        place for place in every if some[place] and not has[place]
    ]


def _table(comparison: Comparison, row: int, columns: Sequence[int]) -> Grid:
    header = [tr("Indicator"), tr("Year"), tr("Value")]
    for name, _ in comparison.against:
        header += [typographic(name), tr("Index, gap")]
    header.append(tr("Rank"))
    rows, partial = [], False
    for column in columns:
        one = comparison.measure.columns[column]
        value = comparison.found.value[row, column]
        lacking = bool(comparison.found.notes[row, column] & BIT["partial"]) and value == value
        partial |= lacking
        cells = [
            label(one.indicator),
            vintage(comparison, column, row),
            figure(one.indicator, value) + (PARTIAL if lacking else ""),
        ]
        for _, against in comparison.against:
            base = against.reference[row, column]
            cells += [figure(one.indicator, base), _relation(one.indicator, against, row, column)]
        rank, among = comparison.rank[0][row, column], comparison.rank[1][row, column]
        cells.append(NONE if rank != rank else f"{number(rank, 0)}/{number(among, 0)}")
        rows.append(cells)
    notes = [tr("{} Communes without a value are not counted.").format(PARTIAL)] if partial else []
    figures = tuple(range(1, len(header)))
    return without_empty(Grid(header, rows, figures, (), notes, keep=True))


def _relation(indicator: Indicator, against: object, row: int, column: int) -> str:
    part, index, gap = (getattr(against, name)[row, column] for name in ("share", "index", "gap"))
    if part == part:
        return share(part)
    if index == index:
        return number(index, 0)
    if gap != gap:
        return NONE
    text = number(gap, indicator.decimals, True)
    return f"{text}{NBSP}{spoken('sentences')['point_short']}" if relative(indicator) else text
