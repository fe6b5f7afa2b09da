"""How the page of contracts around one EPCI is drawn: its outlines and the arrows of each side."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    QgsArrowSymbolLayer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ..core.i18n import tr
from .cooperation_page_data import CENTRE, PARTNER, page_style
from .cooperation_page_names import centre_name
from .ring_names import quoted
from .ring_symbols import contour


def side_label(side: str) -> str:
    """What a side's arrow says where the register does not know what is brought."""
    return {
        CENTRE: tr("Commitments of the métropole or centre"),
        PARTNER: tr("Commitments of the partners"),
    }[side]


def party_label(side: str) -> str:
    """Legend labels of the outlines."""
    return {CENTRE: tr("Métropole or centre"), PARTNER: tr("EPCI under contract")}[side]


def style_around(layer: QgsVectorLayer, page: Mapping[str, Any] | None = None) -> None:
    """Thin grey outlines of the other EPCI. ``page``: style of the paper, here and below; that of A3 where none is."""
    style = (page or page_style())["around"]
    layer.setRenderer(QgsSingleSymbolRenderer(contour(style["stroke"], style["width"])))
    layer.setLabelsEnabled(False)
    layer.triggerRepaint()


def style_parties(layer: QgsVectorLayer, centre: str, page: Mapping[str, Any] | None = None) -> None:
    """The centre (SIREN) and its partners in two shades, with its name. Polygons with siren_epci, nom_epci."""
    style = page or page_style()
    rules = []
    for side, test in ((CENTRE, "="), (PARTNER, "<>")):
        fill = QgsFillSymbol.createSimple(
            {
                "color": style[side]["fill"],
                "outline_color": style["limit"]["stroke"],
                "outline_width": str(style["limit"]["width"]),
                "joinstyle": "round",
            }
        )
        rules.append((f'"siren_epci" {test} {quoted(centre)}', fill, party_label(side)))
    layer.setRenderer(_rule_based(rules))
    named = next((f["nom_epci"] for f in layer.getFeatures() if f["siren_epci"] == centre), centre)
    layer.setLabeling(centre_name(centre, named, style))
    layer.setLabelsEnabled(True)
    layer.triggerRepaint()


def style_sides(layer: QgsVectorLayer, centre: str, page: Mapping[str, Any] | None = None) -> None:
    """Half arrows, side by side, of what the centre brings and of what is brought to it. Lines with siren_de."""
    style = (page or page_style())["sides"]
    # On a curve QGIS takes left and right by the bend, which the way back has on its other side.
    halves = QgsArrowSymbolLayer.ArrowType.ArrowRightHalf, QgsArrowSymbolLayer.ArrowType.ArrowLeftHalf
    rules = [
        (
            f'"siren_de" {test} {quoted(centre)}',
            _half_arrow(style[side], style["casing"], half),
            side_label(side),
        )
        for side, test, half in zip((CENTRE, PARTNER), ("=", "<>"), halves)
    ]
    layer.setRenderer(_rule_based(rules))
    layer.setLabelsEnabled(False)
    layer.triggerRepaint()


def _half_arrow(
    style: Mapping[str, Any], casing: Mapping[str, Any], half: QgsArrowSymbolLayer.ArrowType
) -> QgsLineSymbol:
    arrow = QgsArrowSymbolLayer.create({})
    arrow.setIsCurved(True)
    arrow.setIsRepeated(False)
    arrow.setHeadType(QgsArrowSymbolLayer.HeadType.HeadSingle)
    arrow.setArrowType(half)
    arrow.setArrowWidth(style["width"])
    arrow.setArrowStartWidth(style["start"])
    arrow.setHeadLength(style["head"])
    arrow.setHeadThickness(style["thickness"])
    arrow.setSubSymbol(
        QgsFillSymbol.createSimple(
            {
                "color": style["colour"],
                "outline_color": casing["colour"],
                "outline_width": str(casing["width"]),
            }
        )
    )
    symbol = QgsLineSymbol()
    symbol.changeSymbolLayer(0, arrow)
    return symbol


def _rule_based(rules: list[tuple[str, Any, str]]) -> QgsRuleBasedRenderer:
    root = QgsRuleBasedRenderer.Rule(None)
    for test, symbol, label in rules:
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=test, label=label))
    return QgsRuleBasedRenderer(root)
