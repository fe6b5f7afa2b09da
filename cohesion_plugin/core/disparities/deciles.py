"""Deciles weighted by the denominator: the ratio under which a tenth of it lives."""

from __future__ import annotations

import numpy as np


def quantile(value: np.ndarray, weight: np.ndarray, share: float) -> float:
    """The smallest value that, with all smaller ones, holds ``share`` (0 to 1) of the weight; NaN without values."""
    if not len(value):
        return float("nan")
    order = np.argsort(value, kind="stable")
    reached = np.cumsum(weight[order])
    # A share that is reached up to rounding is reached.
    position = int(np.searchsorted(reached, share * reached[-1] * (1 - 1e-12)))
    return float(value[order][min(position, len(value) - 1)])


def decile_ratio(value: np.ndarray, weight: np.ndarray) -> float:
    """Ninth decile over the first; NaN where the first is not above zero."""
    low, high = quantile(value, weight, 0.1), quantile(value, weight, 0.9)
    return high / low if low > 0 else float("nan")
