"""What a booklet is made of: chapters of blocks, in reading order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
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
    workbook beside those of the comparison."""

    title: str
    subtitle: str
    cover: Sequence[tuple[str, str]]
    chapters: Sequence[Chapter]
    sheets: dict[str, pd.DataFrame] = field(default_factory=dict)
