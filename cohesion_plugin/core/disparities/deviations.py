"""Deviation of each territory from a reference: of the whole, of its group, of its neighbourhood (MTA)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix, identity

from .ratio import Ratio


@dataclass(frozen=True)
class Deviation:
    """``relative``: base 100, 100 × ratio / reference; ``absolute``: what is above (+) or below (−) the reference, in
    the unit of the numerator, N − reference × D; ``reference``: N / D of the context. NaN where not known."""

    relative: np.ndarray
    absolute: np.ndarray
    reference: np.ndarray


def global_deviation(ratio: Ratio, reference: float | None = None) -> Deviation:
    """From the ratio of all sums, or from a value in the unit of the indicator."""
    whole = ratio.whole if reference is None else reference
    return _from(ratio, np.full(len(ratio.numerator), whole / ratio.indicator.factor))


def territorial_deviation(ratio: Ratio, group: np.ndarray) -> Deviation:
    """From the ratio of the sums of its group; ``group`` numbers them, −1 where there is none."""
    inside = ratio.known & (group >= 0)
    size = int(group.max(initial=-1)) + 1
    top = np.bincount(group[inside], ratio.numerator[inside], minlength=size)
    bottom = np.bincount(group[inside], ratio.denominator[inside], minlength=size)
    with np.errstate(invalid="ignore", divide="ignore"):
        of_group = np.append(top / bottom, np.nan)
    return _from(ratio, of_group[np.where(inside, group, -1)])


def spatial_deviation(ratio: Ratio, neighbours: csr_matrix) -> Deviation:
    """From the ratio of the sums of its neighbourhood, itself included; one without neighbours is at 100."""
    around = neighbours + identity(neighbours.shape[0], format="csr")
    top = around @ np.nan_to_num(ratio.numerator)
    bottom = around @ np.nan_to_num(ratio.denominator)
    with np.errstate(invalid="ignore", divide="ignore"):
        return _from(ratio, np.where(ratio.known, top / bottom, np.nan))


def _from(ratio: Ratio, reference: np.ndarray) -> Deviation:
    """A relative deviation from a reference that is zero or negative means nothing."""
    with np.errstate(invalid="ignore", divide="ignore"):
        relative = 100 * (ratio.numerator / ratio.denominator) / np.where(reference > 0, reference, np.nan)
    return Deviation(relative, ratio.numerator - reference * ratio.denominator, reference)
