"""Tables of a booklet: columns as wide as their content needs, cells wrapped, rows carried over to the next page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from qgis.core import QgsTableCell, QgsTextFormat
from qgis.PyQt.QtCore import Qt

from ..core.booklet.model import Grid
from ..core.booklet.words import booklet
from .booklet_paper import Paper, face
from .booklet_text import broken
from .page_table import CELL_MARGIN, cell, folded, framed, lines_height, longest_word, text_width
from .page_text import unbroken

# Type shrinks so far before columns are set in tables of their own.
SHRINK = (1.0, 0.93, 0.87, 0.8)
_AIR = 0.8
# Rows, the header among them, of a table that can give one to the next page.
LEAST_ABOVE = 4
_GAP = 2.0


@dataclass
class Ready:
    """Rows of cells and their heights in mm, the header first; ``widths`` of the columns.

    ``bare``: rows that repeat the first cell of the one above, without it, and their heights.
    """

    lines: list[list[QgsTableCell]]
    heights: list[float]
    widths: list[float]
    body: QgsTextFormat
    bare: dict[int, tuple[list[QgsTableCell], float]] = field(default_factory=dict)

    def row(self, number: int, first: bool) -> tuple[list[QgsTableCell], float]:
        """Cells and height; ``first``: at the top of its page, where nothing is left out."""
        if not first and number in self.bare:
            return self.bare[number]
        return self.lines[number], self.heights[number]


def write_grid(paper: Paper, grid: Grid) -> None:
    """The whole table, from the cursor on, over as many pages as it needs; its header on each."""
    for part in parts(paper, grid):
        _write(paper, part, grid.notes if part is not None else ())


def first_height(paper: Paper, grid: Grid) -> float:
    """Of the header and the first rows: what must not stand alone at the foot of a page."""
    ready = parts(paper, grid)[0]
    count = 1 + min(int(booklet("layout")["least_rows"]), len(ready.heights) - 1)
    return sum(_full(height) for height in ready.heights[:count])


def whole_height(paper: Paper, grid: Grid) -> float:
    """Of all rows and notes, the header once."""
    rows = sum(_full(height) for ready in parts(paper, grid) for height in ready.heights)
    return rows + sum(paper.measure(note, "note").height for note in grid.notes) + 0.5


def parts(paper: Paper, grid: Grid) -> list[Ready]:
    """The table ready to be placed; several where its columns do not fit side by side, the first one repeated. Texts
    take long to measure, so that it is made once."""
    if id(grid) not in paper.ready:
        paper.ready[id(grid)] = (grid, _parts(paper, grid))
    found: list[Ready] = paper.ready[id(grid)][1]
    return found


def _parts(paper: Paper, grid: Grid) -> list[Ready]:
    for factor in SHRINK:
        widths = _widths(paper, grid, factor)
        if widths is not None:
            return [_ready(paper, grid, widths, factor)]
    middle = 1 + len(grid.header) // 2
    left, right = list(range(middle)), [0, *range(middle, len(grid.header))]
    if len(right) < 2 or len(left) == len(grid.header):
        widths = [paper.width / len(grid.header)] * len(grid.header)
        return [_ready(paper, grid, widths, SHRINK[-1])]
    return [ready for kept in (left, right) for ready in _parts(paper, _columns(grid, kept))]


def _columns(grid: Grid, kept: list[int]) -> Grid:
    return replace(
        grid,
        header=[grid.header[i] for i in kept],
        rows=[[row[i] for i in kept] for row in grid.rows],
        figures=[place for place, i in enumerate(kept) if i in grid.figures],
    )


def _widths(paper: Paper, grid: Grid, factor: float) -> list[float] | None:
    """Millimetres of each column; None where figures and words do not fit."""
    layout, body, bold = paper.layout, face("cell", factor), face("cell_bold", factor)
    least, natural, usual = [], [], []
    for position, title in enumerate(grid.header):
        texts = [row[position] for row in grid.rows]
        kinds = [bold if i in grid.strong else body for i in range(len(texts))]
        wide = [text_width(layout, unbroken(t), k) for t, k in zip(texts, kinds)]
        full = max(wide, default=0.0)
        # What most rows need says more than the longest of them.
        usual.append(max(sum(wide) / max(len(wide), 1), 1.0))
        head = longest_word(layout, [title], bold)
        if position in grid.figures:
            spare = booklet("layout")["figure_spare"] * factor
            least.append(max(full, head) + spare)
            natural.append(least[-1])
        else:
            words = min(longest_word(layout, texts, bold if grid.strong else body), paper.width * 0.3)
            gap = _GAP * factor
            least.append(max(words, head, min(full, booklet("layout")["least_text_column"])) + gap)
            natural.append(max(full + gap, head + gap, least[-1]))
    room = paper.width - 0.2 - sum(least)
    if room < 0:
        return None
    wanted = [more - less for more, less in zip(natural, least)]
    if sum(wanted) > room:
        return [less + more for less, more in zip(least, shared(wanted, usual, room))]
    texts_at = [i for i in range(len(least)) if i not in grid.figures] or list(range(len(least)))
    natural = _airy(paper, grid, natural, bold)
    spare = (paper.width - 0.2 - sum(natural)) / len(texts_at)
    return [width + (spare if i in texts_at else 0.0) for i, width in enumerate(natural)]


def shared(wanted: Sequence[float], weights: Sequence[float], room: float) -> list[float]:
    """The room among those who want some, by weight; none has more than it wants. ``weights``: above zero."""
    given, left, rest = [0.0] * len(wanted), room, sum(weights)
    for place in sorted(range(len(wanted)), key=lambda place: wanted[place] / weights[place]):
        given[place] = min(wanted[place], left * weights[place] / rest)
        left -= given[place]
        rest -= weights[place]
    return given


def _airy(paper: Paper, grid: Grid, natural: Sequence[float], bold: QgsTextFormat) -> list[float]:
    """Columns of figures wide enough for a head of two lines, as far as half of the room that is left goes."""
    wanted = [
        max(0.6 * text_width(paper.layout, unbroken(title), bold) - natural[i], 0.0)
        if i in grid.figures
        else 0.0
        for i, title in enumerate(grid.header)
    ]
    room = (paper.width - 0.2 - sum(natural)) / 2
    part = min(1.0, room / sum(wanted)) if sum(wanted) else 0.0
    return [width + part * more for width, more in zip(natural, wanted)]


def _ready(paper: Paper, grid: Grid, widths: Sequence[float], factor: float) -> Ready:
    body, bold = face("cell", factor), face("cell_bold", factor)
    tint = booklet("layout")["tint"]
    lines = [_line(paper, grid, list(grid.header), widths, bold, tint)]
    for position, row in enumerate(grid.rows):
        lines.append(_line(paper, grid, row, widths, bold if position in grid.strong else body))
    heights = [lines_height(paper.layout, line) + _AIR for line in lines]
    ready = Ready(lines, heights, list(widths), body)
    if grid.merged:
        for position in range(1, len(grid.rows)):
            if grid.rows[position][0] == grid.rows[position - 1][0]:
                line = [cell("", body, Qt.AlignmentFlag.AlignLeft), *lines[position + 1][1:]]
                ready.bare[position + 1] = (line, lines_height(paper.layout, line) + _AIR)
    return ready


def _line(
    paper: Paper, grid: Grid, texts: Sequence[str], widths: Sequence[float], type_: object, tint: str = ""
) -> list[QgsTableCell]:
    cells = []
    for position, text in enumerate(texts):
        side = Qt.AlignmentFlag.AlignRight if position in grid.figures else Qt.AlignmentFlag.AlignLeft
        # A text to the left keeps off the next column.
        room = widths[position] - (0.0 if position in grid.figures else _GAP * 0.8)
        whole = broken(paper.layout, text, room, type_)
        cells.append(cell(folded(paper.layout, whole, type_, room), type_, side, tint))
    return cells


def _plain(given: QgsTableCell, body: QgsTextFormat) -> QgsTableCell:
    """A cell in the table's own type says nothing of it: a project would save it with each."""
    if given.textFormat().font().bold() != body.font().bold():
        return given
    made = QgsTableCell(given.content())
    made.setHorizontalAlignment(given.horizontalAlignment())
    made.setVerticalAlignment(given.verticalAlignment())
    return made


def _full(height: float) -> float:
    """Of a row with its margins and rule."""
    return height + 2 * CELL_MARGIN + 0.1


def _write(paper: Paper, ready: Ready, notes: Sequence[str]) -> None:
    row = 1
    while row < len(ready.lines):
        head = _full(ready.heights[0]) + 0.3
        if paper.room < head + _full(ready.heights[row]):
            paper.next_page()
        room, last = paper.room - head, row
        picked = [ready.row(0, True)]
        while last < len(ready.lines):
            line, height = ready.row(last, last == row)
            if last > row and room < _full(height):
                break
            picked.append((line, height))
            room -= _full(height)
            last += 1
        if last == len(ready.lines) - 1 and len(picked) > LEAST_ABOVE:
            # The last row does not go to another page alone.
            picked.pop()
            last -= 1
        lines, heights = zip(*picked)
        shown = [lines[0], *([_plain(one, ready.body) for one in line] for line in lines[1:])]
        frame = framed(paper.layout, shown, ready.widths, list(heights))
        frame.multiFrame().setContentTextFormat(ready.body)
        paper.add(frame, 0.0, paper.y)
        paper.y += frame.rect().height()
        row = last
    for note in notes:
        text = paper.measure(note, "note")
        if text.height > paper.room:
            paper.next_page()
        paper.write("table note", text)
