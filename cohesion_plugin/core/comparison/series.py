"""One indicator over the years: the same communes in each, so that a curve never shows communes that come or go."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..indicators.model import NONE, RATE, Indicator
from ..indicators.recognise import EVERY, Bound, bind_all
from ..indicators.tables import COMMUNE, LEVELS
from .compute import Comparison
from .figures import Rows, value_of, whole_epci
from .measure import Measure
from .sets import Sets


@dataclass(frozen=True, eq=False)
class Series:
    """``years`` ascending; ``values`` and ``references``: (sets, years), NaN where unknown. ``base``: year of index
    100, 0 where the figure is drawn as it is; ``index`` and ``index_references``: 100 in that year.

    ``left_out``: share of each set's population, %, in communes that lack a year, counted in none; ``sources``: of the
    figures.
    """

    indicator: Indicator
    years: np.ndarray
    values: np.ndarray
    references: np.ndarray
    base: int
    index: np.ndarray
    index_references: np.ndarray
    left_out: np.ndarray
    left_out_references: np.ndarray
    sources: tuple[str, ...]


def series_of(comparison: Comparison, indicator_id: str, years: tuple[int, int] = (0, 0)) -> Series | None:
    """The indicator at every year of the tables; None where the comparison does not have it.

    ``years``: the first and the last wanted, 0 for all.
    A median or a published rate is read for one commune or EPCI, as anywhere; a rate of change, or a figure that may
    be negative, has no base 100.
    """
    indicator = next(
        (column.indicator for column in comparison.measure.columns if column.indicator.id == indicator_id),
        None,
    )
    if indicator is None:
        return None
    first, last = years
    bounds = [
        bound
        for bound in bind_all([(indicator, EVERY, EVERY)], comparison.tables)
        if bound.years[1] >= max(first, 1) and (not last or bound.years[1] <= last)
    ]
    if not bounds:
        return None
    return _series(comparison, indicator, bounds)


def _series(comparison: Comparison, indicator: Indicator, bounds: list[Bound]) -> Series:
    years = np.asarray(sorted({bound.years[1] for bound in bounds}), dtype=int)
    found, lost, levels = _level_values(bounds, years, comparison, comparison.sets)
    others, lost_others, other_levels = np.empty((0, len(years))), np.empty(0), set[str]()
    if comparison.references is not None:
        others, lost_others, other_levels = _level_values(bounds, years, comparison, comparison.references)
    base = _base(indicator, years, np.vstack([found, others]))
    place = int(np.flatnonzero(years == base)[0]) if base else -1
    used = levels | other_levels
    sources = tuple(
        dict.fromkeys(
            table.source for bound in bounds for table in bound.tables if table.source and bound.level in used
        )
    )
    return Series(
        indicator, years, found, others, base, _indexed(found, place), _indexed(others, place), lost, lost_others,
        sources,
    )  # fmt: skip


def _indexed(values: np.ndarray, place: int) -> np.ndarray:
    if place < 0:
        return np.full_like(values, np.nan)
    first = values[:, place][:, None]
    with np.errstate(all="ignore"):
        return np.where(first > 0, 100 * values / first, np.nan)


def _base(indicator: Indicator, years: np.ndarray, values: np.ndarray) -> int:
    """The first year that all have, else that most have; 0 where an index makes no sense."""
    if indicator.aggregation == RATE or indicator.signed or len(years) < 2:
        return 0
    known = (values > 0).sum(axis=0)
    return int(years[np.argmax(known == known.max())]) if known.max() else 0


def _level_values(
    bounds: list[Bound], years: np.ndarray, comparison: Comparison, sets: Sets
) -> tuple[np.ndarray, np.ndarray, set[str]]:
    """Values (sets, years), the share of the population left out and the levels read: communes first, EPCI where these
    have none."""
    made = np.full((len(sets), len(years)), np.nan)
    lost = np.full(len(sets), np.nan)
    used: set[str] = set()
    by_level = {level: [one for one in bounds if one.level == level] for level in LEVELS}
    for level, several in by_level.items():
        kept = sorted({bound.years[1]: bound for bound in several}.values(), key=lambda one: one.years[1])
        if not kept:
            continue
        values, left = _values(kept, level, comparison, sets)
        places = np.searchsorted(years, [one.years[1] for one in kept])
        # One level a territory: communes and EPCI are not of one perimeter, nor of one table.
        empty = np.isnan(made).all(axis=1) & ~np.isnan(values).all(axis=1)
        made[np.ix_(empty, places)] = values[empty]
        lost[empty] = left[empty]
        if empty.any():
            used.add(level)
    return made, lost, used


def _values(
    bounds: list[Bound], level: str, comparison: Comparison, sets: Sets
) -> tuple[np.ndarray, np.ndarray]:
    measure = Measure.of(bounds, comparison.places)
    if bounds[0].indicator.aggregation == NONE:
        found = measure.figures(sets)
        return found.value, 100 - found.covered_people.min(axis=1)
    rows = measure.rows[level]
    grouped = sets if level == COMMUNE else whole_epci(sets, comparison.places)[0]
    made = np.full((len(sets), len(bounds)), np.nan)
    left = np.full(len(sets), np.nan)
    for row in range(len(sets)):
        made[row], left[row] = _same_places(bounds, rows, grouped.mask(row))
    return made, left


def _same_places(bounds: list[Bound], rows: Rows, inside: np.ndarray) -> tuple[np.ndarray, float]:
    """Of one set: the years that any commune has, summed over the communes that have them all."""
    known = rows.known[inside]
    there = known.any(axis=0)
    made = np.full(len(bounds), np.nan)
    if not there.any():
        return made, np.nan
    whole = known[:, there].all(axis=1)
    people = rows.people[inside]
    total = people.sum()
    if not whole.any():
        return made, 100.0
    above, below = rows.above[inside][whole].sum(axis=0), rows.below[inside][whole].sum(axis=0)
    with np.errstate(all="ignore"):
        for place in np.flatnonzero(there):
            made[place] = value_of(bounds[place], above[place : place + 1], below[place : place + 1])[0]
    made[~np.isfinite(made)] = np.nan
    return made, float(100 * (1 - people[whole].sum() / total)) if total else 0.0
