"""A run of the panel: rings by one method or two, then what the second changes. All or nothing."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingOutputLayerDefinition, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.i18n import tr
from ..core.rings.request import DISTANCE
from .algorithm_run import AlgorithmRun
from .order import MadeLayer, Order, Outcome
from .words import method_label

RINGS, CHANGE = "cohesion:metropolitanrings", "cohesion:ringchange"


class RingsRun(QObject):
    """Inputs of all methods are copied at the start, so that a layer removed meanwhile takes nothing away."""

    ended = pyqtSignal(object)

    def __init__(self, order: Order, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._order = order
        self._outcome = Outcome()
        self._cancelled = False
        self._done = 0
        self._runs: list[AlgorithmRun] = []

    def start(self) -> None:
        """Make every run, then start the first; ``ended`` also where one refuses its parameters."""
        methods = [self._order.first] + ([self._order.second] if self._order.second else [])
        self._methods = [method["METHOD"] for method in methods]
        self._runs = [
            AlgorithmRun(RINGS, {**self._order.parameters, **own, **_outputs(own)}) for own in methods
        ]
        refused = next((run.error for run in self._runs if not run.ready), None)
        if refused is not None:
            self._outcome.error = refused
            QTimer.singleShot(0, self._end)
            return
        self._launch(self._runs[0])

    def cancel(self) -> None:
        """Stop; ``ended`` follows, with nothing made."""
        self._cancelled = True
        for run in self._runs:
            run.cancel()

    def progress(self) -> float:
        """Per cent of the whole; the comparison takes no time beside the methods."""
        current = self._runs[self._done].progress() if self._done < len(self._runs) else 0.0
        return (self._done * 100 + current) / max(len(self._runs), 1)

    def _launch(self, run: AlgorithmRun) -> None:
        run.ended.connect(self._run_ended)
        run.start()

    def _run_ended(self) -> None:
        run = self._runs[self._done]
        if self._cancelled or not run.succeeded:
            self._outcome.error = (
                "" if self._cancelled else run.error or tr("The computation stopped without a word.")
            )
            self._end()
            return
        self._done += 1
        self._collect(run)
        if self._done < len(self._runs):
            self._launch(self._runs[self._done])
        elif self._done == len(self._methods) == 2:
            # The slot that ends a task is no place to start another on its results.
            QTimer.singleShot(0, self._compare)
        else:
            self._end()

    def _collect(self, run: AlgorithmRun) -> None:
        index = self._done - 1
        report = str(run.results.get("REPORT") or "")
        self._outcome.warnings += [
            text for text in run.feedback.warnings if text not in self._outcome.warnings
        ]
        if index >= len(self._methods):
            self._outcome.report.append(report)
            self._add(run, "CHANGES", "changes", tr("What the definition changes"), report)
            return
        sentence = str(run.results.get("METHOD_SENTENCE") or "")
        self._outcome.report += [text for text in (sentence, report) if text]
        names = {
            "OUTLINES": tr("Outlines of rings"),
            "BUFFERS": tr("Distance bands"),
            "RINGS": tr("Rings of EPCI"),
        }
        for output, name in names.items():
            title = (
                name if len(self._methods) == 1 else f"{name} ({method_label(self._methods[index]).lower()})"
            )
            self._add(
                run, output, output.lower(), title, report, sentence, shown=self._is_shown(output, index)
            )

    def _is_shown(self, output: str, index: int) -> bool:
        """Of two methods, the map first shows what changes, over the outlines of the first."""
        return index == 0 and (len(self._methods) == 1 or output == "OUTLINES")

    def _add(
        self,
        run: AlgorithmRun,
        output: str,
        role: str,
        name: str,
        report: str,
        sentence: str = "",
        shown: bool = True,
    ) -> None:
        layer = run.take_layer(output)
        if layer is not None:
            layer.setName(name)
            self._outcome.layers.append(MadeLayer(role, layer, sentence, report, shown))

    def _compare(self) -> None:
        if self._cancelled:
            self._end()
            return
        first, second = (made.layer for made in self._outcome.layers if made.role == "rings")
        inputs = {"RINGS_A": first, "RINGS_B": second, "CHANGES": _loaded()}
        run = AlgorithmRun(CHANGE, inputs)
        self._runs.append(run)
        if run.ready:
            self._launch(run)
        else:
            self._outcome.error = run.error
            self._end()

    def _end(self) -> None:
        if self._cancelled or self._outcome.error:
            self._outcome.layers.clear()
        self._outcome.cancelled = self._cancelled
        self.ended.emit(self._outcome)


def _outputs(method: dict[str, Any]) -> dict[str, Any]:
    wanted = {"RINGS": _loaded(), "OUTLINES": _loaded()}
    return {**wanted, "BUFFERS": _loaded()} if method["METHOD"] == DISTANCE else wanted


def _loaded() -> QgsProcessingOutputLayerDefinition:
    """A temporary layer that is to be shown: the algorithm then prepares its style."""
    return QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
