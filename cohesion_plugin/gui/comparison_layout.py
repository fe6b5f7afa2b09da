"""Charts and tables in a print layout: where there is room on its page, in steps that can be undone."""

from __future__ import annotations

import base64
from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsLayoutItem,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutObject,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
)
from qgis.PyQt.QtCore import QPointF, QRectF, Qt

from ..cartography.page_table import cell, folded, framed, lines_height
from ..cartography.page_text import page_type
from ..core.i18n import tr_n

MARGIN_MM, GAP_MM = 10.0, 4.0
# Of a table: names of the indicators, and the least of a column of figures.
NAME_MM, FIGURE_MM = 52.0, 22.0
UNIT = Qgis.LayoutUnit.Millimeters


def new_layout(project: QgsProject) -> QgsPrintLayout:
    """A blank page that the project lists."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(project.layoutManager().generateUniqueTitle())
    project.layoutManager().addLayout(layout)
    return layout


def add_picture(layout: QgsPrintLayout, png: bytes, centimetres: tuple[float, float], title: str) -> None:
    """Add a PNG that the project itself holds, at its size, smaller where the page is."""
    item = _picture(layout, centimetres, title)
    item.setPicturePath("base64:" + base64.b64encode(png).decode("ascii"), Qgis.PictureFormat.Raster)


def add_following_picture(
    layout: QgsPrintLayout, expression: str, path: str, centimetres: tuple[float, float], title: str
) -> None:
    """Add a picture whose file an expression tells; ``path``: where there is no atlas."""
    item = _picture(layout, centimetres, title)
    item.setPicturePath(path, Qgis.PictureFormat.Raster)
    source = QgsLayoutObject.DataDefinedProperty.PictureSource
    item.dataDefinedProperties().setProperty(source, QgsProperty.fromExpression(expression))
    item.refreshPicture()


def add_table(
    layout: QgsPrintLayout, header: Sequence[str], rows: Sequence[Sequence[str]], title: str
) -> int:
    """Add a table of texts, its first column the names; how many rows the page had no room for."""
    page = _page(layout)
    width = page.width() - 2 * MARGIN_MM
    bold, body = page_type("small_bold"), page_type("small")
    figure = min(max(FIGURE_MM, (width - NAME_MM) / max(len(header) - 1, 1)), 1.6 * FIGURE_MM)
    widths = [min(width - figure * (len(header) - 1), 2.2 * NAME_MM), *[figure] * (len(header) - 1)]
    lines = []
    for texts, type_ in [(header, bold), *((row, body) for row in rows)]:
        cells = []
        for place, (text, room) in enumerate(zip(texts, widths)):
            side = Qt.AlignmentFlag.AlignRight if place else Qt.AlignmentFlag.AlignLeft
            cells.append(cell(folded(layout, text, type_, room), type_, side))
        lines.append(cells)
    heights = [lines_height(layout, line) for line in lines]
    high, shown = 0.0, 0
    while shown < len(lines) and high + heights[shown] + 1 <= page.height() - 2 * MARGIN_MM - 6:
        high += heights[shown] + 1
        shown += 1
    left = len(lines) - shown
    if left:
        more = tr_n("and %n more", left)
        lines[shown - 1] = [
            cell(more if not place else "", body, Qt.AlignmentFlag.AlignLeft) for place in range(len(header))
        ]
        left += 1
    frame = framed(layout, lines[:shown], widths, heights[:shown])
    frame.setId(title)
    rect = frame.rect()
    spot = free_spot(layout, rect.width(), rect.height(), frame)
    corner = spot.topLeft() if spot is not None else QPointF(MARGIN_MM, MARGIN_MM)
    frame.attemptMove(QgsLayoutPoint(corner.x(), corner.y(), UNIT))
    return left


def columns_that_fit(layout: QgsPrintLayout) -> int:
    """Columns of figures of a table on a page."""
    return max(1, int((_page(layout).width() - 2 * MARGIN_MM - NAME_MM) // FIGURE_MM))


def free_spot(
    layout: QgsPrintLayout, width: float, height: float, moved: QgsLayoutItem | None = None
) -> QRectF | None:
    """The first place of the page, from the top left, that covers no other item than ``moved``; None: there is none."""
    page = _page(layout).adjusted(MARGIN_MM, MARGIN_MM, -MARGIN_MM, -MARGIN_MM)
    taken = [
        one.sceneBoundingRect()
        for one in layout.items()
        if isinstance(one, QgsLayoutItem) and not isinstance(one, QgsLayoutItemPage) and one is not moved
    ]
    rights = sorted({page.left(), *(one.right() + GAP_MM for one in taken)})
    bottoms = sorted({page.top(), *(one.bottom() + GAP_MM for one in taken)})
    for y in bottoms:
        for x in rights:
            spot = QRectF(x, y, width, height)
            inside = spot.right() <= page.right() + 0.5 and spot.bottom() <= page.bottom() + 0.5
            if inside and not any(spot.intersects(one) for one in taken):
                return spot
    return None


def _picture(layout: QgsPrintLayout, centimetres: tuple[float, float], title: str) -> QgsLayoutItemPicture:
    page = _page(layout)
    width, height = (10 * side for side in centimetres)
    shrink = min(1.0, (page.width() - 2 * MARGIN_MM) / width, (page.height() - 2 * MARGIN_MM) / height)
    room = (width * shrink, height * shrink)
    spot = free_spot(layout, *room) or QRectF(MARGIN_MM, MARGIN_MM, *room)
    item = QgsLayoutItemPicture(layout)
    item.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
    item.setId(title)
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(spot.x(), spot.y(), UNIT))
    item.attemptResize(QgsLayoutSize(spot.width(), spot.height(), UNIT))
    return item


def _page(layout: QgsPrintLayout) -> QRectF:
    """The first page, at the origin; A4 where there is none."""
    if not layout.pageCollection().pageCount():
        return QRectF(0, 0, 297, 210)
    size = layout.pageCollection().page(0).pageSize()
    return QRectF(0, 0, size.width(), size.height())
