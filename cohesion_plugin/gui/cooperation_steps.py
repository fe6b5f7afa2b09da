"""Work of the main thread in short steps, between which the interface has its turn."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from qgis.PyQt.QtCore import QObject, QTimer

from ..core.errors import CohesionError


class Steps(QObject):
    """One piece of work at a time: a new one first ends the one that goes on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Iterator[None] = iter(())
        self._done: Callable[[], None] = _nothing
        self._failed: Callable[[CohesionError], None] = _ignore
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)

    def start(
        self,
        steps: Iterator[None],
        done: Callable[[], None] | None = None,
        failed: Callable[[CohesionError], None] | None = None,
    ) -> None:
        """``done`` after the last step, or ``failed`` where one raises an error of the plugin."""
        self.finish()
        self._steps, self._done, self._failed = steps, done or _nothing, failed or _ignore
        self._timer.start()

    def finish(self) -> None:
        """All steps that are left, at once."""
        while self._timer.isActive():
            self._step()

    def stop(self) -> None:
        """Leave the rest undone; nobody is told."""
        self._timer.stop()
        self._steps, self._done, self._failed = iter(()), _nothing, _ignore

    def _step(self) -> None:
        try:
            next(self._steps)
        except StopIteration:
            done = self._done
            self.stop()
            done()
        except CohesionError as error:
            failed = self._failed
            self.stop()
            failed(error)


def _nothing() -> None:
    """Nobody waits."""


def _ignore(_error: CohesionError) -> None:
    """Nobody waits."""
