"""Curves over the years, base 100, of the totals that the tables give for several years."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..comparison.compute import Comparison
from ..comparison.series import Series, series_of
from ..i18n import tr
from .key_sources import producers
from .model import Block, Chapter, Chart, Grid, Heading, Paragraph, Together, without_empty
from .sentences import place
from .words import booklet, capital, in_words, listed, number, spoken, typographic


def evolution_chapter(comparison: Comparison) -> tuple[Chapter, pd.DataFrame] | None:
    """The chapter and the values behind the curves; None where no such indicator has years enough."""
    found = []
    for name in booklet("layout")["curves"]:
        column = next(
            (i for i, one in enumerate(comparison.measure.columns) if one.indicator.id == name), None
        )
        series = series_of(comparison, name) if column is not None else None
        if column is not None and series is not None and _drawn(series):
            found.append((column, series))
    if not found:
        return None
    blocks: list[Block] = []
    for column, series in found:
        head = Heading(tr("{}, base 100 in {}").format(typographic(series.indicator.name), series.base))
        blocks.append(
            Together([head, Chart("curves", (column,)), Paragraph(" ".join(_sentences(comparison, series)))])
        )
        blocks += [
            Heading(tr("{}, by year").format(typographic(series.indicator.name))),
            _grid(series, comparison),
        ]
    texts = producers(comparison, [column for column, _ in found])
    table = pd.concat([_values(comparison, series) for _, series in found], ignore_index=True)
    return Chapter("evolution", tr("Changes over the years"), blocks, texts, joins=True), table


def _drawn(series: Series) -> bool:
    return bool(series.base) and len(series.years) >= booklet("layout")["curve_years"]


def _sentences(comparison: Comparison, series: Series) -> list[str]:
    """The last year against the base: the first territory, the references, the ends of the range."""
    words, year = spoken("sentences"), int(series.years[-1])
    last, others = series.index[:, -1], series.index_references[:, -1]
    known = np.flatnonzero(~np.isnan(last))
    if not len(known):
        return []
    sets, first = comparison.sets, int(known[0])
    against = [
        words["short"].format(value=number(value, 1), where=place(comparison.references, row))
        for row, value in enumerate(others)
        if comparison.references is not None and value == value
    ]
    made = [
        words["curve"].format(
            year=year, base=series.base, value=number(last[first], 1), where=place(sets, first)
        )
        + (words["against"].format(references=listed(against)) if against else "")
        + "."
    ]
    if len(known) > 1:
        low, high = int(known[np.argmin(last[known])]), int(known[np.argmax(last[known])])
        above = int((last[known] > 100).sum())
        made.append(
            words["curve_range"].format(
                low=number(last[low], 1), where_low=place(sets, low), high=number(last[high], 1),
                where_high=place(sets, high),
            )
        )  # fmt: skip
        key = {0: "curve_none", len(known): "curve_all", 1: "curve_one"}.get(above, "curve_some")
        said = {"above": capital(in_words(above)), "count": in_words(len(known)), "base": series.base}
        made.append(words[key].format(**said))
    return made


def _grid(series: Series, comparison: Comparison) -> Grid:
    """The totals behind the curves, the references in bold."""
    sets, references = comparison.sets, comparison.references
    several = len(sets) > 1
    names = [f"{row + 1}. {name}" if several else str(name) for row, name in enumerate(sets.names)]
    every = series.values
    if references is not None:
        names += [str(name) for name in references.names]
        every = np.vstack([every, series.references])
    rows = [
        [typographic(name), *(number(value, series.indicator.decimals) for value in values)]
        for name, values in zip(names, every)
    ]
    header = [tr("Territory"), *(str(int(year)) for year in series.years)]
    strong = tuple(range(len(sets), len(rows)))
    notes = [tr("Only the communes known in all these years are counted.")]
    return without_empty(Grid(header, rows, tuple(range(1, len(header))), strong, notes, keep=True))


def _values(comparison: Comparison, series: Series) -> pd.DataFrame:
    """Long: territory (then references), indicator, year, value, index."""
    names = list(comparison.sets.names)
    values, index = [series.values], [series.index]
    if comparison.references is not None:
        names += list(comparison.references.names)
        values.append(series.references)
        index.append(series.index_references)
    every, hundred = np.vstack(values), np.vstack(index)
    rows, years = np.nonzero(~np.isnan(every))
    return pd.DataFrame(
        {
            "territoire": np.asarray(names, dtype=object)[rows],
            "indicateur": series.indicator.id,
            "annee": series.years[years],
            "valeur": every[rows, years],
            "indice": hundred[rows, years],
        }
    )
