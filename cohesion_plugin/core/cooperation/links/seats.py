"""Where links end: at a given point of each EPCI (its seat), else where its outline is widest."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Callable

import numpy as np
import pandas as pd
import pyproj
import shapely

from ...codes import parse, share_of_kind
from ...errors import CrsError, InputError
from ...i18n import tr, tr_n
from ...parallel import chunks, in_parallel
from ...progress import SILENT, Progress
from ...recognise import ENOUGH
from ...report import Report
from ...territories import EpciUnits, RawLayer

# From EPCI and their outlines to the point of each, by SIREN, in the outlines' reference system.
Seats = Callable[[EpciUnits, np.ndarray], Mapping[str, shapely.Point]]
# Of the square root of the area: the point is within this of the true centre of the largest circle.
_PRECISION = 0.02
_VERTICES = 400
_CHUNK = 40


def no_seats(_units: EpciUnits, _outlines: np.ndarray) -> Mapping[str, shapely.Point]:
    """No point is given: each link ends where its territory is widest."""
    return {}


def widest_points(shapes: np.ndarray, progress: Progress = SILENT) -> np.ndarray:
    """Centre of the largest circle inside each polygon (metres), array (n, 2); NaN where there is no shape."""
    result = np.full((len(shapes), 2), np.nan)

    def locate(rows: slice) -> None:
        some = np.flatnonzero(~shapely.is_missing(shapes[rows])) + rows.start
        for row in some:
            result[row] = _widest(shapes[row])

    for _ in in_parallel(locate, chunks(len(shapes), _CHUNK), progress):
        pass
    return result


def _widest(shape: shapely.Geometry) -> np.ndarray:
    parts = shapely.get_parts(shape)
    largest = parts[np.argmax(shapely.area(parts))]
    size = float(np.sqrt(shapely.area(largest)))
    if shapely.get_num_coordinates(largest) > _VERTICES:
        simple = shapely.simplify(largest, size / 100)
        largest = simple if shapely.is_valid(simple) and not shapely.is_empty(simple) else largest
    circle = shapely.maximum_inscribed_circle(largest, tolerance=max(size * _PRECISION, 1e-6))
    centre = shapely.get_point(circle, 0)
    # Simplified, a shape may bulge beyond itself.
    if not shapely.intersects(shape, centre):
        centre = shapely.point_on_surface(shape)
    return np.asarray(shapely.get_coordinates(centre)[0])


def seats_of(
    raw: RawLayer, points: np.ndarray, units: EpciUnits, outlines: np.ndarray, report: Report
) -> dict[str, shapely.Point]:
    """Point of each EPCI by SIREN, from a layer whose shapes are ``points`` in the reference system of the outlines.

    By a SIREN column where it has one, else by where points lie; the first of several. Raises InputError.
    """
    usable = shapely.get_type_id(points) == 0
    if not usable.any():
        raise InputError(
            tr("The layer « {} » has no points for links to end at.").format(raw.name),
            (),
            tr("Choose a layer of points: seats, or town halls."),
        )
    column = next((c for c in raw.frame.columns if share_of_kind(raw.frame[c], "siren") >= ENOUGH), None)
    if column is not None:
        sirens = parse(raw.frame[column], "siren").values.to_numpy()[usable]
        found = pd.Series(points[usable], index=sirens)
    else:
        tree = shapely.STRtree(outlines)
        point, outline = tree.query(points[usable], predicate="intersects")
        found = pd.Series(points[usable][point], index=units.frame.index.to_numpy()[outline])
    found = found[found.index.isin(units.frame.index)]
    found = found[~found.index.duplicated()]
    missing = len(units.frame) - len(found)
    if missing:
        report.info(
            tr_n("%n EPCI without a point in the layer of points: links end where it is widest.", missing)
        )
    return dict(found)


def in_crs(raw: RawLayer, crs: pyproj.CRS) -> np.ndarray:
    """Shapes of a layer in another reference system. Raises CrsError where the layer has none."""
    if raw.crs is None:
        raise CrsError(
            tr("The layer « {} » has no coordinate reference system.").format(raw.name),
            (),
            tr("Set it first (Layer ▸ Set CRS): Lambert-93 is EPSG:2154, degrees are EPSG:4326."),
        )
    if raw.crs.equals(crs, ignore_axis_order=True):
        return raw.geometry
    there = pyproj.Transformer.from_crs(raw.crs, crs, always_xy=True)
    return np.asarray(
        shapely.transform(raw.geometry, lambda xy: np.column_stack(there.transform(xy[:, 0], xy[:, 1])))
    )
