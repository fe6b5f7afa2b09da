"""cohesion:metropolitanrings: rings of EPCI around métropoles or any other EPCI."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
)

from ..core.i18n import tr
from ..core.rings.request import DISTANCE
from .base import CohesionAlgorithm
from .ring_parameters import COLUMN_PARAMETERS, TABLES, parameters, request_of, with_indices

LAYERS = ("RINGS", "OUTLINES", "BUFFERS")


class MetropolitanRings(CohesionAlgorithm):
    """Parameters in ``ring_parameters``, work in ``ring_job``; this class joins them to Processing."""

    ICON = "rings.svg"

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
        titles = (tr("Rings"), tr("Outlines of rings"), tr("Distance bands"))
        for name, title in zip(LAYERS, titles):
            sink = QgsProcessingParameterFeatureSink(name, title, Qgis.ProcessingSourceType.VectorPolygon)
            if name != "RINGS":
                sink.setFlags(sink.flags() | Qgis.ProcessingParameterFlag.Optional)
            sink.setCreateByDefault(name != "BUFFERS")
            self.addParameter(sink)
        self.addOutput(QgsProcessingOutputString("REPORT", tr("Report")))
        self.addOutput(QgsProcessingOutputString("METHOD_SENTENCE", tr("Method sentence")))

    def for_qgis(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """Public ids of enumerations are accepted beside their indices, and tables that QGIS can't open."""
        return {**with_indices(parameters), **dict.fromkeys(TABLES)}

    def collect(self, values: dict[str, Any], context: QgsProcessingContext) -> Any:
        """Freeze the layers, look at the destinations."""
        from .destinations import check, destinations
        from .inputs import vector_input
        from .ring_job import RingJob

        values = with_indices(values)
        request = request_of(self, values, context)
        communes = vector_input(self, values, "COMMUNES", context)
        tables = {name: vector_input(self, values, name, context, table=True) for name in TABLES}
        columns = {
            role: self.parameterAsString(values, name, context) for name, role in COLUMN_PARAMETERS.items()
        }
        job = RingJob.of(communes, tables, request, columns, self.parameterAsBool(values, "FOLD", context))
        wanted = destinations(values, LAYERS, context)
        check(wanted, job.inputs, context)
        return job, wanted

    def compute(
        self,
        collected: Any,
        values: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Run the job, then write all that was asked for."""
        from .ring_outputs import output_layers
        from .runtime import log_report, progress_of
        from .sinks import write_all

        job, wanted = collected
        progress = progress_of(feedback)
        result = job.run(progress.part(0.0, 0.9))
        if result.method != DISTANCE and any(destination.name == "BUFFERS" for destination in wanted):
            result.report.warn(tr("Only the method « Distance » has distance bands: this layer stays empty."))
        log_report(result.report, feedback)
        layers = output_layers(result)
        written = write_all(self, values, context, wanted, layers, progress.part(0.9, 1.0))
        return {**written, "REPORT": result.report.text(), "METHOD_SENTENCE": result.report.method}
