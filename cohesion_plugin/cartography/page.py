"""A finished page as an ordinary print layout, which the cartographer can go on editing."""

from __future__ import annotations

from qgis.core import QgsLayoutItem, QgsPrintLayout, QgsProject
from qgis.PyQt.QtCore import QRectF

from .change_table import add_matrix
from .page_legend import add_legend
from .page_scale import add_scale_bar
from .page_sheet import Sheet, move
from .page_spec import Matrix, PageSpec, Table, template
from .page_table import Block, add_table
from .page_text import Measured, place


def build_page(project: QgsProject, spec: PageSpec) -> QgsPrintLayout:
    """The layout of a page, not yet in the project's list. Type shrinks where texts would leave the map too small."""
    for shrink in template()["shrink"]:
        sheet = Sheet(project, spec, shrink)
        top, bottom = sheet.header(), sheet.footer()
        enough = (_beside if sheet.format["legend"] == "right" else _below)(sheet, top, bottom)
        if enough:
            break
    return sheet.layout


def add_page(project: QgsProject, spec: PageSpec) -> QgsPrintLayout:
    """The same, kept in the project's layouts in the place of one of the same name."""
    layout = build_page(project, spec)
    manager = project.layoutManager()
    former = manager.layoutByName(spec.name)
    if former is not None:
        manager.removeLayout(former)
    manager.addLayout(layout)
    return layout


def _below(sheet: Sheet, top: float, bottom: float) -> bool:
    """Map over the whole width; under it legends, method and table. False where the map would be too small."""
    page_map = sheet.add_map(QRectF(sheet.margin, top, sheet.width, (bottom - top) * 0.75))
    legends = [
        add_legend(sheet.layout, group, page_map, sheet.width * 0.34, sheet.factor)
        for group in sheet.spec.legend
    ]
    columns: list[list[QgsLayoutItem]] = [[legend] for legend in legends if legend is not None] or [[]]
    columns[-1].append(add_scale_bar(sheet.layout, page_map, sheet.width * 0.3, sheet.factor))
    widths = [max(item.rect().width() for item in column) for column in columns]
    left = sum(widths) + 2 * sheet.gap * len(columns)
    texts = sheet.method(sheet.width - left)
    height = max([_height(sheet, column) for column in columns] + [_sum(texts)])
    y = bottom - sheet.gap / 2
    table = _table(sheet, sheet.width, template()["table"]["blocks"])
    if table is not None:
        y -= table.height
        table.move(sheet.margin, y)
        y -= sheet.gap
    y -= height
    sheet.fit_map(page_map, QRectF(sheet.margin, top, sheet.width, y - sheet.gap - top))
    x = sheet.margin
    for column, width in zip(columns, widths):
        _stack(column, x, y, sheet.gap)
        x += width + 2 * sheet.gap
    _write(sheet, texts, sheet.margin + left, y)
    sheet.finish(page_map)
    return page_map.rect().height() >= template()["least_map_share"] * sheet.format["height"]


def _beside(sheet: Sheet, top: float, bottom: float) -> bool:
    """Map on the left; on the right the legends and, at the foot, the method. False where the column is too short."""
    panel, foot = sheet.format["panel"], bottom - sheet.gap / 2
    matrix = isinstance(sheet.spec.table, Matrix)
    table = _table(sheet, sheet.width * template()["matrix"]["widest"] if matrix else panel, 1)
    if matrix and table is not None:
        panel = max(panel, table.width)
    x, map_width = sheet.margin + sheet.width - panel, sheet.width - panel - sheet.gap
    page_map = sheet.add_map(QRectF(sheet.margin, top, map_width, foot - top))
    legends = [add_legend(sheet.layout, group, page_map, panel, sheet.factor) for group in sheet.spec.legend]
    items: list[QgsLayoutItem] = [legend for legend in legends if legend is not None]
    items.append(add_scale_bar(sheet.layout, page_map, panel, sheet.factor))
    texts = sheet.method(panel)
    wanted = table.height + sheet.gap if table is not None else 0.0
    end = _rows([[item] for item in items], x, top, sheet.gap)
    if matrix and end + wanted + _sum(texts) > foot:
        # A matrix makes the column wide enough for two.
        end = _rows(_paired(items, panel, sheet.gap), x, top, sheet.gap)
    if matrix and end + wanted + _sum(texts) > foot:
        texts = sheet.method(sheet.width)
        _write(sheet, texts, sheet.margin, foot - _sum(texts))
        foot -= _sum(texts) + sheet.gap / 2
        sheet.fit_map(page_map, QRectF(sheet.margin, top, map_width, foot - top))
        texts = []
    fits = end + wanted + _sum(texts) <= foot
    if table is not None and (matrix or fits):
        table.move(x, end)
    elif table is not None:
        table.remove(sheet.layout)
        # What a page is about is worth smaller type; a list of names is not.
        fits = not _whole(sheet) and end + _sum(texts) <= foot
    _write(sheet, texts, x, foot - _sum(texts))
    sheet.finish(page_map)
    return fits


def _whole(sheet: Sheet) -> bool:
    return isinstance(sheet.spec.table, Table) and sheet.spec.table.whole


def _table(sheet: Sheet, width: float, blocks: int) -> Block | None:
    table = sheet.spec.table
    if isinstance(table, Matrix):
        return add_matrix(sheet.layout, table, width, sheet.factor)
    return add_table(sheet.layout, table, width, sheet.factor, blocks) if table else None


def _height(sheet: Sheet, items: list[QgsLayoutItem]) -> float:
    return sum(item.rect().height() for item in items) + sheet.gap * max(0, len(items) - 1)


def _sum(texts: list[tuple[str, Measured]]) -> float:
    return sum(text.height for _, text in texts)


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


def _stack(items: list[QgsLayoutItem], x: float, y: float, gap: float = 0.0) -> float:
    for item in items:
        y = move(item, x, y) + gap
    return y


def _write(sheet: Sheet, texts: list[tuple[str, Measured]], x: float, y: float) -> None:
    for name, text in texts:
        place(sheet.layout, name, text, x, y)
        y += text.height
