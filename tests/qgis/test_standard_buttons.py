"""Buttons that Qt names from a catalogue of its own, absent here as on Debian, are in French where QGIS is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsVectorLayer
from qgis.gui import QgsAttributeDialog
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QInputDialog,
    QMessageBox,
    QPushButton,
    QWidget,
)

from cohesion_plugin.gui import file_dialogs, standard_buttons, translation
from cohesion_plugin.gui.translation import Translation

GUI = Path(standard_buttons.__file__).parent
KIND = QDialogButtonBox.StandardButton


@pytest.fixture
def french(qgis_app: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[QWidget]:
    monkeypatch.setattr(translation, "_language", lambda: "fr")
    installed = Translation()
    installed.install()
    parent = QWidget()
    yield parent
    parent.deleteLater()
    installed.remove()


def sources() -> dict[str, str]:
    return {path.name: path.read_text("utf-8") for path in sorted(GUI.glob("*.py"))}


def texts(widget: QWidget) -> set[str]:
    return {button.text().replace("&", "") for button in widget.findChildren(QPushButton) if button.text()}


def test_every_standard_button_of_our_dialogs_has_a_french_name(french: QWidget) -> None:
    used = set(re.findall(r"(?:StandardButton|kinds)\.([A-Z]\w+)", "".join(sources().values()))) - {
        "NoButton"
    }
    plain, ours = QDialogButtonBox(french), QDialogButtonBox(french)
    for name in sorted(used):
        plain.addButton(getattr(KIND, name))
        ours.addButton(getattr(KIND, name))
    standard_buttons.named(ours)
    assert {"Ok", "Cancel", "Close"} <= used
    assert texts(plain) >= {"OK", "Cancel", "Close"}, "Qt has a French catalogue here: nothing is tested"
    assert texts(ours) & texts(plain) == {"OK"} and texts(ours) >= {"Annuler", "Fermer"}


def test_forms_of_qgis_too(french: QWidget, qgis_new_project: None) -> None:
    layer = QgsVectorLayer("Point?field=nom:string", "lieux", "memory")
    form = QgsAttributeDialog(layer, QgsFeature(layer.fields()), False, french)
    assert "Cancel" in texts(form)
    standard_buttons.named_within(form)
    assert "Annuler" in texts(form) and "Cancel" not in texts(form)


def test_no_dialog_goes_past_them() -> None:
    for name, source in sources().items():
        boxes = re.findall(r"(\w*)\(?QDialogButtonBox\((?!\))", source)
        assert set(boxes) <= {"named"}, name
        static = r"Q(?:File|Input)Dialog\.get\w+|QMessageBox\.(?:question|warning|information|critical)"
        assert not re.search(static, source), name


def answered(monkeypatch: pytest.MonkeyPatch, kind: type[QDialog]) -> list[QDialog]:
    """The dialogs of a class that were shown; each is accepted at once."""
    shown: list[QDialog] = []

    def accept(dialog: QDialog) -> int:
        shown.append(dialog)
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(kind, "exec", accept)
    return shown


def test_questions_are_in_french(french: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    boxes, inputs = answered(monkeypatch, QMessageBox), answered(monkeypatch, QInputDialog)
    assert not standard_buttons.confirmed(french, "Titre", "Question", "Supprimer")
    assert texts(boxes[0]) == {"Supprimer", "Annuler"}
    assert boxes[0].defaultButton().text() == "Annuler"
    assert standard_buttons.asked_text(french, "Titre", "Nom", "Tours") == ("Tours", True)
    assert standard_buttons.asked_text(french, "Titre", "Nom", "a\nb", lines=True) == ("a\nb", True)
    assert all(dialog.cancelButtonText() == "Annuler" for dialog in inputs) and len(inputs) == 2


def test_file_dialogs_are_in_french(french: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    shown = answered(monkeypatch, QFileDialog)
    there = tmp_path / "a.csv"
    there.touch()
    assert file_dialogs.file_to_open(french, "Ouvrir", str(there), "CSV (*.csv)") == str(there)
    assert file_dialogs.files_to_open(french, "Ouvrir", str(there), "CSV (*.csv)") == [str(there)]
    new = str(tmp_path / "b.csv")
    assert file_dialogs.file_to_save(french, "Enregistrer", new, "CSV (*.csv);;Tout (*)") == (
        new,
        "CSV (*.csv)",
    )
    assert file_dialogs.folder_to_use(french, "Dossier", str(tmp_path)) == str(tmp_path)
    label = QFileDialog.DialogLabel
    accepts = [dialog.labelText(label.Accept) for dialog in shown]
    assert accepts == ["Ouvrir", "Ouvrir", "Enregistrer", "Choisir"]
    for dialog in shown:
        assert dialog.labelText(label.Reject) == "Annuler"
        assert dialog.labelText(label.FileName) == "Nom du fichier"


def test_a_dialog_that_is_left_gives_nothing(french: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    for kind in (QFileDialog, QInputDialog):
        monkeypatch.setattr(kind, "exec", lambda _dialog: int(QDialog.DialogCode.Rejected))
    assert file_dialogs.file_to_open(french, "Ouvrir", "", "") == ""
    assert file_dialogs.file_to_save(french, "Enregistrer", "b.csv", "")[0] == ""
    assert file_dialogs.folder_to_use(french, "Dossier") == ""
    assert standard_buttons.asked_text(french, "Titre", "Nom", "Tours")[1] is False
