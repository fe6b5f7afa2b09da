"""Arcs of a circle by the angle between arc and chord. Positive: the arc lies left of the way from start to end."""

from __future__ import annotations

import numpy as np


def arcs(start: np.ndarray, end: np.ndarray, deviation: np.ndarray, vertices: int) -> np.ndarray:
    """Points of n arcs, array (n, vertices, 2), from ``start`` and ``end`` (n, 2) and ``deviation`` (n, radians).

    An arc whose deviation is 0 is its chord. The reverse arc (ends swapped, deviation negated) has the same points.
    """
    chord = end - start
    half = deviation[:, None]
    turn = half * np.linspace(-1.0, 1.0, vertices)[None, :]
    flat = np.abs(half) < 1e-6
    sine = np.where(flat, 1.0, np.sin(half))
    # With the chord as unit: along it and across it.
    along = np.where(flat, np.linspace(0.0, 1.0, vertices)[None, :], 0.5 + np.sin(turn) / (2 * sine))
    across = np.where(flat, 0.0, (np.cos(turn) - np.cos(half)) / (2 * sine))
    normal = np.column_stack([-chord[:, 1], chord[:, 0]])
    points = (
        start[:, None, :] + along[:, :, None] * chord[:, None, :] + across[:, :, None] * normal[:, None, :]
    )
    points[:, 0], points[:, -1] = start, end
    return np.asarray(points)
