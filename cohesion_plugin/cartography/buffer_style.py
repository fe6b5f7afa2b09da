"""Distance bands: the outer limit of each, dashed, with its distance written on it."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLineSymbolLayer,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsRuleBasedLabeling,
    QgsSimpleLineSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..core.i18n import pick
from .ring_labels import rule
from .ring_names import quoted
from .ring_symbols import palette
from .type import text_format, with_halo

_DASHES = {"solid": Qt.PenStyle.SolidLine, "dash": Qt.PenStyle.DashLine, "dot": Qt.PenStyle.DotLine}


def buffer_renderer(layer: QgsVectorLayer) -> QgsCategorizedSymbolRenderer:
    """One legend line per distance of the layer."""
    style = palette()["buffer"]
    index = layer.fields().lookupField("distance_km")
    categories = [
        QgsRendererCategory(distance, _limit(number), pick(style["label"]).format(km=_km(distance)))
        for number, distance in enumerate(sorted(layer.uniqueValues(index)))
    ]
    return QgsCategorizedSymbolRenderer("distance_km", categories)


def buffer_labeling() -> QgsRuleBasedLabeling:
    """« 15 km » on the limit itself."""
    style, kind = palette()["buffer"], palette()["type"]["buffer"]
    label = QgsPalLayerSettings()
    label.fieldName = f"replace(to_string(\"distance_km\"), '.', {quoted(pick(style['decimal']))}) || ' km'"
    label.isExpression = True
    label.setFormat(with_halo(text_format(kind["size"], style["colour"], kind["bold"])))
    label.placement = Qgis.LabelPlacement.Line
    label.lineSettings().setPlacementFlags(Qgis.LabelLinePlacementFlags(Qgis.LabelLinePlacementFlag.OnLine))
    label.priority = 8
    root = QgsRuleBasedLabeling.Rule(None)
    root.appendChild(rule(label, "", kind))
    return QgsRuleBasedLabeling(root)


def _limit(number: int) -> QgsFillSymbol:
    style = palette()["buffer"]
    dash = style["dashes"][min(number, len(style["dashes"]) - 1)]
    line = QgsSimpleLineSymbolLayer(QColor(style["colour"]), style["width"])
    line.setWidthUnit(Qgis.RenderUnit.Millimeters)
    line.setPenStyle(_DASHES[dash])
    # The inner edge of a band belongs to the band before it.
    line.setRingFilter(QgsLineSymbolLayer.RenderRingFilter.ExteriorRingOnly)
    symbol = QgsFillSymbol.createSimple({})
    symbol.changeSymbolLayer(0, line)
    return symbol


def _km(distance: float) -> str:
    return f"{distance:g}".replace(".", pick(palette()["buffer"]["decimal"]))
