"""The layers of the rings algorithm: fields, features, metadata, style."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
from qgis.core import Qgis, QgsField, QgsFields, QgsLayerMetadata
from qgis.PyQt.QtCore import QMetaType

from ..adapters.writer import features, write_file
from ..cartography.ring_style import style_buffers, style_outlines, style_rings
from ..core.i18n import pick, tr
from ..core.resources import vocabulary
from ..core.rings.assemble import COLUMNS
from .sinks import Layer

if TYPE_CHECKING:
    from .ring_job import RingResult

TEXT, WHOLE, REAL = QMetaType.Type.QString, QMetaType.Type.Int, QMetaType.Type.Double
TYPES = {
    **dict.fromkeys(["couronne", "couronne_a", "couronne_b", "nb_communes", "nb_epci", "population"], WHOLE),
    **dict.fromkeys(["bordure_km", "part_pct", "distance_km"], REAL),
}
OUTLINE_COLUMNS = ["siren_metropole", "nom_metropole", "couronne", "nb_epci", "nb_communes", "population"]
BUFFER_COLUMNS = ["siren_metropole", "nom_metropole", "couronne", "distance_km"]


def fields_of(columns: Iterable[str]) -> QgsFields:
    """QGIS fields of the given names."""
    fields = QgsFields()
    for column in columns:
        fields.append(QgsField(column, TYPES.get(column, TEXT)))
    return fields


def rows_of(table: pd.DataFrame, columns: list[str]) -> Iterable[tuple[object, ...]]:
    """Plain Python values, None where missing."""
    plain = table[columns].astype(object)
    return plain.where(plain.notna(), None).itertuples(index=False, name=None)


def write_layers(result: RingResult, folder: Path) -> None:
    """Every layer that has features, as a GeoPackage of its own in a folder."""
    for name, layer in output_layers(result).items():
        if layer.features:
            path = str(folder / f"{name.lower()}.gpkg")
            write_file(
                path, layer.fields, layer.features, Qgis.WkbType.MultiPolygon, layer.crs, layer.metadata
            )


def output_layers(result: RingResult) -> dict[str, Layer]:
    """RINGS, OUTLINES and BUFFERS, ready to be written."""
    method = pick(vocabulary("ring_methods")["methods"][result.method]["label"])
    group = tr("Rings ({})").format(method)
    sentence = result.report.method

    def layer(title: str, table: pd.DataFrame, columns: list[str], shapes: np.ndarray, style: Any) -> Layer:
        fields = fields_of(columns)
        content = features(fields, rows_of(table, columns), shapes)
        return Layer(fields, content, result.crs, _metadata(title, result), style, title, group)

    bands = result.bands()
    return {
        "RINGS": layer(
            tr("Rings of EPCI"),
            result.rings.table,
            COLUMNS,
            result.shapes,
            lambda made: style_rings(made, sentence),
        ),
        "OUTLINES": layer(
            tr("Outlines of rings"), result.outline_table, OUTLINE_COLUMNS, result.outlines, style_outlines
        ),
        "BUFFERS": layer(
            tr("Distance bands"), bands, BUFFER_COLUMNS, bands["geometry"].to_numpy(), style_buffers
        ),
    }


def _metadata(title: str, result: RingResult) -> QgsLayerMetadata:
    metadata = QgsLayerMetadata()
    metadata.setTitle(title)
    metadata.setType("dataset")
    metadata.setLanguage("fr")
    metadata.setAbstract(result.report.method)
    metadata.setHistory([result.report.method, *result.report.sources])
    return metadata
