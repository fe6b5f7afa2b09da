"""What a symbol looks like in a legend: one colour on paper, and the form that tells it from others of that colour."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import (
    Qgis,
    QgsMarkerSymbolLayer,
    QgsRenderContext,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
)
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from .check_verdict import settings


@dataclass(frozen=True)
class Swatch:
    """``colour``: the most frequent, ``#RRGGBB``; ``form``: kind, pattern, dash, shape; ``size``: mm, 0 of fills."""

    colour: str
    form: str
    size: float

    def like(self, other: Swatch) -> bool:
        """Whether nothing but colour tells two symbols apart."""
        small, large = sorted((self.size, other.size))
        return self.form == other.form and large <= small * settings()["symbols"]["told_apart"]


def swatch(symbol: QgsSymbol, opacity: float, context: QgsRenderContext) -> Swatch | None:
    """Drawn as on the page, on its paper; None where nothing is drawn."""
    colour = _colour(symbol, opacity)
    if colour is None:
        return None
    sizes = [width_mm(layer, context) or size_mm(layer, context) or 0.0 for layer in symbol.symbolLayers()]
    return Swatch(colour, form(symbol), max(sizes, default=0.0))


def form(symbol: QgsSymbol) -> str:
    """The kind of symbol and its pattern, dash and shape, without colour and size."""
    parts = [_form(layer) for layer in symbol.symbolLayers() if layer.enabled()]
    return f"{symbol.type().name}|{'|'.join(parts)}"


def _form(layer: QgsSymbolLayer) -> str:
    kind, told = layer.layerType(), layer.properties()
    if isinstance(layer, QgsSimpleFillSymbolLayer):
        if layer.brushStyle() != Qt.BrushStyle.NoBrush:
            return f"{kind} {told.get('style')}"
        return f"outline {told.get('outline_style')}"
    if isinstance(layer, QgsSimpleLineSymbolLayer):
        dash = layer.customDashVector() if layer.useCustomDashPattern() else ""
        return f"{kind} {told.get('line_style')} {dash}"
    if isinstance(layer, QgsSimpleMarkerSymbolLayer):
        return f"{kind} {layer.shape().name}"
    if isinstance(layer, QgsMarkerSymbolLayer):
        return f"{kind} {told.get('name', '')} {told.get('chr', '')}"
    # Colours are the only properties that do not tell forms apart.
    plain = sorted(f"{key} {text}" for key, text in told.items() if "color" not in key)
    sub = layer.subSymbol()
    return f"{kind} {plain} {form(sub) if sub is not None else ''}"


def _colour(symbol: QgsSymbol, opacity: float) -> str | None:
    side = settings()["symbols"]["swatch"]
    drawn = symbol.asImage(QSize(side, side)).convertToFormat(QImage.Format.Format_ARGB32)
    ink = _pixels(drawn)[..., 3] > 0
    if not ink.any():
        return None
    paper = QImage(drawn.size(), QImage.Format.Format_ARGB32)
    paper.fill(QColor(settings()["colours"]["paper"]))
    painter = QPainter(paper)
    painter.setOpacity(opacity)
    painter.drawImage(0, 0, drawn)
    painter.end()
    blue_first = _pixels(paper)[ink][:, :3].astype(np.int64)
    found, counts = np.unique(blue_first @ [1, 256, 65536], return_counts=True)
    return f"#{int(found[np.argmax(counts)]):06X}"


def _pixels(image: QImage) -> np.ndarray:
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    return np.frombuffer(bits, np.uint8).reshape(image.height(), image.width(), 4).copy()


def width_mm(layer: QgsSymbolLayer, context: QgsRenderContext) -> float | None:
    """Thickness on paper of a plain line, or of a fill that is nothing but its edge; None of others."""
    if isinstance(layer, QgsSimpleLineSymbolLayer):
        if layer.penStyle() == Qt.PenStyle.NoPen:
            return None
        return _mm(_driven(layer, layer.width(), context), layer.widthUnit(), context)
    if not isinstance(layer, QgsSimpleFillSymbolLayer) or layer.strokeStyle() == Qt.PenStyle.NoPen:
        return None
    filled = layer.brushStyle() != Qt.BrushStyle.NoBrush and layer.fillColor().alpha() > 0
    if layer.strokeColor().alpha() == 0 or filled:
        # The edge of a fill is seen by its fill, however thin.
        return None
    return _mm(_driven(layer, layer.strokeWidth(), context), layer.strokeWidthUnit(), context)


def size_mm(layer: QgsSymbolLayer, context: QgsRenderContext) -> float | None:
    """Size on paper of a marker; None of others."""
    if not isinstance(layer, QgsMarkerSymbolLayer):
        return None
    return _mm(_driven(layer, layer.size(), context), layer.sizeUnit(), context)


def _driven(layer: QgsSymbolLayer, value: float, context: QgsRenderContext) -> float:
    """What an expression makes of a size at the map's scale; the size itself where it needs a feature."""
    for key in (QgsSymbolLayer.Property.StrokeWidth, QgsSymbolLayer.Property.Size):
        driven = layer.dataDefinedProperties().property(key)
        if driven.isActive():
            found, known = driven.valueAsDouble(context.expressionContext(), value)
            return float(found) if known else value
    return value


def _mm(value: float, unit: Qgis.RenderUnit, context: QgsRenderContext) -> float:
    pixel = context.convertToPainterUnits(1, Qgis.RenderUnit.Millimeters)
    return float(context.convertToPainterUnits(value, unit)) / pixel
