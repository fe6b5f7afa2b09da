"""Names of parties and what is brought, haloed; lines are obstacles that names keep off."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsLabelLineSettings,
    QgsLabelObstacleSettings,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRuleBasedLabeling,
    QgsVectorLayerSimpleLabeling,
)

from ..core.resources import vocabulary
from .cooperation_symbols import by_themes
from .cooperation_symbols_parts import line_style
from .ring_names import city_name, held_together
from .type import text_format, with_halo


def name_style() -> dict[str, Any]:
    """Sizes and colours of names."""
    style: dict[str, Any] = vocabulary("cooperation_style")["names"]
    return style


def blocking() -> QgsPalLayerSettings:
    """No label, but an obstacle to those of other layers (« discourage labels from covering features »)."""
    label = QgsPalLayerSettings()
    label.drawLabels = False
    label.fieldName = '"id_cooperation"'
    label.isExpression = True
    obstacle = QgsLabelObstacleSettings()
    obstacle.setIsObstacle(True)
    obstacle.setFactor(1.6)
    label.setObstacleSettings(obstacle)
    return label


def link_labeling(obstacle: QgsPalLayerSettings) -> QgsRuleBasedLabeling:
    """All links as obstacles; a line around parties bears its agreement's name, which a hub would bear elsewhere."""
    style = name_style()["hub"]
    label = QgsPalLayerSettings()
    label.fieldName = held_together('"intitule"')
    label.isExpression = True
    label.setFormat(with_halo(text_format(style["size"], style["colour"], italic=style["italic"])))
    label.autoWrapLength = name_style()["wrap_around"]
    label.multilineAlign = Qgis.LabelMultiLineAlignment.Center
    label.placement = Qgis.LabelPlacement.Horizontal
    label.priority = 6
    root = QgsRuleBasedLabeling.Rule(None)
    root.appendChild(QgsRuleBasedLabeling.Rule(obstacle))
    named = QgsRuleBasedLabeling.Rule(label)
    named.setFilterExpression("\"forme\" = 'enveloppe'")
    named.setMinimumScale(style["farthest"])
    root.appendChild(named)
    return QgsRuleBasedLabeling(root)


def half_labeling() -> QgsVectorLayerSimpleLabeling:
    """What one side brings, along the outer edge of its half arrow."""
    style = name_style()["half"]
    label = QgsPalLayerSettings()
    label.fieldName = "objets"
    label.setFormat(with_halo(text_format(style["size"], style["colour"])))
    label.placement = Qgis.LabelPlacement.Curved
    line = QgsLabelLineSettings()
    line.setPlacementFlags(Qgis.LabelLinePlacementFlag.BelowLine)
    label.setLineSettings(line)
    label.distUnits = Qgis.RenderUnit.Millimeters
    distance = f"{line_style()['half_width']} * {by_themes().width} + {line_style()['half_gap']} + 0.4"
    _define(label, QgsPalLayerSettings.Property.LabelDistance, distance)
    label.scaleVisibility = True
    label.minimumScale = style["farthest"]
    return QgsVectorLayerSimpleLabeling(label)


def point_labeling(count: int = 0) -> QgsRuleBasedLabeling:
    """Names of centres, of other parties, and titles of agreements at their hub. ``count``: points; from some hundred
    on none is drawn over another."""
    style = name_style()
    crowded = count >= style["crowd"]
    many = f'"type" <> \'noeud\' AND "nb_liens" >= {style["centre"]["links_from"]}'
    few = f'"type" <> \'noeud\' AND "nb_liens" < {style["centre"]["links_from"]}'
    name = held_together(f"replace({city_name('siren', 'nom')}, '\"', '')")
    root = QgsRuleBasedLabeling.Rule(None)
    root.appendChild(_rule(name, style["centre"], many, 10, crowded))
    root.appendChild(_rule(name, style["party"], few, 7, crowded))
    root.appendChild(_rule(held_together('"nom"'), style["hub"], "\"type\" = 'noeud'", 5, crowded))
    return QgsRuleBasedLabeling(root)


def _rule(
    name: str, kind: dict[str, Any], condition: str, priority: int, crowded: bool
) -> QgsRuleBasedLabeling.Rule:
    label = QgsPalLayerSettings()
    label.fieldName = name
    label.isExpression = True
    text = text_format(kind["size"], kind["colour"], kind.get("bold", False), kind.get("italic", False))
    label.setFormat(with_halo(text))
    label.autoWrapLength = name_style()["wrap"]
    label.multilineAlign = Qgis.LabelMultiLineAlignment.FollowPlacement
    label.placement = Qgis.LabelPlacement.OrderedPositionsAroundPoint
    label.offsetType = Qgis.LabelOffsetType.FromSymbolBounds
    label.dist = name_style()["distance"]
    label.distUnits = Qgis.RenderUnit.Millimeters
    label.priority = priority
    if kind.get("always") and not crowded:
        label.placementSettings().setOverlapHandling(Qgis.LabelOverlapHandling.AllowOverlapIfRequired)
    made = QgsRuleBasedLabeling.Rule(label)
    made.setFilterExpression(condition)
    made.setMinimumScale(kind.get("farthest", 0))
    return made


def _define(label: QgsPalLayerSettings, what: QgsPalLayerSettings.Property, expression: str) -> None:
    properties = label.dataDefinedProperties()
    properties.setProperty(what, QgsProperty.fromExpression(expression))
    label.setDataDefinedProperties(properties)
