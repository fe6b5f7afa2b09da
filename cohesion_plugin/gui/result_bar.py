"""Above the result table: which result, its report, zoom, copy and save."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from ..core.i18n import tr
from .icons import theme_icon, tool_button


class ResultBar(QWidget):
    """Says what is asked for; the page does it."""

    chosen = pyqtSignal(str)
    report_asked = pyqtSignal()
    zoom_asked = pyqtSignal()
    copy_asked = pyqtSignal()
    save_asked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(tr("Result shown"))
        self.choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.choice.currentIndexChanged.connect(self._choice_changed)
        self.report = tool_button(
            "processingResult", tr("Report of the run: method, remarks, what was not matched")
        )
        self.report.clicked.connect(self.report_asked)
        self.zoom = tool_button(
            "mActionZoomToSelected", tr("Zoom to the selected EPCI, else to the whole result")
        )
        self.zoom.clicked.connect(self.zoom_asked)
        self.export = tool_button("mActionFileSave", tr("Copy or save the table"))
        self.export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.export.setMenu(self._menu())
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        line.addWidget(self.choice, 1)
        for button in (self.report, self.zoom, self.export):
            line.addWidget(button)

    def offer(self, layers: Iterable[tuple[str, QgsVectorLayer]], current: str) -> None:
        """Titles and layers to choose from, without a signal; the first where ``current`` is not among them."""
        self.choice.blockSignals(True)
        self.choice.clear()
        for title, layer in layers:
            self.choice.addItem(title, layer.id())
        self.choice.setCurrentIndex(max(self.choice.findData(current), 0))
        self.choice.setToolTip(self.choice.currentText())
        self.choice.blockSignals(False)

    def layer_id(self) -> str:
        """Of the result chosen, empty where there is none."""
        return self.choice.currentData() or ""

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        copy = menu.addAction(theme_icon("mActionEditCopy"), tr("Copy the rows"), self.copy_asked)
        copy.setToolTip(tr("The rows selected, else all those shown"))
        whole = tr("Every row and column of the result, whatever is shown")
        for suffix, text in ((".csv", tr("Save as CSV…")), (".xlsx", tr("Save as a spreadsheet (XLSX)…"))):
            save = menu.addAction(theme_icon("mActionFileSave"), text)
            save.setToolTip(whole)
            save.triggered.connect(lambda _checked=False, kind=suffix: self.save_asked.emit(kind))
        return menu

    def _choice_changed(self) -> None:
        self.choice.setToolTip(self.choice.currentText())
        self.chosen.emit(self.layer_id())
