"""Outputs written all or none: files and GeoPackage tables beside their place first, other sinks through Processing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsLayerMetadata,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsVectorLayer,
)

from ..adapters.formats import describe
from ..adapters.staging import Staged
from ..adapters.writer import publish_all, stage
from ..core.errors import OutputError
from ..core.i18n import tr
from ..core.progress import Progress
from .destinations import Destination
from .styling import remember_style

Style = Callable[[QgsVectorLayer], None]
_FAST = QgsFeatureSink.Flag.FastInsert
# Features a call: a few milliseconds.
_PART = 1000


@dataclass(frozen=True)
class Layer:
    """One layer to write, with how it is dressed when loaded."""

    fields: QgsFields
    features: Sequence[QgsFeature]
    crs: QgsCoordinateReferenceSystem
    metadata: QgsLayerMetadata
    style: Style | None = None
    title: str = ""
    group: str = ""
    wkb_type: Qgis.WkbType = Qgis.WkbType.MultiPolygon


class Companions(Protocol):
    """Files that are written with the layers, or not at all: recipe, charts, workbook."""

    def stage(self, staged: list[Staged]) -> None:
        """Write each beside its place and add it to ``staged``. Raises OutputError."""

    def written(self) -> dict[str, str]:
        """Where they are once published, by output."""

    def abandon(self) -> None:
        """Remove what ``stage`` has made outside of the staged folders."""


def write_all(
    algorithm: QgsProcessingAlgorithm,
    values: dict[str, Any],
    context: QgsProcessingContext,
    wanted: list[Destination],
    layers: dict[str, Layer],
    progress: Progress,
    companions: Companions | None = None,
) -> dict[str, str]:
    """Write each layer where the user wants it; returns what was written by output. Raises OutputError, Cancelled."""
    staged: list[tuple[Staged, str]] = []
    others: list[Staged] = []
    done = False
    try:
        for i, destination in enumerate(wanted):
            progress.update(i / (len(wanted) + 1))
            if destination.path is not None:
                staged.append((_staged(destination, layers[destination.name]), destination.table))
        if companions is not None:
            companions.stage(others)
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
        for one in (*(made for made, _table in staged), *others):
            one.discard()
        if companions is not None and not done:
            companions.abandon()
    for destination in wanted:
        if destination.path is not None:
            written[destination.name] = _loadable(algorithm, values, context, destination)
        if destination.table:
            describe(destination.uri(), layers[destination.name].metadata)
        remember_style(context, written[destination.name], layers[destination.name])
    return {**written, **companions.written()} if companions is not None else written


def _staged(destination: Destination, layer: Layer) -> Staged:
    return stage(
        str(destination.path),
        layer.fields,
        layer.features,
        layer.wkb_type,
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
        values, destination.name, context, _bare(layer.fields), layer.wkb_type, layer.crs
    )
    if sink is None or not all(sink.addFeatures(part, _FAST) for part in _parts(layer.features)):
        reason = sink.lastError() if sink is not None else ""
        raise OutputError(
            tr("The result could not be written to {}.").format(destination.text), [reason] if reason else ()
        )
    del sink  # closes it
    return str(identifier)


def _bare(fields: QgsFields) -> QgsFields:
    """Without aliases: QGIS warns of each that a temporary layer keeps none; they are given when it is dressed."""
    bare = QgsFields()
    for field in fields:
        bare.append(QgsField(field.name(), field.type(), field.typeName(), field.length(), field.precision()))
    return bare


def _parts(features: Sequence[QgsFeature]) -> Iterator[list[QgsFeature]]:
    """In pieces, between which the interface has its turn."""
    return (list(features[i : i + _PART]) for i in range(0, len(features), _PART))


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
