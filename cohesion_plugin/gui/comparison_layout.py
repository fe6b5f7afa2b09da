"""A chart in a print layout: a picture that the project itself holds, so that no file can go missing."""

from __future__ import annotations

import base64

from qgis.core import (
    Qgis,
    QgsLayoutItemPicture,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
)

MARGIN_MM = 10.0


def add_picture(layout: QgsPrintLayout, png: bytes, centimetres: tuple[float, float], title: str) -> None:
    """Add a PNG at its size, smaller where the page is; in one step that can be undone."""
    unit = Qgis.LayoutUnit.Millimeters
    page = layout.pageCollection().page(0).pageSize() if layout.pageCollection().pageCount() else None
    width, height = (10 * side for side in centimetres)
    if page is not None:
        shrink = min(1.0, (page.width() - 2 * MARGIN_MM) / width, (page.height() - 2 * MARGIN_MM) / height)
        width, height = width * shrink, height * shrink
    item = QgsLayoutItemPicture(layout)
    item.setPicturePath("base64:" + base64.b64encode(png).decode("ascii"), Qgis.PictureFormat.Raster)
    item.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
    item.setId(title)
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(MARGIN_MM, MARGIN_MM, unit))
    item.attemptResize(QgsLayoutSize(width, height, unit))
