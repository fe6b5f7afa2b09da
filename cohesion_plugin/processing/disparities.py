"""cohesion:disparities: how unequal territories are, where, and from which neighbours they differ."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext

from ..core.errors import MissingDependency
from ..core.i18n import tr
from ..core.progress import Progress
from .disparities_parameters import LAYERS, outputs, parameters, with_indices
from .layers_algorithm import LayersAlgorithm

if TYPE_CHECKING:
    from .sinks import Layer


class Disparities(LayersAlgorithm):
    """Parameters in ``disparities_parameters``, work in ``disparities_job``; this class joins them to Processing."""

    LAYERS = LAYERS

    def name(self) -> str:
        """Public id."""
        return "disparities"

    def displayName(self) -> str:
        """In the toolbox."""
        return tr("Disparities between territories")

    def group(self) -> str:
        """In the toolbox."""
        return tr("Comparison")

    def groupId(self) -> str:
        """Public id."""
        return "comparison"

    def tags(self) -> list[str]:
        """Words that find it."""
        return tr("inequality,Theil,Gini,Hoover,Moran,LISA,deviation,discontinuity,MTA,handicap").split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Inputs and outputs from ``disparities_parameters``, two texts."""
        for definition in (*parameters(), *outputs()):
            self.addParameter(definition)
        self.add_texts()

    def accepted(self, values: dict[str, Any]) -> dict[str, Any]:
        """Public ids of enumerations beside their indices."""
        return with_indices(values)

    def freeze(self, values: dict[str, Any], context: QgsProcessingContext, names: list[str]) -> Any:
        """Copy layer and table."""
        from .disparities_job import DisparitiesJob
        from .disparities_parameters import request_of
        from .inputs import vector_input

        if find_spec("scipy") is None:
            raise MissingDependency(
                tr("The Python package {} is missing: disparities need it.").format("scipy"),
                (),
                tr("Install it beside QGIS."),
            )
        territories = vector_input(self, values, "TERRITORIES", context)
        table = vector_input(self, values, "TABLE", context, table=True)
        code = self.parameterAsString(values, "TABLE_CODE", context)
        return DisparitiesJob.of(territories, table, request_of(self, values, context), code, names)

    def layers_of(self, job: Any, made: Any, names: list[str], progress: Progress) -> dict[str, Layer]:
        """Those asked for."""
        from .disparities_outputs import output_layers

        return output_layers(made, job.wanted)
