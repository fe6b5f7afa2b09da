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
    ``free``: positions of edges that occur once; ``crowded``: number of edges that occur more than twice;
    ``start``: one integer per edge, the same for edges that start at the same vertex."""

    pairs: np.ndarray
    free: np.ndarray
    crowded: int
    start: np.ndarray


def match(edges: Edges) -> Matched:
    """Find coinciding edges, whatever their direction."""
    if not len(edges):
        none = np.empty(0, dtype=np.intp)
        return Matched(np.empty((0, 2), dtype=np.intp), none, 0, none)
    a, b = _vertex_keys(edges)
    low, high = np.minimum(a, b), np.maximum(a, b)
    order = np.lexsort((high, low))
    low, high = low[order], high[order]
    first = np.r_[True, (low[1:] != low[:-1]) | (high[1:] != high[:-1])]
    starts = np.flatnonzero(first)
    counts = np.diff(np.r_[starts, len(order)])
    pairs = [_pairs(order, starts[counts > lag], 0, lag) for lag in range(1, min(counts.max(), 4))]
    pairs.append(_pairs(order, starts[counts > 2], 1, 2))
    return Matched(np.concatenate(pairs), order[starts[counts == 1]], int((counts > 2).sum()), a)


def _pairs(order: np.ndarray, starts: np.ndarray, one: int, other: int) -> np.ndarray:
    return np.column_stack([order[starts + one], order[starts + other]])


def _vertex_keys(edges: Edges) -> tuple[np.ndarray, np.ndarray]:
    """One integer per edge for its start and one for its end: the vertex on the grid, packed in 64 bits."""
    origin = np.minimum(edges.start.min(axis=0), edges.end.min(axis=0))
    cells = [np.rint((ends - origin) / GRID).astype(np.int64) for ends in (edges.start, edges.end)]
    a, b = ((cell[:, 0] << 32) | cell[:, 1] for cell in cells)
    return a, b
