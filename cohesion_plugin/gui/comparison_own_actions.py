"""The user's own indicators: new, changed, removed, from a file, to a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QDialog

from ..core.errors import CohesionError
from ..core.i18n import tr, tr_n
from .comparison_context import available_in
from .comparison_own_dialog import OwnDialog
from .file_dialogs import file_to_open, file_to_save

if TYPE_CHECKING:
    from .comparison_panel import ComparisonPanel

KIND = "JSON (*.json)"


class OwnActions(QObject):
    """Acts on the panel that it is made for."""

    def __init__(self, panel: ComparisonPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        page = panel.indicators
        page.own_asked.connect(self._ask)
        page.removed.connect(self.remove)
        page.load_asked.connect(self._ask_load)
        page.save_asked.connect(self._ask_save)

    def put(self, content: dict[str, Any]) -> None:
        """Keep one; it is ticked where the tables make it."""
        try:
            made = self._panel.own.put(content)
        except CohesionError as error:
            self._panel.messages.fail_with(error)
            return
        self._show()
        self._panel.indicators.tick_also(made.id)

    def remove(self, name: str) -> None:
        """One less."""
        if self._panel.own.content.pop(name, None) is not None:
            self._show()

    def load(self, path: str) -> None:
        """Those of a file beside them."""
        try:
            count = self._panel.own.load(path)
        except CohesionError as error:
            self._panel.messages.fail_with(error)
            return
        self._show()
        self._panel.messages.inform(tr_n("%n indicator(s) loaded.", count))

    def save(self, path: str) -> None:
        """To a file of the form of the plugin's own."""
        try:
            self._panel.own.save(path)
        except CohesionError as error:
            self._panel.messages.fail_with(error)
        else:
            self._panel.messages.inform(tr("Saved: {}").format(path))

    def dialog(self, name: str) -> OwnDialog:
        """For a new one, or one of the user's."""
        context = self._panel.preparing.context
        columns = context.columns if context is not None else []
        return OwnDialog(
            columns, list(self._panel.known()), self._panel.own.content.get(name), self._panel.window()
        )

    def _show(self) -> None:
        context = self._panel.preparing.context
        if context is not None:
            context.available.clear()
            context.available.update(available_in(context.tables, self._panel.known()))
        self._panel.show_indicators()

    def _ask(self, name: str) -> None:
        dialog = self.dialog(name)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.put(dialog.value())
        dialog.deleteLater()

    def _ask_load(self) -> None:
        path = file_to_open(self._panel, self._panel.indicators.load.toolTip(), "", KIND)
        if path:
            self.load(path)

    def _ask_save(self) -> None:
        path, _ = file_to_save(self._panel, self._panel.indicators.save.toolTip(), "", KIND)
        if path:
            self.save(path if path.lower().endswith(".json") else path + ".json")
