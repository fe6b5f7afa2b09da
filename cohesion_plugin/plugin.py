"""Composition root: what the plugin puts into QGIS, and its removal. Nothing here computes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt

from .adapters import dependencies
from .gui.translation import Translation
from .processing.provider import CohesionProvider

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .gui.actions import PluginActions
    from .gui.rings_dock import RingsDock


class CohesionPlugin:
    """Translator and provider everywhere; dock and actions where there is an interface."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self._iface = iface
        self._translation = Translation()
        self._provider: CohesionProvider | None = None
        self._dock: RingsDock | None = None
        self._actions: PluginActions | None = None

    def initProcessing(self) -> None:
        """All that qgis_process needs."""
        self._translation.install()
        dependencies.activate(Path(QgsApplication.qgisSettingsDirPath()))
        self._provider = CohesionProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """The same, then the dock « Couronnes » and the ways to it."""
        from .gui.actions import PluginActions
        from .gui.rings_dock import RingsDock

        self.initProcessing()
        self._dock = RingsDock(self._iface)
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock)
        # Shown at the user's request; QGIS restores it by itself where it was open the last time.
        self._dock.setUserVisible(False)
        self._dock.dependencies_installed.connect(self._provider.refreshAlgorithms)
        self._actions = PluginActions(self._iface, self._dock)

    def unload(self) -> None:
        """Undo all of it, also where a start stopped halfway or a computation runs.

        The dock goes before the button that it switches.
        """
        if self._dock is not None:
            self._dock.shut_down()
            self._iface.removeDockWidget(self._dock)
            self._dock.deleteLater()
            self._dock = None
        if self._actions is not None:
            self._actions.remove()
            self._actions = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        dependencies.deactivate()
        self._translation.remove()
