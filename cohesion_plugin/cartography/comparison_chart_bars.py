"""Horizontal bars of one indicator, sorted, with the references as labelled lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from ..core.comparison.compute import Comparison
from ..core.comparison.figures import BIT
from ..core.comparison.tables import note_texts
from ..core.indicators.model import SUM
from .chart_base import SMALL, axes_in, palette
from .comparison_chart_base import (
    EDGE,
    HALO,
    figure_text,
    kept_by,
    lines_cm,
    mark,
    name_of,
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
from .comparison_chart_lines import Placed, draw_lines, place_lines

ROW, NAMES, LABELS = 0.5, 0.42, 0.46
# Side by side with a text, without title or sources.
CLOSE, CLOSE_LABELS, AIR, PLAIN_NAMES = 0.345, 0.4, 0.3, 0.56


def bars(
    comparison: Comparison,
    indicator: int,
    chosen: Sequence[int] = (),
    size: tuple[float, float] = (16, 10),
    most: int = 0,
    colours: Sequence[str] = (),
    plain: bool = False,
) -> Figure:
    """The values of ``comparison.measure.columns[indicator]``, the highest first. ``size``: cm; the height follows
    the number of territories. ``most``: how many are drawn at most (0: as many as ``comparison_charts.json`` says).

    ``colours``: one per territory, whose number then precedes its name; ``plain``: the page has the title, the unit and
    the sources."""
    values = comparison.found.value[:, indicator]
    column = comparison.measure.columns[indicator].indicator
    title, unit = ("", "") if plain else (column.name, unit_of(comparison, indicator))
    if np.isnan(values).all():
        return said_alone(size, title, told("nothing"))
    rows = kept_by(values, chosen, most or words()["most"], ends=True)
    rows = rows[np.argsort(-np.nan_to_num(values[rows], nan=-np.inf), kind="stable")]
    if plain:
        rows = rows[~np.isnan(values[rows])]
    lines = [one for one in references_of(comparison, indicator) if column.aggregation != SUM]
    known = [one for one in lines if not np.isnan(one[1])]
    width = size[0]
    row_cm, label_cm, air = (CLOSE, CLOSE_LABELS, AIR / 2) if plain else (ROW, LABELS, AIR)
    foot = _foot(comparison, indicator, rows, lines, plain)
    probe, top, bottom = start((width, 10), title, unit, foot)
    across = PLAIN_NAMES if plain else NAMES
    names = [
        wrapped(probe, name_of(comparison, int(row), colours), SMALL, across * width, most=2) for row in rows
    ]
    # Names of the chosen are bold, hence wider.
    bold = [int(row) in set(chosen) for row in rows]
    left = EDGE + max(width_cm(probe, name, SMALL, one) for name, one in zip(names, bold)) + 0.2
    remarks = _remarks(comparison, indicator, rows, probe, width - left - 0.9)
    tall = [
        max(lines_cm(name, SMALL), lines_cm(remarks.get(int(row), ""), SMALL))
        for row, name in zip(rows, names)
    ]
    heights = np.asarray([max(row_cm, one + (0.04 if plain else 0.14)) for one in tall])
    limits = _limits(values[rows], known, width - left - 0.5)
    placed = _placed(probe, known, column.decimals, limits, (left, width - 0.5), plain)
    above = top + 0.25 + label_cm * max((one.row + 1 for one in placed), default=0)
    # Few bars keep a natural thickness, and the figure is lower than asked.
    room = max(heights.sum(), min(size[1] - above - bottom - air, 1.1 * len(rows)))
    height = above + room + bottom + air
    heights = heights * room / heights.sum()
    figure, _, _ = start((width, height), title, unit, foot)
    axes = axes_in(figure, left, height - above - room, 0.5, above)
    axes.set_xlim(*limits)
    _draw(axes, comparison, indicator, rows, names, heights, set(chosen), colours, remarks)
    draw_lines(axes, placed, room, label_cm)
    return figure


def _draw(
    axes: Axes,
    comparison: Comparison,
    indicator: int,
    rows: np.ndarray,
    names: list[str],
    heights: np.ndarray,
    chosen: set[int],
    own: Sequence[str],
    remarks: Mapping[int, str],
) -> None:
    colours, decimals = words(), comparison.measure.columns[indicator].indicator.decimals
    values, notes = comparison.found.value[:, indicator], comparison.found.notes[:, indicator]
    centre = np.cumsum(heights) - heights / 2
    axes.axvline(0, color=palette()["rule"], linewidth=0.8, zorder=1)
    for row, y, tall in zip(rows, centre, heights):
        value = values[row]
        if np.isnan(value):
            text = axes.annotate(
                remarks[int(row)], (axes.get_xlim()[0], y), (4, 0), textcoords="offset points", va="center",
                fontsize=SMALL, bbox=HALO,
            )  # fmt: skip
            text.set(color=palette()["quiet"], style="italic")
            mark(text, int(row))
            continue
        colour = colours["one"] if not chosen else colours["chosen" if int(row) in chosen else "other"]
        colour = own[int(row)] if len(own) else colour
        bar = axes.barh(y, value, height=min(0.74 * tall, 0.62), color=colour, zorder=2)[0]
        mark(bar, int(row))
        star = "*" if int(notes[row]) & BIT["partial"] else ""
        side = 1 if value >= 0 else -1
        axes.annotate(
            figure_text(value, decimals) + star, (value, y), (3 * side, 0), textcoords="offset points",
            ha="left" if side > 0 else "right", va="center_baseline", fontsize=SMALL, color=palette()["ink"], bbox=HALO,
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


def _remarks(
    comparison: Comparison, indicator: int, rows: np.ndarray, probe: Figure, width: float
) -> dict[int, str]:
    """Why a territory has no bar, in lines of at most ``width`` cm."""
    notes, values = comparison.found.notes[:, indicator], comparison.found.value[:, indicator]
    empty = [int(row) for row in rows if np.isnan(values[row])]
    reasons = {row: str(note_texts(notes[row : row + 1])[0]) or told("no_value") for row in empty}
    return {row: wrapped(probe, reason, SMALL, width) for row, reason in reasons.items()}


def _limits(values: np.ndarray, known: list[tuple[str, float]], width: float) -> tuple[float, float]:
    """The ends of the axis, with room beyond the longest bars for their figures."""
    all_values = [0.0, *values[~np.isnan(values)], *(value for _, value in known)]
    low, high = min(all_values), max(all_values)
    span = (high - low) or 1.0
    room = 1.5 / max(width, 3.0) * span * 1.15
    return low - (room if low < 0 else 0), high + room


def _placed(
    probe: Figure,
    known: list[tuple[str, float]],
    decimals: int,
    limits: tuple[float, float],
    frame: tuple[float, float],
    close: bool,
) -> list[Placed]:
    """Where the references' labels go: see ``comparison_chart_lines``."""
    told_here = [(f"{name}\u00a0: {figure_text(value, decimals)}", value) for name, value in known]
    return place_lines(probe, told_here, limits, frame, close)


def _foot(
    comparison: Comparison, indicator: int, rows: np.ndarray, lines: list[tuple[str, float]], plain: bool
) -> str:
    notes = comparison.found.notes[rows, indicator]
    empty = np.isnan(comparison.found.value[rows, indicator])
    parts = []
    if ((notes & BIT["partial"]) > 0)[~empty].any():
        parts.append(told("partial"))
    if len(rows) < len(comparison.sets) and not plain:
        parts.append(told("kept", kept=len(rows), all=figure_text(len(comparison.sets))))
    if plain:
        return " ".join(parts)
    lost = [name for name, value in lines if np.isnan(value)]
    if lost:
        parts.append(told("other_year", names=", ".join(lost)))
    if comparison.against and comparison.measure.columns[indicator].indicator.aggregation == SUM:
        parts.append(told("total"))
    parts.append(source_of(comparison, [indicator]))
    return " ".join(filter(None, parts))
