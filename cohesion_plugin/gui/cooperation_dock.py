"""The dock « Cooperations »: like that of the rings, built at its first showing."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from ..adapters import dependencies
from ..core.i18n import tr
from .rings_dock import RingsDock

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .cooperation_panel import CooperationPanel

# Loaded one by one before the panel is built, so that QGIS has its turn between two of them.
PARTS = (
    "cooperation_list",
    "cooperation_map",
    "cooperation_form",
    "cooperation_session",
    "cooperation_panel",
)


class CooperationDock(RingsDock):
    """Holds the panel of cooperations, or what explains why there is none yet."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(iface)
        self.setWindowTitle(tr("Cooperations"))
        self.setObjectName("CohesionCooperationDock")
        self._parts = list(PARTS)

    def _build_if_seen(self) -> None:
        if self._parts and self.body is None and self.isVisible() and not dependencies.missing():
            import_module(f".{self._parts.pop(0)}", __package__)
            self._building.start(0)
        else:
            super()._build_if_seen()

    def _panel(self) -> CooperationPanel:
        from .cooperation_panel import CooperationPanel

        return CooperationPanel(self._iface, self)
