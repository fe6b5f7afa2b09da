"""Style of the coverage of rings by agreements: states as colours, hatched where nothing is known."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsProperty,
    QgsRendererCategory,
    QgsRuleBasedLabeling,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..core.i18n import pick
from ..core.resources import vocabulary
from .describe import describe
from .ring_labels import inside, rule
from .ring_names import city_name, quoted, short_name
from .ring_order import covered, lowest_on_top, named_once
from .ring_symbols import palette as ring_palette

FIELD = "etat"
CENTRE = "metropole"


def palette() -> dict[str, Any]:
    """The whole of ``coverage_style.json``."""
    return vocabulary("coverage_style")


def style_coverage(layer: QgsVectorLayer, sentence: str, sources: Sequence[str] = ()) -> None:
    """States that are seen, the best on top where an EPCI lies in the rings of several métropoles.

    ``sentence``: what « covered » means, for the layer's abstract.
    """
    rows = list(_rows(layer))
    hidden = covered(rows)
    classes = [
        (rank, entry)
        for rank, entry in enumerate(palette()["classes"])
        if sum(row[2] == rank for row in rows) > len(hidden.get(rank, []))
    ]
    categories = [
        QgsRendererCategory(entry["code"], area(entry), pick(entry["label"])) for _, entry in classes
    ]
    layer.setRenderer(lowest_on_top(QgsCategorizedSymbolRenderer(FIELD, categories), _rank()))
    layer.setLabeling(_labeling(classes, hidden))
    layer.setLabelsEnabled(True)
    describe(layer, sentence, sources)
    layer.triggerRepaint()


def area(entry: dict[str, Any]) -> QgsFillSymbol:
    """A flat fill, with lines over it where the class is hatched; the border is thinner over a whole country."""
    border = palette()["border"]
    hatch = entry.get("hatch")
    symbol = QgsFillSymbol.createSimple(
        {
            "color": entry["colour"],
            "outline_color": border["hatched"] if hatch else border["colour"],
            "outline_width": str(border["width"]),
            "outline_width_unit": "MM",
            "joinstyle": "round",
        }
    )
    width = f"if(@map_scale > {ring_palette()['far_scale']}, {border['width_far']}, {border['width']})"
    symbol.symbolLayer(0).setDataDefinedProperty(
        QgsSymbolLayer.Property.StrokeWidth, QgsProperty.fromExpression(width)
    )
    if hatch:
        symbol.appendSymbolLayer(_lines(hatch))
    return symbol


def _lines(hatch: dict[str, Any]) -> QgsLinePatternFillSymbolLayer:
    lines = QgsLinePatternFillSymbolLayer()
    lines.setLineAngle(hatch["angle"])
    lines.setDistance(hatch["spacing"])
    lines.setDistanceUnit(Qgis.RenderUnit.Millimeters)
    lines.setLineWidth(hatch["width"])
    lines.setLineWidthUnit(Qgis.RenderUnit.Millimeters)
    lines.setColor(QColor(hatch["colour"]))
    return lines


def _labeling(
    classes: list[tuple[int, dict[str, Any]]], hidden: dict[float, list[str]]
) -> QgsRuleBasedLabeling:
    """Names of the EPCI where they fit; over a whole country, the cities alone."""
    kinds, root = palette()["type"], QgsRuleBasedLabeling.Rule(None)
    for rank, entry in classes:
        condition = named_once(f'"{FIELD}" = {quoted(entry["code"])}', hidden.get(rank, []))
        if entry["code"] != CENTRE:
            kind = {**kinds["epci"], "halo": entry.get("halo")}
            label = inside(short_name("nom_epci"), entry["text"], kind, priority=8 - rank)
            root.appendChild(rule(label, condition, kind))
            continue
        near = inside('"nom_epci"', entry["text"], kinds["centre"], priority=10)
        root.appendChild(rule(near, condition, kinds["centre"]))
        far = inside(
            city_name("siren_epci", "nom_epci"), entry["text"], kinds["centre_national"], priority=10
        )
        root.appendChild(rule(far, condition, kinds["centre_national"]))
    return QgsRuleBasedLabeling(root)


def _rows(layer: QgsVectorLayer) -> list[tuple[str, str, float]]:
    """SIREN of métropole and EPCI, rank of the class (the best is 0)."""
    ranks = {entry["code"]: rank for rank, entry in enumerate(palette()["classes"])}
    request = QgsFeatureRequest()
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    request.setSubsetOfAttributes(["siren_metropole", "siren_epci", FIELD], layer.fields())
    return [
        (
            str(feature["siren_metropole"]),
            str(feature["siren_epci"]),
            ranks.get(str(feature[FIELD]), len(ranks)),
        )
        for feature in layer.getFeatures(request)
    ]


def _rank() -> str:
    codes = ", ".join(quoted(entry["code"]) for entry in palette()["classes"])
    return f'array_find(array({codes}), "{FIELD}")'
