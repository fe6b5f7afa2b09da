"""How much values differ from one side of a border to the other."""

from __future__ import annotations

import numpy as np
import pandas as pd

TABLE = ["ecart_absolu", "ecart_relatif", "rang_absolu", "rang_relatif"]


def discontinuities(value: np.ndarray, pairs: pd.DataFrame) -> pd.DataFrame:
    """Each pair of ``pairs`` (positions a, b) where both sides have a value, with the same index.

    ``ecart_absolu``: |a − b|; ``ecart_relatif``: the higher over the lower, missing where the lower is not above zero;
    ranks from 1 for the strongest, equal ones share the first of their ranks.
    """
    left, right = value[pairs["a"].to_numpy()], value[pairs["b"].to_numpy()]
    both = ~(np.isnan(left) | np.isnan(right))
    found: pd.DataFrame = pairs[both].copy()
    left, right = left[both], right[both]
    low, high = np.minimum(left, right), np.maximum(left, right)
    found["valeur_a"], found["valeur_b"] = left, right
    found["ecart_absolu"] = high - low
    found["ecart_relatif"] = np.where(low > 0, high / np.where(low > 0, low, 1.0), np.nan)
    for kind in ("absolu", "relatif"):
        rank = found[f"ecart_{kind}"].rank(method="min", ascending=False)
        found[f"rang_{kind}"] = rank.astype("Int64")
    return found
