"""A whole vector file or table in one pass, column by column, through OGR: the vectorised path."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pyproj
import shapely
from osgeo import gdal, ogr

from ..core.errors import InputError
from ..core.i18n import tr
from ..core.progress import SILENT, Progress
from ..core.territories import RawLayer

BATCH = 2000
CURVED = (ogr.wkbCurvePolygon, ogr.wkbMultiSurface, ogr.wkbCompoundCurve, ogr.wkbMultiCurve)


def can_read(path: str, layer_name: str | None) -> bool:
    """Whether this GDAL gives columns of this layer as numpy arrays, and the layer has no curves."""
    dataset = _open(path)
    layer = _layer(dataset, layer_name)
    if layer is None or not hasattr(layer, "GetArrowStreamAsNumPy"):
        return False
    return ogr.GT_Flatten(layer.GetGeomType()) not in CURVED


def read_file(
    path: str, layer_name: str | None, crs: pyproj.CRS | None, name: str, progress: Progress = SILENT, limit: int | None = None
) -> RawLayer:
    """All features of the layer, or about the first ``limit``. Raises InputError where the file can't be opened. ``crs``: as QGIS knows it."""
    dataset = _open(path)
    layer = _layer(dataset, layer_name)
    if layer is None:
        raise InputError(tr("The file {} can't be opened.").format(path), [gdal.GetLastErrorMsg()] if gdal.GetLastErrorMsg() else ())
    geometry_column = layer.GetGeometryColumn() or "wkb_geometry"
    total = max(layer.GetFeatureCount(), 1)
    stream = layer.GetArrowStreamAsNumPy([f"MAX_FEATURES_IN_BATCH={BATCH}", "INCLUDE_FID=NO"])
    names = [field.GetName() for field in layer.schema]
    columns: dict[str, list[pd.Series]] = {column: [] for column in names}
    shapes: list[np.ndarray] = []
    done = 0
    while (batch := stream.GetNextRecordBatch()) is not None:
        for column in names:
            columns[column].append(_series(batch[column]))
        shapes.append(_from_wkb(batch.get(geometry_column)))
        done += len(shapes[-1])
        progress.update(done / total)
        if limit is not None and done >= limit:
            break
    frame = pd.DataFrame({column: _joined(values) for column, values in columns.items()}, columns=names)
    geometry = np.concatenate(shapes) if shapes else np.empty(0, dtype=object)
    return RawLayer(frame, geometry, crs, name)


def _open(path: str) -> gdal.Dataset | None:
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        return gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY)
    except RuntimeError:  # another plugin may have switched GDAL's exceptions on
        return None
    finally:
        gdal.PopErrorHandler()


def _layer(dataset: gdal.Dataset | None, layer_name: str | None) -> ogr.Layer | None:
    if dataset is None:
        return None
    return dataset.GetLayerByName(layer_name) if layer_name else dataset.GetLayer(0)


def _series(values: np.ndarray) -> pd.Series:
    missing = np.ma.getmaskarray(values) if isinstance(values, np.ma.MaskedArray) else None
    plain = np.asarray(values)
    if plain.dtype.kind == "S":
        ascii_only = not plain.size or plain.view(np.uint8).max(initial=0) < 128
        plain = (plain.astype("U") if ascii_only else np.char.decode(plain, "utf-8", "replace")).astype(object)
        missing = plain == "" if missing is None else missing | (plain == "")
    elif plain.dtype.kind == "O":
        plain = np.array([v.decode("utf-8", "replace") if isinstance(v, bytes) else v for v in plain], dtype=object)
    series = pd.Series(plain)
    if missing is not None and missing.any():
        return series.astype(object).where(~missing, None) if series.dtype == object else series.astype("Float64").mask(missing)
    return series


def _joined(parts: list[pd.Series]) -> pd.Series:
    return pd.concat(parts, ignore_index=True) if parts else pd.Series(dtype=object)


def _from_wkb(values: np.ndarray | None) -> np.ndarray:
    if values is None:
        return np.empty(0, dtype=object)
    blobs = np.asarray(values, dtype=object)
    blobs = np.where(np.equal(blobs, None), None, blobs)
    return np.asarray(shapely.from_wkb(blobs, on_invalid="ignore"))
