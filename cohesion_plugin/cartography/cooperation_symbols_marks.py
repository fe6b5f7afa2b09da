"""Pictograms of themes under the places of partners: discs in the colours of groups, one category per theme."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsRuleBasedLabeling,
    QgsVectorLayer,
)

from ..core.resources import vocabulary
from .cooperation_page_discs import disc_symbol, in_rows
from .cooperation_page_names import only
from .cooperation_style_labels import name_style
from .cooperation_temporal import play_terms
from .describe import describe
from .ring_names import city_name, held_together, quoted
from .type import text_format, with_halo

if TYPE_CHECKING:
    import pandas as pd

_ROWS = 'ceil("nb_themes" / "par_rangee")'
# Label, colour, drawing by code.
Themes = dict[str, tuple[str, str, str]]
_FIELDS = ("theme", "libelle", "couleur", "pictogramme")


def style_marks_of_parties(layer: QgsVectorLayer, sentence: str, themes: Themes | None = None) -> None:
    """Rows of discs beside each place with its name beyond; from far, where they would lie on each other, none.

    ``themes``: those that the layer holds, where that is known; else it is asked.
    """
    themes = _themes(layer) if themes is None else themes
    # Those of a group side by side in the legend too.
    order = list(dict.fromkeys(colour for _, colour, _ in themes.values()))
    ordered = sorted(themes.items(), key=lambda item: (order.index(item[1][1]), item[1][0]))
    layer.setRenderer(
        QgsCategorizedSymbolRenderer(
            "theme",
            [
                QgsRendererCategory(theme, _symbol(colour, drawing), label)
                for theme, (label, colour, drawing) in ordered
            ],
        )
    )
    layer.setLabeling(_names())
    layer.setLabelsEnabled(True)
    layer.setScaleBasedVisibility(True)
    layer.setMinimumScale(_style()["farthest"])
    play_terms(layer)
    describe(layer, sentence)
    layer.triggerRepaint()


def themes_of(table: pd.DataFrame) -> Themes:
    """Of the rows that the layer is written from, in the order of the first partner that has each. Any thread."""
    first = table.drop_duplicates("theme")[list(_FIELDS)].astype(object)
    rows = first.where(first.notna(), "").itertuples(index=False)
    return {theme: (label, colour, drawing) for theme, label, colour, drawing in rows}


def names_beside_marks(points: QgsVectorLayer, named: Collection[str]) -> None:
    """Leave the names of these places to the layer of pictograms, at the scales at which it is seen."""
    labeling = points.labeling().clone()
    listed = ", ".join(quoted(name) for name in sorted(named))
    for rule in labeling.rootRule().children() if listed else ():
        far = f"coalesce(@map_scale > {_style()['farthest']}, false)"
        rule.setFilterExpression(f'({rule.filterExpression()}) AND ({far} OR "nom" NOT IN ({listed}))')
    points.setLabeling(labeling)


def _names() -> QgsRuleBasedLabeling:
    """On the side of the discs, beyond them, once for each place."""
    kind = name_style()["party"]
    label = QgsPalLayerSettings()
    label.fieldName = held_together(f"replace({city_name('siren', 'nom')}, '\"', '')")
    label.isExpression = True
    label.setFormat(with_halo(text_format(kind["size"], kind["colour"])))
    label.autoWrapLength = name_style()["wrap"]
    label.multilineAlign = Qgis.LabelMultiLineAlignment.Center
    label.placement = Qgis.LabelPlacement.OverPoint
    label.offsetUnits = Qgis.RenderUnit.Millimeters
    label.placementSettings().setOverlapHandling(Qgis.LabelOverlapHandling.AllowOverlapIfRequired)
    beyond = f"({_style()['below'] / 2} + {_ROWS} * {_style()['step']} + {name_style()['distance']})"
    above = "\"cote\" = 'haut'"
    properties = label.dataDefinedProperties()
    for what, expression in (
        (QgsPalLayerSettings.Property.OffsetQuad, f"if({above}, 1, 7)"),
        (QgsPalLayerSettings.Property.OffsetXY, f"'0,' || to_string(if({above}, -1, 1) * {beyond})"),
    ):
        properties.setProperty(what, QgsProperty.fromExpression(expression))
    label.setDataDefinedProperties(properties)
    return only(label, '"rang" = 0')


def _themes(layer: QgsVectorLayer) -> Themes:
    """Label, colour and drawing of each theme, in the order of the first partner that has it."""
    request = QgsFeatureRequest().setSubsetOfAttributes(list(_FIELDS), layer.fields())
    found: Themes = {}
    for feature in layer.getFeatures(request):
        theme, label, colour, drawing = (feature[name] or "" for name in _FIELDS)
        found.setdefault(theme, (label, colour, drawing))
    return found


def _symbol(colour: str, drawing: str) -> QgsMarkerSymbol:
    style = _style()
    first = style["below"] / 2
    # A legend has no feature.
    top = f"if(coalesce(\"cote\", '') = 'haut', -{first} - {_ROWS} * {style['step']}, {first})"
    return in_rows(disc_symbol(colour or None, drawing or None, style), style["step"], top)


def _style() -> dict[str, Any]:
    style: dict[str, Any] = vocabulary("cooperation_style")["marks"]
    return style
