"""Fills of the maps of disparities."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsProperty,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..core.resources import vocabulary


def area(colour: str, many: bool = False) -> QgsFillSymbol:
    """A flat fill with a white hairline; for ``many`` territories none over a whole country, which it would whiten."""
    words = vocabulary("disparities")
    border = words["border"]
    symbol = QgsFillSymbol.createSimple(
        {
            "color": colour,
            "outline_color": border["colour"],
            "outline_width": str(border["width"]),
            "outline_width_unit": "MM",
            "joinstyle": "round",
        }
    )
    if not many:
        return symbol
    far = words["discontinuities"]["far_scale"]
    stroke = QgsProperty.fromExpression(f"if(@map_scale > {far}, '{colour}', '{border['colour']}')")
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.StrokeColor, stroke)
    return symbol


def are_many(layer: QgsVectorLayer) -> bool:
    """Whether the layer has so many territories that their hairlines would show more than their colours."""
    return bool(layer.featureCount() > vocabulary("disparities")["border"]["many"])


def none() -> QgsFillSymbol:
    """What has no value: hatched, which is not the lightest class."""
    spec = vocabulary("disparities")["none"]
    symbol = area(spec["colour"])
    lines = QgsLinePatternFillSymbolLayer()
    lines.setLineAngle(45)
    lines.setDistance(1.4)
    lines.setDistanceUnit(Qgis.RenderUnit.Millimeters)
    lines.setLineWidth(0.2)
    lines.setLineWidthUnit(Qgis.RenderUnit.Millimeters)
    lines.setColor(QColor(spec["hatch"]))
    symbol.appendSymbolLayer(lines)
    return symbol
