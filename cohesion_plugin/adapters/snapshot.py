"""What is needed of a QGIS layer, taken on the main thread, read later in any thread, even once the layer is gone."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsFields,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..core.errors import InputError
from ..core.i18n import tr
from ..core.progress import SILENT, Progress
from ..core.territories import Provenance, RawLayer
from . import text_table, vector_file
from .columns import frame_of
from .layer_facts import file_of, file_says_all, provenance_of, pyproj_crs
from .libraries import pyproj
from .shapes_in import shapes_of

STEP = 500


@dataclass(frozen=True)
class LayerSnapshot:
    """A layer frozen: ``path`` and ``file_layer`` where the file can be read directly (no filter, selection, edit, join
    or virtual field stands between file and layer), and a thread-safe feature source and a request for all other cases.
    ``origin``: file that the layer comes from, if it is one."""

    name: str
    crs: pyproj.CRS | None = None
    layer_crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)
    fields: QgsFields = field(default_factory=QgsFields)
    count: int = -1
    path: str | None = None
    file_layer: str | None = None
    source: QgsVectorLayerFeatureSource | None = None
    request: QgsFeatureRequest = field(default_factory=QgsFeatureRequest)
    has_geometry: bool = False
    provenance: Provenance = field(default_factory=Provenance)
    origin: str = ""

    def read(self, progress: Progress = SILENT, limit: int | None = None) -> RawLayer:
        """All features (or the first ``limit``), through the file or through QGIS: the result is the same."""
        raw = self._from_file(progress, limit) if self.path is not None else None
        return replace(raw or self._through_qgis(progress, limit), provenance=self.provenance)

    def _from_file(self, progress: Progress, limit: int | None) -> RawLayer | None:
        path = str(self.path)
        if text_table.reads(path):
            frame = text_table.read_table(path, self.file_layer, limit)
            return RawLayer(frame, np.full(len(frame), None, dtype=object), self.crs, self.name)
        return vector_file.read_file(path, self.file_layer, self.crs, self.name, progress, limit)

    def _through_qgis(self, progress: Progress, limit: int | None) -> RawLayer:
        request = QgsFeatureRequest(self.request)
        if limit is not None:
            request.setLimit(limit if request.limit() < 0 else min(limit, request.limit()))
        rows: list[list[object]] = []
        blobs: list[bytes | None] = []
        for feature in self.source.getFeatures(request) if self.source is not None else ():
            rows.append(feature.attributes())
            geometry = feature.geometry()
            blobs.append(None if geometry.isNull() else bytes(geometry.asWkb()))
            if len(rows) % STEP == 0:
                progress.update(len(rows) / max(self.count, len(rows)))
        if not rows and self.count > 0 and not _restricted(self.request):
            raise InputError(
                tr("The layer « {} » can't be read any more.").format(self.name),
                [self.origin] if self.origin else (),
                tr("Check that its file or database is still there, then load it again."),
            )
        plain = np.empty(len(blobs), dtype=object)
        plain[:] = blobs
        return RawLayer(frame_of(self.fields, rows), shapes_of(plain), self.crs, self.name)


def snapshot(
    layer: QgsVectorLayer, definition: QgsProcessingFeatureSourceDefinition | None = None
) -> LayerSnapshot:
    """Freeze a layer, with the selection or filter of a Processing source definition. Main thread only."""
    request = QgsFeatureRequest()
    request.setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
    if definition is not None:
        _restrict(request, layer, definition)
    origin, file_layer = file_of(layer)
    direct = origin is not None and not _restricted(request) and file_says_all(layer, origin)
    return LayerSnapshot(
        name=_name(layer, origin, file_layer),
        crs=pyproj_crs(layer.crs()),
        layer_crs=layer.crs(),
        fields=layer.fields(),
        count=layer.featureCount(),
        path=origin if direct else None,
        file_layer=file_layer,
        source=QgsVectorLayerFeatureSource(layer),
        request=request,
        has_geometry=layer.isSpatial(),
        provenance=provenance_of(layer),
        origin=origin or "",
    )


def selected(whole: LayerSnapshot, layer: QgsVectorLayer) -> LayerSnapshot:
    """The selection of a layer that was just frozen, without asking the layer for the rest again. Main thread only."""
    request = QgsFeatureRequest(whole.request).setFilterFids(layer.selectedFeatureIds())
    return replace(whole, path=None, request=request)


def _name(layer: QgsVectorLayer, origin: str | None, file_layer: str | None) -> str:
    """As in the project; a layer given by its path has the name of the file only, which may hold several."""
    name = str(layer.name())
    unnamed = origin is not None and file_layer not in (None, name) and name == Path(origin).stem
    return f"{name} — {file_layer}" if unnamed else name


def table_snapshot(path: str, sheet: str | None = None) -> LayerSnapshot:
    """A published table, without the guesses that QGIS makes on what its columns are."""
    name = Path(path).stem
    return LayerSnapshot(name, path=path, file_layer=sheet, provenance=Provenance(name), origin=path)


def _restrict(
    request: QgsFeatureRequest, layer: QgsVectorLayer, definition: QgsProcessingFeatureSourceDefinition
) -> None:
    if definition.selectedFeaturesOnly:
        request.setFilterFids(layer.selectedFeatureIds())
    if definition.filterExpression:
        request.combineFilterExpression(definition.filterExpression)
    if definition.featureLimit >= 0:
        request.setLimit(definition.featureLimit)


def _restricted(request: QgsFeatureRequest) -> bool:
    return request.filterType() != Qgis.FeatureRequestFilterType.NoFilter or request.limit() >= 0
