"""cohesion:compareterritories: territories of any kind set side by side, against a reference."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
)

from ..core.i18n import tr
from .base import CohesionAlgorithm
from .compare_parameters import LAYERS, outputs, parameters, request_of, table_sources, with_texts

if TYPE_CHECKING:
    from .compare_job import CompareRequest


class CompareTerritories(CohesionAlgorithm):
    """Parameters in ``compare_parameters``, work in ``compare_job``; this class joins them to Processing."""

    def name(self) -> str:
        """Public id."""
        return "compareterritories"

    def displayName(self) -> str:
        """In the toolbox."""
        return tr("Compare territories")

    def group(self) -> str:
        """In the toolbox."""
        return tr("Comparison")

    def groupId(self) -> str:
        """Public id."""
        return "comparison"

    def tags(self) -> list[str]:
        """Words that find it."""
        return tr("comparison,indicator,index 100,reference,rank,EPCI,ring,ratio,benchmark,profile").split(
            ","
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Inputs and outputs from ``compare_parameters``, two texts."""
        for definition in self.definitions():
            self.addParameter(definition)
        self.addOutput(QgsProcessingOutputString("REPORT", tr("Report")))
        self.addOutput(QgsProcessingOutputString("METHOD_SENTENCE", tr("Method sentence")))

    def definitions(self) -> Iterator[QgsProcessingParameterDefinition]:
        """Inputs, then outputs."""
        yield from parameters()
        yield from outputs()

    def for_qgis(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """Lists of scripts as texts; tables as published, which QGIS may not open."""
        return {**with_texts(parameters), "TABLES": None, "CLASSES": None, "MOVEMENTS": None}

    def collect(self, values: dict[str, Any], context: QgsProcessingContext) -> Any:
        """Freeze the layers, read the texts, look at the destinations."""
        values = with_texts(values)
        return self.frozen(values, context, request_of(self, values, context))

    def frozen(self, values: dict[str, Any], context: QgsProcessingContext, request: CompareRequest) -> Any:
        """Copies of the inputs, the destinations, the workbook. Raises CohesionError."""
        from .classify_files import file_input
        from .compare_files import Workbook
        from .compare_job import CompareJob, require_scipy
        from .destinations import check, destinations
        from .inputs import vector_input

        require_scipy()
        workbook = Workbook.of(self, values, context)
        job = CompareJob.of(
            vector_input(self, values, "TERRITORIES", context),
            table_sources(self, values, context),
            vector_input(self, values, "RINGS", context, table=True),
            file_input(self, values, "CLASSES", context),
            vector_input(self, values, "MOVEMENTS", context, table=True),
            request,
        )
        wanted = destinations(values, LAYERS, context)
        check(wanted, job.inputs, context)
        workbook.check(job.origins)
        return job, wanted, workbook

    def compute(
        self,
        collected: Any,
        values: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Compare, then write all that was asked for, or nothing."""
        from .compare_outputs import output_layers
        from .runtime import log_report, progress_of
        from .sinks import write_all

        job, wanted, workbook = collected
        progress = progress_of(feedback)
        comparison = job.run(progress.part(0.0, 0.6))
        log_report(comparison.report, feedback)
        names = {destination.name for destination in wanted}
        layers = output_layers(comparison, job.crs, names, progress.part(0.6, 0.8))
        last = progress.part(0.8, 1.0)
        written = write_all(self, values, context, wanted, layers, last, workbook.of_result(comparison))
        report = comparison.report
        return {**written, "REPORT": report.text(), "METHOD_SENTENCE": report.method}
