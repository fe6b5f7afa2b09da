"""Which COG year a set of codes is of, as the codes themselves say."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..codes import departement_of
from ..frames import named
from .movements import Movements
from .timeline import Timeline

COVERED = 0.9


@dataclass(frozen=True)
class Vintage:
    """``best``: COG year that fits best; ``earliest``, ``latest``: years in which every code names a commune, or None.

    ``misfits``: codes that name no commune on 1 January of ``best``; ``unknown``: codes in neither the movements nor
    the list of current codes. ``missing``: codes of ``best`` that the set lacks where it seems complete. ``distance``:
    misfits plus missing, by year.
    """

    best: int
    earliest: int | None
    latest: int | None
    misfits: pd.Index
    unknown: pd.Index
    missing: pd.Index
    distance: pd.Series


def detect(codes: pd.Index, movements: Movements, lives: Timeline) -> Vintage:
    """The vintage of a set of codes (parsed, of the level of the movements).

    Codes that should be there and are not count too, in each département that the set covers nearly whole: without
    them, most tables would also fit the years before the merges of their own year. Of equal years, the last one.
    """
    codes = pd.Index(codes).unique()
    moving = codes.intersection(lives.codes, sort=False)
    here = np.zeros(len(lives.codes), dtype=bool)
    here[lives.codes.get_indexer(moving)] = True
    expected = here | _covered(codes, movements, lives)
    years = np.arange(movements.first, movements.last + 1)
    every = np.arange(len(lives.codes))
    active = np.array([lives.active[lives.nodes_at(every, int(year))] for year in years])
    misfits = (here & ~active).sum(axis=1)
    missing = (expected & ~here & active).sum(axis=1)
    distance = misfits + missing
    order = np.lexsort((years, -misfits, -distance))
    best = int(order[-1])
    whole = years[misfits == 0]
    return Vintage(
        int(years[best]),
        int(whole.min()) if len(whole) else None,
        int(whole.max()) if len(whole) else None,
        lives.codes[here & ~active[best]],
        codes.difference(lives.codes.union(movements.names.index)),
        lives.codes[expected & ~here & active[best]],
        pd.Series(distance, index=years),
    )


def misfits_in(codes: pd.Index, lives: Timeline, year: int) -> pd.Index:
    """Codes known to the movements that name no commune on 1 January of a COG year."""
    moving = pd.Index(codes).unique().intersection(lives.codes, sort=False)
    wrong: pd.Index = moving[~lives.active[lives.nodes_at(lives.codes.get_indexer(moving), year)]]
    return wrong


def labels(codes: pd.Index, movements: Movements, lives: Timeline) -> pd.Series:
    """« name [code] » of codes, with the name of their last life, for reports."""
    last = pd.Series(lives.names(), index=lives.codes[lives.node_code]).groupby(level=0, sort=False).last()
    names = pd.Series(codes, index=codes).map(last)
    return named(names.where(names.notna(), names.index.to_series().map(movements.names)), codes)


def _covered(codes: pd.Index, movements: Movements, lives: Timeline) -> np.ndarray:
    """Codes with events in places where the set has nearly all of the codes that never had any."""
    still = movements.names.index.difference(lives.codes)
    present = pd.Series(still.isin(codes))
    if movements.level != "commune":
        whole = len(present) > 0 and present.mean() >= COVERED
        return np.full(len(lives.codes), bool(whole))
    place = departement_of(still.to_series(index=present.index))
    share = present.groupby(place).mean()
    covered = share.index[share >= COVERED]
    places = departement_of(pd.Series(lives.codes))
    return places.isin(covered).to_numpy()
