"""Styles of the compared territories as QGIS writes them: made in a thread, so that a layer is dressed at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Union

from qgis.core import (
    Qgis,
    QgsFeatureRenderer,
    QgsFields,
    QgsMapLayer,
    QgsMemoryProviderUtils,
    QgsReadWriteContext,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ..core.resources import vocabulary
from .comparison_style_totals import Totals, totals_renderer
from .disparities_style_fills import area, none


@dataclass(frozen=True)
class Map:
    """A style: its name, and (filter, label, colour) of its classes from the highest; an empty colour: no value."""

    name: str
    rules: tuple[tuple[str, str, str], ...]


Shown = Union[Map, Totals]


@dataclass(frozen=True)
class Written:
    """A style by its name, as XML."""

    name: str
    xml: str


def written(maps: Sequence[Shown], fields: QgsFields, many: bool) -> list[Written]:
    """The styles after the first, for a layer of these fields. Any thread."""
    if len(maps) < 2:
        return []
    # Not the properties of the layer: those it has must stay as its style is changed.
    parts = QgsMapLayer.StyleCategory
    kept = parts.Symbology | parts.Labeling | parts.Rendering | parts.Fields | parts.AttributeTable
    layer = QgsMemoryProviderUtils.createMemoryLayer("", fields, Qgis.WkbType.MultiPolygon)
    layer.setLabelsEnabled(False)
    give_aliases(layer, fields)
    made = []
    for one in maps[1:]:
        layer.setRenderer(renderer_of(one, many))
        document = QDomDocument("qgis")
        layer.exportNamedStyle(document, QgsReadWriteContext(), kept)
        made.append(Written(one.name, document.toString(-1)))
    return made


def give_aliases(layer: QgsVectorLayer, fields: QgsFields) -> None:
    """What the columns are called in words: formats keep names only."""
    for field in fields:
        at = layer.fields().indexFromName(field.name())
        if field.alias() and at >= 0:
            layer.setFieldAlias(at, field.alias())


def is_many(count: int) -> bool:
    """As ``are_many`` says of a layer."""
    return bool(count > vocabulary("disparities")["border"]["many"])


def renderer_of(one: Shown, many: bool) -> QgsFeatureRenderer:
    """Rules in the order of the legend."""
    if isinstance(one, Totals):
        return totals_renderer(one, many)
    root = QgsRuleBasedRenderer.Rule(None)
    for condition, label, colour in one.rules:
        symbol = area(colour, many) if colour else none()
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, label))
    return QgsRuleBasedRenderer(root)
