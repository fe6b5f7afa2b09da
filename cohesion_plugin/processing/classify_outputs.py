"""The layer of classes and the summary: fields, features, metadata, style."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import pandas as pd
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsField, QgsFields, QgsLayerMetadata
from qgis.PyQt.QtCore import QMetaType

from ..adapters.writer import features
from ..cartography.typology_style import style_classes
from ..core.i18n import tr
from ..core.report import Report
from ..core.typologies import summary
from ..core.typologies.classify import COLUMNS
from .convert_vintage_sinks import Table
from .ring_outputs import rows_of

if TYPE_CHECKING:
    from .classify_job import ClassifyResult

WHOLE = {"population", "nb_communes"}
REAL = {
    "surface_km2", "part_communes_pct", "part_population_pct", "part_surface_pct", "evolution_pct", "part_de_a_pct",
    "part_de_b_pct",
}  # fmt: skip


def output_layers(result: ClassifyResult, wanted: Sequence[str]) -> dict[str, Table]:
    """CLASSES and SUMMARY, those that are wanted, ready to be written."""
    made = result.classified
    sentence, sources, kind, notes = (
        result.report.method,
        list(result.report.sources),
        made.typology,
        made.notes,
    )
    layers = {}
    if "CLASSES" in wanted:
        fields = fields_of(COLUMNS)
        layers["CLASSES"] = Table(
            fields,
            features(fields, rows_of(made.table, COLUMNS), made.places.territories.geometry),
            result.crs,
            metadata_of(kind.title, result.report),
            lambda layer: style_classes(layer, kind, sentence, notes, sources),
            kind.title,
            tr("Typologies"),
            Qgis.WkbType.MultiPolygon,
        )
    if "SUMMARY" in wanted:
        layers["SUMMARY"] = table_layer(
            result.summary, summary.COLUMNS, tr("Summary: {}").format(kind.title), result.report
        )
    return layers


def table_layer(table: pd.DataFrame, columns: Sequence[str], title: str, report: Report) -> Table:
    """A table without shapes."""
    fields = fields_of(columns)
    content = features(fields, rows_of(table, list(columns)), None)
    return Table(
        fields,
        content,
        QgsCoordinateReferenceSystem(),
        metadata_of(title, report),
        None,
        title,
        tr("Typologies"),
    )


def fields_of(columns: Sequence[str]) -> QgsFields:
    """QGIS fields of the given names."""
    fields = QgsFields()
    for column in columns:
        kind = (
            QMetaType.Type.Int
            if column in WHOLE
            else QMetaType.Type.Double
            if column in REAL
            else QMetaType.Type.QString
        )
        fields.append(QgsField(column, kind))
    return fields


def metadata_of(title: str, report: Report) -> QgsLayerMetadata:
    """Title, method and sources, kept in the file where its format can."""
    metadata = QgsLayerMetadata()
    metadata.setTitle(title)
    metadata.setType("dataset")
    metadata.setLanguage("fr")
    metadata.setAbstract(report.method)
    metadata.setHistory([report.method, *report.sources])
    return metadata
