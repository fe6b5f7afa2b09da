"""Workbooks (.xlsx, .ods, .xls) as published: every cell as text, the sheet and the header row found."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pandas as pd
from osgeo import gdal, ogr

from ..core.errors import InputError
from ..core.i18n import tr
from .header import HEADER_ROWS, find_header, unique_names


@contextmanager
def workbook_settings(headers: str) -> Iterator[None]:
    """How GDAL takes the first row (DISABLE: a row like others, FORCE: names), every cell as text; in this thread only.

    It reads sheets when they are first asked for, so that this must last as long as the reading.
    """
    names = [
        f"OGR_{driver}_{what}" for driver in ("XLSX", "ODS", "XLS") for what in ("HEADERS", "FIELD_TYPES")
    ]
    for name in names:
        gdal.SetThreadLocalConfigOption(name, headers if name.endswith("HEADERS") else "STRING")
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()
        for name in names:
            gdal.SetThreadLocalConfigOption(name, None)


def read_book(path: str, sheet: str | None, limit: int | None) -> pd.DataFrame:
    """A sheet as text, empty cells missing. Raises InputError."""
    with workbook_settings("DISABLE"):
        return _read(path, sheet, limit)


def _read(path: str, sheet: str | None, limit: int | None) -> pd.DataFrame:
    book = _open(path)
    layer = book.GetLayerByName(sheet) if sheet else _best_sheet(book)
    if layer is None:
        names = [book.GetLayer(i).GetName() for i in range(book.GetLayerCount())]
        raise InputError(
            tr("The workbook {} has no sheet « {} ».").format(path, sheet or ""),
            [tr("sheets: {}").format(", ".join(names))],
        )
    rows = _rows(layer, None if limit is None else limit + HEADER_ROWS)
    header = find_header(rows[:HEADER_ROWS]) or 0
    names = unique_names(rows[header]) if rows else []
    frame = pd.DataFrame(rows[header + 1 :][:limit], columns=names, dtype=object)
    return frame.where(frame.notna() & (frame != ""), None)


def _open(path: str) -> gdal.Dataset:
    try:
        book = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY)
        reason = gdal.GetLastErrorMsg()
    except RuntimeError as error:  # another plugin may have switched GDAL's exceptions on
        book, reason = None, str(error)
    if book is None:
        raise InputError(
            tr("The workbook {} can't be opened.").format(path),
            [reason] if reason else (),
            tr("Open it in a spreadsheet, check it, and save it again as .xlsx."),
        )
    return book


def _best_sheet(book: gdal.Dataset) -> ogr.Layer | None:
    """The first sheet that has a row of technical names, else the first."""
    layers = [book.GetLayer(i) for i in range(book.GetLayerCount())]
    named = (layer for layer in layers if find_header(_rows(layer, HEADER_ROWS)) is not None)
    return next(named, layers[0] if layers else None)


def _rows(layer: ogr.Layer, limit: int | None) -> list[list[object]]:
    layer.ResetReading()
    columns = range(layer.GetLayerDefn().GetFieldCount())
    rows: list[list[object]] = []
    for feature in layer:
        rows.append([feature.GetField(i) if feature.IsFieldSetAndNotNull(i) else None for i in columns])
        if limit is not None and len(rows) >= limit:
            break
    return rows
