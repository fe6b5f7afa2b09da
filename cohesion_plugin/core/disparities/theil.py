"""Theil's T weighted by the denominator, and its parts between and within groups."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..progress import SILENT, Progress


@dataclass(frozen=True)
class Decomposition:
    """``between`` + ``within`` is the T of the whole. By group: ``inside``, its own T; ``share`` of the numerator,
    ``weight`` of the denominator. ``p``: share of random groupings of the same sizes that are at least as unequal,
    NaN without permutations."""

    between: float
    within: float
    inside: np.ndarray
    share: np.ndarray
    weight: np.ndarray
    p: float


def theil(numerator: np.ndarray, denominator: np.ndarray) -> float:
    """Σ n ln(n / p) with shares n of the numerator and p of the denominator; 0 ln 0 is 0. NaN where a figure is < 0."""
    if not _measurable(numerator, denominator):
        return float("nan")
    return float(_terms(numerator / numerator.sum(), denominator / denominator.sum()).sum())


def decompose(
    numerator: np.ndarray,
    denominator: np.ndarray,
    group: np.ndarray,
    permutations: int = 0,
    seed: int = 0,
    progress: Progress = SILENT,
) -> Decomposition:
    """Between and within groups numbered from 0, all with a denominator above 0. All NaN where it can't be measured."""
    size = int(group.max(initial=-1)) + 1
    if not _measurable(numerator, denominator):
        nothing = np.full(size, np.nan)
        return Decomposition(np.nan, np.nan, nothing, nothing, nothing, np.nan)
    n, p = numerator / numerator.sum(), denominator / denominator.sum()
    share, weight = (np.bincount(group, values, minlength=size) for values in (n, p))
    between = float(_terms(share, weight).sum())
    with np.errstate(invalid="ignore", divide="ignore"):
        # Of a group without a numerator there is nothing to share: its own T is 0.
        terms = _terms(n / np.where(share > 0, share, 1.0)[group], p / weight[group])
    inside = np.bincount(group, terms, minlength=size)
    chance = _chance(n, p, group, between, permutations, seed, progress)
    return Decomposition(between, float(share @ inside), inside, share, weight, chance)


def _chance(
    n: np.ndarray,
    p: np.ndarray,
    group: np.ndarray,
    between: float,
    permutations: int,
    seed: int,
    progress: Progress,
) -> float:
    if not permutations:
        return float("nan")
    random, size, reached = np.random.default_rng(seed), int(group.max()) + 1, 0
    for done in range(permutations):
        drawn = random.permutation(group)
        shares = (np.bincount(drawn, values, minlength=size) for values in (n, p))
        reached += float(_terms(*shares).sum()) >= between
        progress.update((done + 1) / permutations)
    return (reached + 1) / (permutations + 1)


def _measurable(numerator: np.ndarray, denominator: np.ndarray) -> bool:
    return bool(len(numerator) and (numerator >= 0).all() and (denominator > 0).all() and numerator.sum() > 0)


def _terms(n: np.ndarray, p: np.ndarray) -> np.ndarray:
    some = n > 0
    terms = np.zeros(len(n))
    terms[some] = n[some] * np.log(n[some] / p[some])
    return terms
