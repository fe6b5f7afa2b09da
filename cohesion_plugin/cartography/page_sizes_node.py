"""Lines of a legend for sizes by quantity: max, max/3 and max/9 of what the map shows, at the size of the map."""

from __future__ import annotations

import json

from qgis.core import (
    Qgis,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeModel,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsSymbol,
    QgsTextFormat,
    QgsTextRenderer,
)
from qgis.PyQt.QtCore import QSizeF

from .figure_text import figure_text
from .page_sizes import Scale
from .page_sizes_symbol import is_nested, nested_symbol, thickness, true_symbol
from .page_sizes_values import decimals_of
from .page_spec import resource, template
from .page_text import page_type, render_context

# What tells a line about sizes from one about classes: the values, one each or nested.
SIZES = "cohesion/sizes"
# The group that the lines about one scale stand in, with its heading.
HEADING = "cohesion/sizes-heading"
# Tells that such a line stands for the one class whose symbol it has.
ALONE = "cohesion/sizes-alone"
_NO_BREAK = "\u00a0"
_AIR, _THICK = 0.4, 1.25


def add_sizes(
    layout: QgsPrintLayout,
    model: QgsLayerTreeModel,
    parent: QgsLayerTreeGroup,
    scale: Scale,
    heading: str,
    factor: float,
    index: int = -1,
) -> None:
    """The sizes of a scale under their heading (if any), at a place among the parent's children (last by default)."""
    group = QgsLayerTreeGroup(heading)
    style = QgsLegendStyle.Style.Subgroup if heading else QgsLegendStyle.Style.Hidden
    QgsLegendRenderer.setNodeLegendStyle(group, style)
    group.setCustomProperty(HEADING, heading)
    parent.insertChildNode(index, group)
    labels = labels_of(scale)
    if is_nested(scale):
        symbol = nested_symbol(scale, _rows(layout, page_type("legend", factor), len(labels)))
        _add(model, group, scale, symbol, "\n".join(labels), QSizeF(), list(scale.values))
        return
    swatch = template()["swatch"]
    for value, label in zip(scale.values, labels):
        symbol = true_symbol(scale, value)
        line = symbol.type() == Qgis.SymbolType.Line
        wide = resource("page_parts")["sizes"]["line"] if line else scale.mm(value)
        high = thickness(symbol) if line else scale.mm(value)
        size = QSizeF(max(swatch["width"] * factor, wide), max(swatch["height"] * factor, high + _AIR))
        _add(model, group, scale, symbol, label, size, [value])


def labels_of(scale: Scale) -> list[str]:
    """The values as the reader writes them, the unit with the first."""
    decimals = decimals_of(scale.values)
    unit = f"{_NO_BREAK}{scale.unit}" if scale.unit else ""
    return [f"{figure_text(value, decimals)}{unit if not i else ''}" for i, value in enumerate(scale.values)]


def _add(
    model: QgsLayerTreeModel,
    group: QgsLayerTreeGroup,
    scale: Scale,
    symbol: QgsSymbol,
    label: str,
    size: QSizeF,
    values: list[float],
) -> None:
    """One line: the first of the layer's that has a symbol, with another symbol and another text."""
    items = scale.layer.renderer().legendSymbolItems()
    embedded = len(items) == 1 and not items[0].label()
    if embedded and size.height() > template()["swatch"]["height"] * _THICK:
        # QGIS gives the symbol beside a layer's name no height of its own: a line above makes room.
        group = group.addGroup(_NO_BREAK)
        QgsLegendRenderer.setNodeLegendStyle(group, QgsLegendStyle.Style.Subgroup)
    node: QgsLayerTreeLayer = group.addLayer(scale.layer)
    node.setCustomProperty(SIZES, json.dumps(values))
    node.setCustomProperty("legend/title-label", label)
    keys = [item.ruleKey() for item in items]
    at = next(i for i, item in enumerate(items) if item.symbol() is not None)
    if scale.alone in keys:
        at = keys.index(scale.alone)
        node.setCustomProperty(ALONE, True)
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, [at])
    QgsMapLayerLegendUtils.setLegendNodeCustomSymbol(node, at, symbol)
    if size.isValid():
        QgsMapLayerLegendUtils.setLegendNodeSymbolSize(node, at, size)
    if not embedded:
        QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, at, label)
    model.refreshLayerLegend(node)


def _rows(layout: QgsPrintLayout, type_: QgsTextFormat, count: int) -> list[float]:
    """Middle of each of the lines of a label, in mm from the middle of all."""
    context = render_context(layout)
    pixel = context.convertToPainterUnits(1, Qgis.RenderUnit.Millimeters)
    one, two = (
        QgsTextRenderer.textHeight(context, type_, ["0"] * lines, Qgis.TextLayoutMode.Rect)
        for lines in (1, 2)
    )
    pitch = (two - one) / pixel
    return [(i - (count - 1) / 2) * pitch for i in range(count)]
