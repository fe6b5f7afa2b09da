"""cohesion:mappage: from layers to a finished page, as a layout of QGIS and as files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputString

from ..core.i18n import tr
from .base import CohesionAlgorithm

if TYPE_CHECKING:
    from .map_page_job import PageMade


class MapPage(CohesionAlgorithm):
    """Layers are copied on the main thread; the page is made of the copies in any thread."""

    _made: PageMade | None = None

    def name(self) -> str:
        """Public id."""
        return "mappage"

    def displayName(self) -> str:
        """In the toolbox."""
        return tr("Map page")

    def group(self) -> str:
        """In the toolbox."""
        return tr("Pages")

    def groupId(self) -> str:
        """Public id."""
        return "pages"

    def tags(self) -> list[str]:
        """Words that find it."""
        return tr("page,layout,print,PDF,map,legend,atlas,SRADDET").split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Inputs and files from ``map_page_parameters``, two texts."""
        from .map_page_parameters import outputs, parameters

        for definition in (*parameters(), *outputs()):
            self.addParameter(definition)
        self.addOutput(QgsProcessingOutputString("REPORT", tr("Report")))
        self.addOutput(QgsProcessingOutputString("MESSAGE", tr("Title of the page")))

    def for_qgis(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """The public id of a format is accepted beside its index."""
        from .map_page_parameters import with_indices

        return with_indices(parameters)

    def collect(self, values: dict[str, Any], context: QgsProcessingContext) -> Any:
        """Find the layers, look at logo, template, territory and destinations."""
        from .map_page_collect import collect

        return collect(self, values, context)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Main thread: the layers found are copied only now, once."""
        good = super().prepareAlgorithm(parameters, context, feedback)
        self._collected = self._collected.frozen(context)
        return good

    def compute(
        self,
        collected: Any,
        values: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Compose, lay out, export."""
        from .runtime import log_report, progress_of

        self._made = collected.run(progress_of(feedback))
        log_report(self._made.report, feedback)
        return {**self._made.written, "REPORT": self._made.report.text(), "MESSAGE": self._made.title}

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Main thread: the layout joins the project."""
        from .map_page_layout import join_project

        if self._made is not None:
            join_project(self._made.layout, context, feedback)
        return {}
