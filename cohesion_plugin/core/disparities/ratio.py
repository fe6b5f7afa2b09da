"""An indicator of each territory: numerator, denominator, value, and what is missing and why."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .request import Indicator


@dataclass(frozen=True)
class Ratio:
    """``numerator`` and ``denominator`` of each territory, NaN in both where one is missing, suppressed or where the
    denominator is zero: such a territory counts in no sum. ``why``: the reason, a key of ``reasons``, else empty."""

    indicator: Indicator
    numerator: np.ndarray
    denominator: np.ndarray
    why: np.ndarray

    @classmethod
    def of(cls, indicator: Indicator, numerator: np.ndarray, denominator: np.ndarray) -> Ratio:
        """From the figures as read, NaN where missing. The denominator of a stock is one."""
        why = np.full(len(numerator), "", dtype=object)
        why[denominator == 0] = "zero"
        why[np.isnan(denominator)] = "denominator"
        # Of a row that is not there at all, the numerator is said to be missing.
        why[np.isnan(numerator)] = "numerator"
        out = why != ""
        return cls(
            indicator, np.where(out, np.nan, numerator), np.where(out, np.nan, denominator), why
        )  # fmt: skip

    @property
    def known(self) -> np.ndarray:
        """Where there is a value."""
        return np.asarray(self.why == "")

    @property
    def value(self) -> np.ndarray:
        """factor × N / D, NaN where not known."""
        return np.asarray(self.indicator.factor * self.numerator / self.denominator)

    @property
    def whole(self) -> float:
        """The ratio of the sums, NaN where nothing is known."""
        top, bottom = np.nansum(self.numerator), np.nansum(self.denominator)
        return float(self.indicator.factor * top / bottom) if bottom > 0 else float("nan")

    def at(self, rows: np.ndarray) -> Ratio:
        """Some of the territories."""
        return Ratio(self.indicator, self.numerator[rows], self.denominator[rows], self.why[rows])
