"""Themes of an agreement in one cell: « mobilite [mobilités]; tourisme », in both directions without loss.

An item is a term or a free word, then in square brackets the wording of the source, then ``@`` and its order where
that is not its position. A backslash takes its special meaning from « ; [ ] @ \\ ».
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_SPECIAL = re.compile(r"[;\[\]@\\]")
_ITEM = re.compile(
    r"(?P<word>(?:\\.|[^\[\]@\\])*)(?:\[(?P<wording>(?:\\.|[^\[\]\\])*)\])?\s*(?:@(?P<order>\d+))?\s*",
    re.DOTALL,
)
_SPLIT = re.compile(r"(?:\\.|[^;\\])+", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


@dataclass(frozen=True)
class ThemeItem:
    """``word``: as written, a term or not. ``order``: as given, else its position."""

    word: str
    wording: str | None
    order: int


def format_themes(rows: Iterable[Sequence[object]]) -> str | None:
    """Of (theme, ordre, libelle_source), in their order; None where there are none."""
    items = []
    for position, (theme, order, wording) in enumerate(rows, 1):
        item = _escape(theme)
        if wording is not None:
            item += f" [{_escape(wording)}]"
        if order is not None and order != position:
            item += f" @{order}"
        items.append(item)
    return "; ".join(items) or None


def parse_themes(cell: str) -> list[ThemeItem]:
    """Items of a cell; what does not follow the grammar is a free word."""
    items: list[ThemeItem] = []
    for part in _SPLIT.findall(cell):
        match = _ITEM.fullmatch(part)
        word, wording, order = (
            (match["word"], match["wording"], match["order"]) if match else (part, None, None)
        )
        word = _plain(word).strip()
        if not word and wording is None:
            continue
        position = int(order) if order else len(items) + 1
        items.append(ThemeItem(word, _plain(wording) if wording is not None else None, position))
    return items


def _escape(text: object) -> str:
    return _SPECIAL.sub(lambda match: "\\" + match.group(), str(text))


def _plain(text: str) -> str:
    return _ESCAPED.sub(r"\1", text)
