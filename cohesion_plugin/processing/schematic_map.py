"""cohesion:schematicmap: sub-spaces, axes, fronts, poles, arrows and outside influences, made from real objects."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)

from ..core.i18n import tr
from .base import CohesionAlgorithm
from .schematic_map_parameters import parameters


class SchematicMap(CohesionAlgorithm):
    """Parameters in ``schematic_map_parameters``, work in ``schematic_map_job``."""

    _reload: str = ""

    def name(self) -> str:
        """Public id."""
        return "schematicmap"

    def displayName(self) -> str:
        """In the toolbox."""
        return tr("Schematic map")

    def group(self) -> str:
        """In the toolbox."""
        return tr("Maps")

    def groupId(self) -> str:
        """Public id."""
        return "maps"

    def tags(self) -> list[str]:
        """Words that find it."""
        return tr("schematic,SRADDET,sub-space,axis,front,pole,polarity,arrow,attraction,chorem").split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Inputs, one GeoPackage, three facts."""
        for definition in parameters():
            self.addParameter(definition)
        self.addOutput(
            QgsProcessingOutputNumber("DISTORTION", tr("Largest change of an area by softening (%)"))
        )
        self.addOutput(QgsProcessingOutputString("REPORT", tr("Report")))
        self.addOutput(QgsProcessingOutputString("METHOD_SENTENCE", tr("Method sentence")))

    def for_qgis(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """Public ids of directions are accepted, and tables that QGIS can't open."""
        from .schematic_map_request import TABLES, with_index

        return {**with_index(parameters), **dict.fromkeys(TABLES)}

    def collect(self, values: dict[str, Any], context: QgsProcessingContext) -> Any:
        """Freeze the layers, read the texts, look at the destination."""
        from .schematic_map_file import target_of
        from .schematic_map_job import SchematicJob
        from .schematic_map_request import inputs_of, request_of, with_index

        values = with_index(values)
        request = request_of(self, values, context)
        inputs = inputs_of(self, values, context)
        return SchematicJob(inputs, request), target_of(self, values, inputs.values(), context)

    def compute(
        self,
        collected: Any,
        values: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Run the job, then write the GeoPackage whole."""
        from .runtime import log_report, progress_of
        from .schematic_map_file import load_when_done, write

        job, target = collected
        progress = progress_of(feedback)
        made = job.run(progress.part(0.0, 0.8))
        kept = write(target, made, progress.part(0.8, 1.0))
        log_report(made.report, feedback)
        if kept:
            feedback.pushInfo(kept)
        if self.parameterAsBoolean(values, "LOAD", context):
            load_when_done(context, target)
        self._reload = str(target.path)
        return {
            "SCHEMATIC": str(target.path),
            "DISTORTION": made.distortion,
            "REPORT": made.report.text(),
            "METHOD_SENTENCE": made.report.method,
        }

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Main thread: layers of the file that the project shows read it again."""
        from .schematic_map_file import reload_shown

        reload_shown(context, self._reload)
        return {}
