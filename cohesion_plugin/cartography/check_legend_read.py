"""The lines of a page's legends, and how to change which there are."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsLayerTreeLayer,
    QgsLayerTreeModelLegendNode,
    QgsLayoutItemLegend,
    QgsLayoutSize,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsSymbol,
    QgsSymbolLegendNode,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt

from .check_fit import legend_size
from .check_reading import Page
from .page_sizes_node import ALONE, HEADING, SIZES
from .page_text import SLACK


@dataclass(frozen=True)
class Line:
    """One line: its legend, layer (None where it is lost), legend key, words, symbol (None for an image).

    ``sizes``: the values that a line about sizes by quantity shows, one or some in each other; none of a class.
    ``text``: the words as they are set, line by line; ``alone``: the sizes stand for the class of that key.
    """

    legend: QgsLayoutItemLegend
    layer: QgsMapLayer | None
    name: str
    key: str
    label: str
    symbol: QgsSymbol | None
    sizes: tuple[float, ...] = ()
    text: str = ""
    alone: bool = False


def lines(page: Page) -> list[Line]:
    """Of all legends; a layer without any line is one without key and symbol."""
    return [line for legend in page.legends for node in nodes(legend) for line in lines_of(legend, node)]


def nodes(legend: QgsLayoutItemLegend) -> list[QgsLayerTreeLayer]:
    """The layers that a legend lists."""
    return list(legend.model().rootGroup().findLayers())


def keys_of(layer: QgsVectorLayer) -> dict[str, str]:
    """The words of each class that a layer draws, by legend key; of one symbol, the layer's name.

    Headings among rules have no symbol and are no class.
    """
    renderer = layer.renderer()
    items = renderer.legendSymbolItems()
    return {
        item.ruleKey(): item.label() or layer.name()
        for item in items
        if (item.symbol() is not None or item.dataDefinedSizeLegendSettings() is not None)
        and (not renderer.legendSymbolItemsCheckable() or renderer.legendSymbolItemChecked(item.ruleKey()))
    }


def keep(legend: QgsLayoutItemLegend, layer: QgsVectorLayer, keys: Sequence[str]) -> None:
    """Have a legend list these classes of a layer, in the layer's order; no line where there are none."""
    legend.setAutoUpdateModel(False)
    model = legend.model()
    root = model.rootGroup()
    own = (each for each in nodes(legend) if each.layerId() == layer.id() and not sizes_of(each))
    node = next(own, None)
    if not keys:
        if node is not None:
            drop(node)
        resize(legend)
        return
    items = layer.renderer().legendSymbolItems()
    if node is None:
        node = root.addLayer(layer)
        if len(items) > 1:
            QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
    order = [index for index, item in enumerate(items) if item.ruleKey() in keys]
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, order)
    model.refreshLayerLegend(node)
    resize(legend)


def remove(legend: QgsLayoutItemLegend, names: Sequence[str]) -> None:
    """Take layers out of a legend, by name or id."""
    legend.setAutoUpdateModel(False)
    for node in nodes(legend):
        if node.layerId() in names or node.name() in names:
            drop(node)
    resize(legend)


def drop(node: QgsLayerTreeLayer) -> None:
    """Take a layer out of its legend, and the heading of sizes that has no line left."""
    parent, sized = node.parent(), bool(sizes_of(node))
    parent.removeChildNode(node)
    while sized and not parent.children() and parent.parent() is not None:
        above = parent.parent()
        above.removeChildNode(parent)
        parent = above


def resize(legend: QgsLayoutItemLegend) -> None:
    """As large as its content."""
    size = legend_size(legend)
    legend.attemptResize(QgsLayoutSize(size.width() + SLACK, size.height() + SLACK))


def lines_of(legend: QgsLayoutItemLegend, node: QgsLayerTreeLayer) -> list[Line]:
    """Of one layer in a legend."""
    layer = node.layer()
    found = [
        Line(
            legend,
            layer,
            node.name(),
            str(each.data(QgsLayerTreeModelLegendNode.LegendNodeRoles.RuleKeyRole) or ""),
            _words(each, node),
            _symbol(each),
            sizes_of(node),
            str(each.data(Qt.ItemDataRole.DisplayRole) or ""),
            bool(node.customProperty(ALONE)),
        )
        for each in legend.model().layerLegendNodes(node, False)
    ]
    return found or [Line(legend, layer, node.name(), "", node.name(), None)]


def sizes_of(node: QgsLayerTreeLayer) -> tuple[float, ...]:
    """The values of a line about sizes; none of another."""
    return tuple(json.loads(node.customProperty(SIZES) or "[]"))


def heading_of(node: QgsLayerTreeLayer) -> str:
    """What stands above a line about sizes."""
    group = node.parent()
    while group.parent() is not None and group.customProperty(HEADING) is None:
        group = group.parent()
    return str(group.customProperty(HEADING) or "")


def _words(each: QgsLayerTreeModelLegendNode, node: QgsLayerTreeLayer) -> str:
    text = " ".join(str(each.data(Qt.ItemDataRole.DisplayRole) or "").split())
    return text or node.name()


def _symbol(each: QgsLayerTreeModelLegendNode) -> QgsSymbol | None:
    """A copy: the node's own goes when the legend is made anew."""
    symbol = each.customSymbol() or each.symbol() if isinstance(each, QgsSymbolLegendNode) else None
    return symbol.clone() if symbol is not None else None
