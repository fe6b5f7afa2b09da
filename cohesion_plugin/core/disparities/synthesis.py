"""In which contexts a territory is beyond a threshold: the eight classes of MTA (mst)."""

from __future__ import annotations

import numpy as np

GLOBAL, TERRITORIAL, SPATIAL = 1, 2, 4


def synthesis(
    whole: np.ndarray, group: np.ndarray | None, around: np.ndarray | None, threshold: float
) -> np.ndarray:
    """0 to 7: 1 where the global deviation is beyond the threshold, plus 2 for the territorial, plus 4 for the spatial.

    Beyond: ≥ where the threshold is above 100, ≤ where it is below. NaN where a deviation is; None: not asked for.
    """
    result = np.zeros(len(whole))
    for weight, deviation in ((GLOBAL, whole), (TERRITORIAL, group), (SPATIAL, around)):
        if deviation is None:
            continue
        beyond = deviation >= threshold if threshold > 100 else deviation <= threshold
        result += np.where(np.isnan(deviation), np.nan, weight * beyond)
    return result
