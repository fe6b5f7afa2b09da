"""cohesion:cooperationcoverage: which EPCI of the rings an agreement covers, and why others are not."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterFeatureSource

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

LAYERS = ("COVERAGE", "SCENARIO")


class CooperationCoverage(CohesionAlgorithm):
    """Register and rings in, a map and a what-if table out; work in ``cooperation_coverage_job``."""

    def name(self) -> str:
        """Public id."""
        return "cooperationcoverage"

    def displayName(self) -> str:
        """In the toolbox."""
        return tr("Coverage of the rings by agreements")

    def group(self) -> str:
        """In the toolbox."""
        return tr("Cooperations")

    def groupId(self) -> str:
        """Public id."""
        return "cooperations"

    def tags(self) -> list[str]:
        """Words that find it."""
        return tr("cooperation,coverage,ring,reciprocity contract,what if,commuting,scenario").split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """A register, rings, flows, a date, filters; a layer and a table."""
        flows = QgsProcessingParameterFeatureSource(
            "FLOWS", tr("Commuting: flow table"), [Qgis.ProcessingSourceType.Vector], optional=True
        )
        flows.setHelp(
            tr("Insee's base-flux-mobilite-domicile-lieu-travail as published: CODGEO, DCLT, NBFLUX_C…")
        )
        for definition in (
            register_parameter(),
            rings_parameter(optional=False),
            flows,
            date_parameter(),
            status_parameter(),
            *filter_parameters(),
        ):
            self.addParameter(definition)
        polygon, table = Qgis.ProcessingSourceType.VectorPolygon, Qgis.ProcessingSourceType.Vector
        self.addParameter(output("COVERAGE", tr("Coverage"), polygon))
        self.addParameter(output("SCENARIO", tr("What if"), table, optional=True))
        for text in texts():
            self.addOutput(text)

    def for_qgis(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """Dates of scripts; a flow table that QGIS can't open."""
        return {**with_texts(parameters), "FLOWS": None}

    def collect(self, values: dict[str, Any], context: QgsProcessingContext) -> Any:
        """Look at the register, freeze layer and table, look at the destinations."""
        from .cooperation_coverage_job import CoverageJob
        from .destinations import check, destinations
        from .inputs import vector_input

        values = with_texts(values)
        day, asked = day_of(self, values, context), asked_of(self, values, context)
        register = register_input(self, values, "REGISTER", context)
        rings, flows = (vector_input(self, values, name, context, table=True) for name in ("RINGS", "FLOWS"))
        job = CoverageJob.of(register, rings, flows, day, asked)
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
        """Join, then write what was asked for."""
        from .runtime import log_report, progress_of
        from .sinks import write_all

        job, wanted = collected
        progress = progress_of(feedback)
        layers, report = job.run(progress.part(0.0, 0.8))
        log_report(report, feedback)
        written = write_all(self, values, context, wanted, layers, progress.part(0.8, 1.0))
        return {**written, "REPORT": report.text(), "METHOD_SENTENCE": report.method}
