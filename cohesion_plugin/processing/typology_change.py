"""cohesion:typologychange: what changes from one classification of communes to another."""

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

LAYERS = ("MATRIX", "CHANGES")


class TypologyChange(CohesionAlgorithm):
    """Two CLASSES layers in, the matrix and the communes that change out."""

    ICON = "typology.svg"

    def name(self) -> str:
        """Public id."""
        return "typologychange"

    def displayName(self) -> str:
        """In the toolbox."""
        return tr("What changes between two typologies or years")

    def group(self) -> str:
        """In the toolbox."""
        return tr("Typologies")

    def groupId(self) -> str:
        """Public id."""
        return "typologies"

    def tags(self) -> list[str]:
        """Words that find it."""
        return tr("typology,change,matrix,transition,comparison,crosstab").split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Two layers of classes, a table, a layer, a text."""
        vector, polygon = Qgis.ProcessingSourceType.Vector, Qgis.ProcessingSourceType.VectorPolygon
        titles = (tr("Classes of communes, first"), tr("Classes of communes, second"))
        for name, title in zip(("CLASSES_A", "CLASSES_B"), titles):
            source = QgsProcessingParameterFeatureSource(name, title, [vector])
            source.setHelp(
                tr(
                    "Made by « Classify communes by a typology »; any table with code_commune and classe will do."
                )
            )
            self.addParameter(source)
        self.addParameter(
            QgsProcessingParameterBoolean("ONLY_CHANGES", tr("Only the communes that change"), True)
        )
        self.addParameter(QgsProcessingParameterFeatureSink("MATRIX", tr("Matrix of changes"), vector))
        changes = QgsProcessingParameterFeatureSink("CHANGES", tr("Communes that change"), polygon)
        changes.setFlags(changes.flags() | Qgis.ProcessingParameterFlag.Optional)
        self.addParameter(changes)
        self.addOutput(QgsProcessingOutputString("REPORT", tr("Report")))

    def collect(self, values: dict[str, Any], context: QgsProcessingContext) -> Any:
        """Freeze both layers, look at the destinations."""
        from .destinations import check, destinations
        from .inputs import vector_input
        from .typology_change_job import ChangeJob

        layers = [vector_input(self, values, name, context) for name in ("CLASSES_A", "CLASSES_B")]
        job = ChangeJob.of(*layers, self.parameterAsBool(values, "ONLY_CHANGES", context))
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
        """Compare, write, list."""
        from .runtime import log_report, progress_of
        from .sinks import write_all

        job, wanted = collected
        progress = progress_of(feedback)
        layers, report = job.run(progress.part(0.0, 0.7))
        log_report(report, feedback)
        written = write_all(self, values, context, wanted, layers, progress.part(0.7, 1.0))
        return {**written, "REPORT": report.text()}
