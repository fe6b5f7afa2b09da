"""Correlation circle: indicators on the planes of the first principal axes."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Circle

from ..core.statistics.pca import Pca
from ..core.statistics.remarks import number
from .chart_base import BODY, SMALL, axes_in, new_figure, palette, text

WELL_SHOWN = 0.25
LABELS_AT = 1.18
GAP, GAP_TWO_LINES = 0.105, 0.19
WRAP = 22


def circle_chart(pca: Pca, names: Sequence[str]) -> Figure:
    """The plane of axes 1 and 2, and that of axes 3 and 4 where both are kept."""
    planes = [(0, 1), (2, 3)] if pca.kept >= 4 else [(0, 1)]
    if pca.correlation.shape[1] < 2:
        planes = [(0, 0)]
    width = 17.0 * len(planes)
    figure = new_figure(width, 12.9, text("circle", "title"), text("circle", "note"))
    for i, (a, b) in enumerate(planes):
        axes = axes_in(figure, 0.6 + 17 * i, 1.5, 0.6 + 17 * (len(planes) - 1 - i), 1.3)
        _plane(axes, pca, names, a, b)
    return figure


def _plane(axes: Axes, pca: Pca, names: Sequence[str], a: int, b: int) -> None:
    x, y = pca.correlation[:, a], pca.correlation[:, b] if b != a else np.zeros(len(names))
    axes.set_aspect("equal")
    axes.set_xlim(-2.15, 2.15)
    axes.set_ylim(-1.24, 1.3)
    axes.axis("off")
    axes.add_patch(Circle((0, 0), 1, fill=False, edgecolor=palette()["quiet"], linewidth=1))
    axes.plot([-1, 1], [0, 0], [0, 0], [-1, 1], color=palette()["rule"], linewidth=0.8, zorder=0)
    shares = [number(pca.share[axis]) for axis in (a, b)]
    if a != b:
        plane = text("circle", "plane", a=a + 1, b=b + 1, share=number(pca.share[a] + pca.share[b]))
        axes.text(0, 1.27, plane, ha="center", fontsize=BODY, fontweight="bold", color=palette()["ink"])
        axes.text(0, 1.04, text("circle", "axis", n=b + 1, share=shares[1]), **_quiet("center", "bottom"))
    axes.text(0, -1.06, text("circle", "axis", n=a + 1, share=shares[0]) + " →", **_quiet("center", "top"))
    for side in (-1, 1):
        _labelled(axes, x, y, names, np.flatnonzero((x < 0) if side < 0 else (x >= 0)), side)


def _labelled(
    axes: Axes, x: np.ndarray, y: np.ndarray, names: Sequence[str], rows: np.ndarray, side: int
) -> None:
    """Arrows of one half, their names in a column beside the circle, each joined to its tip."""
    rows = rows[np.argsort(y[rows])]
    texts = {row: textwrap.fill(names[row], WRAP, max_lines=2, placeholder="…") for row in rows}
    gap = GAP_TWO_LINES if any("\n" in name for name in texts.values()) else GAP
    for row, height in zip(rows, spread(y[rows], gap, 1.2)):
        shown = x[row] ** 2 + y[row] ** 2 >= WELL_SHOWN
        colour = palette()["kept" if shown else "quiet"]
        axes.annotate(
            "",
            (x[row], y[row]),
            (0, 0),
            arrowprops={"arrowstyle": "-|>", "color": colour, "lw": 1.2, "shrinkA": 0, "shrinkB": 0},
        )
        edge = side * LABELS_AT
        axes.plot(
            [x[row], edge - side * 0.06, edge],
            [y[row], height, height],
            color=palette()["rule"],
            linewidth=0.7,
            zorder=0,
        )
        axes.text(
            edge + side * 0.02, height, texts[row], ha="left" if side > 0 else "right", va="center",
            fontsize=SMALL, color=palette()["ink"] if shown else palette()["quiet"],
        )  # fmt: skip


def spread(heights: np.ndarray, gap: float, limit: float) -> np.ndarray:
    """Ascending heights moved as little as need be to lie ``gap`` apart, within ± ``limit`` where there is room."""
    gap = min(gap, 2 * limit / max(len(heights) - 1, 1))
    blocks: list[list[float]] = []
    for i, height in enumerate(heights):
        # A block is the sum of its shifted heights and their number: all its labels lie exactly ``gap`` apart.
        blocks.append([float(height) - i * gap, 1.0])
        while len(blocks) > 1 and blocks[-2][0] / blocks[-2][1] > blocks[-1][0] / blocks[-1][1]:
            last = blocks.pop()
            blocks[-1] = [blocks[-1][0] + last[0], blocks[-1][1] + last[1]]
    base = (
        np.concatenate([np.full(int(count), total / count) for total, count in blocks])
        if blocks
        else np.empty(0)
    )
    low, high = -limit, limit - (len(heights) - 1) * gap
    return np.asarray(np.clip(base, low, max(low, high)) + gap * np.arange(len(heights)))


def _quiet(across: str, along: str) -> dict[str, object]:
    return {"ha": across, "va": along, "fontsize": SMALL, "color": palette()["quiet"]}
