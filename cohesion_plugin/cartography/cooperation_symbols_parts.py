"""What arrows are made of: lines trimmed at their ends, and heads that are markers, so that QGIS's ordinary tools edit
them. Every size is in millimetres."""

from __future__ import annotations

from copy import copy
from typing import Any

from qgis.core import (
    Qgis,
    QgsEllipseSymbolLayer,
    QgsLineSymbol,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsProperty,
    QgsSimpleLineSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..core.resources import vocabulary

# Only drawn features have parts: in a legend, in a layout as in the layer tree, this is not known.
IN_LEGEND = "@geometry_part_count IS NULL"
# With an offset along the line, QGIS turns the marker of a last vertex round: there is always one on the map.
_HARDLY = 0.001
NEVER = "false"
OVER = "\"statut\" IN ('echue', 'renouvelee', 'abandonnee')"
_THIN = 0.05
_P = QgsSymbolLayer.Property
_LAST, _FIRST = Qgis.MarkerLinePlacement.LastVertex, Qgis.MarkerLinePlacement.FirstVertex
# What QGIS calls the left half is the one on the right of the way.
_TRIANGLE, _HALF = QgsEllipseSymbolLayer.Shape.Triangle, QgsEllipseSymbolLayer.Shape.LeftHalfTriangle


def line_style() -> dict[str, Any]:
    """Widths, heads and dashes of ``cooperation_style.json``."""
    style: dict[str, Any] = vocabulary("cooperation_style")["line"]
    return style


class Arrow:
    """Expressions of one arrow, in millimetres: width of the line, length of a head, room left free at each end.

    A legend does not work them out, and draws layers that are not enabled: ``plain`` is the width there.
    """

    def __init__(self, width: str, first: str, last: str, plain: float) -> None:
        style = line_style()
        head = style["head"]
        on_paper = '("longueur_km" * 1e6 / @map_scale)'
        # Short on the page, an arrow is thinner too.
        least, share = style["thinnest"], style["largest_share_of_width"]
        self.width = f"min({width}, coalesce(max({least}, {share} * {on_paper}), 99))"
        self.plain = plain
        self.plain_head = head["base"] + head["per_width"] * plain
        self.head = (
            f"min({head['base']} + {head['per_width']} * {width}, "
            f"coalesce({style['largest_share_of_head']} * {on_paper}, 99))"
        )
        room = f"coalesce({style['largest_share_of_retreat']} * {on_paper}, 0)"
        self.first = f"max(min(coalesce({first}, 0), {room}), {_HARDLY})"
        self.last = f"max(min(coalesce({last}, 0), {room}), {_HARDLY})"

    def narrower(self, factor: float) -> Arrow:
        """With the same heads on a narrower line."""
        narrow = copy(self)
        narrow.width, narrow.plain = f"{factor} * {self.width}", factor * self.plain
        return narrow

    def thin_in_legend(self) -> Arrow:
        """The same on the map; in a legend hidden below what is drawn over it."""
        thin = copy(self)
        thin.width = f"if({IN_LEGEND}, {_THIN}, {self.width})"
        thin.plain = thin.plain_head = _THIN
        return thin


def assembled(layers: list[QgsSymbolLayer]) -> QgsLineSymbol:
    """A symbol of these layers. Lines are not cut at the edge of the map, where heads would then appear."""
    symbol = QgsLineSymbol()
    symbol.deleteSymbolLayer(0)
    for layer in layers:
        symbol.appendSymbolLayer(layer)
    symbol.setClipFeaturesToExtent(False)
    # Played in time, an agreement is seen while it was in force.
    faint = f"if(@map_start_time IS NULL AND coalesce({OVER}, false), {line_style()['opacity_over']}, 100)"
    symbol.setDataDefinedProperty(QgsSymbol.Property.Opacity, QgsProperty.fromExpression(faint))
    return symbol


def whole(arrow: Arrow, colour: str, shown: str, at_a: str, at_b: str, planned: str) -> list[QgsSymbolLayer]:
    trims = {
        _P.TrimStart: f"{arrow.first} + if({at_a}, 0.85 * {arrow.head}, 0)",
        _P.TrimEnd: f"{arrow.last} + if({at_b}, 0.85 * {arrow.head}, 0)",
    }
    made: list[QgsSymbolLayer] = []
    casing = line_style()["casing"]
    for around in (casing["width"], 0.0):
        drawn = casing["colour"] if around else colour
        lines = [_casing(arrow, shown, trims)] if around else _lines(colour, arrow, shown, planned, trims)
        for line in lines:
            line.setTrimDistanceStart(0 if at_a == NEVER else 0.85 * arrow.plain_head)
            line.setTrimDistanceEnd(0 if at_b == NEVER else 0.85 * arrow.plain_head)
        made += lines
        for place, there in ((_FIRST, at_a), (_LAST, at_b)):
            if there != NEVER:
                made.append(_heads(arrow, drawn, place, _TRIANGLE, f"{shown} AND {there}", around))
    return made


def half(arrow: Arrow, colour: str, shown: str, planned: str, forward: bool) -> list[QgsSymbolLayer]:
    """The side that goes with the line (on its right), or against it (on its left); both are as wide as one arrow."""
    style = line_style()
    arrow = arrow.narrower(style["half_width"])
    gap, side = style["half_gap"], 1 if forward else -1
    trims = {
        _P.TrimStart: f"{arrow.first}" if forward else f"{arrow.first} + 0.85 * {arrow.head}",
        _P.TrimEnd: f"{arrow.last} + 0.85 * {arrow.head}" if forward else f"{arrow.last}",
    }
    away = {_P.Offset: f"{side} * ({gap} / 2 + {arrow.width} / 2)"}
    place = _LAST if forward else _FIRST
    at = {_P.Offset: f"{side} * {gap} / 2"}
    moved = {**trims, **away}
    lines = [_casing(arrow, shown, moved), *_lines(colour, arrow, shown, planned, moved)]
    for line in lines:
        line.setOffset(side * (gap + arrow.plain) / 2)
        (line.setTrimDistanceEnd if forward else line.setTrimDistanceStart)(0.85 * arrow.plain_head)
    head = _heads(arrow, colour, place, _HALF, shown, 0.0, at, slender=0.7)
    head.setOffset(side * gap / 2)
    return [*lines, head]


def _casing(arrow: Arrow, shown: str, more: dict[Any, str]) -> QgsSimpleLineSymbolLayer:
    """The white edge that tells lines which cross apart."""
    casing = line_style()["casing"]
    wider = 2 * casing["width"]
    line = _line(casing["colour"], f"{arrow.width} + {wider}", arrow.plain + wider, shown, more)
    line.setLocked(True)
    return line


def _lines(
    colour: str, arrow: Arrow, shown: str, planned: str, more: dict[Any, str]
) -> list[QgsSimpleLineSymbolLayer]:
    """Solid and dashed, of which a feature has one: a dash that depends on the feature would stay for the next."""
    dashed = _line(colour, arrow.width, arrow.plain, f"{shown} AND {planned}", more)
    dashed.setUseCustomDashPattern(True)
    dashed.setCustomDashVector(line_style()["dash"])
    dashed.setCustomDashPatternUnit(Qgis.RenderUnit.Millimeters)
    solid = _line(colour, arrow.width, arrow.plain, f"{shown} AND NOT {planned}", more)
    return {NEVER: [solid], "true": [dashed]}.get(planned, [dashed, solid])


def _line(
    colour: str, width: str, plain: float, shown: str, more: dict[Any, str]
) -> QgsSimpleLineSymbolLayer:
    line = QgsSimpleLineSymbolLayer(QColor(colour), plain)
    line.setPenCapStyle(Qt.PenCapStyle.FlatCap)
    line.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    for unit in (line.setWidthUnit, line.setOffsetUnit, line.setTrimDistanceStartUnit):
        unit(Qgis.RenderUnit.Millimeters)
    line.setTrimDistanceEndUnit(Qgis.RenderUnit.Millimeters)
    _define(line, {_P.StrokeWidth: width, _P.LayerEnabled: shown, **more})
    return line


def _heads(
    arrow: Arrow,
    colour: str,
    place: Qgis.MarkerLinePlacement,
    shape: QgsEllipseSymbolLayer.Shape,
    shown: str,
    casing: float = 0.0,
    more: dict[Any, str] | None = None,
    slender: float = 0.78,
) -> QgsMarkerLineSymbolLayer:
    """A head whose tip is at the end of the line; with a ``casing``, only what stands out around it."""
    head = QgsEllipseSymbolLayer()
    head.setShape(shape)
    head.setFillColor(QColor(colour))
    head.setStrokeStyle(Qt.PenStyle.SolidLine if casing else Qt.PenStyle.NoPen)
    head.setStrokeColor(QColor(colour))
    head.setStrokeWidth(2 * casing)
    head.setPenJoinStyle(Qt.PenJoinStyle.MiterJoin)
    head.setSymbolWidthUnit(Qgis.RenderUnit.Millimeters)
    head.setSymbolHeightUnit(Qgis.RenderUnit.Millimeters)
    head.setVerticalAnchorPoint(QgsEllipseSymbolLayer.VerticalAnchorPoint.Top)
    head.setAngle(90 if place == _LAST else 270)
    # Twice the half head: only its right half is drawn.
    wide = 2 * slender if shape == _HALF else slender
    turned = f"if({IN_LEGEND}, {90 if place == _LAST else 270}, 270)"
    head.setSymbolHeight(arrow.plain_head)
    head.setSymbolWidth(arrow.plain_head * wide)
    _define(head, {_P.Width: f"{arrow.head} * {wide}", _P.Height: arrow.head, _P.Angle: turned})
    marker = QgsMarkerSymbol()
    marker.changeSymbolLayer(0, head)
    line = QgsMarkerLineSymbolLayer(True)
    line.setPlacements(place)
    line.setSubSymbol(marker)
    line.setOffsetUnit(Qgis.RenderUnit.Millimeters)
    line.setOffsetAlongLineUnit(Qgis.RenderUnit.Millimeters)
    room = arrow.last if place == _LAST else arrow.first
    _define(line, {_P.LayerEnabled: shown, _P.OffsetAlongLine: room, **(more or {})})
    line.setLocked(bool(casing))
    return line


def _define(layer: QgsSymbolLayer, properties: dict[Any, str]) -> None:
    for which, expression in properties.items():
        layer.setDataDefinedProperty(which, QgsProperty.fromExpression(expression))
