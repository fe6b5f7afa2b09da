"""From tables and shapes to features, and from features to files written whole or not at all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsLayerMetadata,
    QgsVectorLayer,
)

from ..core.errors import OutputError
from . import formats
from .geopackage import copy_tables
from .libraries import shapely
from .staging import Staged, begin, failure, publish, undo

# Shapes a call: a few milliseconds.
_PART = 2000


def is_file(destination: str) -> bool:
    """Whether a Processing destination is a plain file, which can be written aside and renamed."""
    # One letter before a colon is a drive of Windows; more are a provider: memory:, ogr:, postgres:…
    return destination != "TEMPORARY_OUTPUT" and not re.match(r"[A-Za-z]{2,}:", destination)


def features(
    fields: QgsFields, rows: Iterable[Sequence[object]], shapes: Iterable[object] | None
) -> list[QgsFeature]:
    """QGIS features from plain values and shapely geometries (None: no geometry)."""
    made = []
    blobs = _blobs(list(shapes)) if shapes is not None else None
    for i, row in enumerate(rows):
        feature = QgsFeature(fields)
        feature.setAttributes(list(row))
        if blobs is not None and blobs[i] is not None:
            geometry = QgsGeometry()
            geometry.fromWkb(blobs[i])
            feature.setGeometry(geometry)
        made.append(feature)
    return made


def _blobs(shapes: list[object]) -> list[bytes | None]:
    """WKB of each, in pieces: shapely holds Python's lock, and the interface has its turn between two of them."""
    parts = (shapes[i : i + _PART] for i in range(0, len(shapes), _PART))
    return [blob for part in parts for blob in shapely.to_wkb(part)]


def stage(
    path: str,
    fields: QgsFields,
    content: Sequence[QgsFeature],
    wkb_type: Qgis.WkbType,
    crs: QgsCoordinateReferenceSystem,
    metadata: QgsLayerMetadata | None = None,
    layer_name: str = "",
) -> Staged:
    """Write features beside their destination. Raises OutputError and leaves nothing behind."""
    staged = begin(path, replaced=not layer_name)
    try:
        name = layer_name or staged.target.stem
        reason = formats.write(staged.written, name, fields, content, wkb_type, crs, metadata)
        if reason:
            raise failure(staged.target, reason)
    except BaseException:
        staged.discard()
        raise
    return staged


def write_file(
    path: str,
    fields: QgsFields,
    content: Sequence[QgsFeature],
    wkb_type: Qgis.WkbType,
    crs: QgsCoordinateReferenceSystem,
    metadata: QgsLayerMetadata | None = None,
) -> None:
    """Write features to any format GDAL knows by its suffix. Raises OutputError, the destination is then as before."""
    staged = stage(path, fields, content, wkb_type, crs, metadata)
    try:
        publish([staged])
    finally:
        staged.discard()


def export_layer(layer: QgsVectorLayer, path: str, names: Iterable[str]) -> None:
    """Some fields of a layer as a table, in the layer's order: the bytes that the algorithm writes to that format."""
    fields = QgsFields()
    positions = [layer.fields().indexFromName(name) for name in names]
    for position in positions:
        fields.append(layer.fields().at(position))
    request = QgsFeatureRequest()
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    rows = ([feature.attributes()[p] for p in positions] for feature in layer.getFeatures(request))
    content = features(fields, rows, None)
    write_file(path, fields, content, Qgis.WkbType.NoGeometry, QgsCoordinateReferenceSystem())


def publish_all(results: Sequence[tuple[Staged, str]]) -> None:
    """Put files, and tables of GeoPackages (named by the second of each pair), in their place: all or none."""
    files = [staged for staged, table in results if not table]
    databases: dict[Path, dict[str, Staged]] = {}
    for staged, table in results:
        if table:
            databases.setdefault(staged.target, {})[table] = staged
    done = []
    try:
        for database, tables in databases.items():
            if not database.exists():
                first, *rest = tables
                copy_tables(tables[first].written, {table: tables[table].written for table in rest})
                files.append(tables[first])
        done = publish(files)
        for database, tables in databases.items():
            if not any(staged in files for staged in tables.values()):
                copy_tables(database, {table: staged.written for table, staged in tables.items()})
    except OutputError:
        undo(done)
        raise
