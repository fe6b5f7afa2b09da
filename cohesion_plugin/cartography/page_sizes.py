"""Sizes proportional to a quantity that a map shows: of which layers, from which value to which, how large on paper."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsFeature,
    QgsFeatureRenderer,
    QgsFeatureRequest,
    QgsGraduatedSymbolRenderer,
    QgsLayoutItemMap,
    QgsLayoutUtils,
    QgsRenderContext,
    QgsSymbol,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..core.i18n import pick, tr
from .page_sizes_read import Gauge, Sized, quantity, sized
from .page_sizes_values import shown_values
from .page_spec import resource

_HALVINGS = 40
Found = dict[float, tuple[QgsFeature, str]]


@dataclass(frozen=True)
class Scale:
    """One scale of sizes. ``values``: those to be listed, from the largest; ``most``: the largest on the map.

    ``alone``: key of the one class that is nothing but these circles in its areas, which the sizes stand for.
    """

    layer: QgsVectorLayer
    of: Sized
    gauge: Gauge
    values: tuple[float, ...]
    most: float
    alone: str = ""

    def mm(self, value: float) -> float:
        """True size on this map; 0 where nothing is drawn."""
        return max(self.gauge.mm(self.of, value) or 0.0, 0.0)

    def within(self, room: float) -> Scale:
        """The same with no circle wider than ``room`` mm: the largest listed are then below the largest on the map."""
        if self.of.symbol.type() == Qgis.SymbolType.Line or self.mm(self.values[0]) <= room:
            return self
        fit, over = 0.0, self.values[0]
        for _ in range(_HALVINGS):
            middle = (fit + over) / 2
            fit, over = (middle, over) if self.mm(middle) <= room else (fit, middle)
        listed = shown_values([fit, min(fit, self.values[-1])])
        return replace(self, values=tuple(listed)) if listed else self

    @property
    def unit(self) -> str:
        """What the quantity is counted in, as far as its name tells."""
        inside = re.search(r"\(([^()]+)\)\s*$", self._alias())
        # (inhabitants, 2021): a year is no unit.
        unit = inside.group(1).split(", ")[0] if inside else ""
        if unit and not unit[0].isdigit():
            return unit
        name = self.of.quantity.column
        known = (
            one for one in resource("page_parts")["sizes"]["units"] if re.search(one["name"], name, re.I)
        )
        return next((pick(one["unit"]) for one in known), "")

    @property
    def quantity(self) -> str:
        """The quantity in the words of the layer; its column or expression where it has none."""
        alias = re.sub(r"\s*\([^()]+\)\s*$", "", self._alias())
        return alias or self.of.quantity.column or self.of.quantity.text

    def heading(self, name: str) -> str:
        """What stands above the sizes of a layer called ``name``; the unit, beside them, says what needs no column."""
        if self.unit and not self._alias():
            return name
        same = self.quantity.casefold() in name.casefold()
        return name if same else f"{name}{tr(':')} {self.quantity}"

    @property
    def heading_of_sizes(self) -> str:
        """What stands above the sizes where the layer's classes stand above them."""
        line = self.of.symbol.type() == Qgis.SymbolType.Line
        words = tr("Width: {}") if line else tr("Size: {}")
        return words.format(self._alias() or self.unit or self.quantity)

    def _alias(self) -> str:
        index = self.layer.fields().lookupField(self.of.quantity.column)
        return str(self.layer.fields().at(index).alias()) if index >= 0 else ""


@dataclass(frozen=True)
class Reading:
    """What is needed to read the values of a scale in a thread. ``symbols``: those that have it, by legend key."""

    layer: QgsVectorLayer
    of: Sized
    symbols: Mapping[str, Sized]
    some: bool
    context: QgsRenderContext
    renderer: QgsFeatureRenderer
    request: QgsFeatureRequest

    def values(self, rows: QgsVectorLayer | QgsVectorLayerFeatureSource) -> Found:
        """Each value on the map, with a feature that has it and the key of its class. Any thread."""
        expressions, quantity_ = self.context.expressionContext(), self.of.quantity
        index = rows.fields().lookupField(quantity_.column) if quantity_.column else -1
        text = QgsExpression(quantity_.text) if index < 0 else None
        self.renderer.startRender(self.context, rows.fields())
        found: Found = {}
        key = next(iter(self.symbols))
        for feature in rows.getFeatures(self.request):
            if self.some or text is not None:
                expressions.setFeature(feature)
            if self.some:
                keys = self.symbols.keys() & set(self.renderer.legendKeysForFeature(feature, self.context))
                if not keys:
                    continue
                key = min(keys)
            value = feature[index] if text is None else text.evaluate(expressions)
            if isinstance(value, (int, float)) and math.isfinite(value):
                found.setdefault(float(value), (feature, key))
        self.renderer.stopRender(self.context)
        return found

    def scale(self, values: Found) -> Scale | None:
        """What a legend says of them; None where that is nothing."""
        if not values:
            return None
        sample, key = values[max(values)]
        gauge = Gauge(self.context, sample, self.of.quantity)
        least = min(values)
        positive = {value for value in values if value > 0}
        if least < 0 and math.isclose(gauge.mm(self.of, least) or 0.0, gauge.mm(self.of, -least) or 0.0):
            # As large for a loss as for a gain.
            positive |= {abs(value) for value in values if value}
        listed = _distinct(gauge, self.of, shown_values(positive))
        if not listed:
            return None
        several = len({self.symbols[one].symbol.color().rgb() for _, one in values.values()}) > 1
        of = self.symbols[key].neutral() if several else self.symbols[key]
        areas = self.layer.geometryType() == Qgis.GeometryType.Polygon
        alone = key if areas and len(self.symbols) == 1 and of.only else ""
        return Scale(self.layer, of, gauge, tuple(listed), max(positive), alone)


def scales_of(
    layer: QgsVectorLayer, page_map: QgsLayoutItemMap, seen: QgsVectorLayer | None = None
) -> list[Scale]:
    """The scales of a layer's symbols on a map. ``seen``: the rows that are drawn, all of the layer if not given.

    The scale is the symbol's, fixed by the layer: only which values are listed depends on what the frame shows.
    """
    rows = seen or layer
    made = [one.scale(one.values(rows)) for one in readings(layer, page_map)]
    return [scale for scale in made if scale is not None]


def readings(layer: QgsVectorLayer, page_map: QgsLayoutItemMap) -> list[Reading]:
    """One for each scale of a layer's symbols. Main thread."""
    renderer = layer.renderer()
    if renderer is None or explained(renderer):
        return []
    symbols = list(_symbols(renderer))
    found: dict[str, dict[str, Sized]] = {}
    for key, symbol in symbols:
        one = sized(symbol)
        if one is not None and _is_number(layer, one):
            found.setdefault(one.key, {})[key] = one
    classes = renderer.classAttribute() if isinstance(renderer, QgsCategorizedSymbolRenderer) else ""
    return [
        Reading(
            layer,
            next(iter(same.values())),
            same,
            len(symbols) > 1 or renderer.type() == "RuleRenderer",
            page_context(layer, page_map),
            renderer.clone(),
            in_frame(layer, page_map, renderer),
        )
        for same in found.values()
        # Classes say it already.
        if next(iter(same.values())).quantity.column != (classes.strip('"') or None)
    ]


def explained(renderer: QgsFeatureRenderer) -> bool:
    """Whether the layer's author has chosen what the legend says of sizes: classes of them, or QGIS's own legend."""
    if (
        isinstance(renderer, QgsGraduatedSymbolRenderer)
        and renderer.graduatedMethod() == Qgis.GraduatedMethod.Size
    ):
        return True
    own = getattr(renderer, "dataDefinedSizeLegend", None)
    return own is not None and own() is not None


def page_context(layer: QgsVectorLayer, page_map: QgsLayoutItemMap) -> QgsRenderContext:
    """In which the map is drawn: its scale, its size on the page, what expressions know of it."""
    context = QgsLayoutUtils.createRenderContextForMap(page_map, None)
    context.setRendererScale(page_map.scale())
    scopes = page_map.createExpressionContext()
    scopes.appendScope(layer.createExpressionContextScope())
    context.setExpressionContext(scopes)
    return context


def in_frame(
    layer: QgsVectorLayer, page_map: QgsLayoutItemMap, renderer: QgsFeatureRenderer
) -> QgsFeatureRequest:
    """The features that the map's frame touches."""
    to_layer = QgsCoordinateTransform(page_map.crs(), layer.crs(), layer.transformContext())
    try:
        frame = to_layer.transformBoundingBox(page_map.extent())
    except QgsCsException:
        frame = layer.extent()
    shapes = renderer.filterNeedsGeometry() or renderer.type() == "RuleRenderer"
    if frame.contains(layer.extent()) and not shapes:
        return QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    return QgsFeatureRequest(frame).setFlags(Qgis.FeatureRequestFlag.ExactIntersect)


def _distinct(gauge: Gauge, one: Sized, values: Iterable[float]) -> list[float]:
    """Without those as large as the one before, and nothing where a larger value is drawn smaller."""
    kept: list[float] = []
    sizes: list[float] = []
    for value in values:
        size = gauge.mm(one, value) or 0.0
        if sizes and size > sizes[-1] * 1.001:
            return []
        if size > 0 and (not sizes or size < sizes[-1] * 0.999):
            kept.append(value)
            sizes.append(size)
    return kept


def _symbols(renderer: QgsFeatureRenderer) -> Iterable[tuple[str, QgsSymbol]]:
    """Legend key and symbol of each class, a copy: its own goes with the item."""
    for item in renderer.legendSymbolItems():
        if item.symbol() is not None:
            yield item.ruleKey(), item.symbol().clone()


def _is_number(layer: QgsVectorLayer, one: Sized) -> bool:
    if not one.quantity.column:
        return True
    index = layer.fields().lookupField(one.quantity.column)
    return index >= 0 and layer.fields().at(index).isNumeric() and quantity(one.property) is not None
