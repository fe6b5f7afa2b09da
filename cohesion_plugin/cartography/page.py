"""A finished page as an ordinary print layout, which the cartographer can go on editing."""

from __future__ import annotations

from qgis.core import QgsLayoutItem, QgsPrintLayout, QgsProject
from qgis.PyQt.QtCore import QRectF

from .page_beside import beside
from .page_blocks import balanced, figures, side_by_side
from .page_blocks import table_of as _table
from .page_legend import add_legend
from .page_sheet import Sheet, move
from .page_spec import PageSpec, Table, page_format, template
from .page_table import Block
from .page_text import Measured, place

# More legends than these stand in columns of their own, the method under them.
_FEW = 2


def build_page(project: QgsProject, spec: PageSpec) -> QgsPrintLayout:
    """The layout of a page, not yet in the project's list. Type shrinks where texts would leave the map too small."""
    if page_format(spec.format)["legend"] == "right":
        return beside(project, spec)
    shrinks = list(template()["shrink"])
    while True:
        sheet = Sheet(project, spec, shrinks.pop(0))
        lacking = _below(sheet, sheet.header(), sheet.footer())
        if lacking <= 0 or not shrinks:
            return sheet.layout
        # Each try lays everything out: sizes that can't be small enough are left out.
        apart = sheet.format["height"] - _least(sheet) + lacking
        while len(shrinks) > 1 and apart * (1 - (shrinks[0] / sheet.shrink) ** 2) < lacking:
            shrinks.pop(0)


def add_page(project: QgsProject, spec: PageSpec) -> QgsPrintLayout:
    """The same, kept in the project's layouts in the place of one of the same name."""
    layout = build_page(project, spec)
    manager = project.layoutManager()
    former = manager.layoutByName(spec.name)
    if former is not None:
        manager.removeLayout(former)
    manager.addLayout(layout)
    return layout


def _least(sheet: Sheet) -> float:
    """Height in mm under which the map is too low; less where the page has much to say beside it."""
    much = len(sheet.spec.legend) > _FEW and bool(sheet.spec.figures)
    share = template()["least_map_share_full" if much else "least_map_share"]
    return float(share * sheet.format["height"])


def _below(sheet: Sheet, top: float, bottom: float) -> float:
    """Map over the whole width; under it legends, method and table. Returns the height that the map lacks (mm)."""
    page_map = sheet.add_map(QRectF(sheet.margin, top, sheet.width, (bottom - top) * 0.75))
    many = len(sheet.spec.legend) > _FEW
    room = (sheet.width - (_FEW) * 2 * sheet.gap) / (_FEW + 1) if many else sheet.width * 0.34
    legends = [add_legend(sheet.layout, group, page_map, room, sheet.factor) for group in sheet.spec.legend]
    items: list[QgsLayoutItem] = [legend for legend in legends if legend is not None]
    bars = sheet.scale_bars(page_map, room if many else sheet.width * 0.3)
    columns = balanced([*items, *bars], _FEW + 1, sheet.gap) if many else _lowest(sheet, items, bars)
    widths = _widths(columns)
    left = 0.0 if many else _beside(sheet, columns)
    texts = sheet.method(sheet.width - left)
    height = max(_height(sheet, column) for column in columns)
    y = bottom - sheet.gap / 2
    for block in _tables(sheet):
        y -= block.height
        block.move(sheet.margin, y)
        y -= sheet.gap
    if many:
        _write(sheet, texts, sheet.margin, y - _sum(texts))
        y -= _sum(texts) + sheet.gap if texts else 0.0
    y -= height if many else max(height, _sum(texts))
    sheet.fit_map(page_map, QRectF(sheet.margin, top, sheet.width, y - sheet.gap - top))
    x, spare = sheet.margin, 2 * sheet.gap
    if many and len(columns) > 1:
        spare = (sheet.width - sum(widths)) / (len(columns) - 1)
    for column, width in zip(columns, widths):
        _stack(column, x, y, sheet.gap)
        x += width + spare
    if not many:
        _write(sheet, texts, sheet.margin + left, y)
    sheet.finish(page_map)
    return _least(sheet) - page_map.rect().height()


def _lowest(sheet: Sheet, items: list[QgsLayoutItem], bars: list[QgsLayoutItem]) -> list[list[QgsLayoutItem]]:
    """Legends and scale bar beside each other, or in one column where that leaves the method so much more width that
    all ends higher up."""

    def height(columns: list[list[QgsLayoutItem]]) -> float:
        texts = sheet.method(sheet.width - _beside(sheet, columns))
        return max(_sum(texts), *(_height(sheet, column) for column in columns))

    apart = [[each] for each in items] or [[]]
    apart[-1] += bars
    return min(apart, [[*items, *bars]], key=height)


def _widths(columns: list[list[QgsLayoutItem]]) -> list[float]:
    return [max((item.rect().width() for item in column), default=0.0) for column in columns]


def _beside(sheet: Sheet, columns: list[list[QgsLayoutItem]]) -> float:
    """Where the method begins to the right of the columns, in mm from the margin."""
    return sum(_widths(columns)) + 2 * sheet.gap * len(columns)


def _tables(sheet: Sheet) -> list[Block]:
    """From the foot upwards: the table, above it the key figures side by side."""
    table = None if _crowded(sheet) else _table(sheet, sheet.width, template()["table"]["blocks"])
    row = side_by_side(figures(sheet, (sheet.width - 2 * sheet.gap) / 2), 2 * sheet.gap)
    return [block for block in (table, row) if block is not None]


def _crowded(sheet: Sheet) -> bool:
    """Whether a list of names has to give way to key figures."""
    return len(sheet.spec.figures) > 1 and isinstance(sheet.spec.table, Table) and not sheet.spec.table.whole


def _height(sheet: Sheet, items: list[QgsLayoutItem]) -> float:
    return sum(item.rect().height() for item in items) + sheet.gap * max(0, len(items) - 1)


def _sum(texts: list[tuple[str, Measured]]) -> float:
    return sum(text.height for _, text in texts)


def _stack(items: list[QgsLayoutItem], x: float, y: float, gap: float = 0.0) -> float:
    for item in items:
        y = move(item, x, y) + gap
    return y


def _write(sheet: Sheet, texts: list[tuple[str, Measured]], x: float, y: float) -> None:
    for name, text in texts:
        place(sheet.layout, name, text, x, y)
        y += text.height
