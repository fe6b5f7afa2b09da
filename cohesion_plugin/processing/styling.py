"""Styles given when a result is loaded.

QGIS calls the post-processor after the algorithm object may be gone, so that each is kept here until it has run.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)

if TYPE_CHECKING:
    from .sinks import Layer

_waiting: dict[str, Dresser] = {}


class Dresser(QgsProcessingLayerPostProcessorInterface):
    """Gives one layer its metadata and style once, then forgets itself."""

    def __init__(self, key: str, layer: Layer) -> None:
        super().__init__()
        self._key, self._layer = key, layer

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Called by QGIS on the main thread."""
        dress(layer, self._layer)
        _waiting.pop(self._key, None)


def dress(layer: QgsMapLayer, wanted: Layer) -> None:
    """Metadata, then style."""
    layer.setMetadata(wanted.metadata)
    if wanted.style is not None:
        wanted.style(layer)


def remember_style(context: QgsProcessingContext, destination: str, layer: Layer) -> None:
    """Have a layer dressed when it is loaded, and put in its group of the layer tree, if it is to be loaded."""
    if not context.willLoadLayerOnCompletion(destination):
        return
    details = context.layerToLoadOnCompletionDetails(destination)
    details.name, details.forceName = layer.title or details.name, bool(layer.title)
    details.groupName = layer.group
    # Without its features: to free tens of thousands on the main thread would hold the interface.
    _waiting[destination] = Dresser(destination, replace(layer, features=()))
    details.setPostProcessor(_waiting[destination])
