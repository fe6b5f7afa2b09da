"""What is needed of a QGIS layer, taken on the main thread, read later in any thread, even once the layer is gone."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import pyproj
import shapely
from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsProcessingFeatureSourceDefinition,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..core.errors import InputError
from ..core.i18n import tr
from ..core.progress import SILENT, Progress
from ..core.territories import Provenance, RawLayer
from . import text_table, vector_file

STEP = 500


@dataclass(frozen=True)
class LayerSnapshot:
    """A layer frozen: ``path`` and ``file_layer`` where the file can be read directly (no filter, selection, edit, join
    or virtual field stands between file and layer), else a thread-safe feature source and a request."""

    name: str
    crs: pyproj.CRS | None
    fields: QgsFields
    count: int
    path: str | None
    file_layer: str | None
    source: QgsVectorLayerFeatureSource | None
    request: QgsFeatureRequest
    has_geometry: bool
    provenance: Provenance

    def read(self, progress: Progress = SILENT, limit: int | None = None) -> RawLayer:
        """All features (or the first ``limit``), through the file or through QGIS: the result is the same."""
        if self.path is None:
            return self._through_qgis(progress, limit)
        if text_table.reads(self.path):
            frame = text_table.read_table(self.path, self.file_layer, limit)
            return RawLayer(frame, np.full(len(frame), None, dtype=object), self.crs, self.name, self.provenance)
        raw = vector_file.read_file(self.path, self.file_layer, self.crs, self.name, progress, limit)
        return RawLayer(raw.frame, raw.geometry, raw.crs, raw.name, self.provenance)

    def _through_qgis(self, progress: Progress, limit: int | None) -> RawLayer:
        if self.source is None:
            raise InputError(tr("The layer « {} » can't be read.").format(self.name))
        request = QgsFeatureRequest(self.request)
        if limit is not None:
            request.setLimit(limit)
        rows, blobs = [], []
        for feature in self.source.getFeatures(request):
            rows.append(feature.attributes())
            geometry = feature.geometry()
            blobs.append(_wkb(geometry) if not geometry.isNull() else None)
            if len(rows) % STEP == 0:
                progress.update(len(rows) / max(self.count, 1))
        names = [field.name() for field in self.fields]
        frame = pd.DataFrame({name: column_of([row[i] for row in rows]) for i, name in enumerate(names)}, columns=names)
        geometry = shapely.from_wkb(np.array(blobs, dtype=object), on_invalid="ignore") if blobs else np.empty(0, dtype=object)
        return RawLayer(frame, geometry, self.crs, self.name, self.provenance)


def snapshot(layer: QgsVectorLayer, definition: QgsProcessingFeatureSourceDefinition | None = None) -> LayerSnapshot:
    """Freeze a layer, with the selection or filter of a Processing source definition. Main thread only."""
    request = QgsFeatureRequest()
    request.setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
    restricted = _restrict(request, layer, definition)
    path, file_layer = (None, None) if restricted or _differs_from_file(layer) else _file_of(layer)
    return LayerSnapshot(
        name=layer.name(),
        crs=_crs(layer.crs()),
        fields=layer.fields(),
        count=layer.featureCount(),
        path=path,
        file_layer=file_layer,
        source=None if path else QgsVectorLayerFeatureSource(layer),
        request=request,
        has_geometry=layer.isSpatial(),
        provenance=provenance_of(layer),
    )


def provenance_of(layer: QgsVectorLayer) -> Provenance:
    """What the layer's own metadata say of its source; its name where they say nothing."""
    metadata = layer.metadata()
    producer = next((contact.organization or contact.name for contact in metadata.contacts()), "")
    return Provenance(metadata.title() or layer.name(), producer, ", ".join(metadata.licenses()))


def _restrict(request: QgsFeatureRequest, layer: QgsVectorLayer, definition: QgsProcessingFeatureSourceDefinition | None) -> bool:
    if definition is None:
        return False
    if definition.selectedFeaturesOnly:
        request.setFilterFids(layer.selectedFeatureIds())
    elif definition.filterExpression:
        request.setFilterExpression(definition.filterExpression)
    if definition.featureLimit >= 0:
        request.setLimit(definition.featureLimit)
    return bool(definition.selectedFeaturesOnly or definition.filterExpression or definition.featureLimit >= 0)


def _differs_from_file(layer: QgsVectorLayer) -> bool:
    provider = layer.dataProvider()
    return bool(
        layer.providerType() != "ogr"
        or layer.subsetString()
        or layer.isModified()
        or layer.vectorJoins()
        or layer.fields().count() != provider.fields().count()
        or (provider.encoding() or "UTF-8").upper() not in ("UTF-8", "UTF8", "SYSTEM")
    )


def _file_of(layer: QgsVectorLayer) -> tuple[str | None, str | None]:
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path = parts.get("vsiPrefix", "") + parts.get("path", "") + parts.get("vsiSuffix", "")
    name = parts.get("layerName") or None
    if not path or parts.get("openOptions") or "layerId" in parts and parts["layerId"] not in (None, "", 0):
        return None, None
    if text_table.reads(path):
        return path, name
    return (path, name) if vector_file.can_read(path, name) else (None, None)


def _crs(crs: QgsCoordinateReferenceSystem) -> pyproj.CRS | None:
    if not crs.isValid():
        return None
    try:
        return pyproj.CRS.from_user_input(crs.authid() if crs.authid().startswith("EPSG:") else crs.toWkt(Qgis.CrsWktVariant.Wkt2_2019))
    except pyproj.exceptions.CRSError:
        return pyproj.CRS.from_wkt(crs.toWkt(Qgis.CrsWktVariant.Preferred))


def _wkb(geometry: QgsGeometry) -> bytes:
    if geometry.constGet().hasCurvedSegments():
        geometry.convertToStraightSegment()
    return bytes(geometry.asWkb())


def column_of(values: list[object]) -> pd.Series:
    """A column as the file path gives it: NULL and empty text missing, numbers as numbers."""
    series = pd.Series([None if value is None or value == NULL or value == "" else value for value in values], dtype=object)
    return series.infer_objects()
