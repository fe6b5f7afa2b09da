"""cohesion:classifycommunes: a class for every commune, by Insee's typologies, Eurostat's or one's own rules."""

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
from .classify_parameters import FILES, parameters, request_of, with_indices

LAYERS = ("CLASSES", "SUMMARY")


class ClassifyCommunes(CohesionAlgorithm):
    """Parameters in ``classify_parameters``, work in ``classify_job``; this class joins them to Processing."""

    ICON = "typology.svg"

    def name(self) -> str:
        """Public id."""
        return "classifycommunes"

    def displayName(self) -> str:
        """In the toolbox."""
        return tr("Classify communes by a typology")

    def group(self) -> str:
        """In the toolbox."""
        return tr("Typologies")

    def groupId(self) -> str:
        """Public id."""
        return "typologies"

    def tags(self) -> list[str]:
        """Words that find it."""
        return tr(
            "typology,rural,urban,density,degree of urbanisation,catchment area,AAV,Insee,Eurostat,rules"
        ).split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Inputs from ``classify_parameters``, a layer, a table, two texts."""
        for definition in parameters():
            self.addParameter(definition)
        polygon, table = Qgis.ProcessingSourceType.VectorPolygon, Qgis.ProcessingSourceType.Vector
        self.addParameter(QgsProcessingParameterFeatureSink("CLASSES", tr("Classes of communes"), polygon))
        summary = QgsProcessingParameterFeatureSink("SUMMARY", tr("Summary by class"), table)
        summary.setFlags(summary.flags() | Qgis.ProcessingParameterFlag.Optional)
        self.addParameter(summary)
        self.addOutput(QgsProcessingOutputString("REPORT", tr("Report")))
        self.addOutput(QgsProcessingOutputString("METHOD_SENTENCE", tr("Method sentence")))

    def for_qgis(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """Public ids of typologies are accepted beside their indices, and files that QGIS can't open."""
        return {**with_indices(parameters), **dict.fromkeys(FILES)}

    def collect(self, values: dict[str, Any], context: QgsProcessingContext) -> Any:
        """Freeze the layer and the files, look at the destinations."""
        from .classify_files import file_input
        from .classify_job import ClassifyJob
        from .destinations import check, destinations
        from .inputs import vector_input

        values = with_indices(values)
        request = request_of(self, values, context)
        communes = vector_input(self, values, "COMMUNES", context)
        files = {name: file_input(self, values, name, context) for name in FILES}
        job = ClassifyJob.of(communes, files, request)
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
        """Classify, then write what was asked for."""
        from .classify_outputs import output_layers
        from .runtime import log_report, progress_of
        from .sinks import write_all

        job, wanted = collected
        progress = progress_of(feedback)
        result = job.run(progress.part(0.0, 0.7))
        log_report(result.report, feedback)
        layers = output_layers(result, [destination.name for destination in wanted])
        written = write_all(self, values, context, wanted, layers, progress.part(0.7, 1.0))
        return {**written, "REPORT": result.report.text(), "METHOD_SENTENCE": result.report.method}
