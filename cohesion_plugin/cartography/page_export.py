"""Pages to files: written aside, then renamed, so that a file is whole or absent."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from qgis.core import Qgis, QgsLayoutExporter, QgsPrintLayout, QgsProjectMetadata

from ..core.errors import OutputError
from ..core.i18n import tr

DPI = 300


def export_pdf(layout: QgsPrintLayout, path: str | Path, dpi: int = DPI) -> Path:
    """A vector PDF, its fonts embedded, georeferenced by the page's map. Raises OutputError."""
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = dpi
    settings.forceVectorOutput = True
    settings.appendGeoreference = True
    settings.exportMetadata = True
    settings.simplifyGeometries = True
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    project = layout.project()
    before, changed = project.metadata(), project.isDirty()
    # The exporter takes the document's title from the project, which may hold several pages.
    titled = QgsProjectMetadata(before)
    titled.setTitle(layout.customProperty("cohesion/title") or layout.name())
    project.setMetadata(titled)
    try:
        return _aside(Path(path), lambda name: QgsLayoutExporter(layout).exportToPdf(name, settings))
    finally:
        project.setMetadata(before)
        project.setDirty(changed)


def export_png(layout: QgsPrintLayout, path: str | Path, dpi: int = DPI) -> Path:
    """An image of the first page. Raises OutputError."""
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = dpi
    settings.pages = [0]
    # A world file would bear the temporary name.
    settings.generateWorldFile = False
    return _aside(Path(path), lambda name: QgsLayoutExporter(layout).exportToImage(name, settings))


def export_svg(layout: QgsPrintLayout, path: str | Path) -> Path:
    """A drawing to be edited elsewhere, its texts as texts. Raises OutputError."""
    settings = QgsLayoutExporter.SvgExportSettings()
    settings.forceVectorOutput = True
    settings.exportMetadata = True
    settings.simplifyGeometries = True
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    return _aside(Path(path), lambda name: QgsLayoutExporter(layout).exportToSvg(name, settings))


def _aside(target: Path, export: Callable[[str], QgsLayoutExporter.ExportResult]) -> Path:
    part = target.with_name(f".{target.stem}.part{target.suffix}")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        result = export(str(part))
        if result != QgsLayoutExporter.ExportResult.Success or not part.exists():
            raise OutputError(
                tr("The page could not be written to {}.").format(target),
                (),
                tr(
                    "Check that the folder exists, that it may be written to, and that the file is not open elsewhere."
                ),
            )
        part.replace(target)
    except OSError as error:
        raise OutputError(tr("The page could not be written to {}.").format(target), [str(error)]) from error
    finally:
        with suppress(OSError):
            part.unlink()
    return target
