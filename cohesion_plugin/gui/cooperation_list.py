"""The page « Agreements »: filters, the table, what can be done with an agreement, its facts below."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QMenu,
    QSplitter,
    QTableView,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ..core.i18n import tr
from .cooperation_filters import CooperationFilters
from .cooperation_model import FIELDS, CooperationModel
from .icons import theme_icon, tool_button

if TYPE_CHECKING:
    from .cooperation_view import View

# In letters; texts take two lines.
_WIDTHS = {
    "parties": 36, "statut": 13, "themes": 26, "signature": 14, "nature": 18, "terme": 14, "generation": 10,
    "intitule": 40,
}  # fmt: skip


class CooperationList(QWidget):
    """Emits what the user asks for, and ``counted``: agreements that pass the filters, and all."""

    add_asked = pyqtSignal()
    edit_asked = pyqtSignal(str)
    renew_asked = pyqtSignal(str)
    delete_asked = pyqtSignal(str)
    zoom_asked = pyqtSignal(str)
    counted = pyqtSignal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        # While rows change: the facts are written once, afterwards.
        self._silent = False
        self.filters = CooperationFilters(self)
        self.model = CooperationModel(self)
        self.table = QTableView(self)
        self.facts = QTextBrowser(self)
        self.facts.setOpenExternalLinks(True)
        self.facts.setPlaceholderText(tr("Select an agreement to read it."))
        self._buttons = {
            "add": tool_button("mActionAdd", tr("New agreement…")),
            "edit": tool_button("mActionToggleEditing", tr("Edit the agreement in its form…")),
            "renew": tool_button("mActionDuplicateFeature", tr("Duplicate as the next generation")),
            "zoom": tool_button("mActionZoomToLayer", tr("Zoom to its parties")),
            "delete": tool_button("mActionDeleteSelected", tr("Delete the agreement…")),
        }
        self._prepare_table()
        self._lay_out()
        self._connect()
        self._show_facts()

    def show_view(self, view: View | None) -> None:
        """Another reading of the register; the agreement selected stays so where it is still there."""
        current = self.current()
        self._view = view
        self.filters.offer(view.offers if view is not None else {})
        columns = view.columns if view is not None else {}
        self._show(current, lambda positions: self.model.set_columns(columns, positions))

    def apply_filters(self) -> None:
        """Show what passes the filters."""
        self._show(self.current(), self.model.show_only)

    def _show(self, current: str, show: Callable[[list[int]], None]) -> None:
        positions = self.positions()
        self._silent = True
        show(positions)
        self.select(current)
        self._silent = False
        self.counted.emit(len(positions), len(self._view.rows) if self._view is not None else 0)
        self._show_facts()

    def positions(self) -> list[int]:
        """Rows of the register that pass."""
        view = self._view
        if view is None:
            return []
        from ..core.cooperation.asked import Asked

        filters = self.filters.value()
        asked = Asked((), filters.themes, filters.natures, filters.sirens, filters.search)
        passing = asked.kept(view.register, rows=view.rows).to_numpy()
        if filters.statuses:
            passing &= view.rows["statut_code"].isin(list(filters.statuses)).to_numpy()
        return [int(position) for position in passing.nonzero()[0]]

    def current(self) -> str:
        """Identifier of the agreement selected."""
        index = self.table.currentIndex()
        return self.model.agreement(index.row()) if index.isValid() else ""

    def select(self, agreement: str) -> None:
        """Select an agreement, where it is shown."""
        row = self.model.row_of(agreement) if agreement else -1
        if row >= 0:
            index = self.model.index(row, 0)
            flags = QItemSelectionModel.SelectionFlag
            self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.table.scrollTo(index)

    def set_writable(self, writable: bool) -> None:
        """Whether there is a register to write to."""
        self._writable = writable
        self._enable()

    def _prepare_table(self) -> None:
        self._writable = False
        table = self.table
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setSortingEnabled(True)
        table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        table.setAlternatingRowColors(True)
        table.setAccessibleName(tr("Agreements"))
        table.verticalHeader().hide()
        # All rows have one height: asking each of thousands for its own takes seconds.
        table.verticalHeader().setDefaultSectionSize(int(table.fontMetrics().lineSpacing() * 2.3))
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        letter = table.fontMetrics().averageCharWidth()
        for position, field in enumerate(FIELDS):
            table.setColumnWidth(position, _WIDTHS[field] * letter)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        for button in self._buttons.values():
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self.filters.dated)
        line.addWidget(self.filters.day)
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.addWidget(self.table)
        parts.addWidget(self.facts)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        parts.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.addWidget(self.filters)
        layout.addLayout(line)
        layout.addWidget(parts, 1)

    def _connect(self) -> None:
        self.filters.changed.connect(self.apply_filters)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.model.modelReset.connect(self._show_facts)
        self.table.doubleClicked.connect(lambda _index: self._ask(self.edit_asked))
        self.table.customContextMenuRequested.connect(self._open_menu)
        self._buttons["add"].clicked.connect(self.add_asked)
        for name, signal in self._actions().items():
            self._buttons[name].clicked.connect(lambda _on=False, asked=signal: self._ask(asked))

    def _actions(self) -> dict[str, pyqtSignal]:
        return {
            "edit": self.edit_asked,
            "renew": self.renew_asked,
            "zoom": self.zoom_asked,
            "delete": self.delete_asked,
        }

    def _ask(self, signal: pyqtSignal) -> None:
        if self.current() and self._writable:
            signal.emit(self.current())

    def _open_menu(self, place: QPoint) -> None:
        if not self.current():
            return
        menu = QMenu(self)
        for name, signal in self._actions().items():
            button = self._buttons[name]
            action = menu.addAction(button.icon(), button.toolTip())
            action.triggered.connect(lambda _on=False, asked=signal: self._ask(asked))
        menu.addSeparator()
        menu.addAction(theme_icon("mActionRemove"), tr("Clear the filters"), self.filters.clear)
        menu.exec(self.table.viewport().mapToGlobal(place))

    def _chosen(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._show_facts()

    def _show_facts(self) -> None:
        if self._silent:
            return
        agreement = self.current()
        self._enable()
        if not agreement or self._view is None:
            self.facts.clear()
            return
        from .cooperation_facts import facts_of

        self.facts.setHtml(facts_of(self._view.sheets.one(agreement), self._view.words))

    def _enable(self) -> None:
        self._buttons["add"].setEnabled(self._writable)
        for name in self._actions():
            self._buttons[name].setEnabled(self._writable and bool(self.current()))
