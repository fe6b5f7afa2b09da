"""cohesion:cooperationlinks: agreements of a register as lines, half arrows, parties, points and pictograms."""

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
from .base import CohesionAlgorithm
from .cooperation_links_parameters import COLUMN_PARAMETERS, colours_of, parameters, request_of, with_indices

LAYERS = ("PARTIES", "LINKS", "HALVES", "POINTS", "PICTOGRAMS")


class CooperationLinks(CohesionAlgorithm):
    """Parameters in ``cooperation_links_parameters``, work in ``cooperation_links_job``."""

    def name(self) -> str:
        """Public id."""
        return "cooperationlinks"

    def displayName(self) -> str:
        """In the toolbox."""
        return tr("Links between parties to cooperations")

    def group(self) -> str:
        """In the toolbox."""
        return tr("Cooperations")

    def groupId(self) -> str:
        """Public id."""
        return "cooperations"

    def tags(self) -> list[str]:
        """Words that find it."""
        return tr("cooperation,reciprocity contract,agreement,link,arrow,EPCI,métropole,map").split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Inputs from ``cooperation_links_parameters``, five layers, two texts."""
        for definition in parameters():
            self.addParameter(definition)
        kind = Qgis.ProcessingSourceType
        sinks = {
            "LINKS": (tr("Links between parties"), kind.VectorLine),
            "HALVES": (tr("Commitments of each side"), kind.VectorLine),
            "PARTIES": (tr("Parties to agreements"), kind.VectorPolygon),
            "POINTS": (tr("Places of the parties"), kind.VectorPoint),
            "PICTOGRAMS": (tr("Pictograms of the themes"), kind.VectorPoint),
        }
        for name, (title, shapes) in sinks.items():
            sink = QgsProcessingParameterFeatureSink(name, title, shapes)
            if name != "LINKS":
                sink.setFlags(sink.flags() | Qgis.ProcessingParameterFlag.Optional)
            sink.setCreateByDefault(name not in ("HALVES", "PICTOGRAMS"))
            self.addParameter(sink)
        self.addOutput(QgsProcessingOutputString("REPORT", tr("Report")))
        self.addOutput(QgsProcessingOutputString("METHOD_SENTENCE", tr("Method sentence")))

    def for_qgis(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """Public ids of enumerations and lists are accepted, and tables that QGIS can't open."""
        return {**with_indices(parameters), "MEMBERSHIP": None}

    def collect(self, values: dict[str, Any], context: QgsProcessingContext) -> Any:
        """Freeze the layers, look at the register and the destinations."""
        from .cooperation_links_job import LinksJob
        from .destinations import check, destinations
        from .inputs import vector_input
        from .register_input import register_input

        values = with_indices(values)
        request = request_of(self, values, context)
        register = register_input(self, values, "REGISTER", context)
        territories = vector_input(self, values, "TERRITORIES", context)
        layers = {
            "LABEL_POINTS": vector_input(self, values, "LABEL_POINTS", context),
            "MEMBERSHIP": vector_input(self, values, "MEMBERSHIP", context, table=True),
        }
        columns = {
            role: self.parameterAsString(values, name, context) for name, role in COLUMN_PARAMETERS.items()
        }
        job = LinksJob.of(register, territories, layers, request, colours_of(self, values, context), columns)
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
        from .cooperation_links_outputs import output_layers
        from .runtime import log_report, progress_of
        from .sinks import write_all

        job, wanted = collected
        progress = progress_of(feedback)
        made = job.run(progress.part(0.0, 0.85))
        log_report(made.report, feedback)
        layers = output_layers(made, [destination.name for destination in wanted])
        written = write_all(self, values, context, wanted, layers, progress.part(0.85, 1.0))
        return {**written, "REPORT": made.report.text(), "METHOD_SENTENCE": made.report.method}
