"""A layer called after the style that is shown: the legend must not name another indicator than the one drawn."""

from __future__ import annotations

from contextlib import suppress

from qgis.core import QgsApplication, QgsMapLayer, QgsMapLayerStyleManager
from qgis.PyQt.QtCore import QObject, Qt, pyqtSlot

# A property of the layer, so that the project keeps it.
PROPERTY = "cohesion/named_after_style"


class _Namer(QObject):
    """Hears every manager, and outlives them.

    A function that holds the manager, connected to the manager's own signal, is a ring of references that Python's
    collector takes for garbage while QGIS still calls it: the next change of style is then a crash.
    """

    @pyqtSlot(str)
    def named(self, name: str) -> None:
        """Another style is shown."""
        manager = self.sender()
        if isinstance(manager, QgsMapLayerStyleManager) and manager.layer() is not None:
            manager.layer().setName(name)


_NAMERS: list[_Namer] = []


def follow(layer: QgsMapLayer) -> None:
    """From now on; to ask twice does no harm. Main thread."""
    layer.setCustomProperty(PROPERTY, True)
    if not _NAMERS:
        _NAMERS.append(_Namer(QgsApplication.instance()))
    with suppress(TypeError):  # it is connected already
        layer.styleManager().currentStyleChanged.connect(_NAMERS[0].named, Qt.ConnectionType.UniqueConnection)


def is_followed(layer: QgsMapLayer) -> bool:
    """Whether ``follow`` was asked for it, in this session or before."""
    return bool(layer.customProperty(PROPERTY, False))
