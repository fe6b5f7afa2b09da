"""Pages whose legend, tables and method stand to the right of the map, in as many columns as they need."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from qgis.core import (
    QgsLayoutItem,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsPrintLayout,
    QgsProject,
)
from qgis.PyQt.QtCore import QRectF

from .page_beside_matrix import height_of, legend_and_scale, with_matrix, write_texts
from .page_blocks import figures, stacked, table_of
from .page_sheet import Sheet, move
from .page_spec import Matrix, PageSpec, Table, template
from .page_text import Measured

# Texts may stand in every column, the map keeps a third of the page.
_MOST_COLUMNS = 3
_LEAST_MAP = 0.3
# Type smaller by a tenth takes less than a fifth of the height: lines are shorter too.
_HOPELESS = 1.05
# How much wider, in gaps, pieces may stand apart so that a column has no empty part.
_WIDEST_GAP = 1.5
# Heights tried until columns are full, and what does not count as too high, in mm.
_TRIES = 24
_NOTHING = 0.01


@dataclass(frozen=True)
class _Piece:
    """Something of ``height`` mm that can be put anywhere; ``text``: it may follow the one before without a gap."""

    height: float
    put: Callable[[float, float], object]
    text: bool = False


def beside(project: QgsProject, spec: PageSpec) -> QgsPrintLayout:
    """The layout. Type shrinks where the column is too short for it, then the column is doubled."""
    for columns in range(1, _MOST_COLUMNS + 1):
        for shrink in template()["shrink"]:
            sheet = Sheet(project, spec, shrink)
            filled = _lay_out(sheet, columns)
            if filled <= 1:
                return sheet.layout
            least = template()["shrink"][-1] / shrink
            if isinstance(spec.table, Matrix):
                continue
            if filled * least**2 > _HOPELESS and columns < _most(sheet):
                break
        if isinstance(spec.table, Matrix) or columns >= _most(sheet):
            break
    return sheet.layout


def _most(sheet: Sheet) -> int:
    """Columns that leave enough of the map."""
    wide = sheet.format["panel"] + sheet.gap
    return max(1, min(_MOST_COLUMNS, int((1 - _LEAST_MAP) * sheet.width // wide)))


def _lay_out(sheet: Sheet, columns: int) -> float:
    """Everything in its place; returns how much of the columns is filled, over 1 where they are too short."""
    top, bottom = sheet.header(), sheet.footer()
    foot = bottom - sheet.gap / 2
    if isinstance(sheet.spec.table, Matrix):
        return with_matrix(sheet, top, foot)
    column = sheet.format["panel"]
    panel = columns * column + (columns - 1) * sheet.gap
    page_map = sheet.add_map(QRectF(sheet.margin, top, sheet.width - panel - sheet.gap, foot - top))
    pieces = [
        _Piece(item.rect().height(), _mover(item)) for item in legend_and_scale(sheet, page_map, column)
    ]
    key = stacked(figures(sheet, column), sheet.gap)
    pieces += [_Piece(key.height, key.move)] if key is not None else []
    table = table_of(sheet, column, 1)
    texts = _texts(sheet, sheet.method(column))
    # A page with nothing but a legend has no column wider than that.
    alone = not (sheet.spec.table or key or sheet.spec.method or sheet.spec.notes or sheet.spec.definitions)
    if alone:
        pieces, panel = _legend_alone(sheet, page_map, column, QRectF(sheet.margin, top, 0, foot - top))
    x = sheet.margin + sheet.width - panel
    if table is not None:
        with_table = [*pieces, _Piece(table.height, table.move), *texts]
        filled = _flow(with_table, x, top, foot, columns, column, sheet.gap, False)
        if filled <= 1 or _whole(sheet):
            _flow(with_table, x, top, foot, columns, column, sheet.gap, True)
            sheet.finish(page_map)
            return filled
        # What a page is about is worth smaller type; a list of names is not.
        table.remove(sheet.layout)
    filled = _flow([*pieces, *texts], x, top, foot, columns, column, sheet.gap, True)
    sheet.finish(page_map)
    return filled


def _legend_alone(
    sheet: Sheet, page_map: QgsLayoutItemMap, column: float, box: QRectF
) -> tuple[list[_Piece], float]:
    """Legend and scale bar in a column no wider than they are, and the map on what it leaves; that width too."""
    items = sheet.layout.items()
    drawn = [item for item in items if isinstance(item, (QgsLayoutItemLegend, QgsLayoutItemScaleBar))]
    wide = max((item.rect().width() for item in drawn), default=column)
    sheet.fit_map(page_map, box.adjusted(0, 0, sheet.width - wide - sheet.gap, 0))
    for item in drawn:
        sheet.layout.removeLayoutItem(item)
    made = legend_and_scale(sheet, page_map, column)
    wide = max((item.rect().width() for item in made), default=wide)
    return [_Piece(item.rect().height(), _mover(item)) for item in made], wide


def _flow(
    pieces: list[_Piece],
    x: float,
    top: float,
    foot: float,
    columns: int,
    width: float,
    gap: float,
    put: bool,
) -> float:
    """Pieces down one column after the other, texts of the last at its foot; returns how much of the room they fill."""
    if not pieces:
        return 0.0
    at, overflow = _balanced(pieces, top, foot, columns, gap)
    place_, y = at[-1][0], at[-1][1] + pieces[-1].height
    last = [i for i, (where, _) in enumerate(at) if where == place_]
    texts = [i for i in last if pieces[i].text]
    # The method stands at the foot, unless a column has nothing else; what is left above it is shared out.
    slack = max(0.0, foot - y) if texts and len(texts) < len(last) else 0.0
    between = min(slack / (len(last) - len(texts)), gap * _WIDEST_GAP) if slack else 0.0
    if put:
        for i, (where, down) in enumerate(at):
            moved = slack if i in texts else between * (i - last[0]) if i in last else 0.0
            pieces[i].put(x + where * (width + gap), down + moved)
    room = columns * (foot - top)
    return (
        1 + overflow / (foot - top)
        if overflow > _NOTHING
        else min(1.0, sum(each.height for each in pieces) / room)
    )


def _balanced(
    pieces: list[_Piece], top: float, foot: float, columns: int, gap: float
) -> tuple[list[tuple[int, float]], float]:
    """Column and height of each piece, and by how much the last column is too short; columns of about one height."""
    least = top + sum(piece.height for piece in pieces) / columns
    step = (foot - least) / _TRIES
    for i in range(_TRIES if columns > 1 and step > 0 else 0):
        found = _stacked(pieces, top, least + i * step, columns, gap)
        if found[1] <= _NOTHING:
            return found
    return _stacked(pieces, top, foot, columns, gap)


def _stacked(
    pieces: list[_Piece], top: float, foot: float, columns: int, gap: float
) -> tuple[list[tuple[int, float]], float]:
    """The same, each column filled down to ``foot`` before the next."""
    at: list[tuple[int, float]] = []
    place_, y, overflow = 0, top, 0.0
    for i, piece in enumerate(pieces):
        if at and not (piece.text and pieces[i - 1].text):
            y += gap
        if y + piece.height > foot + _NOTHING and place_ + 1 < columns and y > top + gap:
            place_, y = place_ + 1, top
        at.append((place_, y))
        y += piece.height
        overflow = max(overflow, y - foot)
    return at, overflow


def _mover(item: QgsLayoutItem) -> Callable[[float, float], object]:
    return lambda x, y: move(item, x, y)


def _texts(sheet: Sheet, texts: list[tuple[str, Measured]]) -> list[_Piece]:
    """One piece each, the heading with the text that follows it: no column ends on a heading."""
    together = [texts[:2], *([text] for text in texts[2:])] if texts else []
    return [_Piece(height_of(same), partial(write_texts, sheet, same), True) for same in together]


def _whole(sheet: Sheet) -> bool:
    return isinstance(sheet.spec.table, Table) and sheet.spec.table.whole
