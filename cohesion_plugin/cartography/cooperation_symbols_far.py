"""Links by the ten thousand: seen from far they are plain lines, for a map of them has to be drawn in a second.

An arrow has some fifteen symbol layers whose sizes depend on the feature and on the scale, half a millisecond each time
it is drawn; a name that keeps off thousands of lines takes longer still.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsLineSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from ..core.i18n import pick
from .cooperation_style_colours import Colour
from .cooperation_symbols_parts import line_style
from .ring_names import quoted


def many(layer: QgsVectorLayer) -> bool:
    """Whether arrows would take seconds to draw."""
    return bool(layer.featureCount() >= _style()["links_from"])


def plain_from_far(root: QgsRuleBasedRenderer.Rule, classes: Sequence[Colour]) -> None:
    """Keep the rules for near scales; beyond, one rule of plain lines in the colours of the same classes."""
    style = _style()
    for rule in root.children():
        rule.setMinimumScale(style["scale"])
    symbol = QgsLineSymbol.createSimple(
        {
            "color": line_style()["legend"],
            "width": str(style["width"]),
            "width_unit": "MM",
            "capstyle": "flat",
        }
    )
    symbol.setOpacity(style["opacity"])
    symbol.symbolLayer(0).setDataDefinedProperty(
        QgsSymbolLayer.Property.StrokeColor, QgsProperty.fromExpression(_colour(classes))
    )
    far = QgsRuleBasedRenderer.Rule(symbol, style["scale"], 0, "", pick(style["label"]))
    root.appendChild(far)


def obstacle_when_near(label: QgsPalLayerSettings) -> QgsPalLayerSettings:
    """Names keep off the lines at near scales only."""
    properties = label.dataDefinedProperties()
    near = f"coalesce(@map_scale < {_style()['scale']}, true)"
    properties.setProperty(QgsPalLayerSettings.Property.IsObstacle, QgsProperty.fromExpression(near))
    label.setDataDefinedProperties(properties)
    return label


def labelled_when_near(labeling: QgsVectorLayerSimpleLabeling) -> QgsVectorLayerSimpleLabeling:
    """Labels along the lines at near scales only."""
    label = labeling.settings()
    label.scaleVisibility, label.minimumScale = True, _style()["scale"]
    return QgsVectorLayerSimpleLabeling(label)


def _colour(classes: Sequence[Colour]) -> str:
    if len(classes) == 1:
        return quoted(classes[0].colour)
    cases = " ".join(f"WHEN {one.condition} THEN {quoted(one.colour)}" for one in classes)
    return f"CASE {cases} END"


def _style() -> dict[str, Any]:
    style: dict[str, Any] = line_style()["far"]
    return style
