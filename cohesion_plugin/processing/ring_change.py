"""cohesion:ringchange: the EPCI that change ring from one definition to another."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ..core.i18n import tr
from .base import CohesionAlgorithm


class RingChange(CohesionAlgorithm):
    """Two RINGS layers in, one row per métropole and EPCI out."""

    ICON = "rings.svg"

    def name(self) -> str:
        """Public id."""
        return "ringchange"

    def displayName(self) -> str:
        """In the toolbox."""
        return tr("What the definition of rings changes")

    def group(self) -> str:
        """In the toolbox."""
        return tr("Rings")

    def groupId(self) -> str:
        """Public id."""
        return "rings"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Two ring layers, one output."""
        polygon = Qgis.ProcessingSourceType.VectorPolygon
        self.addParameter(
            QgsProcessingParameterFeatureSource("RINGS_A", tr("Rings, first definition"), [polygon])
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource("RINGS_B", tr("Rings, second definition"), [polygon])
        )
        self.addParameter(
            QgsProcessingParameterBoolean("ONLY_CHANGES", tr("Only the EPCI that change"), True)
        )
        self.addParameter(QgsProcessingParameterFeatureSink("CHANGES", tr("Changes of ring"), polygon))
        self.addOutput(QgsProcessingOutputString("REPORT", tr("Report")))

    def collect(self, values: dict[str, Any], context: QgsProcessingContext) -> Any:
        """Freeze both layers, look at the destination."""
        from .destinations import check, destinations
        from .inputs import vector_input
        from .ring_change_job import require_rings

        first, second = (vector_input(self, values, name, context) for name in ("RINGS_A", "RINGS_B"))
        require_rings(first, second)
        wanted = destinations(values, ["CHANGES"], context)
        check(wanted, [first, second], context)
        return first, second, self.parameterAsBool(values, "ONLY_CHANGES", context), wanted

    def compute(
        self,
        collected: Any,
        values: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Compare, write, list."""
        from .ring_change_job import changes_layer
        from .runtime import log_report, progress_of
        from .sinks import write_all

        *inputs, wanted = collected
        progress = progress_of(feedback)
        layer, report = changes_layer(*inputs, progress.part(0.0, 0.8))
        log_report(report, feedback)
        written = write_all(self, values, context, wanted, {"CHANGES": layer}, progress.part(0.8, 1.0))
        return {**written, "REPORT": report.text()}
