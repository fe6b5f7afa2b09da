"""cohesion:typologychange: what changes from one classification of communes to another."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ..core.i18n import tr
from .layers_algorithm import LayersAlgorithm

SIDES = ("A", "B")
COLUMNS = ("CODE", "CLASS")


class TypologyChange(LayersAlgorithm):
    """Two CLASSES layers in, the matrix and the communes that change out."""

    ICON = "typology.svg"
    LAYERS = ("MATRIX", "CHANGES")
    SHARE = 0.7

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
                    "Made by « Classify communes by a typology » or « Statistical typology », or any table of communes "
                    "with a column of classes."
                )
            )
            self.addParameter(source)
        for side, name in zip(SIDES, (tr("first layer"), tr("second layer"))):
            for key, title in zip(COLUMNS, (tr("Code of the commune, {}"), tr("Column of classes, {}"))):
                self.addParameter(_column(f"{key}_FIELD_{side}", title.format(name), f"CLASSES_{side}"))
        self.addParameter(
            QgsProcessingParameterBoolean("ONLY_CHANGES", tr("Only the communes that change"), True)
        )
        self.addParameter(QgsProcessingParameterFeatureSink("MATRIX", tr("Matrix of changes"), vector))
        changes = QgsProcessingParameterFeatureSink("CHANGES", tr("Communes that change"), polygon)
        changes.setFlags(changes.flags() | Qgis.ProcessingParameterFlag.Optional)
        self.addParameter(changes)
        self.addOutput(QgsProcessingOutputString("REPORT", tr("Report")))

    def freeze(self, values: dict[str, Any], context: QgsProcessingContext, names: list[str]) -> Any:
        """Copy both layers."""
        from .inputs import vector_input
        from .typology_change_job import ChangeJob

        layers = [vector_input(self, values, name, context) for name in ("CLASSES_A", "CLASSES_B")]
        columns = [
            tuple(self.parameterAsString(values, f"{key}_FIELD_{side}", context) for key in COLUMNS)
            for side in SIDES
        ]
        return ChangeJob.of(*layers, self.parameterAsBool(values, "ONLY_CHANGES", context), columns)

    def facts(self, made: Any) -> dict[str, Any]:
        """The report, which says the method too."""
        return {"REPORT": made.report.text()}


def _column(name: str, title: str, parent: str) -> QgsProcessingParameterField:
    field = QgsProcessingParameterField(name, title, parentLayerParameterName=parent, optional=True)
    field.setHelp(tr("Empty: the column of the plugin's own results, or the one that is recognised."))
    field.setFlags(field.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return field
