"""Style of the layer of classes: the colours of the charts, told apart by colour-blind readers."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import NULL, QgsCategorizedSymbolRenderer, QgsFillSymbol, QgsRendererCategory, QgsVectorLayer

from ..cartography.describe import describe
from ..core.i18n import pick
from ..core.statistics.request import words


def style_classes(layer: QgsVectorLayer, names: Sequence[str], sentence: str) -> None:
    """One colour per class, in their order; what is not classable in pale grey, listed where there is some."""
    palette = words()["palette"]
    colours = palette["classes"]
    categories = [
        QgsRendererCategory(i + 1, _area(colours[i % len(colours)]), name) for i, name in enumerate(names)
    ]
    present = layer.uniqueValues(layer.fields().indexFromName("classe"))
    if any(value is None or value == NULL for value in present):
        categories.append(QgsRendererCategory(None, _area(palette["none"]), pick(words()["classes"]["none"])))
    layer.setRenderer(QgsCategorizedSymbolRenderer("classe", categories))
    layer.setLabelsEnabled(False)
    describe(layer, sentence)
    layer.triggerRepaint()


def _area(colour: str) -> QgsFillSymbol:
    """A flat fill with a hairline of its own colour: thousands of communes without white seams."""
    return QgsFillSymbol.createSimple(
        {"color": colour, "outline_color": colour, "outline_width": "0.05", "outline_width_unit": "MM"}
    )
