"""Classes of a map of an indicator, by a rule that the values themselves decide."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..resources import vocabulary

QUANTILES, NATURAL, EACH, SIGNED = "quantiles", "natural", "each", "signed"
BINS = 256


@dataclass(frozen=True)
class MapClass:
    """Values from ``low`` (included) to ``high`` (left out, but in the last class); ``count``: territories."""

    low: float
    high: float
    count: int


def classes_of(values: np.ndarray, decimals: int, signed: bool) -> tuple[str, list[MapClass]]:
    """The rule used and the classes, ascending; none without a value.

    Few different values: one class each. Values about zero: classes on either side of it. Else equal numbers, but
    natural breaks (Jenks) where the skewness is beyond that of ``comparison_style.json``. Bounds are rounded as they
    are read where that leaves the classes apart.
    """
    spec = vocabulary("comparison_style")
    known = values[~np.isnan(values)]
    if not len(known):
        return EACH, []
    distinct = np.unique(known)
    if len(distinct) <= spec["least"]:
        return EACH, [MapClass(float(one), float(one), int((known == one).sum())) for one in distinct]
    if signed and distinct[0] < 0 < distinct[-1]:
        below, above = known[known < 0], known[known >= 0]
        inner = [*_quantiles(below, len(spec["below"])), 0.0, *_quantiles(above, len(spec["above"]))]
        return SIGNED, _counted(known, inner, decimals)
    spread = float(known.std())
    skew = abs(float(((known - known.mean()) ** 3).mean())) / spread**3 if spread else 0.0
    if skew > spec["skewness"]:
        return NATURAL, _counted(known, natural_breaks(known, spec["classes"]), decimals)
    return QUANTILES, _counted(known, _quantiles(known, spec["classes"]), decimals)


def _quantiles(values: np.ndarray, classes: int) -> list[float]:
    return [float(np.quantile(values, share / classes)) for share in range(1, classes)]


def natural_breaks(values: np.ndarray, classes: int) -> list[float]:
    """Bounds between the classes of least inner variance (Fisher's exact method, on at most BINS groups of values)."""
    ordered = np.sort(values)
    groups = np.array_split(ordered, min(BINS, len(ordered)))
    weight = np.asarray([len(one) for one in groups], dtype=float)
    total = np.asarray([one.sum() for one in groups])
    square = np.asarray([(one**2).sum() for one in groups])
    sums = [np.concatenate([[0.0], np.cumsum(one)]) for one in (weight, total, square)]
    count = len(groups)

    def spread(start: np.ndarray, end: int) -> np.ndarray:
        """Inner sum of squares of the groups from each start up to ``end``."""
        n, t, s = (one[end] - one[start] for one in sums)
        made: np.ndarray = s - t**2 / n
        return made

    classes = min(classes, count)
    best = np.asarray([np.nan] + [float(spread(np.asarray([0]), end)[0]) for end in range(1, count + 1)])
    cuts = []
    for _ in range(1, classes):
        cut = np.zeros(count + 1, dtype=int)
        following = np.full(count + 1, np.inf)
        for end in range(2, count + 1):
            starts = np.arange(1, end)
            cost = best[starts] + spread(starts, end)
            place = int(np.nanargmin(cost))
            following[end], cut[end] = cost[place], starts[place]
        best = following
        cuts.append(cut)
    bounds, end = [], count
    for cut in reversed(cuts):
        end = int(cut[end])
        if end <= 0:
            break
        bounds.append(float(groups[end][0]))
    return sorted(bounds)


def _counted(known: np.ndarray, inner: list[float], decimals: int) -> list[MapClass]:
    low, high = float(known.min()), float(known.max())
    rounded = [round(one, decimals) for one in inner]
    bounds = sorted({one for one in rounded if low < one <= high})
    if len(bounds) < len({one for one in inner if low < one <= high}):
        bounds = sorted({one for one in inner if low < one <= high})
    edges = [low, *bounds, high]
    made = []
    for place, (start, end) in enumerate(zip(edges, edges[1:])):
        last = place == len(edges) - 2
        inside = (known >= start) & ((known <= end) if last else (known < end))
        if inside.any():
            made.append(MapClass(start, end, int(inside.sum())))
    return made
