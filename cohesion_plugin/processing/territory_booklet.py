"""cohesion:territorybooklet: the booklet of some territories side by side, as PDF, workbook and layout."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputString
from qgis.PyQt.QtCore import QCoreApplication, QThread

from ..core.errors import CohesionError
from ..core.i18n import tr
from .base import CohesionAlgorithm

if TYPE_CHECKING:
    from .territory_booklet_job import BookletMade


class TerritoryBooklet(CohesionAlgorithm):
    """Parameters in ``territory_booklet_parameters``, work in ``territory_booklet_job``."""

    _made: BookletMade | None = None
    # A caller who computes on the main thread waits for the layout too.
    _at_once = True

    def name(self) -> str:
        """Public id."""
        return "territorybooklet"

    def displayName(self) -> str:
        """In the toolbox."""
        return tr("Booklet of territories")

    def group(self) -> str:
        """In the toolbox."""
        return tr("Comparison")

    def groupId(self) -> str:
        """Public id."""
        return "comparison"

    def tags(self) -> list[str]:
        """Words that find it."""
        return tr("booklet,report,PDF,comparison,reciprocity contract,indicator,profile,layout").split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Those of the comparison, those of the booklet, files, two texts."""
        from .territory_booklet_parameters import outputs, parameters

        for definition in (*parameters(), *outputs()):
            self.addParameter(definition)
        self.addOutput(QgsProcessingOutputString("REPORT", tr("Report")))
        self.addOutput(QgsProcessingOutputString("METHOD_SENTENCE", tr("Method sentence")))

    def for_qgis(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """Lists of scripts as texts; tables as published, which QGIS may not open."""
        from .compare_parameters import with_texts
        from .territory_booklet_parameters import READ_BY_US

        return {**with_texts(parameters), **dict.fromkeys(READ_BY_US)}

    def collect(self, values: dict[str, Any], context: QgsProcessingContext) -> Any:
        """Freeze the layers, read the texts, look at logo, register and destinations."""
        from .territory_booklet_collect import collect

        return collect(self, values, context)

    def compute(
        self,
        collected: Any,
        values: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Compare, lay out, write."""
        from .runtime import log_report, progress_of

        self._at_once = _on_main_thread()
        self._made = collected.run(progress_of(feedback))
        report = self._made.report
        log_report(report, feedback)
        return {**self._made.written, "REPORT": report.text(), "METHOD_SENTENCE": report.method}

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Main thread: the layout and the layers of its map join the project."""
        made, project = self._made, context.project()
        if made is None or made.layout is None or project is None:
            return {}
        if not _on_main_thread():
            feedback.pushWarning(tr("The layout was not added: the project can't be changed from here."))
            return {}
        from .territory_booklet_keep import keep

        try:
            keep(project, made, self._at_once)
        except CohesionError as error:
            feedback.reportError(str(error))
        return {}


def _on_main_thread() -> bool:
    return bool(QThread.currentThread() == QCoreApplication.instance().thread())
