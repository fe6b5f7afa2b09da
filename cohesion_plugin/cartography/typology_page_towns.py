"""Main towns above a typology map: a dot and a name in the commune's outline."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCentroidFillSymbolLayer,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from .page_spec import template
from .type import text_format, with_halo


def style_towns(layer: QgsVectorLayer, field: str) -> None:
    """A layer of polygons or points as named dots; names that would cross each other give way to the larger town."""
    style = template()["towns"]
    dot = QgsMarkerSymbol.createSimple(
        {
            "name": "circle",
            "color": style["colour"],
            "size": str(style["dot"]),
            "outline_color": style["stroke"],
            "outline_width": "0.25",
        }
    )
    symbol = dot
    if layer.geometryType() == Qgis.GeometryType.Polygon:
        centre = QgsCentroidFillSymbolLayer()
        centre.setPointOnSurface(True)
        centre.setPointOnAllParts(False)
        centre.setSubSymbol(dot)
        symbol = QgsFillSymbol.createSimple({})
        symbol.changeSymbolLayer(0, centre)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_names(field, style)))
    layer.setLabelsEnabled(True)
    layer.triggerRepaint()


def _names(field: str, style: dict) -> QgsPalLayerSettings:
    label = QgsPalLayerSettings()
    label.fieldName = field
    label.setFormat(with_halo(text_format(style["size"], style["colour"], style["bold"])))
    label.geometryGeneratorEnabled = True
    label.geometryGenerator = "point_on_surface($geometry)"
    label.geometryGeneratorType = Qgis.GeometryType.Point
    label.placement = Qgis.LabelPlacement.OrderedPositionsAroundPoint
    label.dist = style["dot"] / 2 + 0.2
    label.distUnits = Qgis.RenderUnit.Millimeters
    label.priority = 9
    return label
