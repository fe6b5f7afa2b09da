"""What clicks become: an arrow of three points, the pole that an arrow begins at."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.core import (
    QgsCircularString,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPoint,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from ..core.schematic.kit import kit


def arrow_shape(drawn: QgsGeometry) -> QgsGeometry:
    """Three points, as the symbol bends through them: two clicks get the kit's bend, more keep their middle."""
    points = drawn.asMultiPolyline()[0] if drawn.isMultipart() else drawn.asPolyline()
    if len(points) == 3 or len(points) < 2:
        return drawn
    first, last = points[0], points[-1]
    if len(points) == 2:
        # Middle of the arc whose angle with its chord is the kit's, on the left of the way.
        bend = math.tan(kit()["arrows"]["deviation"] / 2) / 2
        middle = QgsPointXY(
            (first.x() + last.x()) / 2 - bend * (last.y() - first.y()),
            (first.y() + last.y()) / 2 + bend * (last.x() - first.x()),
        )
    else:
        middle = drawn.interpolate(drawn.length() / 2).asPoint()
    made = QgsGeometry.fromPolylineXY([first, middle, last])
    if drawn.isMultipart():
        made.convertToMultiType()
    return made


def freed(arrow: QgsGeometry, room: float, start: bool, end: bool) -> QgsGeometry:
    """The same arrow of three points, the ends told kept ``room`` (units of the layer) off the place they are at."""
    points = arrow.asMultiPolyline()[0] if arrow.isMultipart() else arrow.asPolyline()
    if len(points) != 3 or not (start or end):
        return arrow
    curve = QgsCircularString(*(QgsPoint(point) for point in points))
    length = curve.length()
    gap = min(room, 0.3 * length)
    part = curve.curveSubstring(gap if start else 0.0, length - gap if end else length)
    made = QgsGeometry.fromPolylineXY([QgsPointXY(part.pointN(i)) for i in range(part.numPoints())])
    if arrow.isMultipart():
        made.convertToMultiType()
    return made if part.numPoints() == 3 else arrow


def room_around(layers: Sequence[QgsVectorLayer]) -> float:
    """Room that computed arrows leave around a pole: a share of the diagonal of what the map shows."""
    extent = QgsRectangle()
    for layer in layers:
        # Not layer.extent(): of a layer in memory it does not count what was just drawn.
        for feature in layer.getFeatures(QgsFeatureRequest().setNoAttributes()):
            if feature.hasGeometry():
                extent.combineExtentWith(feature.geometry().boundingBox())
    if extent.isNull():
        return 0.0
    return float(kit()["arrows"]["start"] * math.hypot(extent.width(), extent.height()))


def place_at(
    layers: Sequence[QgsVectorLayer], point: QgsPointXY, crs: QgsCoordinateReferenceSystem, reach: float
) -> str:
    """Name of the nearest place of the layers within ``reach`` (units of ``crs``) of a point, empty where none is."""
    best, name = reach, ""
    for layer in layers:
        try:
            there = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance()).transform(point)
        except QgsCsException:
            continue
        box = QgsRectangle(there, there)
        box.grow(reach)
        for feature in layer.getFeatures(QgsFeatureRequest(box)):
            if feature["libelle"] and not feature.geometry().isNull():
                distance = feature.geometry().distance(QgsGeometry.fromPointXY(there))
                if distance <= best:
                    best, name = distance, str(feature["libelle"])
    return name
