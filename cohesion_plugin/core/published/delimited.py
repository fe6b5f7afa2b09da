"""CSV as published: encoding, separator and header are found, titles above the header are kept."""

from __future__ import annotations

import codecs
import csv
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pandas as pd

from ..errors import InputError
from ..frames import with_none
from ..i18n import tr, tr_n
from ..report import Report
from .sheet import HEAD_ROWS, Sheet, Wanted, positions

BLOCK = 1 << 20
CHUNK = 200_000
# A row may have so many cells too many before the file is given up.
SURPLUS = 8
# Ties go to the first: a comma is also the decimal mark.
SEPARATORS = (";", "\t", "|", ",")


def delimited(path: Path, name: str, file: str) -> Sheet:
    """A CSV file as a sheet. Raises InputError where it can't be read."""
    try:
        encoding = encoding_of(path)
        head, separator = _head(path, encoding)
    except (OSError, csv.Error) as error:
        raise _unreadable(name, error) from error
    report = Report()
    width = _width(head)

    def rows(wanted: Wanted) -> pd.DataFrame:
        return _read(path, name, encoding, separator, width, wanted, report)

    return Sheet(name, file, head, rows, report)


def _width(head: list[list[str]]) -> int:
    """Cells of most rows; a title has less, and a row with a separator inside a text more."""
    counts = Counter(map(len, head))
    return max(counts, key=lambda cells: (counts[cells], cells), default=0)


def encoding_of(path: Path) -> str:
    """UTF-8 (with or without mark) where every byte fits, else Windows-1252, which French offices write."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as content:
        first = content.read(BLOCK)
        if first[:2] in (b"\xff\xfe", b"\xfe\xff"):
            return "utf-16"
        try:
            block = first
            while block:
                decoder.decode(block)
                block = content.read(BLOCK)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return "cp1252"
    return "utf-8-sig"


def _head(path: Path, encoding: str) -> tuple[list[list[str]], str]:
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        lines = [line for line, _ in zip(file, range(HEAD_ROWS * 2))]
    separator = separator_of(lines)
    rows = [[cell.strip() for cell in row] for row in csv.reader(lines, delimiter=separator) if _filled(row)]
    return rows[:HEAD_ROWS], separator


def _filled(row: list[str]) -> bool:
    """Not a blank line, which pandas leaves out too."""
    return len(row) > 1 or bool(row and row[0].strip())


def separator_of(lines: list[str]) -> str:
    """The one that cuts most lines into the same number of cells; of two that cut as many, into more cells."""

    def regular(separator: str) -> tuple[float, int]:
        widths = [len(row) for row in csv.reader(lines, delimiter=separator) if row]
        counts = Counter(width for width in widths if width > 1)
        width = max(counts, key=lambda one: (counts[one], one), default=0)
        return counts[width] / max(len(widths), 1), width

    return max(SEPARATORS, key=regular)


def _read(
    path: Path, name: str, encoding: str, separator: str, width: int, wanted: Wanted, report: Report
) -> pd.DataFrame:
    """All rows asked for; those that have more cells than the others are left out, and said."""
    pieces, broken = [], []
    try:
        for piece in _chunks(path, encoding, separator, width, wanted):
            surplus = [position for position in positions(piece) if position >= width]
            longer = piece[surplus].notna().any(axis=1)
            broken += [str(index + 1) for index in piece.index[longer]]
            # Emptied and not dropped: the header is told by its position.
            kept = piece.drop(columns=surplus)
            if longer.any():
                kept.loc[longer] = None
            if wanted.where is not None:
                kept = kept[kept[wanted.where[0]].isin(wanted.where[1])]
            pieces.append(kept)
    except (OSError, ValueError, csv.Error) as error:
        raise _unreadable(name, error) from error
    if broken:
        report.warn(
            tr_n(
                "%n row(s) with more cells than the header left out (a separator inside a text?); rows:",
                len(broken),
            ),
            broken,
        )
    frame = pd.concat(pieces, ignore_index=True) if pieces else pd.DataFrame(columns=range(width))
    if wanted.columns is not None:
        frame = frame[list(wanted.columns)]
    return frame.apply(with_none)


def _chunks(path: Path, encoding: str, separator: str, width: int, wanted: Wanted) -> Iterator[pd.DataFrame]:
    columns = (
        None
        if wanted.columns is None
        else sorted({*wanted.columns, *([wanted.where[0]] if wanted.where else ())})
    )
    reader = pd.read_csv(
        path,
        sep=separator,
        encoding=encoding,
        encoding_errors="replace",
        header=None,
        names=list(range(width + SURPLUS * (columns is None))),
        usecols=columns,
        dtype=str,
        keep_default_na=False,
        na_values=[""],
        chunksize=CHUNK,
    )
    with reader:
        yield from reader


def _unreadable(name: str, error: Exception) -> InputError:
    reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return InputError(
        tr("The table {} can't be read.").format(name),
        [reason.strip()],
        tr("Open it in a spreadsheet, check it, and save it as CSV UTF-8."),
    )
