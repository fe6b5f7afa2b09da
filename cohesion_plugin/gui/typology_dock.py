"""The dock « Typologie »: like that of the rings, built at its first showing."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..adapters import dependencies
from ..core.i18n import tr
from .rings_dock import RingsDock

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .typology_panel import TypologyPanel

# Loaded one by one before the panel is built, so that QGIS has its turn between two of them.
PARTS = (
    "typology_chooser", "typology_files", "typology_rules", "statistical_form", "typology_page", "typology_result",
    "typology_panel",
)  # fmt: skip


class TypologyDock(RingsDock):
    """Holds the panel of typologies, or what explains why there is none yet."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(iface)
        self.setWindowTitle(tr("Typology"))
        self.setObjectName("CohesionTypologyDock")
        self._pages: dict[str, Any] = {}
        self._steps: list[Callable[[], None]] = [lambda part=part: _load(part) for part in PARTS]
        self._steps += [self._make_definition, self._make_result, self._make_comparison]

    def shut_down(self) -> None:
        """Also of pages that no panel holds yet."""
        super().shut_down()
        if self.body is None:
            for page in self._pages.values():
                page.shut_down()

    def _build_if_seen(self) -> None:
        if self._steps and self.body is None and self.isVisible() and not dependencies.missing():
            self._steps.pop(0)()
            self._building.start(0)
        else:
            super()._build_if_seen()

    def _make_definition(self) -> None:
        self._keep("definition", import_module(".typology_page", __package__).TypologyPage(self))

    def _make_result(self) -> None:
        page = import_module(".typology_result", __package__).TypologyResult
        self._keep("result", page(self._iface.mapCanvas(), self))

    def _make_comparison(self) -> None:
        self._keep("comparison", import_module(".typology_compare", __package__).ComparePage(self))

    def _keep(self, name: str, page: Any) -> None:
        page.hide()
        self._pages[name] = page

    def _panel(self) -> TypologyPanel:
        from .typology_panel import TypologyPanel

        return TypologyPanel(self._iface, self, **self._pages)


def _load(part: str) -> None:
    import_module(f".{part}", __package__)
