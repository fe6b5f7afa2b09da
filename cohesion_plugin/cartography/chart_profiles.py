"""Mean profiles: how far each class is from the whole, indicator by indicator."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure

from ..core.statistics.describe import Profile
from ..core.statistics.remarks import number
from ..core.statistics.vtest import NOTABLE
from .chart_base import BODY, SMALL, axes_in, class_colour, new_figure, palette, text

ACROSS = 4
PANEL, NAMES, ROW = 6.0, 5.4, 0.42
WRAP, WRAP_NAMES = 34, 32


def profiles_chart(
    profile: Profile, variables: Sequence[str], names: Sequence[str], sizes: Sequence[str]
) -> Figure:
    """One panel per class on one scale; indicators in one order, that of their gap between first and last class.

    ``sizes``: how many rows each class has, in words.
    """
    count = len(names)
    down = -(-count // ACROSS)
    across = -(-count // down)
    tall = ROW * len(variables) + 2.6
    width, height = NAMES + PANEL * across + 0.4, tall * down + 2.9
    figure = new_figure(width, height, text("profiles", "title", classes=count), text("profiles", "note"))
    order = np.argsort(profile.reduced[-1] - profile.reduced[0], kind="stable")
    labels = [textwrap.shorten(variables[i], WRAP_NAMES, placeholder="…") for i in order]
    limit = float(np.abs(profile.reduced).max()) * 1.3
    for i in range(count):
        column, row = i % across, i // across
        left, bottom = NAMES + PANEL * column, 2.3 + tall * (down - 1 - row)
        axes = axes_in(
            figure, left, bottom, width - left - PANEL + 0.4, height - bottom - ROW * len(variables)
        )
        _panel(axes, profile.reduced[i, order], profile.v[i, order], i, limit)
        head, lines = _title(names[i], sizes[i])
        axes.set_title(head, fontsize=BODY, fontweight="bold", loc="left", color=palette()["ink"], pad=28)
        axes.annotate(
            lines, (0, 1), (0, 25), xycoords="axes fraction", textcoords="offset points", va="top",
            fontsize=SMALL, color=palette()["ink"],
        )  # fmt: skip
        axes.set_yticks(range(len(order)), labels if column == 0 else [""] * len(order))
    centre = (NAMES + PANEL * across / 2) / width
    figure.text(
        centre, 1.25 / height, text("profiles", "x"), ha="center", fontsize=SMALL, color=palette()["ink"]
    )
    return figure


def _panel(axes: Axes, mean: np.ndarray, v: np.ndarray, label: int, limit: float) -> None:
    colour = np.array(to_rgb(class_colour(label)))
    light = 1 - 0.3 * (1 - colour)
    place = np.arange(len(mean))
    axes.barh(place, mean, height=0.7, color=[colour if abs(one) >= NOTABLE else light for one in v])
    axes.axvline(0, color=palette()["quiet"], linewidth=0.8)
    for y, value in zip(place, mean):
        side = 1 if value >= 0 else -1
        axes.annotate(
            _signed(value), (value, y), (2 * side, 0), textcoords="offset points", va="center",
            ha="left" if side > 0 else "right", fontsize=SMALL - 1.5, color=palette()["quiet"],
        )  # fmt: skip
    axes.set_xlim(-limit, limit)
    axes.set_ylim(-0.7, len(mean) - 0.3)
    axes.xaxis.set_major_formatter(lambda value, _: _signed(value, 0 if value == round(value) else 1))
    axes.xaxis.set_tick_params(labelsize=SMALL - 1, labelcolor=palette()["quiet"])


def _signed(value: float, decimals: int = 1) -> str:
    return number(value, decimals).replace("-", "−")


def _title(name: str, size: str) -> tuple[str, str]:
    """« Class 1 · 340 communes », and what the class is called below."""
    head, _, traits = name.partition(":")
    if len(head) > WRAP // 2:
        return size, textwrap.fill(name, WRAP, max_lines=2, placeholder="…")
    return f"{head.strip()} · {size}", textwrap.fill(traits.strip(), WRAP, max_lines=2, placeholder="…")
