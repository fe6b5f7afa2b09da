"""Territories against references and among their peers: index 100, gap, share, rank."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from ..indicators.model import SUM
from ..progress import SILENT, Progress
from ..resources import vocabulary
from .families import Families
from .figures import BIT, Figures
from .measure import Measure
from .sets import Sets

# Ranks compare figures to this many digits: sums of the same communes in another order are the same figure.
DIGITS = 12


@dataclass(frozen=True, eq=False)
class Against:
    """Arrays (sets, indicators) against one reference. ``index``: 100 times value over reference, NaN where it makes
    no sense (totals, balances, rates of change); ``share``: of a total, % of the reference's; ``gap``: value less
    reference, in the unit, NaN for totals; ``notes``: bits of ``figures.NOTES``."""

    reference: np.ndarray
    index: np.ndarray
    share: np.ndarray
    gap: np.ndarray
    notes: np.ndarray


def against(measure: Measure, found: Figures, reference: Figures, same: np.ndarray) -> Against:
    """``reference``: figures of one set; ``same``: which sets are the reference itself."""
    value = found.value
    years = np.asarray([bound.vintage for bound in measure.bounds] + [""], dtype=object)
    # A value of 2021 is not set against one of 2019.
    comparable = years[found.bound] == years[reference.bound]
    base = np.where(comparable, reference.value, np.nan)
    indexed = np.asarray([column.indicator.indexed for column in measure.columns])
    total = np.asarray([column.indicator.aggregation == SUM for column in measure.columns])
    with np.errstate(all="ignore"):
        ratio = np.where(base > 0, 100 * value / base, np.nan)
    notes = np.where(np.isnan(base) & ~np.isnan(value), BIT["no_reference"], 0)
    notes |= np.where(same[:, None], BIT["is_reference"], 0)
    enough = vocabulary("comparison")["reference_coverage_pct"]
    lacking = (reference.covered_people < enough) & ~np.isnan(base)
    notes |= np.where(lacking & ~same[:, None], BIT["reference_partial"], 0)
    return Against(
        np.broadcast_to(base, value.shape),
        np.where(indexed[None, :], ratio, np.nan),
        np.where(total[None, :], ratio, np.nan),
        np.where(total[None, :], np.nan, value - base),
        notes,
    )


def ranks(
    measure: Measure, families: Families, sets: Sets, found: Figures, progress: Progress = SILENT
) -> tuple[np.ndarray, np.ndarray]:
    """Rank among all territories of the same kind that have a value, 1 the highest, and how many these are.

    Arrays (sets, indicators), NaN where a set has no peers: cut by « in », or made by the user.
    """
    rank = np.full(found.value.shape, np.nan)
    among = np.full(found.value.shape, np.nan)
    groups = _groups(sets)
    for number, ((kind, _), rows) in enumerate(groups):
        progress.update(number / max(len(groups), 1))
        peers = families.peers(kind, str(sets.codes[rows[0]]))
        if peers is None or len(peers) < 2:
            continue
        same = len(peers) == len(rows) and np.array_equal(peers.codes, sets.codes[rows])
        values = significant(found.value[rows] if same else measure.figures(peers).value)
        mine = significant(found.value[rows])
        for column in range(values.shape[1]):
            known = np.sort(values[~np.isnan(values[:, column]), column])
            above = len(known) - np.searchsorted(known, mine[:, column], side="right")
            blank = np.isnan(mine[:, column])
            rank[rows, column] = np.where(blank, np.nan, above + 1)
            among[rows, column] = np.where(blank, np.nan, len(known))
    return rank, among


def _groups(sets: Sets) -> list[tuple[tuple[str, str], np.ndarray]]:
    """Rows of whole sets by kind, rings by their order too."""
    keys = [
        (str(kind), str(code).rpartition("/")[2] if kind == "couronne" else "")
        for kind, code in zip(sets.kinds, sets.codes)
    ]
    whole = ~sets.partial & np.asarray([bool(code) for code in sets.codes])
    grouped: dict[tuple[str, str], list[int]] = {}
    for row in np.flatnonzero(whole):
        grouped.setdefault(keys[row], []).append(int(row))
    return [(key, np.asarray(rows)) for key, rows in grouped.items()]


def significant(values: np.ndarray) -> np.ndarray:
    """Values to DIGITS significant figures."""
    with np.errstate(all="ignore"):
        size = np.where(values == 0, 1.0, 10.0 ** (DIGITS - 1 - np.floor(np.log10(np.abs(values)))))
        made: np.ndarray = np.round(values * size) / size
    return made


def equal_sets(sets: Sets, reference: Sets) -> np.ndarray:
    """Which sets have exactly the communes of a reference (one set)."""
    common = np.asarray((sets.member @ reference.member.T).todense()).ravel()
    same: np.ndarray = (common == sets.sizes) & (common == reference.sizes[0])
    return same


def labels(sets: Sets, rows: Iterable[int]) -> list[str]:
    """« name [code] » of some sets."""
    return [sets.label(int(row)) for row in rows]
