"""Where outputs go: memory and databases through Processing's sinks, files written aside and renamed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsLayerMetadata,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsVectorLayer,
)

from ..adapters.writer import is_file, write_file
from ..core.errors import OutputError
from ..core.i18n import tr
from .styling import remember_style

Style = Callable[[QgsVectorLayer], None]


@dataclass(frozen=True)
class Layer:
    """One layer to write, with how it is dressed when loaded."""

    fields: QgsFields
    features: list[QgsFeature]
    crs: QgsCoordinateReferenceSystem
    metadata: QgsLayerMetadata
    style: Style | None = None
    title: str = ""
    group: str = ""


def write_layer(algorithm: QgsProcessingAlgorithm, values: dict[str, Any], name: str, context: QgsProcessingContext, layer: Layer) -> str | None:
    """Write one output where the user wants it; None where it was not asked for. Raises OutputError."""
    wanted = _destination(values.get(name))
    if wanted is None:
        return None
    if is_file(wanted):
        _refuse_open_layer(wanted, context)
        destination = algorithm.parameterAsOutputLayer(values, name, context)
        write_file(destination, layer.fields, layer.features, Qgis.WkbType.MultiPolygon, layer.crs, layer.metadata)
    else:
        sink, destination = algorithm.parameterAsSink(values, name, context, layer.fields, Qgis.WkbType.MultiPolygon, layer.crs)
        if sink is None or not sink.addFeatures(layer.features, QgsFeatureSink.Flag.FastInsert):
            raise OutputError(tr("The result could not be written to {}.").format(wanted), [sink.lastError()] if sink else ())
        del sink
    remember_style(context, destination, layer)
    return str(destination)


def _destination(value: object) -> str | None:
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue() if value.sink is not None else None
    text = str(value) if value is not None else ""
    return text or None


def _refuse_open_layer(path: str, context: QgsProcessingContext) -> None:
    project = context.project()
    if project is None:
        return
    users = [layer.name() for layer in project.mapLayers().values() if layer.source().split("|")[0] == path]
    if users:
        raise OutputError(
            tr("The file {} is shown in this project, so it can't be replaced.").format(path),
            [tr("layers: {}").format(", ".join(users))],
            tr("Remove these layers first, or choose another file."),
        )
