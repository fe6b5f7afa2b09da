"""A dock whose panel takes long to load: libraries in a thread, modules one by one, so that QGIS has its turn."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, ClassVar

from ..adapters import dependencies
from ..core.i18n import tr
from ..core.progress import Progress
from .background import BackgroundCall
from .rings_dock import RingsDock

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


class LoadedDock(RingsDock):
    """``HEAVY``: modules of the package loaded in a thread; ``PARTS``: those of gui loaded after them."""

    HEAVY: ClassVar[tuple[str, ...]] = ()
    PARTS: ClassVar[tuple[str, ...]] = ()

    def __init__(self, iface: QgisInterface, title: str, name: str) -> None:
        super().__init__(iface)
        self.setWindowTitle(title)
        self.setObjectName(name)
        self._parts = list(self.PARTS)
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
                    tr("Prepare the panel"), self._load, self._go_on, self._go_on
                ).start()
        elif self._parts:
            import_module(f".{self._parts.pop(0)}", __package__)
            self._building.start(0)
        else:
            super()._build_if_seen()

    def _load(self, _progress: Progress) -> None:
        for name in self.HEAVY:
            import_module(f"..{name}", __package__)

    def _go_on(self, _result: object) -> None:
        """Also after a failure: the panel says what is wrong when it loads the same."""
        self._loading, self._loaded = None, True
        self._building.start(0)
