"""What stands on the map, in its corners: where the map lies, the north arrow. Corners that the theme leaves free."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayoutItem,
    QgsLayoutItemMap,
    QgsLayoutItemMapOverview,
    QgsLayoutItemPicture,
    QgsLayoutMeasurement,
    QgsPrintLayout,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, QSizeF
from qgis.PyQt.QtGui import QColor

from ..core.resources import resources_dir
from .page_spec import Location, PageSpec, resource

# From the most to the least usual for a small map.
_CORNERS = ("top right", "top left", "bottom left", "bottom right")


def add_marks(layout: QgsPrintLayout, spec: PageSpec, page_map: QgsLayoutItemMap, factor: float) -> None:
    """The small map and the north arrow, each in a corner of its own; labels keep off them."""
    theme = [entry.layer for group in spec.legend[:1] for entry in group.entries]
    free = list(_CORNERS)
    for make, size in (
        (
            lambda box: _add_location(layout, spec.location, page_map, box),
            _location_size(spec, page_map, factor),
        ),
        (lambda box: _add_north(layout, page_map, box), _north_size(spec, factor)),
    ):
        if size is None:
            continue
        boxes = {corner: _box(page_map, corner, size) for corner in free}
        corner = min(free, key=lambda one: (round(_covered(page_map, boxes[one], theme), 2), free.index(one)))
        free.remove(corner)
        page_map.addLabelBlockingItem(make(boxes[corner]))


def _add_location(
    layout: QgsPrintLayout, location: Location, page_map: QgsLayoutItemMap, box: QRectF
) -> QgsLayoutItem:
    style = resource("page_parts")["location"]
    made = QgsLayoutItemMap(layout)
    made.setId("location")
    made.setCrs(location.crs)
    made.setLayers(list(location.layers))
    made.setKeepLayerSet(True)
    made.setBackgroundColor(QColor(style["paper"]))
    made.setFrameEnabled(True)
    made.setFrameStrokeWidth(QgsLayoutMeasurement(0.15))
    made.setFrameStrokeColor(QColor("#868686"))
    layout.addLayoutItem(made)
    made.attemptSetSceneRect(box)
    extent = QgsRectangle(location.extent)
    extent.scale(1.08)
    made.zoomToExtent(extent)
    overview = QgsLayoutItemMapOverview("frame of the map", made)
    overview.setLinkedMap(page_map)
    overview.setFrameSymbol(
        QgsFillSymbol.createSimple(
            {
                "color": style["fill"],
                "outline_color": style["frame"],
                "outline_width": str(style["frame_width"]),
                "joinstyle": "miter",
            }
        )
    )
    made.overviews().addOverview(overview)
    return made


def _add_north(layout: QgsPrintLayout, page_map: QgsLayoutItemMap, box: QRectF) -> QgsLayoutItem:
    made = QgsLayoutItemPicture(layout)
    made.setId("north")
    made.setPicturePath(str(resources_dir() / "templates" / "north.svg"))
    made.setLinkedMap(page_map)
    made.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
    made.attemptSetSceneRect(box)
    layout.addLayoutItem(made)
    return made


def _location_size(spec: PageSpec, page_map: QgsLayoutItemMap, factor: float) -> QSizeF | None:
    if spec.location is None:
        return None
    style = resource("page_parts")["location"]
    side = style["share"] * min(page_map.rect().width(), page_map.rect().height())
    side = min(max(side, style["least"]), style["most"] * factor)
    extent = spec.location.extent
    return QSizeF(side, side * extent.height() / extent.width())


def _north_size(spec: PageSpec, factor: float) -> QSizeF | None:
    style = resource("page_parts")["north"]
    return QSizeF(style["width"], style["height"]) * factor if spec.north else None


def _box(page_map: QgsLayoutItemMap, corner: str, size: QSizeF) -> QRectF:
    style = resource("page_parts")
    inside = style["location"]["inside"]
    frame = page_map.mapRectToScene(page_map.rect()).adjusted(inside, inside, -inside, -inside)
    x = frame.left() if "left" in corner else frame.right() - size.width()
    y = frame.top() if "top" in corner else frame.bottom() - size.height()
    return QRectF(x, y, size.width(), size.height())


def _covered(page_map: QgsLayoutItemMap, box: QRectF, theme: Sequence[QgsVectorLayer]) -> float:
    """Share of a box on the page where a layer of the theme has something."""
    frame, seen = page_map.mapRectToScene(page_map.rect()), page_map.extent()
    unit = seen.width() / frame.width()
    west, north = (
        seen.xMinimum() + (box.x() - frame.x()) * unit,
        seen.yMaximum() - (box.y() - frame.y()) * unit,
    )
    ground = QgsRectangle(west, north - box.height() * unit, west + box.width() * unit, north)
    return max((_share(page_map, ground, layer) for layer in theme if layer.isSpatial()), default=0.0)


def _share(page_map: QgsLayoutItemMap, ground: QgsRectangle, layer: QgsVectorLayer) -> float:
    to_layer = QgsCoordinateTransform(page_map.crs(), layer.crs(), layer.transformContext())
    try:
        box = to_layer.transformBoundingBox(ground)
    except QgsCsException:
        return 0.0
    request = QgsFeatureRequest(box).setNoAttributes()
    shape = QgsGeometry.fromRect(box)
    shapes = [feature.geometry() for feature in layer.getFeatures(request)]
    if not shapes:
        return 0.0
    if shapes[0].area() == 0.0:  # lines and points: any of them is too many
        return float(any(each.intersects(shape) for each in shapes))
    return min(1.0, sum(each.intersection(shape).area() for each in shapes) / shape.area())
