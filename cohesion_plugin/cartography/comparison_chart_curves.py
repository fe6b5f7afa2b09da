"""Curves of one indicator over the years, base 100 where that makes sense, named at their ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from ..core.comparison.compute import Comparison
from ..core.comparison.series import Series, series_of
from ..core.indicators.model import SUM, said
from .chart_base import INCH, SMALL, axes_in, palette
from .chart_circle import spread
from .comparison_chart_base import (
    few,
    figure_text,
    kept_by,
    mark,
    people_of,
    said_alone,
    start,
    told,
    width_cm,
    words,
    wrapped,
)
from .comparison_chart_keys import Look, looks

LEFT, BELOW, NAME_GAP = 1.5, 0.85, 0.42
NAMES = 0.34
YEAR = 1.05
NOTED_PCT = 0.5


def curves(
    comparison: Comparison,
    indicator_id: str,
    chosen: Sequence[int] = (),
    size: tuple[float, float] = (16, 10),
    most: int = 0,
    years: tuple[int, int] = (0, 0),
    colours: Sequence[str] = (),
    plain: bool = False,
) -> Figure:
    """The indicator at every year of the tables (or from one year to another), the territories and the references; each
    curve counts the same communes in all years. The height grows with the names.

    ``colours``: one per territory, named with its number; ``plain``: the page has the title and the sources."""
    series = series_of(comparison, indicator_id, years)
    if series is None:
        return said_alone(size, indicator_id, told("curve", "absent"))
    title = "" if plain else series.indicator.name
    if len(series.years) < 2:
        return said_alone(size, title, told("curve", "one_year", years=", ".join(map(str, series.years))))
    values = series.index if series.base else series.values
    there = ~np.isnan(values).all(axis=1)
    if not there.any():
        return said_alone(size, title, told("nothing"))
    ranked = np.where(there, people_of(comparison), np.nan)
    rows = kept_by(ranked, chosen, most or words()["most"], ends=False)
    rows = rows[there[rows]]
    lines = _lines(series, comparison)
    decimals = 1 if series.base else series.indicator.decimals
    unit = said(series.indicator.unit)
    subtitle = told("curve", "base", year=series.base, unit=unit) if series.base else unit
    subtitle = "" if plain else subtitle
    foot = _foot(comparison, series, rows, lines, there, plain)
    probe, top, bottom = start((size[0], 10), title, subtitle, foot)
    names = {
        int(row): f"{figure_text(_end(values[row]), decimals)}  "
        + wrapped(probe, _bracketed(comparison, int(row), colours), SMALL, NAMES * size[0], most=1)
        for row in rows
    }
    heads = [
        f"{figure_text(_end(line), decimals)}  {wrapped(probe, name, SMALL, NAMES * size[0], True, most=1)}"
        for name, line, _ in lines
    ]
    height = max(size[1], top + bottom + BELOW + 0.6 + NAME_GAP * (len(rows) + len(lines)))
    figure, _, _ = start((size[0], height), title, subtitle, foot)
    wide = [width_cm(probe, name, SMALL, True) for name in (*names.values(), *heads)]
    right = 0.75 + max(wide) + 0.2
    axes = axes_in(figure, LEFT, bottom + BELOW, right, top + 0.3)
    tall = height - bottom - BELOW - top - 0.3
    _frame(axes, series, np.vstack([values[rows], *(one for _, one, _ in lines)]))
    shown = looks(rows, chosen, colours)
    _draw(axes, series, values, rows, shown, lines)
    _ends(axes, series, values, rows, shown, names, list(zip(heads, lines)), tall)
    return figure


def _bracketed(comparison: Comparison, row: int, colours: Sequence[str]) -> str:
    """The name, its number in brackets: it follows a figure."""
    name = str(comparison.sets.names[row])
    return f"({row + 1}) {name}" if len(colours) else name


def _lines(series: Series, comparison: Comparison) -> list[tuple[str, np.ndarray, str]]:
    """Name, curve and colour of the references that have one; as a base 100 even totals can be set side by side."""
    others = series.index_references if series.base else series.references
    if not series.base and series.indicator.aggregation == SUM:
        return []
    names = comparison.references.names if comparison.references is not None else []
    colours = words()["references"]
    return [
        (str(name), curve, colours[place % len(colours)])
        for place, (name, curve) in enumerate(zip(names, others))
        if not np.isnan(curve).all()
    ]


def _frame(axes: Axes, series: Series, drawn: np.ndarray) -> None:
    known = drawn[~np.isnan(drawn)]
    room = 0.06 * ((known.max() - known.min()) or 1.0)
    axes.set_ylim(known.min() - room, known.max() + room)
    axes.set_xlim(series.years[0], series.years[-1])
    axes.set_xticks(series.years, _spaced(axes, series.years))
    axes.yaxis.set_major_locator(MaxNLocator(6, steps=[1, 2, 2.5, 5, 10]))
    ticks = axes.yaxis.get_major_locator().tick_values(*axes.get_ylim())
    decimals = max(0, int(np.ceil(-np.log10(abs(ticks[1] - ticks[0])) - 1e-9)))
    axes.yaxis.set_major_formatter(lambda value, _: figure_text(value, decimals))
    axes.yaxis.grid(color=palette()["rule"], linewidth=0.4)
    axes.set_axisbelow(True)
    if series.base:
        axes.axhline(100, color=palette()["quiet"], linewidth=1.0, zorder=1)


def _spaced(axes: Axes, years: np.ndarray) -> list[str]:
    """The years written below, those without room left out; the first and the last always are."""
    width = axes.get_window_extent().width / axes.figure.dpi * INCH
    at = (years - years[0]) / (years[-1] - years[0]) * width
    kept = [0]
    for place in range(1, len(years) - 1):
        if at[place] - at[kept[-1]] >= YEAR and at[-1] - at[place] >= YEAR:
            kept.append(place)
    return [str(year) if place in (*kept, len(years) - 1) else "" for place, year in enumerate(years)]


def _draw(
    axes: Axes,
    series: Series,
    values: np.ndarray,
    rows: np.ndarray,
    shown: Mapping[int, Look],
    lines: list[tuple[str, np.ndarray, str]],
) -> None:
    """A year without a value is bridged: the marks say which years are known."""
    for row in rows:
        look = shown[int(row)]
        known = ~np.isnan(values[row])
        curve = axes.plot(
            series.years[known], values[row][known], color=look.colour, linewidth=1.9 if look.named else 1.1,
            marker=look.marker, markersize=4.5 if look.named else 2.5, zorder=4 if look.named else 3, clip_on=False,
        )[0]  # fmt: skip
        mark(curve, int(row)).set_picker(4)
    for _, line, colour in lines:
        known = ~np.isnan(line)
        axes.plot(
            series.years[known],
            line[known],
            color=colour,
            linewidth=1.6,
            linestyle=(0, (5, 2)),
            zorder=5,
            clip_on=False,
        )


def _ends(
    axes: Axes,
    series: Series,
    values: np.ndarray,
    rows: np.ndarray,
    shown: Mapping[int, Look],
    names: Mapping[int, str],
    lines: Sequence[tuple[str, tuple[str, np.ndarray, str]]],
    tall: float,
) -> None:
    """The name and the last value of each curve, moved apart where curves end close together."""
    ends = []
    for row in rows:
        last, look = _last(values[row]), shown[int(row)]
        colour = look.colour if look.named else palette()["quiet"]
        ends.append(
            (
                values[row][last],
                series.years[last],
                names[int(row)],
                colour,
                look.named,
                int(row),
                look.number,
            )
        )
    for head, (_, line, colour) in lines:
        last = _last(line)
        ends.append((line[last], series.years[last], head, colour, True, -1, 0))
    ends.sort(key=lambda one: one[0])
    low, high = axes.get_ylim()
    level = 2 * (np.asarray([one[0] for one in ends]) - low) / (high - low) - 1
    placed = low + (spread(level, 2 * NAME_GAP / tall, 1.0) + 1) * (high - low) / 2
    frame = axes.get_yaxis_transform()
    width = axes.get_window_extent().width / axes.figure.dpi * INCH
    for (value, year, name, colour, strong, row, number), y in zip(ends, placed):
        at = (year - series.years[0]) / (series.years[-1] - series.years[0])
        axes.plot(
            [at, 1 + 0.35 / width, 1 + 0.5 / width], [value, y, y], transform=frame, color=colour,
            linewidth=1.2 if number else 0.6,
            clip_on=False, zorder=2,
        )  # fmt: skip
        label = axes.text(
            1 + 0.58 / width, y, name, transform=frame, fontsize=SMALL, va="center", ha="left",
            color=colour if strong and not number else palette()["ink"], fontweight="bold" if row < 0 else "normal",
        )  # fmt: skip
        if row >= 0:
            mark(label, row)


def _end(curve: np.ndarray) -> float:
    return float(curve[_last(curve)])


def _last(curve: np.ndarray) -> int:
    return int(np.flatnonzero(~np.isnan(curve))[-1])


def _foot(
    comparison: Comparison,
    series: Series,
    rows: np.ndarray,
    lines: Sequence[tuple[str, np.ndarray, str]],
    there: np.ndarray,
    plain: bool,
) -> str:
    parts = []
    if not there.all():
        names = [str(name) for name in comparison.sets.names[~there]]
        parts.append(told("curve", "lost", year=series.base or series.years[0], names=few(names)))
    left = [
        f"{comparison.sets.names[row]} {figure_text(series.left_out[row], 1)}\u00a0%"
        for row in rows
        if series.left_out[row] >= NOTED_PCT
    ]
    left += [
        f"{name} {figure_text(share, 1)}\u00a0%"
        for name, share in zip(
            comparison.references.names if comparison.references is not None else [],
            series.left_out_references,
        )
        if share >= NOTED_PCT
    ]
    if left:
        parts.append(told("curve", "same", names=few(left)))
    if len(rows) < int(there.sum()):
        parts.append(told("kept_people", kept=len(rows), all=figure_text(len(comparison.sets))))
    if series.sources and not plain:
        parts.append(
            told(
                "sources",
                text="\u00a0; ".join(filter(None, (said(series.indicator.source), *series.sources))),
            )
        )
    return " ".join(parts)
