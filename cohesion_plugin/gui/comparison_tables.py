"""The tables with the figures: dropped, chosen, or of the project; each is recognised and says what it is."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QDragEnterEvent, QDropEvent, QPalette
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..core.i18n import tr
from .file_dialogs import files_to_open
from .icons import tool_button
from .result_layers import is_result
from .table_chooser import SUFFIXES
from .typology_facts import FileFacts
from .typology_need import dropped_files
from .typology_recogniser import Recogniser

VALUE = Qt.ItemDataRole.UserRole
ROWS = 4


class TableList(QWidget):
    """``values``: paths and layer ids, the first counts where several have a column."""

    changed = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.recogniser = Recogniser(self)
        self.facts: dict[str, FileFacts] = {}
        self.list = _List(self)
        self.add_file = tool_button(
            "mActionFileOpen", tr("Choose files: CSV, spreadsheet, dBase, GeoPackage")
        )
        self.add_layer = tool_button("mActionAddOgrLayer", tr("Add a table of the project"))
        self.add_layer.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.remove = tool_button("mActionRemove", tr("Take the selected tables away"))
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._offer)
        self.add_layer.setMenu(self._menu)
        hint = QLabel(tr("Files as published: drop them here, or choose them."), self)
        hint.setWordWrap(True)
        top = QHBoxLayout()
        top.addWidget(hint, 1)
        for button in (self.add_file, self.add_layer, self.remove):
            top.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addWidget(self.list)
        self.setAcceptDrops(True)
        self.add_file.clicked.connect(self._ask)
        self.remove.clicked.connect(self._remove)
        self.recogniser.told.connect(self._told)

    def values(self) -> list[str]:
        """In the order shown."""
        return [self.list.item(row).data(VALUE) for row in range(self.list.count())]

    def usable(self) -> list[str]:
        """Those that can be read."""
        project = QgsProject.instance()
        there = [one for one in self.values() if project.mapLayer(one) is not None or Path(one).is_file()]
        return [one for one in there if one in self.facts and not self.facts[one].problem]

    def busy(self) -> bool:
        """Whether one is still being recognised."""
        return any(one not in self.facts for one in self.values())

    def set_values(self, values: list[str]) -> None:
        """Others; those that are gone are shown as such."""
        self.facts.clear()
        self.list.clear()
        for value in values:
            self._add(value)

    def take(self, values: list[str]) -> None:
        """More of them."""
        known = set(self.values())
        new = [one for one in dict.fromkeys(values) if one not in known]
        for value in new:
            self._add(value)
        if new:
            self.changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files only."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Each is one more table."""
        event.acceptProposedAction()
        self.take(dropped_files(event.mimeData()))

    def _add(self, value: str) -> None:
        item = QListWidgetItem(f"{_name(value)} – {tr('Reading…')}", self.list)
        item.setData(VALUE, value)
        item.setToolTip(value)
        self.recogniser.ask(value, value)

    def _told(self, value: str, facts: FileFacts) -> None:
        self.facts[value] = facts
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(VALUE) != value:
                continue
            item.setText(f"{_name(value)} – {facts.problem or facts.sentence}")
            item.setToolTip(f"{value}\n{facts.details or facts.sentence}")
            if facts.problem:
                colour = self.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
                item.setForeground(QBrush(colour))
                self.failed.emit(facts.details or facts.problem)
        self.changed.emit()

    def _remove(self) -> None:
        rows = sorted((index.row() for index in self.list.selectedIndexes()), reverse=True)
        for row in rows:
            value = self.list.takeItem(row).data(VALUE)
            self.recogniser.forget(value)
            self.facts.pop(value, None)
        if rows:
            self.changed.emit()

    def _ask(self) -> None:
        kinds = tr("Tables ({})").format(SUFFIXES)
        self.take(files_to_open(self, tr("Tables with figures"), "", kinds))

    def _offer(self) -> None:
        self._menu.clear()
        layers = [one for one in QgsProject.instance().mapLayers().values() if _is_table(one)]
        for layer in sorted(layers, key=lambda one: one.name().casefold()):
            self._menu.addAction(layer.name(), lambda _on=False, one=layer: self.take([one.id()]))
        if not layers:
            self._menu.addAction(tr("The project has no table.")).setEnabled(False)


class _List(QListWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Tables with figures"))
        self.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        return QSize(200, (self.fontMetrics().lineSpacing() + 4) * ROWS)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, (self.fontMetrics().lineSpacing() + 4) * 3)


def _is_table(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsVectorLayer) and layer.isValid() and not is_result(layer)


def _name(value: str) -> str:
    layer = QgsProject.instance().mapLayer(value)
    return layer.name() if layer is not None else Path(value).name
