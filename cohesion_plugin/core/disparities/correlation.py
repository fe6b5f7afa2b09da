"""How indicators vary together: Pearson, Spearman, weighted, each on the territories that have both."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from .moran import constant
from .ratio import Ratio

COLUMNS = [
    "indicateur_a", "indicateur_b", "pearson", "spearman", "pearson_pondere", "n", "n_pondere", "poids",
    "denominateur_commun", "colonnes_communes",
]  # fmt: skip


def correlations(ratios: Sequence[Ratio], weight: np.ndarray, weight_name: str) -> pd.DataFrame:
    """One row per pair of indicators. ``weight``: of each territory, NaN where unknown.

    ``denominateur_commun``: both are ratios to the same column, which alone makes them vary together;
    ``colonnes_communes``: all columns that both are made of.
    """
    rows = []
    for i, first in enumerate(ratios):
        for second in ratios[i + 1 :]:
            both = first.known & second.known
            x, y = first.value[both], second.value[both]
            heavy = weight[both] > 0
            one, other = first.indicator, second.indicator
            rows.append(
                (
                    one.label,
                    other.label,
                    pearson(x, y),
                    pearson(*(pd.Series(values).rank().to_numpy() for values in (x, y))),
                    pearson(x[heavy], y[heavy], weight[both][heavy]),
                    int(both.sum()),
                    int(heavy.sum()),
                    weight_name,
                    bool(one.denominator) and one.denominator == other.denominator,
                    ", ".join(column for column in one.columns if column in other.columns),
                )
            )
    return pd.DataFrame(rows, columns=COLUMNS)


def pearson(x: np.ndarray, y: np.ndarray, weight: np.ndarray | None = None) -> float:
    """Correlation, weighted where weights are given; NaN where one is constant."""
    if constant(x) or constant(y):
        return float("nan")
    share = np.full(len(x), 1 / len(x)) if weight is None else weight / weight.sum()
    u, v = x - share @ x, y - share @ y
    spread = np.sqrt((share @ u**2) * (share @ v**2))
    return float(np.clip(share @ (u * v) / spread, -1.0, 1.0)) if spread > 0 else float("nan")
