"""Which communes share a border, how long it is, and what part of an outline borders nothing."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..edges import edges_of, match
from ..facing import facing_lengths
from ..progress import SILENT, Progress

OUTSIDE = -1


@dataclass(frozen=True)
class Contacts:
    """``a``, ``b``: positions, each pair twice (both ways), with the ``length`` (m) of its common border, corners left
    out; ``perimeter`` (m) of each outline, and ``free``, the part of it (m) that borders no other."""

    a: np.ndarray
    b: np.ndarray
    length: np.ndarray
    perimeter: np.ndarray
    free: np.ndarray

    def components(self, member: np.ndarray) -> np.ndarray:
        """Number of the contiguous set that each member belongs to; OUTSIDE for the others."""
        count = len(member)
        inside = member[self.a] & member[self.b]
        ones = np.ones(int(inside.sum()), dtype=np.int8)
        graph = coo_matrix((ones, (self.a[inside], self.b[inside])), shape=(count, count))
        raw = np.asarray(connected_components(graph, directed=False)[1])
        _, number = np.unique(raw[member], return_inverse=True)
        label = np.full(count, OUTSIDE, dtype=np.intp)
        label[member] = number
        return label


def contacts(
    outlines: np.ndarray, zone: np.ndarray, least: float, tolerance: float, progress: Progress = SILENT
) -> Contacts:
    """Common borders longer than ``least`` m of outlines in metres, each ``zone`` in a projection of its own.

    Edges that coincide count, and edges that face each other within ``tolerance`` m where a layer does not join vertex
    for vertex. Touching at a point is no border.
    """
    tables = []
    names = sorted(set(zone))
    for i, name in enumerate(names):
        step = progress.part(i / len(names), (i + 1) / len(names))
        edges = edges_of(outlines, np.flatnonzero(zone == name), step.part(0.0, 0.4))
        found = match(edges)
        a, b = edges.part[found.pairs[:, 0]], edges.part[found.pairs[:, 1]]
        length = edges.lengths()[found.pairs[:, 0]]
        exact = pd.DataFrame({"a": np.minimum(a, b), "b": np.maximum(a, b), "length": length})[a != b]
        free = edges.take(found.free)
        tables += [exact, facing_lengths(free, free.part, tolerance, step.part(0.5, 1.0))]
    shared = pd.concat(tables).groupby(["a", "b"], as_index=False)["length"].sum()
    shared = shared[shared["length"] > least]
    low, high, metres = (shared[column].to_numpy() for column in ("a", "b", "length"))
    a, b = (np.r_[low, high].astype(np.intp), np.r_[high, low].astype(np.intp))
    length = np.r_[metres, metres]
    perimeter = np.nan_to_num(shapely.length(outlines))
    free = np.clip(perimeter - np.bincount(a, length, minlength=len(outlines)), 0.0, None)
    return Contacts(a, b, length, perimeter, free)
