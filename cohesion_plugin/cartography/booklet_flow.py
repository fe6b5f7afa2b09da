"""Blocks of a booklet set one below the other, page after page; what belongs together is not parted."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..core.booklet.model import (
    Beside,
    Block,
    Chapter,
    Chart,
    Grid,
    Heading,
    LocationMap,
    Paragraph,
    Together,
)
from ..core.booklet.words import booklet
from ..core.comparison.compute import Comparison
from .booklet_chart import Drawn, draw
from .booklet_chart_place import add_chart
from .booklet_paper import Paper
from .booklet_table import first_height, whole_height, write_grid
from .page_text import Measured

# Share of a page that a table kept whole may leave empty.
MUCH = 0.25
MapMaker = Callable[[Paper], None]


class Flow:
    """Writes chapters on a paper. ``add_map``: draws the location map from the cursor on."""

    def __init__(self, paper: Paper, comparison: Comparison, add_map: MapMaker) -> None:
        self.paper, self._comparison, self._add_map = paper, comparison, add_map
        self._space = booklet("layout")["space"]
        self._charts: dict[int, Drawn] = {}
        self._parted: set[int] = set()

    def chapter(self, chapter: Chapter) -> int:
        """A chapter on a new page, or below another where it may; returns the number of the page, from 1."""
        title = self.paper.measure(chapter.title, "chapter")
        blocks = _unfolded(chapter.blocks)
        above = self.paper.page
        self.paper.chapter(chapter.sources, self._opening(chapter, blocks, title.height))
        first = self.paper.page + 1
        if self.paper.page == above:
            self.paper.y += self._space["Chapter"]
        self.paper.write("chapter", title)
        self.paper.y += 2.0
        for position, block in enumerate(blocks):
            following = blocks[position + 1] if position + 1 < len(blocks) else None
            self._block(block, following)
        return first

    def _opening(self, chapter: Chapter, blocks: Sequence[Block], title: float) -> float:
        """What a chapter that joins another needs: its title and what must stand below it; 0 where it does not."""
        if not chapter.joins or self.paper.page == 0:
            return 0.0
        first = next(
            (place for place, one in enumerate(blocks) if not isinstance(one, Paragraph)), len(blocks) - 1
        )
        need = sum(self._height(one) for one in blocks[: first + 1])
        if blocks and isinstance(blocks[first], Heading):
            need += self._height(blocks[first + 1] if first + 1 < len(blocks) else None)
        return self._space["Chapter"] + title + 2.0 + need

    def _block(self, block: Block, following: Block | None) -> None:
        if isinstance(block, Together):
            self._together(block)
        elif isinstance(block, Heading):
            self._heading(block, following)
        elif isinstance(block, Paragraph):
            self._paragraph(block)
        elif isinstance(block, Grid):
            if block.rows:
                self._need(self._height(block))
                write_grid(self.paper, block)
                self.paper.y += self._space["Grid"]
        elif isinstance(block, Chart):
            self._chart(block)
        elif isinstance(block, Beside):
            self._beside(block)
        elif isinstance(block, LocationMap):
            self._add_map(self.paper)

    def _need(self, height: float) -> None:
        """A new page where the height is not left on this one, unless it would not help."""
        if self.paper.room < height and self.paper.room < self.paper.height - 1:
            self.paper.next_page()

    def _together(self, block: Together) -> None:
        self._need(sum(self._height(one) for one in block.blocks))
        for position, one in enumerate(block.blocks):
            self._block(one, block.blocks[position + 1] if position + 1 < len(block.blocks) else None)

    def _height(self, block: Block | None) -> float:
        """With the space around it; of a table, its first rows."""
        if isinstance(block, Heading):
            return (
                self._space["Heading"]
                + self.paper.measure(block.text, "heading").height
                + self._space["after_heading"]
            )
        if isinstance(block, Paragraph):
            return self.paper.measure(block.text, block.kind).height + self._below(block)
        if isinstance(block, Grid):
            return self._grid_height(block) if block.rows else 0.0
        if isinstance(block, Chart):
            return self._drawn(block).height + self._space["Chart"]
        if isinstance(block, Beside):
            return (
                max(self._drawn(block.chart, True).height, self._text_beside(block).height)
                + self._space["Beside"]
            )
        if isinstance(block, Together):
            return sum(self._height(one) for one in block.blocks)
        return 0.0

    def _grid_height(self, block: Grid) -> float:
        """All of a table that is to be kept on one page and fits there below its heading, else its first rows; these
        too where much of this page would stay empty."""
        if not block.keep or id(block) in self._parted:
            return first_height(self.paper, block)
        whole = whole_height(self.paper, block)
        spare = self.paper.room - self.paper.measure("–", "heading").height - self._space["Heading"]
        if MUCH * self.paper.height < spare < whole:
            # Said of its heading, it holds for the table below it.
            self._parted.add(id(block))
        elif whole <= self.paper.height - self._space["Heading"] - 8:
            return whole
        return first_height(self.paper, block)

    def _heading(self, block: Heading, following: Block | None) -> None:
        measured = self.paper.measure(block.text, "heading")
        self._need(self._space["Heading"] + measured.height + self._height(following))
        if self.paper.room < self.paper.height - 12:
            self.paper.y += self._space["Heading"]
        self.paper.write("heading", measured)
        self.paper.y += self._space["after_heading"]

    def _paragraph(self, block: Paragraph) -> None:
        measured = self.paper.measure(block.text, block.kind)
        self._need(min(measured.height, self.paper.height))
        if measured.height > self.paper.room:
            for part in _halves(block.text):
                self._paragraph(Paragraph(part, block.kind))
            return
        self.paper.write("text", measured)
        self.paper.y += self._below(block)

    def _below(self, block: Paragraph) -> float:
        return float(self._space.get(block.kind, self._space["Paragraph"]))

    def _drawn(self, block: Chart, part: bool = False) -> Drawn:
        if id(block) not in self._charts:
            width = booklet("layout")["beside"]["chart"] if part else self.paper.width
            self._charts[id(block)] = draw(self._comparison, block, width)
        return self._charts[id(block)]

    def _text_beside(self, block: Beside) -> Measured:
        spec = booklet("layout")["beside"]
        return self.paper.measure(block.text.text, "beside", self.paper.width - spec["chart"] - spec["gap"])

    def _beside(self, block: Beside) -> None:
        """The chart at the left, the text at the right; both begin at the same height."""
        spec, top = booklet("layout")["beside"], self.paper.y
        picture = self._drawn(block.chart, True).pictures[0]
        add_chart(self.paper.layout, picture, self.paper.box(0.0, top, picture.width, picture.height))
        text = self._text_beside(block)
        self.paper.write("text", text, spec["chart"] + spec["gap"], top)
        self.paper.y = top + max(picture.height, text.height) + self._space["Beside"]

    def _chart(self, block: Chart) -> None:
        drawn = self._drawn(block)
        for page in drawn.pictures:
            self._need(page.height)
            add_chart(self.paper.layout, page, self.paper.box(0.0, self.paper.y, page.width, page.height))
            self.paper.y += page.height
        self.paper.y += self._space["Chart"]


def _unfolded(blocks: Sequence[Block]) -> list[Block]:
    return [block for block in blocks if not (isinstance(block, Grid) and not block.rows)]


def _halves(text: str) -> list[str]:
    """A text too long for a page, cut at a space near its middle."""
    middle = text.rfind(" ", 0, len(text) // 2)
    middle = middle if middle > 0 else len(text) // 2
    return [text[:middle], text[middle:].strip()]
