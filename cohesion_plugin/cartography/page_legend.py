"""Legends of a page: what the map shows and no more, drawn as on the map; the theme apart from the base map."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRenderer,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeModel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutSize,
    QgsLegendPatchShape,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsLegendSymbolItem,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsRectangle,
    QgsRenderContext,
    QgsSimpleFillSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsTextRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt

from .page_sizes import Scale, scales_of
from .page_sizes_node import SIZES, add_sizes, labels_of
from .page_spec import LegendEntry, LegendGroup, resource, template
from .page_text import SLACK, page_type, render_context, wrapped

_LABEL_SPACE = 2.0
_LINE_SPACE = 1.1
# Labels of two lines stand as close as those of two classes unless these are set apart.
_LOOSE = 2.2
_NARROWEST = 40.0
_TYPES = {"Title": "heading", "Group": "heading", "Subgroup": "legend", "SymbolLabel": "legend"}


def add_legend(
    layout: QgsPrintLayout, group: LegendGroup, page_map: QgsLayoutItemMap, width: float, factor: float
) -> QgsLayoutItemLegend | None:
    """A legend of ``width`` mm at most, sized to its content, to be moved into place; None where nothing is seen."""
    legend = QgsLayoutItemLegend(layout)
    legend.setId(group.title)
    legend.setAutoUpdateModel(False)
    legend.setLinkedMap(page_map)
    legend.setTitle(group.title)
    _dress(legend, factor)
    model = legend.model()
    model.rootGroup().clear()
    _add_entries(layout, model, model.rootGroup(), group, page_map, width, factor)
    if not model.rootGroup().children():
        return None
    if _has_folded(model):
        apart = _LINE_SPACE * _LOOSE * factor
        legend.rstyle(QgsLegendStyle.Style.Symbol).setMargin(QgsLegendStyle.Side.Top, apart)
        legend.rstyle(QgsLegendStyle.Style.Title).setMargin(QgsLegendStyle.Side.Bottom, apart)
    layout.addLayoutItem(legend)
    # The item itself knows its size only once it has been painted.
    size = QgsLegendRenderer(model, legend.legendSettings()).minimumSize(render_context(layout))
    legend.attemptResize(QgsLayoutSize(size.width() + SLACK, size.height() + SLACK))
    return legend


def fill_legend(
    legend: QgsLayoutItemLegend, groups: Sequence[LegendGroup], page_map: QgsLayoutItemMap
) -> None:
    """Put the groups, each under its title, into a legend whose type and place somebody else has chosen."""
    legend.setAutoUpdateModel(False)
    legend.setLinkedMap(page_map)
    model = legend.model()
    model.rootGroup().clear()
    width = max(legend.rect().width(), _NARROWEST)
    for group in groups:
        node = model.rootGroup().addGroup(group.title)
        _add_entries(legend.layout(), model, node, group, page_map, width, 1.0)
        if not node.children():
            model.rootGroup().removeChildNode(node)
    legend.adjustBoxSize()


def _add_entries(
    layout: QgsPrintLayout,
    model: QgsLayerTreeModel,
    parent: QgsLayerTreeGroup,
    group: LegendGroup,
    page_map: QgsLayoutItemMap,
    width: float,
    factor: float,
) -> None:
    for entry in group.entries:
        # An image has no classes to choose from: it is listed as it is.
        vector = isinstance(entry.layer, QgsVectorLayer)
        seen = classes_seen(entry.seen or entry.layer, page_map) if vector else set()
        scales = scales_of(entry.layer, page_map, entry.seen) if seen else []
        only = _only_sizes(entry.layer, scales)
        first = [scale for scale in scales if scale.alone and not only]
        later = [scale for scale in scales if scale not in first]
        for scale in first:
            _add_sizes(layout, model, parent, scale, _label_of(entry, scale), width, factor)
        classes = seen - {scale.alone for scale in first}
        if (classes or not vector) and not only:
            _add_entry(layout, model, parent, entry, classes, width, factor)
        for scale in later:
            name = entry.heading or entry.name or entry.layer.name()
            heading = scale.heading(name) if only else scale.heading_of_sizes
            # A legend does not say its own title twice.
            _add_sizes(layout, model, parent, scale, heading if heading != group.title else "", width, factor)


def _add_sizes(
    layout: QgsPrintLayout,
    model: QgsLayerTreeModel,
    parent: QgsLayerTreeGroup,
    scale: Scale,
    heading: str,
    width: float,
    factor: float,
) -> None:
    within = scale.within(_room(layout, scale, width, factor))
    add_sizes(layout, model, parent, within, _folded(layout, heading, width, factor, False), factor)


def _label_of(entry: LegendEntry, scale: Scale) -> str:
    """What the class is called that the sizes stand for, with their quantity where no unit beside them tells it."""
    items = entry.layer.renderer().legendSymbolItems()
    label = next(item.label() for item in items if item.ruleKey() == scale.alone)
    label = entry.labels.get(label, label)
    return label if scale.unit else scale.heading(label)


def _room(layout: QgsPrintLayout, scale: Scale, width: float, factor: float) -> float:
    """The largest circle that a legend of ``width`` mm has room for beside its labels."""
    context, type_ = render_context(layout), page_type("legend", factor)
    pixel = context.convertToPainterUnits(1, Qgis.RenderUnit.Millimeters)
    text = max(QgsTextRenderer.textWidth(context, type_, [label]) for label in labels_of(scale)) / pixel
    return width - text - _LABEL_SPACE - resource("page_parts")["sizes"]["leader"] - SLACK


def _only_sizes(layer: QgsMapLayer, scales: Sequence[Scale]) -> bool:
    """Whether a layer is drawn by nothing but one symbol of many sizes: without one it stands for nothing."""
    return isinstance(layer.renderer(), QgsSingleSymbolRenderer) and scales[0].of.only if scales else False


def classes_seen(layer: QgsVectorLayer, page_map: QgsLayoutItemMap) -> set[str]:
    """Legend keys of the classes that have a feature inside the map's frame."""
    renderer = layer.renderer().clone()
    everything = set(renderer.legendKeys())
    context = QgsRenderContext()
    context.setExpressionContext(layer.createExpressionContext())
    renderer.startRender(context, layer.fields())
    request = QgsFeatureRequest(_frame(layer, page_map))
    request.setFlags(Qgis.FeatureRequestFlag.ExactIntersect)
    request.setSubsetOfAttributes(renderer.usedAttributes(context), layer.fields())
    seen: set[str] = set()
    other = _other(renderer)
    for feature in layer.getFeatures(request):
        context.expressionContext().setFeature(feature)
        seen |= set(renderer.legendKeysForFeature(feature, context)) or other
        if seen >= everything:
            break
    renderer.stopRender(context)
    return seen


def _other(renderer: QgsFeatureRenderer) -> set[str]:
    """Key of the category that draws all other values, which QGIS names for none of them."""
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return set()
    keys = zip(renderer.categories(), renderer.legendSymbolItems())
    return {
        item.ruleKey() for category, item in keys if category.value() in ("", None) and category.renderState()
    }


def _frame(layer: QgsVectorLayer, page_map: QgsLayoutItemMap) -> QgsRectangle:
    """The map's frame in the layer's CRS; the whole layer where the frame has no place in it."""
    to_layer = QgsCoordinateTransform(page_map.crs(), layer.crs(), layer.transformContext())
    try:
        return to_layer.transformBoundingBox(page_map.extent())
    except QgsCsException:
        return layer.extent()


def _add_entry(
    layout: QgsPrintLayout,
    model: QgsLayerTreeModel,
    parent: QgsLayerTreeGroup,
    entry: LegendEntry,
    seen: set[str],
    width: float,
    factor: float,
) -> None:
    items = entry.layer.renderer().legendSymbolItems() if isinstance(entry.layer, QgsVectorLayer) else []
    if not items or (len(items) == 1 and not items[0].label()):
        node: QgsLayerTreeLayer = parent.addLayer(entry.layer)
        name = _folded(layout, entry.name or entry.layer.name(), width, factor)
        node.setCustomProperty("legend/title-label", name)
        if items and _is_outline(items[0].symbol()):
            node.setPatchShape(_line())
        model.refreshLayerLegend(node)
        return
    for heading, kept in _blocks(items, seen, entry.heading):
        # One node per heading: QGIS sets a heading among the classes as if it were one.
        node = parent.addLayer(entry.layer)
        if heading:
            node.setCustomProperty("legend/title-label", _folded(layout, heading, width, factor, False))
            QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Subgroup)
        else:
            QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, kept)
        for index in kept:
            label = entry.labels.get(items[index].label(), items[index].label())
            QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, index, _folded(layout, label, width, factor))
        model.refreshLayerLegend(node)


def _is_outline(symbol: QgsSymbol | None) -> bool:
    """Whether polygons are drawn by their limits alone."""
    return isinstance(symbol, QgsFillSymbol) and all(
        isinstance(part, QgsSimpleFillSymbolLayer) and part.brushStyle() == Qt.BrushStyle.NoBrush
        for part in symbol.symbolLayers()
    )


def _line() -> QgsLegendPatchShape:
    """A limit is listed as the stroke that it is, not as a box: a polygon that goes and comes back on a bent line."""
    there = [(0, 0), (4, 3), (7, 1), (11, 4)]
    ring = ", ".join(f"{x} {y}" for x, y in [*there, *reversed(there[:-1])])
    return QgsLegendPatchShape(Qgis.SymbolType.Fill, QgsGeometry.fromWkt(f"POLYGON(({ring}))"))


def _blocks(items: Sequence[QgsLegendSymbolItem], seen: set[str], first: str) -> list[tuple[str, list[int]]]:
    """Positions of the classes seen under each heading (an item without a symbol); ``first``: above those without."""
    blocks: list[tuple[str, list[int]]] = [(first, [])]
    for index, item in enumerate(items):
        if item.symbol() is None and item.label() and item.dataDefinedSizeLegendSettings() is None:
            blocks.append((item.label(), []))
        # A legend of sizes that the user has set has no keys, and no classes to choose from.
        elif item.ruleKey() in seen or not item.ruleKey():
            blocks[-1][1].append(index)
    return [(heading, kept) for heading, kept in blocks if kept]


def _has_folded(model: QgsLayerTreeModel) -> bool:
    """Whether a class, or a layer beside its symbol, has a label of several lines."""
    listed = [layer for layer in model.rootGroup().findLayers() if not layer.customProperty(SIZES)]
    alone = (layer for layer in listed if model.legendNodeEmbeddedInParent(layer) is not None)
    nodes = (node for layer in listed for node in model.layerLegendNodes(layer, True))
    return any("\n" in str(node.data(Qt.ItemDataRole.DisplayRole)) for node in nodes) or any(
        "\n" in str(layer.customProperty("legend/title-label")) for layer in alone
    )


def _folded(
    layout: QgsPrintLayout, label: str, width: float, factor: float, beside_symbol: bool = True
) -> str:
    """A legend does not wrap its labels by itself."""
    room = width - SLACK
    if beside_symbol:
        room -= template()["swatch"]["width"] * factor + _LABEL_SPACE
    return "\n".join(wrapped(render_context(layout), label, room, page_type("legend", factor)))


def _dress(legend: QgsLayoutItemLegend, factor: float) -> None:
    swatch = template()["swatch"]
    legend.setBoxSpace(0)
    legend.setSymbolWidth(swatch["width"] * factor)
    legend.setSymbolHeight(swatch["height"] * factor)
    for name, kind in _TYPES.items():
        style = getattr(QgsLegendStyle.Style, name)
        legend.rstyle(style).setTextFormat(page_type(kind, factor))
        legend.rstyle(style).setMargin(0)
    legend.rstyle(QgsLegendStyle.Style.Title).setMargin(QgsLegendStyle.Side.Bottom, _LINE_SPACE)
    legend.rstyle(QgsLegendStyle.Style.Symbol).setMargin(QgsLegendStyle.Side.Top, _LINE_SPACE * factor)
    legend.rstyle(QgsLegendStyle.Style.Subgroup).setMargin(QgsLegendStyle.Side.Top, 2 * _LINE_SPACE * factor)
    legend.rstyle(QgsLegendStyle.Style.SymbolLabel).setMargin(QgsLegendStyle.Side.Left, _LABEL_SPACE)
