"""What a booklet is made of: chapters of blocks, in reading order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Union

import pandas as pd

from ..comparison.structure import Structure


@dataclass(frozen=True)
class Heading:
    """A heading inside a chapter; it stays with what follows."""

    text: str


@dataclass(frozen=True)
class Paragraph:
    """A text. ``kind``: a type of ``layout.json``: text, lead or note."""

    text: str
    kind: str = "text"


@dataclass(frozen=True)
class Grid:
    """A table. ``figures``: positions of the columns set to the right, which are never wrapped; ``strong``: rows in
    bold; ``notes``: below it; ``keep``: on one page where it fits on one; ``merged``: the first
    column is left blank in the rows below that repeat it, but at the top of a page."""

    header: Sequence[str]
    rows: Sequence[Sequence[str]]
    figures: Sequence[int] = ()
    strong: Sequence[int] = ()
    notes: Sequence[str] = ()
    keep: bool = False
    merged: bool = False


def without_empty(grid: Grid) -> Grid:
    """The table without the columns in which no row says anything."""
    kept = [i for i in range(len(grid.header)) if i == 0 or any(row[i] not in ("", "–") for row in grid.rows)]
    return replace(
        grid,
        header=[grid.header[i] for i in kept],
        rows=[[row[i] for i in kept] for row in grid.rows],
        figures=tuple(place for place, i in enumerate(kept) if i in grid.figures),
    )


@dataclass(frozen=True)
class Chart:
    """A chart of ``cartography/comparison_charts``. ``kind``: bars, dots, curves or structure; ``columns``: positions
    of indicators of the comparison; ``by``: of a structure."""

    kind: str
    columns: Sequence[int] = ()
    by: Structure | None = None


@dataclass(frozen=True)
class Together:
    """Blocks that are not parted by the end of a page: a sentence and its chart."""

    blocks: Sequence[Block]


@dataclass(frozen=True)
class Beside:
    """A chart and, at its right, the text that states it."""

    chart: Chart
    text: Paragraph


@dataclass(frozen=True)
class LocationMap:
    """The map of where the territories lie."""


Block = Union[Heading, Paragraph, Grid, Chart, Beside, Together, LocationMap]


@dataclass(frozen=True)
class Chapter:
    """``sources``: printed at the foot of its pages; ``joins``: it may begin below the chapter before it, else it
    begins a page."""

    key: str
    title: str
    blocks: Sequence[Block]
    sources: Sequence[str] = ()
    joins: bool = False


@dataclass(frozen=True)
class Book:
    """``title`` says what is compared; ``cover``: names on the cover, with what they are; ``sheets``: tables of the
    workbook beside those of the comparison; ``reading``: how to read the whole, below the contents."""

    title: str
    subtitle: str
    cover: Sequence[tuple[str, str]]
    chapters: Sequence[Chapter]
    sheets: dict[str, pd.DataFrame] = field(default_factory=dict)
    reading: Sequence[str] = ()
