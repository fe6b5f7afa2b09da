"""Columns as core wants them, the same whether they come through QGIS or straight from a file.

Text: objects, None where empty. Whole numbers: integers, nullable where one is missing. Reals: NaN where missing.
Dates and times: ISO text.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pandas as pd
from qgis.core import NULL, QgsField, QgsFields
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType, QTime

TEXT, WHOLE, REAL, FLAG, MOMENT, OTHER = "text", "whole", "real", "flag", "moment", "other"
_Null = type(NULL)
_KINDS = {
    QMetaType.Type.QString: TEXT,
    QMetaType.Type.Int: WHOLE,
    QMetaType.Type.UInt: WHOLE,
    QMetaType.Type.LongLong: WHOLE,
    QMetaType.Type.ULongLong: WHOLE,
    QMetaType.Type.Double: REAL,
    QMetaType.Type.Float: REAL,
    QMetaType.Type.Bool: FLAG,
    QMetaType.Type.QDate: MOMENT,
    QMetaType.Type.QTime: MOMENT,
    QMetaType.Type.QDateTime: MOMENT,
}


def kind_of(field: QgsField) -> str:
    """What a field of a QGIS layer holds."""
    return _KINDS.get(field.type(), OTHER)


def frame_of(fields: QgsFields, rows: list[list[object]]) -> pd.DataFrame:
    """Attributes of features, one list each, as a frame; the first of two fields of one name is kept."""
    columns: dict[str, pd.Series] = {}
    for position, field in enumerate(fields):
        if field.name() not in columns:
            columns[field.name()] = column_of((row[position] for row in rows), kind_of(field))
    return pd.DataFrame(columns, columns=list(columns))


def column_of(values: Iterable[object], kind: str) -> pd.Series:
    """A column of one kind from the values that QGIS gives."""
    # A null of any type reaches Python as one class; comparing each value with NULL takes ten times as long.
    plain = [None if value.__class__ is _Null else value for value in values]
    if kind == WHOLE:
        # A virtual field announced as whole may still give reals.
        whole = [v if v is None or v.__class__ is int else round(float(v)) for v in plain]  # type: ignore[arg-type]
        return nullable(pd.Series(whole, dtype="Int64"))
    if kind == REAL:
        return pd.Series([np.nan if v is None else float(v) for v in plain], dtype=float)  # type: ignore[arg-type]
    if kind == FLAG:
        return nullable(pd.Series([None if v is None else bool(v) for v in plain], dtype="boolean"))
    return texts([_text(value) for value in plain])


def texts(values: Iterable[object]) -> pd.Series:
    """A column of text, None where empty."""
    return pd.Series([value or None for value in values], dtype=object)


def nullable(series: pd.Series) -> pd.Series:
    """The plain dtype where nothing is missing."""
    return series if series.hasnans else series.astype(series.dtype.numpy_dtype)


def _text(value: object) -> object:
    if value is None or value.__class__ is str:
        return value
    if isinstance(value, QDateTime):
        return value.toString("yyyy-MM-dd'T'HH:mm:ss.zzz")
    if isinstance(value, QDate):
        return value.toString("yyyy-MM-dd")
    if isinstance(value, QTime):
        return value.toString("HH:mm:ss.zzz")
    return str(value)
