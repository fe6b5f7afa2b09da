"""In the place of a panel that cannot work yet: which Python packages are missing, why, and three ways to them."""

from __future__ import annotations

import importlib
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSettings, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ..adapters import dependencies
from ..adapters.system_packages import advice
from ..core.errors import Cancelled, CohesionError
from ..core.i18n import tr
from .dependency_install import Installation, NoPip
from .dependency_ways import FolderWay, NetworkWay, SystemWay, column, paragraph
from .file_dialogs import folder_to_use
from .icons import theme_icon
from .messages import Messages

FOLDER = "cohesion/wheels_folder"
_LINES = 6


class DependencyPanel(QWidget):
    """``installed`` is emitted once nothing is missing any more and QGIS needs no restart."""

    installed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.messages = Messages(self)
        self.installation = Installation(Path(QgsApplication.qgisSettingsDirPath()), self)
        self.network, self.folder, self.system = NetworkWay(self), FolderWay(self), SystemWay(self)
        self.again = QPushButton(theme_icon("mActionRefresh"), tr("Check again"), self)
        self._missing, self._obstacle = paragraph(""), paragraph("")
        self._ways = QWidget(self)
        self._run = _RunView(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.messages)
        layout.addWidget(self._scroll(), 1)
        layout.addWidget(self._run)
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """What is missing now, and what can be done about it."""
        missing = dependencies.missing()
        names = [one.name for one in missing]
        self._missing.setText("\n".join(f"• {one.reason}" for one in missing))
        self._obstacle.setText(_obstacle(missing))
        self._obstacle.setVisible(bool(self._obstacle.text()))
        for way in (self.network, self.folder):
            way.setEnabled(bool(dependencies.wanted()))
        self.folder.refresh()
        self.system.show_advice(advice(names))

    def install_from_folder(self, folder: Path) -> None:
        """Without asking for it."""
        self._begin()
        self.installation.from_folder(folder)

    def install_from_network(self) -> None:
        """With pip."""
        self._begin()
        self.network.show_pip("")
        self.installation.from_network()

    def check_again(self) -> None:
        """After an installation by other means."""
        importlib.invalidate_caches()
        dependencies.activate()
        self.refresh()
        if dependencies.missing():
            self.messages.note(tr("Packages are still missing."))
        else:
            self.installed.emit()

    def shut_down(self) -> None:
        """Before removal."""
        self.installation.ended.disconnect(self._ended)
        self.installation.cancel()

    def _scroll(self) -> QScrollArea:
        content = QWidget()
        whole = column(
            content,
            paragraph(tr("To work, this panel needs Python packages that QGIS does not have here:")),
            self._missing,
            self._obstacle,
            self._ways,
            self.again,
        )
        whole.addStretch(1)
        column(self._ways, self.network, self.folder, self.system).setContentsMargins(0, 0, 0, 0)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(content)
        return area

    def _connect(self) -> None:
        self.network.install.clicked.connect(self.install_from_network)
        self.folder.choose.clicked.connect(self._choose_folder)
        self.again.clicked.connect(self.check_again)
        self._run.cancel.clicked.connect(self.installation.cancel)
        self.installation.said.connect(self._run.log.appendPlainText)
        self.installation.progressed.connect(self._run.set_progress)
        self.installation.ended.connect(self._ended)

    def _choose_folder(self) -> None:
        last = str(QSettings().value(FOLDER, str(Path.home())))
        chosen = folder_to_use(self, tr("Folder of wheels"), last)
        if chosen:
            QSettings().setValue(FOLDER, chosen)
            self.install_from_folder(Path(chosen))

    def _begin(self) -> None:
        self.messages.clearWidgets()
        self._run.begin()
        self._ways.setEnabled(False)
        self.again.setEnabled(False)

    def _ended(self, error: CohesionError | None) -> None:
        self._run.end()
        self._ways.setEnabled(True)
        self.again.setEnabled(True)
        self.refresh()
        if isinstance(error, Cancelled):
            self.messages.note(tr("Cancelled. Nothing was installed."))
        elif error is not None:
            self._run.log.appendPlainText(str(error))
            self.messages.fail_with(error)
            if isinstance(error, NoPip):
                self.network.show_pip(advice([]).pip)
        elif dependencies.missing():
            self.messages.warn(tr("Installed. Restart QGIS to use the new packages."))
        else:
            self.installed.emit()


class _RunView(QWidget):
    """Progress, cancel and the last lines of what goes on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.progress = QProgressBar(self)
        self.cancel = QPushButton(theme_icon("mTaskCancel"), tr("Cancel"), self)
        self.log = QPlainTextEdit(self)
        self.log.setReadOnly(True)
        self.log.setMaximumBlockCount(1000)
        self.log.setAccessibleName(tr("Log of the installation"))
        self.log.setFixedHeight((_LINES + 1) * self.log.fontMetrics().lineSpacing())
        line = QHBoxLayout()
        line.addWidget(self.progress, 1)
        line.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.log)
        layout.addLayout(line)
        self.hide()

    def begin(self) -> None:
        """Shown, and empty."""
        self.log.clear()
        self.set_progress(-1)
        self._set_running(True)
        self.show()

    def end(self) -> None:
        """The log stays to be read."""
        self._set_running(False)

    def set_progress(self, percent: int) -> None:
        """Negative: something goes on, nobody knows how far."""
        self.progress.setRange(0, 100 if percent >= 0 else 0)
        self.progress.setValue(max(percent, 0))

    def _set_running(self, running: bool) -> None:
        self.progress.setVisible(running)
        self.cancel.setVisible(running)


def _obstacle(missing: list[dependencies.Missing]) -> str:
    if any(one.name == "numpy" and one.found for one in missing):
        return tr("numpy comes with QGIS, which is built against it: install a newer QGIS.")
    if any(one.loaded for one in missing):
        return tr("An older version is in memory: restart QGIS after the installation.")
    return ""
