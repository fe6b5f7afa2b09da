"""A two-way table on the page: what stays tinted, totals bold, headings upright where there is no room for them."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsLayoutItem, QgsLayoutItemLabel, QgsPrintLayout, QgsTableCell, QgsTextFormat
from qgis.PyQt.QtCore import Qt

from .page_spec import Matrix, template
from .page_table import (
    CELL_MARGIN,
    Block,
    cell,
    folded,
    framed,
    lines_height,
    longest_word,
    text_width,
)
from .page_text import SLACK, Measured, measure, page_type, place

# Between a figure and the edge of its tint.
_PAD = "\u00a0"
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


def add_matrix(layout: QgsPrintLayout, matrix: Matrix, width: float, factor: float) -> Block:
    """Title, what the columns are, headings and cells, in ``width`` mm at most, to be moved into place."""
    return _Builder(layout, matrix, width, factor).block()


class _Builder:
    def __init__(self, layout: QgsPrintLayout, matrix: Matrix, width: float, factor: float) -> None:
        self.layout, self.matrix, self.width, self.factor = layout, matrix, width, factor
        self.style = template()["matrix"]
        self.figure = page_type(self.style["figure"], factor)
        self.bold = page_type(self.style["figure"], factor)
        self.bold.setFont(page_type("small_bold", factor).font())
        self.bold.setNamedStyle(page_type("small_bold", factor).namedStyle())
        self.label = page_type(self.style["label"], factor)
        self.heading = page_type("small_bold", factor)
        self.headings = [*matrix.columns, matrix.total]
        self.figures = [
            max(text_width(layout, _padded(row[i]), self.bold) for row in matrix.cells)
            for i in range(len(self.headings))
        ]
        self.upright = False

    def block(self) -> Block:
        first, columns = self._widths()
        heads = [self._upright(title) for title in self.headings] if self.upright else []
        lines = [self._header(first, columns), *self._body(first)]
        heights = [lines_height(self.layout, line) for line in lines]
        if heads:
            heights[0] = max(heights[0], max(head.width for head in heads))
        widths = [first, *columns]
        frame = framed(self.layout, lines, widths, heights)
        title = self._text(
            "table title", self.matrix.title, sum(widths), page_type("heading", self.factor), 0, 0
        )
        top = title.rect().height()
        over = self._text("matrix columns", self.matrix.column_title, sum(columns), self.heading, first, top)
        top += over.rect().height()
        frame.attemptMoveBy(0, top)
        items: list[QgsLayoutItem] = [title, over, frame]
        foot = top + heights[0] + CELL_MARGIN
        for i, head in enumerate(heads):
            right = first + sum(columns[: i + 1])
            items.append(self._turned(f"matrix column {i + 1}", head, right, foot))
        return Block(items, sum(widths), top + frame.rect().height())

    def _widths(self) -> tuple[float, list[float]]:
        """First column and the others: headings side by side where their words fit, else upright."""
        least = longest_word(self.layout, [*self.matrix.rows, self.matrix.row_title], self.heading)
        wanted = max(
            least, min(self.width * self.style["label_share"], self._widest([*self.matrix.rows], self.label))
        )
        words = [longest_word(self.layout, [title], self.heading) + 1 for title in self.headings]
        level = [
            max(word, figure, self.style["roomy"] * self.factor) for word, figure in zip(words, self.figures)
        ]
        if wanted + sum(level) <= self.width:
            return wanted, level
        self.upright = True
        thick = max(self._upright(title).height for title in self.headings) + 1
        columns = [max(figure, thick) for figure in self.figures]
        return max(least, min(wanted, self.width - sum(columns))), columns

    def _widest(self, texts: Sequence[str], type_: QgsTextFormat) -> float:
        return max(text_width(self.layout, text, type_) for text in texts)

    def _upright(self, title: str) -> Measured:
        return on_few_lines(self.layout, title, self.heading, self.style["label_lines"])

    def _header(self, first: float, columns: list[float]) -> list[QgsTableCell]:
        corner = cell(folded(self.layout, self.matrix.row_title, self.heading, first), self.heading, _LEFT)
        corner.setVerticalAlignment(Qt.AlignmentFlag.AlignBottom)
        heads = [corner]
        for title, width in zip(self.headings, columns):
            text = "" if self.upright else self._padded(title, width)
            heads.append(cell(text, self.heading, _RIGHT))
            heads[-1].setVerticalAlignment(Qt.AlignmentFlag.AlignBottom)
        return heads

    def _padded(self, title: str, width: float) -> str:
        return _padded(folded(self.layout, title, self.heading, width - 1))

    def _body(self, first: float) -> list[list[QgsTableCell]]:
        lines = []
        last_row, last_column = len(self.matrix.rows), len(self.matrix.columns)
        for r, name in enumerate([*self.matrix.rows, self.matrix.total]):
            whole = r == last_row
            type_ = self.heading if whole else self.label
            shade = self.style["total"]
            line = [cell(folded(self.layout, name, type_, first), type_, _LEFT, shade if whole else "")]
            for c, text in enumerate(self.matrix.cells[r]):
                total = whole or c == last_column
                tint = shade if total else self.matrix.tints.get((r, c), "")
                line.append(cell(_padded(text), self.bold if total else self.figure, _RIGHT, tint))
            lines.append(line)
        return lines

    def _text(
        self, name: str, text: str, width: float, type_: QgsTextFormat, x: float, y: float
    ) -> QgsLayoutItemLabel:
        return place(self.layout, name, measure(self.layout, text, width, type_), x, y)

    def _turned(self, name: str, head: Measured, right: float, foot: float) -> QgsLayoutItemLabel:
        return turned(self.layout, name, head, right - CELL_MARGIN - head.height / 2, foot - SLACK / 2)


def _padded(text: str) -> str:
    return "\n".join(line + _PAD for line in text.split("\n"))


def on_few_lines(layout: QgsPrintLayout, text: str, type_: QgsTextFormat, most: int) -> Measured:
    """A heading set on ``most`` lines, as short as they allow."""
    room = longest_word(layout, [text], type_)
    while True:
        found = measure(layout, text, room, type_)
        if found.lines <= most:
            return found
        room += 1


def turned(
    layout: QgsPrintLayout, name: str, head: Measured, middle: float, foot: float
) -> QgsLayoutItemLabel:
    """A heading read from below, whose feet end at ``foot`` (mm) on either side of ``middle``."""
    centre_y = foot - head.width / 2
    made = place(layout, name, head, middle - head.width / 2, centre_y - head.height / 2)
    made.setItemRotation(270)
    return made
