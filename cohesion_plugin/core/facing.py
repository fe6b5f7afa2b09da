"""Edges that face each other across a gap, an overlap or unshared vertices: the tolerant part of contiguity.

Neighbours run along a common border in opposite directions: only edges that turn their outsides to each other, less
than the tolerance apart, count. Two coasts that meet at a corner run on in the same direction and do not. The banks of
an estuary do face each other near its head, for a few metres: pairs that face each other over less than ten times the
tolerance are left out, so that a clean coverage gives its exact lengths.
"""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from .edges import Edges
from .parallel import chunks, in_parallel
from .progress import SILENT, Progress

OPPOSITE = -0.7
SHORTEST = 10
CHUNK = 4000


def facing_lengths(
    edges: Edges, owner: np.ndarray, tolerance: float, progress: Progress = SILENT
) -> pd.DataFrame:
    """Length (m) along which edges of two owners face each other within ``tolerance`` m: columns a, b (a < b), length.

    Nothing below ten times the tolerance is listed. ``owner`` is parallel to ``edges``. The length is the mean of what
    is measured along each side.
    """
    empty = pd.DataFrame({"a": np.empty(0, int), "b": np.empty(0, int), "length": np.empty(0)})
    if tolerance <= 0 or not len(edges):
        return empty
    ends = np.stack([edges.start, edges.end], axis=1)
    # In pieces, as each call keeps Python's lock and with it the interface waiting.
    lines = np.concatenate([shapely.linestrings(ends[rows]) for rows in chunks(len(ends), CHUNK)])
    tree = shapely.STRtree(lines)

    def near(rows: slice) -> pd.DataFrame:
        i, j = tree.query(lines[rows], predicate="dwithin", distance=tolerance)
        i = i + rows.start
        other = owner[i] != owner[j]
        return _covered(edges, owner, i[other], j[other], tolerance)

    covered = pd.concat(in_parallel(near, chunks(len(lines), CHUNK), progress))
    if covered.empty:
        return empty
    a, b = covered["near"].to_numpy(), covered["far"].to_numpy()
    table = pd.DataFrame(
        {"a": np.minimum(a, b), "b": np.maximum(a, b), "length": covered["length"].to_numpy() / 2}
    )
    summed = table.groupby(["a", "b"])["length"].sum().reset_index()
    return summed[summed["length"] >= SHORTEST * tolerance]


def _covered(edges: Edges, owner: np.ndarray, i: np.ndarray, j: np.ndarray, tolerance: float) -> pd.DataFrame:
    """For pairs of edges, the part of edge i that lies along edge j, united over the j of one owner, per owner pair."""
    length = edges.lengths()
    direction = (edges.end - edges.start) / length[:, None]
    opposite = np.einsum("ij,ij->i", direction[i], direction[j]) <= OPPOSITE
    i, j = i[opposite], j[opposite]
    low, high = _interval(edges.start[i], direction[i], length[i], edges.start[j], edges.end[j], tolerance)
    real = high > low
    i, j, low, high = i[real], j[real], low[real], high[real]
    if not len(i):
        return pd.DataFrame({"near": np.empty(0, int), "far": np.empty(0, int), "length": np.empty(0)})
    order = np.lexsort((low, owner[j], i))
    i, far, low, high = i[order], owner[j][order], low[order], high[order]
    group = np.cumsum(np.r_[0, (i[1:] != i[:-1]) | (far[1:] != far[:-1])]) * (float(length.max()) + 1.0)
    reached = np.maximum.accumulate(high + group)
    before = np.r_[-np.inf, reached[:-1]]
    gained = np.maximum(0.0, high + group - np.maximum(low + group, before))
    return pd.DataFrame({"near": owner[i], "far": far, "length": gained})


def _interval(
    origin: np.ndarray,
    direction: np.ndarray,
    length: np.ndarray,
    start: np.ndarray,
    end: np.ndarray,
    tolerance: float,
) -> tuple[np.ndarray, np.ndarray]:
    """Where, along the edge at ``origin``, the segment start-end runs beside it less than the tolerance away."""
    normal = np.column_stack([-direction[:, 1], direction[:, 0]])
    u0, u1 = (np.einsum("ij,ij->i", point - origin, direction) for point in (start, end))
    v0, v1 = (np.einsum("ij,ij->i", point - origin, normal) for point in (start, end))
    slope = v1 - v0
    flat = np.abs(slope) < 1e-12
    safe = np.where(flat, 1.0, slope)
    t0, t1 = (-tolerance - v0) / safe, (tolerance - v0) / safe
    within = np.abs(v0) <= tolerance
    enter = np.clip(np.where(flat, np.where(within, 0.0, 1.0), np.minimum(t0, t1)), 0.0, 1.0)
    leave = np.clip(np.where(flat, np.where(within, 1.0, 0.0), np.maximum(t0, t1)), 0.0, 1.0)
    e0, e1 = u0 + enter * (u1 - u0), u0 + leave * (u1 - u0)
    low, high = np.clip(np.minimum(e0, e1), 0.0, length), np.clip(np.maximum(e0, e1), 0.0, length)
    return low, np.where(leave > enter, high, low)
