"""Each part of France in its own metric projection, and the check that coordinates are where the codes say."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
import pandas as pd
import pyproj
import shapely

from .codes import departement_of
from .errors import CrsError
from .i18n import pick, tr
from .progress import SILENT, Progress
from .report import Report
from .resources import vocabulary

CHUNK = 2000
METROPOLE = "metropole"


def zones() -> dict[str, Any]:
    """The zones of ``projections.json``: EPSG code, départements, extent in degrees."""
    content: dict[str, Any] = vocabulary("projections")["zones"]
    return content


def zone_of_communes(codes: pd.Series) -> np.ndarray:
    """Zone name of each commune code, from its département; metropolitan France by default."""
    table = {dep: zone for zone, spec in zones().items() for dep in spec["departements"]}
    return departement_of(codes).map(table).fillna(METROPOLE).to_numpy(dtype=object)


def zone_of_places(lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    """Zone whose extent holds each point (degrees); metropolitan France where none does."""
    found = np.full(len(lon), METROPOLE, dtype=object)
    for zone, spec in zones().items():
        found[_inside(lon, lat, spec["extent"])] = zone
    return found


def _inside(lon: np.ndarray, lat: np.ndarray, extent: list[float]) -> np.ndarray:
    west, south, east, north = extent
    return (lon >= west) & (lon <= east) & (lat >= south) & (lat <= north)


@lru_cache(maxsize=64)
def _transformer(source: str, target: str) -> pyproj.Transformer:
    return pyproj.Transformer.from_crs(
        pyproj.CRS.from_user_input(source), pyproj.CRS.from_user_input(target), always_xy=True
    )


def centres_in_degrees(geometry: np.ndarray, crs: pyproj.CRS) -> tuple[np.ndarray, np.ndarray]:
    """Longitude and latitude of the middle of each bounding box (NaN for missing shapes)."""
    box = shapely.bounds(geometry)
    x, y = (box[:, 0] + box[:, 2]) / 2, (box[:, 1] + box[:, 3]) / 2
    lon, lat = _transformer(crs.to_wkt(), "EPSG:4326").transform(x, y)
    return np.asarray(lon), np.asarray(lat)


def check_place(
    geometry: np.ndarray, crs: pyproj.CRS, zone: np.ndarray, names: pd.Series, report: Report
) -> None:
    """Raise CrsError where most shapes fall outside the part of France their codes name; report the few that do."""
    lon, lat = centres_in_degrees(geometry, crs)
    shaped = ~np.isnan(shapely.bounds(geometry)[:, 0])
    right = np.zeros(len(geometry), dtype=bool)
    for name in set(zone):
        here = zone == name
        right[here] = _inside(lon[here], lat[here], zones()[name]["extent"])
    astray = shaped & ~right
    if astray.sum() > 0.5 * shaped.sum():
        raise CrsError(
            tr(
                "The coordinates of this layer are not in France when read in its reference system, {}."
            ).format(crs.name),
            _facts(geometry, crs),
            tr("Set the layer's true reference system (Layer ▸ Set CRS), then run again."),
        )
    if astray.any():
        report.warn(tr("Shapes outside the part of France that their code names:"), names[astray])


def _facts(geometry: np.ndarray, crs: pyproj.CRS) -> list[str]:
    box = shapely.total_bounds(geometry)
    facts = [tr("extent read: x {:.0f} to {:.0f}, y {:.0f} to {:.0f}").format(box[0], box[2], box[1], box[3])]
    degrees = bool(np.abs(box).max() <= 180)
    if degrees and not crs.is_geographic:
        facts.append(tr("these numbers look like degrees: WGS 84 (EPSG:4326)?"))
    elif not degrees and crs.is_geographic:
        facts.append(tr("these numbers look like metres: Lambert-93 (EPSG:2154)?"))
    return facts


def metric(
    geometry: np.ndarray, crs: pyproj.CRS, zone: np.ndarray, progress: Progress = SILENT
) -> np.ndarray:
    """The same shapes in metres, each zone in its own projection (``projections.json``)."""
    result = geometry.copy()
    for name in sorted(set(zone)):
        target = pyproj.CRS.from_epsg(zones()[name]["epsg"])
        if crs.equals(target, ignore_axis_order=True):
            continue
        _project(result, np.flatnonzero(zone == name), _transformer(crs.to_wkt(), target.to_wkt()), progress)
    return result


def unproject(geometry: np.ndarray, zone: str, crs: pyproj.CRS) -> np.ndarray:
    """Metric shapes of one zone back in ``crs``."""
    source = pyproj.CRS.from_epsg(zones()[zone]["epsg"])
    result = np.asarray(geometry, dtype=object).copy()
    if not crs.equals(source, ignore_axis_order=True):
        _project(result, np.arange(len(result)), _transformer(source.to_wkt(), crs.to_wkt()), SILENT)
    return result


def _project(
    shapes: np.ndarray, rows: np.ndarray, transformer: pyproj.Transformer, progress: Progress
) -> None:
    for start in range(0, len(rows), CHUNK):
        chunk = rows[start : start + CHUNK]
        shapes[chunk] = shapely.transform(
            shapes[chunk], lambda xy: np.column_stack(transformer.transform(xy[:, 0], xy[:, 1]))
        )
        progress.update((start + len(chunk)) / len(rows))


def zone_label(zone: str) -> str:
    """Name of a zone in the current language."""
    return pick(zones()[zone]["label"])
