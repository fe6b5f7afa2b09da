"""Symbols of a legend of sizes, each as large as on the map: circles in each other, lines and others one by one."""

from __future__ import annotations

from collections.abc import Sequence
from math import atan2, cos, degrees, hypot, radians, sin

from qgis.core import (
    Qgis,
    QgsArrowSymbolLayer,
    QgsMarkerSymbol,
    QgsMarkerSymbolLayer,
    QgsProperty,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
)
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor

from .page_sizes import Scale
from .page_sizes_read import SIZED_PARTS, Gauge, part_size, parts_of, size_key
from .page_spec import resource

_MM = Qgis.RenderUnit.Millimeters
_P = QgsSymbolLayer.Property
_NESTED = (Qgis.MarkerShape.Circle, Qgis.MarkerShape.Square)


def is_nested(scale: Scale) -> bool:
    """Whether the sizes stand in each other: plain circles or squares."""
    parts = [part for part in scale.of.symbol.symbolLayers() if part.enabled()]
    return all(isinstance(part, QgsSimpleMarkerSymbolLayer) and part.shape() in _NESTED for part in parts)


def true_symbol(scale: Scale, value: float) -> QgsSymbol:
    """The map's symbol for a value, in mm, that needs no feature."""
    symbol = scale.of.symbol.clone()
    for part in parts_of(symbol):
        _freeze(part, scale.gauge, value)
    return symbol


def thickness(symbol: QgsSymbol) -> float:
    """Of a line in mm, an arrow with its head."""
    heads = [part.headThickness() for part in symbol.symbolLayers() if isinstance(part, QgsArrowSymbolLayer)]
    return max(
        (part_size(part) for part in symbol.symbolLayers() if isinstance(part, SIZED_PARTS)), default=0.0
    ) + (2 * max(heads, default=0.0))


def nested_symbol(scale: Scale, rows: Sequence[float]) -> QgsMarkerSymbol:
    """The circles of all values on one foot, a leader from the top of each to its row.

    ``rows``: middle of each label, in mm from the middle of the whole, downwards.
    """
    rules = resource("page_parts")["sizes"]
    symbols = [true_symbol(scale, value) for value in scale.values]
    sizes = [symbol.size() for symbol in symbols]
    edge = _edge(symbols[0])
    across = max(sizes[0] + edge, rules["least_width"])
    # QGIS gives a marker a square, and cuts off what is drawn beside it.
    side = max(across + rules["leader"], rows[-1] - rows[0] + rules["leader_width"])
    middle = (across - side) / 2
    whole = QgsMarkerSymbol()
    whole.deleteSymbolLayer(0)
    for symbol, size in zip(symbols, sizes):
        for part in symbol.symbolLayers():
            made = part.clone()
            if symbol is not symbols[0]:
                _seen_in_others(made)
            made.setOffset(QPointF(middle, (sizes[0] - size) / 2))
            whole.appendSymbolLayer(made)
    for size, row in zip(sizes, rows):
        top = QPointF(middle, sizes[0] / 2 - size)
        whole.appendSymbolLayer(_leader(top, QPointF(side / 2, row), rules))
    whole.appendSymbolLayer(_room(side))
    return whole


def circles_of(symbol: QgsSymbol) -> list[QgsSymbolLayer]:
    """The parts of a line's symbol that say a size: not the leaders, nor the room for them."""
    parts = [part for part in symbol.symbolLayers() if part.enabled() and isinstance(part, SIZED_PARTS)]
    return [part for part in parts if not _is_beside(part)] or parts


def _is_beside(part: QgsSymbolLayer) -> bool:
    if not isinstance(part, QgsSimpleMarkerSymbolLayer):
        return False
    unseen = part.strokeStyle() == Qt.PenStyle.NoPen and part.fillColor().alpha() == 0
    return unseen or part.shape() == Qgis.MarkerShape.Line


def _room(side: float) -> QgsSimpleMarkerSymbolLayer:
    """Nothing, as large as the whole."""
    room = QgsSimpleMarkerSymbolLayer(Qgis.MarkerShape.Square, side)
    room.setSizeUnit(_MM)
    room.setStrokeStyle(Qt.PenStyle.NoPen)
    room.setFillColor(QColor(0, 0, 0, 0))
    return room


def _edge(symbol: QgsSymbol) -> float:
    """How much wider than its size a marker is drawn: half its stroke on either side."""
    part = symbol.symbolLayer(0)
    drawn = isinstance(part, QgsSimpleMarkerSymbolLayer) and part.strokeStyle() != Qt.PenStyle.NoPen
    return float(part.strokeWidth()) if drawn else 0.0


def _seen_in_others(part: QgsSymbolLayer) -> None:
    """A disc without an edge is lost in a larger one of its colour."""
    if not isinstance(part, QgsSimpleMarkerSymbolLayer):
        return
    same = part.strokeColor().rgb() == part.fillColor().rgb() or part.strokeColor().alpha() == 0
    if part.strokeStyle() == Qt.PenStyle.NoPen or same:
        rules = resource("page_parts")["sizes"]
        if part.strokeStyle() == Qt.PenStyle.NoPen:
            part.setStrokeWidth(rules["edge_width"])
        part.setStrokeStyle(Qt.PenStyle.SolidLine)
        part.setStrokeColor(QColor(rules["edge"]))


def _leader(start: QPointF, end: QPointF, rules: dict[str, object]) -> QgsSimpleMarkerSymbolLayer:
    """A straight line as a marker: QGIS turns the offset of a marker with it."""
    across, down = end.x() - start.x(), end.y() - start.y()
    angle = degrees(atan2(down, across)) + 90
    middle, turn = (start + end) / 2, radians(-angle)
    line = QgsSimpleMarkerSymbolLayer(Qgis.MarkerShape.Line, hypot(across, down), angle)
    line.setSizeUnit(_MM)
    line.setStrokeColor(QColor(str(rules["leader_colour"])))
    line.setStrokeWidth(float(str(rules["leader_width"])))
    line.setStrokeWidthUnit(_MM)
    line.setOffsetUnit(_MM)
    line.setOffset(
        QPointF(
            middle.x() * cos(turn) - middle.y() * sin(turn), middle.x() * sin(turn) + middle.y() * cos(turn)
        )
    )
    return line


def _freeze(part: QgsSymbolLayer, gauge: Gauge, value: float) -> None:
    key = size_key(part)
    size = gauge.part_mm(part, value) if key is not None else None
    for index in part.propertyDefinitions():
        which = QgsSymbolLayer.Property(index)
        driven = part.dataDefinedProperties().property(which)
        if driven.isActive():
            part.setDataDefinedProperty(which, gauge.frozen(driven, value))
    if key is not None and size is not None:
        part.setDataDefinedProperty(key, QgsProperty())
        _give(part, size, gauge)


def _give(part: QgsSymbolLayer, size: float, gauge: Gauge) -> None:
    """A size in mm, and the strokes as thick as on the map."""
    if isinstance(part, QgsMarkerSymbolLayer):
        if isinstance(part, QgsSimpleMarkerSymbolLayer):
            part.setStrokeWidth(gauge.to_mm(part.strokeWidth(), part.strokeWidthUnit()))
            part.setStrokeWidthUnit(_MM)
        offset = part.offset()
        part.setOffset(QPointF(*(gauge.to_mm(each, part.offsetUnit()) for each in (offset.x(), offset.y()))))
        part.setOffsetUnit(_MM)
        part.setSize(size)
        part.setSizeUnit(_MM)
    elif isinstance(part, QgsSimpleLineSymbolLayer):
        part.setWidth(size)
        part.setWidthUnit(_MM)
        # A cap would make a short sample longer than it is.
        part.setPenCapStyle(Qt.PenCapStyle.FlatCap)
    elif isinstance(part, QgsArrowSymbolLayer):
        _give_head(part, gauge)
        part.setArrowWidth(size)
        part.setArrowWidthUnit(_MM)


def _give_head(part: QgsArrowSymbolLayer, gauge: Gauge) -> None:
    """What else of an arrow is measured, in mm."""
    for name, key in (
        ("arrowStartWidth", _P.ArrowStartWidth),
        ("headLength", _P.ArrowHeadLength),
        ("headThickness", _P.ArrowHeadThickness),
    ):
        size = getattr(part, name)()
        driven = part.dataDefinedProperties().property(key)
        if driven.isActive():
            size = driven.valueAsDouble(gauge.context.expressionContext(), size)[0]
            part.setDataDefinedProperty(key, QgsProperty())
        unit = getattr(part, f"{name}Unit")()
        capital = name[0].upper() + name[1:]
        getattr(part, f"set{capital}")(gauge.to_mm(size, unit))
        getattr(part, f"set{capital}Unit")(_MM)
