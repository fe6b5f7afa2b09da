"""A tree of merges: what each costs in inertia, where to cut it, what its top looks like."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..i18n import tr, tr_n


@dataclass(frozen=True)
class Tree:
    """``merges`` (n-1, 2): the two nodes that each step joins, numbered as scipy does (leaves 0 to n-1, then n for the
    first step…); ``gain``: the between-class inertia that each step loses; ``leaves``: n; ``base``: the within-class
    inertia of the leaves themselves, where they are prototypes."""

    merges: np.ndarray
    gain: np.ndarray
    leaves: int
    base: float = 0.0

    def within(self) -> np.ndarray:
        """Within-class inertia at 1, 2, … n classes (HCPC's ``intra``)."""
        return np.asarray(np.r_[self.base, self.base + np.cumsum(self.gain)][::-1])

    def label(self, classes: int) -> np.ndarray:
        """Class of each leaf, from 0 in order of first leaf, once the last ``classes - 1`` steps are undone."""
        nodes = 2 * self.leaves - 1
        parent = np.full(nodes, -1)
        kept = self.leaves - classes
        parent[self.merges[:kept].ravel()] = np.repeat(np.arange(self.leaves, self.leaves + kept), 2)
        root = list(range(nodes))
        for node in range(self.leaves + kept - 1, -1, -1):
            if parent[node] >= 0:
                root[node] = root[parent[node]]
        _, start, label = np.unique(root[: self.leaves], return_index=True, return_inverse=True)
        rank = np.empty(len(start), dtype=int)
        rank[np.argsort(start)] = np.arange(len(start))
        return np.asarray(rank[label])


def tree_of(first: np.ndarray, second: np.ndarray, gain: np.ndarray, leaves: int) -> Tree:
    """A tree from merges in any order, each given by a leaf of either side: sorted by gain, numbered as scipy does."""
    order = np.argsort(gain, kind="stable")
    return Tree(_numbered(first[order], second[order], leaves), gain[order], leaves)


def tree_in_order(first: np.ndarray, second: np.ndarray, gain: np.ndarray, leaves: int) -> Tree:
    """The same with the steps in the order in which they were taken: under a constraint a later one may cost less."""
    return Tree(_numbered(first, second, leaves), gain, leaves)


def _numbered(first: np.ndarray, second: np.ndarray, leaves: int) -> np.ndarray:
    up = list(range(2 * leaves - 1))

    def top(node: int) -> int:
        while up[node] != node:
            up[node] = up[up[node]]
            node = up[node]
        return node

    merges = np.empty((len(first), 2), dtype=int)
    for step, (a, b) in enumerate(zip(first.tolist(), second.tolist())):
        low, high = sorted((top(a), top(b)))
        merges[step] = low, high
        up[low] = up[high] = leaves + step
    return merges


def quotients(tree: Tree, least: int, most: int) -> dict[int, float]:
    """W_Q / W_{Q-1} for each number Q of classes from ``least`` to ``most``: HCPC's criterion, low is good."""
    inside = tree.within()
    return {q: float(inside[q - 1] / inside[q - 2]) for q in range(least, most + 1) if inside[q - 2] > 0}


def proposed_cut(tree: Tree, least: int = 3, most: int = 10) -> tuple[int, dict[int, float]]:
    """The number of classes in [least, min(most, leaves/2)] that minimises W_Q / W_{Q-1}, and all the quotients.

    Raises InputError where the range is empty. Source: HCPC of FactoMineR (Husson, Josse, Pagès 2010).
    """
    highest = min(most, tree.leaves // 2, tree.leaves - 1)
    found = quotients(tree, least, highest)
    if not found:
        raise InputError(
            tr("There are too few rows to propose a number of classes."),
            [tr_n("%n row(s) that can be classed", tree.leaves)],
            tr("Choose the number of classes yourself, or add rows."),
        )
    return min(found, key=lambda q: (found[q], q)), found
