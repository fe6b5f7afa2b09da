"""The base map of a page where none was chosen: limits, land and names that the project shows. Main thread."""

from __future__ import annotations

from collections.abc import Collection

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsMapLayer,
    QgsNullSymbolRenderer,
    QgsProject,
    QgsRenderContext,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from .page_kinds import GENERIC, kind_of
from .page_spec import LegendEntry, resource


def default_base(project: QgsProject, themes: Collection[str]) -> list[QgsVectorLayer]:
    """Visible polygons with one discreet symbol, or names alone, that are no theme (ids) and no result."""
    shown = project.layerTreeRoot().checkedLayers()
    return [
        layer
        for layer in shown
        if isinstance(layer, QgsVectorLayer)
        and layer.id() not in themes
        and layer.geometryType() == Qgis.GeometryType.Polygon
        and kind_of(layer) == GENERIC
        and is_base(layer)
    ]


def is_base(layer: QgsVectorLayer) -> bool:
    """Outlines without a fill, a pale fill, or names alone: what a theme can be drawn over."""
    renderer = layer.renderer()
    if isinstance(renderer, QgsNullSymbolRenderer):
        return layer.labelsEnabled()
    if not isinstance(renderer, QgsSingleSymbolRenderer):
        return False
    pale = resource("page_parts")["base"]["pale"]
    symbol = renderer.symbol()
    colour = symbol.color()
    return hollow(symbol) or (
        colour.lightness() >= pale["lightness"] and colour.hslSaturation() <= pale["saturation"]
    )


def hollow(symbol: QgsFillSymbol) -> bool:
    """Whether a symbol draws lines only."""
    drawn = [symbol.symbolLayer(i) for i in range(symbol.symbolLayerCount())]
    return all(
        layer.layerType() == "SimpleLine"
        or (layer.layerType() == "SimpleFill" and layer.properties().get("style") == "no")
        for layer in drawn
    )


def dots(symbol: QgsFillSymbol) -> bool:
    """Whether a symbol draws a point in each polygon, and nothing else: towns."""
    drawn = [symbol.symbolLayer(i) for i in range(symbol.symbolLayerCount())]
    return all(layer.layerType() == "CentroidFill" for layer in drawn)


def has_circles(layer: QgsVectorLayer) -> bool:
    """Whether a layer of polygons draws points in them: totals, which limits must not cross."""
    symbols = layer.renderer().symbols(QgsRenderContext()) if layer.renderer() is not None else []
    return any(part.layerType() == "CentroidFill" for symbol in symbols for part in symbol.symbolLayers())


def is_limit(layer: QgsMapLayer) -> bool:
    """Outlines or names alone."""
    if not isinstance(layer, QgsVectorLayer) or not is_surface(layer):
        return False
    renderer = layer.renderer()
    if isinstance(renderer, QgsNullSymbolRenderer):
        return True
    return isinstance(renderer, QgsSingleSymbolRenderer) and hollow(renderer.symbol())


def is_surface(layer: QgsMapLayer) -> bool:
    """Whether it is made of polygons."""
    return isinstance(layer, QgsVectorLayer) and layer.geometryType() == Qgis.GeometryType.Polygon


def limits_entries(bases: Collection[QgsVectorLayer]) -> list[LegendEntry]:
    """Legend lines of the base map: limits and towns; land and names explain themselves."""
    entries, named = [], set()
    for layer in bases:
        renderer = layer.renderer() if isinstance(layer, QgsVectorLayer) else None
        if isinstance(renderer, QgsSingleSymbolRenderer) and _explained(layer, renderer):
            if layer.name() not in named:
                entries.append(LegendEntry(layer, name=layer.name()))
            named.add(layer.name())
    return entries


def _explained(layer: QgsVectorLayer, renderer: QgsSingleSymbolRenderer) -> bool:
    return (
        layer.geometryType() != Qgis.GeometryType.Polygon
        or hollow(renderer.symbol())
        or dots(renderer.symbol())
    )
