"""Moran's I of each territory (LISA), with conditional permutations.

Each territory keeps its value while those of its k neighbours are drawn, without replacement, among all others. With
weights that are equal among the neighbours, only the sum of k draws counts: it is made once for each k and serves all
territories with k neighbours; where a draw holds the territory itself, that one is replaced by the next of the draw.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix

from ..progress import SILENT, Progress
from .false_discovery import discoveries
from .moran import constant, row_standardised

HH, LL, HL, LH = "HH", "LL", "HL", "LH"
NOT_SIGNIFICANT, ALONE = "ns", "isole"


@dataclass(frozen=True)
class Lisa:
    """Of each territory: ``value``, its I; ``lag``, the mean of its neighbours; ``p``, two-sided; ``kind``: HH, LL, HL
    or LH where it holds under the false-discovery control, ``ns`` where not, ``isole`` without neighbours;
    ``quadrant``: the kind before the test. ``limit``: the greatest p that holds."""

    value: np.ndarray
    lag: np.ndarray
    p: np.ndarray
    kind: np.ndarray
    quadrant: np.ndarray
    limit: float


def lisa(
    value: np.ndarray,
    neighbours: csr_matrix,
    permutations: int,
    seed: int,
    level: float,
    progress: Progress = SILENT,
) -> Lisa:
    """I_i = z_i / m2 × mean z of its neighbours, m2 = Σ z² / n. All NaN where all values are equal."""
    count, degree = len(value), np.diff(neighbours.indptr)
    if constant(value):
        nothing = np.full(count, np.nan)
        kind = np.where(degree > 0, NOT_SIGNIFICANT, ALONE).astype(object)
        return Lisa(nothing, nothing, nothing, kind, kind, 0.0)
    z = value - value.mean()
    around = row_standardised(neighbours) @ z
    alone = degree == 0
    scale = z / (z @ z / count)
    p = _conditional(z, around, degree, permutations, seed, progress)
    # Draws rank the mean of the neighbours: a territory at the mean (z = 0) has I = 0 whatever they are.
    p[(z == 0) & ~alone] = 1.0
    quadrant = np.where(z > 0, np.where(around > 0, HH, HL), np.where(around > 0, LH, LL)).astype(object)
    quadrant[alone] = ALONE
    holds, limit = discoveries(p, level)
    kind = np.where(holds | alone, quadrant, NOT_SIGNIFICANT).astype(object)
    found, lag = np.where(alone, np.nan, scale * around), np.where(alone, np.nan, value.mean() + around)
    return Lisa(found, lag, p, kind, quadrant, limit)


def _conditional(
    z: np.ndarray, around: np.ndarray, degree: np.ndarray, permutations: int, seed: int, progress: Progress
) -> np.ndarray:
    p = np.full(len(z), np.nan)
    usable = np.flatnonzero((degree > 0) & (degree < len(z)))
    if not permutations or not len(usable):
        return p
    most = int(degree[usable].max())
    drawn = draws(len(z), most + 1, permutations, seed)
    figures = z[drawn]
    sums = np.cumsum(figures, axis=1)
    held, who = _held(drawn, degree)
    sizes = np.unique(degree[usable])
    for step, k in enumerate(sizes):
        rows = usable[degree[usable] == k]
        at_least, at_most = _counts(sums[:, k - 1], rows, around[rows] * k, k, held, who, figures, z)
        p[rows] = np.minimum(1.0, 2 * (np.minimum(at_least, at_most) + 1) / (permutations + 1))
        progress.update((step + 1) / len(sizes))
    return p


def draws(count: int, size: int, permutations: int, seed: int) -> np.ndarray:
    """(permutations, size) positions drawn without replacement among ``count``, at most all of them."""
    generator = np.random.default_rng(seed)
    size = min(size, count)
    return np.stack([generator.choice(count, size, replace=False) for _ in range(permutations)])


def _held(drawn: np.ndarray, degree: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Draws that hold the territory itself among its first k: (m, 2) draw and place, and the territory of each."""
    place = np.arange(drawn.shape[1])
    draw, at = np.nonzero(place < degree[drawn])
    return np.column_stack([draw, at]), drawn[draw, at]


def _counts(
    sums: np.ndarray,
    rows: np.ndarray,
    found: np.ndarray,
    k: int,
    held: np.ndarray,
    who: np.ndarray,
    figures: np.ndarray,
    z: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    """For each row, how many draws are at least, and at most, the sum found; equal up to rounding is equal."""
    slack = 1e-9 * max(float(np.abs(sums).max()), 1e-300)
    ordered = np.sort(sums)
    at_least = len(sums) - np.searchsorted(ordered, found - slack, side="left")
    at_most = np.searchsorted(ordered, found + slack, side="right")
    position = np.full(len(z), -1, dtype=np.intp)
    position[rows] = np.arange(len(rows))
    mine = position[who] >= 0
    draw, row = held[mine, 0], position[who[mine]]
    before = sums[draw]
    after = before - z[who[mine]] + figures[draw, k]
    for change, values in ((-1, before), (1, after)):
        np.add.at(at_least, row, change * (values >= found[row] - slack))
        np.add.at(at_most, row, change * (values <= found[row] + slack))
    return at_least, at_most
