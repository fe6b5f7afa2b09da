"""cohesion:statisticaltypology: classes of communes or EPCI by their indicators."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
)

from ..core.errors import MissingDependency
from ..core.i18n import tr
from ..core.progress import Progress
from .layers_algorithm import LayersAlgorithm
from .statistical_parameters import LAYERS, outputs, parameters, request_of, with_indices

if TYPE_CHECKING:
    from .sinks import Companions, Layer


class StatisticalTypology(LayersAlgorithm):
    """Parameters in ``statistical_parameters``, work in ``statistical_job``; this class joins them to Processing."""

    ICON = "typology.svg"
    LAYERS = LAYERS

    def name(self) -> str:
        """Public id."""
        return "statisticaltypology"

    def displayName(self) -> str:
        """In the toolbox."""
        return tr("Statistical typology")

    def group(self) -> str:
        """In the toolbox."""
        return tr("Typologies")

    def groupId(self) -> str:
        """Public id."""
        return "typologies"

    def tags(self) -> list[str]:
        """Words that find it."""
        return tr("typology,classes,cluster,PCA,Ward,k-means,HCPC,indicators,v-test").split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Inputs and outputs from ``statistical_parameters``, two texts, one number."""
        for definition in (*parameters(), *outputs()):
            self.addParameter(definition)
        self.add_texts()
        self.addOutput(QgsProcessingOutputNumber("EXPLAINED", tr("Inertia explained by the classes (%)")))

    def accepted(self, values: dict[str, Any]) -> dict[str, Any]:
        """Public ids of enumerations beside their indices."""
        return with_indices(values)

    def freeze(self, values: dict[str, Any], context: QgsProcessingContext, names: list[str]) -> Any:
        """Copy the tables, read the recipe."""
        from .inputs import vector_input
        from .statistical_files import Files
        from .statistical_job import StatisticalJob

        self._files = Files.of(self, values, context)
        _require("scipy")
        if self._files.charts is not None:
            _require("matplotlib")
        table = vector_input(self, values, "TABLE", context, table=True)
        territories = vector_input(self, values, "TERRITORIES", context)
        request, former = request_of(self, values, context, table)
        return StatisticalJob.of(table, territories, request, former)

    def layers_of(self, job: Any, made: Any, names: list[str], progress: Progress) -> dict[str, Layer]:
        """Classes, their description, axes."""
        from .statistical_outputs import output_layers

        return output_layers(made)

    def companions(self, job: Any, made: Any) -> Companions:
        """Recipe and charts."""
        return self._files.of_result(made.typology)

    def facts(self, made: Any) -> dict[str, Any]:
        """The share of inertia too."""
        return {**super().facts(made), "EXPLAINED": made.typology.classes.explained}


def _require(package: str) -> None:
    """Raise MissingDependency where a package that only this algorithm needs is absent."""
    if find_spec(package) is None:
        raise MissingDependency(
            tr("The Python package {} is missing: the statistical typology needs it.").format(package),
            (),
            tr("Install it beside QGIS, or leave the charts out where it is matplotlib."),
        )
