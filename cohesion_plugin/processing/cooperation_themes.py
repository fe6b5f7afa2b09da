"""cohesion:cooperationthemes: how many agreements bind each partner and its métropole on each theme."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
)

from ..core.i18n import tr
from .base import CohesionAlgorithm
from .cooperation_filters_parameters import asked_of, filter_parameters
from .cooperation_summary_parameters import (
    date_parameter,
    day_of,
    output,
    status_parameter,
    texts,
    with_texts,
)
from .cooperation_themes_parameters import LEVELS, page_output, page_parameters, with_indices
from .register_input import register_input, register_parameter

if TYPE_CHECKING:
    from .layout_slices import LayoutParts


class CooperationThemes(CohesionAlgorithm):
    """A register in, a matrix out, also as a workbook and as pages; work in ``cooperation_themes_job``."""

    _layout: LayoutParts | None = None
    # Whether a script waits, on the main thread, for all to be there.
    _at_once = True

    def name(self) -> str:
        """Public id."""
        return "cooperationthemes"

    def displayName(self) -> str:
        """In the toolbox."""
        return tr("Themes of the cooperations by EPCI")

    def group(self) -> str:
        """In the toolbox."""
        return tr("Cooperations")

    def groupId(self) -> str:
        """Public id."""
        return "cooperations"

    def tags(self) -> list[str]:
        """Words that find it."""
        return tr("cooperation,theme,matrix,crosstab,EPCI,reciprocity contract").split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """A register, a date, filters, themes or groups; a table and a workbook."""
        names = [tr("Theme"), tr("Group of themes")]
        level = QgsProcessingParameterEnum("BY", tr("One column per"), names, defaultValue=0)
        level.setHelp(tr("Scripts may give the id: {}.").format(", ".join(LEVELS)))
        for definition in (
            register_parameter(),
            date_parameter(),
            status_parameter(),
            *filter_parameters(),
            level,
            *page_parameters(),
        ):
            self.addParameter(definition)
        self.addParameter(output("MATRIX", tr("Themes by EPCI"), Qgis.ProcessingSourceType.Vector))
        workbook = QgsProcessingParameterFileDestination(
            "WORKBOOK", tr("Workbook"), tr("Workbook (*.xlsx)"), optional=True, createByDefault=False
        )
        workbook.setHelp(tr("The same for reading: labels for columns, nothing where there is no agreement."))
        self.addParameter(workbook)
        self.addParameter(page_output())
        for text in texts():
            self.addOutput(text)

    def for_qgis(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """Dates and lists of statuses of scripts; public ids of levels beside their indices."""
        return with_indices(with_texts(parameters))

    def collect(self, values: dict[str, Any], context: QgsProcessingContext) -> Any:
        """Look at the register and the destinations."""
        from .cooperation_themes_files import Workbook
        from .cooperation_themes_job import ThemesJob
        from .cooperation_themes_page import Beside, Page
        from .destinations import check, destinations

        values = self.for_qgis(values)
        day, asked = day_of(self, values, context), asked_of(self, values, context)
        register = register_input(self, values, "REGISTER", context)
        level = LEVELS[self.parameterAsEnum(values, "BY", context)]
        job = ThemesJob(register, day, asked, level)
        wanted = destinations(values, ["MATRIX"], context)
        check(wanted, job.inputs, context)
        workbook = Workbook.of(self, values, context, wanted, register.origin)
        page = Page.of(self, values, context, [*wanted, workbook], register.origin)
        return job, wanted, Beside((workbook, page))

    def compute(
        self,
        collected: Any,
        values: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Count, then write the table and the workbook, both or none."""
        from .cooperation_themes_page import on_main_thread
        from .runtime import log_report, progress_of
        from .sinks import write_all

        job, wanted, beside = collected
        self._at_once = on_main_thread()
        progress = progress_of(feedback)
        result = job.run(progress.part(0.0, 0.7))
        log_report(result.report, feedback)
        beside = beside.of_result(result)
        written = write_all(
            self,
            values,
            context,
            wanted,
            {"MATRIX": result.layer},
            progress.part(0.7, 1.0),
            beside,
        )
        self._layout = beside.layout
        return {**written, "REPORT": result.report.text(), "METHOD_SENTENCE": result.report.method}

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Main thread: the layout joins the project."""
        from .cooperation_themes_page import join

        if self._layout is not None:
            join(self._layout, self._at_once, context, feedback)
        return {}
