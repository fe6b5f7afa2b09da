"""The booklet as scripts run it, and how its pages are read back."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pypdf
from osgeo import gdal
from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItemLabel,
    QgsLayoutItemManualTable,
    QgsPrintLayout,
    QgsProcessingContext,
    QgsProject,
    QgsTableCell,
)
from qgis.PyQt.QtCore import QRectF

from cohesion_plugin.adapters.book import workbook_settings

ALGORITHM = "cohesion:territorybooklet"


def booklet(feedback: Any = None, **values: Any) -> dict[str, Any]:
    """Run the algorithm in the project."""
    from qgis import processing

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return dict(processing.run(ALGORITHM, values, context=context, feedback=feedback))


def sheet(path: str | Path, name: str, dictionary: str = "Dictionary") -> list[dict[str, Any]]:
    """Rows of a sheet, by the technical names that the workbook's dictionary gives its heads."""
    with workbook_settings("FORCE"):
        book = gdal.OpenEx(str(path), gdal.OF_VECTOR)
        known = [list(one.items().values()) for one in book.GetLayerByName(dictionary)]
        names = {head: technical for of, head, technical in known if of == name}
        rows = [feature.items() for feature in book.GetLayerByName(name)]
    assert all(set(row) == set(names) for row in rows)
    return [{names[head]: value for head, value in row.items()} for row in rows]


def pages(path: str | Path) -> list[str]:
    """Text of each page, lines kept, other blanks as single spaces, ligatures undone."""
    found = []
    for page in pypdf.PdfReader(path).pages:
        text = page.extract_text().replace("\ufb01", "fi").replace("\ufb02", "fl")
        found.append("\n".join(re.sub(r"\s+", " ", line).strip() for line in text.split("\n")))
    return found


def fonts(path: str | Path) -> dict[str, bool]:
    """Each font of a PDF, and whether its outlines are in the file."""
    found: dict[str, bool] = {}
    for page in pypdf.PdfReader(path).pages:
        for font in (page["/Resources"].get("/Font") or {}).values():
            font = font.get_object()
            inner = font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font
            descriptor = inner["/FontDescriptor"].get_object()
            found[str(font["/BaseFont"])] = any(key.startswith("/FontFile") for key in descriptor)
    return found


def images(path: str | Path) -> int:
    """Raster images in a PDF."""
    return sum(len(page.images) for page in pypdf.PdfReader(path).pages)


def too_large(layout: QgsPrintLayout) -> list[str]:
    """Labels and cells whose text does not fit in their box, and items that leave their page."""
    found = []
    collection = layout.pageCollection()
    sheets = [page.mapRectToScene(page.rect()) for page in collection.pages()]
    for item in layout.items():
        if isinstance(item, QgsLayoutItemLabel):
            box = item.mapRectToScene(item.rect())
            if not any(sheet.contains(box) for sheet in sheets):
                found.append(f"off its page: {item.text()}")
            if item.id() != "page number" and not _fits(layout, item):
                found.append(f"cut: {item.text()}")
    for table in layout.multiFrames():
        if isinstance(table, QgsLayoutItemManualTable):
            found += _cells(layout, table, sheets)
    return found


def _fits(layout: QgsPrintLayout, label: QgsLayoutItemLabel) -> bool:
    from cohesion_plugin.cartography.page_text import SLACK, measure

    needed = measure(layout, label.text(), label.rect().width(), label.textFormat())
    if label.id() == "chart text":
        return needed.lines == 1
    return needed.height <= label.rect().height() + SLACK


def _dressed(given: QgsTableCell, table: QgsLayoutItemManualTable) -> QgsTableCell:
    """With the type it is drawn in."""
    made = QgsTableCell(given.content())
    own = given.textFormat()
    made.setTextFormat(own if own.isValid() else table.contentTextFormat())
    return made


def _cells(layout: QgsPrintLayout, table: QgsLayoutItemManualTable, sheets: list[QRectF]) -> list[str]:
    from cohesion_plugin.cartography.page_table import lines_height, text_width

    widths, heights = table.columnWidths(), table.rowHeights()
    found = []
    for given, height in zip(table.tableContents(), heights):
        row = [_dressed(one, table) for one in given]
        if lines_height(layout, row) > height + 0.1:
            found.append(f"row too low: {[str(one.content()) for one in row]}")
        for one, width in zip(row, widths):
            # What text_width adds for margins and rounding is no ink.
            if text_width(layout, str(one.content()), one.textFormat()) - 1.3 > width + 0.05:
                found.append(f"cell too narrow: {one.content()}")
    for position in range(table.frameCount()):
        frame: QgsLayoutFrame = table.frame(position)
        box = frame.mapRectToScene(frame.rect())
        if not any(sheet.contains(box) for sheet in sheets):
            found.append("table off its page")
        if frame.rect().height() < table.totalSize().height() - 0.1:
            found.append("table cut below")
    return found
