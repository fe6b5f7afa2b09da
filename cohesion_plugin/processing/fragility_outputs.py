"""The layer, tables and workbook of fragility."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

import pandas as pd
from qgis.core import QgsCoordinateReferenceSystem, QgsField, QgsFields
from qgis.PyQt.QtCore import QMetaType

from ..cartography.fragility_style import fragility_maps
from ..core.fragility.tables import COUNTS, LONG, component_table, long_table, wide_table
from ..core.i18n import tr
from ..core.progress import Progress
from .compare_outputs import outline_shapes, report_sheet, style_of, tidied
from .output import output_layer
from .sinks import Layer

if TYPE_CHECKING:
    from ..core.fragility.compute import Fragility

REALS = {"valeur", "seuil", "couverture_population_pct"}
WHOLES = {"nb_communes", "population", "peripherie_nb_communes", *COUNTS[:3]}


def output_layers(
    found: Fragility, crs: QgsCoordinateReferenceSystem, names: Collection[str], progress: Progress
) -> dict[str, Layer]:
    """Those of TABLE, WIDE and LAYER that are asked for, ready to be written."""
    group, report = tr("Comparison"), found.comparison.report
    labels = {one.component.id: one.component.name for one in found.found}
    made: dict[str, Layer] = {}
    if "TABLE" in names:
        table = long_table(found)
        made["TABLE"] = output_layer(
            table, LONG, tr("Components of fragility"), report, group=group, fields=_fields(LONG, labels)
        )
    if "WIDE" in names or "LAYER" in names:
        table = wide_table(found)
        columns, title = list(table.columns), tr("Fragility of territories")
        fields = _fields(columns, labels)
        if "WIDE" in names:
            made["WIDE"] = output_layer(table, columns, title, report, group=group, fields=fields)
        if "LAYER" in names:
            shapes = outline_shapes(found.comparison, progress.part(0.2, 0.9))
            style = style_of(fragility_maps(table, labels), fields, len(table), report)
            made["LAYER"] = output_layer(
                table, columns, title, report, shapes, crs, style, group, fields=fields
            )
    progress.update(1.0)
    return made


def _fields(columns: Iterable[str], labels: dict[str, str]) -> QgsFields:
    """Types by name; the alias of a component's columns says what it is in words."""
    kinds = {"valeur": tr("value"), "seuil": tr("threshold"), "etat": tr("state")}
    fields = QgsFields()
    for column in columns:
        component, _, kind = column.rpartition("_")
        real = column in REALS or (component in labels and kind in REALS)
        whole, text = QMetaType.Type.Int, QMetaType.Type.QString
        field = QgsField(column, QMetaType.Type.Double if real else whole if column in WHOLES else text)
        if component in labels and kind in kinds:
            field.setAlias(f"{labels[component]} ({kinds[kind]})")
        fields.append(field)
    return fields


def sheets(found: Fragility) -> dict[str, pd.DataFrame]:
    """The sheets of the workbook."""
    return tidied(
        {
            tr("Components"): long_table(found),
            tr("Territories"): wide_table(found),
            tr("Thresholds"): component_table(found),
            tr("Report"): report_sheet(found.comparison.report),
        }
    )
