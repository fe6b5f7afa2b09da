"""Standard buttons and questions in the language of QGIS.

Qt takes the words of its own buttons from its own catalogue, which Debian and some installers of QGIS leave out: a
French dialog then ends in « Cancel » and « Close ».
"""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QInputDialog, QMessageBox, QWidget

from ..core.i18n import tr

_Kind = QDialogButtonBox.StandardButton


def named(buttons: QDialogButtonBox) -> QDialogButtonBox:
    """The same box, its standard buttons named by the plugin's own translations."""
    words = {_Kind.Ok: tr("OK"), _Kind.Cancel: tr("Cancel"), _Kind.Close: tr("Close"), _Kind.Help: tr("Help")}
    for button in buttons.buttons():
        kind = buttons.standardButton(button)
        if kind in words:
            button.setText(words[kind])
    return buttons


def named_within(form: QWidget) -> None:
    """The same for a form that QGIS has made, with its own buttons."""
    for buttons in form.findChildren(QDialogButtonBox):
        named(buttons)


def confirmed(parent: QWidget, title: str, question: str, action: str) -> bool:
    """Whether the user chose the action; Enter and Escape cancel."""
    box = QMessageBox(QMessageBox.Icon.Question, title, question, QMessageBox.StandardButton.NoButton, parent)
    chosen = box.addButton(action, QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    box.exec()
    box.deleteLater()
    return box.clickedButton() is chosen


def asked_text(
    parent: QWidget, title: str, label: str, text: str = "", lines: bool = False
) -> tuple[str, bool]:
    """A line of text, or several, and whether it was confirmed."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput, lines)
    dialog.setTextValue(text)
    dialog.setOkButtonText(tr("OK"))
    dialog.setCancelButtonText(tr("Cancel"))
    sure = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return dialog.textValue(), sure
