"""cohesion:statisticaltypology: classes of communes or EPCI by their indicators."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)

from ..core.errors import MissingDependency
from ..core.i18n import tr
from .base import CohesionAlgorithm
from .statistical_parameters import LAYERS, outputs, parameters, request_of, with_indices


class StatisticalTypology(CohesionAlgorithm):
    """Parameters in ``statistical_parameters``, work in ``statistical_job``; this class joins them to Processing."""

    ICON = "typology.svg"

    def name(self) -> str:
        """Public id."""
        return "statisticaltypology"

    def displayName(self) -> str:
        """In the toolbox."""
        return tr("Statistical typology")

    def group(self) -> str:
        """In the toolbox."""
        return tr("Typologies")

    def groupId(self) -> str:
        """Public id."""
        return "typologies"

    def tags(self) -> list[str]:
        """Words that find it."""
        return tr("typology,classes,cluster,PCA,Ward,k-means,HCPC,indicators,v-test").split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Inputs and outputs from ``statistical_parameters``, two texts, one number."""
        for definition in (*parameters(), *outputs()):
            self.addParameter(definition)
        self.addOutput(QgsProcessingOutputString("REPORT", tr("Report")))
        self.addOutput(QgsProcessingOutputString("METHOD_SENTENCE", tr("Method sentence")))
        self.addOutput(QgsProcessingOutputNumber("EXPLAINED", tr("Inertia explained by the classes (%)")))

    def for_qgis(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """Public ids of enumerations are accepted beside their indices."""
        return with_indices(parameters)

    def collect(self, values: dict[str, Any], context: QgsProcessingContext) -> Any:
        """Freeze the tables, read the recipe, look at the destinations."""
        from .destinations import check, destinations
        from .inputs import vector_input
        from .statistical_files import Files
        from .statistical_job import StatisticalJob

        values = with_indices(values)
        files = Files.of(self, values, context)
        _require("scipy")
        if files.charts is not None:
            _require("matplotlib")
        table = vector_input(self, values, "TABLE", context, table=True)
        territories = vector_input(self, values, "TERRITORIES", context)
        request, former = request_of(self, values, context, table)
        job = StatisticalJob.of(table, territories, request, former)
        wanted = destinations(values, LAYERS, context)
        check(wanted, job.inputs, context)
        return job, wanted, files

    def compute(
        self,
        collected: Any,
        values: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Run the job, then write all that was asked for: layers, tables, recipe and charts, or none of them."""
        from .runtime import log_report, progress_of
        from .sinks import write_all
        from .statistical_outputs import output_layers

        job, wanted, files = collected
        progress = progress_of(feedback)
        result = job.run(progress.part(0.0, 0.85))
        log_report(result.report, feedback)
        layers, last = output_layers(result), progress.part(0.85, 1.0)
        written = write_all(self, values, context, wanted, layers, last, files.of_result(result.typology))
        report = {"REPORT": result.report.text(), "METHOD_SENTENCE": result.report.method}
        return {**written, **report, "EXPLAINED": result.typology.classes.explained}


def _require(package: str) -> None:
    """Raise MissingDependency where a package that only this algorithm needs is absent."""
    if find_spec(package) is None:
        raise MissingDependency(
            tr("The Python package {} is missing: the statistical typology needs it.").format(package),
            (),
            tr("Install it beside QGIS, or leave the charts out where it is matplotlib."),
        )
