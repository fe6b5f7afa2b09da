"""The dock « Typologie », built at its first showing."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..core.i18n import tr
from .loaded_dock import LoadedDock

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .typology_panel import TypologyPanel


class TypologyDock(LoadedDock):
    """Holds the panel of typologies, or what explains why there is none yet."""

    HEAVY = (
        "cartography.typology_page_figures",
        "adapters.own_copies",
        "core.rings.request",
        "core.typologies.load",
    )
    PARTS = (
        "typology_chooser",
        "typology_files",
        "typology_rules",
        "statistical_form",
        "typology_page",
        "typology_result",
        "typology_compare",
        "typology_panel",
    )

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(iface, tr("Typology"), "CohesionTypologyDock")
        self._pages: dict[str, Any] = {}
        # One by one, so that QGIS has its turn between two of them.
        self._steps: list[Callable[[], None]] = [
            self._make_definition,
            self._make_result,
            self._make_comparison,
        ]

    def shut_down(self) -> None:
        """Also of pages that no panel holds yet."""
        super().shut_down()
        if self.body is None:
            for page in self._pages.values():
                page.shut_down()

    def _build_if_seen(self) -> None:
        if self._loaded and not self._parts and self._steps and self.isVisible():
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
