"""The layer and tables of the statistical typology: fields, features, metadata, style."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from qgis.core import QgsCoordinateReferenceSystem, QgsField, QgsFields
from qgis.PyQt.QtCore import QMetaType

from ..adapters.libraries import shapely
from ..core.i18n import tr
from ..core.shapes import POLYGON
from ..core.statistics.describe import AXES, DESCRIPTION
from ..core.statistics.rows import ROWS
from .output import output_layer
from .sinks import Layer
from .statistical_style import style_classes

if TYPE_CHECKING:
    from .statistical_job import StatisticalResult

TEXT, WHOLE, REAL = QMetaType.Type.QString, QMetaType.Type.Int, QMetaType.Type.Double
TEXTS = {
    "code", "nom", "libelle", "motif", "type", "variable", "modalite", "parangons", "specifiques",
}  # fmt: skip
WHOLES = {"classe", "parangon", "specifique", "rang", "effectif", "population", "axe", "retenu"}


def output_layers(result: StatisticalResult) -> dict[str, Layer]:
    """CLASSES, DESCRIPTION and AXES_TABLE, ready to be written."""
    typology, outlines = result.typology, result.units.outlines
    shapes = multipolygons(outlines.shape) if outlines is not None else None
    style = (
        partial(style_classes, names=typology.names, sentence=result.report.method)
        if outlines is not None
        else None
    )
    nowhere = QgsCoordinateReferenceSystem()
    group = tr("Statistical typology")

    def layer(
        title: str,
        table: pd.DataFrame,
        columns: list[str],
        crs: QgsCoordinateReferenceSystem,
        shapes: np.ndarray | None,
    ) -> Layer:
        return output_layer(
            table,
            columns,
            title,
            result.report,
            shapes,
            crs,
            style if shapes is not None else None,
            group,
            fields=_fields(columns),
        )

    return {
        "CLASSES": layer(tr("Classes"), typology.rows, ROWS, result.crs, shapes),
        "DESCRIPTION": layer(
            tr("Description of the classes"), typology.description, DESCRIPTION, nowhere, None
        ),
        "AXES_TABLE": layer(tr("Principal axes"), typology.axes, AXES, nowhere, None),
    }


def multipolygons(shapes: np.ndarray) -> np.ndarray:
    """The same shapes, polygons as multipolygons of one part; empty where there is none."""
    made = shapes.copy()
    made[shapely.is_missing(shapes)] = shapely.MultiPolygon()
    single = shapely.get_type_id(shapes) == POLYGON
    if single.any():
        made[single] = shapely.multipolygons(shapes[single], indices=np.arange(int(single.sum())))
    return made


def _fields(columns: Iterable[str]) -> QgsFields:
    fields = QgsFields()
    for column in columns:
        fields.append(QgsField(column, TEXT if column in TEXTS else WHOLE if column in WHOLES else REAL))
    return fields
