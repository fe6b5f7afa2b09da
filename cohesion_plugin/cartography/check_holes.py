"""Polygons that no class draws and nothing else covers: paper that the reader takes for something. Any thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsSpatialIndex,
)

if TYPE_CHECKING:
    from .check_scan import Scan

Spots = dict[int, QgsGeometry]


def holes(scans: Sequence[Scan], undrawn: Mapping[str, set[int]]) -> dict[str, set[int]]:
    """Of the features that each layer does not draw (ids by layer), those under which paper shows.

    An EPCI may stand in several rows, of which one is drawn; communes that change stand in one layer, the others in
    another. A row without shape is on no map.
    """
    classed = [scan for scan in scans if scan.classed and scan.kind == Qgis.GeometryType.Polygon]
    found = {}
    for scan in classed:
        spots = _spots(scan, undrawn.get(scan.layer, set()))
        for other in classed:
            spots = _left(other, undrawn.get(other.layer, set()), _moved(spots, scan, other), spots)
        found[scan.layer] = set(spots)
    return found


def _spots(scan: Scan, ids: set[int]) -> Spots:
    """A point inside each."""
    if not ids:
        return {}
    request = QgsFeatureRequest().setFilterFids(list(ids)).setNoAttributes()
    inside = {each.id(): each.geometry().pointOnSurface() for each in scan.features.getFeatures(request)}
    return {id_: spot for id_, spot in inside.items() if not spot.isEmpty()}


def _moved(spots: Spots, scan: Scan, other: Scan) -> Spots:
    """In the other layer's reference system; those that have no place in it are left out."""
    crs = scan.features.crs(), other.features.crs()
    if not spots or crs[0] == crs[1]:
        return spots
    transform = QgsCoordinateTransform(*crs, scan.context.transformContext())
    made = {}
    for id_, spot in spots.items():
        copy = QgsGeometry(spot)
        try:
            copy.transform(transform)
        except QgsCsException:
            continue
        made[id_] = copy
    return made


def _left(scan: Scan, undrawn: set[int], spots: Spots, wanted: Spots) -> Spots:
    """Those of ``wanted`` whose place in ``spots`` no drawn feature of a layer covers."""
    if not spots:
        return wanted
    index = QgsSpatialIndex()
    for id_, spot in spots.items():
        index.addFeature(id_, spot.boundingBox())
    covered: set[int] = set()
    for each in scan.features.getFeatures(QgsFeatureRequest().setNoAttributes()):
        if each.id() in undrawn or not each.hasGeometry():
            continue
        near = index.intersects(each.geometry().boundingBox())
        covered.update(id_ for id_ in near if id_ not in covered and each.geometry().contains(spots[id_]))
    return {id_: spot for id_, spot in wanted.items() if id_ not in covered}
