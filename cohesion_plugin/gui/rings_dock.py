"""The dock « Couronnes »: built at its first showing, so that QGIS starts as fast as without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ..core.i18n import tr

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .rings_panel import RingsPanel


class RingsDock(QgsDockWidget):
    """Holds the panel, or what explains why there is none yet."""

    dependencies_installed = pyqtSignal()

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(tr("Rings"), iface.mainWindow())
        self.setObjectName("CohesionRingsDock")
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self._iface = iface
        self._body: RingsPanel | DependencyPanel | None = None
        self._building = QTimer(self)
        self._building.setSingleShot(True)
        self._building.timeout.connect(self._build_if_seen)
        self.visibilityChanged.connect(self._shown)

    def panel(self) -> RingsPanel | None:
        """The panel, once built."""
        return None if isinstance(self._body, _explanation()) else self._body

    def shut_down(self) -> None:
        """Before removal: no signal, timer, map tool or task is left."""
        self.visibilityChanged.disconnect(self._shown)
        self._building.stop()
        if self._body is not None:
            self._body.shut_down()

    def _shown(self, visible: bool) -> None:
        # Later, as a dock is also shown for an instant while QGIS starts.
        if visible and self._body is None:
            self._building.start(0)

    def _build_if_seen(self) -> None:
        if self._body is None and self.isVisible():
            self._build()

    def _build(self) -> None:
        body = self._explanation() if missing() else self._make_panel()
        if self._body is not None:
            self._body.deleteLater()
        self._body = body
        self.setWidget(body)

    def _make_panel(self) -> QWidget:
        from .rings_panel import RingsPanel

        return RingsPanel(self._iface, self)

    def _explanation(self) -> QWidget:
        from .dependency_panel import DependencyPanel

        explanation = DependencyPanel(self)
        explanation.installed.connect(self._installed)
        return explanation

    def _installed(self) -> None:
        self.dependencies_installed.emit()
        self._build()


def missing() -> bool:
    """Whether a package that the computation needs is absent or too old."""
    from ..adapters import dependencies

    return bool(dependencies.missing())
