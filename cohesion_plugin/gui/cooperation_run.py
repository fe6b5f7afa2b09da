"""A run ordered from the panel « Cooperations », and its layers put into the project."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from .typology_layers import LayerAdder
from .typology_run import TypologyRun

if TYPE_CHECKING:
    from .order import Outcome
    from .typology_order import TypologyOrder


class CooperationRun(QObject):
    """One at a time. ``ended`` with its outcome; ``add`` then puts the layers where the former ones were."""

    ended = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run: TypologyRun | None = None
        self._adder: LayerAdder | None = None
        self._order: TypologyOrder | None = None
        self._outcome: Outcome | None = None
        self._former = ""

    def busy(self) -> bool:
        """Whether a run goes on, or its layers are being added."""
        return self._run is not None or self._adder is not None

    def start(self, order: TypologyOrder, former: str) -> None:
        """``former``: the run whose layers go, where the order says so."""
        self._order, self._former = order, former if order.replace else ""
        self._run = TypologyRun(order, self)
        self._run.ended.connect(self._ended)
        self._run.start()

    def progress(self) -> float:
        """Per cent."""
        return self._run.progress() if self._run is not None else 0.0

    def cancel(self) -> None:
        """``ended`` follows."""
        if self._run is not None:
            self._run.cancel()

    def stop(self) -> None:
        """Forget the run and the layers that are about to be added."""
        if self._adder is not None:
            self._adder.stop()
            self._adder = None
        if self._run is not None:
            self._run.ended.disconnect(self._ended)
            self._run.cancel()
            self._run = None

    def add(self, run: str, done: Callable[[Outcome], None]) -> None:
        """Add the layers of the outcome, under the id of the run."""
        outcome = self._outcome

        def added(_run: str) -> None:
            self._adder = None
            done(outcome)

        self._adder = LayerAdder(run, self._order.title, outcome.layers, self._former)
        self._adder.done.connect(added)
        self._adder.start()

    def _ended(self, outcome: Outcome) -> None:
        self._run, self._outcome = None, outcome
        self.ended.emit(outcome)
