"""What the charts of a comparison share: which territories, texts measured on the page, references, marks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from matplotlib.artist import Artist
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties

from ..core.comparison.compute import Comparison
from ..core.comparison.tables import sources_of
from ..core.i18n import pick
from ..core.indicators.model import said
from ..core.indicators.recognise import Bound
from ..core.resources import vocabulary
from .chart_base import BODY, INCH, SMALL, TITLE, new_figure, palette
from .figure_text import figure_text

__all__ = ["figure_text"]
LINE = 0.038
HALO = {"facecolor": "white", "edgecolor": "none", "pad": 0.4}
EDGE = 0.4


def words() -> dict[str, Any]:
    """The whole of ``comparison_charts.json``."""
    return vocabulary("comparison_charts")


def told(*names: str, **values: object) -> str:
    """A sentence, by its keys, in the current language."""
    found: Any = words()
    for name in names:
        found = found[name]
    return pick(found).format(**values)


def bound_of(comparison: Comparison, indicator: int, rows: Sequence[int] = ()) -> Bound:
    """The columns that give most of the values of an indicator."""
    used = comparison.found.bound[list(rows) if len(rows) else slice(None), indicator]
    used = used[used >= 0]
    place = int(np.bincount(used).argmax()) if len(used) else comparison.measure.columns[indicator].bounds[0]
    return comparison.measure.bounds[place]


def unit_of(comparison: Comparison, indicator: int) -> str:
    """« %, 2018 »."""
    column = comparison.measure.columns[indicator]
    unit, years = said(column.indicator.unit), bound_of(comparison, indicator).vintage
    return told("unit_year", unit=unit, years=years) if unit and years else unit or years


def source_of(comparison: Comparison, indicators: Sequence[int]) -> str:
    """Who made the figures of these indicators, and the files, each once."""
    measure = comparison.measure
    places = [measure.bounds.index(bound_of(comparison, one)) for one in indicators]
    texts = dict.fromkeys(text for place in places for text in sources_of(measure, place).split("\u00a0; "))
    return told("sources", text="\u00a0; ".join(filter(None, texts))) if any(texts) else ""


def references_of(comparison: Comparison, indicator: int) -> list[tuple[str, float]]:
    """Name and value of each reference, NaN where it has none of the year of the territories."""
    made = []
    for name, one in comparison.against:
        known = one.reference[:, indicator]
        known = known[~np.isnan(known)]
        made.append((name, float(known[0]) if len(known) else np.nan))
    return made


def name_of(comparison: Comparison, row: int, colours: Sequence[str] = ()) -> str:
    """A territory's name; after its number, that of the map, where each has a colour of its own."""
    name = str(comparison.sets.names[row])
    return f"{row + 1}. {name}" if len(colours) else name


def people_of(comparison: Comparison) -> np.ndarray:
    """Inhabitants of each territory."""
    people = comparison.places.column("population").astype(float)
    return comparison.sets.sums(np.nan_to_num(people))


def kept_by(values: np.ndarray, chosen: Sequence[int], most: int, ends: bool) -> np.ndarray:
    """Rows to draw: those chosen, then the highest (and lowest, ``ends``), ``most`` in all; in their own order."""
    if len(values) <= most:
        return np.arange(len(values))
    first = [row for row in dict.fromkeys(chosen) if 0 <= row < len(values)][:most]
    order = [int(row) for row in np.argsort(-np.nan_to_num(values, nan=-np.inf), kind="stable")]
    known = [row for row in order if not np.isnan(values[row]) and row not in set(first)]
    room = most - len(first)
    low = min(room // 2 if ends else 0, len(known))
    picked = [*known[: room - low], *(known[len(known) - low :] if low else [])]
    return np.asarray(sorted({*first, *picked}))


def start(
    size: tuple[float, float], title: str, subtitle: str = "", note: str = ""
) -> tuple[Figure, float, float]:
    """A figure with its head and foot, and the heights in cm that these take."""
    width, height = size
    probe = new_figure(width, height, "")
    head = wrapped(probe, title, TITLE, width - 2 * EDGE, bold=True)
    second = wrapped(probe, subtitle, BODY, width - 2 * EDGE) if subtitle else ""
    foot = wrapped(probe, note, SMALL, width - 2 * EDGE) if note else ""
    top = 0.45 + lines_cm(head, TITLE) if head or second else 0.05
    bottom = 0.3 + lines_cm(foot, SMALL) if foot else 0.05
    figure = new_figure(width, height, head)
    across = EDGE / width
    if second:
        figure.text(
            across,
            1 - (top + 0.1) / height,
            second,
            fontsize=BODY,
            color=palette()["ink"],
            va="top",
            ha="left",
        )
        top += 0.1 + lines_cm(second, BODY)
    if foot:
        figure.text(
            across, 0.3 / height, foot, fontsize=SMALL, color=palette()["quiet"], va="bottom", ha="left"
        )
    return figure, top, bottom


def lines_cm(text: str, points: float) -> float:
    """Height in cm of a text of some lines."""
    return (text.count("\n") + 1) * points * LINE * 1.2 if text else 0.0


def width_cm(figure: Figure, text: str, points: float, bold: bool = False) -> float:
    """Width in cm of the longest line of a text."""
    font = FontProperties(size=points, weight="bold" if bold else "normal")
    renderer = figure.canvas.get_renderer()  # type: ignore[attr-defined]
    widths = [renderer.get_text_width_height_descent(line, font, False)[0] for line in text.split("\n")]
    return float(max(widths, default=0.0) / figure.dpi * INCH)


def wrapped(figure: Figure, text: str, points: float, width: float, bold: bool = False, most: int = 0) -> str:
    """A text in lines of at most a width in cm; ``most`` lines, the last ending in « … » where cut."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_cm(figure, longer, points, bold) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    if most and len(lines) > most:
        lines = [*lines[: most - 1], f"{lines[most - 1]}…"]
    return "\n".join(lines)


def said_alone(size: tuple[float, float], title: str, sentence: str) -> Figure:
    """A figure that says why there is nothing to draw."""
    figure, _, _ = start(size, title)
    lines = wrapped(figure, sentence, BODY, size[0] - 2.4)
    figure.text(0.5, 0.5, lines, fontsize=BODY, color=palette()["ink"], ha="center", va="center")
    return figure


def few(names: Sequence[str], most: int = 6) -> str:
    """Names in a row, the last ones counted."""
    return ", ".join(names[:most]) + (f" (+ {len(names) - most})" if len(names) > most else "")


def mark(artist: Artist, row: int) -> Artist:
    """Say which territory an artist stands for, and let it be picked."""
    artist.set_gid(f"territory:{row}")
    artist.set_picker(True)
    return artist


def ink_on(colour: str) -> str:
    """Black or white, whichever is better read on a colour (relative luminance of WCAG 2)."""
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in to_rgb(colour)]
    light = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    return "#FFFFFF" if light < 0.18 else str(palette()["ink"])
