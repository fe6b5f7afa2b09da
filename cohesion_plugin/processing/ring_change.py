"""cohesion:ringchange: the EPCI that change ring from one definition to another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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

if TYPE_CHECKING:
    from ..adapters.snapshot import LayerSnapshot


class RingChange(CohesionAlgorithm):
    """Two RINGS layers in, one row per métropole and EPCI out."""

    ICON = "rings.svg"
    _first: LayerSnapshot
    _second: LayerSnapshot
    _only_changes: bool

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
        self.addParameter(QgsProcessingParameterFeatureSource("RINGS_A", tr("Rings, first definition"), [polygon]))
        self.addParameter(QgsProcessingParameterFeatureSource("RINGS_B", tr("Rings, second definition"), [polygon]))
        self.addParameter(QgsProcessingParameterBoolean("ONLY_CHANGES", tr("Only the EPCI that change"), True))
        self.addParameter(QgsProcessingParameterFeatureSink("CHANGES", tr("Changes of ring"), polygon))
        self.addOutput(QgsProcessingOutputString("REPORT", tr("Report")))

    def collect(self, values: dict[str, Any], context: QgsProcessingContext) -> None:
        """Freeze both layers."""
        from .ring_change_job import freeze

        self._first, self._second = (freeze(*self.vector_input(values, name, context)) for name in ("RINGS_A", "RINGS_B"))
        self._only_changes = self.parameterAsBool(values, "ONLY_CHANGES", context)

    def compute(self, values: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Compare, write, list."""
        from .ring_change_job import changes_layer
        from .runtime import log_report, progress_of
        from .sinks import write_layer

        layer, report = changes_layer(self._first, self._second, self._only_changes, progress_of(feedback))
        log_report(report, feedback)
        return {"CHANGES": write_layer(self, values, "CHANGES", context, layer), "REPORT": report.text()}
