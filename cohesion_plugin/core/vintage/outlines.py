"""Outlines of the communes of arrival: united where they merged, none where nothing says where the limit runs."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from ..progress import SILENT, Progress
from ..report import Report
from ..shapes import MULTIPOLYGON, POLYGON, dissolve, repair
from .route import Route


def has_polygons(geometry: np.ndarray) -> bool:
    """Whether a layer's shapes are polygons."""
    kinds = shapely.get_type_id(geometry)
    return bool(np.isin(kinds, (POLYGON, MULTIPOLYGON)).any())


def outlines(
    geometry: np.ndarray, route: Route, names: pd.Series, report: Report, progress: Progress = SILENT
) -> tuple[np.ndarray, np.ndarray]:
    """Multipolygon of each row of the result, and which have none because a commune was divided.

    ``names``: of the rows of the table, for what is reported of their shapes.
    """
    result = np.full(len(route.codes), None, dtype=object)
    alone = geometry[route.row[route.first]]
    kinds = shapely.get_type_id(alone)
    single = route.plain & (kinds == POLYGON)
    result[single] = shapely.multipolygons(alone[single][:, np.newaxis])
    ready = route.plain & (kinds == MULTIPOLYGON)
    result[ready] = alone[ready]
    pieces = np.bincount(route.group, route.divided, len(route.codes)) > 0
    united = ~pieces & ~(single | ready)
    entry = np.flatnonzero(united[route.group])
    if len(entry):
        shapes = repair(
            geometry[route.row[entry]], names.iloc[route.row[entry]].reset_index(drop=True), report
        )
        result[united] = dissolve(shapes, route.group[entry], np.flatnonzero(united), progress)
    return result, pieces
