"""A chart on the page: its drawing, and its texts as labels over it, so that a PDF can be searched."""

from __future__ import annotations

from qgis.core import QgsLayoutItemLabel, QgsLayoutItemPicture, QgsPrintLayout
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QFontMetricsF

from .booklet_chart import ChartText, Picture
from .page_table import text_width
from .type import text_format

POINT = 25.4 / 72
TEXT = "chart text"
_WHOLE = "cohesion/chart"
_PROBE = 200
_SIDES = {
    "start": Qt.AlignmentFlag.AlignLeft,
    "middle": Qt.AlignmentFlag.AlignHCenter,
    "end": Qt.AlignmentFlag.AlignRight,
}


def add_chart(layout: QgsPrintLayout, picture: Picture, box: QRectF) -> None:
    """Into a box of the layout, in its millimetres, as large as the picture."""
    drawing = QgsLayoutItemPicture(layout)
    drawing.setId("chart drawing")
    drawing.setPicturePath(picture.path, QgsLayoutItemPicture.Format.FormatSVG)
    drawing.setCustomProperty(_WHOLE, picture.whole)
    drawing.attemptSetSceneRect(box)
    layout.addLayoutItem(drawing)
    for text in picture.texts:
        if text.words.strip():
            _label(layout, text, picture.scale, box)


def join_texts(layout: QgsPrintLayout) -> None:
    """Make each chart one picture, its texts part of it: hundreds of labels would take a project long to open."""
    for item in list(layout.items()):
        if isinstance(item, QgsLayoutItemLabel) and item.id() == TEXT:
            layout.removeLayoutItem(item)
        elif isinstance(item, QgsLayoutItemPicture) and item.customProperty(_WHOLE):
            item.setPicturePath(item.customProperty(_WHOLE), QgsLayoutItemPicture.Format.FormatSVG)
            item.removeCustomProperty(_WHOLE)


def _label(layout: QgsPrintLayout, text: ChartText, scale: float, box: QRectF) -> QgsLayoutItemLabel:
    type_ = text_format(text.size * scale, text.colour, text.bold, text.italic)
    font = type_.font()
    font.setPixelSize(_PROBE)
    metrics = QFontMetricsF(font)
    unit = POINT * scale
    size = text.size * unit / _PROBE
    width = text_width(layout, text.words, type_) + 0.6
    x = box.x() + text.x * unit - {"start": 0.0, "middle": width / 2, "end": width}[text.anchor]
    label = QgsLayoutItemLabel(layout)
    label.setId(TEXT)
    label.setText(text.words)
    label.setTextFormat(type_)
    label.setMarginX(0)
    label.setMarginY(0)
    label.setHAlign(_SIDES[text.anchor])
    label.setVAlign(Qt.AlignmentFlag.AlignTop)
    top = box.y() + text.y * unit - metrics.ascent() * size
    label.attemptSetSceneRect(QRectF(x, top, width, metrics.height() * size + 0.3))
    layout.addLayoutItem(label)
    return label
