"""What algorithms that write layers and tables share: freeze, check destinations, run, report, write all or nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
)

from ..core.i18n import tr
from ..core.progress import Progress
from .base import CohesionAlgorithm

if TYPE_CHECKING:
    from ..core.report import Report
    from .sinks import Companions, Layer


class Made(NamedTuple):
    """What a job gives whose layers are ready to be written."""

    layers: dict[str, Layer]
    report: Report


class LayersAlgorithm(CohesionAlgorithm):
    """``LAYERS``: names of the outputs; ``SHARE``: part of the progress that the computation takes."""

    LAYERS: ClassVar[tuple[str, ...]] = ()
    SHARE = 0.85

    def accepted(self, values: dict[str, Any]) -> dict[str, Any]:
        """The same values as QGIS knows them; scripts may give public ids, lists, dates."""
        return values

    def for_qgis(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """What is accepted, unless QGIS must not look at some of it."""
        return self.accepted(parameters)

    def freeze(self, values: dict[str, Any], context: QgsProcessingContext, names: list[str]) -> Any:
        """To be given: a job with ``inputs`` and ``run(progress)``; ``names``: outputs asked for. Raises InputError."""
        raise QgsProcessingException(self.name())

    def layers_of(self, job: Any, made: Any, names: list[str], progress: Progress) -> dict[str, Layer]:
        """What is written of what ``run`` gave."""
        layers: dict[str, Layer] = made.layers
        return layers

    def companions(self, job: Any, made: Any) -> Companions | None:
        """Other files, written with the layers or not at all."""
        return None

    def facts(self, made: Any) -> dict[str, Any]:
        """Texts and numbers among the outputs."""
        return {"REPORT": made.report.text(), "METHOD_SENTENCE": made.report.method}

    def add_texts(self) -> None:
        """The outputs of ``facts``."""
        self.addOutput(QgsProcessingOutputString("REPORT", tr("Report")))
        self.addOutput(QgsProcessingOutputString("METHOD_SENTENCE", tr("Method sentence")))

    def collect(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        """Freeze the inputs, look at the destinations."""
        from .destinations import check, destinations

        values = self.accepted(parameters)
        wanted = destinations(values, self.LAYERS, context)
        job = self.freeze(values, context, [destination.name for destination in wanted])
        check(wanted, job.inputs, context)
        return job, wanted

    def compute(
        self,
        collected: Any,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Run the job, then write all that was asked for, or none of it."""
        from .runtime import log_report, progress_of
        from .sinks import write_all

        job, wanted = collected
        progress = progress_of(feedback)
        made = job.run(progress.part(0.0, self.SHARE))
        last = progress.part(self.SHARE, 1.0)
        names = [destination.name for destination in wanted]
        layers = self.layers_of(job, made, names, last.part(0.0, 0.3))
        log_report(made.report, feedback)
        others = self.companions(job, made)
        written = write_all(self, parameters, context, wanted, layers, last.part(0.3, 1.0), others)
        return {**written, **self.facts(made)}
