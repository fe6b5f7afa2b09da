"""Layers of a page: found on the main thread, copied there, used as a project of their own in another thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QThread

from ..cartography.coverage_style import style_coverage
from ..cartography.page_base import default_base
from ..cartography.page_compose import PageLayers, no_theme
from ..cartography.page_kinds import GENERIC, MATRIX, kind_of
from ..cartography.page_overseas import outline_layer
from ..cartography.page_sources import sources_of
from ..cartography.ring_style import style_outlines, style_rings
from ..core.errors import InputError
from ..core.i18n import tr

OUTLINE = "cohesion_location_outline"


@dataclass(frozen=True)
class Found:
    """Layers of the project or of files, not yet copied. ``atlas`` may be one of the themes."""

    themes: Sequence[QgsVectorLayer]
    bases: Sequence[QgsMapLayer]
    order: Sequence[str]
    atlas: QgsVectorLayer | None = None
    outside: Sequence[str] = ()


@dataclass
class Copies:
    """The same, copied: they belong to no thread until one takes them, once."""

    themes: list[QgsVectorLayer]
    bases: list[QgsMapLayer]
    order: list[str]
    atlas: QgsVectorLayer | None
    former: dict[str, Any] = field(default_factory=dict)

    def take(self, location: bool) -> tuple[QgsProject, PageLayers]:
        """A project of this thread that holds them all."""
        project = QgsProject(None, Qgis.ProjectCapabilities())
        copies = {layer.id(): layer for layer in (*self.themes, *self.bases, self.atlas) if layer is not None}
        for layer in copies.values():
            layer.moveToThread(QThread.currentThread())
        project.setCrs(self.former["crs"])
        project.setEllipsoid(self.former["ellipsoid"])
        project.setTransformContext(self.former["transforms"])
        project.setMetadata(self.former["metadata"])
        project.addMapLayers(list(copies.values()), False)
        outline = None
        if location:
            outline = outline_layer(tr("France"))
            outline.setId(OUTLINE)
            project.addMapLayer(outline, False)
        for layer in self.themes:
            dress(layer)
        return project, PageLayers(self.themes, self.bases, self.order, outline)


def find(
    algorithm: QgsProcessingAlgorithm,
    values: dict[str, Any],
    context: QgsProcessingContext,
    project_base: bool,
) -> Found:
    """The layers asked for, or those that the project shows. Main thread. Raises InputError."""
    project = context.project() or QgsProject.instance()
    given = algorithm.parameterAsLayerList(values, "LAYERS", context) or []
    themes = [layer for layer in given if isinstance(layer, QgsVectorLayer)] or _results(project)
    _require_valid(algorithm, values, given)
    if not themes:
        raise no_theme([])
    bases = list(algorithm.parameterAsLayerList(values, "BASE", context) or [])
    if not bases and project_base:
        bases = list(default_base(project, {layer.id() for layer in themes}))
    bases = [layer for layer in bases if layer not in themes]
    order = [layer.id() for layer in project.layerTreeRoot().layerOrder()]
    outside = [layer.name() for layer in (*themes, *bases) if project.mapLayer(layer.id()) is None]
    return Found(themes, bases, order, atlas_of(algorithm, values, context), outside)


def copies_of(found: Found, context: QgsProcessingContext) -> Copies:
    """Copies with the ids of their originals, so that a layout made of them suits the project. Main thread."""
    project = context.project() or QgsProject.instance()
    made: dict[str, QgsMapLayer] = {}
    for layer in (*found.themes, *found.bases, *([found.atlas] if found.atlas is not None else [])):
        if layer.id() not in made:
            copy = layer.clone()
            copy.setId(layer.id())
            copy.moveToThread(None)
            made[layer.id()] = copy
    settings = {
        "crs": project.crs(),
        "ellipsoid": project.ellipsoid(),
        "transforms": project.transformContext(),
        "metadata": project.metadata(),
    }
    return Copies(
        [made[layer.id()] for layer in found.themes],
        [made[layer.id()] for layer in found.bases],
        list(found.order),
        made[found.atlas.id()] if found.atlas is not None else None,
        settings,
    )


def territory_extent(
    algorithm: QgsProcessingAlgorithm, values: dict[str, Any], context: QgsProcessingContext
) -> tuple[QgsReferencedRectangle | None, str]:
    """Bounds of TERRITORY_LAYER (its selection, if so asked) or EXTENT, and a name. Raises InputError. Main thread."""
    if values.get("TERRITORY_LAYER"):
        layer = algorithm.parameterAsVectorLayer(values, "TERRITORY_LAYER", context)
        source = algorithm.parameterAsSource(values, "TERRITORY_LAYER", context)
        if source is None:
            raise InputError(tr("The layer of the territory can't be read."))
        definition = values["TERRITORY_LAYER"]
        chosen = (
            isinstance(definition, QgsProcessingFeatureSourceDefinition) and definition.selectedFeaturesOnly
        )
        if source.featureCount() == 0:
            raise InputError(
                tr("No feature of the layer « {} » is selected.").format(source.sourceName()),
                (),
                tr("Select some, or untick « selected features only »."),
            )
        extent = layer.boundingBoxOfSelected() if chosen and layer is not None else source.sourceExtent()
        return QgsReferencedRectangle(QgsRectangle(extent), source.sourceCrs()), ""
    if values.get("EXTENT"):
        extent = algorithm.parameterAsExtent(values, "EXTENT", context)
        crs = algorithm.parameterAsExtentCrs(values, "EXTENT", context)
        if not extent.isEmpty():
            return QgsReferencedRectangle(extent, crs), ""
    return None, ""


def atlas_of(
    algorithm: QgsProcessingAlgorithm, values: dict[str, Any], context: QgsProcessingContext
) -> QgsVectorLayer | None:
    """The layer whose values or features are the pages. Raises InputError where it can't be read."""
    if not values.get("ATLAS"):
        return None
    value = values["ATLAS"]
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    layer = algorithm.parameterAsVectorLayer({**values, "ATLAS": value}, "ATLAS", context)
    if layer is None or not layer.isValid():
        raise InputError(tr("The layer of the atlas can't be read."), [str(values["ATLAS"])])
    return layer


def dress(layer: QgsVectorLayer) -> None:
    """The plugin's style for a result read from a file that has none: QGIS gave it a single symbol by chance."""
    if not isinstance(layer.renderer(), QgsSingleSymbolRenderer):
        return
    sentence = layer.metadata().abstract()
    kind = kind_of(layer)
    if kind == "rings":
        style_rings(layer, sentence)
    elif kind == "coverage":
        style_coverage(layer, sentence, sources_of(layer))
    elif kind == "outlines":
        style_outlines(layer)
    elif kind == "classes":
        _style_classes(layer, sentence)


def _style_classes(layer: QgsVectorLayer, sentence: str) -> None:
    from ..cartography.typology_page_figures import figures_of
    from ..cartography.typology_style import style_classes

    kind = figures_of(layer).kind
    if kind is not None:
        style_classes(layer, kind, sentence, {}, sources_of(layer))


def _results(project: QgsProject) -> list[QgsVectorLayer]:
    """The plugin's results that the project shows, tables of changes beside them."""
    shown = project.layerTreeRoot().checkedLayers()
    found = [layer for layer in shown if isinstance(layer, QgsVectorLayer)]
    return [layer for layer in found if kind_of(layer) not in ("", GENERIC, MATRIX)]


def _require_valid(
    algorithm: QgsProcessingAlgorithm, values: dict[str, Any], given: Sequence[QgsMapLayer]
) -> None:
    asked = values.get("LAYERS")
    count = len(asked) if isinstance(asked, (list, tuple)) else 0
    if count > len(given):
        raise InputError(
            tr("Some layers of the page can't be read."),
            [str(each) for each in asked if isinstance(each, str)],
            tr("Check that they exist and open in QGIS, then choose them again."),
        )
