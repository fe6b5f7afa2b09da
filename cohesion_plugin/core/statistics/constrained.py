"""Ward's tree under a constraint: only clusters that share a border are joined, so that every class is in one piece."""

from __future__ import annotations

import heapq

import numpy as np

from ..progress import SILENT, Progress
from .tree import Tree, tree_in_order

STEP = 256


def constrained_tree(
    points: np.ndarray, weight: np.ndarray, pairs: np.ndarray, progress: Progress = SILENT
) -> Tree:
    """The tree of ``points`` whose neighbours are ``pairs`` (m, 2). Parts that nothing links are joined last.

    At each step the two neighbours whose union loses least inertia (as ``AgglomerativeClustering`` with a
    ``connectivity`` does). Steps keep their order: a later one may cost less than an earlier one.
    """
    count, total = len(points), float(weight.sum())
    work = _Clusters(points, weight)
    heap = work.costs_of(pairs)
    heapq.heapify(heap)
    around: list[set[int]] = [set() for _ in range(count)]
    for a, b in pairs.tolist():
        around[a].add(b)
        around[b].add(a)
    first: list[int] = []
    second: list[int] = []
    gain: list[float] = []
    while len(gain) < count - 1:
        while heap and not (work.alive[heap[0][1]] and work.alive[heap[0][2]]):
            heapq.heappop(heap)
        if not heap:
            heap = work.costs_of(_all_pairs(np.flatnonzero(work.alive[: count + len(gain)])))
            heapq.heapify(heap)
            around = [set() for _ in around]
            _link_all(around, heap)
            continue
        cost, a, b = heapq.heappop(heap)
        new = work.join(a, b)
        first.append(work.leaf[a])
        second.append(work.leaf[b])
        gain.append(cost / total)
        beside = (around[a] | around[b]) - {a, b}
        around[a], around[b] = set(), set()
        around.append(beside)
        for other in beside:
            around[other] -= {a, b}
            around[other].add(new)
        for entry in work.costs_from(new, sorted(beside)):
            heapq.heappush(heap, entry)
        if len(gain) % STEP == 0:
            progress.update(len(gain) / count)
    return tree_in_order(np.array(first, dtype=int), np.array(second, dtype=int), np.array(gain), count)


def _all_pairs(nodes: np.ndarray) -> np.ndarray:
    a, b = np.triu_indices(len(nodes), 1)
    return np.column_stack([nodes[a], nodes[b]])


def _link_all(around: list[set[int]], heap: list[tuple[float, int, int]]) -> None:
    for _, a, b in heap:
        around[a].add(b)
        around[b].add(a)


class _Clusters:
    """Centre and weight of every cluster there was, leaves first, and one leaf of each."""

    def __init__(self, points: np.ndarray, weight: np.ndarray) -> None:
        count = len(points)
        self.centre = np.vstack([points, np.zeros((max(count - 1, 0), points.shape[1]))])
        self.mass = np.r_[weight, np.zeros(max(count - 1, 0))]
        self.alive = np.r_[np.ones(count, dtype=bool), np.zeros(max(count - 1, 0), dtype=bool)]
        self.leaf = list(range(count))

    def join(self, a: int, b: int) -> int:
        new = len(self.leaf)
        self.mass[new] = self.mass[a] + self.mass[b]
        self.centre[new] = (self.mass[a] * self.centre[a] + self.mass[b] * self.centre[b]) / self.mass[new]
        self.alive[[a, b]] = False
        self.alive[new] = True
        self.leaf.append(self.leaf[a])
        return new

    def costs_of(self, pairs: np.ndarray) -> list[tuple[float, int, int]]:
        if not len(pairs):
            return []
        a, b = pairs.min(axis=1), pairs.max(axis=1)
        gap = self.centre[a] - self.centre[b]
        share = self.mass[a] * self.mass[b] / (self.mass[a] + self.mass[b])
        cost = np.einsum("ij,ij->i", gap, gap) * share
        return list(zip(cost.tolist(), a.tolist(), b.tolist()))

    def costs_from(self, new: int, others: list[int]) -> list[tuple[float, int, int]]:
        if not others:
            return []
        near = np.array(others)
        gap = self.centre[near] - self.centre[new]
        cost = np.einsum("ij,ij->i", gap, gap) * (
            self.mass[near] * self.mass[new] / (self.mass[near] + self.mass[new])
        )
        return list(zip(cost.tolist(), others, [new] * len(others)))
