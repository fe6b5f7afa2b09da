"""From a frame to a layer that is ready to be written: fields, features, metadata. Types are data in resources."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

import numpy as np
import pandas as pd
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsField, QgsFields, QgsLayerMetadata
from qgis.PyQt.QtCore import QMetaType

from ..adapters.writer import features
from ..cartography.describe import DAY
from ..core.i18n import language
from ..core.report import Report
from ..core.resources import vocabulary
from .sinks import Layer, Style

TEXT = QMetaType.Type.QString
_TYPES = {
    "whole": QMetaType.Type.Int,
    "real": QMetaType.Type.Double,
    "date": QMetaType.Type.QDate,
    "flag": QMetaType.Type.Bool,
}


def output_layer(
    table: pd.DataFrame,
    columns: Sequence[str],
    title: str,
    report: Report,
    shapes: np.ndarray | None = None,
    crs: QgsCoordinateReferenceSystem | None = None,
    style: Style | None = None,
    group: str = "",
    wkb_type: Qgis.WkbType = Qgis.WkbType.MultiPolygon,
    fields: QgsFields | None = None,
) -> Layer:
    """The columns of a frame as a layer, with shapely ``shapes`` row by row, or as a table where there are none.

    ``fields``: where the types are not those of ``output_fields.json``.
    """
    fields = fields or fields_of(columns)
    return Layer(
        fields,
        features(fields, rows_of(table, columns), shapes),
        crs if crs is not None and shapes is not None else QgsCoordinateReferenceSystem(),
        metadata_of(title, report),
        style,
        title,
        group,
        wkb_type if shapes is not None else Qgis.WkbType.NoGeometry,
    )


def fields_of(columns: Iterable[str], default: QMetaType.Type = TEXT) -> QgsFields:
    """QGIS fields of the given names, typed by ``output_fields.json``; others have the default type."""
    fields = QgsFields()
    for column in columns:
        fields.append(QgsField(column, _types().get(column, default)))
    return fields


def rows_of(table: pd.DataFrame, columns: Sequence[str]) -> Iterable[tuple[object, ...]]:
    """Plain Python values, None where missing."""
    return zip(*(_plain(table[column]) for column in columns))


def metadata_of(title: str, report: Report) -> QgsLayerMetadata:
    """Title, method and sources, kept in the file where its format can."""
    metadata = QgsLayerMetadata()
    metadata.setTitle(title)
    metadata.setType("dataset")
    metadata.setLanguage(language())
    metadata.setAbstract(report.method)
    metadata.setHistory([report.method, *report.sources])
    if report.day:
        metadata.addKeywords(DAY, [report.day])
    return metadata


@cache
def _types() -> dict[str, QMetaType.Type]:
    return {
        name: _TYPES[kind]
        for kind, names in vocabulary("output_fields").items()
        if kind in _TYPES
        for name in names
    }


def _plain(column: pd.Series) -> list[object]:
    values = column.astype(object)
    return values.where(column.notna(), None).tolist()
