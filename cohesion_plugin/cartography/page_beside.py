"""Pages whose legend, tables and method stand to the right of the map, in as many columns as they need."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import QgsLayoutItem, QgsLayoutItemMap, QgsPrintLayout, QgsProject
from qgis.PyQt.QtCore import QRectF

from .page_blocks import figures, stacked, table_of
from .page_legend import add_legend
from .page_scale import add_scale_bar
from .page_sheet import Sheet, move
from .page_spec import Matrix, PageSpec, Table, template
from .page_text import Measured, place

# Texts may stand in every column, the map keeps a third of the page.
_MOST_COLUMNS = 3
_LEAST_MAP = 0.3
# Type smaller by a tenth takes less than a fifth of the height: lines are shorter too.
_HOPELESS = 1.05


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
        return _with_matrix(sheet, top, foot)
    column = sheet.format["panel"]
    panel = columns * column + (columns - 1) * sheet.gap
    page_map = sheet.add_map(QRectF(sheet.margin, top, sheet.width - panel - sheet.gap, foot - top))
    pieces = [
        _Piece(item.rect().height(), _mover(item)) for item in _legend_and_scale(sheet, page_map, column)
    ]
    key = stacked(figures(sheet, column), sheet.gap)
    pieces += [_Piece(key.height, key.move)] if key is not None else []
    table = table_of(sheet, column, 1)
    texts = [_text(sheet, *each) for each in sheet.method(column)]
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
    at: list[tuple[int, float]] = []
    place_, y, overflow = 0, top, 0.0
    for i, piece in enumerate(pieces):
        if at and not (piece.text and pieces[i - 1].text):
            y += gap
        if y + piece.height > foot + 0.01 and place_ + 1 < columns and y > top + gap:
            place_, y = place_ + 1, top
        at.append((place_, y))
        y += piece.height
        overflow = max(overflow, y - foot)
    last = [i for i, (where, _) in enumerate(at) if where == place_]
    texts = [i for i in last if pieces[i].text]
    # The method stands at the foot, unless a column has nothing else.
    slack = max(0.0, foot - y) if texts and len(texts) < len(last) else 0.0
    if put:
        for i, (where, down) in enumerate(at):
            moved = slack if i in texts else 0.0
            pieces[i].put(x + where * (width + gap), down + moved)
    room = columns * (foot - top)
    return (
        1 + overflow / (foot - top)
        if overflow > 0.01
        else min(1.0, sum(each.height for each in pieces) / room)
    )


def _with_matrix(sheet: Sheet, top: float, foot: float) -> float:
    """A matrix makes the column as wide as it needs; the method goes under the map where the column is too short."""
    panel = sheet.format["panel"]
    table = table_of(sheet, sheet.width * template()["matrix"]["widest"], 1)
    panel = max(panel, table.width) if table is not None else panel
    x, map_width = sheet.margin + sheet.width - panel, sheet.width - panel - sheet.gap
    page_map = sheet.add_map(QRectF(sheet.margin, top, map_width, foot - top))
    items = _legend_and_scale(sheet, page_map, panel)
    texts = sheet.method(panel)
    wanted = table.height + sheet.gap if table is not None else 0.0
    rows = [[item] for item in items]
    end = _rows(rows, x, top, sheet.gap)
    if end + wanted + _sum(texts) > foot:
        # Wide enough for two side by side.
        rows = _paired(items, panel, sheet.gap)
        end = _rows(rows, x, top, sheet.gap)
    if end + wanted + _sum(texts) > foot:
        texts = sheet.method(sheet.width)
        _write(sheet, texts, sheet.margin, foot - _sum(texts))
        foot -= _sum(texts) + sheet.gap / 2
        sheet.fit_map(page_map, QRectF(sheet.margin, top, map_width, foot - top))
        texts = []
    filled = end + wanted + _sum(texts)
    if texts and filled < foot:
        # The height that is left is shared out, not left empty above the method.
        end = _rows(rows, x, top, sheet.gap + (foot - filled) / (len(rows) + 1))
    if table is not None:
        table.move(x, end)
    _write(sheet, texts, x, foot - _sum(texts))
    sheet.finish(page_map)
    return (filled - top) / (foot - top)


def _legend_and_scale(sheet: Sheet, page_map: QgsLayoutItemMap, width: float) -> list[QgsLayoutItem]:
    legends = [add_legend(sheet.layout, group, page_map, width, sheet.factor) for group in sheet.spec.legend]
    items: list[QgsLayoutItem] = [legend for legend in legends if legend is not None]
    return [*items, add_scale_bar(sheet.layout, page_map, width, sheet.factor)]


def _mover(item: QgsLayoutItem) -> Callable[[float, float], object]:
    return lambda x, y: move(item, x, y)


def _text(sheet: Sheet, name: str, text: Measured) -> _Piece:
    return _Piece(text.height, lambda x, y: place(sheet.layout, name, text, x, y), True)


def _whole(sheet: Sheet) -> bool:
    return isinstance(sheet.spec.table, Table) and sheet.spec.table.whole


def _sum(texts: list[tuple[str, Measured]]) -> float:
    return sum(text.height for _, text in texts)


def _write(sheet: Sheet, texts: list[tuple[str, Measured]], x: float, y: float) -> None:
    for name, text in texts:
        place(sheet.layout, name, text, x, y)
        y += text.height


def _paired(items: list[QgsLayoutItem], width: float, gap: float) -> list[list[QgsLayoutItem]]:
    """The items in rows, as many in each as fit side by side."""
    rows: list[list[QgsLayoutItem]] = []
    for item in items:
        used = sum(each.rect().width() + 2 * gap for each in rows[-1]) if rows else width
        if used + item.rect().width() <= width:
            rows[-1].append(item)
        else:
            rows.append([item])
    return rows


def _rows(rows: list[list[QgsLayoutItem]], x: float, y: float, gap: float) -> float:
    """Put rows of items below each other; returns where the next one begins."""
    for row in rows:
        left = x
        for item in row:
            move(item, left, y)
            left += item.rect().width() + 2 * gap
        y += max(item.rect().height() for item in row) + gap
    return y
