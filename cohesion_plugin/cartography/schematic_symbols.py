"""Symbols of the schematic kit, from ``schematic.json``: the same on the map, in a legend and in the style library."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsFontMarkerSymbolLayer,
    QgsGeometryGeneratorSymbolLayer,
    QgsHashedLineSymbolLayer,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProperty,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..core.resources import resources_dir
from .schematic_switch import front_shape, line_shape, polygon_shape
from .type import family

_P = QgsSymbolLayer.Property


@cache
def sizes() -> dict[str, Any]:
    """``resources/styles/schematic.json``, read once."""
    with (resources_dir() / "styles" / "schematic.json").open(encoding="utf-8") as file:
        content: dict[str, Any] = json.load(file)
    return content


def subspace_symbol(
    colour: str, hatching: str = "", switched: bool = True, own: bool = False
) -> QgsFillSymbol:
    """A translucent flat fill without outline. ``own``: colours of each feature's fields, for the class of others."""
    style = sizes()["subspace"]
    flat = QgsSimpleFillSymbolLayer(faded(colour, style["opacity"]))
    flat.setStrokeStyle(Qt.PenStyle.NoPen)
    fill = assembled(QgsFillSymbol(), flat)
    if own:
        flat.setDataDefinedProperty(_P.FillColor, _own_colour(colour, style["opacity"]))
    if hatching or own:
        hatch = style["hatch"]
        lines = QgsLinePatternFillSymbolLayer()
        lines.setLineAngle(hatch["angle"])
        lines.setDistance(hatch["distance"])
        line = QgsSimpleLineSymbolLayer(QColor(hatching or style["legend_edge"]), hatch["width"])
        if own:
            line.setDataDefinedProperty(_P.StrokeColor, QgsProperty.fromField("trame"))
            lines.setDataDefinedProperty(
                _P.LayerEnabled, QgsProperty.fromExpression("coalesce(\"trame\", '') <> ''")
            )
        lines.setSubSymbol(assembled(QgsLineSymbol(), line))
        fill.appendSymbolLayer(lines)
    return _generated(fill, polygon_shape()) if switched else fill


def axis_symbol(element: str, switched: bool = True) -> QgsLineSymbol:
    """A thick rounded band; dashed for a corridor, thin for the urban armature."""
    style = sizes()["axis"]
    if element == "armature":
        line = QgsSimpleLineSymbolLayer(QColor(style["armature"]["colour"]), style["armature"]["width"])
    else:
        line = QgsSimpleLineSymbolLayer(faded(style["colour"], style["opacity"]), style["width"])
        line.setDataDefinedProperty(_P.StrokeColor, _own_colour(style["colour"], style["opacity"]))
    _rounded(line)
    if element == "corridor":
        line.setUseCustomDashPattern(True)
        line.setCustomDashVector(style["dash"])
        line.setPenCapStyle(Qt.PenCapStyle.FlatCap)
    symbol = assembled(QgsLineSymbol(), line)
    return _generated(symbol, line_shape()) if switched else symbol


def front_symbol(element: str, switched: bool = True) -> QgsLineSymbol:
    """A comb for a front, its teeth on the right of the line; a dash for a fringe."""
    style = sizes()["front"]
    colour = QColor(style["colour"])
    line = QgsSimpleLineSymbolLayer(colour, style["width"])
    _rounded(line)
    symbol = assembled(QgsLineSymbol(), line)
    if element == "front":
        teeth = QgsHashedLineSymbolLayer(True, style["interval"])
        teeth.setHashLength(style["tooth"])
        teeth.setOffset(style["tooth"] / 2)
        tooth = QgsSimpleLineSymbolLayer(colour, style["tooth_width"])
        teeth.setSubSymbol(assembled(QgsLineSymbol(), tooth))
        symbol.appendSymbolLayer(teeth)
    else:
        line.setWidth(style["fringe_width"])
        line.setUseCustomDashPattern(True)
        line.setCustomDashVector(style["dash"])
    return _generated(symbol, front_shape()) if switched else symbol


def pole_symbol(rank: int) -> QgsMarkerSymbol:
    """A disc in a ring for the first ranks, a disc for the others."""
    style = sizes()["pole"]
    found = next((each for each in style["ranks"] if each["rank"] == rank), style["ranks"][-1])
    layers = []
    if found["ring"]:
        ring = _disc(found["ring"], style["paper"], style["colour"], found["stroke"])
        layers.append(ring)
    edge = style["colour"] if found["ring"] else style["paper"]
    layers.append(_disc(found["disc"], style["colour"], edge, 0.2 if found["ring"] else found["stroke"]))
    return assembled(QgsMarkerSymbol(), *layers)


def outside_symbol() -> QgsMarkerSymbol:
    """A sample of the italic text, seen in legends only."""
    style = sizes()["outside"]
    text = QgsFontMarkerSymbolLayer(family(), "abc", 2.6, QColor(style["colour"]))
    text.setFontStyle("Italic")
    # A legend draws layers that are not enabled; the map does not.
    text.setDataDefinedProperty(_P.LayerEnabled, QgsProperty.fromExpression("false"))
    return assembled(QgsMarkerSymbol(), text)


def assembled(symbol: QgsSymbol, *layers: QgsSymbolLayer) -> QgsSymbol:
    """A new symbol of these layers, from bottom to top; it owns them one by one, which its constructor does not."""
    symbol.changeSymbolLayer(0, layers[0])
    for layer in layers[1:]:
        symbol.appendSymbolLayer(layer)
    return symbol


def faded(colour: str, opacity: float) -> QColor:
    """A colour that lets the ground through."""
    made = QColor(colour)
    made.setAlphaF(opacity)
    return made


def _own_colour(colour: str, opacity: float) -> QgsProperty:
    alpha = round(255 * opacity)
    return QgsProperty.fromExpression(f"set_color_part(coalesce(\"couleur\", '{colour}'), 'alpha', {alpha})")


def _disc(size: float, fill: str, edge: str, stroke: float) -> QgsSimpleMarkerSymbolLayer:
    disc = QgsSimpleMarkerSymbolLayer(Qgis.MarkerShape.Circle, size)
    disc.setFillColor(QColor(fill))
    disc.setStrokeColor(QColor(edge))
    disc.setStrokeWidth(stroke)
    return disc


def _rounded(line: QgsSimpleLineSymbolLayer) -> None:
    line.setPenCapStyle(Qt.PenCapStyle.RoundCap)
    line.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)


def _generated(symbol: QgsSymbol, expression: str) -> QgsSymbol:
    """The symbol drawn on what the switch chooses."""
    generator = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": expression})
    generator.setSymbolType(symbol.type())
    generator.setSubSymbol(symbol)
    return assembled(type(symbol)(), generator)
