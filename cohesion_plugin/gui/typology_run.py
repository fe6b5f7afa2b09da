"""A run of one algorithm of typologies: its layers, all or nothing."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProcessingOutputLayerDefinition, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..cartography.style_name import is_followed
from ..core.i18n import tr
from .algorithm_run import AlgorithmRun
from .order import MadeLayer, Outcome
from .typology_order import TypologyOrder

# A conversion has a table by the name of the others' text.
WORDS = ("METHOD_SENTENCE", "REPORT_TEXT", "REPORT")
# Written beside the layers of a statistical typology; kept on them.
FILES = ("RECIPE_OUT", "CHARTS")


class TypologyRun(QObject):
    """Inputs are copied when it is made."""

    ended = pyqtSignal(object)

    def __init__(self, order: TypologyOrder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.order = order
        self._cancelled = False
        self._run = AlgorithmRun(
            order.algorithm, {**order.parameters, **{name: _loaded(order, name) for name in order.outputs}}
        )

    def start(self) -> None:
        """``ended`` follows, also where the algorithm refuses its parameters."""
        if not self._run.ready:
            QTimer.singleShot(0, lambda: self.ended.emit(Outcome(error=self._run.error)))
            return
        self._run.ended.connect(self._ended)
        self._run.start()

    def cancel(self) -> None:
        """Stop; ``ended`` follows, with nothing made."""
        self._cancelled = True
        self._run.cancel()

    def progress(self) -> float:
        """Per cent."""
        return self._run.progress()

    def _ended(self) -> None:
        run, outcome = self._run, Outcome(cancelled=self._cancelled)
        if not self._cancelled and not run.succeeded:
            outcome.error = run.error or tr("The computation stopped without a word.")
        if self._cancelled or outcome.error:
            self.ended.emit(outcome)
            return
        words = {name: str(run.results.get(name) or "") for name in (*WORDS, *FILES)}
        sentence, report = words["METHOD_SENTENCE"], words["REPORT_TEXT"] or words["REPORT"]
        outcome.warnings = list(dict.fromkeys(run.feedback.warnings))
        outcome.report = [text for text in (sentence, report) if text]
        QTimer.singleShot(0, lambda: self._take(list(self.order.outputs), words, outcome))

    def _take(self, outputs: list[str], words: dict[str, str], outcome: Outcome) -> None:
        """One layer at a time, opened and then dressed: several at once would hold the interface."""
        if not outputs:
            self.ended.emit(outcome)
            return
        output, *others = outputs
        layer = self._run.open_layer(output)

        def dress() -> None:
            if layer is not None:
                self._dress(output, layer, words, outcome)
            QTimer.singleShot(0, lambda: self._take(others, words, outcome))

        QTimer.singleShot(0, dress)

    def _dress(self, output: str, layer: QgsMapLayer, words: dict[str, str], outcome: Outcome) -> None:
        self._run.dress_layer(output, layer)
        role, title = self.order.outputs[output]
        # One that is called after its style says more than the run, whose name its group has.
        if not is_followed(layer):
            layer.setName(title)
        for name in FILES:
            layer.setCustomProperty(f"cohesion/{name.lower()}", words[name])
        sentence, report = words["METHOD_SENTENCE"], words["REPORT_TEXT"] or words["REPORT"]
        outcome.layers.append(MadeLayer(role, layer, sentence, report))


def _loaded(order: TypologyOrder, output: str) -> QgsProcessingOutputLayerDefinition:
    """Where it is wanted, else a temporary layer, that is to be shown: the algorithm then prepares its style."""
    destination = order.parameters.get(output) or "TEMPORARY_OUTPUT"
    return QgsProcessingOutputLayerDefinition(destination, QgsProject.instance())
