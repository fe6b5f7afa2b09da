"""Names of the EPCI on the page of agreements: how much room each takes, and where it stands above its pictograms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    Qgis,
    QgsExpression,
    QgsExpressionContext,
    QgsPalLabeling,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRenderContext,
    QgsRuleBasedLabeling,
    QgsTextRenderer,
)

from .cooperation_page_data import CENTRE, PARTNER
from .ring_names import held_together, quoted, short_name
from .type import text_format, with_halo

MM_PER_POINT = 25.4 / 72


def name_size(name: str, kind: str, page: Mapping[str, Any]) -> tuple[float, float]:
    """Width and height in mm of a name as it is wrapped on the map. ``kind``: ``centre`` or ``partner``."""
    style = page["names"][kind]
    lines = QgsPalLabeling.splitToLines(_shown(name), "", style["wrap"], True)
    context = QgsRenderContext()
    context.setScaleFactor(10)
    type_ = text_format(style["size"], style["colour"], bold=True)
    width = max(QgsTextRenderer.textWidth(context, type_, [line]) for line in lines) / 10
    return width, len(lines) * style["size"] * MM_PER_POINT * page["names"]["line"]


def partner_names(page: Mapping[str, Any]) -> QgsRuleBasedLabeling:
    """Names above pictograms, once each. For the points of ``theme_marks``."""
    label = _label(page["names"][PARTNER])
    label.quadOffset = Qgis.LabelQuadrantPosition.Above
    label.offsetUnits = Qgis.RenderUnit.Millimeters
    properties = label.dataDefinedProperties()
    up = f"'0,' || to_string({lift()})"
    properties.setProperty(QgsPalLayerSettings.Property.OffsetXY, QgsProperty.fromExpression(up))
    label.setDataDefinedProperties(properties)
    return only(label, '"rang" = 0')


def centre_name(siren: str, name: str, page: Mapping[str, Any]) -> QgsRuleBasedLabeling:
    """The centre's name in its outline, where ``theme_marks`` has its point. For polygons with siren_epci."""
    width, height = name_size(name, CENTRE, page)
    ratio = width / height
    label = _label(page["names"][CENTRE])
    # A feature that no class draws has no label: the point of the centre, which has no theme, could not bear it.
    label.geometryGenerator = (
        f"with_variable('square', affine_transform($geometry, 0, 0, 0, 1, {ratio}), "
        f"affine_transform(pole_of_inaccessibility(@square, sqrt(area(@square)) / 200), 0, 0, 0, 1, {1 / ratio}))"
    )
    label.geometryGeneratorType = Qgis.GeometryType.Point
    label.geometryGeneratorEnabled = True
    return only(label, f'"siren_epci" = {quoted(siren)}')


def lift() -> str:
    """Where a name's lower edge stands, in mm below the block's middle (an expression)."""
    return '("nom_mm" - "hauteur_mm" / 2)'


def only(label: QgsPalLayerSettings, condition: str) -> QgsRuleBasedLabeling:
    """Labels of the features that meet the condition."""
    rule = QgsRuleBasedLabeling.Rule(label)
    rule.setFilterExpression(condition)
    root = QgsRuleBasedLabeling.Rule(None)
    root.appendChild(rule)
    return QgsRuleBasedLabeling(root)


def _label(style: Mapping[str, Any]) -> QgsPalLayerSettings:
    label = QgsPalLayerSettings()
    label.fieldName = held_together(short_name("nom_epci"))
    label.isExpression = True
    label.setFormat(with_halo(text_format(style["size"], style["colour"], bold=True), style["halo"]))
    label.autoWrapLength = style["wrap"]
    label.multilineAlign = Qgis.LabelMultiLineAlignment.Center
    label.placement = Qgis.LabelPlacement.OverPoint
    label.quadOffset = Qgis.LabelQuadrantPosition.Over
    label.priority = 10
    label.placementSettings().setOverlapHandling(Qgis.LabelOverlapHandling.AllowOverlapIfRequired)
    return label


def _shown(name: str) -> str:
    """The name as the label's expression makes it."""
    expression = held_together(short_name("nom_epci")).replace('"nom_epci"', quoted(name))
    return str(QgsExpression(expression).evaluate(QgsExpressionContext()) or name)
