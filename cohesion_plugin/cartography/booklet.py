"""A booklet as an ordinary print layout of many pages, which can go on being edited."""

from __future__ import annotations

from qgis.core import QgsPrintLayout, QgsProject, QgsVectorLayer

from ..core.booklet.model import Book
from ..core.comparison.compute import Comparison
from ..core.progress import SILENT, Progress
from .booklet_cover import Imprint, write_contents, write_cover
from .booklet_flow import Flow
from .booklet_map import write_map
from .booklet_paper import Paper
from .booklet_places import PlaceLayers


def build_booklet(
    project: QgsProject,
    name: str,
    book: Book,
    comparison: Comparison,
    imprint: Imprint,
    layers: PlaceLayers | None,
    outline: QgsVectorLayer,
    progress: Progress = SILENT,
) -> QgsPrintLayout:
    """Cover, contents, chapters. ``layers`` and ``outline`` (of France) must be in the project."""
    paper = Paper(project, name, book.title)
    paper.chapter(())
    contents = paper.page
    flow = Flow(paper, comparison, lambda sheet: write_map(sheet, layers) if layers is not None else None)
    entries = []
    for number, chapter in enumerate(book.chapters):
        progress.update(number / len(book.chapters))
        entries.append((chapter.title, flow.chapter(chapter)))
    paper.close()
    write_contents(paper, entries, contents, book.reading)
    write_cover(paper, book, imprint, layers, outline)
    progress.update(1.0)
    return paper.layout
