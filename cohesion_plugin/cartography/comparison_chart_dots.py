"""Dot plot: one line per indicator, one dot per territory, on a scale of indices that is symmetric in ratio."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from ..core.comparison.compute import Comparison
from .chart_base import INCH, SMALL, axes_in, palette
from .comparison_chart_base import (
    EDGE,
    HALO,
    few,
    figure_text,
    ink_on,
    kept_by,
    lines_cm,
    mark,
    people_of,
    said_alone,
    source_of,
    start,
    told,
    width_cm,
    words,
    wrapped,
)
from .comparison_chart_keys import DISC, NUMBER, Look, key_height, keys, looks

ROW, NAMES = 0.95, 0.4
# Between names and scale, points: a disc at the edge of the scale reaches beyond it.
GAP = 4.0
EDGES = (0.995, 1.005)
# Of a disc with its edge, cm.
STEP = (DISC + 0.6) / 72 * INCH
BESIDE, LANE_AIR = 0.75, 0.3


def dots(
    comparison: Comparison,
    indicators: Sequence[int],
    chosen: Sequence[int] = (),
    size: tuple[float, float] = (16, 10),
    most: int = 0,
    colours: Sequence[str] = (),
    plain: bool = False,
) -> Figure:
    """Indices against the first reference, from ``comparison.measure.columns[i]`` for each i of ``indicators``.

    The height follows the number of indicators. Those without an index (totals, rates of change, balances) are named.
    ``colours``: one per territory, whose number is in its dot; dots that would cover each other are set apart.
    ``plain``: the page has the sources.
    """
    if not comparison.against:
        return said_alone(size, told("dots", "title", reference="…"), told("dots", "none"))
    reference, one = comparison.against[0]
    index = one.index[:, list(indicators)]
    drawn = [place for place in range(len(indicators)) if not np.isnan(index[:, place]).all()]
    title = told("dots", "title", reference=reference)
    if not drawn:
        return said_alone(size, title, _left(comparison, indicators, drawn))
    rows = kept_by(people_of(comparison), chosen, most or words()["most"], ends=False)
    shown = looks(rows, chosen, colours)
    index = index[np.ix_(rows, drawn)]
    low, high = _scale(index)
    width, foot = (
        size[0],
        _foot(
            comparison, indicators, drawn, rows, shown, bool(((index < low) | (index > high)).any()), plain
        ),
    )
    probe, top, bottom = start((width, 10), title, told("dots", "subtitle"), foot)
    columns = [comparison.measure.columns[indicators[place]] for place in drawn]
    names = [wrapped(probe, column.indicator.name, SMALL, NAMES * width, most=3) for column in columns]
    gap = GAP + (DISC / 2 if len(colours) else 0)
    left = EDGE + max(width_cm(probe, name, SMALL) for name in names) + (gap + 4) / 72 * INCH
    ends = (low * EDGES[0], high * EDGES[1])
    lanes = np.zeros(index.shape, dtype=int)
    if len(colours):
        lanes = np.column_stack([apart(one, ends, width - left - 1.0) for one in index.T])
    many = lanes.max(axis=0) - lanes.min(axis=0) + 1
    texts = np.asarray([lines_cm(name, SMALL) for name in names]) + 0.2
    tall = (
        np.maximum(texts, many * STEP + LANE_AIR)
        if len(colours)
        else np.full(len(names), max(ROW, texts.max()))
    )
    key = key_height(probe, comparison, shown, width)
    above = top + key + 0.75
    # Dots that are set apart need no more room than that; other lines breathe where the figure is high.
    room = float(tall.sum())
    if not len(colours):
        room = max(room, min(size[1] - above - bottom - 0.3, 1.3 * room))
    centre = (np.cumsum(tall) - tall / 2) * room / tall.sum()
    height = above + room + bottom + 0.3
    figure, _, _ = start((width, height), title, told("dots", "subtitle"), foot)
    axes = axes_in(figure, left, height - above - room, 1.0, above)
    _frame(axes, names, centre, room, (low, high), gap)
    for place, y in enumerate(centre):
        level = STEP * (lanes[:, place] - (lanes[:, place].max() + lanes[:, place].min()) / 2)
        _line(axes, comparison, index[:, place], rows, shown, float(y), (low, high), level)
    keys(figure, comparison, shown, top + 0.15)
    return figure


def apart(index: np.ndarray, ends: tuple[float, float], width: float) -> np.ndarray:
    """The lane of each disc, 0 in the middle, so that none of a line covers another. ``width``: of the axis, cm."""
    at = width * np.log(np.clip(index, *ends) / ends[0]) / np.log(ends[1] / ends[0])
    lanes = np.zeros(len(index), dtype=int)
    last: dict[int, float] = {}
    order = sorted(range(-len(index), len(index) + 1), key=lambda lane: (abs(lane), lane))
    for place in np.argsort(at, kind="stable"):
        if np.isnan(at[place]):
            continue
        # Beyond the scale a figure stands beside the disc.
        low, high = index[place] < ends[0], index[place] > ends[1]
        need = STEP + BESIDE * high
        lane = next(one for one in order if at[place] - last.get(one, -np.inf) >= need)
        lanes[place], last[lane] = lane, float(at[place]) + BESIDE * low
    return lanes


def _scale(index: np.ndarray) -> tuple[float, float]:
    """The narrowest bounds, inverse to each other, that hold most of the indices."""
    spec = words()["index"]
    known = index[~np.isnan(index) & (index > 0)]
    far = np.exp(np.abs(np.log(known / 100)))
    reached = 100 * float(np.quantile(far, spec["share"])) if len(known) else 0.0
    high = next((bound for bound in spec["bounds"] if bound >= reached), spec["bounds"][-1])
    return 1e4 / high, float(high)


def _frame(
    axes: Axes,
    names: list[str],
    centre: np.ndarray,
    room: float,
    bounds: tuple[float, float],
    gap: float,
) -> None:
    """Scale and lines; the vertical axis is in cm, downwards. ``gap``: from the names to the scale, points."""
    low, high = bounds
    axes.set_xscale("log")
    axes.set_xlim(low * EDGES[0], high * EDGES[1])
    axes.set_ylim(room, 0)
    ticks = words()["index"]["ticks"][str(round(high))]
    axes.minorticks_off()
    axes.set_xticks(ticks, [figure_text(tick) for tick in ticks])
    axes.xaxis.tick_top()
    axes.set_yticks(centre, names)
    axes.tick_params(axis="y", pad=gap)
    axes.spines["bottom"].set_visible(False)
    for tick in ticks:
        axes.axvline(tick, color=palette()["rule"], linewidth=0.5, zorder=0)
    axes.axvline(100, color=words()["reference"], linewidth=1.3, zorder=1)
    for y in centre:
        axes.axhline(y, color=palette()["rule"], linewidth=0.5, zorder=0)


def _line(
    axes: Axes,
    comparison: Comparison,
    index: np.ndarray,
    rows: np.ndarray,
    shown: Mapping[int, Look],
    y: float,
    bounds: tuple[float, float],
    level: np.ndarray,
) -> None:
    """The dots of one indicator; beyond the scale a triangle at its edge, with the value. ``level``: cm."""
    for row, value, shift in zip(rows, index, level):
        if np.isnan(value):
            continue
        look, inside = shown[int(row)], bounds[0] <= value <= bounds[1]
        marker = look.marker if inside else "<" if value < bounds[0] else ">"
        at = float(np.clip(value, *bounds))
        if look.number:
            _disc(axes, look, int(row), at, y + float(shift), None if inside else value)
            continue
        dot = axes.plot(
            [at], [y], marker=marker, markersize=6.5 if look.named else 5, color=look.colour, clip_on=False,
            markeredgecolor="white", markeredgewidth=0.5, zorder=4 if look.named else 3,
            alpha=None if look.named else 0.75,
        )[0]  # fmt: skip
        mark(dot, int(row))
        if not inside:
            _beside(axes, figure_text(value), at, y, 8, "center", (0, 7))
    if not any(look.named for look in shown.values()):
        _name_ends(axes, comparison, index, rows, y, bounds)


def _disc(axes: Axes, look: Look, row: int, x: float, y: float, beyond: float | None) -> None:
    """A disc with a number; one from beyond the scale has its value beside it, towards the middle."""
    dot = axes.plot(
        [x], [y], marker="o", markersize=DISC, color=look.colour, clip_on=False, markeredgecolor="white",
        markeredgewidth=0.5, zorder=4,
    )[0]  # fmt: skip
    mark(dot, row)
    axes.annotate(
        str(look.number), (x, y), (0, -0.4), textcoords="offset points", ha="center", va="center", fontsize=NUMBER,
        color=ink_on(look.colour), zorder=5, annotation_clip=False,
    )  # fmt: skip
    if beyond is not None:
        # Towards the middle: beyond the edge are the names, or nothing.
        side, shift = ("left", 1) if beyond < 100 else ("right", -1)
        _beside(axes, figure_text(beyond), x, y, SMALL, side, (shift * (DISC / 2 + 1.5), 0))


def _name_ends(
    axes: Axes,
    comparison: Comparison,
    index: np.ndarray,
    rows: np.ndarray,
    y: float,
    bounds: tuple[float, float],
) -> None:
    known = np.flatnonzero(~np.isnan(index))
    if len(known) < 2:
        return
    low, high = known[np.argmin(index[known])], known[np.argmax(index[known])]
    middle = 0.5 * (np.log(bounds[0]) + np.log(bounds[1]))
    for which, down in ((low, False), (high, True)):
        at = float(np.clip(index[which], *bounds))
        name = str(comparison.sets.names[rows[which]])
        side = "left" if np.log(at) < middle else "right"
        _beside(axes, name, at, y, SMALL - 1, side, (-3 if side == "left" else 3, -9 if down else 9))


def _beside(
    axes: Axes, text: str, x: float, y: float, points: float, side: str, shift: tuple[float, float]
) -> None:
    axes.annotate(
        text, (x, y), shift, textcoords="offset points", ha=side, va="center", fontsize=min(points, SMALL),
        color=palette()["ink"], bbox=HALO, zorder=2, annotation_clip=False,
    )  # fmt: skip


def _left(comparison: Comparison, indicators: Sequence[int], drawn: list[int]) -> str:
    left = [one for place, one in enumerate(indicators) if place not in drawn]
    names = [comparison.measure.columns[one].indicator.name for one in left]
    return told("dots", "left", names=few(names)) if left else ""


def _foot(
    comparison: Comparison,
    indicators: Sequence[int],
    drawn: list[int],
    rows: np.ndarray,
    shown: Mapping[int, Look],
    beyond: bool,
    plain: bool,
) -> str:
    parts = [] if any(look.named for look in shown.values()) or len(rows) < 2 else [told("dots", "ends")]
    if beyond:
        numbered = any(look.number for look in shown.values())
        parts.append(told("dots", "beyond_numbered" if numbered else "beyond"))
    if len(rows) < len(comparison.sets):
        parts.append(told("kept_people", kept=len(rows), all=figure_text(len(comparison.sets))))
    parts.append(_left(comparison, indicators, drawn))
    if not plain:
        parts.append(source_of(comparison, [indicators[place] for place in drawn]))
    return " ".join(filter(None, parts))
