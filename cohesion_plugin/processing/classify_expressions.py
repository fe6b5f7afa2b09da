"""The planner's conditions, QGIS expressions, evaluated on communes joined with the files. Any thread."""

from __future__ import annotations

from difflib import get_close_matches

import numpy as np
import pandas as pd
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
)
from qgis.PyQt.QtCore import QMetaType

from ..adapters.writer import features
from ..core.errors import InputError
from ..core.i18n import tr, tr_n
from ..core.progress import Progress
from ..core.typologies.inputs import Inputs
from ..core.typologies.model import Typology, TypologyClass

STEP = 2000


def evaluate(
    typology: Typology, inputs: Inputs, crs: QgsCoordinateReferenceSystem, progress: Progress
) -> tuple[np.ndarray, dict[int, tuple[np.ndarray, str]]]:
    """Communes x rules, whether each condition holds (NULL: it does not); by rule, where it could not be evaluated.

    Raises InputError where an expression can't be read, names a column that nothing has, or fails for every commune.
    """
    table = joined_columns(inputs)
    expressions = [_parsed(rule, table) for rule in typology.classes]
    wanted = set().union(*(expression.referencedColumns() for expression in expressions))
    if QgsFeatureRequest.ALL_ATTRIBUTES not in wanted:
        table = table[[column for column in table.columns if column in wanted]]
    fields = _fields(table)
    shapes = inputs.places.territories.geometry if any(each.needsGeometry() for each in expressions) else None
    made = features(fields, _rows(table), shapes)
    scope = QgsExpressionContext()
    scope.appendScope(QgsExpressionContextUtils.globalScope())
    scope.setFields(fields)
    _prepare(expressions, scope, crs)
    matrix = np.zeros((len(made), len(expressions)), dtype=bool)
    failed: dict[int, tuple[np.ndarray, str]] = {}
    for rank, expression in enumerate(expressions):
        step = progress.part(rank / len(expressions), (rank + 1) / len(expressions))
        matrix[:, rank], bad, reason = _column(expression, made, scope, step)
        if bad.any():
            failed[rank] = (bad, reason)
            _say_failure(typology.classes[rank], bad, reason, inputs)
    return matrix, failed


def joined_columns(inputs: Inputs) -> pd.DataFrame:
    """What conditions may name: the layer's columns, then those of the files under their standard and published names,
    then population, surface_km2 and densite (inhabitants/km²)."""
    columns = {
        str(name): inputs.places.attributes[name].reset_index(drop=True) for name in inputs.places.attributes
    }
    for table in inputs.tables:
        for name in table.frame.columns:
            columns.setdefault(str(name), table.frame[name].reset_index(drop=True))
        for published, standard in table.names.items():
            if standard in table.frame.columns:
                columns.setdefault(published, table.frame[standard].reset_index(drop=True))
    surface = np.where(inputs.surface_km2 > 0, inputs.surface_km2, np.nan)
    computed = {
        "population": inputs.population,
        "surface_km2": surface,
        "densite": inputs.population / surface,
    }
    for name, values in computed.items():
        columns.setdefault(name, pd.Series(values))
    return pd.DataFrame(columns)


def _parsed(rule: TypologyClass, table: pd.DataFrame) -> QgsExpression:
    expression = QgsExpression(rule.expression)
    if expression.hasParserError():
        raise InputError(
            tr("The condition of the class « {} » can't be read.").format(rule.legend),
            [rule.expression, expression.parserErrorString().strip()],
            tr("Correct it; the expression builder of QGIS checks conditions as you type."),
        )
    unknown = expression.referencedColumns() - {QgsFeatureRequest.ALL_ATTRIBUTES} - set(table.columns)
    if unknown:
        near = sorted(
            {close for name in unknown for close in get_close_matches(name, list(table.columns), 3, 0.6)}
        )
        raise InputError(
            tr(
                "The condition of the class « {} » names columns that neither the layer nor the files have."
            ).format(rule.legend),
            [
                tr("not found: {}").format(", ".join(sorted(unknown))),
                tr("alike: {}").format(", ".join(near))
                if near
                else tr("columns: {}").format(", ".join(map(str, table.columns))),
            ],
            tr("Give the file that has them, or correct the condition."),
        )
    return expression


def _prepare(
    expressions: list[QgsExpression], scope: QgsExpressionContext, crs: QgsCoordinateReferenceSystem
) -> None:
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, QgsCoordinateTransformContext())
    measure.setEllipsoid(crs.ellipsoidAcronym() or "EPSG:7019")
    for expression in expressions:
        expression.setGeomCalculator(measure)
        expression.setAreaUnits(Qgis.AreaUnit.SquareMeters)
        expression.setDistanceUnits(Qgis.DistanceUnit.Meters)
        expression.prepare(scope)


def _column(
    expression: QgsExpression, made: list[QgsFeature], scope: QgsExpressionContext, progress: Progress
) -> tuple[np.ndarray, np.ndarray, str]:
    """Truth per commune, where evaluation failed, and the first reason. QGIS evaluates one feature at a time."""
    holds, bad = np.zeros(len(made), dtype=bool), np.zeros(len(made), dtype=bool)
    reason = ""
    for i, feature in enumerate(made):
        scope.setFeature(feature)
        value = expression.evaluate(scope)
        if expression.hasEvalError():
            bad[i], reason = True, reason or expression.evalErrorString()
        else:
            holds[i] = bool(value)
        if i % STEP == 0:
            progress.update(i / len(made))
    return holds, bad, reason


def _say_failure(rule: TypologyClass, bad: np.ndarray, reason: str, inputs: Inputs) -> None:
    if bad.all():
        raise InputError(
            tr("The condition of the class « {} » fails for every commune.").format(rule.legend),
            [rule.expression, reason],
            tr("Correct the condition."),
        )
    inputs.report.warn(
        tr_n("The condition of « {} » fails for %n commune(s) ({}):", int(bad.sum())).format(
            rule.legend, reason
        ),
        inputs.names[bad],
    )


def _fields(table: pd.DataFrame) -> QgsFields:
    fields = QgsFields()
    for name in table.columns:
        fields.append(QgsField(str(name), _type(table[name])))
    return fields


def _type(column: pd.Series) -> QMetaType.Type:
    if pd.api.types.is_bool_dtype(column.dtype):
        return QMetaType.Type.Bool
    if pd.api.types.is_integer_dtype(column.dtype):
        return QMetaType.Type.LongLong
    return QMetaType.Type.Double if pd.api.types.is_float_dtype(column.dtype) else QMetaType.Type.QString


def _rows(table: pd.DataFrame) -> list[tuple[object, ...]]:
    if not len(table.columns):
        return [()] * len(table)
    plain = table.astype(object)
    return list(plain.where(plain.notna(), None).itertuples(index=False, name=None))
