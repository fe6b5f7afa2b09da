"""Tables as published: CSV in any encoding and separator; workbooks are read by ``book``."""

from __future__ import annotations

import csv
from pathlib import Path

import pandas as pd

from ..core.errors import InputError
from ..core.i18n import tr
from ..core.published.delimited import encoding_of, separator_of
from .book import read_book
from .header import HEADER_ROWS, find_header

TEXT_SUFFIXES = {".csv", ".txt", ".tsv"}
BOOK_SUFFIXES = {".xlsx", ".ods", ".xls"}


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
    encoding = encoding_of(Path(path))
    with Path(path).open(encoding=encoding, newline="") as file:
        head = [line for line, _ in zip(file, range(HEADER_ROWS))]
    separator = separator_of(head)
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
