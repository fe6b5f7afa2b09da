"""The register's tables put into the project step by step, so that the interface keeps its turn."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import CohesionError

Layers = dict[str, QgsVectorLayer]


class CooperationTables(QObject):
    """One register at a time; ``failed`` with the error where a table can't be opened."""

    failed = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Iterator[None] = iter(())
        self._done: Callable[[Layers], None] = _nothing
        self._source = ""
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)

    def ask(self, source: str, done: Callable[[Layers], None] = lambda _layers: None) -> None:
        """``done`` with the layers by table, at once where they are all in the project. Main thread."""
        from ..adapters.register import open_register
        from ..adapters.register_forms import add_in_steps

        self.stop()
        try:
            self._steps = add_in_steps(QgsProject.instance(), open_register(source), source)
        except CohesionError as error:
            self.failed.emit(error)
            return
        self._source, self._done = source, done
        self._timer.start()

    def stop(self) -> None:
        """Add no more."""
        self._timer.stop()
        self._steps, self._done = iter(()), _nothing

    def _step(self) -> None:
        from ..adapters.register_forms import register_layers

        try:
            next(self._steps)
        except StopIteration:
            done = self._done
            self.stop()
            done(register_layers(QgsProject.instance(), self._source))
        except CohesionError as error:
            self.stop()
            self.failed.emit(error)


def _nothing(_layers: Layers) -> None:
    """Nobody waits."""
