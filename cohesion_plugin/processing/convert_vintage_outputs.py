"""The converted table and the list of communes touched: fields, features, metadata."""

from __future__ import annotations

import numpy as np
import pandas as pd
from qgis.core import QgsCoordinateReferenceSystem, QgsField, QgsFields
from qgis.PyQt.QtCore import QMetaType

from ..core.i18n import tr
from ..core.vintage.conversion import Conversion
from .output import output_layer
from .sinks import Layer


def output_tables(result: Conversion, crs: QgsCoordinateReferenceSystem) -> dict[str, Layer]:
    """CONVERTED, with its outlines where the input has some, and REPORT."""
    converted = tr("Table of {}").format(result.to_year)
    touched = tr("What the conversion touched, {} to {}").format(result.from_year, result.to_year)
    return {
        "CONVERTED": _table(result.table, result.geometry, crs, converted, result),
        "REPORT": _table(result.trace, None, crs, touched, result),
    }


def _table(
    frame: pd.DataFrame,
    shapes: np.ndarray | None,
    crs: QgsCoordinateReferenceSystem,
    title: str,
    result: Conversion,
) -> Layer:
    fields = QgsFields()
    for column in frame.columns:
        fields.append(QgsField(str(column), _type_of(frame[column])))
    return output_layer(frame, list(frame.columns), title, result.report, shapes, crs, fields=fields)


def _type_of(column: pd.Series) -> QMetaType.Type:
    if pd.api.types.is_bool_dtype(column.dtype):
        return QMetaType.Type.Bool
    if pd.api.types.is_integer_dtype(column.dtype):
        return QMetaType.Type.LongLong
    return QMetaType.Type.Double if pd.api.types.is_float_dtype(column.dtype) else QMetaType.Type.QString
