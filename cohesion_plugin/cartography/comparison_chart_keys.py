"""Colours and marks of territories, and their key above a chart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from ..core.comparison.compute import Comparison
from .chart_base import INCH, SMALL, palette
from .comparison_chart_base import EDGE, ink_on, mark, width_cm, words, wrapped

LINE = 0.48
MARK, GAP = 0.45, 0.5
# Discs with a number: points.
DISC, NUMBER = 10.5, 7


@dataclass(frozen=True)
class Look:
    """How a territory is drawn; ``named``: with a colour of its own, and a line of the key; ``number``: in its dot."""

    colour: str
    marker: str
    named: bool
    number: int = 0


def looks(rows: np.ndarray, chosen: Sequence[int], colours: Sequence[str] = ()) -> dict[int, Look]:
    """By row. Those chosen have a colour each, the others are grey; where none is chosen all have one, if few.

    ``colours``: one per territory, each then with its number."""
    if len(colours):
        return {int(row): Look(colours[int(row)], "o", True, int(row) + 1) for row in rows}
    spec = words()
    drawn = [int(row) for row in rows]
    picked = [row for row in dict.fromkeys(chosen) if row in set(drawn)][: spec["named"]]
    if not picked and len(drawn) <= spec["named"]:
        picked = drawn
    own = {row: Look(spec["curves"][place], spec["markers"][place], True) for place, row in enumerate(picked)}
    return {row: own.get(row, Look(spec["pale"], "o", False)) for row in drawn}


def _places(
    figure: Figure, comparison: Comparison, shown: Mapping[int, Look], width: float
) -> list[tuple[int, str, float, int]]:
    """Row, name, distance from the left in cm and line of each entry of the key."""
    made, across, line = [], 0.0, 0
    for row in (row for row, look in shown.items() if look.named):
        name = wrapped(figure, str(comparison.sets.names[row]), SMALL, width - 2 * EDGE - MARK, most=1)
        wide = MARK + width_cm(figure, name, SMALL) + GAP
        if across and across + wide - GAP > width - 2 * EDGE:
            across, line = 0.0, line + 1
        made.append((row, name, across, line))
        across += wide
    return made


def key_height(figure: Figure, comparison: Comparison, shown: Mapping[int, Look], width: float) -> float:
    """Height in cm of the key."""
    placed = _places(figure, comparison, shown, width)
    return LINE * (placed[-1][3] + 1) + 0.15 if placed else 0.0


def keys(figure: Figure, comparison: Comparison, shown: Mapping[int, Look], top: float) -> None:
    """The key, ``top`` cm below the upper edge."""
    width, height = (side * INCH for side in figure.get_size_inches())
    for row, name, across, line in _places(figure, comparison, shown, width):
        y = 1 - (top + LINE * (line + 0.5)) / height
        look = shown[row]
        x = (EDGE + across) / width
        dot = Line2D(
            [x + 0.15 / width], [y], marker=look.marker, markersize=6.5, color=look.colour, linestyle="none",
            transform=figure.transFigure, figure=figure,
        )  # fmt: skip
        figure.add_artist(mark(dot, row))
        if look.number:
            dot.set_markersize(DISC)
            figure.text(
                x + 0.15 / width, y, str(look.number), fontsize=NUMBER, color=ink_on(look.colour), ha="center",
                va="center_baseline",
            )  # fmt: skip
        label = figure.text(
            x + MARK / width, y, name, fontsize=SMALL, color=palette()["ink"], va="center_baseline", ha="left"
        )
        mark(label, row)
