"""Polygons taken apart into edges, and edges matched: the exact part of contiguity.

On a clean coverage two neighbours share their border vertex for vertex, so that an edge of the border occurs twice.
Coordinates are compared on a grid of 1 mm.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from .progress import SILENT, Progress

GRID = 1e-3
CHUNK = 2000


@dataclass(frozen=True)
class Edges:
    """Directed edges: ``start`` and ``end`` (n, 2) in metres, interior on the left; ``part``, the row of each."""

    start: np.ndarray
    end: np.ndarray
    part: np.ndarray

    def __len__(self) -> int:
        return len(self.part)

    def take(self, rows: np.ndarray) -> Edges:
        """A selection of edges."""
        return Edges(self.start[rows], self.end[rows], self.part[rows])

    def lengths(self) -> np.ndarray:
        """Length of each edge, metres."""
        step = self.end - self.start
        return np.asarray(np.hypot(step[:, 0], step[:, 1]))


def edges_of(geometry: np.ndarray, rows: np.ndarray, progress: Progress = SILENT) -> Edges:
    """All edges of the polygons at ``rows``, in metres. Missing shapes have none."""
    pieces = []
    for first in range(0, len(rows), CHUNK):
        chunk = rows[first : first + CHUNK]
        pieces.append(_chunk_edges(geometry[chunk], chunk))
        progress.update(min(first + CHUNK, len(rows)) / len(rows))
    if not pieces:
        return Edges(np.empty((0, 2)), np.empty((0, 2)), np.empty(0, dtype=np.intp))
    return Edges(*(np.concatenate(columns) for columns in zip(*pieces)))


def _chunk_edges(geometry: np.ndarray, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    polygons, polygon_row = shapely.get_parts(geometry, return_index=True)
    rings, ring_polygon = shapely.get_rings(polygons, return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    exterior = np.ones(len(rings), dtype=bool)
    exterior[1:] = ring_polygon[1:] != ring_polygon[:-1]
    forward = shapely.is_ccw(rings) == exterior
    inside = ring[1:] == ring[:-1]
    ring = ring[1:][inside]
    a, b = xy[:-1][inside], xy[1:][inside]
    ahead = forward[ring][:, None]
    start, end = np.where(ahead, a, b), np.where(ahead, b, a)
    moved = np.any(np.rint(start / GRID) != np.rint(end / GRID), axis=1)
    return start[moved], end[moved], rows[polygon_row[ring_polygon[ring]]][moved]


@dataclass(frozen=True)
class Matched:
    """Edges by how often they occur. ``pairs``: (m, 2) positions of edges that coincide, of two rows each;
    ``free``: positions of edges that occur once; ``crowded``: number of edges that occur more than twice."""

    pairs: np.ndarray
    free: np.ndarray
    crowded: int


def match(edges: Edges) -> Matched:
    """Find coinciding edges, whatever their direction."""
    if not len(edges):
        return Matched(np.empty((0, 2), dtype=np.intp), np.empty(0, dtype=np.intp), 0)
    low, high = _keys(edges)
    order = np.lexsort((high, low))
    low, high = low[order], high[order]
    first = np.r_[True, (low[1:] != low[:-1]) | (high[1:] != high[:-1])]
    starts = np.flatnonzero(first)
    counts = np.diff(np.r_[starts, len(order)])
    pairs = [
        np.column_stack([order[starts[counts > lag]], order[starts[counts > lag] + lag]])
        for lag in range(1, min(counts.max(), 4))
    ]
    crowded = int((counts > 2).sum())
    if crowded:
        extra = starts[counts > 2]
        pairs.append(np.column_stack([order[extra + 1], order[extra + 2]]))
    return Matched(
        np.concatenate(pairs) if pairs else np.empty((0, 2), dtype=np.intp),
        order[starts[counts == 1]],
        crowded,
    )


def vertex_keys(edges: Edges, ends: str = "start") -> np.ndarray:
    """One integer per edge: its start (or end) on the grid, packed in 64 bits."""
    origin = np.minimum(edges.start.min(axis=0), edges.end.min(axis=0)) if len(edges) else np.zeros(2)
    cell = np.rint((getattr(edges, ends) - origin) / GRID).astype(np.int64)
    key: np.ndarray = (cell[:, 0] << 32) | cell[:, 1]
    return key


def _keys(edges: Edges) -> tuple[np.ndarray, np.ndarray]:
    """Two integers per edge that do not depend on its direction."""
    a, b = vertex_keys(edges, "start"), vertex_keys(edges, "end")
    return np.minimum(a, b), np.maximum(a, b)
