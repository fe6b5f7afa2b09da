"""cohesion:exportcooperations: a register as a file that the import reads back; of an empty one, the blank template."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
)

from ..core.i18n import tr
from .base import CohesionAlgorithm
from .import_cooperations_parameters import profile_parameter
from .register_input import register_input, register_parameter


class ExportCooperations(CohesionAlgorithm):
    """Work in ``export_cooperations_job``."""

    ICON = "cooperation.svg"

    def name(self) -> str:
        """Public id."""
        return "exportcooperations"

    def displayName(self) -> str:
        """In the toolbox."""
        return tr("Export cooperations")

    def group(self) -> str:
        """In the toolbox."""
        return tr("Cooperations")

    def groupId(self) -> str:
        """Public id."""
        return "cooperations"

    def tags(self) -> list[str]:
        """Words that find it."""
        return tr("cooperation,register,export,CSV,XLSX,ODS,template,spreadsheet").split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """A register, perhaps a profile; a file, a folder, or both."""
        register = register_parameter(optional=True)
        register.setHelp(register.help() + " " + tr("None: the blank template."))
        self.addParameter(register)
        self.addParameter(
            profile_parameter(
                tr("To write FILE in the columns of a profile, as it was before it was imported.")
            )
        )
        # The first one lets the name's own ending say which; QGIS would add that of another.
        filters = [
            tr("All formats (*.csv *.xlsx *.ods)"),
            tr("CSV, one row per party (*.csv)"),
            tr("Workbook (*.xlsx)"),
            tr("OpenDocument (*.ods)"),
        ]
        self.addParameter(
            QgsProcessingParameterFileDestination("FILE", tr("File"), ";;".join(filters), None, True, True)
        )
        folder = QgsProcessingParameterFolderDestination("FOLDER", tr("Folder of CSV"), None, True, False)
        folder.setHelp(tr("One file per table."))
        self.addParameter(folder)
        self.addOutput(QgsProcessingOutputNumber("AGREEMENTS", tr("Agreements")))
        self.addOutput(QgsProcessingOutputString("REPORT", tr("Report")))

    def collect(self, values: dict[str, Any], context: QgsProcessingContext) -> Any:
        """Look at the register and the destinations."""
        from .export_cooperations_job import ExportJob
        from .import_cooperations_parameters import profile_of

        return ExportJob.of(
            register_input(self, values, "REGISTER", context),
            profile_of(self.parameterAsString(values, "PROFILE", context).strip()),
            self.parameterAsFileOutput(values, "FILE", context) if values.get("FILE") else "",
            self.parameterAsString(values, "FOLDER", context) if values.get("FOLDER") else "",
        )

    def compute(
        self,
        collected: Any,
        values: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Write what was asked for, all or nothing."""
        from .runtime import log_report, progress_of

        report, written = collected.run(progress_of(feedback))
        log_report(report, feedback)
        return {**written, "REPORT": report.text()}
