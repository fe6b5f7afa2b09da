"""Two deviations crossed: the thirteen classes of MTA (bidev)."""

from __future__ import annotations

import numpy as np

from .request import words

NEAR = "ZZ"


def bideviation(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """ZZ near 100 for both, else a letter and a strength 1 to 3; None where one is missing or negative.

    With u and v the logarithms of the deviations over 100, the strength is that of |u| + |v|: steps in
    ``disparities.json``. A: both above 100; B: the first above, the second below; C: both below; D: the first below.
    """
    usable = (first >= 0) & (second >= 0)
    with np.errstate(divide="ignore", invalid="ignore"):
        u, v = np.log(np.where(usable, first, 100.0) / 100), np.log(np.where(usable, second, 100.0) / 100)
    strength = np.searchsorted(np.log(words()["bideviation"]["steps"]), np.abs(u) + np.abs(v), side="left")
    letter = np.where(u > 0, np.where(v > 0, "A", "B"), np.where(v > 0, "D", "C"))
    found = np.char.add(letter, strength.astype(str)).astype(object)
    found[strength == 0] = NEAR
    found[~usable] = None
    return found
