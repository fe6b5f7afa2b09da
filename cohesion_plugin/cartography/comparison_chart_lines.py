"""References of a bar chart: lines, and their labels in rows above the bars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from .chart_base import SMALL
from .comparison_chart_base import EDGE, width_cm, words

GAP = 0.3


@dataclass(frozen=True)
class Placed:
    """A label and the value of its line; ``row``: from the bars upwards; ``right``: at the right of its line."""

    text: str
    value: float
    row: int
    right: bool
    colour: str


def place_lines(
    probe: Figure,
    told: Sequence[tuple[str, float]],
    limits: tuple[float, float],
    frame: tuple[float, float],
    close: bool = False,
) -> list[Placed]:
    """``told``: labels and values; ``limits``: of the axis; ``frame``: its ends, cm; ``close``: two share a row.

    Labels on the left of ascending lines, or on the right of descending ones, are crossed by no other line.
    """
    low, high = limits
    colours = words()["references"]
    own = {text: colours[place % len(colours)] for place, (text, _) in enumerate(told)}

    def at(value: float) -> float:
        return frame[0] + (frame[1] - frame[0]) * (value - low) / (high - low)

    def wide(text: str) -> float:
        return width_cm(probe, text, SMALL) + GAP

    ascending = sorted(told, key=lambda one: one[1])
    if close and len(told) == 2:
        (first, less), (second, more) = ascending
        if at(less) - wide(first) >= EDGE and at(more) + wide(second) <= frame[1] + EDGE:
            return [Placed(first, less, 0, False, own[first]), Placed(second, more, 0, True, own[second])]
    right = any(at(value) - wide(text) < EDGE for text, value in told)
    ordered = ascending[::-1] if right else ascending
    return [Placed(text, value, row, right, own[text]) for row, (text, value) in enumerate(ordered)]


def draw_lines(axes: Axes, placed: Sequence[Placed], room: float, label_cm: float) -> None:
    """Each line ends in its own row of labels. ``room``: height of the bars, ``label_cm``: of a row, cm."""
    for one in placed:
        reach = 1 + (label_cm * (one.row + 0.55)) / room
        axes.plot(
            [one.value, one.value], [0, reach], transform=axes.get_xaxis_transform(), color=one.colour, linewidth=1.1,
            linestyle=(0, (4, 2)), clip_on=False, zorder=3,
        )  # fmt: skip
        axes.annotate(
            one.text, (one.value, reach), (4 if one.right else -4, 0), xycoords=axes.get_xaxis_transform(),
            textcoords="offset points", ha="left" if one.right else "right", va="center", fontsize=SMALL,
            color=one.colour, annotation_clip=False,
        )  # fmt: skip
