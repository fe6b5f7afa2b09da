"""cohesion:classifycommunes: a class for every commune, by Insee's typologies, Eurostat's or one's own rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
)

from ..core.i18n import tr
from ..core.progress import Progress
from .classify_parameters import FILES, parameters, request_of, with_indices
from .layers_algorithm import LayersAlgorithm

if TYPE_CHECKING:
    from .sinks import Layer


class ClassifyCommunes(LayersAlgorithm):
    """Parameters in ``classify_parameters``, work in ``classify_job``; this class joins them to Processing."""

    ICON = "typology.svg"
    LAYERS = ("CLASSES", "SUMMARY")
    SHARE = 0.7

    def name(self) -> str:
        """Public id."""
        return "classifycommunes"

    def displayName(self) -> str:
        """In the toolbox."""
        return tr("Classify communes by a typology")

    def group(self) -> str:
        """In the toolbox."""
        return tr("Typologies")

    def groupId(self) -> str:
        """Public id."""
        return "typologies"

    def tags(self) -> list[str]:
        """Words that find it."""
        return tr(
            "typology,rural,urban,density,degree of urbanisation,catchment area,AAV,Insee,Eurostat,rules"
        ).split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Inputs from ``classify_parameters``, a layer, a table, two texts."""
        for definition in parameters():
            self.addParameter(definition)
        polygon, table = Qgis.ProcessingSourceType.VectorPolygon, Qgis.ProcessingSourceType.Vector
        self.addParameter(QgsProcessingParameterFeatureSink("CLASSES", tr("Classes of communes"), polygon))
        summary = QgsProcessingParameterFeatureSink("SUMMARY", tr("Summary by class"), table)
        summary.setFlags(summary.flags() | Qgis.ProcessingParameterFlag.Optional)
        self.addParameter(summary)
        self.add_texts()

    def for_qgis(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """Public ids of typologies are accepted beside their indices, and files that QGIS can't open."""
        return {**self.accepted(parameters), **dict.fromkeys(FILES)}

    def accepted(self, values: dict[str, Any]) -> dict[str, Any]:
        """Public ids of typologies beside their indices."""
        return with_indices(values)

    def freeze(self, values: dict[str, Any], context: QgsProcessingContext, names: list[str]) -> Any:
        """Copy the layer and the files."""
        from .classify_files import file_input
        from .classify_job import ClassifyJob
        from .inputs import vector_input

        request = request_of(self, values, context)
        communes = vector_input(self, values, "COMMUNES", context)
        files = {name: file_input(self, values, name, context) for name in FILES}
        return ClassifyJob.of(communes, files, request)

    def layers_of(self, job: Any, made: Any, names: list[str], progress: Progress) -> dict[str, Layer]:
        """Classes and their summary."""
        from .classify_outputs import output_layers

        return output_layers(made, names)
