"""Principal components of standardised, weighted indicators."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

TINY = 1e-10


@dataclass(frozen=True)
class Pca:
    """``eigenvalue`` of each axis, descending; ``loading`` (indicators, axes): unit vectors; ``score`` (rows, axes):
    coordinates of rows, of weighted variance ``eigenvalue``; ``kept``: number of axes that the classes are made on."""

    eigenvalue: np.ndarray
    loading: np.ndarray
    score: np.ndarray
    kept: int

    @property
    def share(self) -> np.ndarray:
        """Part of the inertia of each axis, per cent."""
        return np.asarray(100 * self.eigenvalue / self.eigenvalue.sum())

    @property
    def correlation(self) -> np.ndarray:
        """Correlation of each indicator with each axis: coordinates in the correlation circle."""
        return np.asarray(self.loading * np.sqrt(self.eigenvalue))

    @property
    def contribution(self) -> np.ndarray:
        """Part of each indicator in each axis, per cent."""
        return np.asarray(100 * self.loading**2)


def correlations(z: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Correlation matrix of standardised columns (weighted mean 0, weighted population sd 1)."""
    return np.asarray((z * weight[:, None]).T @ z / weight.sum())


def principal_components(z: np.ndarray, weight: np.ndarray, axes: int, enough_pct: float) -> Pca:
    """Components of standardised columns. ``axes``: how many to keep; 0: enough for ``enough_pct`` % of the inertia.

    Axes without inertia are left out. Each is oriented so that its largest loading is positive: a sign would
    otherwise depend on the machine.
    """
    value, vector = np.linalg.eigh(correlations(z, weight))
    value, vector = value[::-1], vector[:, ::-1]
    real = value > TINY * len(value)
    value, vector = value[real], vector[:, real]
    # Of loadings equal but for rounding, the first decides.
    leading = np.argmax(np.abs(vector) > np.abs(vector).max(axis=0) - 1e-9, axis=0)
    vector = vector * np.sign(vector[leading, np.arange(len(value))])
    reached = 100 * np.cumsum(value) / value.sum()
    wanted = axes or int(np.searchsorted(reached, enough_pct - 1e-9)) + 1
    return Pca(value, vector, z @ vector, min(wanted, len(value)))
