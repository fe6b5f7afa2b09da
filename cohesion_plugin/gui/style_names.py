"""Layers called after the style that is shown go on being so when a saved project is opened again."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject

from ..cartography.style_name import follow, is_followed


class StyleNames(QObject):
    """One for the plugin: looks at each layer that comes into the project."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        QgsProject.instance().layersAdded.connect(self._added)
        self._added(QgsProject.instance().mapLayers().values())

    def shut_down(self) -> None:
        """Before removal."""
        QgsProject.instance().layersAdded.disconnect(self._added)

    def _added(self, layers: Iterable[QgsMapLayer]) -> None:
        for layer in layers:
            if is_followed(layer):
                follow(layer)
