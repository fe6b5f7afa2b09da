"""cohesion:metropolitanrings: rings of EPCI around métropoles or any other EPCI."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
)

from ..core.i18n import tr
from .base import CohesionAlgorithm
from .ring_parameters import COLUMN_PARAMETERS, parameters, request_of, with_indices

if TYPE_CHECKING:
    from .ring_job import RingJob


class MetropolitanRings(CohesionAlgorithm):
    """Parameters in ``ring_parameters``, work in ``ring_job``; this class joins them to Processing."""

    ICON = "rings.svg"
    _job: RingJob

    def name(self) -> str:
        """Public id."""
        return "metropolitanrings"

    def displayName(self) -> str:
        """In the toolbox."""
        return tr("Rings of EPCI around métropoles")

    def group(self) -> str:
        """In the toolbox."""
        return tr("Rings")

    def groupId(self) -> str:
        """Public id."""
        return "rings"

    def tags(self) -> list[str]:
        """Words that find it."""
        return tr("ring,métropole,EPCI,contiguity,neighbours,buffer,commuting,catchment area").split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Inputs from ``ring_parameters``, three layers, two texts."""
        for definition in parameters():
            self.addParameter(definition)
        polygon = Qgis.ProcessingSourceType.VectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSink("RINGS", tr("Rings"), polygon))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTLINES", tr("Outlines of rings"), polygon, None, True, True))
        self.addParameter(QgsProcessingParameterFeatureSink("BUFFERS", tr("Distance bands"), polygon, None, True, False))
        self.addOutput(QgsProcessingOutputString("REPORT", tr("Report")))
        self.addOutput(QgsProcessingOutputString("METHOD_SENTENCE", tr("Method sentence")))

    def checkParameterValues(self, values: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Public ids of enumerations are accepted beside their indices."""
        return super().checkParameterValues(with_indices(values), context)

    def collect(self, values: dict[str, Any], context: QgsProcessingContext) -> None:
        """Freeze the layers."""
        from .ring_job import RingJob

        values = with_indices(values)
        request = request_of(self, values, context)
        inputs = {name: self.vector_input(values, name, context) for name in ("COMMUNES", "FLOWS", "CATCHMENT", "MEMBERSHIP")}
        columns = {role: self.parameterAsString(values, name, context) for name, role in COLUMN_PARAMETERS.items()}
        self._job = RingJob.freeze(inputs, request, columns, self.parameterAsBool(values, "FOLD", context))

    def compute(self, values: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Run the job, then write all that was asked for."""
        from .ring_outputs import write_outputs
        from .runtime import log_report, progress_of

        progress = progress_of(feedback)
        result = self._job.run(progress.part(0.0, 0.9))
        log_report(result.report, feedback)
        written = write_outputs(self, values, context, result, progress.part(0.9, 1.0))
        return {**written, "REPORT": result.report.text(), "METHOD_SENTENCE": result.report.method}
