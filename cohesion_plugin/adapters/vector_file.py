"""A whole vector file or table in one pass, column by column, through OGR: the vectorised path."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd
from osgeo import gdal, ogr

from ..core.progress import SILENT, Progress
from ..core.territories import RawLayer
from .columns import nullable, texts
from .libraries import pyproj
from .shapes_in import shapes_of

BATCH = 2000
# Pairs type, subtype of which OGR's columns say the same as QGIS's attributes.
_COLUMNS = {
    (ogr.OFTString, ogr.OFSTNone),
    (ogr.OFTInteger, ogr.OFSTNone),
    (ogr.OFTInteger, ogr.OFSTInt16),
    (ogr.OFTInteger64, ogr.OFSTNone),
    (ogr.OFTReal, ogr.OFSTNone),
}
# What columns of GDAL 3.6 give wrong (dates before 1970 a day late, true as false) is read one by one.
_MOMENTS = (ogr.OFTDate, ogr.OFTTime, ogr.OFTDateTime)


def read_file(
    path: str,
    layer_name: str | None,
    crs: pyproj.CRS | None,
    name: str,
    progress: Progress = SILENT,
    limit: int | None = None,
) -> RawLayer | None:
    """All features of the layer, or the first ``limit``; None where this GDAL can't give what QGIS would show of it.

    ``crs``: as QGIS knows it.
    """
    try:
        dataset = _open(path)
        layer = _layer(dataset, layer_name)
        if layer is None or not _readable(layer):
            return None
        return _read(layer, crs, name, progress, limit)
    except (
        RuntimeError,
        UnicodeDecodeError,
    ):  # OGR's own, where another plugin has switched its exceptions on
        return None


def _read(
    layer: ogr.Layer, crs: pyproj.CRS | None, name: str, progress: Progress, limit: int | None
) -> RawLayer:
    key, fields = layer.GetFIDColumn(), list(layer.schema)
    slow = [field.GetName() for field in fields if _one_by_one(field)]
    names = ([key] if key else []) + [field.GetName() for field in fields]
    total = min(max(layer.GetFeatureCount(), 1), limit or np.inf)
    pieces: dict[str, list[pd.Series]] = {column: [] for column in names if column not in slow}
    shapes: list[np.ndarray] = []
    done = 0
    batches = _batches(layer, slow, bool(key))
    for batch, count in batches:
        for column, parts in pieces.items():
            parts.append(_series(batch[column]))
        shapes.append(_shapes(batch.get(layer.GetGeometryColumn() or "wkb_geometry"), count))
        done += count
        progress.update(done / total)
        if done >= total and limit is not None:
            break
    batches.close()
    columns = {column: _joined(parts) for column, parts in pieces.items()}
    columns.update(_slow_columns(layer, slow, done))
    frame = pd.DataFrame(columns, columns=names)
    geometry = np.concatenate(shapes) if shapes else np.empty(0, dtype=object)
    return RawLayer(frame[:limit], geometry[:limit], crs, name)


def _open(path: str) -> gdal.Dataset | None:
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        return gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY)
    finally:
        gdal.PopErrorHandler()


def _layer(dataset: gdal.Dataset | None, layer_name: str | None) -> ogr.Layer | None:
    if dataset is None:
        return None
    return dataset.GetLayerByName(layer_name) if layer_name else dataset.GetLayer(0)


def _readable(layer: ogr.Layer) -> bool:
    if not hasattr(layer, "GetArrowStreamAsNumPy"):
        return False
    return all(
        (field.GetType(), field.GetSubType()) in _COLUMNS or _one_by_one(field) for field in layer.schema
    )


def _one_by_one(field: ogr.FieldDefn) -> bool:
    return field.GetType() in _MOMENTS or field.GetSubType() == ogr.OFSTBoolean


def _batches(
    layer: ogr.Layer, ignored: list[str], with_key: bool
) -> Iterator[tuple[dict[str, np.ndarray], int]]:
    layer.SetIgnoredFields(ignored)
    stream = layer.GetArrowStreamAsNumPy(
        [f"MAX_FEATURES_IN_BATCH={BATCH}", f"INCLUDE_FID={'YES' if with_key else 'NO'}"]
    )
    while (batch := stream.GetNextRecordBatch()) is not None:
        yield batch, max((len(column) for column in batch.values()), default=0)


def _series(values: np.ndarray) -> pd.Series:
    missing = np.ma.getmaskarray(values)
    plain = np.asarray(np.ma.getdata(values))
    kind = plain.dtype.kind
    if kind in "iu":
        return pd.Series(plain.astype("int64")).astype("Int64").mask(missing)
    if kind == "f":
        return pd.Series(plain.astype(float)).mask(missing)
    if kind == "S":
        # Most columns are codes: bytes below 128 need no decoding, which is much slower.
        ascii_only = not plain.size or plain.view(np.uint8).max(initial=0) < 128
        decoded_text = (plain.astype("U") if ascii_only else np.char.decode(plain, "utf-8")).astype(object)
        decoded_text[missing | (decoded_text == "")] = None
        return pd.Series(decoded_text, dtype=object)
    decoded = (value.decode("utf-8") if isinstance(value, bytes) else value for value in plain)
    return texts("" if absent else value for value, absent in zip(decoded, missing))


def _joined(parts: list[pd.Series]) -> pd.Series:
    if not parts:
        return pd.Series(dtype=object)
    whole = pd.concat(parts, ignore_index=True)
    return nullable(whole) if isinstance(whole.dtype, pd.api.extensions.ExtensionDtype) else whole


def _shapes(blobs: np.ndarray | None, count: int) -> np.ndarray:
    if blobs is None:
        return np.full(count, None, dtype=object)
    plain = np.empty(count, dtype=object)
    plain[:] = [None if blob is None else bytes(blob) for blob in blobs]
    return shapes_of(plain)


def _slow_columns(layer: ogr.Layer, names: list[str], count: int) -> dict[str, pd.Series]:
    """Dates and times (as ISO text), true and false, of the first ``count`` features."""
    if not names:
        return {}
    others = [field.GetName() for field in layer.schema if field.GetName() not in names]
    layer.SetIgnoredFields([*others, "OGR_GEOMETRY"])
    layer.ResetReading()
    kinds = {field.GetName(): field.GetType() for field in layer.schema}
    rows = [[_value(feature, name, kinds[name]) for name in names] for feature, _ in zip(layer, range(count))]
    columns = {name: [row[i] for row in rows] for i, name in enumerate(names)}
    return {
        name: texts(values) if kinds[name] in _MOMENTS else nullable(pd.Series(values, dtype="boolean"))
        for name, values in columns.items()
    }


def _value(feature: ogr.Feature, name: str, kind: int) -> str | bool | None:
    if not feature.IsFieldSetAndNotNull(name):
        return None
    position = feature.GetFieldIndex(name)
    if kind not in _MOMENTS:
        return bool(feature.GetField(position))
    year, month, day, hour, minute, second, _zone = feature.GetFieldAsDateTime(position)
    date, time = f"{year:04d}-{month:02d}-{day:02d}", f"{hour:02d}:{minute:02d}:{second:06.3f}"
    return date if kind == ogr.OFTDate else time if kind == ogr.OFTTime else f"{date}T{time}"
