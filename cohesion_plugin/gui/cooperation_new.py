"""The dialog « New agreement »: the few facts that an agreement needs; the form has the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ..core.cooperation.dates import display, normalise
from ..core.cooperation.listing import labels
from ..core.i18n import tr
from .cooperation_parties import CooperationParties, category_labels
from .standard_buttons import named

if TYPE_CHECKING:
    from ..core.cooperation.register import Register


class CooperationNew(QDialog):
    """Not modal, as parties are picked on the map. ``ready``: columns, parties, themes, whether the form follows."""

    ready = pyqtSignal(object, object, object, bool)

    def __init__(self, register: Register, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New agreement"))
        self.resize(560, 460)
        self.parties = CooperationParties(category_labels(register), self)
        self.title = QLineEdit(self)
        self.nature = _combo(labels(register, "voc_nature"))
        self.status = _combo(labels(register, "voc_statut"))
        self.signed = QLineEdit(self)
        self.signed.setPlaceholderText(tr("2019, April 2019, 10/04/2019, before 2020-01…"))
        self.themes = QgsCheckableComboBox(self)
        self.themes.setDefaultText(tr("None yet"))
        for code, label in labels(register, "voc_theme").items():
            self.themes.addItem(label, code)
        self.go_on = QCheckBox(tr("Then open the form, for commitments, follow-up and sources"), self)
        self.go_on.setChecked(True)
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = named(QDialogButtonBox(kinds.Ok | kinds.Cancel, self))
        self._lay_out()
        self._connect()
        self._check()

    def values(self) -> dict[str, Any]:
        """Columns of the agreement."""
        return {
            "intitule": self.title.text().strip() or self._usual_title(),
            "nature": self.nature.currentData(),
            "statut": self.status.currentData(),
            "date_signature": normalise(self.signed.text()) if self.signed.text().strip() else None,
            "suivi": "inconnu",
            "generation": 1,
        }

    def problem(self) -> str:
        """What is missing; empty where it can be kept."""
        if len(self.parties.rows()) < 2:
            return tr("An agreement has two parties at least.")
        if self.signed.text().strip() and normalise(self.signed.text()) is None:
            return tr("The date « {} » can't be read.").format(self.signed.text().strip())
        return ""

    def _usual_title(self) -> str:
        return " – ".join(str(row["nom"]) for row in self.parties.rows()[:3])

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(tr("Parties"), self.parties)
        form.addRow(tr("Title"), self.title)
        form.addRow(tr("Kind"), self.nature)
        form.addRow(tr("Status"), self.status)
        form.addRow(tr("Signed"), self.signed)
        form.addRow(tr("Themes"), self.themes)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.go_on)
        layout.addWidget(self.hint)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        self.parties.changed.connect(self._check)
        self.signed.textChanged.connect(lambda _text: self._check())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.accepted.connect(self._announce)

    def _check(self) -> None:
        self.title.setPlaceholderText(self._usual_title())
        problem = self.problem()
        signed = normalise(self.signed.text()) if self.signed.text().strip() else None
        self.hint.setText(problem or (tr("Signed: {}").format(display(signed)) if signed else ""))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not problem)

    def _announce(self) -> None:
        themes = [str(code) for code in self.themes.checkedItemsData()]
        self.ready.emit(self.values(), self.parties.rows(), themes, self.go_on.isChecked())


def _combo(items: dict[str, str]) -> QComboBox:
    combo = QComboBox()
    for code, label in items.items():
        combo.addItem(label, code)
    return combo
