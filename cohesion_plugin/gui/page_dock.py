"""The dock « Page layout »: like that of the rings, built at its first showing."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from ..adapters import dependencies
from ..core.i18n import tr
from ..core.progress import Progress
from .background import BackgroundCall
from .rings_dock import RingsDock

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .page_panel import PagePanel

# What takes long to load is loaded in a thread; then the panel's modules one by one, so that QGIS has its turn.
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


class PageDock(RingsDock):
    """Holds the panel of pages, or what explains why there is none yet."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(iface)
        self.setWindowTitle(tr("Page layout"))
        self.setObjectName("CohesionPageDock")
        self._parts = list(PARTS)
        self._loading: BackgroundCall | None = None
        self._loaded = False

    def shut_down(self) -> None:
        """Also where it is still being loaded."""
        if self._loading is not None:
            self._loading.abandon()
        super().shut_down()

    def _build_if_seen(self) -> None:
        if self.body is not None or not self.isVisible() or dependencies.missing():
            super()._build_if_seen()
        elif not self._loaded:
            if self._loading is None:
                self._loading = BackgroundCall(
                    tr("Prepare the panel"), _load, self._go_on, self._give_up
                ).start()
        elif self._parts:
            import_module(f".{self._parts.pop(0)}", __package__)
            self._building.start(0)
        else:
            super()._build_if_seen()

    def _go_on(self, _result: object) -> None:
        self._loading, self._loaded = None, True
        self._building.start(0)

    def _give_up(self, _error: object) -> None:
        """The panel says what is wrong when it loads the same."""
        self._go_on(None)

    def _panel(self) -> PagePanel:
        from .page_panel import PagePanel

        return PagePanel(self._iface, self)


def _load(_progress: Progress) -> None:
    for name in HEAVY:
        import_module(f"..{name}", __package__)
