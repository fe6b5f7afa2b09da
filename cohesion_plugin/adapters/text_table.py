"""Tables as published: CSV in any encoding and separator; workbooks are read by ``book``."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pandas as pd

from ..core.errors import InputError
from ..core.i18n import tr
from .book import read_book
from .header import HEADER_ROWS, find_header

TEXT_SUFFIXES = {".csv", ".txt", ".tsv"}
BOOK_SUFFIXES = {".xlsx", ".ods", ".xls"}
# Ties go to the first: a comma is also the decimal mark.
SEPARATORS = (";", "\t", "|", ",")


def reads(path: str) -> bool:
    """Whether this file is a table this module reads."""
    return Path(path).suffix.lower() in TEXT_SUFFIXES | BOOK_SUFFIXES


def read_table(path: str, sheet: str | None = None, limit: int | None = None) -> pd.DataFrame:
    """All columns as text, empty cells missing. Raises InputError where the file is not a readable table."""
    if Path(path).suffix.lower() in BOOK_SUFFIXES:
        return read_book(path, sheet, limit)
    try:
        return _read_text(path, limit)
    except (OSError, ValueError, csv.Error) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise InputError(
            tr("The table {} can't be read.").format(path),
            [reason.strip()],
            tr("Open it in a spreadsheet, check it, and save it as CSV UTF-8."),
        ) from error


def _read_text(path: str, limit: int | None) -> pd.DataFrame:
    encoding = _encoding(path)
    with Path(path).open(encoding=encoding, newline="") as file:
        head = [line for line, _ in zip(file, range(HEADER_ROWS))]
    separator = _separator(head)
    header = find_header(list(csv.reader(head, delimiter=separator))) or 0
    frame = pd.read_csv(
        path,
        sep=separator,
        encoding=encoding,
        dtype=str,
        keep_default_na=False,
        na_values=[""],
        skiprows=header,  # rows, not lines: a quoted cell may hold line breaks
        nrows=limit,
        index_col=False,  # a separator at the end of each line makes no index of the first column
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
    """The one that cuts most lines into the same number of cells."""

    def regular(separator: str) -> int:
        counts = Counter(len(row) for row in csv.reader(head, delimiter=separator) if len(row) > 1)
        return max(counts.values(), default=0)

    return max(SEPARATORS, key=regular)
