"""Parties as polygons by number of agreements or by answer, sets of EPCI as outlines; points where links end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
)

from ..core.i18n import pick
from ..core.resources import vocabulary
from .cooperation_style_colours import Colours
from .cooperation_style_labels import point_labeling
from .cooperation_style_present import Present
from .cooperation_temporal import OUT_OF_TERM, STARTS, in_time, play_parties, play_terms
from .describe import describe
from .ring_names import quoted
from .ring_symbols import contour, palette

_STATES = ("aucune", "sans_reponse", "non_enquete", "hors_selection", "hors_registre")
_TERRITORY = "\"type\" IN ('epci', 'commune')"
_NOTHING = '"nb_cooperations" = 0'


def style_parties(
    layer: QgsVectorLayer, sentence: str, colours: Colours | None = None, present: Present | None = None
) -> None:
    """EPCI from light to dark by number of agreements; « not surveyed » is hatched, « none » is plain grey.

    ``colours``: by main group of themes instead, pale enough for arrows to stand out. Where agreements have terms, the
    temporal controller plays them: each frame shows those in force in it.
    """
    present = present or Present.of_layer(layer)
    root, played = QgsRuleBasedRenderer.Rule(None), present.played and play_parties(layer)
    for condition, label, symbol in _classes(present, colours):
        condition = in_time(condition) if played else condition
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, label))
    if played and present.found(f"\"etat\" = '{OUT_OF_TERM}'"):
        entry = vocabulary("cooperation_style")["parties"][OUT_OF_TERM]
        condition = f'{_TERRITORY} AND "{STARTS}" IS NOT NULL AND {in_time(_NOTHING)}'
        symbol = _plain(entry["colour"], OUT_OF_TERM)
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, pick(entry["label"])))
    renderer = QgsRuleBasedRenderer(root)
    # Outlines of sets above the EPCI that they are made of.
    renderer.setOrderBy(
        QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause("\"type\" = 'ensemble'", True)])
    )
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
    layer.setLabelsEnabled(False)
    describe(layer, sentence)
    layer.triggerRepaint()


def style_points(layer: QgsVectorLayer, sentence: str, present: Present | None = None) -> None:
    """Small discs that arrows point at, with names that keep off the arrows."""
    types = (present or Present.of_layer(layer)).values("type")
    kinds = vocabulary("cooperation_style")["points"]
    categories = []
    for code in ("siege", "commune", "ensemble", "point", "noeud"):
        kind = kinds.get(code, kinds["siege"])
        if code in types:
            categories.append(QgsRendererCategory(code, _disc(kind), pick(kind["label"])))
    layer.setRenderer(QgsCategorizedSymbolRenderer("type", categories))
    layer.setLabeling(point_labeling(layer.featureCount()))
    layer.setLabelsEnabled(True)
    play_terms(layer)
    describe(layer, sentence)
    layer.triggerRepaint()


def _classes(present: Present, colours: Colours | None) -> Iterator[tuple[str, str, QgsFillSymbol]]:
    style = vocabulary("cooperation_style")["parties"]
    for condition, label, symbol in (
        _by_count(style) if colours is None else _by_group(present, style, colours)
    ):
        if present.found(condition):
            yield condition, label, symbol
    for state in _STATES:
        condition = f'{_TERRITORY} AND "etat" = {quoted(state)} AND {_NOTHING}'
        if present.found(condition):
            entry = style[state]
            symbol = _hatched(entry) if "hatch" in entry else _plain(entry["colour"], state)
            yield condition, pick(entry["label"]), symbol
    condition = '"type" = \'ensemble\' AND "nb_cooperations" > 0'
    if present.found(condition):
        entry = style["ensemble"]
        yield (
            condition,
            pick(entry["label"]),
            contour(entry["colour"], entry["width"], "dash", entry["width_far"]),
        )


def _by_count(style: dict[str, Any]) -> Iterator[tuple[str, str, QgsFillSymbol]]:
    steps = style["counts"]
    for i, step in enumerate(steps):
        upper = steps[i + 1]["from"] - 1 if i + 1 < len(steps) else None
        limit = f' AND "nb_cooperations" <= {upper}' if upper else ""
        condition = f'{_TERRITORY} AND "nb_cooperations" >= {step["from"]}{limit}'
        yield condition, _count_label(style, step["from"], upper), _plain(step["colour"])


def _by_group(
    present: Present, style: dict[str, Any], colours: Colours
) -> Iterator[tuple[str, str, QgsFillSymbol]]:
    bound = f'{_TERRITORY} AND "nb_cooperations" > 0'
    for one in colours.classes(present):
        # Made paler, no grey could be told from the states without an agreement.
        symbol = _plain(_paler(one.colour, style["paler"])) if one.known else _hatched(style["sans_theme"])
        yield f"{bound} AND {one.condition}", one.label, symbol


def _paler(colour: str, share: float) -> str:
    """Mixed with white: ``share`` of the colour is left."""
    channels = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return "#" + "".join(f"{round(255 - (255 - channel) * share):02X}" for channel in channels)


def _count_label(style: dict[str, Any], low: int, high: int | None) -> str:
    if high is None:
        return pick(style["more"]).format(low=low)
    if low == high:
        return pick(style["one"]).format(low=low)
    return pick(style["two" if high == low + 1 else "range"]).format(low=low, high=high)


def _plain(colour: str, state: str = "") -> QgsFillSymbol:
    """A flat fill; where nothing is known, borders are darker than the ground."""
    border = vocabulary("cooperation_style")["parties"]["border"]
    blank = state in ("hors_registre", "hors_selection", OUT_OF_TERM)
    symbol = QgsFillSymbol.createSimple(
        {
            "color": colour,
            "outline_color": border["blank"] if blank else border["colour"],
            "outline_width": str(border["width"]),
            "outline_width_unit": "MM",
            "joinstyle": "round",
        }
    )
    width = f"if(@map_scale > {palette()['far_scale']}, {border['width_far']}, {border['width']})"
    symbol.symbolLayer(0).setDataDefinedProperty(
        QgsSymbolLayer.Property.StrokeWidth, QgsProperty.fromExpression(width)
    )
    return symbol


def _hatched(entry: dict[str, Any]) -> QgsFillSymbol:
    symbol = _plain(entry["colour"], "hors_registre")
    hatch = QgsLinePatternFillSymbolLayer()
    hatch.setLineAngle(entry["angle"])
    hatch.setDistance(entry["distance"])
    hatch.setDistanceUnit(Qgis.RenderUnit.Millimeters)
    hatch.setSubSymbol(
        QgsLineSymbol.createSimple({"color": entry["hatch"], "width": "0.25", "width_unit": "MM"})
    )
    symbol.appendSymbolLayer(hatch)
    return symbol


def _disc(kind: dict[str, Any]) -> QgsMarkerSymbol:
    return QgsMarkerSymbol.createSimple(
        {
            "name": "circle",
            "size": str(kind["size"]),
            "size_unit": "MM",
            "color": kind["fill"],
            "outline_color": kind["stroke"],
            "outline_width": str(kind["width"]),
            "outline_width_unit": "MM",
        }
    )
