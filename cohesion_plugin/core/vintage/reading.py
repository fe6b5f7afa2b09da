"""What a table to convert is: its level, its code column, its rows with a code."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..codes import fold_districts, parse
from ..errors import InputError
from ..frames import prefer
from ..i18n import tr, tr_n
from ..recognise import Fields, recognise
from ..report import Report
from ..territories import RawLayer

ENOUGH = 0.5


@dataclass(frozen=True)
class Subject:
    """``frame``: rows with a code, all columns as read; ``codes``: of these, repaired, one row each; ``names``: for
    reports; ``geometry``: parallel shapes; ``fields``: level and columns."""

    frame: pd.DataFrame
    codes: pd.Series
    names: pd.Series
    geometry: np.ndarray
    fields: Fields


def subject(raw: RawLayer, chosen: str, report: Report) -> Subject:
    """Read a table. Raises InputError where it is empty, has no codes, or has several rows of one commune."""
    fields = _fields(raw, chosen)
    column = raw.frame[fields.code]
    read = parse(column, "commune" if fields.level == "commune" else "siren")
    good = read.values.notna().to_numpy()
    if good.mean() < ENOUGH:
        raise InputError(
            tr("The column « {} » holds no codes of communes or EPCI.").format(fields.code),
            [tr("first values: {}").format(", ".join(map(str, column.head(5))))],
            tr("Choose another code column."),
        )
    if read.repaired.any():
        report.info(
            tr_n("%n code(s) repaired (lost leading zeros, spaces, lower case).", int(read.repaired.sum()))
        )
    if not good.all():
        report.warn(
            tr_n("%n row(s) left out, without a code or with one that is none:", int((~good).sum())),
            column[~good].fillna("–").astype(str),
        )
    rows = np.flatnonzero(good)
    codes = read.values.iloc[rows].reset_index(drop=True)
    _refuse_twice(codes, fields.code)
    frame = raw.frame.iloc[rows].reset_index(drop=True)
    _say_districts(codes, report)
    names = prefer(frame[fields.name], codes) if fields.name else codes
    return Subject(frame, codes, names, raw.geometry[rows], fields)


def _fields(raw: RawLayer, chosen: str) -> Fields:
    if raw.frame.empty:
        raise InputError(
            tr("The table « {} » is empty.").format(raw.name), (), tr("Load it again or remove its filter.")
        )
    if chosen and chosen not in raw.frame.columns:
        raise InputError(
            tr("The table has no field of this name: {}.").format(chosen),
            [tr("columns: {}").format(", ".join(raw.frame.columns))],
            tr("Choose among its fields."),
        )
    return recognise(raw.frame, chosen or None)


def _refuse_twice(codes: pd.Series, column: str) -> None:
    twice = codes[codes.duplicated()].unique()
    if len(twice):
        raise InputError(
            tr_n("%n code(s) on several rows: the table must have one row for each.", len(twice)),
            [tr("column « {}»: {}").format(column, ", ".join(twice[:12]))],
            tr(
                "Dissolve or aggregate the table by its code first, or filter one year or one category of it."
            ),
        )


def _say_districts(codes: pd.Series, report: Report) -> None:
    district = int((fold_districts(codes) != codes).sum())
    if district:
        report.info(tr_n("%n municipal district(s) of Paris, Lyon or Marseille left as they are.", district))
