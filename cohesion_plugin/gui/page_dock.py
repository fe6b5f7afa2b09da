"""The dock « Page layout », built at its first showing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.i18n import tr
from .loaded_dock import LoadedDock

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .page_panel import PagePanel


class PageDock(LoadedDock):
    """Holds the panel, or what explains why there is none yet."""

    HEAVY = ("core.reference", "processing.map_page_collect")
    PARTS = (
        "page_check",
        "page_layers",
        "page_territory",
        "page_look",
        "page_atlas",
        "page_preview",
        "page_panel",
    )

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(iface, tr("Page layout"), "CohesionPageDock")

    def _panel(self) -> PagePanel:
        from .page_panel import PagePanel

        return PagePanel(self._iface, self)
