"""All charts of a statistical typology."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..core.i18n import pick
from ..core.statistics.request import words
from ..core.statistics.typology import Typology
from .chart_base import save, whole
from .chart_circle import circle_chart
from .chart_dendrogram import dendrogram_chart
from .chart_profiles import profiles_chart
from .chart_scree import scree_chart


def draw_charts(typology: Typology, folder: Path) -> list[Path]:
    """Scree, correlation circle, dendrogram and profiles, as PNG and SVG, in a folder that exists."""
    units = words()["units"][typology.level]
    sizes = [
        f"{whole(n)} {pick(units['one' if n == 1 else 'many'])}" for n in np.bincount(typology.classes.label)
    ]
    figures = {
        "scree": scree_chart(typology.pca),
        "circle": circle_chart(typology.pca, typology.variables),
        "dendrogram": dendrogram_chart(typology.classes, typology.names, pick(units["many"])),
        "profiles": profiles_chart(typology.profile, typology.variables, typology.names, sizes),
    }
    names = words()["charts"]["files"]
    return [path for chart, figure in figures.items() for path in save(figure, folder, names[chart])]
