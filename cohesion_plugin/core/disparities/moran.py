"""Moran's I of the whole, with its permutations."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix, diags

from ..progress import SILENT, Progress

BLOCK = 40


@dataclass(frozen=True)
class Moran:
    """``value``: I; ``expected`` without association, −1 / (n − 1); ``p``: two-sided, by permutations (NaN without).

    ``count``: territories with a value; ``alone``: of them, those without a neighbour."""

    value: float
    expected: float
    p: float
    count: int
    alone: int


def row_standardised(neighbours: csr_matrix) -> csr_matrix:
    """Weights that sum to one over the neighbours of each row; a row without neighbours stays empty."""
    degree = np.asarray(neighbours.sum(axis=1)).ravel()
    return csr_matrix(diags(1 / np.where(degree > 0, degree, 1.0)) @ neighbours)


def moran(
    value: np.ndarray, neighbours: csr_matrix, permutations: int, seed: int, progress: Progress = SILENT
) -> Moran:
    """I = (n / S0) Σ w z z / Σ z² with row-standardised weights.

    NaN where all values are equal or nobody has a neighbour. ``neighbours``: square, zeros on the diagonal, of the
    territories with a value.
    """
    weights, count = row_standardised(neighbours), len(value)
    alone = int((np.diff(neighbours.indptr) == 0).sum())
    total, z = float(weights.sum()), value - value.mean() if count else value
    mass = float(z @ z)
    if not total or constant(value):
        return Moran(np.nan, np.nan, np.nan, count, alone)
    scale = count / total / mass
    found = scale * float(z @ (weights @ z))
    random, drawn = np.random.default_rng(seed), np.empty(permutations)
    for first in range(0, permutations, BLOCK):
        size = min(BLOCK, permutations - first)
        shuffled = random.permuted(np.tile(z, (size, 1)), axis=1).T
        drawn[first : first + size] = scale * np.einsum("ij,ij->j", shuffled, weights @ shuffled)
        progress.update((first + size) / permutations)
    return Moran(found, -1 / (count - 1), two_sided(found, drawn), count, alone)


def constant(value: np.ndarray) -> bool:
    """Whether there is nothing to tell apart: fewer than two values, or all equal."""
    return len(value) < 2 or bool(np.ptp(value) <= 1e-12 * max(float(np.abs(value).max()), 1e-300))


def two_sided(found: float, drawn: np.ndarray) -> float:
    """Twice the share of draws at least as far out on the nearer side, at most 1; NaN without draws."""
    if not len(drawn):
        return float("nan")
    above, below = int((drawn >= found).sum()), int((drawn <= found).sum())
    return min(1.0, 2 * (min(above, below) + 1) / (len(drawn) + 1))
