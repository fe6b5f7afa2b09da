"""Stacked bars of 100 %: of which classes, or rings, the population of each territory is made."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from ..core.comparison.compute import Comparison
from ..core.comparison.structure import Structure
from .chart_base import INCH, SMALL, axes_in, palette
from .comparison_chart_base import (
    EDGE,
    figure_text,
    ink_on,
    kept_by,
    lines_cm,
    mark,
    name_of,
    said_alone,
    start,
    told,
    width_cm,
    words,
    wrapped,
)

ROW, CLOSE, NAMES, PLAIN_NAMES, KEY = 0.72, 0.5, 0.36, 0.5, 0.46
WRITTEN_PCT = 5
# A class that no bar has this much of is neither drawn nor in the key.
LEAST_PCT = 0.05


def structure(
    comparison: Comparison,
    made: Structure,
    chosen: Sequence[int] = (),
    size: tuple[float, float] = (16, 10),
    most: int = 0,
    colours: Sequence[str] = (),
    plain: bool = False,
) -> Figure:
    """``made``: by ``core.comparison.structure``. Territories, then references; their number makes the height.

    ``colours``: where territories have some, names follow their numbers; ``plain``: the page has title and sources."""
    people = made.people.to_numpy(dtype=float)
    rows = kept_by(people.sum(axis=1), chosen, most or words()["most"], ends=False)
    shown = np.vstack([people[rows], made.references.to_numpy(dtype=float)])
    if not shown.sum():
        return said_alone(size, made.title, told("nothing"))
    title, parts = ("", []) if plain else (made.title, [told("structure", "note")])
    subtitle = told("structure", "brackets" if plain else "subtitle")
    if len(rows) < len(people):
        parts.append(told("kept_people", kept=len(rows), all=figure_text(len(people))))
    if comparison.report.sources and not plain:
        parts.append(told("sources", text="\u00a0; ".join(comparison.report.sources)))
    foot, width = " ".join(parts), size[0]
    probe, top, bottom = start((width, 10), title, subtitle, foot)
    titles = [*(name_of(comparison, int(row), colours) for row in rows), *map(str, made.references.index)]
    names = [
        wrapped(
            probe, f"{name} ({figure_text(total)})", SMALL, (PLAIN_NAMES if plain else NAMES) * width, most=3
        )
        for name, total in zip(titles, shown.sum(axis=1))
    ]
    shares = 100 * shown / np.maximum(shown.sum(axis=1, keepdims=True), 1)
    seen = [place for place in range(shown.shape[1]) if (shares[:, place] >= LEAST_PCT).any()]
    entries = _entries(probe, [made.labels[made.people.columns[place]] for place in seen], width)
    key = KEY * (entries[-1][2] + 1)
    tall = max(CLOSE if plain else ROW, max(lines_cm(name, SMALL) for name in names) + 0.12)
    gap = 0.5 if len(made.references) else 0.0
    above, count = top + key + 0.4, len(names) + gap
    room = max(tall * count, min(0.0 if plain else size[1] - above - bottom - 0.3, 1.3 * tall * count))
    height = above + room + bottom + 0.3
    figure, _, _ = start((width, height), title, subtitle, foot)
    left = EDGE + max(width_cm(probe, name, SMALL) for name in names) + 0.25
    axes = axes_in(figure, left, height - above - room, 0.5, above)
    places = np.arange(len(names)) + gap * (np.arange(len(names)) >= len(rows))
    filled = [made.colours[made.people.columns[place]] for place in seen]
    _draw(axes, shown[:, seen], places, filled, rows, width - left - 0.5)
    axes.set_yticks(places, names)
    axes.set_ylim(places[-1] + 0.5, -0.5)
    for row, label in zip(rows, axes.get_yticklabels()):
        label.set_fontweight("bold" if int(row) in set(chosen) else "normal")
        mark(label, int(row))
    _key(figure, entries, filled, top + 0.15)
    return figure


def _draw(
    axes: Axes, people: np.ndarray, places: np.ndarray, colours: list[str], rows: np.ndarray, width: float
) -> None:
    axes.set_xlim(0, 100)
    axes.set_xticks([])
    axes.spines["bottom"].set_visible(False)
    totals = people.sum(axis=1)
    for position, (y, total) in enumerate(zip(places, totals)):
        if not total:
            axes.text(0.5, y, told("structure", "none"), fontsize=SMALL, style="italic", va="center")
            continue
        left = 0.0
        for share, colour in zip(100 * people[position] / total, colours):
            bar = axes.barh(
                y,
                share,
                left=left,
                height=0.72,
                color=colour,
                edgecolor="white",
                linewidth=0.6 if share > 0.5 else 0,
            )[0]
            if position < len(rows):
                mark(bar, int(rows[position]))
            if share * width / 100 > 0.75 and share >= WRITTEN_PCT:
                axes.text(
                    left + share / 2, y, figure_text(share, 1 if share < 10 else 0), fontsize=SMALL, ha="center",
                    va="center_baseline", color=ink_on(colour),
                )  # fmt: skip
            left += share


def _entries(figure: Figure, labels: list[str], width: float) -> list[tuple[str, float, int]]:
    """Label, distance from the left in cm and line of each entry of the key."""
    made: list[tuple[str, float, int]] = []
    across, line = 0.0, 0
    for text in labels:
        label = wrapped(figure, text, SMALL, width - 2 * EDGE - 0.5, most=1)
        wide = 0.45 + width_cm(figure, label, SMALL)
        if across and across + wide > width - 2 * EDGE:
            across, line = 0.0, line + 1
        made.append((label, across, line))
        across += wide + 0.45
    return made


def _key(figure: Figure, entries: list[tuple[str, float, int]], colours: list[str], top: float) -> None:
    width, height = (side * INCH for side in figure.get_size_inches())
    for (label, across, line), colour in zip(entries, colours):
        x, y = (EDGE + across) / width, 1 - (top + KEY * (line + 0.5)) / height
        square = Line2D(
            [x + 0.14 / width], [y], marker="s", markersize=7.5, color=colour, markeredgecolor=palette()["quiet"],
            markeredgewidth=0.4, linestyle="none", transform=figure.transFigure, figure=figure,
        )  # fmt: skip
        figure.add_artist(square)
        figure.text(
            x + 0.42 / width,
            y,
            label,
            fontsize=SMALL,
            color=palette()["ink"],
            va="center_baseline",
            ha="left",
        )
