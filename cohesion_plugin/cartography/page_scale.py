"""A scale bar with a round value."""

from __future__ import annotations

import math

from qgis.core import (
    Qgis,
    QgsDistanceArea,
    QgsFillSymbol,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutSize,
    QgsLineSymbol,
    QgsPointXY,
    QgsPrintLayout,
    geoNone,
)

from .page_spec import template
from .page_text import page_type

_ROUND = (1, 2, 5, 10)


def round_below(value: float) -> float:
    """The largest of 1, 2, 5 and their tens that is no larger than a positive value."""
    power = 10 ** math.floor(math.log10(value))
    return max(step * power for step in _ROUND if step * power <= value * (1 + 1e-9))


def add_scale_bar(
    layout: QgsPrintLayout,
    page_map: QgsLayoutItemMap,
    width: float,
    factor: float,
    segments: int | None = None,
    share: float | None = None,
) -> QgsLayoutItemScaleBar:
    """Segments of a round number of km (or m), ``width`` mm at most with their labels, to be moved into place.

    ``segments`` and ``share`` (of the map's width) are those of ``page.json`` where none are given.
    """
    style = template()["scale_bar"]
    bar = QgsLayoutItemScaleBar(layout)
    bar.setId("scale bar")
    bar.setStyle("Single Box")
    bar.setLinkedMap(page_map)
    bar.setTextFormat(page_type("small", factor))
    bar.setHeight(style["height"] * factor)
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(segments or style["segments"])
    ink = style["colour"]
    bar.setFillSymbol(QgsFillSymbol.createSimple({"color": ink, "outline_style": "no"}))
    bar.setAlternateFillSymbol(QgsFillSymbol.createSimple({"color": style["paper"], "outline_style": "no"}))
    bar.setLineSymbol(QgsLineSymbol.createSimple({"line_color": ink, "line_width": str(style["stroke"])}))
    bar.setBoxContentSpace(0)
    bar.setLabelBarSpace(1.0)
    round_length(bar, page_map, min(width * 0.8, page_map.rect().width() * (share or style["share_of_map"])))
    layout.addLayoutItem(bar)
    # It grows to its content by itself, and so ends up no larger than needed.
    bar.attemptResize(QgsLayoutSize(0, 0))
    return bar


def round_length(bar: QgsLayoutItemScaleBar, page_map: QgsLayoutItemMap, longest: float) -> None:
    """Give each segment a round length, so that all together are ``longest`` mm at most."""
    metres = longest * _metres_per_mm(page_map) / max(bar.numberOfSegments(), 1)
    in_km = metres >= 1000
    bar.setUnits(Qgis.DistanceUnit.Kilometers if in_km else Qgis.DistanceUnit.Meters)
    bar.setUnitLabel("km" if in_km else "m")
    bar.setMapUnitsPerScaleBarUnit(1)
    bar.setUnitsPerSegment(round_below(metres / 1000 if in_km else metres))


def _metres_per_mm(page_map: QgsLayoutItemMap) -> float:
    """On the ground, along the middle of the map, as the bar itself measures it."""
    project = page_map.layout().project()
    measure = QgsDistanceArea()
    measure.setSourceCrs(page_map.crs(), project.transformContext())
    # Plane distances where the project has no ellipsoid, or one that is unknown here.
    next(name for name in (project.ellipsoid(), geoNone()) if measure.setEllipsoid(name))
    extent = page_map.extent()
    y = extent.center().y()
    length = measure.measureLine(QgsPointXY(extent.xMinimum(), y), QgsPointXY(extent.xMaximum(), y))
    return measure.convertLengthMeasurement(length, Qgis.DistanceUnit.Meters) / page_map.rect().width()
