"""The grid of themes and partners: widths, heights, which rows go on which sheet, cells in the colours of groups."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qgis.core import QgsLayoutItem, QgsPrintLayout, QgsTableCell, QgsTextFormat
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..core.cooperation.matrix import PARTNER, SUBTOTAL, TOTAL
from ..core.i18n import tr
from .change_figures import pale
from .cooperation_page_data import matrix_style
from .cooperation_page_matrix_heads import Heads
from .page_spec import template
from .page_table import CELL_MARGIN, cell, folded, framed, lines_height, text_width
from .page_text import page_type

if TYPE_CHECKING:
    from ..core.cooperation.matrix_view import MatrixView, Row

_LEFT, _MIDDLE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True)
class Line:
    """A row of cells and its height in mm, the cells' margins included."""

    row: Row
    cells: list[QgsTableCell]
    height: float


class Grid:
    """``fits``: whether names keep their least width beside the columns, in ``width`` mm."""

    def __init__(self, layout: QgsPrintLayout, view: MatrixView, width: float, factor: float) -> None:
        style = matrix_style()
        self.layout, self.view = layout, view
        self._types = {key: page_type(style[key], factor) for key in ("figure", "label", "strong")}
        figures, least = self._figures(), style["name"]["least"] * factor
        for lines in range(style["column"]["lines"], 0, -1):
            # Names on fewer lines stand higher, and take less width.
            self.heads = Heads(layout, view, factor, lines)
            columns = [max(self.heads.least, figure) for figure in figures]
            self.fits = width - sum(columns) >= least
            if self.fits:
                break
        roomy = (1 - style["name"]["share"]) * width / len(columns)
        columns = [max(column, min(style["column"]["most"] * factor, roomy)) for column in columns]
        self.widths = [width - 0.1 - sum(columns), *columns]
        self.heads.fold(max(self.widths[0], least))
        # What a table adds to the height of a row: margins and its rule.
        self._around = 2 * CELL_MARGIN + template()["table"]["stroke"]
        self._air = style["row"]["air"] * factor
        self._least = style["row"]["least"] * factor
        self._most = style["row"]["most"] * factor
        self.lines = [self._line(row) for row in view.rows] if self.fits else []

    def sheets(self, height: float) -> list[list[Line]]:
        """Lines by sheet, ``height`` mm each: a heading goes with its first partner, and is repeated on top."""
        room = height - self.heads.height - 0.5
        made: list[list[Line]] = [[]]
        used, heading = 0.0, None
        for i, line in enumerate(self.lines):
            if line.row.kind == SUBTOTAL:
                heading = line
            needed = line.height
            if line.row.kind == SUBTOTAL and i + 1 < len(self.lines):
                needed += self.lines[i + 1].height
            if used + needed > room and made[-1]:
                repeated = heading if line.row.kind == PARTNER else None
                made.append([self._continued(repeated)] if repeated is not None else [])
                used = sum(one.height for one in made[-1])
            made[-1].append(line)
            used += line.height
        return self._aired(made, room)

    def place(self, lines: list[Line], x: float, y: float) -> list[QgsLayoutItem]:
        """Heads, then the table, from this corner."""
        self.heads.place(x, y, self.widths)
        heights = [line.height - self._around for line in lines]
        frame = framed(self.layout, [line.cells for line in lines], self.widths, heights)
        frame.attemptMoveBy(x, y + self.heads.height)
        return [frame]

    def _aired(self, sheets: list[list[Line]], room: float) -> list[list[Line]]:
        """Few rows on a single sheet stand farther apart."""
        if len(sheets) > 1:
            return sheets
        (lines,) = sheets
        spare = (room - sum(line.height for line in lines)) / len(lines)
        return [
            [replace(line, height=max(line.height, min(self._most, line.height + spare))) for line in lines]
        ]

    def _figures(self) -> list[float]:
        """Least width of each column of figures."""
        strong = self._types["strong"]
        parts = zip(*(_figures_of(row) for row in self.view.rows if row.counts))
        return [max(text_width(self.layout, str(number), strong) for number in part) for part in parts]

    def _line(self, row: Row, name: str = "") -> Line:
        style = matrix_style()
        shade = {SUBTOTAL: style["centre"], TOTAL: style["total"]}.get(row.kind, "")
        type_ = self._types["label" if row.kind == PARTNER else "strong"]
        cells = [cell(folded(self.layout, name or row.name, type_, self.widths[0]), type_, _LEFT, shade)]
        figures = _figures_of(row) if row.counts else ()
        for place, number in enumerate(figures):
            inner = 0 < place < len(figures) - 1
            if row.kind == PARTNER and inner:
                cells.append(self._count(number, place - 1))
            else:
                strong = self._types["figure" if row.kind == PARTNER else "strong"]
                cells.append(cell(str(number) if number else "", strong, _MIDDLE, shade))
        cells += [cell("", type_, _MIDDLE, shade) for _ in range(len(self.widths) - len(cells))]
        height = max(lines_height(self.layout, cells[:1]) + self._air + self._around, self._least)
        return Line(row, cells, height)

    def _count(self, number: int, column: int) -> QgsTableCell:
        """A mark where no partner has more than one agreement on a theme, else the number, darker with it."""
        style = matrix_style()
        colour = self.view.columns[column].colour or style["none"]
        if not number:
            return cell("", self._types["figure"], _MIDDLE)
        if self.view.most <= 1:
            marked = QgsTextFormat(self._types["strong"])
            marked.setColor(QColor(self.heads.ink(colour)))
            return cell(style["mark"], marked, _MIDDLE, pale(colour, style["single"]))
        left = [shade["left"] for shade in style["shades"] if number >= shade["from"]][-1]
        return cell(str(number), self._types["figure"], _MIDDLE, pale(colour, left))

    def _continued(self, heading: Line) -> Line:
        return self._line(heading.row, tr("{} (continued)").format(heading.row.name))


def _figures_of(row: Row) -> tuple[int, ...]:
    """Agreements, one count per column, themes."""
    return (row.agreements, *row.counts, row.themes)
