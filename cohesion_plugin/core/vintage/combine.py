"""Values of a field carried along a route, a whole column at a time: sums and parts, weighted means, classes."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..frames import with_none
from .route import Route


def added(values: pd.Series, route: Route, whole: bool) -> pd.Series:
    """Sums; a row that is divided gives each piece its part. Missing where all that it comes from is.

    ``whole``: whole numbers stay whole, the remainders going to the pieces that lose most by rounding down: totals are
    kept to the unit.
    """
    known = values.notna().to_numpy()[route.row]
    count = np.bincount(route.group, known, len(route.codes))
    plain = values.to_numpy(dtype=float, na_value=np.nan)
    integer = pd.api.types.is_integer_dtype(values.dtype)
    units = integer or (whole and bool(np.all(np.isnan(plain) | (plain == np.rint(plain)))))
    if units and (whole or not route.divided.any()):
        parts = _whole_parts(np.nan_to_num(plain).astype(np.int64), route)
        total = np.zeros(len(route.codes), dtype=np.int64)
        np.add.at(total, route.group, parts)
        result = pd.Series(total).astype("Int64").mask(count == 0)
        return result if integer else result.astype(float)
    sums = np.bincount(route.group, np.where(known, plain[route.row] * route.part, 0.0), len(route.codes))
    return pd.Series(np.where(count > 0, sums, np.nan))


def averaged(values: pd.Series, weight: np.ndarray, route: Route) -> pd.Series:
    """Means weighted by ``weight`` (by row, NaN: unknown), over the rows that have both; plain means where none has."""
    plain = values.to_numpy(dtype=float, na_value=np.nan)[route.row]
    heavy = weight[route.row] * route.part
    known = ~np.isnan(plain)
    usable = known & (heavy > 0)
    size = len(route.codes)
    total = np.bincount(route.group, np.where(usable, heavy, 0), size)
    mean = np.bincount(route.group, np.where(usable, heavy * np.where(known, plain, 0), 0), size)
    number = np.bincount(route.group, known, size)
    simple = np.bincount(route.group, np.where(known, plain, 0), size)
    with np.errstate(invalid="ignore", divide="ignore"):
        result = np.where(total > 0, mean / total, simple / number)
    alone = np.bincount(route.group, minlength=size) == 1
    return pd.Series(np.where(alone, plain[route.first], result))


def kept(values: pd.Series, main: np.ndarray) -> pd.Series:
    """The value of the main row (``main_rows``) of each group."""
    return values.iloc[main].reset_index(drop=True)


def largest(values: pd.Series, weight: np.ndarray, route: Route) -> pd.Series:
    """The class of the largest row that has one; of equal ones, of the row that keeps its code, else the first."""
    return kept(values, main_rows(weight, route, values.isna().to_numpy(), size_first=True))


def agreed(values: pd.Series, route: Route, mixed: str) -> pd.Series:
    """The class that all rows with a class agree on, else ``mixed``."""
    number = pd.factorize(values)[0][route.row]
    low = np.full(len(route.codes), len(values) + 1)
    high = np.full(len(route.codes), -1)
    np.minimum.at(low, route.group, np.where(number < 0, len(values) + 1, number))
    np.maximum.at(high, route.group, number)
    speaks = np.zeros(len(route.codes), dtype=np.int64)
    speaks[route.group[number >= 0]] = route.row[number >= 0]
    result = kept(values, speaks).mask(high < 0)
    differ = (high >= 0) & (low != high)
    return with_none(result.astype("string").mask(differ, mixed)) if differ.any() else result


def main_rows(
    weight: np.ndarray, route: Route, without: np.ndarray | None = None, size_first: bool = False
) -> np.ndarray:
    """Row that speaks for each group: the one that keeps its code, then the heaviest, then the first.

    ``without``: rows that can't speak unless no other does; ``size_first``: the heaviest before the one with the code.
    """
    main: np.ndarray = route.row[route.first]
    entry = route.mixed
    row = route.row[entry]
    heavy = np.nan_to_num(weight[row] * route.part[entry], nan=-1.0)
    silent = without[row] if without is not None else np.zeros(len(row), dtype=bool)
    criteria = (~route.own[entry], -heavy) if size_first else (-heavy, ~route.own[entry])
    order = np.lexsort((row, *criteria, silent, route.group[entry]))
    group, position = np.unique(route.group[entry][order], return_index=True)
    main[group] = row[order[position]]
    return main


def _whole_parts(values: np.ndarray, route: Route) -> np.ndarray:
    """Whole units of each entry, adding up to the row's value over its entries."""
    units: np.ndarray = values[route.row].copy()
    entry = np.flatnonzero(route.divided)
    if not len(entry):
        return units
    row = route.row[entry]
    exact = values[row] * route.part[entry]
    floor = np.floor(exact + 1e-9).astype(np.int64)
    total = np.zeros(route.count, dtype=np.int64)
    np.add.at(total, row, floor)
    left = (values - total)[row]
    order = np.lexsort((entry, floor - exact, row))
    start = np.concatenate([[True], row[order][1:] != row[order][:-1]])
    rank = np.arange(len(order)) - np.maximum.accumulate(np.where(start, np.arange(len(order)), 0))
    floor[order] += rank < left[order]
    units[entry] = floor
    return units
