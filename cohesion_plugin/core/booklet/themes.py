"""Theme by theme: for each indicator the sentence that states it beside its chart."""

from __future__ import annotations

import numpy as np

from ..comparison.compute import Comparison
from ..i18n import tr
from ..indicators.model import said
from .key_figures import label, sources, vintage
from .model import Beside, Block, Chapter, Chart, Heading, Paragraph, Together
from .sentences import Told
from .words import capital

# A dot plot of indices needs more than this many of them.
DOTS = 2


def themes(comparison: Comparison) -> list[Chapter]:
    """One chapter per theme, in the order of the indicators."""
    columns = comparison.measure.columns
    names = list(dict.fromkeys(said(one.indicator.theme) for one in columns))
    return [
        _theme(comparison, name, [i for i, one in enumerate(columns) if said(one.indicator.theme) == name])
        for name in names
    ]


def _theme(comparison: Comparison, name: str, columns: list[int]) -> Chapter:
    shared = common_remarks(comparison, columns)
    blocks: list[Block] = []
    if shared:
        text = tr("This holds for all indicators of this theme. {}").format(" ".join(shared))
        blocks.append(Paragraph(text))
    indexed = [column for column in columns if _indexed(comparison, column)]
    if len(indexed) >= DOTS:
        blocks.append(Chart("dots", tuple(indexed)))
    for column in columns:
        blocks.append(_indicator(comparison, column, shared))
    title = capital(name) if name else tr("Other indicators")
    return Chapter(f"theme {name}", title, blocks, sources(comparison, columns), joins=True)


def common_remarks(comparison: Comparison, columns: list[int]) -> list[str]:
    """Remarks that hold for each of several indicators: said once."""
    if len(columns) < 2:
        return []
    first, *others = [Told(comparison, column).remarks() for column in columns]
    return [remark for remark in first if all(remark in one for one in others)]


def _indicator(comparison: Comparison, column: int, shared: list[str]) -> Block:
    one = comparison.measure.columns[column].indicator
    year = vintage(comparison, column)
    title = Heading(f"{label(one)}, {year}" if year else label(one))
    told = Told(comparison, column)
    own = [remark for remark in told.remarks() if remark not in shared]
    text = Paragraph(" ".join([*told.statement(), *own]))
    if np.isnan(comparison.found.value[:, column]).all():
        return Together([title, text])
    return Together([title, Beside(Chart("bars", (column,)), text)])


def _indexed(comparison: Comparison, column: int) -> bool:
    if not comparison.against:
        return False
    return bool((~np.isnan(comparison.against[0][1].index[:, column])).any())
