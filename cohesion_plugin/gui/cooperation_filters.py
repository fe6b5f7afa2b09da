"""Above the list of agreements: search, and behind a button territory, status, theme, kind; the date of the panel."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.gui import QgsCheckableComboBox, QgsFilterLineEdit
from qgis.PyQt.QtCore import QDate, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QStandardItem
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..core.i18n import tr
from .icons import theme_icon, tool_button

PAUSE_MS = 200


@dataclass(frozen=True)
class Filters:
    """What is asked for; empty: no condition. ``day``: ISO text, None for the statuses of the register."""

    search: str = ""
    day: str | None = None
    statuses: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    natures: tuple[str, ...] = ()
    sirens: tuple[str, ...] = ()


class CooperationFilters(QWidget):
    """``changed`` comes a little after the last change, ``day_changed`` where the date is another."""

    changed = pyqtSignal()
    day_changed = pyqtSignal()
    pick_toggled = pyqtSignal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QgsFilterLineEdit(self)
        self.search.setShowClearButton(True)
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(tr("Agreement, party, theme, SIREN…"))
        self.search.setAccessibleName(tr("Search the agreements"))
        self.territory = _checkable(tr("All territories"), tr("Agreements of these territories"))
        self.pick = tool_button("mActionIdentify", tr("Pick a territory on the map"))
        self.pick.setCheckable(True)
        self.dated = QCheckBox(tr("As of"), self)
        self.dated.setToolTip(
            tr("Statuses, map and figures at this date; otherwise as the register has them")
        )
        self.day = QDateEdit(QDate.currentDate(), self)
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("dd/MM/yyyy")
        self.day.setEnabled(False)
        self.day.setAccessibleName(tr("Date of the list, the map and the figures"))
        self.status = _checkable(tr("All statuses"), tr("Statuses"))
        self.theme = _checkable(tr("All themes"), tr("Themes"))
        self.nature = _checkable(tr("All kinds"), tr("Kinds of agreement"))
        self.more = QToolButton(self)
        self.more.setIcon(theme_icon("mActionFilter2"))
        self.more.setCheckable(True)
        self.more.setAutoRaise(True)
        self.more.setToolTip(tr("Filter by status, theme and kind"))
        self.more.setAccessibleName(self.more.toolTip())
        self._offered: dict[str, dict[str, str]] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._lay_out()
        self._connect()

    def value(self) -> Filters:
        """What is asked for now."""
        return Filters(
            self.search.text().strip(),
            self.day.date().toString(Qt.DateFormat.ISODate) if self.dated.isChecked() else None,
            *(_checked(combo) for combo in (self.status, self.theme, self.nature, self.territory)),
        )

    def offer(self, offers: dict[str, dict[str, str]]) -> None:
        """Label by code, of each filter; what was ticked stays so where it is still there."""
        for name, combo in self._combos().items():
            items = offers.get(name, {})
            if items != self._offered.get(name):
                self._offered[name] = items
                _fill(combo, items)

    def state(self) -> dict[str, object]:
        """What the project keeps."""
        return {"day": self.value().day, "more": self.more.isChecked()}

    def restore(self, state: dict[str, object]) -> None:
        """What ``state`` gave."""
        day = QDate.fromString(str(state.get("day") or ""), Qt.DateFormat.ISODate)
        self.dated.setChecked(day.isValid())
        if day.isValid():
            self.day.setDate(day)
        self.more.setChecked(bool(state.get("more")))

    def toggle_territory(self, siren: str) -> bool | None:
        """Tick or untick a territory; None where it is in no agreement."""
        row = self.territory.findData(siren)
        if row < 0:
            return None
        ticked = self.territory.itemCheckState(row) != Qt.CheckState.Checked
        self.territory.setItemCheckState(row, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        return ticked

    def clear(self) -> None:
        """No condition, but the date."""
        self.search.clear()
        for combo in self._combos().values():
            # One by one: to untick all of a thousand items takes long, ticked or not.
            for code in _checked(combo):
                combo.setItemCheckState(combo.findData(code), Qt.CheckState.Unchecked)

    def _combos(self) -> dict[str, QgsCheckableComboBox]:
        return {
            "status": self.status,
            "theme": self.theme,
            "nature": self.nature,
            "territory": self.territory,
        }

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self.search, 1)
        first.addWidget(self.more)
        place = QHBoxLayout()
        place.addWidget(self.territory, 1)
        place.addWidget(self.pick)
        self.box = QWidget(self)
        form = QFormLayout(self.box)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(tr("Territories"), place)
        form.addRow(tr("Status"), self.status)
        form.addRow(tr("Themes"), self.theme)
        form.addRow(tr("Kind"), self.nature)
        self.box.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(first)
        layout.addWidget(self.box)

    def _connect(self) -> None:
        self._pause.timeout.connect(self.changed)
        self.search.textChanged.connect(self._soon)
        for combo in self._combos().values():
            # The combo box itself says nothing of items that a program ticks.
            combo.model().dataChanged.connect(self._soon)
        self.dated.toggled.connect(self.day.setEnabled)
        self.dated.toggled.connect(lambda _on: self.day_changed.emit())
        self.day.dateChanged.connect(lambda _day: self.day_changed.emit())
        self.more.toggled.connect(self.box.setVisible)
        self.pick.toggled.connect(self.pick_toggled)

    def _soon(self, *_values: object) -> None:
        self._pause.start()


def _checkable(nothing: str, name: str) -> QgsCheckableComboBox:
    combo = QgsCheckableComboBox()
    combo.setDefaultText(nothing)
    combo.setAccessibleName(name)
    combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    combo.setMinimumWidth(90)
    return combo


def _checked(combo: QgsCheckableComboBox) -> tuple[str, ...]:
    return tuple(str(data) for data in combo.checkedItemsData())


def _fill(combo: QgsCheckableComboBox, items: dict[str, str]) -> None:
    """All at once: each item added by itself has the whole text of the box written again."""
    before = set(_checked(combo))
    made = []
    for code, label in items.items():
        item = QStandardItem(label)
        item.setData(code, Qt.ItemDataRole.UserRole)
        item.setData(
            Qt.CheckState.Checked if code in before else Qt.CheckState.Unchecked,
            Qt.ItemDataRole.CheckStateRole,
        )
        made.append(item)
    combo.blockSignals(True)
    combo.clear()
    combo.model().invisibleRootItem().appendRows(made)
    combo.blockSignals(False)
