"""The dock « Typologie »: like that of the rings, built at its first showing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.i18n import tr
from .rings_dock import RingsDock

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .typology_panel import TypologyPanel


class TypologyDock(RingsDock):
    """Holds the panel of typologies, or what explains why there is none yet."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(iface)
        self.setWindowTitle(tr("Typology"))
        self.setObjectName("CohesionTypologyDock")

    def _panel(self) -> TypologyPanel:
        from .typology_panel import TypologyPanel

        return TypologyPanel(self._iface, self)
