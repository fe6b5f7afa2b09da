"""Two indicators against each other: circles by population, names that do not cover each other, the reference."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from ..core.comparison.compute import Comparison
from ..core.indicators.model import SUM
from .chart_base import BODY, INCH, SMALL, axes_in, palette
from .comparison_chart_base import (
    figure_text,
    kept_by,
    mark,
    people_of,
    references_of,
    said_alone,
    source_of,
    start,
    told,
    unit_of,
    words,
    wrapped,
)
from .comparison_chart_labels import Named, place_names
from .comparison_chart_sizes import radii, size_key

LEFT, RIGHT, BELOW, ABOVE = 1.7, 3.3, 1.35, 1.0
ROOM = 0.16


def scatter(
    comparison: Comparison,
    x: int,
    y: int,
    chosen: Sequence[int] = (),
    size: tuple[float, float] = (16, 11),
    most: int = 0,
) -> Figure:
    """Columns ``x`` and ``y`` of ``comparison.measure``; beyond ``most`` the others are drawn small, without a name."""
    values = comparison.found.value[:, [x, y]]
    columns = [comparison.measure.columns[one].indicator for one in (x, y)]
    title = told("scatter", "title", x=columns[0].name[:1].lower() + columns[0].name[1:], y=columns[1].name)
    known = ~np.isnan(values).any(axis=1)
    if not known.any():
        return said_alone(size, title, told("nothing"))
    people = people_of(comparison)
    ranked = np.where(known, people, np.nan)
    rows = kept_by(ranked, chosen, most or words()["most"], ends=False)
    rows = rows[known[rows]]
    lines = _references(comparison, x, y)
    foot = _foot(comparison, (x, y), int((~known).sum()), len(rows), lines)
    figure, top, bottom = start(size, title, "", foot)
    axes = axes_in(figure, LEFT, bottom + BELOW, RIGHT, top + ABOVE)
    frame = (size[0] - LEFT - RIGHT, size[1] - top - ABOVE - bottom - BELOW)
    radius = radii(people[rows], frame)
    reach = np.zeros(len(values))
    reach[rows] = radius
    _frame(axes, comparison, (x, y), values[known], lines, reach[known], frame)
    rest = np.setdiff1d(np.flatnonzero(known), rows)
    axes.scatter(values[rest, 0], values[rest, 1], s=5, color=palette()["rule"], linewidths=0, zorder=1)
    _circles(axes, values, rows, radius, set(chosen))
    named = [
        Named(
            str(comparison.sets.names[row]),
            values[row, 0],
            values[row, 1],
            r,
            int(row) in set(chosen),
            int(row),
        )
        for row, r in sorted(zip(rows, radius), key=lambda pair: (int(pair[0]) not in set(chosen), -pair[1]))
    ]
    marks = [Named(name, a, b, 0.14, True, -1) for name, a, b in lines]
    hidden = place_names(axes, [*marks, *named])
    size_key(figure, people[rows], radius, top + ABOVE, told("scatter", "size"))
    if hidden:
        edge, low = 1 - 0.35 / size[0], (bottom + BELOW) / size[1]
        said_here = told("scatter", "hidden", count=hidden)
        figure.text(
            edge, low, said_here, fontsize=SMALL - 1, color=palette()["quiet"], ha="right", va="bottom"
        )
    return figure


def _references(comparison: Comparison, x: int, y: int) -> list[tuple[str, float, float]]:
    """Those that have both values; a total is not set against another's."""
    if any(comparison.measure.columns[one].indicator.aggregation == SUM for one in (x, y)):
        return []
    both = zip(references_of(comparison, x), references_of(comparison, y))
    return [(name, a, b) for (name, a), (_, b) in both if not np.isnan(a) and not np.isnan(b)]


def _frame(
    axes: Axes,
    comparison: Comparison,
    pair: tuple[int, int],
    values: np.ndarray,
    lines: list[tuple[str, float, float]],
    reach: np.ndarray,
    frame: tuple[float, float],
) -> None:
    """Scales that hold every circle whole (``reach``: radius in cm), lines, names of the axes."""
    for which, (one, axis) in enumerate(zip(pair, (axes.xaxis, axes.yaxis))):
        column = comparison.measure.columns[one].indicator
        told_here = [*values[:, which], *(line[which + 1] for line in lines)]
        span = (max(told_here) - min(told_here)) or abs(max(told_here)) or 1.0
        aside = reach * span * (1 + 2 * ROOM) / frame[which]
        low = min(min(told_here) - 0.5 * ROOM * span, float((values[:, which] - 1.2 * aside).min()))
        high = max(max(told_here) + 0.5 * ROOM * span, float((values[:, which] + 1.2 * aside).max()))
        room = 0.5 * ROOM * span
        (axes.set_xlim if which == 0 else axes.set_ylim)(low - room, high + room)
        axis.set_major_locator(MaxNLocator(6, steps=[1, 2, 2.5, 5, 10]))
        ticks = axis.get_major_locator().tick_values(low - room, high + room)
        step = abs(ticks[1] - ticks[0]) if len(ticks) > 1 else 1.0
        decimals = max(0, min(3, int(np.ceil(-np.log10(step) - 1e-9)))) if step else 0
        if step and not np.isclose(round(step, decimals), step):
            decimals += 1
        axis.set_major_formatter(lambda value, _, decimals=decimals: figure_text(value, decimals))
        axis.grid(color=palette()["rule"], linewidth=0.4, zorder=0)
        unit = unit_of(comparison, one)
        _title(axes, which, f"{column.name} ({unit})" if unit else column.name)
    axes.set_axisbelow(True)
    for _, a, b in lines:
        axes.plot([a], [b], marker="D", markersize=6, color=words()["reference"], zorder=6, linestyle="none")
    if lines:
        _, a, b = lines[0]
        style = {"color": words()["reference"], "linewidth": 0.9, "linestyle": (0, (2, 2)), "zorder": 2}
        axes.axvline(a, **style)
        axes.axhline(b, **style)


def _title(axes: Axes, which: int, text: str) -> None:
    """What an axis counts: below at the right, or written level above the left edge, where a reader looks first."""
    figure = axes.figure
    width, height = (side * INCH for side in figure.get_size_inches())
    box = axes.get_position()
    if which == 0:
        lines = wrapped(figure, text, BODY, width * box.width, most=2)
        figure.text(
            box.x1, box.y0 - 0.65 / height, lines, fontsize=BODY, color=palette()["ink"], ha="right", va="top"
        )
        return
    lines = wrapped(figure, text, BODY, width - 0.8 - RIGHT, most=2)
    figure.text(0.4 / width, box.y1 + 0.2 / height, lines, fontsize=BODY, color=palette()["ink"], va="bottom")


def _circles(axes: Axes, values: np.ndarray, rows: np.ndarray, radius: np.ndarray, chosen: set[int]) -> None:
    """One artist per territory, the small ones over the large ones. ``radius``: cm."""
    colours = words()
    for order, place in enumerate(np.argsort(-radius, kind="stable")):
        row = int(rows[place])
        colour = colours["one"] if not chosen else colours["chosen" if row in chosen else "other"]
        points = 2 * radius[place] / INCH * 72
        dot = axes.plot(
            [values[row, 0]], [values[row, 1]], marker="o", markersize=points, color=colour, alpha=0.85,
            markeredgecolor="white", markeredgewidth=0.6, linestyle="none", zorder=3 + order / (len(rows) + 1),
        )[0]  # fmt: skip
        mark(dot, row)


def _foot(
    comparison: Comparison,
    pair: tuple[int, int],
    lost: int,
    drawn: int,
    lines: list[tuple[str, float, float]],
) -> str:
    parts = [told("scatter", "cross", name=lines[0][0])] if lines else []
    if lost:
        parts.append(told("scatter", "lost", count=figure_text(lost)))
    if drawn < len(comparison.sets) - lost:
        parts.append(told("kept_people", kept=drawn, all=figure_text(len(comparison.sets))))
    parts.append(source_of(comparison, pair))
    return " ".join(filter(None, parts))
