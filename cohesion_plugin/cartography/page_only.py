"""One métropole's rings alone, from a layer of many: a style of the map, so that layer and project stay as they are."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsMapLayerStyle,
    QgsRectangle,
    QgsRuleBasedLabeling,
    QgsVectorLayer,
)

from .page_atlas import AtlasPage, rows_of
from .ring_names import quoted

FIELD = "siren_metropole"


def style_of_one(layer: QgsVectorLayer, siren: str) -> str:
    """The layer's style as XML, drawing only the rows of a métropole, named as on a page of its own.

    "" where the layer is not styled by classes.
    """
    rows = rows_of(layer, AtlasPage(FIELD, siren, "", QgsRectangle()))
    renderer = rows.renderer() if rows is not None else None
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return ""
    condition = f'to_string("{FIELD}") = {quoted(siren)}'
    # A row without a class is not drawn.
    renderer.setClassAttribute(f"CASE WHEN {condition} THEN {_expression(renderer.classAttribute())} END")
    labeling = rows.labeling()
    if isinstance(labeling, QgsRuleBasedLabeling):
        for rule in labeling.rootRule().children():
            rule.setFilterExpression(f"({rule.filterExpression() or 'TRUE'}) AND {condition}")
    style = QgsMapLayerStyle()
    style.readFromLayer(rows)
    return str(style.xmlData())


def _expression(attribute: str) -> str:
    return f'"{attribute}"' if attribute.isidentifier() else attribute
