"""The matrix as pages: a layout for the project and a PDF, made in any thread."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsMessageLog,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QLocale, QThread

from ..adapters.staging import Staged, begin
from ..cartography.cooperation_page_matrix import MatrixTexts, matrix_page, sources
from ..cartography.page_export import export_pdf
from ..core.cooperation.dates import display
from ..core.cooperation.matrix_view import matrix_view
from ..core.errors import CohesionError
from ..core.i18n import language, tr
from .cooperation_themes_files import Workbook, chosen_file
from .cooperation_themes_parameters import formats
from .layout_slices import LayoutAdder, LayoutParts, add_now, parts_of

if TYPE_CHECKING:
    from .cooperation_themes_job import ThemesResult

PDF = ".pdf"
_LOG = "Cohésion territoriale"


@dataclass
class Page:
    """``name``: of the layout for the project, "" where none is asked for; ``layout``: in parts, once it is made."""

    path: Path | None
    name: str
    format: str
    texts: MatrixTexts
    layout: LayoutParts | None = None
    result: ThemesResult | None = None

    @classmethod
    def of(
        cls,
        algorithm: QgsProcessingAlgorithm,
        values: dict[str, Any],
        context: QgsProcessingContext,
        others: Iterable[Any],
        register: Path | None,
    ) -> Page:
        """Raises OutputError where the PDF can't be written, or would replace something else. Main thread only."""
        taken = [each.path for each in others if each.path is not None] + ([register] if register else [])
        today = QLocale(language()).toString(QDate.currentDate(), "d MMMM yyyy")
        author = algorithm.parameterAsString(values, "AUTHOR", context).strip()
        return cls(
            chosen_file(algorithm, values, context, "PDF", PDF, taken),
            algorithm.parameterAsString(values, "LAYOUT", context).strip(),
            formats()[algorithm.parameterAsEnum(values, "FORMAT", context)],
            MatrixTexts(author=author, date=today),
        )

    def of_result(self, result: ThemesResult) -> Page:
        """Ready to be written."""
        return replace(self, result=result)

    def stage(self, staged: list[Staged]) -> None:
        """Lay out, then write the PDF in a folder beside its place. Raises InputError, OutputError."""
        if self.result is None or not (self.path or self.name):
            return
        result = self.result
        view = matrix_view(result.register, result.matrix, result.kinds)
        when = display(result.day) if result.day else ""
        listed = sources(result.register, self.texts.date)
        texts = replace(self.texts, when=when, method=result.report.method, sources=listed)
        project = QgsProject(None, Qgis.ProjectCapabilities())
        layout = matrix_page(project, self.name or tr("Themes by EPCI"), view, texts, self.format)
        if self.path is not None:
            staged.append(begin(self.path))
            export_pdf(layout, staged[-1].written)
        if self.name:
            self.layout = parts_of(layout)
        # The layout goes before its project.
        del layout

    def written(self) -> dict[str, str]:
        """Where it is, by output."""
        return {"PDF": str(self.path)} if self.path is not None else {}


@dataclass(frozen=True)
class Beside:
    """The files that go with the table, all or none."""

    parts: Sequence[Workbook | Page]

    def of_result(self, result: ThemesResult) -> Beside:
        """Ready to be written."""
        return Beside([part.of_result(result) for part in self.parts])

    @property
    def layout(self) -> LayoutParts | None:
        """For the project, if one is asked for."""
        return next((part.layout for part in self.parts if isinstance(part, Page)), None)

    def stage(self, staged: list[Staged]) -> None:
        """Each beside its place. Raises CohesionError."""
        for part in self.parts:
            part.stage(staged)

    def written(self) -> dict[str, str]:
        """Where they are, by output."""
        return {name: path for part in self.parts for name, path in part.written().items()}

    def abandon(self) -> None:
        """Nothing is made outside of the staged folders."""


def on_main_thread() -> bool:
    """Where alone the project may be changed."""
    return bool(QThread.currentThread() == QCoreApplication.instance().thread())


def join(
    parts: LayoutParts, at_once: bool, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> None:
    """The layout into the context's project, if it has one: ``at_once``, else in slices after the run's end."""
    project = context.project()
    if project is None:
        return
    if not on_main_thread():
        feedback.pushWarning(tr("The layout was not added: the project can't be changed from here."))
    elif at_once:
        try:
            add_now(project, parts)
        except CohesionError as error:
            feedback.reportError(str(error))
    else:
        LayoutAdder(project, parts, _said).start()


def _said(error: str) -> None:
    if error:
        QgsMessageLog.logMessage(error, _LOG, Qgis.MessageLevel.Critical)
