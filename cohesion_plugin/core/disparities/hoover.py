"""Hoover's index: the share of the numerator to move so that all ratios are equal."""

from __future__ import annotations

import numpy as np


def hoover(numerator: np.ndarray, denominator: np.ndarray) -> float:
    """½ Σ |n − p| of the shares n of the numerator and p of the denominator, 0 to 1; NaN where a figure is negative."""
    if not len(numerator) or (numerator < 0).any() or (denominator <= 0).any() or not numerator.sum() > 0:
        return float("nan")
    return float(np.abs(numerator / numerator.sum() - denominator / denominator.sum()).sum() / 2)
