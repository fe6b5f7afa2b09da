"""The layers of a schematic map dressed when QGIS has loaded them."""

from __future__ import annotations

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)

from ..core.i18n import pick
from ..core.schematic.kit import kit

_waiting: dict[str, Dresser] = {}


class Dresser(QgsProcessingLayerPostProcessorInterface):
    """Styles one layer, then forgets itself: QGIS calls it after the algorithm may be gone."""

    def __init__(self, key: str, name: str) -> None:
        super().__init__()
        self._key, self._name = key, name

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Main thread."""
        from ..cartography.schematic_style import style_schematic

        style_schematic(layer, self._name)
        _waiting.pop(self._key, None)


def remember(context: QgsProcessingContext, uri: str, name: str, group: str) -> None:
    """Have one layer loaded in a group, and styled."""
    title = pick(kit()["layers"][name]["label"])
    details = QgsProcessingContext.LayerDetails(title, context.project(), name)
    details.forceName = True
    details.groupName = group
    details.layerSortKey = list(kit()["layers"]).index(name)
    _waiting[uri] = Dresser(uri, name)
    details.setPostProcessor(_waiting[uri])
    context.addLayerToLoadOnCompletion(uri, details)
