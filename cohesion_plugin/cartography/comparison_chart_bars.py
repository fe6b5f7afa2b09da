"""Horizontal bars of one indicator, sorted, with the references as labelled lines."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from ..core.comparison.compute import Comparison
from ..core.comparison.figures import BIT
from ..core.comparison.tables import note_texts
from ..core.indicators.model import SUM
from .chart_base import INCH, SMALL, axes_in, palette
from .comparison_chart_base import (
    EDGE,
    HALO,
    figure_text,
    kept_by,
    lines_cm,
    mark,
    references_of,
    said_alone,
    source_of,
    start,
    told,
    unit_of,
    width_cm,
    words,
    wrapped,
)

ROW, NAMES, LABELS = 0.5, 0.42, 0.46


def bars(
    comparison: Comparison,
    indicator: int,
    chosen: Sequence[int] = (),
    size: tuple[float, float] = (16, 10),
    most: int = 0,
) -> Figure:
    """The values of ``comparison.measure.columns[indicator]``, the highest first. ``size``: cm; the height follows
    the number of territories. ``most``: how many are drawn at most (0: as many as ``comparison_charts.json`` says)."""
    values = comparison.found.value[:, indicator]
    column = comparison.measure.columns[indicator].indicator
    unit = unit_of(comparison, indicator)
    if np.isnan(values).all():
        return said_alone(size, column.name, told("nothing"))
    rows = kept_by(values, chosen, most or words()["most"], ends=True)
    rows = rows[np.argsort(-np.nan_to_num(values[rows], nan=-np.inf), kind="stable")]
    lines = [one for one in references_of(comparison, indicator) if column.aggregation != SUM]
    known = [one for one in lines if not np.isnan(one[1])]
    width = size[0]
    foot = _foot(comparison, indicator, rows, lines)
    probe, top, bottom = start((width, 10), column.name, unit, foot)
    names = [wrapped(probe, str(comparison.sets.names[row]), SMALL, NAMES * width, most=2) for row in rows]
    heights = np.asarray([max(ROW, lines_cm(name, SMALL) + 0.14) for name in names])
    above = top + 0.25 + LABELS * len(known)
    # Few bars keep a natural thickness, and the figure is lower than asked.
    room = max(heights.sum(), min(size[1] - above - bottom - 0.35, 1.1 * len(rows)))
    height = above + room + bottom + 0.35
    heights = heights * room / heights.sum()
    figure, _, _ = start((width, height), column.name, unit, foot)
    left = EDGE + max(width_cm(probe, name, SMALL) for name in names) + 0.2
    axes = axes_in(figure, left, height - above - room, 0.5, above)
    _draw(axes, comparison, indicator, rows, names, heights, set(chosen))
    _limits(axes, figure, values[rows], known, width - left - 0.5)
    _lines(axes, known, column.decimals, room)
    return figure


def _draw(
    axes: Axes,
    comparison: Comparison,
    indicator: int,
    rows: np.ndarray,
    names: list[str],
    heights: np.ndarray,
    chosen: set[int],
) -> None:
    colours, decimals = words(), comparison.measure.columns[indicator].indicator.decimals
    values, notes = comparison.found.value[:, indicator], comparison.found.notes[:, indicator]
    centre = np.cumsum(heights) - heights / 2
    axes.axvline(0, color=palette()["rule"], linewidth=0.8, zorder=1)
    for row, y, tall in zip(rows, centre, heights):
        value = values[row]
        if np.isnan(value):
            reason = str(note_texts(notes[row : row + 1])[0]) or told("no_value")
            text = axes.annotate(
                reason, (0, y), (4, 0), textcoords="offset points", va="center", fontsize=SMALL
            )
            text.set(color=palette()["quiet"], style="italic")
            mark(text, int(row))
            continue
        colour = colours["one"] if not chosen else colours["chosen" if int(row) in chosen else "other"]
        bar = axes.barh(y, value, height=min(0.74 * tall, 0.62), color=colour, zorder=2)[0]
        mark(bar, int(row))
        star = "*" if int(notes[row]) & BIT["partial"] else ""
        side = 1 if value >= 0 else -1
        axes.annotate(
            figure_text(value, decimals) + star, (value, y), (3 * side, 0), textcoords="offset points",
            ha="left" if side > 0 else "right", va="center", fontsize=SMALL, color=palette()["ink"], bbox=HALO,
            zorder=5,
        )  # fmt: skip
    axes.set_yticks(centre, names)
    axes.set_xticks([])
    axes.spines["bottom"].set_visible(False)
    axes.set_ylim(heights.sum(), 0)
    for row, label in zip(rows, axes.get_yticklabels()):
        mark(label, int(row))
        if int(row) in chosen:
            label.set_fontweight("bold")


def _limits(
    axes: Axes, figure: Figure, values: np.ndarray, known: list[tuple[str, float]], width: float
) -> None:
    """Room beyond the longest bars for their figures."""
    all_values = [0.0, *values[~np.isnan(values)], *(value for _, value in known)]
    low, high = min(all_values), max(all_values)
    span = (high - low) or 1.0
    room = 1.5 / max(width, 3.0) * span * 1.15
    axes.set_xlim(low - (room if low < 0 else 0), high + room)


def _lines(axes: Axes, known: list[tuple[str, float]], decimals: int, room: float) -> None:
    """Each reference as a line that ends in its own row of labels, above the bars.

    Labels on the left of ascending lines, or on the right of descending ones, are crossed by no other line.
    """
    figure, colours = axes.figure, words()["references"]
    box, wide = axes.get_position(), figure.get_size_inches()[0] * INCH
    low, high = axes.get_xlim()
    told_here = [(f"{name}\u00a0: {figure_text(value, decimals)}", value) for name, value in known]

    def free(text: str, value: float) -> float:
        at = wide * (box.x0 + box.width * (value - low) / (high - low))
        return at - width_cm(figure, text, SMALL) - 0.3

    right = any(free(text, value) < EDGE for text, value in told_here)
    for place, (text, value) in enumerate(sorted(told_here, key=lambda one: -one[1] if right else one[1])):
        colour = colours[place % len(colours)]
        reach = 1 + (LABELS * (place + 0.55)) / room
        axes.plot(
            [value, value], [0, reach], transform=axes.get_xaxis_transform(), color=colour, linewidth=1.1,
            linestyle=(0, (4, 2)), clip_on=False, zorder=4,
        )  # fmt: skip
        axes.annotate(
            text, (value, reach), (4 if right else -4, 0), xycoords=axes.get_xaxis_transform(),
            textcoords="offset points", ha="left" if right else "right", va="center", fontsize=SMALL, color=colour,
            annotation_clip=False,
        )  # fmt: skip


def _foot(comparison: Comparison, indicator: int, rows: np.ndarray, lines: list[tuple[str, float]]) -> str:
    notes = comparison.found.notes[rows, indicator]
    empty = np.isnan(comparison.found.value[rows, indicator])
    parts = []
    if ((notes & BIT["partial"]) > 0)[~empty].any():
        parts.append(told("partial"))
    if len(rows) < len(comparison.sets):
        parts.append(told("kept", kept=len(rows), all=figure_text(len(comparison.sets))))
    lost = [name for name, value in lines if np.isnan(value)]
    if lost:
        parts.append(told("other_year", names=", ".join(lost)))
    if comparison.against and comparison.measure.columns[indicator].indicator.aggregation == SUM:
        parts.append(told("total"))
    parts.append(source_of(comparison, [indicator]))
    return " ".join(filter(None, parts))
