"""Overseas territories in boxes beside the map: each in its own projection, with its own scale."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsMapLayer,
    QgsMapLayerStyle,
    QgsPrintLayout,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor

from .page_scale import add_scale_bar
from .page_spec import Inset, resource, template
from .page_text import measure, page_type, place


def room_for(
    insets: Sequence[Inset], box: QRectF, extent: QgsRectangle, factor: float, among: bool = False
) -> tuple[QRectF, list[QRectF]]:
    """What is left of the map's box, and a box for each inset: on the left or below, where the map loses less.

    ``among``: the map is one of several territories that matter as much; they share the box.
    """
    if not insets:
        return box, []
    style = resource("page_parts")["insets"]
    gap = style["gap"] * factor
    if among:
        return _shared(len(insets), box, extent, gap)
    beside = _within(box.width() * style["column"]["share"], style["column"], factor)
    below = _within(box.height() * style["row"]["share"], style["row"], factor)
    left = QRectF(box.x() + beside + gap, box.y(), box.width() - beside - gap, box.height())
    above = QRectF(box.x(), box.y(), box.width(), box.height() - below - gap)
    if _scale(left, extent) >= _scale(above, extent):
        high = min((box.height() + gap) / len(insets) - gap, beside * style["tallest"])
        # From below: the upper left corner is where a reader looks for the map itself.
        first = box.bottom() - len(insets) * (high + gap) + gap
        return left, [QRectF(box.x(), first + i * (high + gap), beside, high) for i in range(len(insets))]
    wide = min((box.width() + gap) / len(insets) - gap, below * style["tallest"] * 1.3)
    return above, [
        QRectF(box.x() + i * (wide + gap), above.bottom() + gap, wide, below) for i in range(len(insets))
    ]


def _shared(count: int, box: QRectF, extent: QgsRectangle, gap: float) -> tuple[QRectF, list[QRectF]]:
    """Half of the box for the map, the other half in two rows or columns: where the map is drawn larger."""
    lines = min(count, 2)
    each = -(-count // lines)
    left = QRectF(box.x(), box.y(), (box.width() - gap) / 2, box.height())
    top = QRectF(box.x(), box.y(), box.width(), (box.height() - gap) / 2)
    if _scale(left, extent) >= _scale(top, extent):
        rest = QRectF(left.right() + gap, box.y(), left.width(), box.height())
        columns, rows = lines, each
    else:
        rest = QRectF(box.x(), top.bottom() + gap, box.width(), top.height())
        left, columns, rows = top, each, lines
    wide, high = (rest.width() + gap) / columns - gap, (rest.height() + gap) / rows - gap
    return left, [
        QRectF(rest.x() + i % columns * (wide + gap), rest.y() + i // columns * (high + gap), wide, high)
        for i in range(count)
    ]


def add_name(layout: QgsPrintLayout, name: str, box: QRectF, factor: float) -> QRectF:
    """The name of the map's own territory above it, as boxes have theirs; returns what is left for the map."""
    text = measure(layout, name, box.width(), page_type("small_bold", factor))
    place(layout, "map name", text, box.x(), box.y())
    return box.adjusted(0, text.height, 0, 0)


def add_inset(layout: QgsPrintLayout, inset: Inset, box: QRectF, factor: float) -> QgsLayoutItemMap:
    """Its name, its map, its scale bar, inside ``box``."""
    style = resource("page_parts")["insets"]
    name = measure(layout, inset.name, box.width(), page_type("small_bold", factor))
    place(layout, f"inset name {inset.name}", name, box.x(), box.y())
    made = QgsLayoutItemMap(layout)
    made.setId(f"inset {inset.name}")
    made.setCrs(inset.crs)
    made.setLayers(list(inset.layers))
    made.setKeepLayerSet(True)
    # Names made for the map would fill so small a box.
    made.setKeepLayerStyles(True)
    made.setLayerStyleOverrides({layer.id(): unnamed(layer) for layer in inset.layers})
    made.setFrameEnabled(True)
    made.setFrameStrokeWidth(QgsLayoutMeasurement(template()["frame"]["width"]))
    made.setFrameStrokeColor(QColor(template()["frame"]["colour"]))
    made.setMapFlags(QgsLayoutItemMap.MapItemFlags())
    layout.addLayoutItem(made)
    made.attemptSetSceneRect(box.adjusted(0, name.height, 0, 0))
    _frame(made, inset.extent, style["pad"], 4.5 * factor)
    bar = add_scale_inside(layout, made, factor)
    bar.setId(f"inset scale {inset.name}")
    return made


def add_scale_inside(
    layout: QgsPrintLayout, page_map: QgsLayoutItemMap, factor: float
) -> QgsLayoutItemScaleBar:
    """The scale bar of a map that is one of several, in its lower left corner."""
    box = page_map.mapRectToScene(page_map.rect())
    style = resource("page_parts")["insets"]
    width = min(box.width() * 1.3, style["scale_widest"] * factor)
    bar = add_scale_bar(layout, page_map, width, factor * 0.85, segments=1, share=style["scale_share"])
    inside = 1.2
    bar.attemptMoveBy(box.x() + inside, box.bottom() - bar.rect().height() - inside)
    page_map.addLabelBlockingItem(bar)
    return bar


def unnamed(layer: QgsMapLayer) -> str:
    """A layer's style as XML, without its labels."""
    style = QgsMapLayerStyle()
    style.readFromLayer(layer)
    return str(style.xmlData()).replace('labelsEnabled="1"', 'labelsEnabled="0"')


def _frame(made: QgsLayoutItemMap, extent: QgsRectangle, pad: float, foot: float) -> None:
    """The extent above a foot of some mm, which the scale bar needs."""
    wide, high = made.rect().width(), made.rect().height() - foot
    metres = max(extent.width() / wide, extent.height() / high) * (1 + 2 * pad)
    centre = extent.center()
    low = centre.y() - metres * (high / 2 + foot)
    half = metres * wide / 2
    made.setExtent(
        QgsRectangle(centre.x() - half, low, centre.x() + half, low + metres * made.rect().height())
    )


def _within(value: float, limits: dict[str, float], factor: float) -> float:
    return min(max(value, limits["least"] * factor), limits["most"] * factor)


def _scale(box: QRectF, extent: QgsRectangle) -> float:
    """Millimetres of paper per map unit."""
    return min(box.width() / max(extent.width(), 1e-9), box.height() / max(extent.height(), 1e-9))
