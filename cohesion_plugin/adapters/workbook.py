"""Every sheet of a workbook or data file as cells of text, column by column, through OGR."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pandas as pd
from osgeo import gdal, ogr

from ..core.errors import InputError
from ..core.i18n import tr
from ..core.published.sheet import HEAD_ROWS, Sheet, Wanted, head_of, select

BATCH = 5000
# Bytes: all cells of a column are as wide as its longest one, so that long ones are decoded one by one.
SHORT = 256
# Without these OGR takes the first row for a header where it looks like one, and turns « 01001 » into a number.
_AS_IS = {"HEADERS": "DISABLE", "FIELD_TYPES": "STRING"}
_SIMPLE = (ogr.OFTString, ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTReal)


def sheets_of(path: Path, name: str, file: str, cells: bool) -> list[Sheet]:
    """The sheets or layers of a file. ``cells``: a workbook, whose header may be on any row. Raises InputError."""
    dataset = _open(path, name, cells)
    with _as_is(cells):
        layers = [dataset.GetLayer(position) for position in range(dataset.GetLayerCount())]
    return [_sheet(dataset, layer, file, cells) for layer in layers]


def _sheet(dataset: gdal.Dataset, layer: ogr.Layer, file: str, cells: bool) -> Sheet:
    def rows(wanted: Wanted) -> pd.DataFrame:
        # The dataset is named here so that it lives as long as its layer is read.
        return select(_read(dataset, layer, None, cells), wanted)

    head = head_of(_read(dataset, layer, HEAD_ROWS, cells))
    return Sheet(layer.GetName(), file, [[cell.strip() for cell in row] for row in head], rows)


@contextmanager
def _as_is(cells: bool) -> Iterator[None]:
    """GDAL quiet, and its workbook drivers told to give cells as they are: before 3.7 they heed settings alone."""
    names = (
        [f"OGR_{driver}_{option}" for driver in ("XLSX", "ODS", "XLS") for option in _AS_IS] if cells else []
    )
    before = {name: gdal.GetThreadLocalConfigOption(name) for name in names}
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    for name in names:
        gdal.SetThreadLocalConfigOption(name, _AS_IS[name.split("_", 2)[2]])
    try:
        yield
    finally:
        for name, value in before.items():
            gdal.SetThreadLocalConfigOption(name, value)
        gdal.PopErrorHandler()


def _open(path: Path, name: str, cells: bool) -> gdal.Dataset:
    options = [f"{option}={value}" for option, value in _AS_IS.items()] if cells else []
    with _as_is(cells):
        try:
            dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY, open_options=options)
            reason = gdal.GetLastErrorMsg()
        except RuntimeError as error:  # another plugin may have switched GDAL's exceptions on
            dataset, reason = None, str(error)
    if dataset is None:
        raise InputError(
            tr("The file {} can't be opened.").format(name),
            [reason.replace(str(path), name)] if reason else (),
            tr("Open it in a spreadsheet, check it, and save it again as .xlsx or as CSV UTF-8."),
        )
    return dataset


def _read(dataset: gdal.Dataset, layer: ogr.Layer, limit: int | None, cells: bool) -> pd.DataFrame:
    """Rows of a layer as columns 0, 1, 2… of text, None where empty; its field names first where it has any."""
    # A sheet is parsed when it is first asked for, not when the workbook is opened.
    with _as_is(cells):
        fields = [field.GetName() for field in layer.schema]
        try:
            columns = (_by_columns if _is_simple(layer) else _by_rows)(layer, len(fields), limit)
        except RuntimeError:
            columns = _by_rows(layer, len(fields), limit)
    if not cells:
        columns = [
            np.concatenate([np.array([name], dtype=object), column]) for name, column in zip(fields, columns)
        ]
    return pd.DataFrame(dict(enumerate(columns)), dtype=object)


def _is_simple(layer: ogr.Layer) -> bool:
    """Whether this GDAL gives the columns of a layer right: dates and booleans of 3.6 are not."""
    return hasattr(layer, "GetArrowStreamAsNumPy") and all(
        field.GetType() in _SIMPLE and field.GetSubType() == ogr.OFSTNone for field in layer.schema
    )


def _by_columns(layer: ogr.Layer, width: int, limit: int | None) -> list[np.ndarray]:
    layer.ResetReading()
    layer.SetIgnoredFields(["OGR_GEOMETRY"])
    size = BATCH if limit is None else min(BATCH, limit)
    stream = layer.GetArrowStreamAsNumPy([f"MAX_FEATURES_IN_BATCH={size}", "INCLUDE_FID=NO"])
    names = [field.GetName() for field in layer.schema]
    parts: list[list[np.ndarray]] = [[] for _ in range(width)]
    done = 0
    while (batch := stream.GetNextRecordBatch()) is not None:
        for position, name in enumerate(names):
            parts[position].append(_texts(batch[name]))
        done += max((len(column) for column in batch.values()), default=0)
        if limit is not None and done >= limit:
            break
    stream = None
    layer.ResetReading()
    return [np.concatenate(part)[:limit] if part else np.empty(0, dtype=object) for part in parts]


def _texts(values: np.ndarray) -> np.ndarray:
    missing = np.ma.getmaskarray(values)
    plain = np.asarray(np.ma.getdata(values))
    if plain.dtype.kind == "S" and plain.itemsize <= SHORT:
        # Bytes below 128 need no decoding, which is much slower.
        ascii_only = not plain.size or plain.view(np.uint8).max(initial=0) < 128
        text = plain.astype("U") if ascii_only else np.char.decode(plain, "utf-8", "replace")
        short: np.ndarray = text.astype(object)
        short[missing | (text == "")] = None
        return short
    found = np.empty(len(plain), dtype=object)
    found[:] = [None if gone else _text(value) for value, gone in zip(plain.tolist(), missing)]
    return found


def _text(value: object) -> str | None:
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if isinstance(value, float):
        value = None if value != value else repr(int(value)) if value.is_integer() else repr(value)
    return None if value is None or value == "" else str(value)


def _by_rows(layer: ogr.Layer, width: int, limit: int | None) -> list[np.ndarray]:
    layer.ResetReading()
    rows = []
    for feature in layer:
        rows.append([_cell(feature, position) for position in range(width)])
        if limit is not None and len(rows) >= limit:
            break
    layer.ResetReading()
    table = np.array(rows, dtype=object).reshape(len(rows), width)
    return [table[:, position] for position in range(width)]


def _cell(feature: ogr.Feature, position: int) -> str | None:
    if not feature.IsFieldSetAndNotNull(position):
        return None
    return feature.GetFieldAsString(position) or None
