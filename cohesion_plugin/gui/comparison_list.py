"""A list of territories or of references, each a text of the selection language; sets that have a name."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem, QWidget

TEXT = Qt.ItemDataRole.UserRole


class TerritoryList(QListWidget):
    """Rows are moved by dragging, removed by Delete; their titles come from ``title(text)``."""

    changed = pyqtSignal()

    def __init__(
        self, name: str, title: Callable[[str], str], rows: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title, self._rows = title, rows
        self.setAccessibleName(name)
        self.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.setAlternatingRowColors(True)
        self.model().rowsMoved.connect(lambda *_args: self.changed.emit())

    def texts(self) -> list[str]:
        """In the order shown."""
        return [self.item(row).data(TEXT) for row in range(self.count())]

    def set_texts(self, texts: list[str]) -> None:
        """Show others."""
        self.clear()
        for text in dict.fromkeys(texts):
            self._append(text)

    def add(self, text: str) -> bool:
        """At the end; whether it was not there."""
        if text in self.texts():
            return False
        self._append(text)
        self.scrollToBottom()
        self.changed.emit()
        return True

    def toggle(self, text: str) -> bool:
        """Add it, or take it away where it is; whether it is there now."""
        if self.add(text):
            return True
        self.takeItem(self.texts().index(text))
        self.changed.emit()
        return False

    def chosen(self) -> list[str]:
        """Texts of the rows selected."""
        return [self.item(index.row()).data(TEXT) for index in sorted(self.selectedIndexes())]

    def remove_chosen(self) -> None:
        """Take the rows selected away."""
        rows = sorted((index.row() for index in self.selectedIndexes()), reverse=True)
        for row in rows:
            self.takeItem(row)
        if rows:
            self.changed.emit()

    def replace(self, texts: list[str], by: str) -> None:
        """One row in the place of some."""
        self.set_texts([by if text in texts else text for text in self.texts()])
        self.changed.emit()

    def rename(self) -> None:
        """Titles anew, as names are known now."""
        for row in range(self.count()):
            item = self.item(row)
            item.setText(self._title(item.data(TEXT)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_chosen()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(200, (self.fontMetrics().lineSpacing() + 4) * self._rows)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, (self.fontMetrics().lineSpacing() + 4) * min(self._rows, 3))

    def _append(self, text: str) -> None:
        item = QListWidgetItem(self._title(text), self)
        item.setData(TEXT, text)
        item.setToolTip(text)
