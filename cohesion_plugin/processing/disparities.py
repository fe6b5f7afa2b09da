"""cohesion:disparities: how unequal territories are, where, and from which neighbours they differ."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputString

from ..core.errors import MissingDependency
from ..core.i18n import tr
from .base import CohesionAlgorithm
from .disparities_parameters import LAYERS, outputs, parameters, with_indices


class Disparities(CohesionAlgorithm):
    """Parameters in ``disparities_parameters``, work in ``disparities_job``; this class joins them to Processing."""

    def name(self) -> str:
        """Public id."""
        return "disparities"

    def displayName(self) -> str:
        """In the toolbox."""
        return tr("Disparities between territories")

    def group(self) -> str:
        """In the toolbox."""
        return tr("Comparison")

    def groupId(self) -> str:
        """Public id."""
        return "comparison"

    def tags(self) -> list[str]:
        """Words that find it."""
        return tr("inequality,Theil,Gini,Hoover,Moran,LISA,deviation,discontinuity,MTA,handicap").split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Inputs and outputs from ``disparities_parameters``, two texts."""
        for definition in (*parameters(), *outputs()):
            self.addParameter(definition)
        self.addOutput(QgsProcessingOutputString("REPORT", tr("Report")))
        self.addOutput(QgsProcessingOutputString("METHOD_SENTENCE", tr("Method sentence")))

    def for_qgis(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """Public ids of enumerations are accepted beside their indices."""
        return with_indices(parameters)

    def collect(self, values: dict[str, Any], context: QgsProcessingContext) -> Any:
        """Freeze layer and table, look at the destinations."""
        from .destinations import check, destinations
        from .disparities_job import DisparitiesJob
        from .disparities_parameters import request_of
        from .inputs import vector_input

        if find_spec("scipy") is None:
            raise MissingDependency(
                tr("The Python package {} is missing: disparities need it.").format("scipy"),
                (),
                tr("Install it beside QGIS."),
            )
        values = with_indices(values)
        territories = vector_input(self, values, "TERRITORIES", context)
        table = vector_input(self, values, "TABLE", context, table=True)
        wanted = destinations(values, LAYERS, context)
        names = [destination.name for destination in wanted]
        code = self.parameterAsString(values, "TABLE_CODE", context)
        job = DisparitiesJob.of(territories, table, request_of(self, values, context), code, names)
        check(wanted, job.inputs, context)
        return job, wanted

    def compute(
        self,
        collected: Any,
        values: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Run the job, then write all that was asked for, or none of it."""
        from .disparities_outputs import output_layers
        from .runtime import log_report, progress_of
        from .sinks import write_all

        job, wanted = collected
        progress = progress_of(feedback)
        result = job.run(progress.part(0.0, 0.85))
        log_report(result.report, feedback)
        layers = output_layers(result, job.wanted)
        written = write_all(self, values, context, wanted, layers, progress.part(0.85, 1.0))
        return {**written, "REPORT": result.report.text(), "METHOD_SENTENCE": result.report.method}
