"""cohesion:cooperationsummary: the figures of the census of cooperations, from any register."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsProcessingContext, QgsProcessingFeedback

from ..core.i18n import tr
from .base import CohesionAlgorithm
from .cooperation_filters_parameters import asked_of, filter_parameters
from .cooperation_summary_parameters import (
    date_parameter,
    day_of,
    output,
    rings_parameter,
    status_parameter,
    texts,
    with_texts,
)
from .register_input import register_input, register_parameter


class CooperationSummary(CohesionAlgorithm):
    """Parameters in ``cooperation_summary_parameters``, work in ``cooperation_summary_job``."""

    def name(self) -> str:
        """Public id."""
        return "cooperationsummary"

    def displayName(self) -> str:
        """In the toolbox."""
        return tr("Census of the cooperations")

    def group(self) -> str:
        """In the toolbox."""
        return tr("Cooperations")

    def groupId(self) -> str:
        """Public id."""
        return "cooperations"

    def tags(self) -> list[str]:
        """Words that find it."""
        return tr("cooperation,register,census,summary,themes,ring,reciprocity contract").split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """A register, rings, a date, filters; a table."""
        for definition in (
            register_parameter(),
            rings_parameter(optional=True),
            date_parameter(),
            status_parameter(),
            *filter_parameters(),
        ):
            self.addParameter(definition)
        self.addParameter(output("SUMMARY", tr("Figures"), Qgis.ProcessingSourceType.Vector))
        for text in texts():
            self.addOutput(text)

    def for_qgis(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """Dates and lists of statuses of scripts; a table that QGIS can't open."""
        return {**with_texts(parameters), "RINGS": None}

    def collect(self, values: dict[str, Any], context: QgsProcessingContext) -> Any:
        """Look at the register, freeze the rings, look at the destination."""
        from .cooperation_summary_job import SummaryJob
        from .destinations import check, destinations
        from .inputs import vector_input

        values = with_texts(values)
        day, asked = day_of(self, values, context), asked_of(self, values, context)
        register = register_input(self, values, "REGISTER", context)
        rings = vector_input(self, values, "RINGS", context, table=True)
        job = SummaryJob(register, rings, day, asked)
        wanted = destinations(values, ["SUMMARY"], context)
        check(wanted, job.inputs, context)
        return job, wanted

    def compute(
        self,
        collected: Any,
        values: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Count, then write."""
        from .runtime import log_report, progress_of
        from .sinks import write_all

        job, wanted = collected
        progress = progress_of(feedback)
        layers, report = job.run(progress.part(0.0, 0.8))
        log_report(report, feedback)
        written = write_all(self, values, context, wanted, layers, progress.part(0.8, 1.0))
        return {**written, "REPORT": report.text(), "METHOD_SENTENCE": report.method}
