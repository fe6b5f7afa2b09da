"""The page « Territories »: data, what is compared, with which references."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsMapCanvas, QgsScrollArea
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ..core.i18n import tr
from .comparison_catalogue import Catalogue
from .comparison_data import DataForm
from .comparison_list import TerritoryList
from .comparison_pick import Pick
from .comparison_search import Search
from .comparison_sets import request_text
from .comparison_tools import TerritoryTools
from .typology_need import dropped_files

REGION, FRANCE = "region", "France"


class TerritoryPage(QgsScrollArea):
    """Scrolls where the dock is low; files may be dropped anywhere on it."""

    changed = pyqtSignal()
    data_changed = pyqtSignal()
    failed = pyqtSignal(object)
    missed = pyqtSignal(str)

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAcceptDrops(True)
        self._catalogue: Catalogue | None = None
        self.sets: dict[str, str] = {}
        self.data = DataForm(self)
        self.search = Search(self)
        self.list = TerritoryList(tr("Territories to compare"), self.title, 7, self)
        self.references = TerritoryList(tr("Other references"), self.title, 2, self)
        self.region = QCheckBox(tr("Région of the territories"), self)
        self.france = QCheckBox(tr("France"), self)
        self.presets = QHBoxLayout()
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.note.hide()
        self.pick = Pick(canvas, self.data, self)
        self.tools = TerritoryTools(self)
        self._lay_out()
        self._connect()

    def problem(self) -> str | None:
        """What is missing before a run."""
        return self.data.problem() or (
            None
            if self.list.count()
            else tr("Add territories to compare: search them, or pick them on the map.")
        )

    def title(self, text: str) -> str:
        """What a text of the selection language is called."""
        return self._catalogue.title(text) if self._catalogue is not None else text

    def set_catalogue(self, catalogue: Catalogue | None) -> None:
        """Names are known, or not any more."""
        self._catalogue = catalogue
        self.search.set_catalogue(catalogue)
        self.list.rename()
        self.references.rename()

    def add(self, text: str, as_reference: bool = False) -> None:
        """One more territory, or reference."""
        if not (self.references if as_reference else self.list).add(text):
            self.missed.emit(tr("« {} » is there already.").format(self.title(text)))

    def say(self, text: str) -> None:
        """What must be known of the territories of the list."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def selection(self) -> str:
        """For SELECTION."""
        return request_text(self.list.texts(), self.sets)

    def state(self) -> dict[str, Any]:
        """What the project keeps."""
        presets = [name for name, box in ((REGION, self.region), (FRANCE, self.france)) if box.isChecked()]
        return {
            **self.data.state(),
            "territories": self.list.texts(),
            "references": self.references.texts(),
            "presets": presets,
            "sets": dict(self.sets),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """What ``state`` gave."""
        self.pick.stop()
        self.sets = dict(state.get("sets") or {})
        self.list.set_texts(list(state.get("territories") or []))
        self.references.set_texts(list(state.get("references") or []))
        presets = state.get("presets", [REGION, FRANCE])
        for name, box in ((REGION, self.region), (FRANCE, self.france)):
            box.blockSignals(True)
            box.setChecked(name in presets)
            box.blockSignals(False)
        self.references.setVisible(self.references.count() > 0)
        self.data.restore(state)

    def shut_down(self) -> None:
        """Before removal."""
        self.pick.shut_down()
        self.data.shut_down()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files only."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tables with figures."""
        event.acceptProposedAction()
        self.data.tables.take(dropped_files(event.mimeData()))

    def _lay_out(self) -> None:
        content = QWidget(self)
        layout = QVBoxLayout(content)
        line = QHBoxLayout()
        line.addWidget(_heading(tr("Territories to compare"), content), 1)
        line.addWidget(self.tools)
        for box in (self.region, self.france):
            self.presets.addWidget(box)
        self.presets.addStretch(1)
        layout.addWidget(_heading(tr("Communes and tables"), content))
        layout.addWidget(self.data)
        layout.addLayout(line)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.note)
        layout.addWidget(_heading(tr("References"), content))
        layout.addLayout(self.presets)
        layout.addWidget(self.references)
        self.setWidget(content)
        # What is beyond the right edge could not be reached.
        bar = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(content.minimumSizeHint().width() + bar + 2 * self.frameWidth())

    def _connect(self) -> None:
        self.data.changed.connect(self.data_changed)
        self.data.changed.connect(self.changed)
        self.data.failed.connect(self.failed)
        self.data.tables.failed.connect(self.missed)
        self.search.added.connect(self.add)
        self.pick.missed.connect(self.missed)
        self.pick.picked.connect(self._picked)
        for box in (self.region, self.france):
            box.toggled.connect(lambda _on: self.changed.emit())
        self.references.changed.connect(self._references_changed)
        self.list.changed.connect(self.changed)

    def _picked(self, text: str) -> None:
        there = self.list.toggle(text)
        words = tr("« {} » is compared.") if there else tr("« {} » is compared no more.")
        self.missed.emit(words.format(self.title(text)))

    def _references_changed(self) -> None:
        self.references.setVisible(self.references.count() > 0)
        self.changed.emit()


def _heading(text: str, parent: QWidget) -> QLabel:
    made = QLabel(text, parent)
    font = made.font()
    font.setBold(True)
    made.setFont(font)
    return made
