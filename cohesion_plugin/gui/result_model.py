"""The rows of a ring layer or of a layer of changes, sorted and filtered without a proxy: thousands of rows at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QColor, QFont

from .result_columns import Column, columns_for, ring_columns
from .words import DASH, change_colour, ring_colour, ring_text

FEATURE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Row:
    """A feature: its id and its values by field."""

    feature: int
    values: dict[str, Any]

    def is_centre(self) -> bool:
        """Whether it is the métropole itself."""
        return self.values.get("couronne") == 0

    def centre(self) -> str:
        """SIREN of the métropole."""
        return str(self.values.get("siren_metropole") or "")


class ResultModel(QAbstractTableModel):
    """All rows of the layer; ``rows`` are those of the métropole asked for, in the order asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: list[Column] = []
        self.rows: list[Row] = []
        self._all: list[Row] = []
        self._centre = ""
        self._sorted: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)
        self.bold = QFont()
        self.bold.setBold(True)

    def set_rows(self, fields: list[str], rows: Iterable[Row]) -> None:
        """Show another layer, in the layer's own order."""
        self.beginResetModel()
        self.columns = columns_for(fields)
        self._all = list(rows)
        self._sorted = (-1, Qt.SortOrder.AscendingOrder)
        self._centre = ""
        self.rows = self._visible()
        self.endResetModel()

    def set_centre(self, siren: str) -> None:
        """Only the rows of one métropole; all for an empty text."""
        self.beginResetModel()
        self._centre = siren
        self.rows = self._visible()
        self.endResetModel()

    def centres(self) -> dict[str, str]:
        """Métropoles of the layer: name by SIREN, in the layer's order."""
        return {row.centre(): str(row.values.get("nom_metropole") or row.centre()) for row in self._all}

    def is_empty(self, field: str) -> bool:
        """Whether no row has a value in this field."""
        return all(row.values.get(field) is None for row in self._all)

    def rows_of(self, features: Iterable[int]) -> list[int]:
        """Rows now shown of these features, ascending."""
        wanted = set(features)
        return [position for position, row in enumerate(self.rows) if row.feature in wanted]

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column.numeric:
            alignment = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            return int(getattr(alignment, "value", alignment))
        if role == Qt.ItemDataRole.DecorationRole:
            return _swatch(row, column)
        if role == Qt.ItemDataRole.FontRole and row.is_centre():
            return self.bold
        return row.feature if role == FEATURE else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return self.columns[section].tip if role == Qt.ItemDataRole.ToolTipRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.rows
        self._sorted = (column, order)
        self.rows = self._visible()
        place = {row.feature: position for position, row in enumerate(self.rows)}
        old = self.persistentIndexList()
        new = [self.index(place[before[index.row()].feature], index.column()) for index in old]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def text(self, row: Row, column: Column) -> str:
        """A cell in words."""
        value = row.values.get(column.field)
        if value is None:
            return _no_ring(row, column.field)
        return column.say(value)

    def _visible(self) -> list[Row]:
        rows = [row for row in self._all if not self._centre or row.centre() == self._centre]
        position, order = self._sorted
        if not 0 <= position < len(self.columns):
            return rows
        field, key = self.columns[position].field, self.columns[position].key
        filled = [row for row in rows if row.values.get(field) is not None]
        filled.sort(key=lambda row: key(row.values[field]), reverse=order == Qt.SortOrder.DescendingOrder)
        return filled + [row for row in rows if row.values.get(field) is None]

    def ring_positions(self) -> list[int]:
        """Columns that hold a ring."""
        return ring_columns(self.columns)


def _no_ring(row: Row, field: str) -> str:
    """A missing ring is that of a neighbouring métropole, or of an EPCI that one definition leaves out."""
    if field == "couronne":
        return ring_text(None)
    return DASH if field.startswith("couronne") else ""


def _swatch(row: Row, column: Column) -> QColor | None:
    """The key to the map: beside the ring, or beside the EPCI whose ring changes."""
    if column.field == "couronne":
        return QColor(ring_colour(row.values.get("couronne")))
    colour = change_colour(row.values.get("changement") or "") if column.field == "nom_epci" else None
    return QColor(colour) if colour else None
