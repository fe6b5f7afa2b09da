"""Arrows of the schematic kit: attraction, that grows towards where it pulls, and the double arrow of cooperation."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsArrowSymbolLayer, QgsFillSymbol, QgsLineSymbol, QgsProperty, QgsSymbolLayer

from .schematic_symbols import assembled, faded, sizes

_P = QgsSymbolLayer.Property


def attraction_symbol(rank: int) -> QgsLineSymbol:
    """Tapered, dark, without casing; its width is that of its rank."""
    style = sizes()["attraction"]
    found = next((each for each in style["ranks"] if each["rank"] == rank), style["ranks"][-1])
    arrow = _arrow(found, QgsArrowSymbolLayer.HeadType.HeadSingle, style["colour"], style["opacity"])
    arrow.setArrowStartWidth(found["start"])
    return assembled(QgsLineSymbol(), arrow)


def cooperation_symbol() -> QgsLineSymbol:
    """A curved double arrow, in the feature's own colour where it has one."""
    style = sizes()["cooperation"]
    arrow = _arrow(style, QgsArrowSymbolLayer.HeadType.HeadDouble, style["colour"], 1.0)
    arrow.setArrowStartWidth(style["width"])
    return assembled(QgsLineSymbol(), arrow)


def _arrow(
    style: dict[str, Any], head: QgsArrowSymbolLayer.HeadType, colour: str, opacity: float
) -> QgsArrowSymbolLayer:
    """Through the first, middle and last points, as three clicks of the cartographer make it."""
    arrow = QgsArrowSymbolLayer.create({})
    arrow.setIsCurved(True)
    arrow.setIsRepeated(False)
    arrow.setHeadType(head)
    arrow.setArrowType(QgsArrowSymbolLayer.ArrowType.ArrowPlain)
    arrow.setArrowWidth(style["width"])
    arrow.setHeadLength(style["head"])
    arrow.setHeadThickness(style["thickness"])
    fill = QgsFillSymbol.createSimple({"outline_style": "no"})
    fill.symbolLayer(0).setColor(faded(colour, opacity))
    fill.symbolLayer(0).setDataDefinedProperty(
        _P.FillColor, QgsProperty.fromExpression(f"coalesce(\"couleur\", '{faded(colour, opacity).name()}')")
    )
    arrow.setSubSymbol(fill)
    return arrow
