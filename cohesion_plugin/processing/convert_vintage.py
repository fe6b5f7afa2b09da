"""cohesion:convertvintage: a table of communes or EPCI carried from one COG year to another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
)

from ..core.i18n import tr
from ..core.progress import Progress
from .convert_vintage_parameters import TABLES, parameters, request_of, with_indices
from .layers_algorithm import LayersAlgorithm

if TYPE_CHECKING:
    from .sinks import Layer


class ConvertVintage(LayersAlgorithm):
    """Parameters in ``convert_vintage_parameters``, work in ``convert_vintage_job``."""

    LAYERS = ("CONVERTED", "REPORT")
    SHARE = 0.8

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
        return {**self.accepted(parameters), **dict.fromkeys(TABLES)}

    def accepted(self, values: dict[str, Any]) -> dict[str, Any]:
        """Public ids of the enumeration beside their indices."""
        return with_indices(values)

    def freeze(self, values: dict[str, Any], context: QgsProcessingContext, names: list[str]) -> Any:
        """Copy the tables."""
        from .convert_vintage_job import ConvertJob
        from .inputs import vector_input

        request = request_of(self, values, context)
        table, *others = (
            vector_input(self, values, name, context, table=True) for name in ("TABLE", *TABLES)
        )
        return ConvertJob.of(table, *others, request)

    def layers_of(self, job: Any, made: Any, names: list[str], progress: Progress) -> dict[str, Layer]:
        """The converted table and what was touched."""
        from .convert_vintage_outputs import output_tables

        return output_tables(made, job.table.layer_crs)

    def facts(self, made: Any) -> dict[str, Any]:
        """The year found too; REPORT is a layer here."""
        texts = super().facts(made)
        return {"FROM_YEAR_FOUND": made.from_year, "REPORT_TEXT": texts.pop("REPORT"), **texts}
