"""Outputs written all or none: files and GeoPackage tables beside their place first, other sinks through Processing."""

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
    QgsVectorLayer,
)

from ..adapters.formats import describe
from ..adapters.writer import publish_all, stage
from ..core.errors import OutputError
from ..core.i18n import tr
from ..core.progress import Progress
from .destinations import Destination
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


def write_all(
    algorithm: QgsProcessingAlgorithm,
    values: dict[str, Any],
    context: QgsProcessingContext,
    wanted: list[Destination],
    layers: dict[str, Layer],
    progress: Progress,
) -> dict[str, str]:
    """Write each layer where the user wants it; returns what was written by output. Raises OutputError, Cancelled."""
    staged = []
    written: dict[str, str] = {}
    try:
        for i, destination in enumerate(wanted):
            layer = layers[destination.name]
            progress.update(i / len(wanted))
            if destination.path is None:
                written[destination.name] = _through_processing(
                    algorithm, values, context, destination, layer
                )
                continue
            made = stage(
                str(destination.path),
                layer.fields,
                layer.features,
                Qgis.WkbType.MultiPolygon,
                layer.crs,
                layer.metadata,
                destination.table,
            )
            staged.append((made, destination.table))
        # A cancel takes effect here for the last time: what is in its place is not taken back.
        progress.update(1.0)
        publish_all(staged)
    finally:
        for made, _table in staged:
            made.discard()
    for destination in wanted:
        if destination.path is not None:
            written[destination.name] = _loadable(algorithm, values, context, destination)
        if destination.table:
            describe(destination.uri(), layers[destination.name].metadata)
        remember_style(context, written[destination.name], layers[destination.name])
    return written


def _through_processing(
    algorithm: QgsProcessingAlgorithm,
    values: dict[str, Any],
    context: QgsProcessingContext,
    destination: Destination,
    layer: Layer,
) -> str:
    sink, identifier = algorithm.parameterAsSink(
        values, destination.name, context, layer.fields, Qgis.WkbType.MultiPolygon, layer.crs
    )
    if sink is None or not sink.addFeatures(layer.features, QgsFeatureSink.Flag.FastInsert):
        reason = sink.lastError() if sink is not None else ""
        raise OutputError(
            tr("The result could not be written to {}.").format(destination.text), [reason] if reason else ()
        )
    del sink  # closes it
    return str(identifier)


def _loadable(
    algorithm: QgsProcessingAlgorithm,
    values: dict[str, Any],
    context: QgsProcessingContext,
    destination: Destination,
) -> str:
    """What QGIS loads, in the place of what Processing was given, among the layers to load."""
    given = algorithm.parameterAsOutputLayer(values, destination.name, context)
    uri = destination.uri()
    if given != uri and context.willLoadLayerOnCompletion(given):
        layers = context.layersToLoadOnCompletion()
        layers[uri] = layers.pop(given)
        context.setLayersToLoadOnCompletion(layers)
    return uri
