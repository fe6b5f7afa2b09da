"""In how many indicators a territory is among the worst."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .ratio import Ratio


@dataclass(frozen=True)
class Handicaps:
    """By territory and indicator: ``worst``, False where there is no value; ``limit``: the value from which on it is.

    ``count``: number of handicaps, NaN where no indicator has a value; ``known``: number of indicators that have one.
    """

    worst: np.ndarray
    limit: np.ndarray
    count: np.ndarray
    known: np.ndarray


def handicaps(ratios: Sequence[Ratio], worst_pct: float) -> Handicaps:
    """The worst ``worst_pct`` % of the territories that have a value, ties included."""
    worst, limits = [], []
    for ratio in ratios:
        value = -ratio.value if ratio.indicator.low_is_worse else ratio.value
        limit = float(np.nanquantile(value, 1 - worst_pct / 100)) if ratio.known.any() else float("nan")
        # A value that all share is nobody's handicap.
        some = ratio.known & (value >= limit) & bool(np.nanmin(value) < limit if ratio.known.any() else False)
        worst.append(some)
        limits.append(-limit if ratio.indicator.low_is_worse else limit)
    table = np.column_stack(worst)
    known = np.column_stack([ratio.known for ratio in ratios]).sum(axis=1)
    return Handicaps(table, np.array(limits), np.where(known > 0, table.sum(axis=1), np.nan), known)
