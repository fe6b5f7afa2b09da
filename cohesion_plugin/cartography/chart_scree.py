"""Scree plot: what each principal axis keeps of the inertia."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Patch

from ..core.statistics.pca import Pca
from ..core.statistics.remarks import number
from .chart_base import BODY, SMALL, axes_in, new_figure, palette, text

HALO = {"facecolor": "white", "edgecolor": "none", "pad": 0.4}


def scree_chart(pca: Pca) -> Figure:
    """One bar per axis, those kept in dark; the share above each, the cumulated share below."""
    share, cumulated = pca.share, np.cumsum(pca.share)
    title = "title_one" if pca.kept == 1 else "title"
    kept = number(float(cumulated[pca.kept - 1]))
    figure = new_figure(18, 9.5, text("scree", title, axes=pca.kept, all=len(share), share=kept))
    axes = axes_in(figure, 1.4, 1.7, 0.5, 1.5)
    place = np.arange(1, len(share) + 1)
    axes.bar(
        place,
        share,
        width=0.72,
        color=[palette()["kept" if i < pca.kept else "left"] for i in range(len(share))],
    )
    for x, value in zip(place, share):
        _above(axes, number(value), (x, value), "center", palette()["ink"])
    axes.set_xticks(place, [f"{x}\n{number(value, 0)}" for x, value in zip(place, cumulated)])
    axes.set_yticks([])
    axes.set_xlim(0.3, max(len(share), 6) + 0.7)
    axes.set_ylim(0, share.max() * 1.12)
    axes.set_xlabel(text("scree", "x"), fontsize=BODY, color=palette()["ink"])
    axes.set_ylabel(text("scree", "y"), fontsize=BODY, color=palette()["ink"])
    mean = 100 / pca.eigenvalue.sum()
    axes.axhline(mean, color=palette()["mark"], linewidth=1, linestyle=(0, (4, 3)), zorder=0)
    _above(axes, text("scree", "mean"), (axes.get_xlim()[1], mean), "right", palette()["mark"])
    keys = [Patch(color=palette()["kept"], label=text("scree", "kept"))]
    if pca.kept < len(share):
        keys.append(Patch(color=palette()["left"], label=text("scree", "left")))
    axes.legend(handles=keys, loc="upper right", frameon=False, fontsize=SMALL, labelcolor=palette()["ink"])
    return figure


def _above(axes: Axes, said: str, place: tuple[float, float], side: str, colour: str) -> None:
    axes.annotate(
        said, place, (0, 3), textcoords="offset points", ha=side, fontsize=SMALL, color=colour, bbox=HALO
    )
