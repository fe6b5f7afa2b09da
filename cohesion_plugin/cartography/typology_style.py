"""Styles of typology maps: the typology's colours and labels, only the classes that the layer holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from qgis.core import (
    NULL,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsProperty,
    QgsRendererCategory,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)

from ..core.i18n import pick
from ..core.typologies.model import Typology, index, unclassable
from .describe import describe

CLASS, CHANGE, GROUP = "classe", "changement", "groupe"


def style_classes(
    layer: QgsVectorLayer,
    typology: Typology,
    sentence: str,
    notes: Mapping[str, str],
    sources: Sequence[str] = (),
) -> None:
    """Classes in the typology's order. ``sentence``: the method; ``notes``: what a class's label adds, by code."""
    present = {str(value) for value in layer.uniqueValues(layer.fields().lookupField(CLASS))}
    classes = [each for each in (*typology.classes, unclassable()) if each.code in present]
    categories = [
        QgsRendererCategory(each.code, area(each.colour), _label(each.legend, notes.get(each.code, "")))
        for each in classes
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer(CLASS, categories))
    layer.setLabelsEnabled(False)
    describe(layer, sentence, sources)
    layer.triggerRepaint()


def style_type_changes(
    layer: QgsVectorLayer, by_group: bool, sentence: str, counted: Mapping[str, int] | None = None
) -> None:
    """Kinds of change, the most frequent first; beyond the palette they share one colour.

    ``by_group``: the change of group (rural → urbain) is shown, not that of class. ``counted``: communes by kind, where
    they are known: to list the values of tens of thousands would hold the interface.
    """
    words, field = index()["changes"], GROUP if by_group else CHANGE
    counts = _counted(layer, field) if counted is None else counted
    kinds = sorted(filter(None, counts), key=lambda kind: (-counts[kind], kind))
    colours = dict(words["groups"]) if by_group else {}
    free = iter(colour for colour in words["colours"] if colour not in colours.values())
    categories = []
    for kind in kinds:
        colour = colours.get(kind) or next(free, None)
        if colour is not None:
            categories.append(QgsRendererCategory(kind, area(colour), kind))
    if len(categories) < len(kinds):
        other = words["other"]
        categories.append(QgsRendererCategory("", area(other["colour"]), pick(other["label"])))
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))
    layer.setLabelsEnabled(False)
    describe(layer, sentence)
    layer.triggerRepaint()


def _counted(layer: QgsVectorLayer, field: str) -> Mapping[str, int]:
    values, _found = QgsVectorLayerUtils.getValues(layer, field)
    return Counter("" if value is None or value == NULL else str(value) for value in values)


def area(colour: str) -> QgsFillSymbol:
    """A flat fill; the border between communes shows only where they are large enough on paper to be told apart."""
    style = index()["style"]
    symbol = QgsFillSymbol.createSimple(
        {
            "color": colour,
            "outline_color": colour,
            "outline_width": str(style["width"]),
            "outline_width_unit": "MM",
            "joinstyle": "round",
        }
    )
    expression = f"if(@map_scale < {style['far_scale']}, '{style['border']}', '{colour}')"
    symbol.symbolLayer(0).setDataDefinedProperty(
        QgsSymbolLayer.Property.StrokeColor, QgsProperty.fromExpression(expression)
    )
    return symbol


def _label(text: str, note: str) -> str:
    label = text[:1].upper() + text[1:]
    return f"{label} ({note})" if note else label
