"""The layers and tables of the disparities: fields, features, metadata, style."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from qgis.core import Qgis, QgsField, QgsFields
from qgis.PyQt.QtCore import QMetaType

from ..cartography.disparities_style import style_deviations
from ..cartography.disparities_style_handicaps import style_handicaps
from ..cartography.disparities_style_lines import style_discontinuities
from ..core.disparities import border_rows, correlation, inequality, rows
from ..core.i18n import tr
from .output import output_layer
from .sinks import Layer, Style
from .statistical_outputs import multipolygons

if TYPE_CHECKING:
    from .disparities_job import DisparitiesResult

TYPES = {
    QMetaType.Type.QString: {
        "code", "nom", "groupe", "synthese_libelle", "croisement", "lisa", "motif", "indicateur", "mesure", "libelle",
        "groupement", "poids", "lecture", "code_a", "nom_a", "code_b", "nom_b", "groupe_a", "groupe_b",
        "indicateur_a", "indicateur_b", "colonnes_communes", "handicaps",
    },
    QMetaType.Type.Int: {
        "synthese", "nb_voisins", "n", "exclus", "rang_absolu", "rang_relatif", "n_pondere", "nb_handicaps",
        "nb_indicateurs",
    },
    QMetaType.Type.Bool: {"limite_groupe", "denominateur_commun"},
}  # fmt: skip


def output_layers(result: DisparitiesResult, wanted: Sequence[str]) -> dict[str, Layer]:
    """Those of the five that are wanted, ready to be written."""
    found, sentence = result.found, result.report.method
    label = result.request.indicators[0].label
    labels = [one.label for one in result.request.indicators]
    handicaps = [*rows.HANDICAPS, *(c for c in found.handicaps.columns if c not in rows.HANDICAPS)]
    aliases = {f"valeur_{i + 1}": name for i, name in enumerate(labels)}
    outlines = result.units.outlines
    shapes = multipolygons(outlines.shape) if outlines is not None else None
    line = Qgis.WkbType.MultiLineString

    def layer(
        table: pd.DataFrame,
        columns: Sequence[str],
        title: str,
        drawn: np.ndarray | None = None,
        style: Style | None = None,
        kind: Qgis.WkbType = Qgis.WkbType.MultiPolygon,
    ) -> Layer:
        group = tr("Disparities between territories")
        fields = _fields(columns, aliases if columns is handicaps else {})
        return output_layer(
            table, columns, title, result.report, drawn, result.crs, style, group, kind, fields
        )

    makers: dict[str, Callable[[], Layer]] = {
        "DISCONTINUITIES": lambda: layer(
            found.lines, border_rows.LINES, tr("Discontinuities: {}").format(label), found.line_shapes,
            partial(style_discontinuities, sentence=sentence), line,
        ),
        "DEVIATIONS": lambda: layer(
            found.deviations, rows.DEVIATIONS, tr("Deviations: {}").format(label), shapes,
            partial(style_deviations, sentence=sentence, grouped=bool(result.request.groups)),
        ),
        "HANDICAPS": lambda: layer(
            found.handicaps, handicaps, tr("Handicaps"),
            shapes if len(found.handicaps) else np.empty(0, dtype=object),
            partial(style_handicaps, sentence=sentence, labels=labels),
        ),
        "INEQUALITY": lambda: layer(found.inequality, inequality.COLUMNS, tr("Measures of inequality")),
        "CORRELATIONS": lambda: layer(found.correlations, correlation.COLUMNS, tr("Correlations")),
    }  # fmt: skip
    return {name: make() for name, make in makers.items() if name in wanted}


def _fields(columns: Iterable[str], aliases: dict[str, str]) -> QgsFields:
    fields = QgsFields()
    for column in columns:
        kind = next((kind for kind, names in TYPES.items() if column in names), QMetaType.Type.Double)
        field = QgsField(column, kind)
        field.setAlias(aliases.get(column, ""))
        fields.append(field)
    return fields
