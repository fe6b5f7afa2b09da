"""Columns of figures as tables hold them: numbers, or text with decimal commas, thousands, per cent signs, secrecy."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..errors import InputError
from ..i18n import tr, tr_n
from ..report import Report
from ..resources import vocabulary

SHOWN = 5


@dataclass(frozen=True)
class Figures:
    """``values``: floats, NaN where missing; ``commas``: rows written with a decimal comma; ``marks``: what stands
    for a missing value (« s », « nd »…) and how often; ``unread``: texts that are neither."""

    values: np.ndarray
    commas: int
    marks: dict[str, int]
    unread: list[str]


def figures(column: pd.Series) -> Figures:
    """A column as numbers. Infinite values are missing."""
    if pd.api.types.is_numeric_dtype(column.dtype):
        values = column.astype(float).to_numpy(dtype=float, na_value=np.nan)
        return Figures(np.where(np.isfinite(values), values, np.nan), 0, {}, [])
    text = column.astype("string").str.replace(r"[\s\u00a0\u202f]|%$", "", regex=True).fillna("")
    mark = text.str.upper().isin(vocabulary("statistical_typology")["missing_marks"])
    comma = text.str.fullmatch(r"[+\-]?\d*,\d+")
    plain = text.where(~comma, text.str.replace(",", ".", regex=False)).where(~mark & (text != ""))
    numbers = pd.to_numeric(plain, errors="coerce").to_numpy(dtype=float, na_value=np.nan)
    strange = plain.notna().to_numpy() & np.isnan(numbers)
    marks = {str(value): int(count) for value, count in text[mark].value_counts().items()}
    unread = list(dict.fromkeys(column[strange].astype(str)))
    return Figures(np.where(np.isfinite(numbers), numbers, np.nan), int(comma.sum()), marks, unread)


def read_columns(frame: pd.DataFrame, names: list[str], report: Report) -> np.ndarray:
    """Several columns as numbers (rows, columns). Raises InputError, with examples, where one holds other text."""
    absent = [name for name in names if name not in frame.columns]
    if absent:
        raise InputError(
            tr("Some of the indicators are not columns of the table."),
            [
                tr("not found: {}").format(", ".join(absent)),
                tr("columns: {}").format(", ".join(map(str, frame.columns))),
            ],
            tr("Choose them again, or take the recipe of this table."),
        )
    read = {name: figures(frame[name]) for name in names}
    wrong = {name: column for name, column in read.items() if column.unread}
    if wrong:
        facts = [
            tr("{field}: {examples}").format(
                field=name, examples=", ".join(f"« {text} »" for text in column.unread[:SHOWN])
            )
            for name, column in wrong.items()
        ]
        raise InputError(
            tr_n("Text that is not a number in %n indicator(s).", len(wrong)),
            facts,
            tr(
                "Choose columns of figures, or empty these cells. Decimal commas, spaces and % are understood."
            ),
        )
    _say(read, report)
    return np.column_stack([column.values for column in read.values()])


def _say(read: dict[str, Figures], report: Report) -> None:
    commas = [name for name, column in read.items() if column.commas]
    if commas:
        report.info(tr_n("%n column(s) of text with decimal commas, read as numbers:", len(commas)), commas)
    marks = [
        f"{name} ({', '.join(f'{mark}: {count}' for mark, count in column.marks.items())})"
        for name, column in read.items()
        if column.marks
    ]
    if marks:
        report.info(tr("Marks of secrecy or absence, read as missing:"), marks)
