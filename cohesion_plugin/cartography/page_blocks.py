"""What stands beside the map, put together: tables of key figures, legends in columns of like height."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from qgis.core import QgsLayoutItem

from .change_table import add_matrix
from .page_sheet import Sheet
from .page_spec import Matrix
from .page_table import Block, add_table


def table_of(sheet: Sheet, width: float, blocks: int) -> Block | None:
    """The page's table or matrix, at the origin; None where there is none or none fits."""
    table = sheet.spec.table
    if isinstance(table, Matrix):
        return add_matrix(sheet.layout, table, width, sheet.factor)
    return add_table(sheet.layout, table, width, sheet.factor, blocks) if table else None


def figures(sheet: Sheet, width: float) -> list[Block]:
    """The key figures, each table ``width`` mm wide, at the origin."""
    made = [add_table(sheet.layout, table, width, sheet.factor, 1) for table in sheet.spec.figures]
    return [block for block in made if block is not None]


def side_by_side(blocks: Sequence[Block], gap: float) -> Block | None:
    """Several blocks as one, their tops on one line."""
    if not blocks:
        return None
    x = 0.0
    for block in blocks:
        block.move(x, 0.0)
        x += block.width + gap
    items = [item for block in blocks for item in block.items]
    return Block(items, x - gap, max(block.height for block in blocks))


def stacked(blocks: Sequence[Block], gap: float) -> Block | None:
    """Several blocks as one, below each other."""
    if not blocks:
        return None
    y = 0.0
    for block in blocks:
        y = block.move(0.0, y) + gap
    items = [item for block in blocks for item in block.items]
    return Block(items, max(block.width for block in blocks), y - gap)


def balanced(items: Sequence[QgsLayoutItem], most: int, gap: float) -> list[list[QgsLayoutItem]]:
    """The items in their order in ``most`` columns at most, so that the highest column is as low as can be."""
    count = min(most, len(items))

    def split(cuts: Sequence[int]) -> list[list[QgsLayoutItem]]:
        ends = [0, *cuts, len(items)]
        return [list(items[a:b]) for a, b in zip(ends, ends[1:])]

    def height(columns: Sequence[Sequence[QgsLayoutItem]]) -> float:
        return max(sum(item.rect().height() + gap for item in column) for column in columns)

    found = [split(cuts) for cuts in combinations(range(1, len(items)), count - 1)]
    return min(found, key=height)
