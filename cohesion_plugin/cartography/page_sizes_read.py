"""What the size of a symbol says: the quantity that its expression is made of, and its true size in mm for a value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from qgis.core import (
    Qgis,
    QgsArrowSymbolLayer,
    QgsCentroidFillSymbolLayer,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionNode,
    QgsExpressionNodeBinaryOperator,
    QgsExpressionNodeFunction,
    QgsExpressionNodeUnaryOperator,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometryGeneratorSymbolLayer,
    QgsMarkerSymbolLayer,
    QgsProperty,
    QgsRenderContext,
    QgsSimpleLineSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
)
from qgis.PyQt.QtGui import QColor

from .page_spec import resource

_P = QgsSymbolLayer.Property
# Layers of a fill or a line that draw markers or lines one per feature.
_HOLDERS = (QgsCentroidFillSymbolLayer, QgsGeometryGeneratorSymbolLayer)

SIZED_PARTS = (QgsMarkerSymbolLayer, QgsSimpleLineSymbolLayer, QgsArrowSymbolLayer)


@dataclass(frozen=True)
class Quantity:
    """``column``: the only field of an expression; else ``text``: the part of it that its fields are joined in."""

    column: str
    text: str = ""


@dataclass(frozen=True)
class Sized:
    """A symbol with a size by quantity. ``symbol``: the marker or line itself, wherever it lies in what is drawn.

    ``at``: which of its layers tells the size; ``only``: nothing else is drawn by the renderer's symbol.
    """

    symbol: QgsSymbol
    at: int
    property: QgsProperty
    quantity: Quantity
    only: bool

    def neutral(self) -> Sized:
        """The same in grey: a size that symbols of several colours share has none of them."""
        symbol = self.symbol.clone()
        symbol.setColor(QColor(resource("page_parts")["sizes"]["neutral"]))
        return replace(self, symbol=symbol)

    @property
    def key(self) -> str:
        """The same for all symbols that one legend of sizes explains."""
        transformer = self.property.transformer()
        # A transformer has no text of its own that tells it from others.
        bounds = (transformer.toExpression("x"),) if transformer is not None else ()
        return str((self.symbol.type().name, self.property.asExpression(), *bounds))


def sized(symbol: QgsSymbol) -> Sized | None:
    """The size by quantity of a renderer's symbol; None where it has none."""
    enabled = [part for part in symbol.symbolLayers() if part.enabled()]
    for at in reversed(range(symbol.symbolLayerCount())):
        part = symbol.symbolLayer(at)
        if not part.enabled():
            continue
        if isinstance(part, _HOLDERS):
            inner = sized(part.subSymbol()) if part.subSymbol() is not None else None
            if inner is not None:
                only = inner.only and len(enabled) == 1
                return Sized(inner.symbol.clone(), inner.at, inner.property, inner.quantity, only)
            continue
        key = size_key(part)
        driven = QgsProperty(part.dataDefinedProperties().property(key)) if key is not None else None
        found = quantity(driven) if driven is not None and driven.isActive() else None
        if found is not None:
            return Sized(symbol.clone(), at, driven, found, True)
    return None


def size_key(part: QgsSymbolLayer) -> QgsSymbolLayer.Property | None:
    """The property that makes a part of a symbol larger or thicker."""
    if isinstance(part, QgsMarkerSymbolLayer):
        return _P.Size
    if isinstance(part, QgsSimpleLineSymbolLayer):
        return _P.StrokeWidth
    return _P.ArrowWidth if isinstance(part, QgsArrowSymbolLayer) else None


def quantity(driven: QgsProperty) -> Quantity | None:
    """What a property is a function of; None where it is one of several things, or of none."""
    expression = QgsExpression(driven.asExpression())
    if expression.hasParserError():
        return None
    columns = expression.referencedColumns() - {QgsFeatureRequest.ALL_ATTRIBUTES}
    if len(columns) == 1:
        column = next(iter(columns))
        return None if _on_paper(expression, column) else Quantity(column)
    if not columns:
        return None
    node = expression.rootNode()
    joint = _joint(node)
    plain = isinstance(joint, QgsExpressionNodeBinaryOperator)
    if not plain or (joint is node and driven.transformer() is None):
        # The size itself is a mixture: smaller where arrows are short, say.
        return None
    return Quantity("", joint.dump())


def _on_paper(expression: QgsExpression, column: str) -> bool:
    """Whether a length is used for the room that it has on the map: thinner where it is short says nothing."""
    lengths = str(resource("page_parts")["sizes"]["lengths"])
    return "map_scale" in expression.referencedVariables() and re.search(lengths, column, re.I) is not None


def _joint(node: QgsExpressionNode) -> QgsExpressionNode:
    """The innermost part that has all the fields in it: a + b in 2 * sqrt(a + b)."""
    inner = [child for child in _children(node) if child.referencedColumns()]
    return _joint(inner[0]) if len(inner) == 1 else node


def _children(node: QgsExpressionNode) -> list[QgsExpressionNode]:
    if isinstance(node, QgsExpressionNodeBinaryOperator):
        return [node.opLeft(), node.opRight()]
    if isinstance(node, QgsExpressionNodeUnaryOperator):
        return [node.operand()]
    if isinstance(node, QgsExpressionNodeFunction) and node.args() is not None:
        return list(node.args().list())
    return []


@dataclass
class Gauge:
    """Sizes of one layer's symbols on one map. ``sample``: a feature that the map shows."""

    context: QgsRenderContext
    sample: QgsFeature
    quantity: Quantity
    _known: dict[float, float | None] = field(default_factory=dict)

    def mm(self, of: Sized, value: float) -> float | None:
        """Diameter or width for a value; None where nothing is drawn."""
        part = of.symbol.symbolLayer(of.at)
        if value not in self._known:
            self._known[value] = self.part_mm(part, value)
        return self._known[value]

    def part_mm(self, part: QgsSymbolLayer, value: float) -> float | None:
        """The same of any part of a symbol."""
        key = size_key(part)
        driven = part.dataDefinedProperties().property(key)
        size, unit, scale = _plain(part)
        if driven.isActive():
            size, known = self.evaluate(driven, value).valueAsDouble(self._expression_context(value), size)
            if not known:
                return None
            area = Qgis.ScaleMethod.ScaleArea
            if isinstance(part, QgsMarkerSymbolLayer) and part.scaleMethod() == area:
                size = max(size, 0.0) ** 0.5
        return self.to_mm(size, unit, scale)

    def evaluate(self, driven: QgsProperty, value: float) -> QgsProperty:
        """A property with its quantity in the place of what it is made of."""
        if not self.quantity.text or driven.propertyType() != Qgis.PropertyType.Expression:
            return driven
        dumped = QgsExpression(driven.expressionString()).dump()
        made = QgsProperty(driven)
        made.setExpressionString(dumped.replace(self.quantity.text, repr(float(value))))
        return made

    def frozen(self, driven: QgsProperty, value: float) -> QgsProperty:
        """A property as it is for a value, whatever the feature."""
        found, known = self.evaluate(driven, value).value(self._expression_context(value))
        return QgsProperty.fromValue(found) if known else QgsProperty()

    def to_mm(self, value: float, unit: Qgis.RenderUnit, scale: object = None) -> float:
        """On paper."""
        pixel = self.context.convertToPainterUnits(1, Qgis.RenderUnit.Millimeters)
        args = (value, unit) if scale is None else (value, unit, scale)
        return float(self.context.convertToPainterUnits(*args)) / pixel

    def _expression_context(self, value: float) -> QgsExpressionContext:
        context = self.context.expressionContext()
        feature = QgsFeature(self.sample)
        if self.quantity.column:
            feature.setAttribute(self.quantity.column, value)
        context.setFeature(feature)
        return context


def part_size(part: QgsSymbolLayer) -> float:
    """The size that a part has by itself, in its own unit."""
    return float(_plain(part)[0])


def _plain(part: QgsSymbolLayer) -> tuple[float, Qgis.RenderUnit, object]:
    if isinstance(part, QgsMarkerSymbolLayer):
        return part.size(), part.sizeUnit(), part.sizeMapUnitScale()
    if isinstance(part, QgsArrowSymbolLayer):
        return part.arrowWidth(), part.arrowWidthUnit(), part.arrowWidthUnitScale()
    return part.width(), part.widthUnit(), part.widthMapUnitScale()


def parts_of(symbol: QgsSymbol) -> Iterator[QgsSymbolLayer]:
    """All parts of a symbol and of the symbols in it."""
    for part in symbol.symbolLayers():
        yield part
        inner = part.subSymbol()
        if inner is not None:
            yield from parts_of(inner)
