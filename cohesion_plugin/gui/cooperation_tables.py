"""The register's tables put into the project step by step, so that the interface keeps its turn."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import CohesionError
from ..core.i18n import tr
from ..core.progress import Progress
from .background import BackgroundCall
from .cooperation_steps import Steps

if TYPE_CHECKING:
    from ..adapters.register.store import Store

Layers = dict[str, QgsVectorLayer]


class CooperationTables(QObject):
    """One register at a time; ``failed`` with the error where a table can't be opened."""

    failed = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps = Steps(self)
        self._call: BackgroundCall | None = None

    def ask(self, source: str, done: Callable[[Layers], None] = lambda _layers: None) -> None:
        """``done`` with the layers by table. Main thread, which does not wait for a server that does not answer."""
        self.stop()

        def work(_progress: Progress) -> Store:
            from ..adapters.register import open_register

            return open_register(source)

        self._call = BackgroundCall(
            tr("Read the register"), work, lambda store: self._add(store, source, done), self._fail
        ).start()

    def stop(self) -> None:
        """Add no more."""
        if self._call is not None:
            self._call.abandon()
            self._call = None
        self._steps.stop()

    def _add(self, store: Store, source: str, done: Callable[[Layers], None]) -> None:
        from ..adapters.register_forms import add_in_steps, register_layers

        self._call = None
        project = QgsProject.instance()
        steps = add_in_steps(project, store, source)
        self._steps.start(steps, lambda: done(register_layers(project, source)), self.failed.emit)

    def _fail(self, error: CohesionError) -> None:
        self._call = None
        self.failed.emit(error)
