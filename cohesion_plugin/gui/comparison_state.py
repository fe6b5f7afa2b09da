"""The reading of layer and tables: asked again a little after each change, the latest request counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import CohesionError
from ..core.i18n import tr
from .background import BackgroundCall
from .comparison_context import Context, Preparation, load

if TYPE_CHECKING:
    from .comparison_data import DataForm
    from .comparison_own import OwnIndicators

PAUSE_MS = 400


class Preparing(QObject):
    """``context``: what is read, None until it is; ``ready`` follows each reading."""

    ready = pyqtSignal()
    failed = pyqtSignal(object)

    def __init__(self, data: DataForm, own: OwnIndicators, parent: QObject) -> None:
        super().__init__(parent)
        self._data, self._own = data, own
        self.context: Context | None = None
        self.error: CohesionError | None = None
        self._call: BackgroundCall | None = None
        self._loaded = False
        self._asked: tuple | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._start)

    def ask(self) -> None:
        """Layer or tables have changed, perhaps."""
        problem = self._data.problem()
        asked = (str(self._data.values()), self._data.code()) if problem is None else None
        if asked == self._asked and asked is not None:
            return
        self.stop()
        self._asked = asked
        self.context, self.error = None, None
        if asked is not None:
            self._timer.start()

    def again(self) -> None:
        """Read the same once more: its content has changed."""
        self._asked = None
        self.ask()

    def busy(self) -> bool:
        """Whether a reading is under way."""
        return self._timer.isActive() or self._call is not None

    def stop(self) -> None:
        """Forget what was asked."""
        self._timer.stop()
        if self._call is not None:
            self._call.abandon()
            self._call = None

    def progress(self) -> float:
        """Per cent of the reading."""
        return self._call.progress() if self._call is not None else 0.0

    def _start(self) -> None:
        if not self._loaded:
            self._begin(tr("Prepare the comparison"), load, self._go_on)
            return
        layer = self._data.layer.layer()
        if layer is None:
            return
        try:
            made = Preparation.of(layer, self._data.code(), self._data.values(), self._own.indicators())
        except CohesionError as error:
            self._fail(error)
            return
        self._begin(tr("Read communes and tables"), made.run, self._done)

    def _begin(self, title: str, function: Callable, done: Callable) -> None:
        self._call = BackgroundCall(title, function, done, self._fail).start()

    def _go_on(self, _result: object) -> None:
        self._loaded, self._call = True, None
        self._start()

    def _done(self, context: Context) -> None:
        self._call, self.context = None, context
        self.ready.emit()

    def _fail(self, error: CohesionError) -> None:
        self._call, self.error = None, error
        self.failed.emit(error)
