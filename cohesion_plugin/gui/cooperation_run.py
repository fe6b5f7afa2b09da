"""A run ordered from the panel « Cooperations », and its layers put into the project."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingUtils
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from .cooperation_map import LINKS
from .typology_layers import LayerAdder
from .typology_run import TypologyRun

if TYPE_CHECKING:
    from .order import Outcome
    from .typology_order import TypologyOrder

# Algorithms whose layers may have tens of thousands of features.
_LARGE = (LINKS,)
# Milliseconds.
_PATIENCE = 20


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
        self._run = TypologyRun(_in_files(order) if order.algorithm in _LARGE else order, self)
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

        def added(run: str) -> None:
            if adder is not self._adder:
                return
            if self._order.parameters.get("LAYOUT") and _page_on_its_way():
                QTimer.singleShot(_PATIENCE, lambda: added(run))
                return
            self._adder = None
            done(outcome)

        self._adder = adder = LayerAdder(run, self._order.title, outcome.layers, self._former)
        self._adder.done.connect(added)
        self._adder.start()

    def _ended(self, outcome: Outcome) -> None:
        self._run, self._outcome = None, outcome
        self.ended.emit(outcome)


def _in_files(order: TypologyOrder) -> TypologyOrder:
    """With layers in temporary files: to free those in memory, at each drawing too, would hold the interface."""
    files = {name: QgsProcessingUtils.generateTempFilename(f"{name.lower()}.gpkg") for name in order.outputs}
    return replace(order, parameters={**files, **order.parameters})


def _page_on_its_way() -> bool:
    """The page of a table comes in slices, after the run."""
    from ..processing.layout_slices import adding

    return adding()
