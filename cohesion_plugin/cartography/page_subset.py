"""The rows that the figures of a page are of: those of the territory that it names, not of all that its layer has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsFeatureRequest,
    QgsRectangle,
    QgsVectorLayer,
)

from .page_overseas import moved
from .page_spec import LegendGroup
from .page_territory import Territory, conditions
from .ring_names import quoted


def rows_within(
    layer: QgsVectorLayer,
    territory: Territory | None,
    extent: QgsRectangle | None,
    crs: QgsCoordinateReferenceSystem,
) -> QgsVectorLayer:
    """A layer in memory of the rows of a territory, or of those that a rectangle in ``crs`` shows; else the layer.

    Where no column tells which rows are the territory's, it is the layer itself.
    """
    request = _request(layer, territory, extent, crs)
    if request is None:
        return layer
    made = layer.materialize(request)
    if not made.featureCount():
        return layer
    made.setName(layer.name())
    made.setMetadata(layer.metadata())
    made.setRenderer(layer.renderer().clone())
    return made


def drawn_instead(
    groups: Sequence[LegendGroup], rows: QgsVectorLayer, layer: QgsVectorLayer, alone: bool
) -> list[LegendGroup]:
    """The same legends for the layer that the map draws; ``alone``: the map draws nothing but the rows."""
    seen = rows if alone else None
    return [
        replace(
            group,
            entries=[
                replace(entry, layer=layer, seen=seen) if entry.layer is rows else entry
                for entry in group.entries
            ],
        )
        for group in groups
    ]


def _request(
    layer: QgsVectorLayer,
    territory: Territory | None,
    extent: QgsRectangle | None,
    crs: QgsCoordinateReferenceSystem,
) -> QgsFeatureRequest | None:
    if extent is not None:
        request = QgsFeatureRequest(moved(extent, crs, layer.crs()))
        return request.setFlags(Qgis.FeatureRequestFlag.ExactIntersect)
    if territory is None:
        return None
    for column, values in conditions(territory, layer):
        if values:
            listed = ", ".join(quoted(value) for value in values)
            text = f"to_string({QgsExpression.quotedColumnRef(column)}) IN ({listed})"
            return QgsFeatureRequest(QgsExpression(text))
    return None
