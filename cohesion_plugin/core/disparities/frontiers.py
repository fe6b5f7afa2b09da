"""Borders and corner contacts of territories, in one pass over their edges, and the borders as lines."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from ..edges import Edges, Matched, edges_of, match
from ..facing import facing_lengths
from ..progress import SILENT, Progress


@dataclass(frozen=True)
class Frontiers:
    """``table``: each pair a < b once, with ``length`` (m) of its common border and the part found by tolerance only,
    ``tolerant`` (m). ``corners`` (m, 2): pairs a < b that meet in a point at least. ``segments``: the edges of exact
    borders in metres, ``of_segment`` (m, 2) their pair."""

    table: pd.DataFrame
    corners: np.ndarray
    segments: np.ndarray
    of_segment: np.ndarray


def frontiers(
    outlines: np.ndarray, zone: np.ndarray, tolerance: float, progress: Progress = SILENT
) -> Frontiers:
    """Of outlines in metres, each ``zone`` in a projection of its own; edges within ``tolerance`` m count as shared."""
    tables, corners, segments, pairs = [], [], [], []
    names = sorted(set(zone))
    for i, name in enumerate(names):
        step = progress.part(i / len(names), (i + 1) / len(names))
        edges = edges_of(outlines, np.flatnonzero(zone == name), step.part(0.0, 0.4))
        found = match(edges)
        first, second = edges.part[found.pairs[:, 0]], edges.part[found.pairs[:, 1]]
        other = first != second
        pair = np.sort(np.column_stack([first, second])[other], axis=1)
        taken = edges.take(found.pairs[other, 0])
        free = edges.take(found.free)
        near = facing_lengths(free, free.part, tolerance, step.part(0.4, 1.0))
        exact = pd.DataFrame({"a": pair[:, 0], "b": pair[:, 1], "length": taken.lengths(), "tolerant": 0.0})
        tables += [exact, near.assign(tolerant=near["length"])]
        corners.append(_corners(edges, found))
        segments.append(np.stack([taken.start, taken.end], axis=1))
        pairs.append(pair)
    table = pd.concat(tables).groupby(["a", "b"], as_index=False)[["length", "tolerant"]].sum()
    return Frontiers(table, np.concatenate(corners), np.concatenate(segments), np.concatenate(pairs))


def _corners(edges: Edges, found: Matched) -> np.ndarray:
    """Pairs a < b that have a vertex in common: only where three outlines or more meet, or two that are free there.

    Along a border exactly two outlines pass, both on matched edges: leaving these out keeps the search short.
    """
    free = np.zeros(len(edges), dtype=bool)
    free[found.free] = True
    order = np.argsort(found.start, kind="stable")
    begins = np.flatnonzero(np.r_[True, np.diff(found.start[order]) != 0])
    size = np.diff(np.r_[begins, len(order)])
    crowd = np.repeat(size, size)
    rows = order[(crowd > 2) | (free[order] & (crowd > 1))] if len(order) else order
    met = pd.DataFrame({"vertex": found.start[rows], "part": edges.part[rows]}).drop_duplicates()
    pairs = met.merge(met, on="vertex", suffixes=("_a", "_b"))
    pairs = pairs[pairs["part_a"] < pairs["part_b"]][["part_a", "part_b"]].drop_duplicates()
    return np.asarray(pairs.to_numpy(dtype=np.intp))


def border_lines(
    borders: Frontiers, outlines: np.ndarray, tolerance: float, progress: Progress = SILENT
) -> np.ndarray:
    """One multi-line per row of ``borders.table``, in metres, its pieces joined end to end."""
    table = borders.table
    size = int(table["b"].max()) + 1 if len(table) else 1
    key = table["a"].to_numpy(dtype=np.int64) * size + table["b"].to_numpy(dtype=np.int64)
    of_segment = borders.of_segment.astype(np.int64)
    row = np.searchsorted(key, of_segment[:, 0] * size + of_segment[:, 1])
    order = np.argsort(row, kind="stable")
    pieces = shapely.linestrings(borders.segments[order])
    progress.update(0.4)
    lines = np.full(len(table), None, dtype=object)
    if len(pieces):
        shapely.multilinestrings(pieces, indices=row[order], out=lines)
    apart = table["tolerant"].to_numpy() > 0
    if apart.any():
        a, b = (outlines[table.loc[apart, name].to_numpy()] for name in ("a", "b"))
        shared = shapely.intersection(shapely.boundary(a), shapely.buffer(b, tolerance))
        lines[apart] = _lines_only(shared)
    progress.update(0.7)
    return as_multilines(shapely.line_merge(lines))


def _lines_only(shapes: np.ndarray) -> np.ndarray:
    """The linear part of each shape: points where outlines only touch are left out."""
    parts, owner = shapely.get_parts(shapes, return_index=True)
    linear = shapely.length(parts) > 0
    result = np.full(len(shapes), None, dtype=object)
    if linear.any():
        shapely.multilinestrings(parts[linear], indices=owner[linear], out=result)
    return result


def as_multilines(lines: np.ndarray) -> np.ndarray:
    """Lines as multi-lines of one part; None stays."""
    made = np.asarray(lines, dtype=object).copy()
    single = shapely.get_type_id(made) == shapely.GeometryType.LINESTRING
    if single.any():
        made[single] = shapely.multilinestrings(made[single], indices=np.arange(int(single.sum())))
    return made
