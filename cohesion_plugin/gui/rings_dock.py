"""The dock « Couronnes »: built at its first showing, so that QGIS starts as fast as without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal

from ..adapters import dependencies
from ..core.i18n import tr

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .dependency_panel import DependencyPanel
    from .rings_panel import RingsPanel


class RingsDock(QgsDockWidget):
    """Holds the panel, or what explains why there is none yet: ``body``, once the dock was seen."""

    dependencies_installed = pyqtSignal()

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(tr("Rings"), iface.mainWindow())
        self.setObjectName("CohesionRingsDock")
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.body: RingsPanel | DependencyPanel | None = None
        self._iface = iface
        self._building = QTimer(self)
        self._building.setSingleShot(True)
        self._building.timeout.connect(self._build_if_seen)
        self.visibilityChanged.connect(self._shown)

    def shut_down(self) -> None:
        """Before removal: no signal, timer, map tool or task is left."""
        self.visibilityChanged.disconnect(self._shown)
        self._building.stop()
        if self.body is not None:
            self.body.shut_down()

    def _shown(self, visible: bool) -> None:
        # Later, as a dock is also shown for an instant while QGIS starts.
        if visible and self.body is None:
            self._building.start(0)

    def _build_if_seen(self) -> None:
        if self.body is None and self.isVisible():
            self._set_body(self._explanation() if dependencies.missing() else self._panel())

    def _set_body(self, body: RingsPanel | DependencyPanel) -> None:
        former, self.body = self.body, body
        self.setWidget(body)
        if former is not None:
            former.shut_down()
            former.deleteLater()

    def _panel(self) -> RingsPanel:
        from .rings_panel import RingsPanel

        return RingsPanel(self._iface, self)

    def _explanation(self) -> DependencyPanel:
        from .dependency_panel import DependencyPanel

        explanation = DependencyPanel(self)
        explanation.installed.connect(self._installed)
        return explanation

    def _installed(self) -> None:
        self.dependencies_installed.emit()
        self._set_body(self._panel())
