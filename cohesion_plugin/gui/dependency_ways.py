"""The three ways to install, each a titled part of the panel."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFontDatabase, QResizeEvent, QTextOption
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

from ..adapters import dependencies, own_folder, pip_command
from ..adapters.system_packages import Advice
from ..core.i18n import tr
from .icons import theme_icon, tool_button


class CommandText(QWidget):
    """A command to copy, as high as it is long; empty, it is not seen."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = _WholeText(self)
        self._text.setAccessibleName(name)
        copy = tool_button("mActionEditCopy", tr("Copy"))
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.command()))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._text, 1)
        line.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)

    def command(self) -> str:
        """What is shown."""
        return self._text.toPlainText()

    def set_command(self, command: str) -> None:
        """Show it, or nothing."""
        self._text.setPlainText(command)
        self.setVisible(bool(command))


class _WholeText(QPlainTextEdit):
    """Read-only, without a scroll bar: its height follows its text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # The document of a plain text edit counts its height in lines.
        lines = max(1, int(self.document().size().height()))
        margins = 2 * (self.frameWidth() + int(self.document().documentMargin()))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + margins)


class NetworkWay(QGroupBox):
    """A button; and how to get pip, once it is known to be missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("From the network"), parent)
        self.install = QPushButton(theme_icon("mActionSharingImport"), tr("Install from the network"), self)
        self._pip = paragraph(tr("QGIS's Python has no pip, which this way needs. To install pip:"))
        self.command = CommandText(tr("Command that installs pip"), self)
        column(
            self,
            paragraph(
                tr(
                    "pip fetches the packages into the plugin's own folder. QGIS's own packages stay as they are."
                )
            ),
            self.install,
            self._pip,
            self.command,
        )
        self.show_pip("")

    def show_pip(self, command: str) -> None:
        """Say that pip is missing and how to get it; or not."""
        self._pip.setVisible(bool(command))
        self.command.set_command(command)


class FolderWay(QGroupBox):
    """A button; and the command that prepares the folder elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("From a folder, without network"), parent)
        self.choose = QPushButton(theme_icon("mActionFileOpen"), tr("Choose a folder…"), self)
        self.command = CommandText(tr("Command that prepares a folder of wheels"), self)
        self._prepare = paragraph(
            tr("On a computer with network and Python, this command prepares one for this QGIS:")
        )
        column(
            self,
            paragraph(tr("Choose a folder that holds the packages as wheels (.whl files).")),
            self.choose,
            self._prepare,
            self.command,
        )

    def refresh(self) -> None:
        """The command for what is missing now."""
        needed = dependencies.wanted()
        command = pip_command.preparation(needed, own_folder.present_outside("numpy")) if needed else ""
        self._prepare.setVisible(bool(command))
        self.command.set_command(command)


class SystemWay(QGroupBox):
    """What to do with the system's own means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("With the system's own means"), parent)
        self._text, self._warning = paragraph(""), paragraph("")
        self.command = CommandText(tr("Command or packages of the system"), self)
        column(self, self._text, self.command, self._warning)

    def show_advice(self, advice: Advice) -> None:
        """Of this system, for what is missing now."""
        self._text.setText(advice.text)
        self.command.set_command(advice.command)
        self._warning.setText(advice.warning)
        self._warning.setVisible(bool(advice.warning))


def paragraph(text: str) -> QLabel:
    """Text that wraps at any width."""
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    # Last: given before the rest, Qt 5 reckons a height that is too great.
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
