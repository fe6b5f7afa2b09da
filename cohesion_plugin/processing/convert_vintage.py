"""cohesion:convertvintage: a table of communes or EPCI carried from one COG year to another."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
)

from ..core.i18n import tr
from .base import CohesionAlgorithm
from .convert_vintage_parameters import TABLES, parameters, request_of, with_indices

LAYERS = ("CONVERTED", "REPORT")


class ConvertVintage(CohesionAlgorithm):
    """Parameters in ``convert_vintage_parameters``, work in ``convert_vintage_job``."""

    def name(self) -> str:
        """Public id."""
        return "convertvintage"

    def displayName(self) -> str:
        """In the toolbox."""
        return tr("Convert a table to another COG year")

    def group(self) -> str:
        """In the toolbox."""
        return tr("Data")

    def groupId(self) -> str:
        """Public id."""
        return "data"

    def tags(self) -> list[str]:
        """Words that find it."""
        return tr("COG,vintage,commune,merge,passage table,movements,commune nouvelle,SIREN,EPCI").split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Inputs from ``convert_vintage_parameters``, two tables, two texts, the year found."""
        for definition in parameters():
            self.addParameter(definition)
        vector = Qgis.ProcessingSourceType.Vector
        self.addParameter(QgsProcessingParameterFeatureSink("CONVERTED", tr("Converted table"), vector))
        report = QgsProcessingParameterFeatureSink("REPORT", tr("What the conversion touched"), vector)
        report.setFlags(report.flags() | Qgis.ProcessingParameterFlag.Optional)
        self.addParameter(report)
        self.addOutput(QgsProcessingOutputNumber("FROM_YEAR_FOUND", tr("COG year of the table")))
        self.addOutput(QgsProcessingOutputString("REPORT_TEXT", tr("Report")))
        self.addOutput(QgsProcessingOutputString("METHOD_SENTENCE", tr("Method sentence")))

    def for_qgis(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """Public ids of the enumeration are accepted beside their indices, and tables that QGIS can't open."""
        return {**with_indices(parameters), **dict.fromkeys(TABLES)}

    def collect(self, values: dict[str, Any], context: QgsProcessingContext) -> Any:
        """Freeze the tables, look at the destinations."""
        from .convert_vintage_job import ConvertJob
        from .destinations import check, destinations
        from .inputs import vector_input

        values = with_indices(values)
        request = request_of(self, values, context)
        table, *others = (
            vector_input(self, values, name, context, table=True) for name in ("TABLE", *TABLES)
        )
        job = ConvertJob.of(table, *others, request)
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
        """Convert, then write both tables."""
        from .convert_vintage_outputs import output_tables
        from .runtime import log_report, progress_of
        from .sinks import write_all

        job, wanted = collected
        progress = progress_of(feedback)
        result = job.run(progress.part(0.0, 0.8))
        log_report(result.report, feedback)
        tables = output_tables(result, job.table.layer_crs)
        written = write_all(self, values, context, wanted, tables, progress.part(0.8, 1.0))
        return {
            **written,
            "FROM_YEAR_FOUND": result.from_year,
            "REPORT_TEXT": result.report.text(),
            "METHOD_SENTENCE": result.report.method,
        }
