"""Which indicators the columns of the tables make, of which years."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from ..resources import vocabulary
from ..text import plain
from .model import Formula, Indicator
from .tables import LEVELS, Table, Tables

_SLOT = re.compile(r"\{(yy|yyyy|yy0|yyyy0)\}")
Years = tuple[int, int]
# In the place of a year: all of them, each on its own.
EVERY = -1


@dataclass(frozen=True, eq=False)
class Bound:
    """A formula found, ``columns`` (table and column by name in it), ``years`` (start, end; 0: none). ``alone``: asked
    for at every year, so that no figure of another year takes its place."""

    indicator: Indicator
    formula: Formula
    level: str
    columns: dict[str, tuple[Table, str]]
    years: Years
    alone: bool = False

    @property
    def tables(self) -> list[Table]:
        """Each once."""
        return list({id(table): table for table, _ in self.columns.values()}.values())

    @property
    def vintage(self) -> str:
        """« 2018 », « 2013-2018 », or empty where neither columns nor indicator say it."""
        return "-".join(str(year) for year in self.years if year) or self.indicator.year

    def values(self) -> tuple[np.ndarray, np.ndarray | None]:
        """Numerator and denominator, row by row."""
        span = float(self.years[1] - self.years[0]) if all(self.years) else np.nan
        given = {name: table.column(column) for name, (table, column) in self.columns.items()}
        above = self.formula.numerator.value(given, span)
        below = self.formula.denominator.value(given, span) if self.formula.denominator else None
        length = len(next(iter(given.values())))
        return np.broadcast_to(above, length), None if below is None else np.broadcast_to(below, length)


def bind_all(wanted: Iterable[tuple[Indicator, int, int]], tables: Tables) -> list[Bound]:
    """Each indicator at each level whose tables have its columns, in the order wanted."""
    every = {level: list(tables.columns(level)) for level in LEVELS}
    # The layer may hold a part of France: its columns count where no table has an indicator.
    given = {level: [one for one in columns if not one[0].own] for level, columns in every.items()}
    found: list[Bound] = []
    for indicator, start, end in wanted:
        both: list[Bound] = []
        for level in LEVELS:
            both += _bound(indicator, level, given[level], (start, end)) or _bound(
                indicator, level, every[level], (start, end)
            )
        # Stable: of one year, the communes stay before the EPCI.
        found += sorted(both, key=lambda bound: bound.years[1]) if EVERY in (start, end) else both
    return found


def _bound(
    indicator: Indicator, level: str, columns: Sequence[tuple[Table, str]], years: Years
) -> list[Bound]:
    if EVERY in years:
        return bind_every(indicator, level, columns)
    one = bind(indicator, level, columns, years)
    return [one] if one is not None else []


def bind_every(indicator: Indicator, level: str, columns: Sequence[tuple[Table, str]]) -> list[Bound]:
    """The first formula whose columns are there, at each year (the end of a period), the earliest first.

    The table that has the most years comes first, so that a curve is of one table as far as can be.
    """
    for formula in indicator.formulas:
        hits = {name: _hits(name, columns) for name in formula.names}
        count = Counter(
            id(table) for found in hits.values() for places in found.values() for table, _ in places
        )
        for found in hits.values():
            for places in found.values():
                places.sort(key=lambda place: -count[id(place[0])])
        ends = sorted({end for found in hits.values() for _, end in found if end} or {0})
        years = [_years(formula, hits, (0, end)) for end in ends]
        made = [
            Bound(indicator, formula, level, _choose(hits, one), one, True)
            for one in years
            if one is not None
        ]
        if made:
            return made
    return []


def bind(
    indicator: Indicator, level: str, columns: Sequence[tuple[Table, str]], years: Years = (0, 0)
) -> Bound | None:
    """The first formula whose columns are there, of the years wanted or the latest."""
    for formula in indicator.formulas:
        hits = {name: _hits(name, columns) for name in formula.names}
        best = _years(formula, hits, years)
        if best is not None:
            return Bound(indicator, formula, level, _choose(hits, best), best)
    return None


def _hits(name: str, columns: Sequence[tuple[Table, str]]) -> dict[Years, list[tuple[Table, str]]]:
    """Columns that a name of an expression may be, by the years that they tell (start, end; 0: not told)."""
    hits: dict[Years, list[tuple[Table, str]]] = {}
    for pattern in patterns(name):
        for table, column in columns:
            match = pattern.fullmatch(plain(column))
            if match:
                told = {slot.rstrip("_"): _full(text) for slot, text in match.groupdict().items()}
                hits.setdefault((told.get("start", 0), told.get("end", 0)), []).append((table, column))
    return hits


@cache
def patterns(name: str) -> tuple[re.Pattern[str], ...]:
    """How columns of a name are written, that of the comparateur first."""
    also = vocabulary("indicator_columns")["columns"].get(name, [])
    return tuple(_pattern(one) for one in (name, *also))


def _pattern(name: str) -> re.Pattern[str]:
    parts, position = [], 0
    for slot in _SLOT.finditer(name):
        parts.append(_plain_part(name[position : slot.start()]))
        group, figures = ("start" if slot[1].endswith("0") else "end"), 4 if "yyyy" in slot[1] else 2
        parts.append(f"(?P<{group}>[0-9]{{{figures}}})")
        position = slot.end()
    return re.compile("".join([*parts, _plain_part(name[position:])]))


def _plain_part(text: str) -> str:
    """A piece of a name as ``plain`` has it, its joining underscores kept."""
    if not text:
        return ""
    left, right = "_" * (not text[0].isalnum()), "_" * (not text[-1].isalnum())
    return left + plain(text) + right if plain(text) else "_"


def _full(text: str) -> int:
    year = int(text)
    century: int = vocabulary("indicator_columns")["century"]
    return year if year > 99 else year + (2000 if year < century else 1900)


def _years(
    formula: Formula, hits: dict[str, dict[Years, list[tuple[Table, str]]]], wanted: Years
) -> Years | None:
    """Years that all columns of a formula have: those wanted, else the latest, about ``span`` years long."""
    span: int = formula.span or vocabulary("indicator_columns")["span"]
    starts = {year for found in hits.values() for year, _ in found if year} or {0}
    ends = {year for found in hits.values() for _, year in found if year} or {0}
    fits = [
        (start, end)
        for start in starts
        for end in ends
        if (not start or start < end)
        and wanted[0] in (0, start)
        and wanted[1] in (0, end)
        and all(any(_same(told, (start, end)) for told in found) for found in hits.values())
    ]
    return max(fits, key=lambda pair: (pair[1], -abs(pair[1] - pair[0] - span), pair[0]), default=None)


def _same(told: Years, years: Years) -> bool:
    return all(one in (0, year) for one, year in zip(told, years))


def _choose(
    hits: dict[str, dict[Years, list[tuple[Table, str]]]], years: Years
) -> dict[str, tuple[Table, str]]:
    """One column per name, all of one table where one has them all, else each of the first that has it."""
    fits = {
        name: [one for told, places in found.items() if _same(told, years) for one in places]
        for name, found in hits.items()
    }
    first = list({id(table): table for places in fits.values() for table, _ in places}.values())
    whole = [table for table in first if all(any(one is table for one, _ in p) for p in fits.values())]
    chosen = {}
    for name, places in fits.items():
        own = [place for place in places if whole and place[0] is whole[0]]
        chosen[name] = (own or places)[0]
    return chosen
