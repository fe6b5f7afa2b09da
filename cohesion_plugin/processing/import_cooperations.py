"""cohesion:importcooperations: agreements of a file into a register, after a dry run that says everything."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..core.i18n import tr
from .base import CohesionAlgorithm
from .import_cooperations_parameters import outputs, parameters, request_of

LAYERS = ("REPORT", "MATCHES")


class ImportCooperations(CohesionAlgorithm):
    """Parameters in ``import_cooperations_parameters``, work in ``import_cooperations_job``."""

    ICON = "cooperation.svg"

    def name(self) -> str:
        """Public id."""
        return "importcooperations"

    def displayName(self) -> str:
        """In the toolbox."""
        return tr("Import cooperations")

    def group(self) -> str:
        """In the toolbox."""
        return tr("Cooperations")

    def groupId(self) -> str:
        """Public id."""
        return "cooperations"

    def tags(self) -> list[str]:
        """Words that find it."""
        return tr("cooperation,register,import,CSV,XLSX,ODS,template,profile,SIREN,dry run").split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """A file, a register, what to do with names, terms and differences; two tables and a text."""
        for definition in parameters():
            self.addParameter(definition)
        for output in outputs():
            self.addOutput(output)

    def collect(self, values: dict[str, Any], context: QgsProcessingContext) -> Any:
        """Look at the files and the destinations; nothing of a network on the main thread."""
        from .destinations import check, destinations
        from .import_cooperations_job import ImportJob

        job = ImportJob(request_of(self, values, context))
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
        """Read and compare; then tables and register are written together, or nothing is."""
        from .import_cooperations_outputs import Import, output_tables
        from .runtime import log_report, progress_of
        from .sinks import write_all

        job, wanted = collected
        result = job.run(progress_of(feedback).part(0.0, 0.6))
        log_report(result.report, feedback)
        if not job.request.dry_run:
            result.plan.refuse()
        written = Import(job, result, progress_of(feedback))
        tables = output_tables(result)
        made = write_all(self, values, context, wanted, tables, written.progress.part(0.7, 1.0), written)
        return {**made, **result.numbers(), "REPORT_TEXT": result.report.text()}
