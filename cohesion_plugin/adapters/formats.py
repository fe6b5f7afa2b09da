"""One vector file written by QGIS in a folder of its own, then read back: a full disk shows there at the latest."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path

from osgeo import gdal, ogr
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsLayerMetadata,
    QgsProviderRegistry,
    QgsVectorFileWriter,
)
from qgis.PyQt.QtCore import QMetaType

from ..core.errors import OutputError
from ..core.i18n import tr
from .book import workbook_settings
from .feature_blocks import FeatureBlocks
from .table_rows import insert_rows

# Features a call, and at most in memory at once.
PART = 20_000
_WHOLE = (QMetaType.Type.Int, QMetaType.Type.LongLong)


def driver_of(path: Path) -> str:
    """GDAL's driver for a suffix. Raises OutputError where there is none."""
    driver = QgsVectorFileWriter.driverForExtension(path.suffix) if path.suffix else ""
    if not driver:
        raise OutputError(
            tr("No vector format has the suffix « {} ».").format(path.suffix),
            [path.name],
            tr("Use .gpkg, .shp, .geojson, .csv or .xlsx."),
        )
    return str(driver)


def write(
    path: Path,
    layer_name: str,
    fields: QgsFields,
    content: Sequence[QgsFeature],
    wkb_type: Qgis.WkbType,
    crs: QgsCoordinateReferenceSystem,
    metadata: QgsLayerMetadata | None,
) -> str:
    """Write a new file. Returns what went wrong, empty where nothing did."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver_of(path)
    options.layerName = layer_name
    options.fileEncoding = "UTF-8"
    if options.driverName == "CSV":
        fields = _unquoted(fields)
    blocks = content if _takes_rows(content, options.driverName, wkb_type) else None
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        writer = QgsVectorFileWriter.create(
            str(path), fields, wkb_type, crs, QgsCoordinateTransformContext(), options
        )
        failed = writer.hasError() != QgsVectorFileWriter.WriterError.NoError
        if not failed:
            flag = QgsFeatureSink.Flag.FastInsert
            given = _parts(content) if blocks is None else ()
            failed = not all(writer.addFeatures(part, flag) for part in given)
            failed = failed or not writer.flushBuffer()
        message = str(writer.errorMessage())
        del writer  # closes the file
        if blocks is not None and not failed:
            message = _insert(path, layer_name, fields, blocks)
            failed = bool(message)
        if metadata is not None and options.driverName == "GPKG" and not failed:
            describe(f"{path}|layername={layer_name}", metadata)
        if not failed and blocks is not None:
            return ""
        if not failed and _is_whole(path, options.driverName, content, wkb_type != Qgis.WkbType.NoGeometry):
            return ""
        return message or tr("the file could not be written to its end (is the disk full?)")
    finally:
        gdal.PopErrorHandler()


def _takes_rows(content: Sequence[QgsFeature], driver: str, wkb_type: Qgis.WkbType) -> bool:
    """Whether a table can be written without making features, several times faster."""
    rows = isinstance(content, FeatureBlocks) and content.has_rows
    return bool(rows and driver == "GPKG" and wkb_type == Qgis.WkbType.NoGeometry)


def _insert(path: Path, table: str, fields: QgsFields, content: FeatureBlocks) -> str:
    """What went wrong; empty where all rows are there."""
    try:
        count = insert_rows(path, table, fields.names(), content.row_blocks())
    except sqlite3.Error as error:
        return str(error)
    return "" if count == len(content) else tr("some rows could not be written")


def _parts(content: Sequence[QgsFeature]) -> Iterator[list[QgsFeature]]:
    """Content may be made as it is read: never all of it at once."""
    return (list(content[start : start + PART]) for start in range(0, len(content), PART))


def describe(uri: str, metadata: QgsLayerMetadata) -> bool:
    """Metadata kept in a GeoPackage beside its layer; without them the layer is still whole."""
    saved, _reason = QgsProviderRegistry.instance().providerMetadata("ogr").saveLayerMetadata(uri, metadata)
    return bool(saved)


def _unquoted(fields: QgsFields) -> QgsFields:
    """GDAL before 3.8.1 puts whole numbers of a CSV in quotes, and reals not: the same bytes with every GDAL."""
    plain = QgsFields()
    for field in fields:
        plain.append(QgsField(field.name(), QMetaType.Type.Double) if field.type() in _WHOLE else field)
    return plain


def _is_whole(path: Path, driver: str, content: Sequence[QgsFeature], with_shapes: bool) -> bool:
    """Whether every feature, and every shape where the format has them, can be read back."""
    try:
        options = ["HEADERS=YES"] if driver == "CSV" else []
        with workbook_settings("FORCE"):
            source = gdal.OpenEx(str(path), gdal.OF_VECTOR, open_options=options)
            layer = source.GetLayer(0) if source is not None else None
            if layer is None:
                return False
            # A format may write an empty shape for none: only full ones are counted.
            read = [_has_shape(feature) for feature in layer]
    except RuntimeError:  # another plugin may have switched GDAL's exceptions on
        return False
    shapes = sum(read)
    if with_shapes and any(read):
        shapes = sum(feature.hasGeometry() and not feature.geometry().isEmpty() for feature in content)
    return len(read) == len(content) and sum(read) == shapes and _ends_well(path, driver)


def _has_shape(feature: ogr.Feature) -> bool:
    shape = feature.GetGeometryRef()
    return shape is not None and not shape.IsEmpty()


def _ends_well(path: Path, driver: str) -> bool:
    if driver != "CSV":
        return True
    with path.open("rb") as file:
        return file.read()[-1:] == b"\n"
