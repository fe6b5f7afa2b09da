"""A small table on the page, set in several blocks side by side so that it takes little height."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemManualTable,
    QgsLayoutTable,
    QgsPrintLayout,
    QgsTableCell,
    QgsTextFormat,
    QgsTextRenderer,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor

from .page_spec import Table, template
from .page_text import SLACK, measure, page_type, place, render_context

_CELL_MARGIN = 0.25
_BETWEEN = 6.0
_MOST_SPARE = 3.0


def add_table(
    layout: QgsPrintLayout, table: Table, width: float, factor: float, most_blocks: int
) -> list[QgsLayoutItem]:
    """Its title and the table, in as many blocks as fit in ``width`` mm, to be moved into place; empty if none does."""
    header, body = page_type("small_bold", factor), page_type("small", factor)
    widths = _column_widths(layout, table, header, body)
    blocks = min(most_blocks, int((width + _BETWEEN) // (sum(widths) + _BETWEEN)), len(table.rows))
    if blocks < 1:
        return []
    spare = (width - 0.1 - blocks * (sum(widths) + _BETWEEN) + _BETWEEN) / blocks
    between_figures = min(_MOST_SPARE, spare / len(widths))
    widths[1:] = [column + between_figures for column in widths[1:]]
    # The rest goes to the first column, so that the blocks span the width.
    widths[0] += spare - between_figures * (len(widths) - 1)
    per_block = math.ceil(len(table.rows) / blocks)
    lines = [_line([table.header] * blocks, header)]
    for row in range(per_block):
        picked = [
            list(table.rows[row + block * per_block : row + block * per_block + 1]) for block in range(blocks)
        ]
        lines.append(_line([cells[0] if cells else [""] * len(widths) for cells in picked], body))
    row = measure(layout, table.header[0], width, header).height - SLACK
    title = place(
        layout, "table title", measure(layout, table.title, width, page_type("heading", factor)), 0, 0
    )
    return [title, _framed(layout, lines, ([*widths, _BETWEEN] * blocks)[:-1], row, width)]


def remove_table(layout: QgsPrintLayout, items: list[QgsLayoutItem]) -> None:
    """Take it off the page again."""
    title, frame = items
    layout.removeMultiFrame(frame.multiFrame())
    layout.removeLayoutItem(frame)
    layout.removeLayoutItem(title)


def _framed(
    layout: QgsPrintLayout, lines: list[list[QgsTableCell]], widths: list[float], row: float, width: float
) -> QgsLayoutFrame:
    made = QgsLayoutItemManualTable.create(layout)
    layout.addMultiFrame(made)
    style = template()["table"]
    made.setCellMargin(_CELL_MARGIN)
    made.setHeaderMode(QgsLayoutTable.HeaderMode.NoHeaders)
    made.setVerticalGrid(False)
    made.setGridStrokeWidth(style["stroke"])
    made.setGridColor(QColor(style["rule"]))
    made.setTableContents(lines)
    # QGIS adds the cell's margins to widths and heights.
    made.setColumnWidths([column - 2 * _CELL_MARGIN for column in widths])
    made.setRowHeights([row] * len(lines))
    frame = QgsLayoutFrame(layout, made)
    frame.setId("table")
    made.addFrame(frame)
    height = len(lines) * (row + 2 * _CELL_MARGIN + style["stroke"]) + style["stroke"]
    frame.attemptSetSceneRect(QRectF(0, 0, width, height))
    return frame


def _line(blocks: Sequence[Sequence[str]], type_: QgsTextFormat) -> list[QgsTableCell]:
    cells: list[QgsTableCell] = []
    for texts in blocks:
        if cells:
            cells.append(QgsTableCell(""))
        for column, text in enumerate(texts):
            cell = QgsTableCell(text)
            cell.setTextFormat(type_)
            side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            cell.setHorizontalAlignment(side)
            cell.setVerticalAlignment(Qt.AlignmentFlag.AlignVCenter)
            cells.append(cell)
    return cells


def _column_widths(
    layout: QgsPrintLayout, table: Table, header: QgsTextFormat, body: QgsTextFormat
) -> list[float]:
    context = render_context(layout)
    to_pixels = context.convertToPainterUnits(1, Qgis.RenderUnit.Millimeters)

    def needed(text: str, type_: QgsTextFormat) -> float:
        return QgsTextRenderer.textWidth(context, type_, [text]) / to_pixels + 2 * _CELL_MARGIN + 0.8

    columns = zip(table.header, zip(*table.rows))
    return [max([needed(title, header), *(needed(text, body) for text in texts)]) for title, texts in columns]
