"""Names beside circles: at the first place where none covers another name or circle; what has no place is counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from matplotlib.axes import Axes

from .chart_base import INCH, SMALL, palette
from .comparison_chart_base import mark, width_cm, words, wrapped

DIRECTIONS = [
    (1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (-1, 1), (1, -1), (-1, -1), (1, 0.5), (-1, 0.5), (1, -0.5), (-1, -0.5),
]  # fmt: skip
DISTANCES = (0.08, 0.3, 0.6, 1.0, 1.5)
TRIES = 6
# A name on one line, then on two or three.
WIDTHS, LINE = (5.0, 2.9, 2.0), 0.34
STEPS = 12
LEADER = 0.25


@dataclass(frozen=True)
class Named:
    """A name and its circle (data units, radius in cm); ``strong``: in bold; ``row`` -1: not a territory."""

    name: str
    x: float
    y: float
    radius: float
    strong: bool
    row: int


def place_names(axes: Axes, named: Sequence[Named]) -> int:
    """Write the names, the first ones first; how many found no place.

    Those without a place are tried again before the others, as long as that writes more of them.
    """
    boxes = _Boxes(axes, named)
    order = list(range(len(named)))
    best, lost = boxes.placed(order)
    for _ in range(TRIES):
        if not lost:
            break
        order = [*lost, *(place for place in order if place not in lost)]
        found, still = boxes.placed(order)
        if len(found) > len(best):
            best = found
        lost = still
    for place, (text, low, size, gap) in best.items():
        _write(axes, named[place], text, low + size / 2, boxes.centres[place], gap, boxes.cm)
    return len(named) - len(best)


class _Boxes:
    """Circles and measured names of a chart, in cm."""

    def __init__(self, axes: Axes, named: Sequence[Named]) -> None:
        figure = axes.figure
        self.cm = figure.dpi / INCH
        box = axes.get_window_extent()
        self.frame = np.asarray([box.x0, box.y0, box.x1, box.y1]) / self.cm
        self.centres = axes.transData.transform([(one.x, one.y) for one in named]) / self.cm
        self.radius = np.asarray([one.radius for one in named])
        self.circles = np.column_stack(
            [self.centres - self.radius[:, None], self.centres + self.radius[:, None]]
        )
        self.texts = []
        for one in named:
            texts = [wrapped(figure, one.name, SMALL, wide, one.strong, most=3) for wide in WIDTHS]
            self.texts.append(
                [
                    (
                        text,
                        np.asarray(
                            [width_cm(figure, text, SMALL, one.strong), LINE * (text.count("\n") + 1)]
                        ),
                    )
                    for text in dict.fromkeys(texts)
                ]
            )

    def placed(
        self, order: Sequence[int]
    ) -> tuple[dict[int, tuple[str, np.ndarray, np.ndarray, float]], list[int]]:
        """By position: text, lower left corner, size and distance; and those without a place."""
        written = np.empty((0, 4))
        made, lost = {}, []
        for place in order:
            taken = np.vstack([np.delete(self.circles, place, axis=0), written])
            sizes = [size for _, size in self.texts[place]]
            found = _place(self.centres[place], self.radius[place], sizes, self.frame, taken)
            if found is None:
                lost.append(place)
                continue
            which, low, gap = found
            text, size = self.texts[place][which]
            written = np.vstack([written, [*low, *(low + size)]])
            made[place] = (text, low, size, gap)
        return made, lost


def _place(
    centre: np.ndarray, radius: float, sizes: list[np.ndarray], frame: np.ndarray, taken: np.ndarray
) -> tuple[int, np.ndarray, float] | None:
    """Which of the sizes, lower left corner of the first free place, nearest first, and how far from the circle."""
    for gap in DISTANCES:
        for which, size in enumerate(sizes):
            for way in np.asarray(DIRECTIONS, dtype=float):
                low = centre + (radius + gap) * way / np.linalg.norm(way) + size * (np.sign(way) - 1) / 2
                high = low + size
                if (low < frame[:2]).any() or (high > frame[2:]).any() or _cover(low, high, taken).any():
                    continue
                if gap <= LEADER or not _crossed(centre, low + size / 2, radius, taken):
                    return which, low, gap
    return None


def _crossed(start: np.ndarray, end: np.ndarray, radius: float, taken: np.ndarray) -> bool:
    """Whether a leader would run over another name, or a circle that its own does not lie on."""
    taken = taken[~_cover(start, start, taken)]
    length = float(np.linalg.norm(end - start))
    for share in np.linspace(min(radius / length, 1.0), 1.0, STEPS):
        point = start + share * (end - start)
        if _cover(point, point, taken).any():
            return True
    return False


def _cover(low: np.ndarray, high: np.ndarray, taken: np.ndarray) -> np.ndarray:
    made: np.ndarray = (
        (taken[:, 0] < high[0]) & (taken[:, 2] > low[0]) & (taken[:, 1] < high[1]) & (taken[:, 3] > low[1])
    )
    return made


def _write(
    axes: Axes, one: Named, text: str, middle: np.ndarray, centre: np.ndarray, gap: float, cm: float
) -> None:
    back = axes.transData.inverted()
    if gap > LEADER:
        ends = back.transform(np.vstack([centre, middle]) * cm)
        axes.plot(ends[:, 0], ends[:, 1], color=palette()["quiet"], linewidth=0.5, zorder=2)
    x, y = back.transform(middle * cm)
    label = axes.text(
        x, y, text, ha="center", va="center", fontsize=SMALL, linespacing=1.05, zorder=7,
        color=palette()["ink"] if one.row >= 0 else words()["reference"],
        fontweight="bold" if one.strong else "normal",
        bbox={"facecolor": "white", "edgecolor": "none", "pad": 0.2, "alpha": 0.7},
    )  # fmt: skip
    if one.row >= 0:
        mark(label, one.row)
