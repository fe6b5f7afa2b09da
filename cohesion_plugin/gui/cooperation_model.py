"""The agreements of a register as a table: filtered and sorted by whole columns, twenty thousand rows at once."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QColor, QFont

from ..core.i18n import tr
from .words import DASH

AGREEMENT = Qt.ItemDataRole.UserRole
# Fields of the listing shown, in the order of the columns.
FIELDS = ("parties", "statut", "themes", "signature", "nature", "terme", "generation", "intitule")
_FADED = {"echue", "abandonnee"}


class CooperationModel(QAbstractTableModel):
    """``set_columns`` gives all agreements, ``show_only`` those that pass the filters."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = (
            tr("Parties"),
            tr("Status"),
            tr("Themes"),
            tr("Signed"),
            tr("Kind"),
            tr("Term"),
            tr("Generation"),
            tr("Agreement"),
        )
        self._columns: dict[str, list[Any]] = {}
        self._rows: list[int] = []
        self._ranks: dict[str, list[int]] = {}
        self._sorted: tuple[str, bool] | None = None
        self._planned = QFont()
        self._planned.setItalic(True)

    def set_columns(self, columns: dict[str, list[Any]], positions: list[int]) -> None:
        """All agreements, as columns of ``core.cooperation.listing``, and which of them are shown."""
        self._columns, self._ranks = columns, {}
        self.show_only(positions)

    def show_only(self, positions: list[int]) -> None:
        """Positions in the columns given to ``set_columns``."""
        self.beginResetModel()
        self._rows = positions
        self._order()
        self.endResetModel()

    def agreement(self, row: int) -> str:
        """Identifier of the agreement in a row now shown."""
        return str(self._columns["id"][self._rows[row]])

    def row_of(self, agreement: str) -> int:
        """Row now shown of an agreement; -1 where it is filtered out."""
        ids = self._columns.get("id", [])
        return next((row for row, position in enumerate(self._rows) if ids[position] == agreement), -1)

    def value(self, row: int, field: str) -> Any:
        """A value of the listing, for a row now shown."""
        return self._columns[field][self._rows[row]]

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(FIELDS)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, field = index.row(), FIELDS[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            value = self.value(row, field)
            return DASH if value is None else str(value)
        if role == AGREEMENT:
            return self.agreement(row)
        status = self.value(row, "statut_code")
        if role == Qt.ItemDataRole.FontRole and status == "projet":
            return self._planned
        if role == Qt.ItemDataRole.ForegroundRole and status in _FADED:
            return QColor(Qt.GlobalColor.gray)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        shown = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._titles[section] if shown else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.beginResetModel()
        self._sorted = (FIELDS[column], order == Qt.SortOrder.DescendingOrder) if column >= 0 else None
        self._order()
        self.endResetModel()

    def _order(self) -> None:
        """Missing values last, whatever the direction; equal ones in the register's order."""
        if self._sorted is None or not self._columns:
            return
        field, descending = self._sorted
        if field not in self._ranks:
            self._ranks[field] = _ranks(self._columns[field])
        ranks, missing = self._ranks[field], len(self._columns[field])
        filled = [position for position in self._rows if ranks[position] < missing]
        filled.sort(key=ranks.__getitem__, reverse=descending)
        self._rows = filled + [position for position in self._rows if ranks[position] == missing]


def _ranks(values: list[Any]) -> list[int]:
    """Place of each value among all, worked out once: texts are slow to compare. Missing ones: as many as there are."""
    keys = {value: _key(value) for value in set(values) if value is not None}
    rank = {value: place for place, value in enumerate(sorted(keys, key=keys.__getitem__))}
    return [len(values) if value is None else rank[value] for value in values]


def _key(value: Any) -> tuple[int, Any]:
    return (0, value) if isinstance(value, (int, float)) else (1, str(value).casefold())
