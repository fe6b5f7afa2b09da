"""Where arrows that pull to the same outside name end: around it, their heads apart."""

from __future__ import annotations

import numpy as np


def arrivals(
    start: np.ndarray, end: np.ndarray, outside: np.ndarray, gap: np.ndarray, least: float
) -> tuple[np.ndarray, np.ndarray]:
    """Ends (n, 2) of arrows and the gap (n,), in metres, that is left to leave before each.

    Where two arrows come to the same outside point from directions closer than ``least`` (radians), both end ``gap``
    from it, turned around it by as little as sets them that far apart; the others keep their end and their gap.
    """
    ends, left = end.astype(float).copy(), gap.astype(float).copy()
    _, group = np.unique(end, axis=0, return_inverse=True)
    for one in np.unique(group[outside]):
        rows = np.flatnonzero((group.ravel() == one) & outside)
        x, y = (start[rows] - end[rows]).T
        came = np.arctan2(y, x)
        middle = np.arctan2(np.sin(came).mean(), np.cos(came).mean())
        away = (came - middle + np.pi) % (2 * np.pi) - np.pi
        turned = _apart(away, min(least, 2 * np.pi / len(rows)))
        moved = ~np.isclose(turned, away)
        angle = middle + turned[moved]
        ends[rows[moved]] += gap[rows[moved], None] * np.stack([np.cos(angle), np.sin(angle)], axis=1)
        left[rows[moved]] = 0.0
    return ends, left


def _apart(angles: np.ndarray, least: float) -> np.ndarray:
    """Angles at least ``least`` from each other, in the same order, as near as can be to what they were."""
    order = np.argsort(angles, kind="stable")
    steps = least * np.arange(len(angles))
    # Least squares under an order: neighbours out of order share their mean.
    blocks: list[tuple[float, int]] = []
    for value in angles[order] - steps:
        block = (float(value), 1)
        while blocks and blocks[-1][0] > block[0]:
            mean, count = blocks.pop()
            total = count + block[1]
            block = ((mean * count + block[0] * block[1]) / total, total)
        blocks.append(block)
    made = np.empty(len(angles))
    made[order] = np.repeat([mean for mean, _ in blocks], [count for _, count in blocks]) + steps
    return made
