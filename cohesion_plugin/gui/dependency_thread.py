"""A step of the installation in another thread, which a cancel or the end of the panel stops."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..adapters.wheel_install import discard
from ..core.errors import Cancelled, CohesionError
from ..core.i18n import tr
from ..core.progress import Progress
from .background import BackgroundCall


class Thread(QObject):
    """One step at a time."""

    progressed = pyqtSignal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stop = stop = Event()
        # The thread of a panel that is no more must not go on, nor report to it.
        self.destroyed.connect(lambda *_: stop.set())
        self.busy = False

    def run(
        self,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[CohesionError], None],
    ) -> None:
        """``done(result)``, or ``failed(error)``, on the main thread; a cancel is an error too."""
        stop = self._stop
        stop.clear()

        def in_thread(progress: Progress) -> Any:
            try:
                result = work(Progress(lambda percent: progress.update(percent / 100), stop.is_set))
            except Cancelled as error:
                return error
            if stop.is_set() and isinstance(result, Path):
                discard(result)
                return Cancelled("")
            return result

        def end(answer: Callable[[Any], None], value: Any) -> None:
            if not sip.isdeleted(self):
                self.busy = False
                answer(value)

        def returned(result: Any) -> None:
            end(failed if isinstance(result, Cancelled) else done, result)

        self.busy = True
        call = BackgroundCall(
            tr("Installation of Python packages"), in_thread, returned, lambda error: end(failed, error)
        )
        call.progressChanged.connect(self._show)
        call.start()

    def stop(self) -> None:
        """Soon ``failed`` is called, or ``done`` where it was about to end."""
        self._stop.set()

    def _show(self, percent: float) -> None:
        self.progressed.emit(int(percent))
