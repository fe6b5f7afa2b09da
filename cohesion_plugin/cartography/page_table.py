"""Tables on the page: a small one, set in several blocks side by side so that it takes little height."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

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
from .page_text import SLACK, cut, measure, page_type, place, render_context, typographic, unbroken, wrapped

CELL_MARGIN = 0.25
_BETWEEN = 6.0
_MOST_SPARE = 3.0


@dataclass
class Block:
    """Items that stay together, laid out from the origin; ``width`` and ``height`` in mm."""

    items: list[QgsLayoutItem]
    width: float
    height: float
    x: float = 0.0
    y: float = 0.0

    def move(self, x: float, y: float) -> float:
        """Put its top left corner in place; returns where it ends below."""
        for item in self.items:
            item.attemptMoveBy(x - self.x, y - self.y)
        self.x, self.y = x, y
        return y + self.height

    def remove(self, layout: QgsPrintLayout) -> None:
        """Take it off the page again."""
        for item in self.items:
            if isinstance(item, QgsLayoutFrame):
                layout.removeMultiFrame(item.multiFrame())
            layout.removeLayoutItem(item)


def add_table(
    layout: QgsPrintLayout, table: Table, width: float, factor: float, most_blocks: int
) -> Block | None:
    """Its title and the table, in as many blocks as fit in ``width`` mm, to be moved into place; None if none does."""
    header, body = page_type("small_bold", factor), page_type("small", factor)
    if table.whole:
        return _add_whole(layout, table, width, header, body, page_type("heading", factor))
    widths = _column_widths(layout, table, header, body)
    blocks = min(most_blocks, int((width + _BETWEEN) // (sum(widths) + _BETWEEN)), len(table.rows))
    if blocks < 1:
        return None
    spare = (width - 0.1 - blocks * (sum(widths) + _BETWEEN) + _BETWEEN) / blocks
    widths = _spread(widths, spare)
    per_block = math.ceil(len(table.rows) / blocks)
    sides = _sides(table)
    lines = [_line([table.header] * blocks, header, sides)]
    for row in range(per_block):
        picked = [
            list(table.rows[row + block * per_block : row + block * per_block + 1]) for block in range(blocks)
        ]
        cells = [row[0] if row else [""] * len(widths) for row in picked]
        lines.append(_line(cells, body, sides))
    row = measure(layout, table.header[0], width, header).height - SLACK
    columns = ([*widths, _BETWEEN] * blocks)[:-1]
    return _titled(layout, table.title, page_type("heading", factor), lines, columns, [row] * len(lines))


def framed(
    layout: QgsPrintLayout, lines: list[list[QgsTableCell]], widths: Sequence[float], heights: Sequence[float]
) -> QgsLayoutFrame:
    """Cells on the page as one table, at the origin; ``widths`` with the cells' margins, ``heights`` without (mm)."""
    made = QgsLayoutItemManualTable.create(layout)
    layout.addMultiFrame(made)
    style = template()["table"]
    made.setCellMargin(CELL_MARGIN)
    made.setHeaderMode(QgsLayoutTable.HeaderMode.NoHeaders)
    made.setVerticalGrid(False)
    made.setGridStrokeWidth(style["stroke"])
    made.setGridColor(QColor(style["rule"]))
    made.setTableContents(lines)
    # QGIS adds the cell's margins to widths and heights.
    made.setColumnWidths([column - 2 * CELL_MARGIN for column in widths])
    made.setRowHeights(list(heights))
    frame = QgsLayoutFrame(layout, made)
    frame.setId("table")
    made.addFrame(frame)
    # A frame too small by a rounding would leave out the last row.
    height = sum(row + 2 * CELL_MARGIN + style["stroke"] for row in heights) + style["stroke"] + 0.05
    frame.attemptSetSceneRect(QRectF(0, 0, sum(widths) + 0.1, height))
    return frame


def cell(text: str, type_: QgsTextFormat, side: Qt.AlignmentFlag, tint: str = "") -> QgsTableCell:
    """A cell with its type and, where ``tint`` is given, its background."""
    made = QgsTableCell(typographic(text))
    made.setTextFormat(type_)
    made.setHorizontalAlignment(side)
    made.setVerticalAlignment(Qt.AlignmentFlag.AlignVCenter)
    if tint:
        made.setBackgroundColor(QColor(tint))
    return made


def text_width(layout: QgsPrintLayout, text: str, type_: QgsTextFormat) -> float:
    """Width in mm of a text in a cell, the cell's margins included."""
    context = render_context(layout)
    to_pixels = context.convertToPainterUnits(1, Qgis.RenderUnit.Millimeters)
    lines = (QgsTextRenderer.textWidth(context, type_, [line]) for line in text.split("\n"))
    return max(lines) / to_pixels + 2 * CELL_MARGIN + 0.8


def folded(layout: QgsPrintLayout, text: str, type_: QgsTextFormat, width: float) -> str:
    """The text on as many lines as a cell of ``width`` mm needs: a table does not wrap by itself."""
    room, context = width - 2 * CELL_MARGIN - SLACK, render_context(layout)
    pixels = context.convertToPainterUnits(room, Qgis.RenderUnit.Millimeters)
    return "\n".join(wrapped(context, cut(context, unbroken(text), pixels, type_), room, type_))


def longest_word(layout: QgsPrintLayout, texts: Sequence[str], type_: QgsTextFormat) -> float:
    """The width in mm under which a word of the texts would be cut."""
    words = {word for text in texts for word in unbroken(text).split(" ")}
    return max((text_width(layout, word, type_) for word in words), default=0.0)


def lines_height(layout: QgsPrintLayout, cells: Sequence[QgsTableCell]) -> float:
    """Height in mm, without margins, of the highest of some cells of one row."""
    context = render_context(layout)
    to_pixels = context.convertToPainterUnits(1, Qgis.RenderUnit.Millimeters)
    return max(
        QgsTextRenderer.textHeight(
            context, each.textFormat(), str(each.content()).split("\n"), Qgis.TextLayoutMode.Rect
        )
        / to_pixels
        for each in cells
    )


def _titled(
    layout: QgsPrintLayout,
    title: str,
    heading: QgsTextFormat,
    lines: list[list[QgsTableCell]],
    widths: Sequence[float],
    heights: Sequence[float],
) -> Block:
    frame = framed(layout, lines, widths, heights)
    label = place(layout, "table title", measure(layout, title, sum(widths), heading), 0, 0)
    frame.attemptMoveBy(0, label.rect().height())
    return Block([label, frame], sum(widths), label.rect().height() + frame.rect().height())


def _add_whole(
    layout: QgsPrintLayout,
    table: Table,
    width: float,
    header: QgsTextFormat,
    body: QgsTextFormat,
    heading: QgsTextFormat,
) -> Block | None:
    """One block, its first column wrapped and its optional columns left out where there is no room."""
    widths = _column_widths(layout, table, header, body)
    least = longest_word(layout, [row[0] for row in table.rows[:-1]], body)
    if width - sum(widths[1:]) < least:
        if not table.optional:
            return None
        kept = [i for i in range(len(table.header)) if i not in table.optional]
        narrow = replace(
            table,
            header=[table.header[i] for i in kept],
            rows=[[row[i] for i in kept] for row in table.rows],
            optional=(),
        )
        return _add_whole(layout, narrow, width, header, body, heading)
    spare = width - 0.1 - sum(widths)
    widths = _spread(widths, spare) if spare > 0 else [widths[0] + spare, *widths[1:]]
    named = [[folded(layout, row[0], body, widths[0]), *row[1:]] for row in table.rows]
    sides = _sides(table)
    lines = [_line([table.header], header, sides), *(_line([row], body, sides) for row in named[:-1])]
    lines.append(_line([named[-1]], header, sides))
    return _titled(
        layout, table.title, heading, lines, widths, [lines_height(layout, line) for line in lines]
    )


def _spread(widths: list[float], spare: float) -> list[float]:
    """Some of the room between the figures; the rest to the first column, so that the table spans the width."""
    between_figures = min(_MOST_SPARE, spare / len(widths))
    figures = [column + between_figures for column in widths[1:]]
    return [widths[0] + spare - between_figures * len(figures), *figures]


def _sides(table: Table) -> list[Qt.AlignmentFlag]:
    """Of each column: words stand to the left, figures to the right."""
    columns = [[row[i] for row in table.rows if row[i]] for i in range(len(table.header))]
    words = [not i or (texts and all(text[0].isalpha() for text in texts)) for i, texts in enumerate(columns)]
    return [Qt.AlignmentFlag.AlignLeft if each else Qt.AlignmentFlag.AlignRight for each in words]


def _line(
    blocks: Sequence[Sequence[str]], type_: QgsTextFormat, sides: Sequence[Qt.AlignmentFlag]
) -> list[QgsTableCell]:
    cells: list[QgsTableCell] = []
    for texts in blocks:
        if cells:
            cells.append(QgsTableCell(""))
        cells += [cell(text, type_, side) for text, side in zip(texts, sides)]
    return cells


def _column_widths(
    layout: QgsPrintLayout, table: Table, header: QgsTextFormat, body: QgsTextFormat
) -> list[float]:
    last = header if table.whole else body
    columns = zip(table.header, zip(*table.rows))
    return [
        max(
            text_width(layout, title, header),
            text_width(layout, texts[-1], last),
            *(text_width(layout, text, body) for text in texts),
        )
        for title, texts in columns
    ]
