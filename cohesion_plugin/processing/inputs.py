"""Source parameters of any form (layer, path, selection, expression) as frozen layers. Main thread only."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    NULL,
    Qgis,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProperty,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..adapters import text_table
from ..adapters.snapshot import LayerSnapshot, snapshot, table_snapshot
from ..core.errors import InputError
from ..core.i18n import tr, tr_n


def vector_input(
    algorithm: QgsProcessingAlgorithm,
    values: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    table: bool = False,
) -> LayerSnapshot | None:
    """The layer of a source parameter; None where none was given. Raises InputError where it can't be used.

    ``table``: shapes are not needed, so that a text or workbook file may be read as it was published.
    """
    value = values.get(name)
    definition = value if isinstance(value, QgsProcessingFeatureSourceDefinition) else None
    if isinstance(value, (QgsProcessingFeatureSourceDefinition, QgsProperty)):
        value = _resolved(value, context)
    if value is None or value == "" or value == NULL:
        return None
    published = _published_table(value, context) if table and definition is None else None
    if published is not None:
        return published
    layer = algorithm.parameterAsVectorLayer({**values, name: value}, name, context)
    if layer is None or not layer.isValid():
        _refuse(algorithm, name, value)
    if definition is not None and definition.selectedFeaturesOnly and not layer.selectedFeatureCount():
        raise InputError(
            tr("No feature of the layer « {} » is selected.").format(layer.name()),
            [tr_n("%n feature(s) in the layer", max(layer.featureCount(), 0))],
            tr("Select some, or untick « selected features only »."),
        )
    if definition is not None and definition.filterExpression:
        _require_readable(definition.filterExpression, layer)
    return snapshot(layer, definition)


def _require_readable(filter_text: str, layer: QgsVectorLayer) -> None:
    """A filter that QGIS can't read lets nothing through, without a word."""
    expression = QgsExpression(filter_text)
    scope = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    scope.setFields(layer.fields())
    if not expression.prepare(scope) or expression.hasParserError() or expression.hasEvalError():
        reason = expression.parserErrorString() or expression.evalErrorString()
        raise InputError(
            tr("The filter « {} » can't be read.").format(filter_text),
            [reason.strip()],
            tr("Correct the filter."),
        )


def _resolved(
    value: QgsProcessingFeatureSourceDefinition | QgsProperty, context: QgsProcessingContext
) -> object:
    source = value.source if isinstance(value, QgsProcessingFeatureSourceDefinition) else value
    if source.propertyType() == Qgis.PropertyType.Static:
        return source.staticValue()
    return source.valueAsString(context.expressionContext(), "")[0]


def _published_table(value: object, context: QgsProcessingContext) -> LayerSnapshot | None:
    """A text or workbook file given by its path: QGIS need not open it, nor guess its columns."""
    if not isinstance(value, str):
        return None
    project = context.project()
    if project is not None and (project.mapLayer(value) or project.mapLayersByName(value)):
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", value)
    path, sheet = str(parts.get("path") or ""), parts.get("layerName")
    if parts.get("vsiPrefix") or not text_table.reads(path) or not Path(path).is_file():
        return None
    return table_snapshot(path, sheet if isinstance(sheet, str) and sheet else None)


def _refuse(algorithm: QgsProcessingAlgorithm, name: str, value: object) -> None:
    definition = algorithm.parameterDefinition(name)
    text = value.name() if isinstance(value, QgsMapLayer) else str(value)
    facts = [tr("given for « {} »").format(definition.description() if definition is not None else name)]
    if isinstance(value, QgsMapLayer):
        facts.append(value.source())
    elif not Path(text.split("|")[0]).exists():
        facts.append(tr("there is no such file or layer"))
    raise InputError(
        tr("« {} » can't be read as a layer or a table.").format(text),
        facts,
        tr("Check that it exists and opens in QGIS, then choose it again."),
    )
