"""Ward's tree of weighted points, by chains of nearest neighbours, without a matrix of distances.

Ward's dissimilarity of two clusters depends only on their centres and weights, d²·w_a·w_b/(w_a+w_b), so that each step
compares one cluster with all others: time n², memory n (Murtagh 1983; same tree as ``scipy.cluster.hierarchy.ward``).
"""

from __future__ import annotations

import numpy as np

from ..progress import SILENT, Progress
from .tree import Tree, tree_of

STEP = 256


def ward_tree(points: np.ndarray, weight: np.ndarray, progress: Progress = SILENT) -> Tree:
    """The tree of ``points`` (n, axes) with weights > 0. Gains are in inertia: per unit of total weight."""
    total = float(weight.sum())
    first, second, gain = [], [], []
    centre, mass = points.astype(float), weight.astype(float)
    leaf = np.arange(len(points))
    out = np.zeros(len(points))
    chain: list[int] = []
    alive = len(points)
    while alive > 1:
        if not chain:
            chain.append(int(np.argmin(out)))
        near, cost = _neighbour(chain, centre, mass, out)
        if len(chain) < 2 or near != chain[-2]:
            chain.append(near)
            continue
        a, b = chain.pop(), chain.pop()
        first.append(leaf[a])
        second.append(leaf[b])
        gain.append(cost / total)
        both = mass[a] + mass[b]
        centre[a] = (mass[a] * centre[a] + mass[b] * centre[b]) / both
        mass[a], out[b] = both, np.inf
        alive -= 1
        if alive % STEP == 0:
            progress.update(1 - (alive / len(points)) ** 2)
        if 2 * alive < len(out) > STEP:
            centre, mass, leaf, out, chain = _compact(centre, mass, leaf, out, chain)
    return tree_of(np.array(first, dtype=int), np.array(second, dtype=int), np.array(gain), len(points))


def _neighbour(chain: list[int], centre: np.ndarray, mass: np.ndarray, out: np.ndarray) -> tuple[int, float]:
    """Nearest cluster of the chain's last, the one before it where several are as near, and its cost."""
    tip = chain[-1]
    gap = centre - centre[tip]
    cost = np.einsum("ij,ij->i", gap, gap) * (mass * mass[tip] / (mass + mass[tip])) + out
    cost[tip] = np.inf
    near = int(np.argmin(cost))
    if len(chain) > 1 and cost[chain[-2]] <= cost[near]:
        near = chain[-2]
    return near, float(cost[near])


def _compact(
    centre: np.ndarray, mass: np.ndarray, leaf: np.ndarray, out: np.ndarray, chain: list[int]
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, list[int]]:
    """Without the clusters that were merged into another."""
    kept = np.flatnonzero(out == 0)
    place = np.searchsorted(kept, np.array(chain, dtype=int))
    return centre[kept], mass[kept], leaf[kept], out[kept], [int(i) for i in place]
