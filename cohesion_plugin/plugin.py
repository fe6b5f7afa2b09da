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
    from .gui.schematic_toolbar import SchematicToolbar
    from .gui.style_names import StyleNames


class CohesionPlugin:
    """Translator and provider everywhere; docks and actions where there is an interface."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self._iface = iface
        self._translation = Translation()
        self._provider: CohesionProvider | None = None
        self._docks: list[RingsDock] = []
        self._actions: PluginActions | None = None
        self._toolbar: SchematicToolbar | None = None
        self._names: StyleNames | None = None

    def initProcessing(self) -> None:
        """All that qgis_process needs."""
        self._translation.install()
        dependencies.activate(Path(QgsApplication.qgisSettingsDirPath()))
        self._provider = CohesionProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """The same, then the five docks and the ways to them."""
        from .gui.actions import PluginActions
        from .gui.comparison_dock import CompareDock
        from .gui.cooperation_dock import CooperationDock
        from .gui.page_dock import PageDock
        from .gui.rings_dock import RingsDock
        from .gui.schematic_toolbar import SchematicToolbar
        from .gui.style_names import StyleNames
        from .gui.typology_dock import TypologyDock

        self.initProcessing()
        self._names = StyleNames()
        self._toolbar = SchematicToolbar(self._iface)
        self._iface.mainWindow().addToolBar(self._toolbar)
        for kind in (RingsDock, TypologyDock, CooperationDock, CompareDock, PageDock):
            self._add_dock(kind(self._iface))
        self._actions = PluginActions(self._iface, self._docks)

    def _add_dock(self, dock: RingsDock) -> None:
        # One above the other they would leave each too little height on a small screen.
        neighbours = [other.objectName() for other in self._docks]
        self._docks.append(dock)
        self._iface.addTabifiedDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock, neighbours, False)
        # Shown at the user's request; QGIS restores it by itself where it was open the last time.
        dock.hide()
        dock.dependencies_installed.connect(self._provider.refreshAlgorithms)

    def unload(self) -> None:
        """Undo all of it, also where a start stopped halfway or a computation runs.

        The docks go before the buttons that they switch.
        """
        while self._docks:
            dock = self._docks.pop()
            dock.shut_down()
            self._iface.removeDockWidget(dock)
            dock.deleteLater()
        if self._names is not None:
            self._names.shut_down()
            self._names = None
        if self._toolbar is not None:
            self._toolbar.shut_down()
            self._iface.mainWindow().removeToolBar(self._toolbar)
            self._toolbar.deleteLater()
            self._toolbar = None
        if self._actions is not None:
            self._actions.remove()
            self._actions = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        dependencies.deactivate()
        self._translation.remove()
