"""Which of many tests hold when the share of false discoveries is bounded (Benjamini and Hochberg 1995)."""

from __future__ import annotations

import numpy as np


def discoveries(p: np.ndarray, level: float) -> tuple[np.ndarray, float]:
    """Whether each p (NaN: no test) holds, and the greatest p that does (0 where none does)."""
    tested = np.sort(p[~np.isnan(p)])
    under = np.flatnonzero(tested <= level * np.arange(1, len(tested) + 1) / max(len(tested), 1))
    limit = float(tested[under[-1]]) if len(under) else 0.0
    return np.asarray(p <= limit) & ~np.isnan(p) & bool(len(under)), limit
