"""Figures of sets of communes: sums, ratios of sums, and what could not be counted; one matrix product for all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from scipy.sparse import csr_matrix

from ..indicators.model import MEAN, NONE, RATE, RATIO
from ..indicators.recognise import Bound
from ..indicators.tables import EPCI
from .places import Places
from .sets import Sets

# Bits of ``notes``; their words are in comparison.json.
NOTES = (
    "nothing",
    "partial",
    "zero",
    "not_aggregable",
    "whole_epci",
    "codes",
    "no_reference",
    "is_reference",
    "reference_partial",
)
BIT = {name: 1 << position for position, name in enumerate(NOTES)}


@dataclass(frozen=True, eq=False)
class Figures:
    """Arrays (sets, indicators). ``value`` NaN where there is none, and ``notes`` says why; ``numerator`` and
    ``denominator``: sums over what was counted; ``missing``: communes (or EPCI) without a value; ``covered``: share of
    them that has one, %; ``covered_people``: of the population, %; ``bound``: which of the bounds gave the value."""

    value: np.ndarray
    numerator: np.ndarray
    denominator: np.ndarray
    missing: np.ndarray
    covered: np.ndarray
    covered_people: np.ndarray
    notes: np.ndarray
    bound: np.ndarray


@dataclass(frozen=True, eq=False)
class Rows:
    """Figures by commune or EPCI, ready to be summed: numerators, denominators (0 where unknown) and what is known."""

    bounds: tuple[Bound, ...]
    above: np.ndarray
    below: np.ndarray
    known: np.ndarray
    people: np.ndarray
    stale: np.ndarray


def rows_of(bounds: Sequence[Bound], people: np.ndarray, codes_differ: np.ndarray | None = None) -> Rows:
    """Each bound's columns evaluated once. ``people``: population of the rows, for the share that is covered."""
    above = np.zeros((len(people), len(bounds)))
    below = np.ones_like(above)
    known = np.zeros(above.shape, dtype=bool)
    for position, bound in enumerate(bounds):
        top, bottom = bound.values()
        if bound.indicator.aggregation == MEAN and bottom is not None:
            top = top * bottom
        whole = np.isfinite(top) & (np.isfinite(bottom) if bottom is not None else True)
        known[:, position] = whole
        above[whole, position] = top[whole]
        if bottom is not None:
            below[:, position] = 0.0
            below[whole, position] = bottom[whole]
    stale = np.asarray([any(table.codes for table in bound.tables) for bound in bounds], dtype=bool)
    return Rows(tuple(bounds), above, below, known, np.nan_to_num(people), stale)


def figures(rows: Rows, sets: Sets, first: int) -> Figures:
    """Of one level's rows over sets of those rows. ``first``: position of the first bound among all."""
    member, sizes = sets.member, sets.sizes[:, None].astype(float)
    top, bottom = member @ rows.above, member @ np.where(rows.known, rows.below, 0.0)
    count = member @ rows.known.astype(float)
    people, all_people = member @ (rows.known * rows.people[:, None]), (member @ rows.people)[:, None]
    notes = np.zeros(top.shape, dtype=np.int64)
    value = np.full(top.shape, np.nan)
    ratios = np.zeros(len(rows.bounds), dtype=bool)
    with np.errstate(all="ignore"):
        for position, bound in enumerate(rows.bounds):
            value[:, position] = value_of(bound, top[:, position], bottom[:, position])
            ratios[position] = bound.formula.denominator is not None
        single = np.asarray([bound.indicator.aggregation == NONE for bound in rows.bounds])
        nothing = count == 0
        zero = ratios[None, :] & ~nothing & ~(bottom > 0)
        apart = single[None, :] & (sizes > 1)
        value[nothing | zero | apart] = np.nan
        value[~np.isfinite(value)] = np.nan
        notes[nothing & ~apart] |= BIT["nothing"]
        notes[zero & ~apart] |= BIT["zero"]
        notes[apart] |= BIT["not_aggregable"]
        notes[(count < sizes) & ~nothing & ~apart] |= BIT["partial"]
        notes[:, rows.stale] |= BIT["codes"]
        empty = np.isnan(value)
        covered, share = 100 * count / sizes, 100 * people / all_people
    top = np.where(nothing | apart, np.nan, top)
    bottom = np.where(nothing | apart | ~ratios[None, :], np.nan, bottom)
    which = np.where(empty, -1, first + np.arange(len(rows.bounds))[None, :])
    return Figures(value, top, bottom, sizes - count, covered, share, notes, which)


def value_of(bound: Bound, top: np.ndarray, bottom: np.ndarray) -> np.ndarray:
    """The figure of sums; not finite where the denominator is zero."""
    kind, factor = bound.indicator.aggregation, bound.indicator.factor
    if kind == RATE:
        years = bound.years[1] - bound.years[0] if all(bound.years) else 1
        made: np.ndarray = 100 * ((top / bottom) ** (1 / years) - 1)
        return made
    if kind in (RATIO, MEAN) or bound.formula.denominator is not None:
        return np.asarray(factor * top / bottom)
    return factor * top


def whole_epci(sets: Sets, places: Places) -> tuple[Sets, np.ndarray]:
    """The same sets as sets of EPCI, and which of them are made of whole EPCI; the others are emptied."""
    owner = places.epci.get_indexer(pd.Index(places.column("epci")))
    inside = np.flatnonzero(owner >= 0)
    shape = (len(places), len(places.epci))
    belongs = csr_matrix((np.ones(len(inside)), (inside, owner[inside])), shape=shape)
    counts = csr_matrix(sets.member @ belongs)
    size = np.asarray(belongs.sum(axis=0)).ravel()
    full = counts.copy()
    full.data = (counts.data == size[counts.indices]).astype(float)
    good = np.asarray(full.sum(axis=1)).ravel() == np.diff(counts.indptr)
    good &= np.asarray(counts.sum(axis=1)).ravel() == sets.sizes
    scale = csr_matrix((good.astype(float), (range(len(good)), range(len(good)))))
    member = csr_matrix(scale @ full)
    member.eliminate_zeros()
    return Sets(sets.names, sets.kinds, sets.codes, member, sets.partial), good


def level_figures(level: str, rows: Rows, sets: Sets, places: Places, first: int) -> Figures:
    """Of the rows of a level; sets that are not made of whole EPCI have no figure of a table by EPCI."""
    if level != EPCI:
        return figures(rows, sets, first)
    grouped_sets, good = whole_epci(sets, places)
    found = figures(rows, grouped_sets, first)
    found.notes[~good] = BIT["whole_epci"]
    return found
