"""Pages with a matrix beside the map: its column is as wide as the matrix, and filled down to the method."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsLayoutItem, QgsLayoutItemMap
from qgis.PyQt.QtCore import QRectF

from .page_blocks import balanced, table_of
from .page_legend import add_legend
from .page_sheet import Sheet, move
from .page_spec import Table, template
from .page_table import Block, add_table
from .page_text import Measured, place

# A list of fewer rows says nothing.
_LEAST_ROWS = 3


def with_matrix(sheet: Sheet, top: float, foot: float) -> float:
    """A matrix makes the column as wide as it needs; the method goes under the map where the column is too short."""
    panel = sheet.format["panel"]
    table = table_of(sheet, sheet.width * template()["matrix"]["widest"], 1)
    panel = max(panel, table.width) if table is not None else panel
    x, map_width = sheet.margin + sheet.width - panel, sheet.width - panel - sheet.gap
    page_map = sheet.add_map(QRectF(sheet.margin, top, map_width, foot - top))
    items = legend_and_scale(sheet, page_map, panel)
    texts = sheet.method(panel)
    wanted = table.height + sheet.gap if table is not None else 0.0
    rows = [[item] for item in items]
    end = _rows(rows, x, top, sheet.gap)
    if end + wanted + height_of(texts) > foot:
        # Wide enough for two side by side.
        rows = _paired(items, panel, sheet.gap)
        end = _rows(rows, x, top, sheet.gap)
    if end + wanted + height_of(texts) > foot:
        texts = sheet.method(sheet.width)
        write_texts(sheet, texts, sheet.margin, foot - height_of(texts))
        foot -= height_of(texts) + sheet.gap / 2
        sheet.fit_map(page_map, QRectF(sheet.margin, top, map_width, foot - top))
        texts = []
    filled = end + wanted + height_of(texts)
    if texts and table is not None and filled < foot:
        room = QRectF(x, top, panel, foot - top)
        if _with_list(sheet, page_map, items, table, texts, room):
            sheet.finish(page_map)
            return 1.0
    if texts and filled < foot:
        # The height that is left is shared out, not left empty above the method.
        end = _rows(rows, x, top, sheet.gap + (foot - filled) / (len(rows) + 1))
    if table is not None:
        table.move(x, end)
    write_texts(sheet, texts, x, foot - height_of(texts))
    sheet.finish(page_map)
    return (filled - top) / (foot - top)


def _with_list(
    sheet: Sheet,
    page_map: QgsLayoutItemMap,
    items: list[QgsLayoutItem],
    table: Block,
    texts: list[tuple[str, Measured]],
    box: QRectF,
) -> bool:
    """Legends in two columns, in the place of ``items``, so that a list fits below the matrix. Whether one does."""
    if sheet.spec.spare is None:
        return False
    half = (box.width() - 2 * sheet.gap) / 2
    columns = balanced(legend_and_scale(sheet, page_map, half), 2, sheet.gap)
    high = max(sum(item.rect().height() + sheet.gap for item in column) for column in columns)
    left = box.height() - high - table.height - sheet.gap - height_of(texts) - sheet.gap
    spare = _as_long_as_fits(sheet, sheet.spec.spare, box.width(), left)
    for item in items if spare is not None else [item for column in columns for item in column]:
        sheet.layout.removeLayoutItem(item)
    if spare is None:
        return False
    for i, column in enumerate(columns):
        y = box.y()
        for item in column:
            y = move(item, box.x() + i * (half + 2 * sheet.gap), y) + sheet.gap
    between = (left - spare.height) / 3
    end = table.move(box.x(), box.y() + high + between)
    spare.move(box.x(), end + sheet.gap + between)
    write_texts(sheet, texts, box.x(), box.bottom() - height_of(texts))
    return True


def _as_long_as_fits(sheet: Sheet, table: Table, width: float, room: float) -> Block | None:
    """The first rows of a list in ``room`` mm; None where not even a few fit."""
    for count in range(len(table.rows), _LEAST_ROWS - 1, -1):
        block = add_table(sheet.layout, replace(table, rows=table.rows[:count]), width, sheet.factor, 1)
        if block is None or block.height <= room:
            return block
        block.remove(sheet.layout)
    return None


def legend_and_scale(sheet: Sheet, page_map: QgsLayoutItemMap, width: float) -> list[QgsLayoutItem]:
    """Legends of ``width`` mm at most and the scale bar, at the origin."""
    legends = [add_legend(sheet.layout, group, page_map, width, sheet.factor) for group in sheet.spec.legend]
    items: list[QgsLayoutItem] = [legend for legend in legends if legend is not None]
    return [*items, *sheet.scale_bars(page_map, width)]


def height_of(texts: list[tuple[str, Measured]]) -> float:
    """Of texts below each other, in mm."""
    return sum(text.height for _, text in texts)


def write_texts(sheet: Sheet, texts: list[tuple[str, Measured]], x: float, y: float) -> None:
    """Texts below each other, from ``y`` on."""
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
