"""The parties of a new agreement: typed, chosen from the EPCI of the reference, or picked on the map."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..core.cooperation.schema import schema
from ..core.i18n import pick, tr
from .icons import tool_button

_DATA = Qt.ItemDataRole.UserRole


class CooperationParties(QWidget):
    """An ordered list; the first party is the centre where it is a métropole."""

    changed = pyqtSignal()
    pick_toggled = pyqtSignal(bool)

    def __init__(self, categories: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QComboBox(self)
        self.name.setEditable(True)
        self.name.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.name.lineEdit().setPlaceholderText(tr("Name or SIREN of an EPCI, or any other name"))
        self.name.setAccessibleName(tr("Party to add"))
        self.category = QComboBox(self)
        self.category.setAccessibleName(tr("Kind of party"))
        for code, label in categories.items():
            self.category.addItem(label, code)
        self.add = tool_button("mActionAdd", tr("Add the party"))
        self.remove = tool_button("mActionRemove", tr("Remove the party selected"))
        self.pick = tool_button("mActionIdentify", tr("Pick a party on the map"))
        self.pick.setCheckable(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Parties"))
        self.list.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self._known = _epci()
        self._offer()
        line = QHBoxLayout()
        for widget, stretch in (
            (self.name, 3),
            (self.category, 2),
            (self.add, 0),
            (self.pick, 0),
            (self.remove, 0),
        ):
            line.addWidget(widget, stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self.list)
        self._connect()

    def rows(self) -> list[dict[str, Any]]:
        """Parties in the order of the list, as columns of the register."""
        rows = [dict(self.list.item(row).data(_DATA)) for row in range(self.list.count())]
        for position, row in enumerate(rows):
            centre = position == 0 and row["categorie"] == "metropole"
            row["role"] = "centre" if centre else "partenaire"
        return rows

    def add_siren(self, siren: str) -> str | None:
        """Add an EPCI; its name, None where it is there already or unknown."""
        known = self._known.get(siren)
        if known is None or any(row.get("siren") == siren for row in self.rows()):
            return None
        name, category = known
        self._append({"nom": name, "siren": siren, "categorie": category})
        return name

    def _connect(self) -> None:
        self.add.clicked.connect(self._add_typed)
        self.name.lineEdit().returnPressed.connect(self._add_typed)
        self.name.activated.connect(lambda _row: self._show_category())
        self.remove.clicked.connect(self._remove)
        self.pick.toggled.connect(self.pick_toggled)
        self.list.model().rowsMoved.connect(lambda *_moved: self.changed.emit())

    def _offer(self) -> None:
        for siren, (name, _category) in self._known.items():
            self.name.addItem(f"{name} [{siren}]", siren)
        self.name.setCurrentIndex(-1)
        completer: QCompleter = self.name.completer()
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def _typed_siren(self) -> str | None:
        text = self.name.currentText().strip()
        row = self.name.findText(text)
        return self.name.itemData(row) if row >= 0 else text if text in self._known else None

    def _show_category(self) -> None:
        siren = self._typed_siren()
        if siren is not None:
            self.category.setCurrentIndex(self.category.findData(self._known[siren][1]))

    def _add_typed(self) -> None:
        text, siren = self.name.currentText().strip(), self._typed_siren()
        if not text:
            return
        if siren is None:
            self._append({"nom": text, "categorie": self.category.currentData()})
        else:
            self.add_siren(siren)
        self.name.clearEditText()

    def _append(self, row: dict[str, Any]) -> None:
        kind = self.category.itemText(self.category.findData(row["categorie"]))
        item = QListWidgetItem(tr("{name} ({kind})").format(name=row["nom"], kind=kind), self.list)
        item.setData(_DATA, row)
        self.changed.emit()

    def _remove(self) -> None:
        self.list.takeItem(self.list.currentRow())
        self.changed.emit()


def _epci() -> dict[str, tuple[str, str]]:
    """Name and kind of party by SIREN, métropoles first."""
    from ..core import reference

    kinds = schema()["category_of_nature"]
    table = reference.epci()
    named = {
        siren: (str(name), kinds.get(nature, "autre"))
        for siren, name, nature in zip(table.index, table["nom_epci"], table["nature_epci"])
    }
    return dict(sorted(named.items(), key=lambda item: (item[1][1] != "metropole", item[1][0].casefold())))


def category_labels(register: Any) -> dict[str, str]:
    """Kinds of party of a register, in the user's language; as shipped where there is none."""
    if register is not None:
        from ..core.cooperation.listing import labels

        return labels(register, "voc_categorie")
    from ..core.cooperation.schema import shipped_terms

    terms = shipped_terms("voc_categorie").to_dict("records")
    return {term["code"]: pick({"fr": term["libelle"], "en": term["libelle_en"]}) for term in terms}
