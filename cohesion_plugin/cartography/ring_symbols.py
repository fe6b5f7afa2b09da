"""Symbols of ring maps, from ``rings_style.json``. Strokes are in millimetres: they hold on paper and in a legend."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsFillSymbol, QgsProperty, QgsSymbolLayer

from ..core.i18n import pick
from ..core.resources import vocabulary


def palette() -> dict[str, Any]:
    """The whole of ``rings_style.json``."""
    return vocabulary("rings_style")


def ring_entry(ring: int) -> dict[str, Any]:
    """Colour, label and text colour of one ring, also beyond the last of the palette."""
    for entry in palette()["rings"]:
        if entry["ring"] == ring:
            return entry
    beyond = palette()["beyond"]
    filled = {
        key: {lang: text.format(n=ring) for lang, text in beyond[key].items()} for key in ("label", "short")
    }
    return {**beyond, **filled}


def ring_label(ring: int) -> str:
    """What the legend calls a ring."""
    return pick(ring_entry(ring)["label"])


def area(colour: str) -> QgsFillSymbol:
    """A flat fill with the white border that tells one EPCI from the next, thinner over a whole country."""
    border = palette()["border"]
    symbol = QgsFillSymbol.createSimple(
        {
            "color": colour,
            "outline_color": border["colour"],
            "outline_width": str(border["width"]),
            "outline_width_unit": "MM",
            "joinstyle": "round",
        }
    )
    return _thinner_far(symbol, border["width"], border["width_far"])


def contour(colour: str, width: float, style: str = "solid", width_far: float | None = None) -> QgsFillSymbol:
    """An outline without a fill; ``width_far``: its width over a whole country."""
    symbol = QgsFillSymbol.createSimple(
        {
            "style": "no",
            "outline_color": colour,
            "outline_width": str(width),
            "outline_width_unit": "MM",
            "outline_style": style,
            "joinstyle": "round",
        }
    )
    return symbol if width_far is None else _thinner_far(symbol, width, width_far)


def _thinner_far(symbol: QgsFillSymbol, width: float, far: float) -> QgsFillSymbol:
    expression = f"if(@map_scale > {palette()['far_scale']}, {far}, {width})"
    width_property = QgsProperty.fromExpression(expression)
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.StrokeWidth, width_property)
    return symbol
