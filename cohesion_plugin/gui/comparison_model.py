"""The table of a comparison, sorted without a proxy: every commune of France by forty indicators."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QBrush, QFont, QPalette
from qgis.PyQt.QtWidgets import QApplication

from ..core.i18n import tr
from .comparison_view import View
from .words import bare

ROW = Qt.ItemDataRole.UserRole
NAME = 0


class ComparisonModel(QAbstractTableModel):
    """The first column is the name; ``order``: rows of the view in the order shown, references always last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.view: View | None = None
        self.order = np.empty(0, dtype=int)
        self._names: list[str] = []
        self._numbers = np.empty((0, 0))
        self._by_name: np.ndarray | None = None
        self._sorted: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)
        self.bold = QFont()
        self.bold.setBold(True)

    def show_view(self, view: View | None) -> None:
        """Another comparison, or another mode of the same."""
        self.beginResetModel()
        same = view is not None and self.view is not None and view.comparison is self.view.comparison
        self.view = view
        if not same:
            self._names = view.names() if view is not None else []
            self._by_name = None
        self._numbers = view.numbers() if view is not None else np.empty((0, 0))
        self.order = self._ordered()
        self.endResetModel()

    def rows_of(self, territories: np.ndarray) -> np.ndarray:
        """Rows now shown of these territories, ascending."""
        made: np.ndarray = np.flatnonzero(np.isin(self.order, territories))
        return made

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.order)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return (
            0
            if (parent is not None and parent.isValid()) or self.view is None
            else self._numbers.shape[1] + 1
        )

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self.view is None:
            return None
        row, column = int(self.order[index.row()]), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            note = self.view.note(row, column - 1) if column else ""
            return f"{self.text(row, column)}\n{note}" if note else self.text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column:
            alignment = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            return int(getattr(alignment, "value", alignment))
        if role == Qt.ItemDataRole.FontRole and row >= self.view.territories:
            return self.bold
        if role == Qt.ItemDataRole.ForegroundRole and column and self.view.doubtful(row, column - 1):
            return QBrush(QApplication.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text))
        return row if role == ROW else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if self.view is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self._vertical(int(self.order[section]), role)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.view.titles()[section - 1] if section else tr("Territory")
        if role == Qt.ItemDataRole.ToolTipRole and section:
            return self.view.tip(section - 1)
        return None

    def _vertical(self, row: int, role: int) -> Any:
        """Names stay in sight while the figures are scrolled."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._names[row]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            return int(getattr(alignment, "value", alignment))
        bold = self.view is not None and row >= self.view.territories
        return self.bold if role == Qt.ItemDataRole.FontRole and bold else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.order
        self._sorted = (column, order)
        self.order = self._ordered()
        place = np.empty(len(before), dtype=int)
        place[self.order] = np.arange(len(self.order))
        old = self.persistentIndexList()
        new = [self.index(int(place[before[one.row()]]), one.column()) for one in old]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def text(self, row: int, column: int) -> str:
        """A cell in words."""
        if not column:
            return self._names[row]
        return self.view.words(row, column - 1, float(self._numbers[row, column - 1])) if self.view else ""

    def lines(self, rows: np.ndarray) -> list[list[str]]:
        """Headings, then rows of the view, for a spreadsheet: numbers without separators of thousands."""
        titles = self.view.titles() if self.view is not None else []
        made = [[tr("Territory"), *titles]]
        made += [[self._names[row], *map(bare, map(float, self._numbers[row]))] for row in rows]
        return made

    def _ordered(self) -> np.ndarray:
        column, direction = self._sorted
        everyone = np.arange(len(self._names))
        if self.view is None or column < 0 or column > self._numbers.shape[1]:
            return everyone
        mine, others = everyone[: self.view.territories], everyone[self.view.territories :]
        down = direction == Qt.SortOrder.DescendingOrder
        if column == NAME:
            ranked = self._name_order(len(mine))
            ranked = ranked[::-1] if down else ranked
        else:
            values = self._numbers[: len(mine), column - 1]
            ranked = np.argsort(-values if down else values, kind="stable")
        return np.concatenate([ranked, others])

    def _name_order(self, count: int) -> np.ndarray:
        """Territories by name, sorted once for all modes."""
        if self._by_name is None:
            keys = [one.casefold() for one in self._names[:count]]
            self._by_name = np.asarray(sorted(range(count), key=keys.__getitem__), dtype=int)
        return self._by_name
