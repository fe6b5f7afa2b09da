"""cohesion:fragility: the signs of fragility of villes moyennes and other territories, each with its threshold."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterDefinition

from ..core.i18n import tr
from .compare_parameters import with_texts
from .compare_territories import CompareTerritories
from .fragility_parameters import outputs, parameters, request_of


class FragilityAlgorithm(CompareTerritories):
    """Parameters in ``fragility_parameters``; the territories and figures are those of the comparison."""

    def name(self) -> str:
        """Public id."""
        return "fragility"

    def displayName(self) -> str:
        """In the toolbox."""
        return tr("Fragility of villes moyennes and other territories")

    def tags(self) -> list[str]:
        """Words that find it."""
        return tr(
            "fragility,ville moyenne,decline,vacancy,poverty,centre,periphery,Action cœur de ville"
        ).split(",")

    def definitions(self) -> Iterator[QgsProcessingParameterDefinition]:
        """Inputs, then outputs."""
        yield from parameters()
        yield from outputs()

    def collect(self, values: dict[str, Any], context: QgsProcessingContext) -> Any:
        """Freeze the layers, read the texts, look at the destinations."""
        values = with_texts(values)
        request, wanted = request_of(self, values, context)
        return (*self.frozen(values, context, request), wanted)

    def compute(
        self,
        collected: Any,
        values: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Judge each component, then write all that was asked for, or nothing."""
        from ..core.fragility.compute import fragility
        from ..core.fragility.tables import say
        from .fragility_outputs import output_layers, sheets
        from .runtime import log_report, progress_of
        from .sinks import write_all

        job, placed, workbook, wanted = collected
        progress = progress_of(feedback)
        found = fragility(job.run(progress.part(0.0, 0.6)), wanted)
        report = found.comparison.report
        say(found, report)
        log_report(report, feedback)
        names = {destination.name for destination in placed}
        layers = output_layers(found, job.crs, names, progress.part(0.6, 0.8))
        book = workbook.of_sheets(partial(sheets, found), len(found.comparison.sets) * len(wanted))
        written = write_all(self, values, context, placed, layers, progress.part(0.8, 1.0), book)
        return {**written, "REPORT": report.text(), "METHOD_SENTENCE": report.method}
