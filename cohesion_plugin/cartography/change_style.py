"""What another definition of rings changes: categories, order and names."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsRendererCategory,
    QgsRuleBasedLabeling,
    QgsVectorLayer,
)

from ..core.i18n import pick
from .ring_labels import inside, rule
from .ring_names import quoted, short_name
from .ring_order import covered, lowest_on_top, named_once
from .ring_symbols import area, palette

_FIELD = "changement"


def change_renderer(layer: QgsVectorLayer) -> QgsCategorizedSymbolRenderer:
    """The kinds of change that the layer holds, in the order of the vocabulary."""
    styles = palette()["change"]
    present = layer.uniqueValues(layer.fields().lookupField(_FIELD))
    kinds = [kind for kind in styles if kind in present]
    categories = [
        QgsRendererCategory(kind, area(styles[kind]["colour"]), pick(styles[kind]["label"])) for kind in kinds
    ]
    return lowest_on_top(QgsCategorizedSymbolRenderer(_FIELD, categories), _rank())


def change_labeling(layer: QgsVectorLayer) -> QgsRuleBasedLabeling:
    """Name, then ring before and after; nothing on what stays."""
    kind = palette()["type"]["change"]
    rings = " || '\u00a0→\u00a0' || ".join(f"coalesce(to_string(\"couronne_{side}\"), '–')" for side in "ab")
    label = inside(
        f"{short_name('nom_epci')} || '\\n' || {rings}", palette()["outline"]["colour"], kind, priority=7
    )
    root = QgsRuleBasedLabeling.Rule(None)
    hidden = [key for keys in covered(_rows(layer)).values() for key in keys]
    root.appendChild(rule(label, named_once(f"\"{_FIELD}\" <> 'same'", hidden), kind))
    return QgsRuleBasedLabeling(root)


def _rows(layer: QgsVectorLayer) -> Iterator[tuple[str, str, float]]:
    order = list(palette()["change"])
    request = QgsFeatureRequest()
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    request.setSubsetOfAttributes(["siren_metropole", "siren_epci", _FIELD], layer.fields())
    for feature in layer.getFeatures(request):
        change = feature[_FIELD]
        rank = order.index(change) if change in order else len(order)
        yield str(feature["siren_metropole"]), str(feature["siren_epci"]), rank


def _rank() -> str:
    kinds = ", ".join(quoted(kind) for kind in palette()["change"])
    return f'array_find(array({kinds}), "{_FIELD}")'
