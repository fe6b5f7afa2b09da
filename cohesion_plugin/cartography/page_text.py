"""Texts on a page, each in a box measured for it: nothing is cut off."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    Qgis,
    QgsLayoutItemLabel,
    QgsLayoutUtils,
    QgsPrintLayout,
    QgsRenderContext,
    QgsTextFormat,
    QgsTextRenderer,
)
from qgis.PyQt.QtCore import QRectF, Qt

from ..core.i18n import language
from .page_spec import template
from .type import text_format

# The renderer rounds glyph widths; a line that fits by less could wrap once more at another resolution.
SLACK = 0.6
# Letters that a line holds whatever its type; words are measured from here on.
_LONG = 12
_CONTEXT = "cohesion_text_context"


@dataclass(frozen=True)
class Measured:
    """A text, its type, and the height in mm that it takes at its width."""

    text: str
    type: QgsTextFormat
    width: float
    height: float
    lines: int


def page_type(kind: str, factor: float = 1.0) -> QgsTextFormat:
    """The type of ``page.json``, enlarged, or reduced down to its least."""
    style = template()["type"][kind]
    size = max(style["size"] * factor, style.get("least", 0.0))
    return text_format(size, style["colour"], style["bold"])


def measure(layout: QgsPrintLayout, text: str, width: float, type_: QgsTextFormat) -> Measured:
    """How high a text is once wrapped in ``width`` mm.

    Where a word fits on a line by less than the slack it is broken by hand: else the box could have a line too many.
    """
    context = render_context(layout)
    to_pixels = context.convertToPainterUnits(1, Qgis.RenderUnit.Millimeters)
    text = cut(context, typographic(unbroken(text)), (width - SLACK) * to_pixels, type_)
    lines = wrapped(context, text, width - SLACK, type_)
    if lines != wrapped(context, text, width, type_):
        text = "\n".join(line.rstrip(" ") for line in lines)
    height = QgsTextRenderer.textHeight(context, type_, lines, Qgis.TextLayoutMode.Rect) / to_pixels
    return Measured(text, type_, width, height + SLACK, len(lines))


def measure_within(layout: QgsPrintLayout, text: str, width: float, kind: str, factor: float) -> Measured:
    """The same in the largest type, from the kind's size down to its least, that needs no more than its lines."""
    style: dict[str, Any] = template()["type"][kind]
    size = style["size"] * factor
    while True:
        found = measure(layout, text, width, text_format(size, style["colour"], style["bold"]))
        if found.lines <= style["lines"] or size <= style["least"] * factor:
            return found
        size -= 0.5


def cut(context: QgsRenderContext, text: str, pixels: float, type_: QgsTextFormat) -> str:
    """The text with line breaks inside the words that are wider than a line: QGIS would let them run over the edge.

    After a hyphen where there is one.
    """
    words = [word for word in set(re.split(r"[ \n]", text)) if len(word) > _LONG]
    for word in words:
        if QgsTextRenderer.textWidth(context, type_, [word]) <= pixels:
            continue
        parts = [""]
        for piece in _pieces(context, word, pixels, type_):
            if parts[-1] and QgsTextRenderer.textWidth(context, type_, [parts[-1] + piece]) > pixels:
                parts.append("")
            parts[-1] += piece
        text = text.replace(word, "\n".join(parts))
    return text


def _pieces(context: QgsRenderContext, word: str, pixels: float, type_: QgsTextFormat) -> list[str]:
    """Parts between which a word may be broken: at its hyphens, anywhere in a part that is still too wide."""
    found: list[str] = []
    for part in re.split(r"(?<=-)", word):
        wide = QgsTextRenderer.textWidth(context, type_, [part]) > pixels
        found += list(part) if wide else [part]
    return found


def unbroken(text: str) -> str:
    """No-break spaces between a number and its unit, and before or inside French punctuation."""
    return re.sub(r"(?<=\d) (?=\w)| (?=[;:!?»%])|(?<=«) ", "\u00a0", text)


def typographic(text: str) -> str:
    """In French, with the apostrophe of print in names that come from a table."""
    return re.sub(r"(?<=\w)'(?=\w)", "’", text) if language() == "fr" else text


def wrapped(context: QgsRenderContext, text: str, width: float, type_: QgsTextFormat) -> list[str]:
    """The lines of a text in ``width`` mm."""
    pixels = context.convertToPainterUnits(width, Qgis.RenderUnit.Millimeters)
    return [
        line
        for part in text.split("\n")
        for line in QgsTextRenderer.wrappedText(context, part, pixels, type_)
    ]


def render_context(layout: QgsPrintLayout) -> QgsRenderContext:
    """The context in which the layout itself draws text; kept with it, since a page asks hundreds of times."""
    context = getattr(layout, _CONTEXT, None)
    if context is None:
        context = QgsLayoutUtils.createRenderContextForLayout(layout, None)
        context.setFlag(Qgis.RenderContextFlag.ApplyScalingWorkaroundForTextRendering, True)
        setattr(layout, _CONTEXT, context)
    return context


def place(
    layout: QgsPrintLayout, name: str, measured: Measured, x: float, y: float, right: bool = False
) -> QgsLayoutItemLabel:
    """An editable label whose box is as large as its text."""
    label = QgsLayoutItemLabel(layout)
    label.setId(name)
    label.setText(measured.text)
    label.setTextFormat(measured.type)
    label.setMarginX(0)
    label.setMarginY(0)
    label.setHAlign(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
    label.setVAlign(Qt.AlignmentFlag.AlignTop)
    label.attemptSetSceneRect(QRectF(x, y, measured.width, measured.height))
    layout.addLayoutItem(label)
    return label
