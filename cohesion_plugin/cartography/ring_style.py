"""Styles of the layers that the rings algorithms make. Each legend holds only what its layer shows."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ..core.i18n import pick
from .buffer_style import buffer_labeling, buffer_renderer
from .change_style import change_labeling, change_renderer
from .describe import describe
from .ring_labels import ring_labeling
from .ring_names import RANK
from .ring_order import lowest_on_top
from .ring_symbols import area, contour, palette, ring_entry, ring_label
from .rings_seen import rings_seen

NEIGHBOUR = 999


def style_rings(layer: QgsVectorLayer, sentence: str) -> None:
    """Rings from dark to light, the nearest one on top where an EPCI lies in several. ``sentence``: the method."""
    seen = rings_seen(layer)
    categories = [
        QgsRendererCategory(ring, area(ring_entry(ring)["colour"]), ring_label(ring)) for ring in seen.rings
    ]
    if seen.neighbours:
        entry = palette()["neighbour"]
        categories.append(QgsRendererCategory(NEIGHBOUR, area(entry["colour"]), pick(entry["label"])))
    layer.setRenderer(lowest_on_top(QgsCategorizedSymbolRenderer(RANK, categories), RANK))
    layer.setLabeling(ring_labeling(seen))
    layer.setLabelsEnabled(True)
    describe(layer, sentence)
    layer.triggerRepaint()


def style_outlines(layer: QgsVectorLayer) -> None:
    """A thin dark line around each ring, without a fill."""
    style = palette()["outline"]
    renderer = QgsSingleSymbolRenderer(contour(style["colour"], style["width"]))
    layer.setRenderer(renderer)
    layer.setLabelsEnabled(False)
    layer.triggerRepaint()


def style_buffers(layer: QgsVectorLayer) -> None:
    """The outer limit of each band, with its distance written along it."""
    layer.setRenderer(buffer_renderer(layer))
    layer.setLabeling(buffer_labeling())
    layer.setLabelsEnabled(True)
    layer.triggerRepaint()


def style_changes(layer: QgsVectorLayer) -> None:
    """EPCI by what the second definition changes for them; those that change are drawn above the others."""
    layer.setRenderer(change_renderer(layer))
    layer.setLabeling(change_labeling(layer))
    layer.setLabelsEnabled(True)
    layer.triggerRepaint()
