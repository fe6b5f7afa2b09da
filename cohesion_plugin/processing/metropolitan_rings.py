"""cohesion:metropolitanrings: rings of EPCI around métropoles or any other EPCI."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
)

from ..core.i18n import tr
from ..core.progress import Progress
from ..core.rings.request import DISTANCE
from .layers_algorithm import LayersAlgorithm
from .ring_parameters import COLUMN_PARAMETERS, TABLES, parameters, request_of, with_indices

if TYPE_CHECKING:
    from .sinks import Layer


class MetropolitanRings(LayersAlgorithm):
    """Parameters in ``ring_parameters``, work in ``ring_job``; this class joins them to Processing."""

    ICON = "rings.svg"
    LAYERS = ("RINGS", "OUTLINES", "BUFFERS")
    SHARE = 0.9

    def name(self) -> str:
        """Public id."""
        return "metropolitanrings"

    def displayName(self) -> str:
        """In the toolbox."""
        return tr("Rings of EPCI around métropoles")

    def group(self) -> str:
        """In the toolbox."""
        return tr("Rings")

    def groupId(self) -> str:
        """Public id."""
        return "rings"

    def tags(self) -> list[str]:
        """Words that find it."""
        return tr("ring,métropole,EPCI,contiguity,neighbours,buffer,commuting,catchment area").split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Inputs from ``ring_parameters``, three layers, two texts."""
        for definition in parameters():
            self.addParameter(definition)
        titles = (tr("Rings"), tr("Outlines of rings"), tr("Distance bands"))
        for name, title in zip(self.LAYERS, titles):
            sink = QgsProcessingParameterFeatureSink(name, title, Qgis.ProcessingSourceType.VectorPolygon)
            if name != "RINGS":
                sink.setFlags(sink.flags() | Qgis.ProcessingParameterFlag.Optional)
            sink.setCreateByDefault(name != "BUFFERS")
            self.addParameter(sink)
        self.add_texts()

    def for_qgis(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """Public ids of enumerations are accepted beside their indices, and tables that QGIS can't open."""
        return {**self.accepted(parameters), **dict.fromkeys(TABLES)}

    def accepted(self, values: dict[str, Any]) -> dict[str, Any]:
        """Public ids of enumerations beside their indices."""
        return with_indices(values)

    def freeze(self, values: dict[str, Any], context: QgsProcessingContext, names: list[str]) -> Any:
        """Copy the layers."""
        from .inputs import vector_input
        from .ring_job import RingJob

        request = request_of(self, values, context)
        communes = vector_input(self, values, "COMMUNES", context)
        tables = {name: vector_input(self, values, name, context, table=True) for name in TABLES}
        columns = {
            role: self.parameterAsString(values, name, context) for name, role in COLUMN_PARAMETERS.items()
        }
        return RingJob.of(communes, tables, request, columns, self.parameterAsBool(values, "FOLD", context))

    def layers_of(self, job: Any, made: Any, names: list[str], progress: Progress) -> dict[str, Layer]:
        """Rings, outlines, bands."""
        from .ring_outputs import output_layers

        if made.method != DISTANCE and "BUFFERS" in names:
            made.report.warn(tr("Only the method « Distance » has distance bands: this layer stays empty."))
        return output_layers(made)
