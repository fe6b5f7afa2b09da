"""The layer and tables of a comparison: fields, features, metadata."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from qgis.core import QgsCoordinateReferenceSystem, QgsField, QgsFields
from qgis.PyQt.QtCore import QMetaType

from ..adapters.libraries import shapely
from ..core.comparison.outlines import outlines
from ..core.comparison.tables import LONG
from ..core.i18n import tr
from ..core.progress import Progress
from .output import output_layer
from .sinks import Layer

if TYPE_CHECKING:
    from ..core.comparison.compute import Comparison

TEXT, WHOLE, REAL = QMetaType.Type.QString, QMetaType.Type.Int, QMetaType.Type.Double
TEXTS = {
    "code", "territoire", "perimetre", "role", "indicateur", "libelle", "theme", "unite", "reference", "note",
    "millesime", "source",
}  # fmt: skip
WHOLES = {"nb_communes", "rang", "rang_sur", "sans_valeur", "population"}


def output_layers(
    comparison: Comparison, crs: QgsCoordinateReferenceSystem, names: Collection[str], progress: Progress
) -> dict[str, Layer]:
    """Those of TABLE, WIDE and LAYER that are asked for, ready to be written."""
    group, report = tr("Comparison"), comparison.report
    made: dict[str, Layer] = {}
    labels = {column.name: _label(comparison, column.name) for column in comparison.measure.columns}
    if "TABLE" in names:
        table = comparison.long()
        progress.update(0.2)
        made["TABLE"] = output_layer(
            table, LONG, tr("Figures compared"), report, group=group, fields=_fields(LONG, labels)
        )
    progress.update(0.5)
    for name, title in (("WIDE", tr("Territories compared")), ("LAYER", tr("Compared territories"))):
        if name not in names:
            continue
        table = comparison.wide(references=name == "WIDE")
        columns = list(table.columns)
        shapes = _shapes(comparison, progress.part(0.5, 0.9)) if name == "LAYER" else None
        made[name] = output_layer(
            table, columns, title, report, shapes, crs, group=group, fields=_fields(columns, labels)
        )
    progress.update(1.0)
    return made


def _label(comparison: Comparison, name: str) -> str:
    """What a column of figures is called, with its year, in tables and forms."""
    column = next(one for one in comparison.measure.columns if one.name == name)
    years = comparison.measure.bounds[column.bounds[0]].vintage
    return f"{column.indicator.name} ({years})" if years else column.indicator.name


def _shapes(comparison: Comparison, progress: Progress) -> np.ndarray:
    """Outlines, empty where the layer has none of a territory's communes."""
    shapes = outlines(comparison.sets, comparison.places, progress)
    shapes[shapely.is_missing(shapes)] = shapely.MultiPolygon()
    return shapes


def _fields(columns: Iterable[str], labels: dict[str, str]) -> QgsFields:
    fields = QgsFields()
    for column in columns:
        field = QgsField(column, TEXT if column in TEXTS else WHOLE if column in WHOLES else REAL)
        if column in labels:
            field.setAlias(labels[column])
        fields.append(field)
    return fields


def sheets(comparison: Comparison) -> dict[str, pd.DataFrame]:
    """The sheets of the workbook: every number, what it is, and what must be known of it."""
    from ..core.comparison.against import significant

    report = comparison.report
    told = pd.DataFrame(
        {
            tr("Report"): [
                report.method,
                *(entry.text(None) for entry in report.entries),
                *(tr("Source: {}").format(source) for source in report.sources),
            ]
        }
    )
    made = {
        tr("Figures"): comparison.long(),
        tr("Territories"): comparison.wide(),
        tr("Indicators"): comparison.indicators(),
        tr("Report"): told,
    }
    for table in made.values():
        for column in table.select_dtypes("float"):
            # What spreadsheets keep of a number.
            table[column] = significant(table[column].to_numpy())
        for column in WHOLES.intersection(table.columns):
            table[column] = table[column].astype("Int64").astype(object).where(table[column].notna(), None)
    return made
