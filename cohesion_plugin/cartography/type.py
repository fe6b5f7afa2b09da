"""Type on maps and pages: which font, which size, which halo."""

from __future__ import annotations

from functools import cache

from qgis.core import Qgis, QgsTextBufferSettings, QgsTextFormat
from qgis.PyQt.QtGui import QColor, QFont, QFontInfo

from ..core.resources import vocabulary


@cache
def family() -> str:
    """The first font of the vocabulary that this machine has, else the application's own."""
    wanted = vocabulary("rings_style")["type"]["fonts"]
    # QgsFontUtils.fontFamilyOnSystem only repeats the name that it is given.
    found = (
        name for name in wanted if QFontInfo(QFont(name)).family().casefold().startswith(name.casefold())
    )
    return next(found, QFontInfo(QFont()).family())


def text_format(size: float, colour: str, bold: bool = False, italic: bool = False) -> QgsTextFormat:
    """Plain type: size in points, so that it holds at any zoom and on paper."""
    font = QFont(family())
    font.setBold(bold)
    font.setItalic(italic)
    text = QgsTextFormat()
    text.setFont(font)
    # The style's name is what a project saves: without it bold is lost when the project is opened elsewhere.
    text.setNamedStyle(_style_name(bold, italic))
    text.setSize(size)
    text.setSizeUnit(Qgis.RenderUnit.Points)
    text.setColor(QColor(colour))
    return text


def with_halo(text: QgsTextFormat, colour: str | None = None) -> QgsTextFormat:
    """The same type with the halo that keeps it legible over borders, white unless a colour is given."""
    halo = vocabulary("rings_style")["type"]["halo"]
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(halo["size"])
    buffer.setSizeUnit(Qgis.RenderUnit.Millimeters)
    buffer.setColor(QColor(colour or halo["colour"]))
    text.setBuffer(buffer)
    return text


def _style_name(bold: bool, italic: bool) -> str:
    return " ".join(word for word, used in (("Bold", bold), ("Italic", italic)) if used) or "Regular"
