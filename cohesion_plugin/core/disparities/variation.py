"""The coefficient of variation weighted by the denominator (Williamson)."""

from __future__ import annotations

import numpy as np


def variation(numerator: np.ndarray, denominator: np.ndarray) -> float:
    """√(Σ p (x − x̄)²) / x̄, with x̄ the ratio of the sums; NaN where that is not above zero."""
    if not len(numerator) or (denominator <= 0).any() or not numerator.sum() > 0:
        return float("nan")
    weight = denominator / denominator.sum()
    ratio, mean = numerator / denominator, numerator.sum() / denominator.sum()
    return float(np.sqrt(weight @ (ratio - mean) ** 2) / mean)
