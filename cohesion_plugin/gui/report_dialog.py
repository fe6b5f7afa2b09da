"""The whole report of a run, to read and copy."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ..core.i18n import tr
from .standard_buttons import named


class ReportDialog(QDialog):
    """A sentence, then plain text."""

    def __init__(self, sentence: str, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Details"))
        self.resize(620, 420)
        heading = QLabel(sentence, self)
        heading.setWordWrap(True)
        self._text = QPlainTextEdit(details, self)
        self._text.setReadOnly(True)
        self._text.setAccessibleName(tr("Report"))
        buttons = named(QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self))
        copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (heading, self._text, buttons):
            layout.addWidget(widget)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._text.toPlainText())
