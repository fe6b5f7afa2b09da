"""Styles of the layers of a schematic map: classes of their elements, names, forms."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
)

from ..core.i18n import tr
from ..core.schematic.kit import kit, label, rank_label
from . import schematic_labels as labels
from .schematic_arrows import attraction_symbol, cooperation_symbol
from .schematic_forms import dress
from .schematic_symbols import axis_symbol, front_symbol, outside_symbol, pole_symbol, sizes, subspace_symbol


def style_schematic(layer: QgsVectorLayer, name: str) -> None:
    """Renderer, labels and form of a layer of ``kit.json``. Main thread."""
    _STYLES[name](layer)
    dress(layer, name)
    layer.triggerRepaint()


def _subspaces(layer: QgsVectorLayer) -> None:
    """One class per sub-space, in its order; those drawn later have the colours of their fields."""
    found = sorted(layer.getFeatures(), key=lambda feature: feature["ordre"] or 0)
    classes = [
        QgsRendererCategory(
            each["code"],
            subspace_symbol(each["couleur"] or sizes()["subspace"]["legend_edge"], each["trame"] or ""),
            str(each["libelle"]),
        )
        for each in found
        if each["code"]
    ]
    other = subspace_symbol(sizes()["subspace"]["legend_edge"], own=True)
    classes.append(QgsRendererCategory(None, other, tr("Other sub-spaces")))
    layer.setRenderer(QgsCategorizedSymbolRenderer("code", classes))
    _named(layer, labels.subspace_names())


def _axes(layer: QgsVectorLayer) -> None:
    _by_element(layer, "axes", axis_symbol)
    layer.setLabelsEnabled(False)


def _fronts(layer: QgsVectorLayer) -> None:
    _by_element(layer, "fronts", front_symbol)
    layer.setLabelsEnabled(False)


def _poles(layer: QgsVectorLayer) -> None:
    """A rule per rank; what has none is of the last."""
    last = kit()["ranks"]["polarite"][-1]["rank"]
    rules: list[tuple[str, QgsSymbol, str]] = []
    for each in kit()["ranks"]["polarite"]:
        rank = each["rank"]
        test = f'coalesce("rang", {last}) >= {last}' if rank == last else f'"rang" = {rank}'
        rules.append((test, pole_symbol(rank), rank_label("polarite", rank)))
    layer.setRenderer(_rules(rules))
    _named(layer, labels.pole_names())


def _arrows(layer: QgsVectorLayer) -> None:
    last = kit()["ranks"]["attraction"][-1]["rank"]
    rules: list[tuple[str, QgsSymbol, str]] = []
    for each in kit()["ranks"]["attraction"]:
        rank = each["rank"]
        ranked = f'coalesce("rang", {last}) >= {last}' if rank == last else f'"rang" = {rank}'
        test = f"\"element\" = 'attraction' AND {ranked}"
        rules.append((test, attraction_symbol(rank), rank_label("attraction", rank)))
    rules.append(("\"element\" = 'cooperation'", cooperation_symbol(), label("cooperation")))
    layer.setRenderer(_rules(rules))
    _named(layer, labels.obstacle())


def _influences(layer: QgsVectorLayer) -> None:
    layer.setRenderer(QgsSingleSymbolRenderer(outside_symbol()))
    _named(layer, labels.outside_names())


def _by_element(layer: QgsVectorLayer, name: str, symbol: Callable[[str], QgsSymbol]) -> None:
    classes = [
        QgsRendererCategory(element, symbol(element), label(element))
        for element in kit()["layers"][name]["elements"]
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("element", classes))


def _named(layer: QgsVectorLayer, names: object) -> None:
    layer.setLabeling(names)
    layer.setLabelsEnabled(True)


def _rules(rules: list[tuple[str, QgsSymbol, str]]) -> QgsRuleBasedRenderer:
    root = QgsRuleBasedRenderer.Rule(None)
    for test, symbol, text in rules:
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=test, label=text))
    return QgsRuleBasedRenderer(root)


_STYLES: dict[str, Callable[[QgsVectorLayer], None]] = {
    "sous_espaces": _subspaces,
    "axes": _axes,
    "fronts": _fronts,
    "polarites": _poles,
    "fleches": _arrows,
    "influences": _influences,
}
