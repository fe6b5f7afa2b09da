"""Polygons that share borders, taken apart into arcs: each border occurs once, whoever's it is.

An arc runs from one junction (a point where three borders meet) to the next, or round where a border meets no other.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..edges import GRID


@dataclass(frozen=True)
class Ring:
    """``shape``, ``polygon``: positions of what it bounds; ``arcs``: (position, whether it runs backwards)."""

    shape: int
    polygon: int
    arcs: tuple[tuple[int, bool], ...]


@dataclass(frozen=True)
class Arcs:
    """``lines``: coordinates (k, 2) of each arc, first and last equal where it is closed; ``rings``: what they bound,
    the exterior of each polygon before its holes."""

    lines: list[np.ndarray]
    rings: list[Ring]

    def shapes(self, count: int) -> np.ndarray:
        """The (multi)polygons that the arcs bound, array of ``count``; None for a shape without rings."""
        polygons: dict[tuple[int, int], list[np.ndarray]] = {}
        for ring in self.rings:
            parts = [self.lines[arc][::-1] if back else self.lines[arc] for arc, back in ring.arcs]
            xy = np.concatenate([part[:-1] for part in parts] + [parts[0][:1]])
            polygons.setdefault((ring.shape, ring.polygon), []).append(xy)
        made: dict[int, list[shapely.Polygon]] = {}
        for (shape, _), (outside, *holes) in polygons.items():
            made.setdefault(shape, []).append(shapely.Polygon(outside, holes))
        result = np.full(count, None, dtype=object)
        for shape, parts_of in made.items():
            result[shape] = shapely.multipolygons(parts_of)
        return result


def decompose(shapes: np.ndarray) -> Arcs:
    """Arcs of (multi)polygons in metres. Coordinates are compared on a grid of 1 mm. Missing shapes have none."""
    polygons, shape_of = shapely.get_parts(shapes, return_index=True)
    rings, polygon_of = shapely.get_rings(polygons, return_index=True)
    xy, ring_of = shapely.get_coordinates(rings, return_index=True)
    if not len(xy):
        return Arcs([], [])
    cells = np.rint((xy - xy.min(axis=0)) / GRID).astype(np.int64)
    _, first, vertex = np.unique((cells[:, 0] << 32) | cells[:, 1], return_index=True, return_inverse=True)
    # Each row is an edge to the next row; the last of a ring, which repeats the first, is none.
    edge = np.flatnonzero((ring_of[1:] == ring_of[:-1]) & (vertex[1:] != vertex[:-1]))
    start, end = vertex[edge], vertex[edge + 1]
    pair = (np.minimum(start, end).astype(np.int64) << 32) | np.maximum(start, end)
    distinct, number = np.unique(pair, return_inverse=True)
    degree = np.bincount(distinct >> 32, minlength=len(first)) + np.bincount(
        distinct & 0xFFFFFFFF, minlength=len(first)
    )
    bounds = np.searchsorted(ring_of[edge], np.arange(len(rings) + 1))
    found: dict[int, int] = {}
    lines: list[np.ndarray] = []
    made = []
    for ring, (low, high) in enumerate(zip(bounds[:-1], bounds[1:])):
        owned = []
        for ids, edges in _split(start[low:high], number[low:high], degree != 2):
            ids, back = _canonical(ids)
            key = int(edges.min())
            if key not in found:
                found[key] = len(lines)
                lines.append(xy[first[ids]])
            owned.append((found[key], back))
        polygon = int(polygon_of[ring])
        made.append(Ring(int(shape_of[polygon]), polygon, tuple(owned)))
    return Arcs(lines, made)


def _split(ids: np.ndarray, edges: np.ndarray, junction: np.ndarray) -> list[tuple[np.ndarray, np.ndarray]]:
    """Vertices and edges of the arcs of one ring, in order."""
    cuts = np.flatnonzero(junction[ids])
    if not len(cuts):
        turn = int(np.argmin(ids))
        ids, edges = np.roll(ids, -turn), np.roll(edges, -turn)
        return [(np.append(ids, ids[0]), edges)]
    ids, edges = np.roll(ids, -cuts[0]), np.roll(edges, -cuts[0])
    limits = np.append(cuts - cuts[0], len(ids))
    around = np.append(ids, ids[0])
    return [(around[a : b + 1], edges[a:b]) for a, b in zip(limits[:-1], limits[1:])]


def _canonical(ids: np.ndarray) -> tuple[np.ndarray, bool]:
    """The same arc in the direction that does not depend on the ring it was found in, and whether it was turned."""
    back = (ids[0], ids[1]) > (ids[-1], ids[-2])
    return (ids[::-1], True) if back else (ids, False)
