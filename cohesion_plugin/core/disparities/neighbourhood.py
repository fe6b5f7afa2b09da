"""Who is near whom: by contiguity up to an order, corners included, or by the distance of centroids."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely
from scipy.sparse import coo_matrix, csr_matrix
from scipy.spatial import cKDTree

from ..errors import InputError
from ..i18n import tr
from ..progress import SILENT, Progress
from .frontiers import Frontiers
from .request import DISTANCE, DisparityRequest, words


def neighbourhood(
    outlines: np.ndarray,
    zone: np.ndarray,
    borders: Frontiers,
    request: DisparityRequest,
    progress: Progress = SILENT,
) -> csr_matrix:
    """Square, symmetric, ones between neighbours, zeros on the diagonal. Raises InputError where they are too many."""
    if request.neighbourhood == DISTANCE:
        return within(outlines, zone, 1000 * request.distance_km)
    return reach(contiguity(borders, len(outlines)), request.order, progress)


def contiguity(borders: Frontiers, count: int) -> csr_matrix:
    """Neighbours that share a border or a corner."""
    return _square(np.vstack([borders.table[["a", "b"]].to_numpy(dtype=np.intp), borders.corners]), count)


def reach(first: csr_matrix, order: int, progress: Progress = SILENT) -> csr_matrix:
    """Those that at most ``order`` steps from neighbour to neighbour lead to. Raises InputError where too many are."""
    found = first
    for number in range(1, order):
        # Each step adds at most the neighbours of those that were reached last.
        _refuse_too_many(float(np.asarray(found.sum(axis=0)).ravel() @ np.diff(first.indptr)))
        found = found + found @ first
        found.setdiag(0)
        found.eliminate_zeros()
        found.data[:] = 1.0
        progress.update(number / order)
    return csr_matrix(found)


def within(outlines: np.ndarray, zone: np.ndarray, distance: float) -> csr_matrix:
    """Those whose centroids are at most ``distance`` m apart, in the same zone."""
    centre = shapely.centroid(outlines)
    pairs = [np.empty((0, 2), dtype=np.intp)]
    for name in sorted(set(zone)):
        rows = np.flatnonzero((zone == name) & ~shapely.is_missing(outlines))
        if not len(rows):
            continue
        tree = cKDTree(np.column_stack([shapely.get_x(centre[rows]), shapely.get_y(centre[rows])]))
        _refuse_too_many(float(tree.count_neighbors(tree, distance)))
        pairs.append(rows[tree.query_pairs(distance, output_type="ndarray")])
    return _square(np.vstack(pairs), len(outlines))


def _square(pairs: np.ndarray, count: int) -> csr_matrix:
    once = pd.DataFrame(pairs, columns=["a", "b"]).drop_duplicates().to_numpy()
    rows, columns = np.r_[once[:, 0], once[:, 1]], np.r_[once[:, 1], once[:, 0]]
    return csr_matrix(coo_matrix((np.ones(len(rows)), (rows, columns)), shape=(count, count)))


def _refuse_too_many(count: float) -> None:
    most = words()["most_pairs"]
    if count > most:
        raise InputError(
            tr("The neighbourhood is too wide: there are too many pairs of neighbours."),
            [tr("{count:.0f} million pairs, at most {most:.0f}").format(count=count / 1e6, most=most / 1e6)],
            tr("Choose a shorter distance, a lower order, or a coarser level such as EPCI."),
        )
