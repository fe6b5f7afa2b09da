"""Circles by population after Insee's habit: their areas are a seventh of the frame; a key at max, max/3, max/9."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from .chart_base import INCH, SMALL, palette
from .comparison_chart_base import figure_text, width_cm

SHARE = 1 / 7
LEAST, MOST = 0.09, 0.85


def radii(people: np.ndarray, frame: tuple[float, float]) -> np.ndarray:
    """Radius in cm of each, none beyond ``MOST`` nor, so that it is seen, below ``LEAST``."""
    known = np.maximum(np.nan_to_num(people), 0.0)
    if not known.sum():
        return np.full(len(known), LEAST)
    scale = min(frame[0] * frame[1] * SHARE / known.sum(), np.pi * MOST**2 / known.max())
    made: np.ndarray = np.maximum(np.sqrt(known * scale / np.pi), LEAST)
    return made


def size_key(figure: Figure, people: np.ndarray, radius: np.ndarray, top: float, title: str) -> None:
    """Three nested circles at the right, ``top`` cm below the upper edge: round figures near max, max/3 and max/9."""
    largest = float(np.max(people, initial=0.0))
    if largest <= 0:
        return
    width, height = (side * INCH for side in figure.get_size_inches())
    scale = float(radius.max()) / np.sqrt(largest)
    steps = list(dict.fromkeys(_round(largest / share) for share in (1, 3, 9)))
    widest = max(width_cm(figure, figure_text(step), SMALL - 1) for step in steps)
    x = width - 0.35 - widest - 0.18 - 2 * scale * np.sqrt(steps[0])
    base = top + 0.55 + 2 * scale * np.sqrt(steps[0])
    figure.text(
        (width - 0.35) / width,
        1 - top / height,
        title,
        fontsize=SMALL,
        color=palette()["ink"],
        va="center",
        ha="right",
    )
    centre = x + scale * np.sqrt(steps[0])
    last = -np.inf
    for step in reversed(steps):
        r = scale * np.sqrt(step)
        middle = 1 - (base - r) / height
        ring = Line2D(
            [centre / width], [middle], marker="o", markersize=2 * r / INCH * 72, markerfacecolor="none",
            markeredgecolor=palette()["quiet"], markeredgewidth=0.8, linestyle="none",
            transform=figure.transFigure, figure=figure,
        )  # fmt: skip
        figure.add_artist(ring)
        # Labels climb with the circles, a line apart at least.
        level = max(2 * r, last + 0.36)
        last = level
        edge = centre + scale * np.sqrt(steps[0]) + 0.12
        rule = Line2D(
            [centre / width, edge / width], [1 - (base - 2 * r) / height, 1 - (base - level) / height], linewidth=0.5,
            color=palette()["quiet"], transform=figure.transFigure, figure=figure,
        )  # fmt: skip
        figure.add_artist(rule)
        figure.text(
            (edge + 0.06) / width, 1 - (base - level) / height, figure_text(step), fontsize=SMALL - 1,
            color=palette()["ink"], va="center", ha="left",
        )  # fmt: skip


def _round(value: float) -> float:
    """To one figure, or two where the first is 1: what a key can say."""
    if value < 1:
        return 1.0
    power = 10.0 ** np.floor(np.log10(value))
    step = power / 2 if value / power < 2 else power
    return float(max(1.0, np.floor(value / step) * step))
