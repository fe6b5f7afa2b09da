"""Symbols at print scale: lines and points thick enough to be printed, legend symbols large enough to be compared."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from qgis.core import (
    Qgis,
    QgsExpression,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutUtils,
    QgsMarkerSymbolLayer,
    QgsProperty,
    QgsRenderContext,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLocale

from ..core.i18n import language, tr, tr_n
from .check_legend_read import resize
from .check_reading import Page, name_of
from .check_swatch import size_mm, width_mm
from .check_verdict import Fix, Verdict, good, settings, warning

_STEP = 0.001


def symbols(page: Page) -> list[Verdict]:
    """On the map, then in the legends."""
    return [_on_map(page), _in_legends(page)]


def _on_map(page: Page) -> Verdict:
    if page.main is None:
        return good("symbol_size", tr("No symbol is too small."))
    context = map_context(page.main)
    facts: dict[str, None] = {}
    acts: list[Callable[[], object]] = []
    for layer in page.layers:
        if not isinstance(layer, QgsVectorLayer) or layer.renderer() is None:
            continue
        thin = list(_thin(layer, context))
        if thin:
            facts[tr("{name}: {mm} mm").format(name=layer.name(), mm=_mm(min(thin)))] = None
            acts.append(_thickening(layer, page.main))
    if not facts:
        return good("symbol_size", tr("No symbol is too small."))
    rules = settings()["symbols"]
    sentence = tr_n("%n layer(s) with lines or points too thin to be printed.", len(facts))
    least = tr("lines: {line} mm at least, points: {marker} mm").format(
        line=_mm(rules["line"]), marker=_mm(rules["marker"])
    )
    fix = Fix(tr("Thicken them"), lambda: [act() for act in acts])
    return warning("symbol_size", sentence, [*facts, least], fix)


def map_context(item: QgsLayoutItemMap) -> QgsRenderContext:
    """In which widths are turned into mm as the map is printed: units of the map, the ground or the page."""
    context = QgsLayoutUtils.createRenderContextForMap(item, None)
    context.setRendererScale(item.scale())
    return context


def _by_feature(part: QgsSymbolLayer) -> bool:
    """Whether each feature has a size of its own: what the symbol has without one is seen in legends only."""
    driven = part.dataDefinedProperties()
    keys = (QgsSymbolLayer.Property.StrokeWidth, QgsSymbolLayer.Property.Size)
    used = [driven.property(key) for key in keys]
    return any(each.isActive() and QgsExpression(each.asExpression()).referencedColumns() for each in used)


def _thin(layer: QgsVectorLayer, context: QgsRenderContext) -> Iterator[float]:
    for part in _parts(layer, context):
        if _by_feature(part):
            continue
        least = _least(part)
        size = size_mm(part, context) if isinstance(part, QgsMarkerSymbolLayer) else width_mm(part, context)
        if size is not None and size < least - _STEP:
            yield size


def _parts(layer: QgsVectorLayer, context: QgsRenderContext) -> list[QgsSymbolLayer]:
    symbols = layer.renderer().symbols(context)
    return [part for symbol in symbols for part in symbol.symbolLayers() if part.enabled()]


def _least(part: QgsSymbolLayer) -> float:
    rules = settings()["symbols"]
    return float(rules["marker"] if isinstance(part, QgsMarkerSymbolLayer) else rules["line"])


def _thickening(layer: QgsVectorLayer, item: QgsLayoutItemMap) -> Callable[[], object]:
    def act() -> None:
        context = map_context(item)
        renderer = layer.renderer().clone()
        symbols: list[QgsSymbol] = renderer.symbols(context)
        for part in (each for symbol in symbols for each in symbol.symbolLayers()):
            size = (
                size_mm(part, context) if isinstance(part, QgsMarkerSymbolLayer) else width_mm(part, context)
            )
            if size is not None and size < _least(part) - _STEP:
                _enlarge(part)
        layer.setRenderer(renderer)
        layer.triggerRepaint()

    return act


def _enlarge(part: QgsSymbolLayer) -> None:
    unit = Qgis.RenderUnit.Millimeters
    for key in (QgsSymbolLayer.Property.StrokeWidth, QgsSymbolLayer.Property.Size):
        part.setDataDefinedProperty(key, QgsProperty())
    if isinstance(part, QgsMarkerSymbolLayer):
        part.setSizeUnit(unit)
        part.setSize(_least(part))
    elif isinstance(part, QgsSimpleLineSymbolLayer):
        part.setWidthUnit(unit)
        part.setWidth(_least(part))
    elif isinstance(part, QgsSimpleFillSymbolLayer):
        part.setStrokeWidthUnit(unit)
        part.setStrokeWidth(_least(part))


def _in_legends(page: Page) -> Verdict:
    rules = settings()["symbols"]
    width, height = rules["legend_width"], rules["legend_height"]
    small = [
        legend
        for legend in page.legends
        if legend.symbolWidth() < width - _STEP or legend.symbolHeight() < height - _STEP
    ]
    if not small:
        return good("legend_size", tr("The legend's symbols are large enough to be compared."))
    facts = [
        tr("{name}: {width} × {height} mm").format(
            name=name_of(legend), width=_mm(legend.symbolWidth()), height=_mm(legend.symbolHeight())
        )
        for legend in small
    ]
    sentence = tr_n("%n legend(s) with symbols too small to be compared with the map.", len(small))
    fix = Fix(tr("Enlarge them"), lambda: [_enlarge_legend(legend, width, height) for legend in small])
    return warning("legend_size", sentence, facts, fix)


def _enlarge_legend(legend: QgsLayoutItemLegend, width: float, height: float) -> None:
    legend.setSymbolWidth(max(width, legend.symbolWidth()))
    legend.setSymbolHeight(max(height, legend.symbolHeight()))
    resize(legend)


def _mm(value: float) -> str:
    return QLocale(language()).toString(value, "f", 2)
