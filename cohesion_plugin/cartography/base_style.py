"""The base map under the theme, in discreet greys: land, limits of communes, départements and régions."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsNullSymbolRenderer,
    QgsPalLayerSettings,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from ..core.resources import resources_dir
from .ring_symbols import contour
from .type import text_format, with_halo

# How far names keep off the limits, in mm on paper.
_FROM_LIMIT = 1.0


@cache
def base_styles() -> dict[str, Any]:
    """``resources/styles/base_map.json``, read once."""
    with (resources_dir() / "styles" / "base_map.json").open(encoding="utf-8") as file:
        content: dict[str, Any] = json.load(file)
    return content


def style_land(layer: QgsVectorLayer) -> None:
    """A pale ground, from any layer that covers the country."""
    style = base_styles()["land"]
    _apply(layer, QgsFillSymbol.createSimple({"color": style["fill"], "outline_style": "no"}))


def style_limits(layer: QgsVectorLayer, level: str) -> None:
    """Outlines only. ``level``: ``commune``, ``departement`` or ``region``."""
    style = base_styles()[level]
    _apply(layer, contour(style["stroke"], style["width"], style["dash"], style.get("width_far")))


def style_names(layer: QgsVectorLayer, level: str, field: str) -> None:
    """Names alone, in grey capitals, where there is room for them inside the polygons."""
    style = base_styles()[level]["name"]
    text = text_format(style["size"], style["colour"])
    label = QgsPalLayerSettings()
    label.fieldName = f'upper("{field}")'
    label.isExpression = True
    label.setFormat(with_halo(text, base_styles()["land"]["fill"]))
    label.placement = Qgis.LabelPlacement.Horizontal
    label.priority = 1
    label.fitInPolygonOnly = True
    if layer.crs().mapUnits() == Qgis.DistanceUnit.Meters:
        # What just fits touches the limit on paper.
        label.geometryGenerator = f"buffer(@geometry, -{_FROM_LIMIT / 1000} * @map_scale)"
        label.geometryGeneratorType = Qgis.GeometryType.Polygon
        label.geometryGeneratorEnabled = True
    label.scaleVisibility = True
    label.minimumScale = style["farthest"]
    layer.setRenderer(QgsNullSymbolRenderer())
    layer.setLabeling(QgsVectorLayerSimpleLabeling(label))
    layer.setLabelsEnabled(True)


def _apply(layer: QgsVectorLayer, symbol: QgsFillSymbol) -> None:
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.setLabelsEnabled(False)
    layer.triggerRepaint()
