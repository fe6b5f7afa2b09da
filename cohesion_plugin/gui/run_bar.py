"""Below the pages: what would be run, run, progress, cancel."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from ..core.i18n import tr
from .icons import theme_icon

PERIOD_MS = 120


class RunBar(QWidget):
    """A sentence and « Run » at rest; a progress bar and « Cancel » while running."""

    run_asked = pyqtSignal()
    cancel_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.status = QLabel(self)
        self.status.setWordWrap(True)
        self.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 100)
        self.run = QPushButton(theme_icon("mActionStart"), tr("Run"), self)
        self.run.clicked.connect(self.run_asked)
        self.cancel = QPushButton(theme_icon("mTaskCancel"), tr("Cancel"), self)
        self.cancel.clicked.connect(self._cancel)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.status, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.progress, 1)
        line.addWidget(self.run)
        line.addWidget(self.cancel)
        self._percent: Callable[[], float] = lambda: 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(PERIOD_MS)
        self._timer.timeout.connect(self._show_progress)
        self.set_running(False)

    def set_running(self, running: bool, percent: Callable[[], float] = lambda: 0.0) -> None:
        """One state or the other; ``percent`` tells how far it is."""
        self._percent = percent
        self.progress.setValue(0)
        if running:
            self._timer.start()
        else:
            self._timer.stop()
        self.progress.setFormat("%p%")
        self.cancel.setEnabled(True)
        for widget in (self.status, self.run):
            widget.setVisible(not running)
        for widget in (self.progress, self.cancel):
            widget.setVisible(running)

    def set_ready(self, problem: str | None, summary: str) -> None:
        """Why it can't run yet, or what it would run."""
        self.run.setEnabled(problem is None)
        self.status.setText(problem or summary)
        self.status.setToolTip(self.status.text())

    def _show_progress(self) -> None:
        self.progress.setValue(int(self._percent()))

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.progress.setFormat(tr("Stopping…"))
        self.cancel_asked.emit()
