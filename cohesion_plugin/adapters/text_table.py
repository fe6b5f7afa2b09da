"""Tables as published: CSV in any encoding and separator, workbooks whose header is not on the first row."""

from __future__ import annotations

import csv
from pathlib import Path

import pandas as pd
from osgeo import gdal

from ..core.errors import InputError
from ..core.i18n import tr
from ..core.recognise import plain
from ..core.resources import vocabulary

TEXT_SUFFIXES = {".csv", ".txt", ".tsv"}
BOOK_SUFFIXES = {".xlsx", ".ods", ".xls"}
HEADER_ROWS = 30
# Words of ordinary titles too: they do not make a header by themselves.
AMBIGUOUS = {"code", "nom", "population", "com"}


def reads(path: str) -> bool:
    """Whether this file is a table this module reads."""
    return Path(path).suffix.lower() in TEXT_SUFFIXES | BOOK_SUFFIXES


def read_table(path: str, sheet: str | None = None, limit: int | None = None) -> pd.DataFrame:
    """All columns as text, empty cells missing. Raises InputError where the file is not a readable table."""
    suffix = Path(path).suffix.lower()
    try:
        return _read_text(path, limit) if suffix in TEXT_SUFFIXES else _read_book(path, sheet, limit)
    except (OSError, UnicodeError, pd.errors.ParserError, pd.errors.EmptyDataError) as error:
        raise InputError(tr("The table {} can't be read.").format(path), [str(error)], tr("Open it, check it, save it as CSV UTF-8.")) from error


def _read_text(path: str, limit: int | None) -> pd.DataFrame:
    encoding = _encoding(path)
    with Path(path).open(encoding=encoding, newline="") as file:
        head = [line for line, _ in zip(file, range(HEADER_ROWS))]
    separator = _separator(head)
    rows = list(csv.reader(head, delimiter=separator))
    header = (find_header(rows) or 0)
    frame = pd.read_csv(
        path, sep=separator, encoding=encoding, dtype=str, keep_default_na=False, na_values=[""], skiprows=_lines_before(head, header, separator), nrows=limit
    )
    return frame.astype(object).where(frame.notna(), None)


def _encoding(path: str) -> str:
    """UTF-8 (with or without mark) where every byte fits, else Windows-1252, which French offices write."""
    content = Path(path).read_bytes()
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def _separator(head: list[str]) -> str:
    text = "".join(head[:10])
    counts = {candidate: text.count(candidate) for candidate in (";", "\t", "|", ",")}
    best = max(counts, key=lambda candidate: counts[candidate])
    # A comma is also the decimal mark: any regular semicolon wins over it.
    return ";" if counts[";"] >= max(len(head[:10]) - 1, 1) else best


def _lines_before(head: list[str], header: int, separator: str) -> int:
    """Physical lines before the header row: a quoted cell may hold line breaks."""
    reader = csv.reader(head, delimiter=separator)
    for _ in range(header):
        next(reader, None)
    return reader.line_num


def find_header(rows: list[list[str]]) -> int | None:
    """Position of the row of technical names: the first with two names or more of the vocabulary."""
    known = {name for role in vocabulary("fields")["roles"].values() for name in role["names"]} - AMBIGUOUS
    for position, row in enumerate(rows):
        if sum(plain(str(cell or "")) in known for cell in row) >= 2:
            return position
    return None


def _read_book(path: str, sheet: str | None, limit: int | None) -> pd.DataFrame:
    options = [f"{key}={value}" for key, value in (("HEADERS", "DISABLE"), ("FIELD_TYPES", "STRING"))]
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        book = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY, open_options=options)
    finally:
        gdal.PopErrorHandler()
    if book is None:
        raise InputError(tr("The workbook {} can't be opened.").format(path), [gdal.GetLastErrorMsg()] if gdal.GetLastErrorMsg() else ())
    layer = book.GetLayerByName(sheet) if sheet else _best_sheet(book)
    if layer is None:
        names = [book.GetLayer(i).GetName() for i in range(book.GetLayerCount())]
        raise InputError(tr("The workbook {} has no sheet « {} ».").format(path, sheet), [tr("sheets: {}").format(", ".join(names))])
    rows = _rows(layer, None if limit is None else limit + HEADER_ROWS)
    header = find_header(rows[:HEADER_ROWS]) or 0
    names = [str(cell or f"field_{i}").strip() for i, cell in enumerate(rows[header])] if rows else []
    frame = pd.DataFrame(rows[header + 1 :], columns=names, dtype=object)
    return frame.where(frame.notna() & (frame != ""), None)


def _best_sheet(book: gdal.Dataset) -> object:
    """The first sheet that has a row of technical names, else the first."""
    layers = [book.GetLayer(i) for i in range(book.GetLayerCount())]
    return next((layer for layer in layers if find_header(_rows(layer, HEADER_ROWS)) is not None), layers[0] if layers else None)


def _rows(layer: object, limit: int | None) -> list[list[str]]:
    layer.ResetReading()  # type: ignore[attr-defined]
    rows = []
    for feature in layer:  # type: ignore[attr-defined]
        rows.append([feature.GetField(i) if feature.IsFieldSetAndNotNull(i) else None for i in range(feature.GetFieldCount())])
        if limit is not None and len(rows) >= limit:
            break
    return rows
