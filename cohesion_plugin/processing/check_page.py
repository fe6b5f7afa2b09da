"""cohesion:checkpage: what a cartographer would correct on a page before it is exported."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsPrintLayout,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterLayout,
)

from ..core.errors import InputError
from ..core.i18n import tr
from .base import CohesionAlgorithm


class CheckPage(CohesionAlgorithm):
    """The checks are in ``cartography/check_*.py``, the table in ``check_page_job``."""

    def name(self) -> str:
        """Public id."""
        return "checkpage"

    def displayName(self) -> str:
        """In the toolbox."""
        return tr("Check a page before export")

    def group(self) -> str:
        """In the toolbox."""
        return tr("Pages")

    def groupId(self) -> str:
        """Public id."""
        return "pages"

    def tags(self) -> list[str]:
        """Words that find it."""
        return tr("page,layout,check,legend,sources,colour blind,greyscale,licence").split(",")

    def flags(self) -> Qgis.ProcessingAlgorithmFlag:
        """On the main thread, to which the items of a layout belong."""
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """A layout; a table, a text, two counts."""
        layout = QgsProcessingParameterLayout("LAYOUT", tr("Print layout"))
        layout.setHelp(tr("Any print layout of the project, made by the plugin or not. It is not changed."))
        self.addParameter(layout)
        sink = QgsProcessingParameterFeatureSink("VERDICTS", tr("Verdicts"), Qgis.ProcessingSourceType.Vector)
        sink.setFlags(sink.flags() | Qgis.ProcessingParameterFlag.Optional)
        self.addParameter(sink)
        self.addOutput(QgsProcessingOutputString("REPORT", tr("Report")))
        self.addOutput(QgsProcessingOutputNumber("ERRORS", tr("Number of errors")))
        self.addOutput(QgsProcessingOutputNumber("WARNINGS", tr("Number of warnings")))

    def collect(self, values: dict[str, Any], context: QgsProcessingContext) -> Any:
        """The layout; look at the destination."""
        from .destinations import check, destinations

        layout = self.parameterAsLayout(values, "LAYOUT", context)
        if not isinstance(layout, QgsPrintLayout):
            raise InputError(*_refusal(str(values.get("LAYOUT") or ""), context))
        wanted = destinations(values, ["VERDICTS"], context)
        check(wanted, [], context)
        return layout, wanted

    def compute(
        self,
        collected: Any,
        values: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Check, write, say."""
        from .check_page_job import check_page
        from .runtime import progress_of
        from .sinks import write_all

        layout, wanted = collected
        progress = progress_of(feedback)
        layer, verdicts = check_page(layout, progress.part(0.0, 0.9))
        for verdict in verdicts:
            (feedback.pushInfo if verdict.level == "ok" else feedback.pushWarning)(verdict.text())
        written = write_all(self, values, context, wanted, {"VERDICTS": layer}, progress.part(0.9, 1.0))
        return {
            **written,
            "REPORT": "\n".join(verdict.text() for verdict in verdicts),
            "ERRORS": sum(verdict.level == "error" for verdict in verdicts),
            "WARNINGS": sum(verdict.level == "warning" for verdict in verdicts),
        }


def _refusal(name: str, context: QgsProcessingContext) -> tuple[str, list[str], str]:
    """Why there is nothing to check: which layouts there are instead."""
    project = context.project()
    layouts = project.layoutManager().printLayouts() if project is not None else []
    names = ", ".join(sorted(layout.name() for layout in layouts))
    if not names:
        return (
            tr("The project has no print layout to check."),
            [],
            tr("Make a page first, or open its project."),
        )
    sentence = tr("The project has no print layout « {} ».").format(name)
    return sentence, [tr("print layouts: {}").format(names)], tr("Choose one of them.")
