"""Several layouts in one PDF, each built when its turn comes.

QGIS's own atlas would use one layout for all pages, whose legend falls out of step (qgis/QGIS#56963, #58496).
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsAbstractLayoutIterator,
    QgsFeedback,
    QgsLayout,
    QgsLayoutExporter,
    QgsPrintLayout,
    QgsProject,
    QgsProjectMetadata,
)

from ..core.errors import CohesionError, OutputError
from ..core.i18n import tr
from .page_export import DPI


class PageIterator(QgsAbstractLayoutIterator):
    """``build(i)`` gives the layout of page i; an error is kept, since QGIS can't carry it."""

    def __init__(self, count: int, build: Callable[[int], QgsPrintLayout]) -> None:
        super().__init__()
        self._count, self._build, self._at = count, build, -1
        self._current: QgsPrintLayout | None = None
        self.error: CohesionError | None = None

    def beginRender(self) -> bool:
        """Before the first."""
        self._at = -1
        return True

    def endRender(self) -> bool:
        """After the last."""
        return True

    def count(self) -> int:
        """Of pages."""
        return self._count

    def next(self) -> bool:
        """Build the next one; False after the last, or where it can't be built."""
        self._at += 1
        if self._at >= self._count or self.error is not None:
            return False
        try:
            self._current = self._build(self._at)
        except CohesionError as error:
            self.error = error
            return False
        return True

    def layout(self) -> QgsLayout:
        """The page of the moment."""
        return self._current

    def filePath(self, base: str, extension: str) -> str:
        """All in one file."""
        return base


def export_pages(
    project: QgsProject, pages: PageIterator, path: Path, title: str, feedback: QgsFeedback, dpi: int = DPI
) -> None:
    """All pages in one vector PDF. Raises what building a page raised, or OutputError."""
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = dpi
    settings.forceVectorOutput = True
    settings.exportMetadata = True
    settings.simplifyGeometries = True
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    titled = QgsProjectMetadata(project.metadata())
    titled.setTitle(title)
    project.setMetadata(titled)
    result, reason = QgsLayoutExporter.exportToPdf(pages, str(path), settings, feedback)
    if pages.error is not None:
        raise pages.error
    if result != QgsLayoutExporter.ExportResult.Success or not path.exists():
        raise OutputError(
            tr("The page could not be written to {}.").format(path.name), [reason] if reason else ()
        )
