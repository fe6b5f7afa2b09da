"""One algorithm of the provider as a background task."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProject,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.i18n import tr
from . import at_work
from .feedback import CollectingFeedback


class AlgorithmRun(QObject):
    """Inputs are copied when it is made, on the main thread; ``ended`` comes on the main thread too."""

    ended = pyqtSignal()

    def __init__(self, algorithm_id: str, parameters: dict[str, Any]) -> None:
        super().__init__()
        self.results: dict[str, Any] = {}
        self.succeeded = False
        self.feedback = CollectingFeedback()
        self.context = QgsProcessingContext()
        self.context.setProject(QgsProject.instance())
        self.context.setFeedback(self.feedback)
        self._task: QgsProcessingAlgRunnerTask | None = None
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
        refusal = self._refusal(algorithm, algorithm_id)
        if refusal:
            self.feedback.errors.append(refusal)
            return
        self._task = QgsProcessingAlgRunnerTask(algorithm, parameters, self.context, self.feedback)
        self._task.executed.connect(self._executed)

    @property
    def ready(self) -> bool:
        """False where the algorithm refuses its parameters: ``error`` says why."""
        return self._task is not None and not self.feedback.errors

    @property
    def error(self) -> str:
        """What stopped it, empty where nothing did."""
        return self.feedback.errors[-1] if self.feedback.errors else ""

    def progress(self) -> float:
        """Per cent. To be asked for: a slot for each step would wait for Python's lock as often."""
        return float(self.feedback.progress())

    def start(self) -> None:
        """Hand it to QGIS's task manager."""
        at_work.begin(self)
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Ask it to stop; ``ended`` follows once it has."""
        self.feedback.cancel()
        if self._task is not None and not sip.isdeleted(self._task):
            self._task.cancel()

    def take_layer(self, output: str) -> QgsMapLayer | None:
        """A layer that it made, dressed as when Processing loads it; then it is the caller's."""
        layer = self.open_layer(output)
        if layer is not None:
            self.dress_layer(output, layer)
        return layer

    def open_layer(self, output: str) -> QgsMapLayer | None:
        """The same, not dressed yet: a temporary layer, or one opened from the file that was written."""
        destination = self.results.get(output)
        if not destination:
            return None
        layer = self.context.takeResultLayer(destination)
        if layer is None and self.context.willLoadLayerOnCompletion(destination):
            found = QgsProcessingUtils.mapLayerFromString(destination, self.context)
            layer = self.context.takeResultLayer(found.id()) if found is not None else None
        return layer

    def dress_layer(self, output: str, layer: QgsMapLayer) -> None:
        """Name, metadata and style."""
        details = self.context.layersToLoadOnCompletion().get(self.results[output])
        if details is not None:
            layer.setName(details.name)
            if details.postProcessor() is not None:
                details.postProcessor().postProcessLayer(layer, self.context, self.feedback)

    def _refusal(self, algorithm: QgsProcessingAlgorithm | None, algorithm_id: str) -> str:
        """Parameters are checked when the task is made, which copies the inputs."""
        if algorithm is None:
            return tr("The algorithm {} is missing.").format(algorithm_id)
        able, why = algorithm.canExecute()
        return "" if able else why

    def _executed(self, succeeded: bool, results: dict[str, Any]) -> None:
        self._task = None
        self.succeeded, self.results = succeeded and not self.feedback.isCanceled(), results
        at_work.end(self)
        self.ended.emit()
