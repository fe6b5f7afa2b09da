"""The three ways to install, each a titled part of the panel."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFontDatabase, QTextOption
from qgis.PyQt.QtWidgets import (
    QApplication,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..adapters import dependencies, pip_command
from ..adapters.system_packages import Advice
from ..core.i18n import tr
from .icons import theme_icon, tool_button


class CommandText(QWidget):
    """A command to copy; empty, it is not seen."""

    def __init__(self, name: str, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(name)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        margins = 2 * (self.text.frameWidth() + int(self.text.document().documentMargin()))
        self.text.setFixedHeight(lines * self.text.fontMetrics().lineSpacing() + margins)
        copy = tool_button("mActionEditCopy", tr("Copy"))
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.text.toPlainText()))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.text, 1)
        line.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)

    def set_command(self, command: str) -> None:
        """Show it, or nothing."""
        self.text.setPlainText(command)
        self.setVisible(bool(command))


class NetworkWay(QGroupBox):
    """A button; and how to get pip, once it is known to be missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("From the network"), parent)
        self.install = QPushButton(theme_icon("mActionRefresh"), tr("Install from the network"), self)
        self._pip = paragraph(tr("QGIS's Python has no pip, which this way needs. To install pip:"))
        self._command = CommandText(tr("Command that installs pip"), 2, self)
        column(
            self,
            paragraph(
                tr(
                    "pip fetches the packages into the plugin's own folder. QGIS's own packages stay as they are."
                )
            ),
            self.install,
            self._pip,
            self._command,
        )
        self.show_pip("")

    def show_pip(self, command: str) -> None:
        """Say that pip is missing and how to get it; or not."""
        self._pip.setVisible(bool(command))
        self._command.set_command(command)


class FolderWay(QGroupBox):
    """A button; and the command that prepares the folder elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("From a folder of wheels, without network"), parent)
        self.choose = QPushButton(theme_icon("mActionFileOpen"), tr("Choose a folder…"), self)
        self._command = CommandText(tr("Command that prepares a folder of wheels"), 4, self)
        column(
            self,
            paragraph(
                tr(
                    "A folder that holds the packages as wheels (.whl files). On a computer with network and "
                    "Python, this command prepares one for this QGIS:"
                )
            ),
            self._command,
            self.choose,
        )

    def refresh(self) -> None:
        """The command for what is missing now."""
        needed = dependencies.wanted()
        command = pip_command.preparation(needed, dependencies.present_outside("numpy")) if needed else ""
        self._command.set_command(command)


class SystemWay(QGroupBox):
    """What to do with the system's own means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("With the system's own means"), parent)
        self._text, self._warning = paragraph(""), paragraph("")
        self._command = CommandText(tr("Command or packages of the system"), 2, self)
        column(self, self._text, self._command, self._warning)

    def show_advice(self, advice: Advice) -> None:
        """Of this system, for what is missing now."""
        self._text.setText(advice.text)
        self._command.set_command(advice.command)
        self._warning.setText(advice.warning)
        self._warning.setVisible(bool(advice.warning))


def paragraph(text: str) -> QLabel:
    """Text that wraps at any width."""
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    # Last: given earlier, Qt 5 reckons the height of an unwrapped rich text.
    label.setText(text)
    return label


def column(parent: QWidget, *widgets: QWidget) -> QVBoxLayout:
    """One below the other; buttons keep their width."""
    layout = QVBoxLayout(parent)
    for widget in widgets:
        if isinstance(widget, QPushButton):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            layout.addWidget(widget)
    return layout
