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

from ..core.i18n import tr
from .schematic_symbols import sizes
from .type import text_format, with_halo

_LINES = "string_to_array(\"nom_texte\", '\\n')"
# Renamed by hand, a sub-space has its new name on one line.
_TWO = f"coalesce(array_length({_LINES}) = 2 AND array_to_string({_LINES}, ' ') = \"libelle\", false)"


def subspace_names() -> QgsRuleBasedLabeling:
    """Along the line, or the two lines, that the sub-space has for its name; across its middle where it has none."""
    root = QgsRuleBasedLabeling.Rule(None)
    first, second = (QgsRuleBasedLabeling.Rule(_subspace_name(part)) for part in (1, 2))
    first.setDescription(tr("Name"))
    second.setDescription(tr("Second line of the name"))
    second.setFilterExpression(_TWO)
    root.appendChild(first)
    root.appendChild(second)
    return QgsRuleBasedLabeling(root)


def _subspace_name(part: int) -> QgsPalLayerSettings:
    """The settings of one line of the name."""
    style = sizes()["subspace"]["name"]
    type_ = text_format(style["size"], "#2D363F", bold=True)
    font = type_.font()
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, style["spacing"])
    type_.setFont(font)
    type_.setCapitalization(Qgis.Capitalization.AllUppercase)
    label = QgsPalLayerSettings()
    label.fieldName = f'if({_TWO}, string_to_array("nom_texte", \'\\n\')[{part - 1}], "libelle")'
    label.isExpression = True
    label.setFormat(with_halo(type_, style["halo"]))
    line = 'geom_from_wkt("nom_wkt")'
    middle, reach = "point_on_surface(@geometry)", "sqrt(area(@geometry)) * 0.45"
    across = f"make_line(translate({middle}, -{reach}, 0), translate({middle}, {reach}, 0))"
    label.geometryGenerator = (
        f"coalesce(if({_TWO}, geometry_n({line}, {part}), geometry_n({line}, 1)), {line}, {across})"
    )
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
    letters = f'if({_TWO}, 2 * array_max(array_foreach({_LINES}, length(@element))), length("libelle"))'
    room = f'1000 * length(geom_from_wkt("nom_wkt")) / @map_scale / {letters}'
    # Spacing is a share of the size, so that a small name is as spaced as a large one.
    share = style["spacing"] / style["size"]
    fitting = f"{style['per_mm']} * ({room})"
    size = f"coalesce(max({style['least']}, min({style['size']}, {fitting})), {style['size']})"
    properties.setProperty(QgsPalLayerSettings.Property.Size, QgsProperty.fromExpression(size))
    spaced = QgsProperty.fromExpression(f"{share} * ({size})")
    properties.setProperty(QgsPalLayerSettings.Property.FontLetterSpacing, spaced)
    label.setDataDefinedProperties(properties)
    return label


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
