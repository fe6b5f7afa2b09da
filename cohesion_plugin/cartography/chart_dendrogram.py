"""Dendrogram: the top of Ward's tree, where it is cut, and the inertia that each number of classes gains."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from ..core.statistics.classes import Classes
from ..core.statistics.dendrogram import Dendrogram, top_of
from ..core.statistics.remarks import number
from .chart_base import BODY, SMALL, axes_in, class_colour, new_figure, palette, text, whole

BARS = 12
WRAP = 38


def dendrogram_chart(classes: Classes, names: Sequence[str], units: str) -> Figure:
    """Branches in the colour of their class below the cut, grey above. ``units``: what the rows are, in the plural."""
    drawn = top_of(classes.tree, classes.leaf_class, classes.leaf_size, classes.count)
    note = text("dendrogram", "note") if classes.after is not None else ""
    listed = [textwrap.fill(name, WRAP, max_lines=2, placeholder="…") for name in names]
    legend = 0.75 + 0.42 * sum(name.count("\n") + 1.35 for name in listed)
    bars = max(BARS, classes.count)
    gains = 1.1 + 0.42 * bars
    height = max(14.5, gains + legend + 3.0)
    figure = new_figure(28, height, text("dendrogram", "title", classes=classes.count), note)
    _tree(axes_in(figure, 1.8, 3.9, 8.4, 1.5), drawn, units)
    _gains(axes_in(figure, 21.4, height - 1.5 - gains, 0.6, 2.4), classes, bars)
    _legend(axes_in(figure, 20.6, height - 2.4 - gains - legend, 0.2, gains + 2.4), listed)
    return figure


def _tree(axes: Axes, drawn: Dendrogram, units: str) -> None:
    for left, right, low_left, low_right, top, one in drawn.forks:
        colour = class_colour(int(one)) if one >= 0 else palette()["quiet"]
        axes.plot([left, left, right, right], [low_left, top, top, low_right], color=colour, linewidth=1.4)
    for x, label in enumerate(drawn.label):
        axes.plot([x], [0], marker="o", markersize=3.5, color=class_colour(int(label)), clip_on=False)
    if not np.isnan(drawn.cut):
        axes.axhline(drawn.cut, color=palette()["mark"], linewidth=1, linestyle=(0, (4, 3)))
        axes.annotate(
            text("dendrogram", "cut"), (len(drawn.size) - 0.2, drawn.cut), (0, 3), textcoords="offset points",
            ha="right", fontsize=SMALL, color=palette()["mark"],
        )  # fmt: skip
    counts = [whole(size) for size in drawn.size]
    axes.set_xticks(range(len(counts)), counts, rotation=90)
    axes.set_xlim(-0.8, len(counts) - 0.2)
    axes.set_ylim(0, None)
    axes.yaxis.set_major_formatter(lambda value, _: number(value, 0 if value == round(value) else 1))
    axes.set_ylabel(text("dendrogram", "y"), fontsize=BODY, color=palette()["ink"])
    _rules(axes, drawn.label, text("dendrogram", "x", leaves=len(counts), units=units))


def _rules(axes: Axes, label: np.ndarray, title: str) -> None:
    """A rule under each class, with its number, and the axis title below, at fixed distances from the axis."""
    below = axes.get_position().height * axes.figure.get_size_inches()[1]
    frame = axes.get_xaxis_transform()
    axes.text(
        0.5, -0.86 / below, title, transform=axes.transAxes, ha="center", va="top",
        fontsize=BODY, color=palette()["ink"],
    )  # fmt: skip
    for one in np.unique(label):
        places = np.flatnonzero(label == one)
        for run in np.split(places, np.flatnonzero(np.diff(places) > 1) + 1):
            ends = [run[0] - 0.35, run[-1] + 0.35]
            axes.plot(
                ends, [-0.56 / below] * 2, color=class_colour(int(one)), linewidth=4, transform=frame,
                clip_on=False, solid_capstyle="butt",
            )  # fmt: skip
            axes.text(
                sum(ends) / 2, -0.62 / below, str(one + 1), transform=frame, ha="center", va="top",
                fontsize=BODY, fontweight="bold", color=palette()["ink"],
            )  # fmt: skip


def _gains(axes: Axes, classes: Classes, bars: int) -> None:
    inside = classes.tree.within()
    gains = 100 * -np.diff(inside)[:bars] / inside[0]
    place = np.arange(2, len(gains) + 2)
    axes.barh(
        place, gains, height=0.72, color=[palette()["kept" if q <= classes.count else "left"] for q in place]
    )
    for q, gain in zip(place, gains):
        axes.annotate(
            number(gain),
            (max(gain, 0), q),
            (2, 0),
            textcoords="offset points",
            va="center",
            fontsize=SMALL - 1,
        )
    axes.invert_yaxis()
    axes.set_yticks(place)
    axes.set_xticks([])
    axes.set_xlim(0, max(gains.max(), 1e-9) * 1.15)
    axes.spines["bottom"].set_visible(False)
    axes.set_title(text("dendrogram", "gain"), fontsize=BODY, color=palette()["ink"], loc="left", x=-0.1)
    if classes.quotients:
        said = text("dendrogram", "quotient", classes=classes.count)
        axes.set_xlabel(said, fontsize=SMALL, color=palette()["mark"], loc="left")


def _legend(axes: Axes, names: Sequence[str]) -> None:
    axes.axis("off")
    axes.set_xlim(0, 10)
    axes.set_ylim(sum(name.count("\n") + 1.35 for name in names), 0)
    top = 0.0
    for i, name in enumerate(names):
        tall = name.count("\n") + 1.0
        axes.plot([0.5], [top + 0.42], marker="s", markersize=8, color=class_colour(i))
        axes.text(0.9, top + 0.05, name, va="top", fontsize=SMALL, color=palette()["ink"], linespacing=1.15)
        top += tall + 0.35
