"""The territories that sub-spaces are made of: thin white limits over them, on the precise map."""

from __future__ import annotations

from qgis.core import QgsSingleSymbolRenderer, QgsVectorLayer

from .ring_symbols import contour
from .schematic_symbols import sizes


def style_units(layer: QgsVectorLayer) -> None:
    """Outlines only."""
    style = sizes()["limits"]
    layer.setRenderer(QgsSingleSymbolRenderer(contour(style["colour"], style["width"])))
    layer.setLabelsEnabled(False)
    layer.triggerRepaint()
