"""The page « Table »: figures in four modes, sorted, selected with the map, copied and saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, QMimeData, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..core.i18n import tr, tr_n
from .comparison_layout_button import LayoutButton
from .comparison_link import TerritoryLink
from .comparison_model import NAME, ComparisonModel
from .comparison_view import GAP, INDEX, RANK, VALUE, View
from .icons import tool_button
from .result_table import CopyTable
from .selection_link import stretches

if TYPE_CHECKING:
    from ..core.comparison.compute import Comparison

NAME_WIDTH, WIDTH = 26, 15
# A name of four lines and its years.
HEAD_LINES = 5
# Stretches of rows that the table selects at once: thousands would hold the interface.
MOST = 400


class TablePage(QWidget):
    """``link``: what is chosen, shared with the charts and the map."""

    said = pyqtSignal(str)
    save_asked = pyqtSignal(str)
    layer_asked = pyqtSignal()
    booklet_asked = pyqtSignal()
    report_asked = pyqtSignal()

    def __init__(self, link: TerritoryLink, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link, self._busy = link, False
        self.comparison: Comparison | None = None
        self.model = ComparisonModel(self)
        self.table = _Table(self.model, self)
        self.mode, self.reference = QComboBox(self), QComboBox(self)
        for mode, text in (
            (VALUE, tr("Value")),
            (INDEX, tr("Index 100, share of totals")),
            (RANK, tr("Rank")),
            (GAP, tr("Gap to the reference")),
        ):
            self.mode.addItem(text, mode)
        self.mode.setAccessibleName(tr("What the table shows"))
        self.reference.setAccessibleName(tr("Reference of index and gap"))
        for combo in (self.mode, self.reference):
            combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            combo.setMinimumWidth(60)
        self.copy_button = tool_button("mActionEditCopy", tr("Copy the selected rows, or all"))
        self.save_button = tool_button("mActionFileSave", tr("Save all figures"))
        self.save_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.addAction(tr("Workbook (*.xlsx)…"), lambda: self.save_asked.emit(".xlsx"))
        menu.addAction(tr("CSV table (*.csv)…"), lambda: self.save_asked.emit(".csv"))
        self.save_button.setMenu(menu)
        self.layer_button = tool_button(
            "mActionAddOgrLayer", tr("Add the compared territories to the map as a layer")
        )
        once, each = (
            tr("The figures as they are shown"),
            tr("Those of the territory of each page of the atlas"),
        )
        self.layout_button = LayoutButton(tr("Add the figures to a page layout"), once, each, self)
        self.report_button = tool_button("mActionHelpContents", tr("What must be known of these figures"))
        self.booklet = QToolButton(self)
        self.booklet.setText(tr("Booklet…"))
        self.booklet.setToolTip(tr("PDF of these territories: map, key figures, charts, method and sources"))
        self._lay_out()
        self._connect()
        self.setEnabled(False)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Another result, or none."""
        self.comparison = comparison
        self.setEnabled(comparison is not None)
        self._busy = True
        self.reference.clear()
        self.reference.addItems([name for name, _ in comparison.against] if comparison is not None else [])
        for row in range(1, self.mode.count()):
            item = self.mode.model().item(row)
            item.setEnabled(self.mode.itemData(row) == RANK or self.reference.count() > 0)
        self._busy = False
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.show_mode()
        self.table.adapt()

    def show_mode(self) -> None:
        """The figures in the mode chosen; the selection stays."""
        if self._busy:
            return
        mode = self.mode.currentData()
        self.reference.setVisible(mode in (INDEX, GAP) and self.reference.count() > 0)
        made = self.comparison
        self._busy = True
        self.model.show_view(
            View(made, mode, max(self.reference.currentIndex(), 0)) if made is not None else None
        )
        self._busy = False
        self.show_chosen()

    def show_chosen(self) -> None:
        """Select the rows of what is chosen elsewhere."""
        if self._busy:
            return
        rows = self.model.rows_of(np.asarray(self._link.chosen, dtype=int))
        chosen, last = QItemSelection(), self.model.columnCount() - 1
        for first, end in stretches([int(row) for row in rows])[:MOST]:
            chosen.select(self.model.index(first, 0), self.model.index(end, last))
        self._busy = True
        self.table.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._busy = False
        if len(rows):
            self.table.scrollTo(self.model.index(int(rows[0]), max(self.table.currentIndex().column(), 1)))

    def copy(self) -> None:
        """Rows selected, else all, with headings."""
        rows = self._selected() if self.table.selectionModel().hasSelection() else self.model.order
        content = QMimeData()
        content.setText("\n".join("\t".join(line) for line in self.model.lines(rows)))
        QApplication.clipboard().setMimeData(content)
        self.said.emit(tr_n("%n row(s) copied.", len(rows)))

    def _selected(self) -> np.ndarray:
        """Rows of the view, in the order shown."""
        rows = sorted(
            row
            for one in self.table.selectionModel().selection()
            for row in range(one.top(), one.bottom() + 1)
        )
        return self.model.order[rows]

    def _chosen(self, *_args: Any) -> None:
        if not self._busy and self.model.view is not None:
            rows = self._selected()
            self._busy = True
            self._link.choose(tuple(sorted(int(row) for row in rows[rows < self.model.view.territories])))
            self._busy = False

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.mode, 3)
        top.addWidget(self.reference, 2)
        for part in (
            self.copy_button, self.save_button, self.layer_button, self.layout_button.button,
            self.report_button, self.booklet,
        ):  # fmt: skip
            top.addWidget(part)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)

    def _connect(self) -> None:
        self.mode.currentIndexChanged.connect(lambda _row: self.show_mode())
        self.reference.currentIndexChanged.connect(lambda _row: self.show_mode())
        self.table.selectionModel().selectionChanged.connect(self._chosen)
        self.table.copy_asked.connect(self.copy)
        self.copy_button.clicked.connect(self.copy)
        self.layer_button.clicked.connect(self.layer_asked)
        self.report_button.clicked.connect(self.report_asked)
        self.booklet.clicked.connect(self.booklet_asked)
        self._link.changed.connect(self.show_chosen)


class _Table(CopyTable):
    def __init__(self, model: ComparisonModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(tr("Figures of the territories"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        side = self.verticalHeader()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultSectionSize(self.fontMetrics().height() + 6)
        side.setTextElideMode(Qt.TextElideMode.ElideRight)
        side.setFixedWidth(self.fontMetrics().averageCharWidth() * NAME_WIDTH)
        side.setHighlightSections(False)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        # As it is painted it would ask each cell of a column whether it is selected: in its own, nothing is.
        header.setSelectionModel(QItemSelectionModel(model, header))
        header.setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        )
        header.setFixedHeight(self.fontMetrics().lineSpacing() * HEAD_LINES + 6)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.corner = QToolButton(self)
        self.corner.setText(tr("Territory"))
        self.corner.setToolTip(tr("Sort by name; once more: from Z to A; once more: as they were added"))
        self.corner.clicked.connect(self.sort_names)

    def sort_names(self) -> None:
        """From A to Z, from Z to A, then in the order of the list."""
        header, up, down = self.horizontalHeader(), Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        shown = header.sortIndicatorOrder() if header.sortIndicatorSection() == NAME else None
        section = -1 if shown == down else NAME
        header.setSortIndicator(section, down if shown == up else up)

    def updateGeometries(self) -> None:
        """The names are the vertical header: what sorts them is in the corner."""
        super().updateGeometries()
        if hasattr(self, "corner"):
            width, height = self.verticalHeader().width(), self.horizontalHeader().height()
            self.corner.setGeometry(self.frameWidth(), self.frameWidth(), width, height)
            self.corner.raise_()

    def adapt(self) -> None:
        """Widths for names and for figures under headings of a few lines."""
        one = self.fontMetrics().averageCharWidth()
        for column in range(self.model().columnCount()):
            self.setColumnWidth(column, one * WIDTH)
        # The names are at the side.
        self.setColumnHidden(NAME, True)
