"""What a layer says of itself: the method as its abstract, and where its data come from."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from qgis.core import QgsLayerTreeLayer, QgsMapLayer

from ..core.i18n import language

LEGEND_WIDTH = 60
# Vocabulary, in the metadata of a layer, of the day for which its content holds.
DAY = "cohesion:day"


def describe(layer: QgsMapLayer, sentence: str, sources: Sequence[str] = ()) -> None:
    """Write the method sentence and the sources where QGIS shows them (tip in the layer tree, information page)."""
    metadata = layer.metadata()
    metadata.setType("dataset")
    metadata.setTitle(metadata.title() or layer.name())
    metadata.setLanguage(language())
    metadata.setAbstract(sentence)
    if sources:
        metadata.setHistory(list(sources))
    layer.setMetadata(metadata)
    layer.serverProperties().setAbstract(sentence)


def explain_in_legend(node: QgsLayerTreeLayer, sentence: str) -> None:
    """Have legends of layouts print the method under the layer's name, wrapped: a legend does not wrap by itself."""
    lines = textwrap.wrap(sentence, LEGEND_WIDTH, break_long_words=False)
    node.setCustomProperty("legend/title-label", "\n".join([node.name(), *lines]))
