"""The page in small, made in a task; the latest wish counts."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtGui import QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from ..core.i18n import tr
from .algorithm_run import AlgorithmRun

PAUSE_MS, DPI = 700, 60


class PagePreview(QLabel):
    """``order`` gives the parameters of the page, or the sentence that says what is missing."""

    def __init__(self, order: Callable[[], dict[str, Any] | str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order = order
        self._folder = Path(tempfile.mkdtemp(prefix="cohesion-preview-"))
        self._run: AlgorithmRun | None = None
        self._again = False
        self._stopped = False
        self._picture = QPixmap()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE_MS)
        self._later.timeout.connect(self.make)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setMinimumHeight(120)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setAccessibleName(tr("Preview of the page"))

    def ask(self) -> None:
        """Make it a little later, once for changes in a row."""
        if not self._stopped:
            self._later.start()

    def make(self) -> None:
        """Make it now, or after the one that is being made."""
        if self._stopped or not self.isVisible():
            return
        if self._run is not None:
            self._again = True
            self._run.cancel()
            return
        order = self._order()
        if isinstance(order, str):
            self._say(order)
            return
        self._run = AlgorithmRun(
            "cohesion:mappage", {**order, "PNG": str(self._folder / "page.png"), "DPI": DPI}
        )
        if not self._run.ready:
            error, self._run = self._run.error, None
            self._say(error.split("\n")[0])
            return
        self._run.ended.connect(self._ended)
        if self._picture.isNull():
            self.setText(tr("The preview is being made…"))
        self._run.start()

    def busy(self) -> bool:
        """Whether one is being made, or about to be."""
        return self._run is not None or self._later.isActive()

    def shut_down(self) -> None:
        """Before removal."""
        self._stopped = True
        self._later.stop()
        if self._run is not None:
            self._run.ended.disconnect(self._ended)
            self._run.cancel()
            self._run = None
        shutil.rmtree(self._folder, ignore_errors=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture follows the widget."""
        super().resizeEvent(event)
        self._draw()

    def sizeHint(self) -> QSize:
        """As much as there is."""
        return QSize(240, 200)

    def _ended(self) -> None:
        run, self._run = self._run, None
        if self._again:
            self._again = False
            self.ask()
        elif run.succeeded:
            self._picture = QPixmap(str(self._folder / "page.png"))
            self.setToolTip(str(run.results.get("MESSAGE") or ""))
            self._draw()
        elif run.error:
            self._say(run.error.split("\n")[0])

    def _say(self, sentence: str) -> None:
        self._picture = QPixmap()
        self.setText(sentence)

    def _draw(self) -> None:
        if not self._picture.isNull():
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            self.setPixmap(self._picture.scaled(self.contentsRect().size(), keep, smooth))
