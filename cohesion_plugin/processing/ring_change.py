"""cohesion:ringchange: the EPCI that change ring from one definition to another."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ..core.i18n import tr
from .layers_algorithm import LayersAlgorithm


class RingChange(LayersAlgorithm):
    """Two RINGS layers in, one row per métropole and EPCI out."""

    ICON = "rings.svg"
    LAYERS = ("CHANGES",)
    SHARE = 0.8

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

    def freeze(self, values: dict[str, Any], context: QgsProcessingContext, names: list[str]) -> Any:
        """Copy both layers."""
        from .inputs import vector_input
        from .ring_change_job import RingChangeJob

        layers = [vector_input(self, values, name, context) for name in ("RINGS_A", "RINGS_B")]
        return RingChangeJob.of(*layers, self.parameterAsBool(values, "ONLY_CHANGES", context))

    def facts(self, made: Any) -> dict[str, Any]:
        """The report, which lists the changes."""
        return {"REPORT": made.report.text()}
