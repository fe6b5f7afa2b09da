"""A finished page as an ordinary print layout, which the cartographer can go on editing."""

from __future__ import annotations

from qgis.core import QgsLayoutItem, QgsPrintLayout, QgsProject
from qgis.PyQt.QtCore import QRectF

from .page_legend import add_legend
from .page_scale import add_scale_bar
from .page_sheet import Sheet, move
from .page_spec import PageSpec, template
from .page_table import add_table, remove_table
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
    height = max([_height(sheet, column) for column in columns] + [sum(text.height for _, text in texts)])
    y = bottom - sheet.gap / 2
    table = _table(sheet, sheet.width, template()["table"]["blocks"])
    if table:
        y -= sum(item.rect().height() for item in table)
        _stack(table, sheet.margin, y)
        y -= sheet.gap
    y -= height
    sheet.fit_map(page_map, QRectF(sheet.margin, top, sheet.width, y - sheet.gap - top))
    x = sheet.margin
    for column, width in zip(columns, widths):
        _stack(column, x, y, sheet.gap)
        x += width + 2 * sheet.gap
    _write(sheet, texts, sheet.margin + left, y)
    return page_map.rect().height() >= template()["least_map_share"] * sheet.format["height"]


def _beside(sheet: Sheet, top: float, bottom: float) -> bool:
    """Map on the left; on the right the legends and, at the foot, the method. False where the column is too short."""
    panel = sheet.format["panel"]
    x = sheet.margin + sheet.width - panel
    page_map = sheet.add_map(
        QRectF(sheet.margin, top, sheet.width - panel - sheet.gap, bottom - sheet.gap / 2 - top)
    )
    legends = [add_legend(sheet.layout, group, page_map, panel, sheet.factor) for group in sheet.spec.legend]
    items: list[QgsLayoutItem] = [legend for legend in legends if legend is not None]
    items.append(add_scale_bar(sheet.layout, page_map, panel, sheet.factor))
    texts = sheet.method(panel)
    height = sum(text.height for _, text in texts)
    foot = bottom - sheet.gap / 2
    table = _table(sheet, panel, 1)
    end = _stack(items, x, top, sheet.gap)
    if table:
        if end + sum(item.rect().height() for item in table) + sheet.gap + height <= foot:
            _stack(table, x, end)
        else:
            remove_table(sheet.layout, table)
    _write(sheet, texts, x, foot - height)
    return top + _height(sheet, items) + sheet.gap + height <= foot


def _table(sheet: Sheet, width: float, blocks: int) -> list[QgsLayoutItem]:
    return add_table(sheet.layout, sheet.spec.table, width, sheet.factor, blocks) if sheet.spec.table else []


def _height(sheet: Sheet, items: list[QgsLayoutItem]) -> float:
    return sum(item.rect().height() for item in items) + sheet.gap * max(0, len(items) - 1)


def _stack(items: list[QgsLayoutItem], x: float, y: float, gap: float = 0.0) -> float:
    for item in items:
        y = move(item, x, y) + gap
    return y


def _write(sheet: Sheet, texts: list[tuple[str, Measured]], x: float, y: float) -> None:
    for name, text in texts:
        place(sheet.layout, name, text, x, y)
        y += text.height
