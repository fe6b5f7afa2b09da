"""Gini's coefficient weighted by the denominator."""

from __future__ import annotations

import numpy as np


def gini(numerator: np.ndarray, denominator: np.ndarray) -> float:
    """1 − Σ (P_k − P_{k−1})(L_k + L_{k−1}) along the ratios in order; NaN where it can't be measured."""
    if not len(numerator) or (numerator < 0).any() or (denominator <= 0).any() or not numerator.sum() > 0:
        return float("nan")
    order = np.argsort(numerator / denominator, kind="stable")
    reached = np.r_[0.0, np.cumsum(numerator[order])] / numerator.sum()
    weight = denominator[order] / denominator.sum()
    return float(1 - weight @ (reached[1:] + reached[:-1]))
