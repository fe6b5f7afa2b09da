"""A tested palette in the place of colours that are confused."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsGraduatedSymbolRenderer,
    QgsProperty,
    QgsSimpleFillSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..core.i18n import pick, tr
from .check_legend_read import Line
from .check_missing import is_missing
from .check_verdict import Fix, settings


def swap(lines: list[Line]) -> Fix | None:
    """For the one layer of a legend that has classes; None where no tested palette has as many colours."""
    layers = list(dict.fromkeys(line.layer for line in lines if isinstance(line.layer, QgsVectorLayer)))
    classed = [layer for layer in layers if _positions(layer)]
    if len(classed) != 1:
        return None
    layer = classed[0]
    palette = tested(len(_positions(layer)))
    if palette is None:
        return None
    label = tr("Use the tested palette « {} »").format(pick(palette["name"]))
    return Fix(label, lambda: paint(layer, palette["colours"]))


def tested(count: int) -> dict[str, Any] | None:
    """The smallest palette of the vocabulary with ``count`` colours, which are not confused."""
    from ..core.colour.confusions import confusions
    from ..core.colour.vision import GREY

    rules = settings()["colours"]
    limits = {vision: limit for vision, limit in rules["warning"].items() if vision != GREY}
    fitting = [each for each in rules["palettes"] if len(each["colours"]) >= count]
    for palette in sorted(fitting, key=lambda each: len(each["colours"])):
        if confusions(palette["colours"][:count], limits, rules["severity"]).empty:
            return dict(palette)
    return None


def paint(layer: QgsVectorLayer, colours: list[str]) -> None:
    """The colours in the order of the classes; what stands for missing data keeps its own."""
    renderer = layer.renderer().clone()
    by_value = isinstance(renderer, QgsCategorizedSymbolRenderer)
    # These are copies, whose symbols go with them: the list must outlive its use.
    classes = renderer.categories() if by_value else renderer.ranges()
    update = renderer.updateCategorySymbol if by_value else renderer.updateRangeSymbol
    for position, colour in zip(_positions(layer), colours):
        update(position, _painted(classes[position].symbol(), colour))
    layer.setRenderer(renderer)
    layer.triggerRepaint()


def _positions(layer: QgsVectorLayer) -> list[int]:
    """Of the classes to paint. Ranges of a quantity need an order of lightness, which only a few colours have."""
    renderer = layer.renderer()
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        classes = enumerate(renderer.categories())
        return [i for i, each in classes if each.value() not in ("", None) and not is_missing(each.label())]
    if isinstance(renderer, QgsGraduatedSymbolRenderer):
        count = len(renderer.ranges())
        # From light for little to dark for much.
        return (
            list(range(count))[::-1] if count <= len(settings()["colours"]["palettes"][0]["colours"]) else []
        )
    return []


def _painted(symbol: QgsSymbol, colour: str) -> QgsSymbol:
    """The same symbol in another colour, edges of the fill's own colour with it."""
    made = symbol.clone()
    for part in made.symbolLayers():
        if isinstance(part, QgsSimpleFillSymbolLayer):
            _follow(part, part.fillColor(), colour)
    made.setColor(QColor(colour))
    return made


def _follow(part: QgsSimpleFillSymbolLayer, former: QColor, colour: str) -> None:
    if part.strokeColor() == former:
        part.setStrokeColor(QColor(colour))
    key = QgsSymbolLayer.Property.StrokeColor
    driven = part.dataDefinedProperties().property(key)
    if driven.isActive() and driven.expressionString():
        text = driven.expressionString().replace(former.name().upper(), colour).replace(former.name(), colour)
        part.setDataDefinedProperty(key, QgsProperty.fromExpression(text))
