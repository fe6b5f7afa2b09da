"""Published column names to standard ones, and the row that holds them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from ..resources import vocabulary
from ..text import plain
from .sheet import HEAD_ROWS

HEADER_ROWS = 30
# A label row above or below the technical names has at least this share of them in plain words.
LABEL_ROW = 0.5


@dataclass(frozen=True)
class Header:
    """``row``: position of the technical names; ``names``: its cells; ``body``: first row of data; ``title``: plain
    text of what stands above."""

    row: int
    names: tuple[str, ...]
    body: int
    title: str


@dataclass(frozen=True)
class Match:
    """A standard column that a published name stands for; ``rank``: place among its synonyms, least is best."""

    standard: str
    rank: int
    year: int | None = None


@cache
def _exact() -> dict[str, list[tuple[str, int]]]:
    roles = vocabulary("fields")["roles"]
    index: dict[str, list[tuple[str, int]]] = {}
    for standard, spec in vocabulary("published_files")["columns"].items():
        own = [*spec.get("names", ()), *(roles[spec["role"]]["names"] if "role" in spec else ())]
        for rank, name in enumerate(own):
            index.setdefault(name, []).append((standard, rank))
    return index


@cache
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    columns = vocabulary("published_files")["columns"]
    return [(name, re.compile(p)) for name, spec in columns.items() for p in spec.get("patterns", ())]


@cache
def matches(name: str) -> tuple[Match, ...]:
    """Standard columns that a name, already plain, may stand for."""
    found = {standard: Match(standard, rank) for standard, rank in _exact().get(name, ())}
    for standard, pattern in _patterns():
        match = pattern.fullmatch(name)
        if match:
            year = match.groupdict().get("year")
            found[standard] = Match(standard, -1, full_year(year) if year else None)
    return tuple(found.values())


def full_year(text: str) -> int:
    """A year of two or four figures as published: 22 is 2022, 99 is 1999."""
    year = int(text)
    return year if year > 99 else year + (2000 if year < 60 else 1900)


def find_header(head: Sequence[Sequence[str]]) -> Header | None:
    """The row of technical names: the one with most of the vocabulary; None where no row has two of them.

    Two header rows, labels and technical names in either order, are both left out of the data.
    """
    rows = [[plain(cell) for cell in row] for row in head[:HEADER_ROWS]]
    scores = [len({match.standard for cell in row if cell for match in matches(cell)[:1]}) for row in rows]
    best = max(scores, default=0)
    if best < 2:
        return _above_codes(head)
    first = scores.index(best)
    last = first
    enough = max(2, LABEL_ROW * best)
    while first and scores[first - 1] >= enough:
        first -= 1
    while last + 1 < len(scores) and scores[last + 1] >= enough:
        last += 1
    row = max(range(first, last + 1), key=lambda one: (_technical(head[one]), scores[one]))
    return _header(head, row, last + 1, first)


def _technical(cells: Sequence[str]) -> float:
    """Share of the cells that are one word, as technical names are and labels are not."""
    filled = [cell for cell in cells if cell.strip()]
    return round(sum(len(cell.split()) == 1 for cell in filled) / max(len(filled), 1), 1)


def _above_codes(head: Sequence[Sequence[str]]) -> Header | None:
    """The row above the first code of a commune or EPCI, where no name is known."""
    kinds = vocabulary("codes")["kinds"]
    code = re.compile(f"{kinds['commune']['pattern']}|{kinds['siren']['pattern']}")
    for row, cells in enumerate(head[:HEAD_ROWS]):
        if any(code.fullmatch(cell.strip()) for cell in cells):
            return _header(head, row - 1, row, row - 1) if row else None
    return None


def _header(head: Sequence[Sequence[str]], row: int, body: int, first: int) -> Header:
    above = "_".join(plain(cell) for cells in head[:first] for cell in cells if cell)
    return Header(row, unique_names(head[row]), body, above)


def unique_names(cells: Sequence[str]) -> tuple[str, ...]:
    """Names on one line, without repeats; a cell without a name gets one."""
    names: list[str] = []
    for position, cell in enumerate(cells):
        name = " ".join(cell.split()) or f"field_{position + 1}"
        names.append(name if name not in names else f"{name}.{position + 1}")
    return tuple(names)


def labels_of(standard: str, names: Sequence[str]) -> int | None:
    """Position of the column of labels that goes with a class column."""
    wanted = vocabulary("published_files")["columns"][standard].get("labels", ())
    by_name = {plain(name): position for position, name in reversed(list(enumerate(names)))}
    return next((by_name[name] for name in wanted if name in by_name), None)
