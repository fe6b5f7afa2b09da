"""The location map of a booklet: the territories in their surroundings, numbered, with legends and a scale bar."""

from __future__ import annotations

from qgis.core import (
    QgsFillSymbol,
    QgsLayoutItemMap,
    QgsLayoutItemMapOverview,
    QgsLayoutMeasurement,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor

from ..core.booklet.words import booklet
from ..core.i18n import tr
from .booklet_paper import Paper
from .booklet_places import PlaceLayers
from .page_inset import add_inset, room_for, unnamed
from .page_legend import add_legend
from .page_overseas import Ground, ground_of, insets_of, location_of, main_extent, moved, page_crs
from .page_scale import add_scale_bar
from .page_sheet import restyle
from .page_spec import LegendEntry, LegendGroup, resource, template
from .page_territory import at_least

_GAP = 4.0


def write_map(paper: Paper, layers: PlaceLayers) -> None:
    """Down to the foot of the page: map, scale bar, legend of the territories beside that of the base map."""
    top = paper.y
    made = _map(paper, layers)
    made.attemptSetSceneRect(paper.box(0.0, top, paper.width, paper.room * 0.6))
    extent, ground = _extent(layers)
    made.zoomToExtent(extent)
    groups = [
        LegendGroup(tr("Territories"), [LegendEntry(layer) for layer in reversed(layers.territories)]),
        LegendGroup(tr("Base map"), [LegendEntry(layer, name=layer.name()) for layer in layers.limits[:-1]]),
    ]
    widths = (paper.width * 0.64, paper.width * 0.34)
    whole = _whole(paper, layers)
    legends = [
        add_legend(paper.layout, group, seen, width, 1.15)
        for group, seen, width in zip(groups, (whole, made), widths)
    ]
    bar = add_scale_bar(paper.layout, made, paper.width * 0.4, 1.15)
    high = max((legend.rect().height() for legend in legends if legend is not None), default=0.0)
    high = max(
        high, (legends[1].rect().height() if legends[1] is not None else 0.0) + bar.rect().height() + _GAP
    )
    box = paper.box(0.0, top, paper.width, max(paper.bottom - top - high - _GAP, 60.0))
    insets = insets_of(ground, layers.all, [layers.filled])
    box, places = room_for(insets, box, extent, 1.0)
    made.attemptSetSceneRect(box)
    made.zoomToExtent(extent)
    for inset, place in zip(insets, places):
        add_inset(paper.layout, inset, place, 1.0)
    below = max(box.bottom(), *(place.bottom() for place in places), 0.0) - paper.offset + _GAP
    for legend, x in zip(legends, (0.0, widths[0] + paper.width * 0.02)):
        if legend is not None:
            legend.setLinkedMap(made)
            paper.add(legend, x, below)
    right = legends[1].rect().height() + _GAP if legends[1] is not None else 0.0
    paper.add(bar, widths[0] + paper.width * 0.02, below + right)
    paper.layout.setReferenceMap(made)
    paper.y = paper.bottom


def write_thumbnail(paper: Paper, layers: PlaceLayers, outline: QgsVectorLayer, box: QRectF) -> None:
    """The territories in France, or alone where they are a large part of it. ``box``: in the layout."""
    extent, _ = _extent(layers)
    location = location_of(extent, page_crs(layers.filled, ground_of([layers.filled])), outline)
    small = QgsLayoutItemMap(paper.layout)
    small.setId("location")
    small.setKeepLayerSet(True)
    small.setMapFlags(QgsLayoutItemMap.MapItemFlags())
    small.setBackgroundEnabled(False)
    paper.layout.addLayoutItem(small)
    small.attemptSetSceneRect(box)
    # Numbers made for the map would fill so small a one.
    plain = {layer.id(): unnamed(layer) for layer in layers.territories}
    if location is None:
        small.setCrs(page_crs(layers.filled, ground_of([layers.filled])))
        small.setLayers([*layers.territories, layers.limits[-1]])
        restyle(small, plain)
        small.zoomToExtent(extent)
        return
    small.setCrs(location.crs)
    small.setLayers([*layers.territories, *location.layers])
    restyle(small, plain)
    whole = QgsRectangle(location.extent)
    whole.scale(1.06)
    small.zoomToExtent(whole)
    _frame(small, moved(extent, page_crs(layers.filled, ground_of([layers.filled])), location.crs))


def _frame(small: QgsLayoutItemMap, extent: QgsRectangle) -> None:
    """A rectangle around the territories, as the extent of a map that the reader sees on the next pages."""
    maps = [
        item for item in small.layout().items() if isinstance(item, QgsLayoutItemMap) and item is not small
    ]
    if not maps:
        return
    style = resource("page_parts")["location"]
    overview = QgsLayoutItemMapOverview("frame", small)
    overview.setLinkedMap(maps[0])
    symbol = {
        "color": style["fill"],
        "outline_color": style["frame"],
        "outline_width": str(style["frame_width"]),
        "joinstyle": "miter",
    }
    overview.setFrameSymbol(QgsFillSymbol.createSimple(symbol))
    small.overviews().addOverview(overview)


def _map(paper: Paper, layers: PlaceLayers) -> QgsLayoutItemMap:
    made = QgsLayoutItemMap(paper.layout)
    made.setId("map")
    made.setCrs(page_crs(layers.filled, ground_of([layers.filled])))
    made.setLayers(layers.all)
    made.setKeepLayerSet(True)
    made.setFrameEnabled(True)
    made.setFrameStrokeWidth(QgsLayoutMeasurement(template()["frame"]["width"]))
    made.setFrameStrokeColor(QColor(template()["frame"]["colour"]))
    made.setMapFlags(QgsLayoutItemMap.MapItemFlags())
    paper.layout.addLayoutItem(made)
    return made


def _whole(paper: Paper, layers: PlaceLayers) -> QgsLayoutItemMap:
    """A map, not on the page, of all territories: those in insets have their line in the legend too."""
    made = QgsLayoutItemMap(paper.layout)
    made.setCrs(layers.filled.crs())
    made.attemptSetSceneRect(QRectF(0, 0, 100, 100))
    extent = QgsRectangle(layers.filled.extent())
    for layer in layers.territories:
        extent.combineExtentWith(layer.extent())
    extent.scale(1.01)
    made.zoomToExtent(extent)
    return made


def _extent(layers: PlaceLayers) -> tuple[QgsRectangle, Ground]:
    """Of the territories in the main land that they lie in, in its own reference system, with a margin."""
    ground = ground_of([layers.filled])
    crs = page_crs(layers.filled, ground)
    extent = main_extent(layers.filled, ground, crs)
    for layer in layers.territories[:-1]:
        extent.combineExtentWith(main_extent(layer, ground, crs))
    extent = at_least(extent, crs)
    extent.scale(booklet("layout")["map"]["pad"])
    return extent, ground
