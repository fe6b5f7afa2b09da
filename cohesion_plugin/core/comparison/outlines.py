"""One outline per set of communes, sets that overlap included."""

from __future__ import annotations

import numpy as np

from ..progress import SILENT, Progress
from ..shapes import dissolve
from .places import Places
from .sets import Sets


def outlines(sets: Sets, places: Places, progress: Progress = SILENT) -> np.ndarray:
    """Multipolygons in the CRS of the layer; None for a set without a commune in it."""
    owner = np.repeat(np.arange(len(sets)), sets.sizes)
    row = places.column("row").astype(int)[sets.member.indices]
    inside = row >= 0
    return dissolve(places.geometry[row[inside]], owner[inside], np.arange(len(sets)), progress)
