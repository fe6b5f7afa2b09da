"""The layer and tables of a comparison: fields, features, metadata."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsFeature, QgsField, QgsFields
from qgis.PyQt.QtCore import QMetaType

from ..adapters.feature_blocks import FeatureBlocks
from ..adapters.libraries import shapely
from ..adapters.table_rows import Rows, plain_rows
from ..adapters.writer import features
from ..cartography.comparison_style import maps_of, style_compared
from ..cartography.comparison_style_written import Shown, is_many, written
from ..core.comparison.outlines import outlines
from ..core.comparison.tables import LONG
from ..core.i18n import tr
from ..core.indicators.model import said
from ..core.progress import Progress
from ..core.report import Entry, Report
from .output import metadata_of, output_layer, rows_of
from .sinks import Layer, Style

if TYPE_CHECKING:
    from ..core.comparison.compute import Comparison

TEXT, WHOLE, REAL = QMetaType.Type.QString, QMetaType.Type.Int, QMetaType.Type.Double
TEXTS = {
    "code", "territoire", "perimetre", "role", "indicateur", "libelle", "theme", "unite", "reference", "note",
    "millesime", "source",
}  # fmt: skip
# A cell of a workbook holds 32,767.
MOST_LETTERS = 30_000
# Rows of the long table in memory at once.
BLOCK = 20_000
WHOLES = {"nb_communes", "rang", "rang_sur", "sans_valeur", "population"}


def output_layers(
    comparison: Comparison, crs: QgsCoordinateReferenceSystem, names: Collection[str], progress: Progress
) -> dict[str, Layer]:
    """Those of TABLE, WIDE and LAYER that are asked for, ready to be written."""
    group, report = tr("Comparison"), comparison.report
    made: dict[str, Layer] = {}
    labels = {column.name: _label(comparison, column.name) for column in comparison.measure.columns}
    if "TABLE" in names:
        made["TABLE"] = _long_layer(comparison, group, _fields(LONG, labels))
        progress.update(0.2)
    progress.update(0.5)
    for name, title in (("WIDE", tr("Territories compared")), ("LAYER", tr("Compared territories"))):
        if name not in names:
            continue
        table = comparison.wide(references=name == "WIDE")
        columns = list(table.columns)
        shapes = outline_shapes(comparison, progress.part(0.5, 0.9)) if name == "LAYER" else None
        fields, style = _fields(columns, labels), None
        if name == "LAYER":
            style = style_of(maps_of(comparison), fields, len(comparison.sets), report)
        made[name] = output_layer(table, columns, title, report, shapes, crs, style, group, fields=fields)
    progress.update(1.0)
    return made


def _long_layer(comparison: Comparison, group: str, fields: QgsFields) -> Layer:
    """The long table, its rows made as they are written: all communes of France have more than a million."""
    each = comparison.long_rows
    step = max(1, BLOCK // max(each, 1))

    def make(start: int, stop: int) -> list[QgsFeature]:
        return features(fields, rows_of(comparison.long(start // each, stop // each), LONG), None)

    def rows(start: int, stop: int) -> Rows:
        return plain_rows(comparison.long(start // each, stop // each))

    title = tr("Figures compared")
    blocks = FeatureBlocks(each * len(comparison.sets), each * step, make, rows)
    metadata, none = metadata_of(title, comparison.report), Qgis.WkbType.NoGeometry
    return Layer(fields, blocks, QgsCoordinateReferenceSystem(), metadata, None, title, group, none)


def style_of(maps: Sequence[Shown], fields: QgsFields, count: int, report: Report) -> Style:
    """What dresses a layer of so many territories; the styles themselves are made here, away from the main thread."""
    others = written(maps, fields, is_many(count))
    return partial(style_compared, maps=maps, sentence=report.method, others=others, fields=fields)


def _label(comparison: Comparison, name: str) -> str:
    """What a column of figures is called, with its unit and year, in tables, forms and legends of sizes."""
    column = next(one for one in comparison.measure.columns if one.name == name)
    years = comparison.measure.bounds[column.bounds[0]].vintage
    told = ", ".join(filter(None, (said(column.indicator.unit), years)))
    return f"{column.indicator.name} ({told})" if told else column.indicator.name


def outline_shapes(comparison: Comparison, progress: Progress) -> np.ndarray:
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


def _told(entry: Entry) -> str:
    """A remark with all its names, or with the first where a cell does not hold them."""
    text = entry.text(None)
    return text if len(text) < MOST_LETTERS else entry.text()


def sheets(comparison: Comparison) -> dict[str, pd.DataFrame]:
    """The sheets of the workbook: every number, what it is, and what must be known of it."""
    return tidied(
        {
            tr("Figures"): comparison.long(),
            tr("Territories"): comparison.wide(),
            tr("Indicators"): comparison.indicators(),
            tr("Report"): report_sheet(comparison.report),
        }
    )


def report_sheet(report: Report) -> pd.DataFrame:
    """The method, all that was said and the sources."""
    return pd.DataFrame(
        {
            tr("Report"): [
                report.method,
                *map(_told, report.entries),
                *(tr("Source: {}").format(source) for source in report.sources),
            ]
        }
    )


def tidied(made: dict[str, pd.DataFrame]) -> dict[str, pd.DataFrame]:
    """Numbers as spreadsheets keep them, whole ones as such."""
    from ..core.comparison.against import significant

    for table in made.values():
        for column in table.select_dtypes("float"):
            table[column] = significant(table[column].to_numpy())
        for column in WHOLES.intersection(table.columns):
            table[column] = table[column].astype("Int64").astype(object).where(table[column].notna(), None)
    return made
