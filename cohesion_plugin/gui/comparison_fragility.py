"""The button « Fragility… »: the signs of fragility of the listed territories, of all EPCI or of the towns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QToolButton

from ..core.i18n import tr
from .comparison_catalogue import word
from .comparison_fragility_dialog import EPCI, LISTED, FragilityDialog
from .comparison_sets import request_text
from .comparison_territories import FRANCE
from .typology_order import TypologyOrder
from .typology_run import TypologyRun

if TYPE_CHECKING:
    from .comparison_panel import ComparisonPanel

ALGORITHM = "cohesion:fragility"
ROLES = {"LAYER": "fragility_layer", "TABLE": "fragility_components"}


class Fragility(QObject):
    """Acts on the panel that it is made for; its run is one of ``ResultActions``."""

    def __init__(self, panel: ComparisonPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._text = ""
        self.button = QToolButton(panel)
        self.button.setText(tr("Fragility…"))
        self.button.setToolTip(
            tr("Decline, vacancy, impoverishment, centre against periphery: which signs each territory shows")
        )
        self.button.clicked.connect(self.ask)

    def able(self, ready: bool) -> None:
        """Whether communes and tables are read."""
        self.button.setEnabled(ready)

    def ask(self) -> None:
        """What is wanted, then the run."""
        dialog = self.dialog()
        if dialog.exec():
            self._text = dialog.thresholds.text().strip()
            self._panel.project.changed()
            of, text = str(dialog.of.currentData()), self._text
            # In a turn of its own: the dialog goes first.
            QTimer.singleShot(0, lambda: self.start(of, text))
        dialog.deleteLater()

    def dialog(self) -> FragilityDialog:
        """Filled with what the panel has, and what the project keeps."""
        page = self._panel.territories
        names = ", ".join(page.title(text) for text in self._references())
        return FragilityDialog(page.list.count(), names, self._text, self._panel.window())

    def start(self, of: str, thresholds: str) -> None:
        """In the background; the layer and its table of components follow."""
        title = tr("Fragility of territories")
        values = {**self._panel.territories.data.values(), **self._values(of), "THRESHOLDS": thresholds}
        names = {
            "LAYER": (ROLES["LAYER"], title),
            "TABLE": (ROLES["TABLE"], tr("Components of fragility")),
        }
        order = TypologyOrder(ALGORITHM, {**values, "WIDE": None}, title, names, replace=False)
        self._panel.actions_on.start(TypologyRun(order, self._panel.actions_on))

    def state(self) -> dict[str, Any]:
        """What the project keeps."""
        return {"fragility": self._text}

    def restore(self, state: dict[str, Any]) -> None:
        """What ``state`` gave."""
        self._text = str(state.get("fragility") or "")

    def _values(self, of: str) -> dict[str, str]:
        page = self._panel.territories
        reference = request_text(self._references(), page.sets)
        if of == LISTED:
            return {"SELECTION": page.selection(), "REFERENCE": reference}
        if of == EPCI:
            return {"SELECTION": f"{word('epci')}:*", "REFERENCE": reference}
        from ..core.fragility.towns import middle_towns

        context = self._panel.preparing.context
        towns = middle_towns(context.places) if context is not None else []
        kind = word("commune")
        return {
            "SELECTION": request_text([f"{kind}:{code}" for code in towns], {}),
            "REFERENCE": reference,
        }

    def _references(self) -> list[str]:
        """Those of the list, and France where it is one, or where there is none: a région is not of all territories."""
        page = self._panel.territories
        return (
            [*page.references.texts(), FRANCE]
            if page.france.isChecked()
            else page.references.texts() or [FRANCE]
        )
