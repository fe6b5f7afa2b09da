"""A table of a file as it stands, before anyone knows what it is: cells of text, titles and headers among them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Callable

import numpy as np
import pandas as pd

from ..frames import with_none
from ..report import Report

HEAD_ROWS = 300
Cells = Sequence[Sequence[object]]


@dataclass(frozen=True)
class Wanted:
    """What to read of a sheet: column positions (None: all), and the rows whose cell in a column is one of a set."""

    columns: tuple[int, ...] | None = None
    where: tuple[int, frozenset[str]] | None = None


ALL = Wanted()


@dataclass(frozen=True)
class Sheet:
    """``head``: the first rows, titles and header included. ``rows`` reads them all, as columns 0, 1, 2… of text.

    ``file``: name of the file it comes from, without suffix: it often holds a year. ``report``: what was met
    on reading.
    """

    name: str
    file: str
    head: list[list[str]]
    rows: Callable[[Wanted], pd.DataFrame]
    report: Report = field(default_factory=Report)

    @classmethod
    def of_rows(cls, name: str, rows: Cells | pd.DataFrame, file: str = "") -> Sheet:
        """A sheet already in memory: lists of cells, or a frame without header."""
        frame = pd.DataFrame(rows, dtype=object)
        frame.columns = pd.RangeIndex(frame.shape[1])
        frame = frame.apply(_text)
        return cls(name, file or name, head_of(frame), lambda wanted: select(frame, wanted))

    @classmethod
    def of_frame(cls, frame: pd.DataFrame, name: str, file: str = "") -> Sheet:
        """A layer or table already read: its column names become the first row, where the header may well be."""
        first = pd.DataFrame([list(map(str, frame.columns))])
        body = frame.set_axis(range(frame.shape[1]), axis=1).apply(_text)
        return cls.of_rows(name, pd.concat([first, body], ignore_index=True), file)


def _text(column: pd.Series) -> pd.Series:
    """Any column as text, None where empty; whole numbers without decimals."""
    if pd.api.types.is_float_dtype(column.dtype):
        filled = column.dropna()
        if np.all(np.mod(filled, 1) == 0):
            column = column.astype("Int64")
    text = column.astype("string").str.strip()
    return with_none(text.mask((text == "").fillna(False).astype(bool)))


def positions(frame: pd.DataFrame) -> list[int]:
    """The columns of a frame of cells: 0, 1, 2…"""
    return [int(position) for position in frame.columns.to_numpy()]


def select(frame: pd.DataFrame, wanted: Wanted) -> pd.DataFrame:
    """The rows and columns asked for, of a frame whose columns are positions."""
    if wanted.where is not None:
        position, values = wanted.where
        frame = frame[frame[position].isin(values)]
    if wanted.columns is not None:
        frame = frame[list(wanted.columns)]
    return frame.reset_index(drop=True)


def head_of(frame: pd.DataFrame) -> list[list[str]]:
    """The first rows as lists of text, empty where missing."""
    first = frame.head(HEAD_ROWS)
    return [["" if cell is None or cell != cell else str(cell) for cell in row] for row in first.to_numpy()]
