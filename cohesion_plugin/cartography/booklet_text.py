"""Texts whose longest words are broken where a narrow box would cut them."""

from __future__ import annotations

import re

from qgis.core import QgsPrintLayout, QgsTextFormat

from .page_table import text_width
from .page_text import Measured, measure, unbroken

# After these a formula or the name of a file may go on in the next line.
_JOINTS = re.compile(r"(?<=[_/\-.,;:|+*)(=])")


def fitted(layout: QgsPrintLayout, text: str, width: float, type_: QgsTextFormat) -> Measured:
    """``measure`` of the text broken so that every word fits in ``width`` mm."""
    return measure(layout, broken(layout, text, width, type_), width, type_)


def broken(layout: QgsPrintLayout, text: str, width: float, type_: QgsTextFormat) -> str:
    """The text with breaks inside words wider than ``width`` mm, at their joints where they have any."""
    lines = []
    # The narrow no-break space of French is missing from many fonts.
    for line in unbroken(text.replace("\u202f", "\u00a0")).split("\n"):
        words = [
            word if text_width(layout, word, type_) <= width else _cut(layout, word, width, type_)
            for word in line.split(" ")
        ]
        lines.append(" ".join(words))
    return "\n".join(lines)


def _cut(layout: QgsPrintLayout, word: str, room: float, type_: QgsTextFormat) -> str:
    """A word on several lines: no-break spaces give way first, then joints, then letters."""
    if "\u00a0" in word:
        return " ".join(
            part if text_width(layout, part, type_) <= room else _cut(layout, part, room, type_)
            for part in word.split("\u00a0")
        )
    lines, line = [], ""
    pieces = [piece for piece in _JOINTS.split(word) if piece]
    if any(text_width(layout, piece, type_) > room for piece in pieces):
        pieces = [
            letter
            for piece in pieces
            for letter in ([piece] if text_width(layout, piece, type_) <= room else piece)
        ]
    for piece in pieces:
        if line and text_width(layout, line + piece, type_) > room:
            lines.append(line)
            line = ""
        line += piece
    return "\n".join([*lines, line])
