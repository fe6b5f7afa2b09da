"""The converted table and the list of communes touched: fields, features, metadata."""

from __future__ import annotations

import numpy as np
import pandas as pd
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsField, QgsFields, QgsLayerMetadata
from qgis.PyQt.QtCore import QMetaType

from ..adapters.writer import features
from ..core.i18n import tr
from ..core.vintage.conversion import Conversion
from .convert_vintage_sinks import Table


def output_tables(result: Conversion, crs: QgsCoordinateReferenceSystem) -> dict[str, Table]:
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
) -> Table:
    fields = QgsFields()
    for column in frame.columns:
        fields.append(QgsField(str(column), _type_of(frame[column])))
    rows = zip(*(_plain(frame[column]) for column in frame.columns))
    metadata = QgsLayerMetadata()
    metadata.setTitle(title)
    metadata.setType("dataset")
    metadata.setLanguage("fr")
    metadata.setAbstract(result.report.method)
    metadata.setHistory([result.report.method, *result.report.sources])
    content = features(fields, rows, shapes)
    if shapes is None:
        return Table(fields, content, QgsCoordinateReferenceSystem(), metadata, None, title)
    return Table(fields, content, crs, metadata, None, title, "", Qgis.WkbType.MultiPolygon)


def _type_of(column: pd.Series) -> QMetaType.Type:
    if pd.api.types.is_bool_dtype(column.dtype):
        return QMetaType.Type.Bool
    if pd.api.types.is_integer_dtype(column.dtype):
        return QMetaType.Type.LongLong
    return QMetaType.Type.Double if pd.api.types.is_float_dtype(column.dtype) else QMetaType.Type.QString


def _plain(column: pd.Series) -> list[object]:
    """Python's own values, None where missing."""
    values = column.astype(object)
    return values.where(column.notna(), None).tolist()
