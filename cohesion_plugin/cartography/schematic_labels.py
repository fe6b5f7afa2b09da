"""Names on a schematic map: sub-spaces in spaced capitals along their shape, poles by rank, the outside in italics."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsLabelLineSettings,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRuleBasedLabeling,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QFont

from .schematic_symbols import sizes
from .type import text_format, with_halo


def subspace_names() -> QgsVectorLayerSimpleLabeling:
    """Along the line that the sub-space has for its name; across its middle where it was drawn by hand."""
    style = sizes()["subspace"]["name"]
    type_ = text_format(style["size"], "#2D363F", bold=True)
    font = type_.font()
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, style["spacing"])
    type_.setFont(font)
    type_.setCapitalization(Qgis.Capitalization.AllUppercase)
    label = QgsPalLayerSettings()
    label.fieldName = "libelle"
    label.setFormat(with_halo(type_, style["halo"]))
    middle, reach = "point_on_surface(@geometry)", "sqrt(area(@geometry)) * 0.45"
    across = f"make_line(translate({middle}, -{reach}, 0), translate({middle}, {reach}, 0))"
    label.geometryGenerator = f'coalesce(geom_from_wkt("nom_wkt"), {across})'
    label.geometryGeneratorType = Qgis.GeometryType.Line
    label.geometryGeneratorEnabled = True
    label.placement = Qgis.LabelPlacement.Curved
    label.lineSettings().setPlacementFlags(Qgis.LabelLinePlacementFlag.OnLine)
    label.lineSettings().setLineAnchorPercent(0.5)
    label.lineSettings().setAnchorType(QgsLabelLineSettings.AnchorType.Strict)
    label.lineSettings().setAnchorTextPoint(QgsLabelLineSettings.AnchorTextPoint.CenterOfText)
    # A name is a little longer or shorter than the room that was foreseen for it.
    label.lineSettings().setOverrunDistance(style["overrun"])
    label.lineSettings().setOverrunDistanceUnit(Qgis.RenderUnit.Millimeters)
    # The ground of all the other names is no hindrance to them.
    label.obstacleSettings().setIsObstacle(False)
    label.maxCurvedCharAngleIn = 35
    label.maxCurvedCharAngleOut = -35
    label.priority = 10
    label.placementSettings().setOverlapHandling(Qgis.LabelOverlapHandling.AllowOverlapIfRequired)
    properties = label.dataDefinedProperties()
    darker = f"darker(coalesce(\"couleur\", '#868686'), {style['darker']})"
    properties.setProperty(QgsPalLayerSettings.Property.Color, QgsProperty.fromExpression(darker))
    # What the line measures on paper, per letter, says how large they may be.
    room = '1000 * length(geom_from_wkt("nom_wkt")) / @map_scale / length("libelle")'
    fitting = f"{style['per_mm']} * ({room} - {style['spacing']} * 0.353)"
    size = f"coalesce(max({style['least']}, min({style['size']}, {fitting})), {style['size']})"
    properties.setProperty(QgsPalLayerSettings.Property.Size, QgsProperty.fromExpression(size))
    label.setDataDefinedProperties(properties)
    return QgsVectorLayerSimpleLabeling(label)


def pole_names() -> QgsRuleBasedLabeling:
    """A size per rank; the names of the first ranks are placed first."""
    style = sizes()["pole"]
    root = QgsRuleBasedLabeling.Rule(None)
    last = style["ranks"][-1]["rank"]
    for each in style["ranks"]:
        label = QgsPalLayerSettings()
        label.fieldName = "libelle"
        label.setFormat(
            with_halo(text_format(each["size"], style["colour"], bold=each["bold"]), style["halo"])
        )
        label.placement = Qgis.LabelPlacement.OrderedPositionsAroundPoint
        label.dist = max(each["ring"], each["disc"]) / 2 + 0.4
        label.distUnits = Qgis.RenderUnit.Millimeters
        label.priority = 11 - 2 * each["rank"]
        properties = label.dataDefinedProperties()
        places = QgsProperty.fromField("nom_places")
        properties.setProperty(QgsPalLayerSettings.Property.PredefinedPositionOrder, places)
        label.setDataDefinedProperties(properties)
        label.placementSettings().setOverlapHandling(Qgis.LabelOverlapHandling.AllowOverlapIfRequired)
        rule = QgsRuleBasedLabeling.Rule(label)
        rank = each["rank"]
        test = f'coalesce("rang", {last}) >= {last}' if rank == last else f'"rang" = {rank}'
        rule.setFilterExpression(test)
        root.appendChild(rule)
    return QgsRuleBasedLabeling(root)


def outside_names() -> QgsVectorLayerSimpleLabeling:
    """Italic, grey, at the point itself."""
    style = sizes()["outside"]
    label = QgsPalLayerSettings()
    label.fieldName = "libelle"
    label.setFormat(with_halo(text_format(style["size"], style["colour"], italic=True)))
    label.placement = Qgis.LabelPlacement.OverPoint
    label.quadOffset = Qgis.LabelQuadrantPosition.Over
    label.autoWrapLength = style["wrap"]
    label.multilineAlign = Qgis.LabelMultiLineAlignment.Center
    label.priority = 10
    label.placementSettings().setOverlapHandling(Qgis.LabelOverlapHandling.AllowOverlapIfRequired)
    return QgsVectorLayerSimpleLabeling(label)


def obstacle() -> QgsVectorLayerSimpleLabeling:
    """No name, but names of other layers keep off."""
    label = QgsPalLayerSettings()
    label.fieldName = "libelle"
    label.drawLabels = False
    label.obstacleSettings().setIsObstacle(True)
    label.obstacleSettings().setFactor(2.0)
    return QgsVectorLayerSimpleLabeling(label)
