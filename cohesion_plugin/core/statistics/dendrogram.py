"""The top of a tree, laid out to be drawn."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .tree import Tree


@dataclass(frozen=True)
class Dendrogram:
    """``forks`` (m, 6): for each fork x left, x right, height of the left branch's foot, of the right one's, of the
    fork itself, and the class that all below belongs to or -1 above the cut. Heights in per cent of the inertia.
    ``size``: rows under each leaf, from left to right; ``label``: class of each; ``cut``: height between the last fork
    kept and the first undone, NaN where no level parts them (under a constraint)."""

    forks: np.ndarray
    size: np.ndarray
    label: np.ndarray
    cut: float


def top_of(
    tree: Tree, leaf_class: np.ndarray, leaf_size: np.ndarray, classes: int, leaves: int = 30
) -> Dendrogram:
    """The last ``leaves - 1`` steps of the tree. ``leaf_class``: class (from 0) of each leaf by the cut;
    ``leaf_size``: rows of each. Where a step costs less than one below it (under a constraint), it is drawn level."""
    shown = min(max(leaves, classes), tree.leaves)
    first = tree.leaves - shown
    ends = tree.label(shown)
    owner = _nodes_of(tree, first)
    size = np.bincount(ends, leaf_size, shown)
    label = np.zeros(shown, dtype=int)
    label[ends] = leaf_class
    height = 100 * tree.gain / max(tree.within()[0], 1e-300)
    layout = _Layout(size, label)
    place = {int(owner[leaf]): end for leaf, end in enumerate(ends)}
    node_of = [layout.leaf(place[node]) if node in place else -1 for node in range(tree.leaves + first)]
    for step in range(first, len(tree.merges)):
        a, b = tree.merges[step]
        node_of.append(layout.fork(node_of[a], node_of[b], float(height[step])))
    undone = len(height) - classes + 1
    below, above = height[:undone].max(initial=0.0), height[undone:].min(initial=np.inf)
    return layout.drawn(node_of[-1], float(below + above) / 2 if below <= above else np.nan)


def _nodes_of(tree: Tree, steps: int) -> np.ndarray:
    """The node that holds each leaf after a number of steps."""
    parent = np.full(2 * tree.leaves - 1, -1)
    parent[tree.merges[:steps].ravel()] = np.repeat(np.arange(tree.leaves, tree.leaves + steps), 2)
    root = list(range(len(parent)))
    for node in range(tree.leaves + steps - 1, -1, -1):
        if parent[node] >= 0:
            root[node] = root[parent[node]]
    return np.array(root[: tree.leaves])


class _Layout:
    """Nodes with their children; the branch of lower class goes to the left."""

    def __init__(self, size: np.ndarray, label: np.ndarray) -> None:
        self._size, self._label = size, label
        self._nodes: list[tuple[int, int, float, float, int]] = []
        self._leaf: dict[int, int] = {}

    def leaf(self, end: int) -> int:
        if end not in self._leaf:
            self._leaf[end] = len(self._nodes)
            self._nodes.append((-1, end, 0.0, float(self._label[end]), int(self._label[end])))
        return self._leaf[end]

    def fork(self, a: int, b: int, height: float) -> int:
        if self._nodes[a][3] > self._nodes[b][3]:
            a, b = b, a
        (_, _, low_a, mean_a, class_a), (_, _, low_b, mean_b, class_b) = self._nodes[a], self._nodes[b]
        one = class_a if class_a == class_b else -1
        self._nodes.append((a, b, max(height, low_a, low_b), (mean_a + mean_b) / 2, one))
        return len(self._nodes) - 1

    def drawn(self, root: int, cut: float) -> Dendrogram:
        order: list[int] = []
        forks: list[tuple[float, ...]] = []
        x: dict[int, float] = {}
        stack = [(root, False)]
        while stack:
            node, ready = stack.pop()
            a, b, height, _, one = self._nodes[node]
            if a < 0:
                x[node] = float(len(order))
                order.append(b)
            elif ready:
                x[node] = (x[a] + x[b]) / 2
                forks.append((x[a], x[b], self._nodes[a][2], self._nodes[b][2], height, one))
            else:
                stack += [(node, True), (b, False), (a, False)]
        return Dendrogram(np.array(forks).reshape(-1, 6), self._size[order], self._label[order], cut)
