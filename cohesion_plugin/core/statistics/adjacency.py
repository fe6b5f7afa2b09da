"""Which territories share a border, and bridges to those that share none."""

from __future__ import annotations

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..progress import SILENT, Progress
from ..typologies.contacts import contacts


def bordering(
    outlines: np.ndarray, zone: np.ndarray, least: float, tolerance: float, progress: Progress = SILENT
) -> np.ndarray:
    """Pairs a < b (m, 2) of outlines, in metres, whose common border is longer than ``least`` m (see ``contacts``)."""
    found = contacts(outlines, zone, least, tolerance, progress)
    once = found.a < found.b
    return np.column_stack([found.a[once], found.b[once]])


def pieces(pairs: np.ndarray, count: int) -> np.ndarray:
    """For each of ``count`` nodes, the number of the connected part of the graph that it belongs to."""
    graph = coo_matrix((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=(count, count))
    return np.asarray(connected_components(graph, directed=False)[1])


def bridges(outlines: np.ndarray, zone: np.ndarray, pairs: np.ndarray) -> np.ndarray:
    """Pairs to add so that each zone is in one piece: every part but the largest linked to what is nearest to it.

    Distances between zones mean nothing: parts of different zones are never linked, nor what has no outline.
    """
    added = np.empty((0, 2), dtype=int)
    usable = ~shapely.is_missing(outlines)
    for name in sorted(set(zone)):
        rows = np.flatnonzero((zone == name) & usable)
        while True:
            part = pieces(np.vstack([pairs, added]), len(outlines))[rows]
            sizes = np.bincount(part)
            alone = [number for number in np.flatnonzero(sizes) if number != np.argmax(sizes)]
            if not alone:
                break
            links = [_nearest(outlines, rows[part == number], rows[part != number]) for number in alone]
            added = np.unique(np.sort(np.vstack([added, *links]), axis=1), axis=0)
    return added


def _nearest(outlines: np.ndarray, inside: np.ndarray, outside: np.ndarray) -> np.ndarray:
    """The pair of rows, one of each side, that are nearest."""
    tree = shapely.STRtree(outlines[outside])
    (here, there), gap = tree.query_nearest(outlines[inside], return_distance=True)
    # The first of equals, so that the order of rows does not matter once they are sorted.
    best = np.lexsort((there, here, gap))[0]
    return np.array([[inside[here[best]], outside[there[best]]]])
