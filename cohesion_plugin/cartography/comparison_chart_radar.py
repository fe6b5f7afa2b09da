"""Radar of indices, only where it is asked for: a scale of ratios, 100 in bold, at most six territories."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.figure import Figure

from ..core.comparison.compute import Comparison
from .chart_base import INCH, SMALL, palette
from .comparison_chart_base import (
    HALO,
    figure_text,
    kept_by,
    mark,
    people_of,
    said_alone,
    source_of,
    start,
    told,
    words,
    wrapped,
)
from .comparison_chart_keys import key_height, keys, looks

SIDE = 3.3


def radar(
    comparison: Comparison,
    indicators: Sequence[int],
    chosen: Sequence[int] = (),
    size: tuple[float, float] = (15, 14),
) -> Figure:
    """Indices against the first reference; indicators without one are left out. Those chosen, else the largest."""
    reference = comparison.against[0][0] if comparison.against else "…"
    title = told("radar", "title", reference=reference)
    if not comparison.against:
        return said_alone(size, title, told("dots", "none"))
    index = comparison.against[0][1].index
    kept = [one for one in indicators if not np.isnan(index[:, one]).all()]
    if len(kept) < 3:
        return said_alone(size, title, told("radar", "few"))
    spec = words()
    rows = kept_by(people_of(comparison), chosen, spec["named"], ends=False)
    shown = looks(rows, list(rows))
    high = float(spec["index"]["bounds"][2])
    low = 1e4 / high
    parts = [told("radar", "note", low=figure_text(low), high=figure_text(high))]
    if len(rows) < len(comparison.sets):
        parts.append(told("radar", "most", kept=len(rows), all=figure_text(len(comparison.sets))))
    foot = " ".join([*parts, source_of(comparison, kept)])
    probe, top, bottom = start(size, title, "", foot)
    key = key_height(probe, comparison, shown, size[0])
    figure, _, _ = start(size, title, "", foot)
    keys(figure, comparison, shown, top + 0.15)
    width, height = (side * INCH for side in figure.get_size_inches())
    room = (width - 2 * SIDE, height - top - key - bottom - 2.6)
    axes = figure.add_axes(
        [SIDE / width, (bottom + 1.3) / height, room[0] / width, room[1] / height], projection="polar"
    )
    angle = np.linspace(0, 2 * np.pi, len(kept), endpoint=False)
    axes.set_theta_zero_location("N")
    axes.set_theta_direction(-1)
    axes.set_ylim(0, np.log(high / low))
    ticks = [one for one in spec["index"]["ticks"][str(round(high))] if one > low]
    axes.set_yticks(np.log(np.asarray(ticks) / low), [figure_text(one) for one in ticks], fontsize=SMALL - 1)
    axes.set_rlabel_position(180 / len(kept))
    for label in axes.get_yticklabels():
        label.set(color=palette()["ink"], bbox=HALO)
    axes.set_xticks(angle, [])
    axes.grid(color=palette()["rule"], linewidth=0.5)
    axes.spines["polar"].set_visible(False)
    around = np.linspace(0, 2 * np.pi, 181)
    axes.plot(around, np.full(181, np.log(100 / low)), color=spec["reference"], linewidth=1.4)
    for row in rows:
        values = np.clip(index[row, kept], low, high)
        look = shown[int(row)]
        known = np.flatnonzero(~np.isnan(values))
        # A gap stays open: a line through it would say what nobody knows.
        ring = np.append(np.log(values / low), np.log(values[0] / low))
        line = axes.plot(
            np.append(angle, angle[0]), ring, color=look.colour, linewidth=1.7, marker=look.marker, markersize=4.5,
            zorder=4,
        )[0]  # fmt: skip
        if len(known):
            mark(line, int(row)).set_picker(4)
    for one, at in zip(kept, angle):
        name = wrapped(probe, comparison.measure.columns[one].indicator.name, SMALL, SIDE - 0.3)
        side = np.sin(at)
        axes.text(
            at, np.log(high / low) * 1.07, name, fontsize=SMALL, color=palette()["ink"],
            ha="center" if abs(side) < 0.2 else "left" if side > 0 else "right",
            va="bottom" if np.cos(at) > 0.5 else "top" if np.cos(at) < -0.5 else "center",
        )  # fmt: skip
    return figure
