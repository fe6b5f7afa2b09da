"""Layers, tables without shapes, recipe and charts written all or none."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsFeatureSink, QgsProcessingAlgorithm, QgsProcessingContext

from ..adapters.formats import describe
from ..adapters.staging import Staged
from ..adapters.writer import publish_all, stage
from ..core.errors import OutputError
from ..core.i18n import tr
from ..core.progress import Progress
from ..core.statistics.typology import Typology
from .destinations import Destination
from .sinks import Layer
from .statistical_files import Files
from .styling import remember_style


def write_everything(
    algorithm: QgsProcessingAlgorithm,
    values: dict[str, Any],
    context: QgsProcessingContext,
    wanted: list[Destination],
    layers: dict[str, Layer],
    files: Files,
    typology: Typology,
    progress: Progress,
) -> dict[str, str]:
    """Write what was asked for; returns where by output. Raises OutputError, Cancelled, and then leaves nothing."""
    staged: list[tuple[Staged, str]] = []
    others: list[Staged] = []
    made_folder = files.charts is not None and not files.charts.exists()
    done = False
    try:
        for destination in wanted:
            progress.update(len(staged) / (len(wanted) + 2))
            if destination.path is not None:
                staged.append((_staged(destination, layers[destination.name]), destination.table))
        progress.update(0.6)
        files.stage(typology, others)
        written = {
            destination.name: _through_processing(
                algorithm, values, context, destination, layers[destination.name]
            )
            for destination in wanted
            if destination.path is None
        }
        # A cancel takes effect here for the last time: what is in its place is not taken back.
        progress.update(1.0)
        publish_all([*staged, *((one, "") for one in others)])
        done = True
    finally:
        for one in (*(pair[0] for pair in staged), *others):
            one.discard()
        if made_folder and not done and files.charts is not None and files.charts.is_dir():
            files.charts.rmdir()
    for destination in wanted:
        if destination.path is not None:
            written[destination.name] = _loadable(algorithm, values, context, destination)
        if destination.table:
            describe(destination.uri(), layers[destination.name].metadata)
        remember_style(context, written[destination.name], layers[destination.name])
    return {**written, **files.written()}


def _kind(layer: Layer) -> Qgis.WkbType:
    shaped = any(feature.hasGeometry() for feature in layer.features)
    return Qgis.WkbType.MultiPolygon if shaped else Qgis.WkbType.NoGeometry


def _staged(destination: Destination, layer: Layer) -> Staged:
    return stage(
        str(destination.path),
        layer.fields,
        layer.features,
        _kind(layer),
        layer.crs,
        layer.metadata,
        destination.table,
    )


def _through_processing(
    algorithm: QgsProcessingAlgorithm,
    values: dict[str, Any],
    context: QgsProcessingContext,
    destination: Destination,
    layer: Layer,
) -> str:
    sink, identifier = algorithm.parameterAsSink(
        values, destination.name, context, layer.fields, _kind(layer), layer.crs
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
