"""Charts as figures of matplotlib, without a screen: sizes, type, colours, and saving as PNG and SVG."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import Any

import matplotlib
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from ..core.i18n import pick
from ..core.statistics.request import words

INCH = 2.54
TITLE, BODY, SMALL = 13, 9, 8


def palette() -> dict[str, Any]:
    """Colours of the statistical typology."""
    colours: dict[str, Any] = words()["palette"]
    return colours


def class_colour(number: int) -> str:
    """Colour of a class, numbered from 0."""
    colours = palette()["classes"]
    return str(colours[number % len(colours)])


def text(chart: str, name: str, **values: object) -> str:
    """A sentence of a chart, in the current language."""
    return pick(words()["charts"][chart][name]).format(**values)


def whole(value: float) -> str:
    """A whole number with its thousands apart."""
    return f"{round(value):,}".replace(",", "\u00a0")


def new_figure(width: float, height: float, title: str, note: str = "") -> Figure:
    """An empty figure, sizes in cm, its title at the top left and a note at the foot."""
    figure = Figure(figsize=(width / INCH, height / INCH), dpi=words()["charts"]["dpi"], facecolor="white")
    FigureCanvasAgg(figure)
    margin = 0.4 / width
    figure.text(
        margin,
        1 - 0.45 / height,
        title,
        fontsize=TITLE,
        fontweight="bold",
        color=palette()["ink"],
        va="top",
        ha="left",
    )
    if note:
        lines = textwrap.fill(note, int(width * 6.2))
        figure.text(
            margin, 0.3 / height, lines, fontsize=SMALL, color=palette()["quiet"], va="bottom", ha="left"
        )
    return figure


def axes_in(figure: Figure, left: float, bottom: float, right: float, top: float) -> Axes:
    """Axes with margins in cm, without a frame."""
    width, height = (size * INCH for size in figure.get_size_inches())
    axes: Axes = figure.add_axes(
        [left / width, bottom / height, 1 - (left + right) / width, 1 - (bottom + top) / height]
    )
    bare(axes)
    return axes


def bare(axes: Axes) -> None:
    """Thin rules, no frame but the lower one, quiet numbers."""
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(palette()["rule"])
    axes.tick_params(length=0, labelsize=SMALL, labelcolor=palette()["ink"])


def save(figure: Figure, folder: Path, stem: str) -> list[Path]:
    """The figure as PNG and as SVG, whose text stays text; the same figure gives the same bytes."""
    settings = {"svg.fonttype": "none", "svg.hashsalt": stem, "font.family": words()["charts"]["font"]}
    made = [folder / f"{stem}.png", folder / f"{stem}.svg"]
    with matplotlib.rc_context(settings):
        figure.savefig(made[0], metadata={"Software": None})
        figure.savefig(made[1], metadata={"Date": None, "Creator": None})
    return made
