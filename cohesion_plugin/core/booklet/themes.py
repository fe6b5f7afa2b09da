"""Theme by theme: for each indicator the sentence that states it beside its chart."""

from __future__ import annotations

import numpy as np

from ..comparison.compute import Comparison
from ..i18n import tr
from ..indicators.model import SUM, said
from .key_figures import label, vintage
from .key_sources import producers
from .model import Beside, Block, Chapter, Chart, Heading, Paragraph, Together
from .sentences import Told, why
from .words import capital, spoken, typographic

# A chart needs as many values, or indices, as this.
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
    empty = np.isnan(comparison.found.value).all(axis=0)
    blocks += [_indicator(comparison, column, shared) for column in columns if not empty[column]]
    blocks += _without(comparison, [column for column in columns if empty[column]])
    title = capital(name) if name else tr("Other indicators")
    return Chapter(f"theme {name}", title, blocks, producers(comparison, columns), joins=True)


def common_remarks(comparison: Comparison, columns: list[int]) -> list[str]:
    """Remarks that hold for each of several indicators: said once."""
    columns = [one for one in columns if not np.isnan(comparison.found.value[:, one]).all()]
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
    if _bars(comparison, column) < DOTS:
        return Together([title, text])
    return Together([title, Beside(Chart("bars", (column,)), text)])


def _bars(comparison: Comparison, column: int) -> int:
    """Values that a chart would set side by side: one alone says nothing."""
    known = int((~np.isnan(comparison.found.value[:, column])).sum())
    if comparison.measure.columns[column].indicator.aggregation == SUM:
        return known
    return known + sum(bool((~np.isnan(one.reference[:, column])).any()) for _, one in comparison.against)


def _without(comparison: Comparison, columns: list[int]) -> list[Block]:
    """Indicators that no territory has a value of, by reason."""
    names: dict[str, list[str]] = {}
    for column in columns:
        notes = np.unique(comparison.found.notes[:, column])
        reason = typographic("; ".join(dict.fromkeys(filter(None, (why(int(one)) for one in notes)))))
        indicator = comparison.measure.columns[column].indicator
        names.setdefault(reason or spoken("sentences")["no_reason"], []).append(typographic(indicator.name))
    text = tr("No territory compared has a value ({reason}): {names}.")
    return [
        Paragraph(text.format(reason=reason, names=tr("; ").join(found))) for reason, found in names.items()
    ]


def _indexed(comparison: Comparison, column: int) -> bool:
    if not comparison.against:
        return False
    return bool((~np.isnan(comparison.against[0][1].index[:, column])).any())
