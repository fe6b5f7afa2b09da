"""Polygons made fit for computation: what is missing, invalid, empty or not a polygon is repaired or named."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from .errors import InputError
from .i18n import tr, tr_n
from .parallel import chunks, in_parallel
from .progress import SILENT, Progress
from .report import Report

CHUNK = 2000
GROUPS = 20
POLYGON, MULTIPOLYGON, COLLECTION = 3, 6, 7


def require_polygons(geometry: np.ndarray, layer: str) -> None:
    """Raise InputError where the layer holds points or lines, or no shape at all."""
    kinds = shapely.get_type_id(geometry)
    wrong = ~np.isin(kinds, (POLYGON, MULTIPOLYGON, COLLECTION, -1))
    if wrong.any() or not (kinds >= 0).any():
        fact = (
            tr_n("%n feature(s) are points or lines", int(wrong.sum()))
            if wrong.any()
            else tr("no feature has a shape")
        )
        raise InputError(
            tr("The layer « {} » has no polygons: rings need the outlines of communes or EPCI.").format(
                layer
            ),
            [fact],
            tr("Choose a polygon layer, for example COMMUNE of IGN's ADMIN EXPRESS."),
        )


def repair(geometry: np.ndarray, names: pd.Series, report: Report, progress: Progress = SILENT) -> np.ndarray:
    """Valid (multi)polygons; missing and empty shapes become None. Each kind of repair is reported with names."""
    result = geometry.copy()
    parts = chunks(len(result), CHUNK)
    valid = np.concatenate(list(in_parallel(lambda part: shapely.is_valid(result[part]), parts, progress)))
    missing = shapely.is_missing(result) | shapely.is_empty(result)
    result[missing] = None
    if missing.any():
        report.warn(
            tr_n("%n feature(s) without a shape, counted but not drawn:", int(missing.sum())), names[missing]
        )
    invalid = ~valid & ~missing
    if invalid.any():
        report.warn(tr_n("%n invalid polygon(s) repaired:", int(invalid.sum())), names[invalid])
        result[invalid] = polygons_only(shapely.make_valid(result[invalid]))
    return result


def polygons_only(shapes: np.ndarray) -> np.ndarray:
    """The polygonal part of each shape (a repair can leave lines and points); None where nothing is left."""
    parts, index = shapely.get_parts(shapes, return_index=True)
    inner, inner_index = shapely.get_parts(parts, return_index=True)
    keep = shapely.get_type_id(inner) == POLYGON
    kept, owner = inner[keep], index[inner_index[keep]]
    result = np.full(len(shapes), None, dtype=object)
    for position in np.unique(owner):
        result[position] = shapely.multipolygons(kept[owner == position])
    return result


def dissolve(
    geometry: np.ndarray, group: np.ndarray, wanted: np.ndarray, progress: Progress = SILENT
) -> np.ndarray:
    """One outline per wanted group number, from the shapes whose ``group`` is that number; None where it has none.

    A clean coverage is dissolved by its edges; a group where that changes the area (gaps aside, an overlap) or
    breaks validity is dissolved by overlay instead.
    """
    usable = ~shapely.is_missing(geometry)
    order = np.argsort(group, kind="stable")
    order = order[usable[order]]
    low, high = np.searchsorted(group[order], wanted, "left"), np.searchsorted(group[order], wanted, "right")
    result = np.full(len(wanted), None, dtype=object)

    def unite(rows: slice) -> None:
        for i in range(rows.start, rows.stop):
            if high[i] > low[i]:
                result[i] = _union(geometry[order[low[i] : high[i]]])

    for _ in in_parallel(unite, chunks(len(wanted), GROUPS), progress):
        pass
    return result


def _union(shapes: np.ndarray) -> shapely.Geometry | None:
    if len(shapes) == 1:
        return _as_multi(shapes[0])
    area = float(shapely.area(shapes).sum())
    try:
        union = shapely.coverage_union_all(shapes)
    except shapely.GEOSException:
        union = None
    if union is not None and abs(union.area - area) <= 1e-9 * area and union.is_valid:
        return _as_multi(union)
    return _as_multi(shapely.union_all(shapes))


def _as_multi(shape: shapely.Geometry) -> shapely.Geometry | None:
    kind = shape.geom_type
    if kind == "MultiPolygon":
        return shape
    return shapely.multipolygons([shape]) if kind == "Polygon" else polygons_only(np.array([shape]))[0]
