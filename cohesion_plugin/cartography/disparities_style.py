"""Styles of the deviations: base 100 with classes symmetric in ratio, their synthesis, local association."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    NULL,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from ..core.i18n import pick
from ..core.resources import vocabulary
from .describe import describe
from .disparities_style_fills import are_many, area, none

DEVIATIONS = ("ecart_global", "ecart_territorial", "ecart_spatial")


def words() -> dict[str, Any]:
    """The whole of ``disparities.json``."""
    return vocabulary("disparities")


def style_deviations(layer: QgsVectorLayer, sentence: str, grouped: bool = True) -> None:
    """One named style per map that the layer holds, to be chosen in its menu; the global deviation is shown."""
    names = words()["deviation"]["styles"]
    shown = [name for name in DEVIATIONS if grouped or name != "ecart_territorial"]
    layer.setLabelsEnabled(False)
    describe(layer, sentence)
    manager = layer.styleManager()
    for name in [*shown[1:], "synthese", "lisa"]:
        _dress(layer, name)
        manager.addStyleFromLayer(pick(names[name]))
    _dress(layer, shown[0])
    manager.renameStyle(manager.currentStyle(), pick(names[shown[0]]))
    layer.triggerRepaint()


def _dress(layer: QgsVectorLayer, field: str) -> None:
    """The renderer is handed over as it is made: QGIS deletes it, and a variable that keeps it is freed twice."""
    if field == "synthese":
        layer.setRenderer(synthesis_renderer(layer))
    elif field == "lisa":
        layer.setRenderer(lisa_renderer(layer))
    else:
        layer.setRenderer(deviation_renderer(layer, field))


def deviation_renderer(layer: QgsVectorLayer, field: str) -> QgsFeatureRenderer:
    """Eight classes around 100, whose bounds are inverse to each other; what has no value is hatched."""
    spec, many = words()["deviation"], are_many(layer)
    breaks = [None, *spec["breaks"], None]
    root = QgsRuleBasedRenderer.Rule(None)
    # The legend reads from the highest to the lowest, as a scale does.
    for low, high, colour in reversed(list(zip(breaks, breaks[1:], spec["colours"]))):
        bounds = [f'"{field}" >= {low}'] * (low is not None) + [f'"{field}" < {high}'] * (high is not None)
        text = pick(spec["first" if low is None else "last" if high is None else "label"])
        label = text.format(low=low, high=high)
        root.appendChild(QgsRuleBasedRenderer.Rule(area(colour, many), 0, 0, " AND ".join(bounds), label))
    if _has_none(layer, field):
        root.appendChild(
            QgsRuleBasedRenderer.Rule(none(), 0, 0, f'"{field}" IS NULL', pick(words()["none"]["label"]))
        )
    return QgsRuleBasedRenderer(root)


def synthesis_renderer(layer: QgsVectorLayer) -> QgsFeatureRenderer:
    """The contexts in which a territory is beyond the threshold, those that are seen."""
    spec, many = words()["synthesis"], are_many(layer)
    seen = _values(layer, "synthese")
    categories = [
        QgsRendererCategory(int(code), area(colour, many), pick(label))
        for (code, label), colour in zip(spec["classes"].items(), spec["colours"])
        if int(code) in seen
    ]
    return QgsCategorizedSymbolRenderer("synthese", [*categories, *_missing(layer, "synthese")])


def lisa_renderer(layer: QgsVectorLayer) -> QgsFeatureRenderer:
    """Local association after the false-discovery control."""
    spec, many = words()["lisa"], are_many(layer)
    seen = _values(layer, "lisa")
    categories = [
        QgsRendererCategory(
            code, area(spec["classes"][code]["colour"], many), pick(spec["classes"][code]["label"])
        )
        for code in spec["order"]
        if code in seen
    ]
    return QgsCategorizedSymbolRenderer("lisa", [*categories, *_missing(layer, "lisa")])


def _missing(layer: QgsVectorLayer, field: str) -> list[QgsRendererCategory]:
    if not _has_none(layer, field):
        return []
    return [QgsRendererCategory(None, none(), pick(words()["none"]["label"]))]


def _values(layer: QgsVectorLayer, field: str) -> set[object]:
    return set(layer.uniqueValues(layer.fields().indexFromName(field)))


def _has_none(layer: QgsVectorLayer, field: str) -> bool:
    return any(value is None or value == NULL for value in _values(layer, field))
