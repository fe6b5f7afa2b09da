"""A name is typed, territories are found; each is added to those compared, or to the references."""

from __future__ import annotations

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from ..core.i18n import tr
from .comparison_catalogue import Catalogue
from .icons import theme_icon

TEXT = Qt.ItemDataRole.UserRole
PAUSE_MS = 150
ROWS = 6


class Search(QWidget):
    """``added(text, as_reference)``, in the selection language."""

    added = pyqtSignal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue: Catalogue | None = None
        self.line = QgsFilterLineEdit(self)
        self.line.setShowSearchIcon(True)
        self.line.setPlaceholderText(tr("EPCI, département, région, commune, ring, class…"))
        self.line.setAccessibleName(tr("Search a territory by its name or code"))
        self.hits = _Hits(self)
        self.add = QPushButton(theme_icon("symbologyAdd"), tr("Compare"), self)
        self.refer = QPushButton(tr("As a reference"), self)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.refer)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.line)
        layout.addWidget(self.hits)
        layout.addLayout(buttons)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.find)
        self.line.textChanged.connect(lambda _text: self._timer.start())
        self.line.returnPressed.connect(self._enter)
        self.hits.itemActivated.connect(lambda _item: self._add(False))
        self.add.clicked.connect(lambda: self._add(False))
        self.refer.clicked.connect(lambda: self._add(True))
        self._show([])

    def set_catalogue(self, catalogue: Catalogue | None) -> None:
        """Other layers, other names: what was typed meanwhile is searched now."""
        self._catalogue = catalogue
        self.find()

    def find(self) -> None:
        """Show what the text finds."""
        self._timer.stop()
        found = self._catalogue.search(self.line.text()) if self._catalogue is not None else []
        self._show([(one.title, one.text) for one in found])

    def _show(self, found: list[tuple[str, str]]) -> None:
        self.hits.clear()
        for title, text in found:
            item = QListWidgetItem(title, self.hits)
            item.setData(TEXT, text)
            item.setToolTip(f"{title}\n{text}")
        for part in (self.hits, self.add, self.refer):
            part.setVisible(bool(found))
        self.hits.fit()
        if found:
            self.hits.setCurrentRow(0)

    def _enter(self) -> None:
        if self._timer.isActive():
            self.find()
        self._add(False)

    def _add(self, as_reference: bool) -> None:
        for item in self.hits.selectedItems():
            self.added.emit(item.data(TEXT), as_reference)
        self.line.selectAll()


class _Hits(QListWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.setAccessibleName(tr("Territories found"))
        self.setUniformItemSizes(True)

    def sizeHint(self) -> QSize:
        return QSize(200, (self.fontMetrics().lineSpacing() + 4) * ROWS)

    def fit(self) -> None:
        """As high as what was found asks for: the list of territories needs the room."""
        row = self.sizeHintForRow(0) if self.count() else 0
        self.setFixedHeight(row * min(max(self.count(), 2), ROWS) + 2 * self.frameWidth() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, (self.fontMetrics().lineSpacing() + 4) * 3)
