"""The list of métropoles and EPCI that can be centres: searched, ticked, métropoles first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont

from ..core.i18n import tr, tr_n
from .words import fold, nature_label, number

SIREN = Qt.ItemDataRole.UserRole


class Epci(Protocol):
    """What the list needs of an EPCI."""

    siren: str
    name: str
    nature: str
    is_metropole: bool
    nb_communes: int | None
    population: int | None


class CentreModel(QAbstractListModel):
    """Rows are the EPCI that pass the search; those ticked always pass, and come first while a search is on."""

    ticked_changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[Epci] = []
        self._folded: dict[str, str] = {}
        self._rows: list[Epci] = []
        self._ticked: dict[str, None] = {}
        self._words: list[str] = []
        self._only_ticked = False
        self._bold = QFont()
        self._bold.setBold(True)

    def set_items(self, items: Iterable[Epci]) -> None:
        """The EPCI of another layer; what was ticked stays so, to be found again or reported."""
        self._items = sorted(items, key=lambda item: (not item.is_metropole, fold(item.name), item.siren))
        self._folded = {item.siren: f"{fold(item.name)} {item.siren}" for item in self._items}
        self._refresh()
        self.ticked_changed.emit()

    def set_search(self, text: str) -> None:
        """Every word must be in the name or the SIREN; case and accents do not count."""
        self._words = fold(text).split()
        self._refresh()

    def set_only_ticked(self, only: bool) -> None:
        """Hide what is not ticked."""
        self._only_ticked = only
        self._refresh()

    def ticked(self) -> list[str]:
        """SIREN ticked, in the order of the list; those that the layer does not have come last."""
        known = [item.siren for item in self._items if item.siren in self._ticked]
        return known + [siren for siren in self._ticked if siren not in self._folded]

    def is_ticked(self, siren: str) -> bool:
        """Whether it is chosen."""
        return siren in self._ticked

    def name_of(self, siren: str) -> str:
        """Its name, the SIREN where the layer does not have it."""
        return next((item.name for item in self._items if item.siren == siren), siren)

    def ticked_items(self) -> list[Epci]:
        """The EPCI ticked that the layer has."""
        return [item for item in self._items if item.siren in self._ticked]

    def absent(self) -> list[str]:
        """SIREN ticked that are not among the EPCI of the layer."""
        return [siren for siren in self._ticked if siren not in self._folded] if self._items else []

    def set_ticked(self, sirens: Iterable[str]) -> None:
        """Tick these and no other."""
        self._ticked = dict.fromkeys(sirens)
        self._refresh()
        self.ticked_changed.emit()

    def tick_metropoles(self) -> None:
        """Tick every métropole and nothing else."""
        self.set_ticked(item.siren for item in self._items if item.is_metropole)

    def toggle(self, siren: str) -> Epci | None:
        """Tick or untick an EPCI of the layer; None where the layer has no such EPCI."""
        item = next((item for item in self._items if item.siren == siren), None)
        if item is not None:
            self._set(siren, siren not in self._ticked)
        return item

    def sirens(self) -> frozenset[str]:
        """Every SIREN that can be ticked."""
        return frozenset(self._folded)

    def row_of(self, siren: str) -> int:
        """Where it is shown now, or -1."""
        return next((row for row, item in enumerate(self._rows) if item.siren == siren), -1)

    def __len__(self) -> int:
        return len(self._items)

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        enabled = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return enabled | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.name
        if role == Qt.ItemDataRole.CheckStateRole:
            # PyQt5 wants a plain int here, PyQt6 the enumeration: both take its value.
            state = Qt.CheckState.Checked if item.siren in self._ticked else Qt.CheckState.Unchecked
            return getattr(state, "value", state)
        if role == Qt.ItemDataRole.FontRole:
            return self._bold if item.is_metropole else None
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return _about(item)
        return item.siren if role == SIREN else None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self._set(self._rows[index.row()].siren, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def _set(self, siren: str, ticked: bool) -> None:
        if ticked:
            self._ticked[siren] = None
        else:
            self._ticked.pop(siren, None)
        row = self.row_of(siren)
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.CheckStateRole])
        self.ticked_changed.emit()

    def _refresh(self) -> None:
        self.beginResetModel()
        self._rows = [item for item in self._items if self._passes(item)]
        if self._words:
            self._rows.sort(key=lambda item: item.siren not in self._ticked)
        self.endResetModel()

    def _passes(self, item: Epci) -> bool:
        if item.siren in self._ticked:
            return True
        return not self._only_ticked and all(word in self._folded[item.siren] for word in self._words)


def _about(item: Epci) -> str:
    lines = [item.name, nature_label(item.nature)]
    if item.nb_communes is not None:
        lines.append(tr_n("%n commune(s)", item.nb_communes))
    if item.population is not None:
        lines.append(tr("{} inhabitants").format(number(item.population)))
    lines.append(tr("SIREN {}").format(item.siren))
    return "\n".join(line for line in lines if line)
