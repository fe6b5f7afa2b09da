"""Tables of a register to CSV, a folder of CSV, XLSX or ODS: all written or none, the same bytes for the same rows."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path

import pandas as pd
from osgeo import gdal, ogr

from ..core.cooperation.exchange.cells import neutralise
from ..core.errors import OutputError
from ..core.i18n import tr
from ..core.progress import SILENT, Progress
from .book import workbook_settings
from .register_sheets_bad import encode
from .staging import Staged, begin, failure, publish

DRIVERS = {".xlsx": "XLSX", ".ods": "ODS"}
TEXTS = (".csv", ".tsv", ".txt")
# What spreadsheets keep of a cell.
LONGEST = 32_767
Tables = Mapping[str, pd.DataFrame]


def write_all_or_none(
    texts: Mapping[Path, tuple[pd.DataFrame, str]], books: Mapping[Path, Tables], progress: Progress = SILENT
) -> None:
    """Tables as CSV with a separator, UTF-8 with its mark so that spreadsheets read accents; workbooks of sheets.

    Folders that are missing are made, and removed again where anything fails. Raises OutputError, Cancelled.
    """
    staged: list[Staged] = []
    folders = _make_folders(texts)
    done = False
    try:
        steps = len(texts) + len(books) + 1
        for path, (table, separator) in texts.items():
            progress.update(len(staged) / steps)
            staged.append(begin(path))
            _write_text(staged[-1], table, separator)
        for path, tables in books.items():
            progress.update(len(staged) / steps)
            staged.append(begin(path))
            _write_book(staged[-1], tables, progress.part(len(staged) / steps, (len(staged) + 1) / steps))
        progress.update(1.0)
        publish(staged)
        done = True
    finally:
        for one in staged:
            one.discard()
        for folder in () if done else folders:
            folder.rmdir()


def write_csv(tables: Mapping[Path, pd.DataFrame], separator: str = ";") -> None:
    """Each table in its file; all or none."""
    write_all_or_none({path: (table, separator) for path, table in tables.items()}, {})


def write_book(path: Path, tables: Tables) -> None:
    """One sheet per table."""
    write_all_or_none({}, {path: tables})


def _make_folders(files: Iterable[Path]) -> list[Path]:
    """Those that were not there; their own parent must be."""
    made = []
    for folder in dict.fromkeys(file.parent for file in files):
        if not folder.exists() and folder.parent.is_dir():
            try:
                folder.mkdir()
            except OSError as error:
                raise failure(folder, error.strerror or str(error)) from error
            made.append(folder)
    return made


def _write_text(staged: Staged, table: pd.DataFrame, separator: str) -> None:
    try:
        with staged.written.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, delimiter=separator, lineterminator="\r\n")
            writer.writerow(table.columns)
            writer.writerows(_cells(table).to_numpy().tolist())
    except (OSError, UnicodeEncodeError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise failure(staged.target, reason) from error


def _cells(table: pd.DataFrame) -> pd.DataFrame:
    """Neutralised text; numbers as Python writes them, which is without loss."""
    return table.apply(lambda column: neutralise(column).where(column.notna(), ""))


def _write_book(staged: Staged, tables: Tables, progress: Progress) -> None:
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    reason = ""
    try:
        driver = ogr.GetDriverByName(DRIVERS[staged.target.suffix.lower()])
        book = driver.CreateDataSource(str(staged.written))
        if book is None:
            raise RuntimeError(gdal.GetLastErrorMsg())
        for number, (name, table) in enumerate(tables.items()):
            progress.update(number / (len(tables) + 1))
            _write_sheet(book, name, table)
        del book
        if not _is_whole(staged.written, tables):
            reason = tr("the file could not be written to its end (is the disk full?)")
    except RuntimeError as error:
        reason = str(error) or tr("the file could not be written to its end (is the disk full?)")
    finally:
        gdal.PopErrorHandler()
    if reason:
        raise failure(staged.target, reason)


def _write_sheet(book: gdal.Dataset, name: str, table: pd.DataFrame) -> None:
    kinds = {column: _kind(table[column]) for column in table.columns}
    layer = book.CreateLayer(name, None, ogr.wkbNone)
    for column, kind in kinds.items():
        layer.CreateField(ogr.FieldDefn(column, kind))
    definition = layer.GetLayerDefn()
    columns = [_sheet_cells(table[column], name, kinds[column]) for column in table.columns]
    # GDAL writes the names of columns with the first row: an empty table has a blank one.
    for row in zip(*columns) if len(table) else [(None,) * len(kinds)]:
        feature = ogr.Feature(definition)
        for position, value in enumerate(row):
            if value is not None:
                feature.SetField(position, value)
        if layer.CreateFeature(feature) != 0:
            raise RuntimeError(gdal.GetLastErrorMsg())


def _kind(column: pd.Series) -> int:
    """Numbers as numbers where the workbook keeps all their digits, 15; else text."""
    values = column.dropna().tolist()
    if not values or any(isinstance(value, (str, bool)) for value in values):
        return int(ogr.OFTString)
    if all(isinstance(value, int) and abs(value) < 10**15 for value in values):
        return int(ogr.OFTInteger64)
    exact = all(isinstance(value, float) and float(f"{value:.15g}") == value for value in values)
    return int(ogr.OFTReal if exact else ogr.OFTString)


def _sheet_cells(column: pd.Series, sheet: str, kind: int) -> list[object]:
    if kind != ogr.OFTString:
        return [None if value is None or value != value else value for value in column]
    texts = encode(
        neutralise(column.map(lambda value: value if value is None or value != value else str(value)))
    )
    longest = max((text for text in texts if isinstance(text, str)), key=len, default="")
    if len(longest) > LONGEST:
        raise OutputError(
            tr("A text of « {} » is too long for a workbook.").format(sheet),
            [f"{column.name} : {len(longest)} > {LONGEST}", longest[:60]],
            tr("Export to CSV."),
        )
    return [text if isinstance(text, str) else None for text in texts]


def _is_whole(path: Path, tables: Tables) -> bool:
    with workbook_settings("DISABLE"):
        book = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
        layers = [book.GetLayer(i) for i in range(book.GetLayerCount())] if book is not None else []
        rows = {layer.GetName(): layer.GetFeatureCount() for layer in layers}
    return all(rows.get(name, 0) > len(table) for name, table in tables.items())
