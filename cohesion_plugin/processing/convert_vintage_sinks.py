"""Layers and tables without shapes, written all or none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    Qgis,
    QgsFeatureSink,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
)

from ..adapters.formats import describe
from ..adapters.writer import publish_all, stage
from ..core.errors import OutputError
from ..core.i18n import tr
from ..core.progress import Progress
from .destinations import Destination
from .sinks import Layer
from .styling import remember_style


@dataclass(frozen=True)
class Table(Layer):
    """A layer that may have no shapes."""

    wkb_type: Qgis.WkbType = Qgis.WkbType.NoGeometry


def write_tables(
    algorithm: QgsProcessingAlgorithm,
    values: dict[str, Any],
    context: QgsProcessingContext,
    wanted: list[Destination],
    tables: dict[str, Table],
    progress: Progress,
) -> dict[str, str]:
    """Write each where it is wanted; returns places by output. Raises OutputError, Cancelled; nothing is left then."""
    staged = []
    try:
        for done, place in enumerate(wanted):
            progress.update(done / len(wanted))
            if place.path is not None:
                table = tables[place.name]
                made = stage(
                    str(place.path),
                    table.fields,
                    table.features,
                    table.wkb_type,
                    table.crs,
                    table.metadata,
                    place.table,
                )
                staged.append((made, place.table))
        written = {
            place.name: _through_processing(algorithm, values, context, place, tables[place.name])
            for place in wanted
            if place.path is None
        }
        # A cancel takes effect here for the last time: what is in its place is not taken back.
        progress.update(1.0)
        publish_all(staged)
    finally:
        for made, _table in staged:
            made.discard()
    for place in wanted:
        if place.path is not None:
            written[place.name] = _loadable(algorithm, values, context, place)
        if place.table:
            describe(place.uri(), tables[place.name].metadata)
        remember_style(context, written[place.name], tables[place.name])
    return written


def _through_processing(
    algorithm: QgsProcessingAlgorithm,
    values: dict[str, Any],
    context: QgsProcessingContext,
    place: Destination,
    table: Table,
) -> str:
    sink, identifier = algorithm.parameterAsSink(
        values, place.name, context, table.fields, table.wkb_type, table.crs
    )
    if sink is None or not sink.addFeatures(table.features, QgsFeatureSink.Flag.FastInsert):
        reason = sink.lastError() if sink is not None else ""
        raise OutputError(
            tr("The result could not be written to {}.").format(place.text), [reason] if reason else ()
        )
    del sink  # closes it
    return str(identifier)


def _loadable(
    algorithm: QgsProcessingAlgorithm,
    values: dict[str, Any],
    context: QgsProcessingContext,
    place: Destination,
) -> str:
    """What QGIS loads, in the place of what Processing was given, among the layers to load."""
    given = algorithm.parameterAsOutputLayer(values, place.name, context)
    uri = place.uri()
    if given != uri and context.willLoadLayerOnCompletion(given):
        layers = context.layersToLoadOnCompletion()
        layers[uri] = layers.pop(given)
        context.setLayersToLoadOnCompletion(layers)
    return uri
