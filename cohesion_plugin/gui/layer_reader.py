"""What a layer is and which EPCI it holds, asked without holding the interface."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import CohesionError
from ..core.i18n import tr
from ..core.progress import Progress
from ..processing.ring_parameters import COLUMN_PARAMETERS
from .background import BackgroundCall

# Several columns changed in a row make one reading.
PAUSE_MS = 400


class LayerReader(QObject):
    """Describes a layer at once, then lists its EPCI in a task. A new request makes the former one void."""

    described = pyqtSignal(object)
    listed = pyqtSignal(object)
    failed = pyqtSignal(object)
    busy = pyqtSignal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recognition: Any = None
        self._layer_id = ""
        self._columns: dict[str, str] = {}
        self._call: BackgroundCall | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._list)

    def describe(self, layer_id: str) -> None:
        """Emit ``described`` as soon as can be: the first time, once what reads layers is loaded, in a thread."""
        self.stop()
        self._layer_id = layer_id
        if self._recognition is not None:
            self._describe()
            return
        self._start(tr("Prepare the reading of layers"), load, self._loaded)

    def list_epci(self, columns: dict[str, str]) -> None:
        """Emit ``listed``, or ``failed``, a little later; ``columns``: names by parameter of the algorithm."""
        self._columns = {COLUMN_PARAMETERS[name]: column for name, column in columns.items() if column}
        self._stop_call()
        self._timer.start(PAUSE_MS)
        self.busy.emit(True)

    def stop(self) -> None:
        """Forget what was asked."""
        self._timer.stop()
        self._stop_call()

    def _stop_call(self) -> None:
        if self._call is not None:
            self._call.abandon()
            self._call = None
            self.busy.emit(False)

    def _start(self, description: str, function: Any, done: Any) -> None:
        self.busy.emit(True)
        self._call = BackgroundCall(description, function, done, self._fail).start()

    def _loaded(self, recognition: Any) -> None:
        self._recognition = recognition
        self._over()
        self._describe()

    def _describe(self) -> None:
        self.described.emit(self._recognition.describe_layer(QgsProject.instance().mapLayer(self._layer_id)))

    def _list(self) -> None:
        layer = QgsProject.instance().mapLayer(self._layer_id)
        if layer is None or self._recognition is None:
            self.busy.emit(False)
            return
        frozen, columns, list_epci = (
            self._recognition.freeze(layer),
            self._columns,
            self._recognition.list_epci,
        )

        def work(progress: Progress) -> Any:
            return list_epci(frozen, columns, progress)

        self._start(tr("List the EPCI of « {} »").format(layer.name()), work, self._got_list)

    def _got_list(self, items: Any) -> None:
        self._over()
        self.listed.emit(items)

    def _fail(self, error: CohesionError) -> None:
        self._over()
        self.failed.emit(error)

    def _over(self) -> None:
        self._call = None
        self.busy.emit(False)


def load(_progress: Progress) -> Any:
    """The module that recognises layers. With what a run needs beside, it takes its time to load."""
    recognition = import_module("..processing.recognition", __package__)
    for name in ("ring_job", "ring_outputs", "ring_change_job"):
        import_module(f"..processing.{name}", __package__)
    return recognition
