"""The mass to move so that each territory has the ratio of its context (MTA, mas)."""

from __future__ import annotations

import numpy as np

from .deviations import Deviation
from .ratio import Ratio


def redistribution(ratio: Ratio, deviation: Deviation) -> tuple[float, float]:
    """What is above the reference, summed, in the unit of the numerator, and as a share (%) of the numerator's sum."""
    known = deviation.absolute[~np.isnan(deviation.absolute)]
    mass = float(known[known > 0].sum())
    whole = float(np.nansum(ratio.numerator))
    return mass, 100 * mass / whole if whole > 0 else float("nan")
