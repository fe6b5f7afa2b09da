"""Results written whole or not at all: a temporary folder beside the destination, then a rename."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

import shapely
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsLayerMetadata,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..core.errors import OutputError
from ..core.i18n import tr


def is_file(destination: str) -> bool:
    """Whether a Processing destination is a plain file, which can be written aside and renamed."""
    return bool(Path(destination).suffix) and "://" not in destination and not destination.startswith(("memory:", "postgres:", "ogr:", "spatialite:"))


def features(fields: QgsFields, rows: Iterable[tuple[object, ...]], shapes: Iterable[object] | None) -> list[QgsFeature]:
    """QGIS features from plain values and shapely geometries (None: no geometry)."""
    made = []
    blobs = shapely.to_wkb(list(shapes)) if shapes is not None else None
    for i, row in enumerate(rows):
        feature = QgsFeature(fields)
        feature.setAttributes(list(row))
        if blobs is not None and blobs[i] is not None:
            geometry = QgsGeometry()
            geometry.fromWkb(blobs[i])
            feature.setGeometry(geometry)
        made.append(feature)
    return made


def write_file(
    path: str,
    fields: QgsFields,
    content: list[QgsFeature],
    wkb_type: Qgis.WkbType,
    crs: QgsCoordinateReferenceSystem,
    metadata: QgsLayerMetadata | None = None,
) -> None:
    """Write features to any format GDAL knows by its suffix. Raises OutputError and leaves the destination as it was."""
    target = Path(path)
    _check_destination(target)
    aside = _folder_beside(target)
    try:
        options = _options(target, metadata)
        written = aside / target.name
        _write(written, fields, content, wkb_type, crs, options)
        _move_all(aside, target)
    except OSError as error:
        raise _failure(target, error.strerror or str(error)) from error
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def export_layer(layer: QgsVectorLayer, path: str, names: Iterable[str]) -> None:
    """Some fields of a layer as a table, in the layer's order: the same bytes as the algorithm writes to that format."""
    fields = QgsFields()
    positions = [layer.fields().indexFromName(name) for name in names]
    for position in positions:
        fields.append(layer.fields().at(position))
    request = QgsFeatureRequest()
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    content = features(fields, ([f.attributes()[p] for p in positions] for f in layer.getFeatures(request)), None)
    write_file(path, fields, content, Qgis.WkbType.NoGeometry, QgsCoordinateReferenceSystem())


def _options(target: Path, metadata: QgsLayerMetadata | None) -> QgsVectorFileWriter.SaveVectorOptions:
    options = QgsVectorFileWriter.SaveVectorOptions()
    driver = QgsVectorFileWriter.driverForExtension(target.suffix)
    if not driver:
        raise OutputError(tr("No vector format has the suffix « {} ».").format(target.suffix), (), tr("Use .gpkg, .shp, .geojson, .csv or .xlsx."))
    options.driverName = driver
    options.layerName = target.stem
    options.fileEncoding = "UTF-8"
    if metadata is not None and driver == "GPKG":
        options.layerMetadata = metadata
        options.saveMetadata = True
    return options


def _write(
    path: Path,
    fields: QgsFields,
    content: list[QgsFeature],
    wkb_type: Qgis.WkbType,
    crs: QgsCoordinateReferenceSystem,
    options: QgsVectorFileWriter.SaveVectorOptions,
) -> None:
    writer = QgsVectorFileWriter.create(str(path), fields, wkb_type, crs, QgsCoordinateTransformContext(), options)
    failed = writer.hasError() != QgsVectorFileWriter.WriterError.NoError
    if not failed:
        failed = not writer.addFeatures(content, QgsFeatureSink.Flag.FastInsert) or not writer.flushBuffer()
    message = writer.errorMessage()
    del writer  # closes the file, where a full disk shows at the latest
    if failed or _count(path, options.layerName) != len(content):
        raise _failure(path, message)


def _count(path: Path, name: str) -> int:
    suffix = f"|layername={name}" if path.suffix.lower() == ".gpkg" else ""
    return int(QgsVectorLayer(f"{path}{suffix}", name, "ogr").featureCount())


def _check_destination(target: Path) -> None:
    if not target.parent.is_dir():
        raise OutputError(tr("The folder {} does not exist.").format(target.parent), (), tr("Create it or choose another."))
    journal = [name for suffix in ("-wal", "-journal") if (name := target.with_name(target.name + suffix)).exists()]
    if target.exists() and (journal or not os.access(target, os.W_OK)):
        reason = tr("it is open in another program, or in this project") if journal else tr("it is read-only")
        raise _failure(target, reason)


def _folder_beside(target: Path) -> Path:
    try:
        return Path(tempfile.mkdtemp(prefix=".cohesion-", dir=target.parent))
    except OSError as error:
        raise _failure(target, error.strerror or str(error)) from error


def _move_all(aside: Path, target: Path) -> None:
    main_last = sorted(aside.iterdir(), key=lambda path: path.name == target.name)
    for path in main_last:
        os.replace(path, target.parent / path.name)


def _failure(target: Path, reason: str) -> OutputError:
    return OutputError(
        tr("The result could not be written to {}.").format(target.name),
        [reason] if reason else (),
        tr("Close the programs and layers that use this file, check the rights and the free space, or choose another file. The previous file is intact."),
    )
