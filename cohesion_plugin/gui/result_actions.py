"""What can be done with the result shown: report, zoom, copy, save."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import CohesionError
from ..core.i18n import tr, tr_n
from .report_dialog import ReportDialog
from .result_export import ask_path, copy_rows, save
from .result_layers import REPORT, SENTENCE

if TYPE_CHECKING:
    from .result_page import ResultPage


class ResultActions(QObject):
    """Acts on the page that it is made for."""

    said = pyqtSignal(str)

    def __init__(self, page: ResultPage) -> None:
        super().__init__(page)
        self._page = page
        page.bar.report_asked.connect(self.report)
        page.bar.zoom_asked.connect(self.zoom)
        page.bar.copy_asked.connect(self.copy)
        page.bar.save_asked.connect(self.ask_and_save)
        page.table.copy_asked.connect(self.copy)

    def report(self) -> None:
        """Show what the run said, as kept with the layer."""
        layer = self._page.layer()
        if layer is not None:
            sentence = layer.customProperty(SENTENCE) or layer.name()
            ReportDialog(sentence, layer.customProperty(REPORT) or "", self._page.window()).exec()

    def zoom(self) -> None:
        """To the rows selected, else to all."""
        if self._page.layer() is not None:
            self._page.link.zoom()

    def copy(self) -> None:
        """The rows selected, else all those shown."""
        chosen = set(self._page.link.features())
        rows = [row for row in self._page.model.rows if not chosen or row.feature in chosen]
        copy_rows(self._page.model, rows)
        self.said.emit(tr_n("%n row(s) copied.", len(rows)))

    def ask_and_save(self, suffix: str) -> None:
        """Ask where, then save the whole layer as a table."""
        path = ask_path(self._page, suffix) if self._page.layer() is not None else ""
        if path:
            self.save(path)

    def save(self, path: str) -> None:
        """Save the whole layer as a table."""
        try:
            save(self._page.layer(), path)
        except CohesionError as error:
            self._page.failed.emit(error)
        else:
            self.said.emit(tr("Saved: {}").format(path))
