"""Which classes the maps of a page show, read feature by feature: prepared on the main thread, run in any."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRenderer,
    QgsFeatureRequest,
    QgsGraduatedSymbolRenderer,
    QgsLayoutItemMap,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..core.progress import SILENT, Progress
from .check_holes import holes
from .check_overseas_read import Place, missed_places
from .check_reading import Page, map_layers
from .page_sizes import Reading, Scale, readings

_PER_FEATURE = ("categorizedSymbol", "graduatedSymbol", "RuleRenderer", "singleSymbol")
_STEP = 500


@dataclass
class Seen:
    """Of one layer. ``keys``: legend keys drawn inside the frames, None where unknown (all of them may be).

    ``without``: ids of the polygons in the frames that no class draws; ``overseas``: number of features by territory.
    ``sizes``: scales of symbols by quantity, with what the main map shows of them.
    """

    keys: set[str] | None = None
    without: set[int] = field(default_factory=set)
    overseas: dict[str, int] = field(default_factory=dict)
    sizes: list[Scale] = field(default_factory=list)

    def shows(self, key: str) -> bool:
        """Whether a class is on the map, as far as is known."""
        return self.keys is None or key in self.keys


@dataclass(frozen=True)
class Scan:
    """A layer, frozen: its features, a copy of its renderer, the frames and territories in its own CRS."""

    layer: str
    features: QgsVectorLayerFeatureSource
    renderer: QgsFeatureRenderer
    context: QgsRenderContext
    frames: tuple[QgsRectangle, ...]
    whole: bool
    places: tuple[Place, ...]
    kind: Qgis.GeometryType
    readings: tuple[Reading, ...] = ()

    @classmethod
    def of(cls, layer: QgsVectorLayer, maps: Sequence[QgsLayoutItemMap], places: Sequence[Place]) -> Scan:
        """Main thread."""
        context = QgsRenderContext()
        context.setExpressionContext(layer.createExpressionContext())
        context.setRendererScale(maps[0].scale())
        context.setTransformContext(layer.transformContext())
        frames = [_frame(each, layer) for each in maps]
        whole = any(frame.contains(layer.extent()) for frame in frames)
        own = [place.moved(layer.crs(), layer.transformContext()) for place in places]
        return cls(
            layer.id(),
            QgsVectorLayerFeatureSource(layer),
            layer.renderer().clone(),
            context,
            tuple(frames),
            whole,
            tuple(place for place in own if place.bounds.intersects(layer.extent())),
            layer.geometryType(),
            tuple(readings(layer, maps[0])),
        )

    @property
    def classed(self) -> bool:
        """Whether each feature should have a class; a rule that leaves some out does so on purpose."""
        return isinstance(self.renderer, (QgsCategorizedSymbolRenderer, QgsGraduatedSymbolRenderer))

    def run(self, progress: Progress = SILENT) -> Seen:
        """Any thread. Raises Cancelled."""
        if self.renderer.type() == "nullSymbol":
            seen = Seen(set())
        elif self.renderer.type() in _PER_FEATURE:
            seen = self._classes(progress)
        else:
            seen = Seen()
        for reading in self.readings:
            progress.update(0.0)
            scale = reading.scale(reading.values(self.features))
            seen.sizes += [scale] if scale is not None else []
        for place in self.places:
            request = QgsFeatureRequest(place.bounds).setNoAttributes()
            count = sum(1 for _ in self.features.getFeatures(request))
            if count:
                seen.overseas[place.code] = count
        return seen

    def _classes(self, progress: Progress) -> Seen:
        renderer, fields = self.renderer, self.features.fields()
        renderer.startRender(self.context, fields)
        drawn = {
            item.ruleKey() for item in renderer.legendSymbolItems() if _checked(renderer, item.ruleKey())
        }
        rest = _other(renderer)
        complete = self.classed
        seen: set[str] = set()
        without: set[int] = set()
        try:
            for request in self._requests():
                request.setSubsetOfAttributes(renderer.usedAttributes(self.context), fields)
                for i, feature in enumerate(self.features.getFeatures(request)):
                    if i % _STEP == 0:
                        progress.update(0.0)
                    self.context.expressionContext().setFeature(feature)
                    keys = set(renderer.legendKeysForFeature(feature, self.context)) or rest
                    if not keys and complete:
                        without.add(feature.id())
                    seen |= keys
                    if not complete and seen >= drawn:
                        break
        finally:
            renderer.stopRender(self.context)
        return Seen(seen & drawn, without)

    def _requests(self) -> list[QgsFeatureRequest]:
        if self.whole:
            request = QgsFeatureRequest()
            if not self.renderer.filterNeedsGeometry() and self.renderer.type() != "RuleRenderer":
                request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
            return [request]
        return [
            QgsFeatureRequest(frame).setFlags(Qgis.FeatureRequestFlag.ExactIntersect) for frame in self.frames
        ]


def scans(page: Page) -> list[Scan]:
    """Of all vector layers that the page shows. Main thread."""
    places = missed_places(page)
    shown = {each: map_layers(each) for each in page.theme_maps}
    return [
        Scan.of(layer, [each for each in page.theme_maps if layer in shown[each]], places)
        for layer in page.layers
        if isinstance(layer, QgsVectorLayer) and layer.isValid() and layer.isSpatial() and layer.renderer()
    ]


def run_scans(prepared: Sequence[Scan], progress: Progress = SILENT) -> dict[str, Seen]:
    """By layer id; any thread. Raises Cancelled."""
    found = {}
    for i, scan in enumerate(prepared):
        progress.update(i / len(prepared))
        found[scan.layer] = scan.run(progress.part(i / len(prepared), (i + 1) / len(prepared)))
    undrawn = {layer: seen.without for layer, seen in found.items()}
    left = holes(prepared, undrawn)
    for layer, seen in found.items():
        seen.without = left.get(layer, set())
    return found


def _frame(item: QgsLayoutItemMap, layer: QgsVectorLayer) -> QgsRectangle:
    """The map's frame in the layer's CRS; the whole layer where the frame has no place in it."""
    return _moved(item.extent(), item.crs(), layer) or layer.extent()


def _moved(
    box: QgsRectangle, crs: QgsCoordinateReferenceSystem, layer: QgsVectorLayer
) -> QgsRectangle | None:
    try:
        return QgsCoordinateTransform(crs, layer.crs(), layer.transformContext()).transformBoundingBox(box)
    except QgsCsException:
        return None


def _checked(renderer: QgsFeatureRenderer, key: str) -> bool:
    return not renderer.legendSymbolItemsCheckable() or renderer.legendSymbolItemChecked(key)


def _other(renderer: QgsFeatureRenderer) -> set[str]:
    """Key of the category that draws all other values, which QGIS names for none of them."""
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return set()
    pairs = zip(renderer.categories(), renderer.legendSymbolItems())
    return {item.ruleKey() for category, item in pairs if category.value() in ("", None)}
