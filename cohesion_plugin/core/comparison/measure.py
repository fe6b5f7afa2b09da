"""Figures of sets at all levels: communes first, tables by EPCI where communes have nothing of an indicator."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
import pandas as pd

from ..indicators.model import NONE, Indicator
from ..indicators.recognise import Bound
from ..indicators.tables import COMMUNE, EPCI, LEVELS
from .figures import BIT, Figures, Rows, level_figures, rows_of
from .places import Places
from .sets import Sets

COPIED = ("value", "numerator", "denominator", "missing", "covered", "covered_people", "notes", "bound")


@dataclass(frozen=True, eq=False)
class Column:
    """An indicator of some years, and the positions of the bounds that may give its value, best first."""

    indicator: Indicator
    bounds: tuple[int, ...]
    name: str


@dataclass(frozen=True, eq=False)
class Measure:
    """All that figures are computed from: the same for territories, references and peers."""

    places: Places
    bounds: tuple[Bound, ...]
    columns: tuple[Column, ...]
    rows: dict[str, Rows]

    @classmethod
    def of(cls, bounds: Sequence[Bound], places: Places) -> Measure:
        """Evaluate the columns of all bounds, each once."""
        ordered = tuple(bound for level in LEVELS for bound in bounds if bound.level == level)
        people = places.column("population").astype(float)
        owner = places.epci.get_indexer(pd.Index(places.column("epci")))
        by_epci = np.bincount(
            owner[owner >= 0], np.nan_to_num(people[owner >= 0]), minlength=len(places.epci)
        )
        rows = {
            COMMUNE: rows_of([one for one in ordered if one.level == COMMUNE], people),
            EPCI: rows_of([one for one in ordered if one.level == EPCI], by_epci),
        }
        return cls(places, ordered, _columns(bounds, ordered), rows)

    def figures(self, sets: Sets) -> Figures:
        """Of sets of communes: arrays (sets, columns)."""
        first, parts = 0, []
        for level in LEVELS:
            rows = self.rows[level]
            if rows.bounds:
                parts.append(level_figures(level, rows, sets, self.places, first))
            first += len(rows.bounds)
        joined = {
            item.name: np.concatenate([getattr(part, item.name) for part in parts], axis=1)
            for item in fields(Figures)
        }
        picked = [_pick(joined, column.bounds) for column in self.columns]
        return Figures(**{name: np.column_stack([one[name] for one in picked]) for name in COPIED})


def _columns(given: Sequence[Bound], ordered: Sequence[Bound]) -> tuple[Column, ...]:
    """One per indicator and years asked for, in the order asked."""
    position = {id(bound): place for place, bound in enumerate(ordered)}
    groups: list[list[Bound]] = []
    for bound in given:
        last = groups[-1] if groups else []
        # The level EPCI of an indicator follows its communes.
        follows = last and last[0].indicator is bound.indicator and bound.level != last[-1].level == COMMUNE
        if follows and not (bound.alone and bound.years != last[-1].years):
            last.append(bound)
        else:
            groups.append([bound])
    made = []
    ids = [group[0].indicator.id for group in groups]
    for group in groups:
        indicator = group[0].indicator
        # What adds up over communes is read from them alone, so that all territories are counted the same way.
        used = group if indicator.aggregation == NONE else group[:1]
        several = ids.count(indicator.id) > 1
        name = f"{indicator.id}_{group[0].vintage.replace('-', '_')}" if several else indicator.id
        made.append(Column(indicator, tuple(position[id(bound)] for bound in used), name))
    return tuple(made)


def _pick(joined: dict[str, np.ndarray], bounds: tuple[int, ...]) -> dict[str, np.ndarray]:
    """Of the bounds of one indicator the first that has a value; the remarks of the first where none has."""
    made = {name: joined[name][:, bounds[0]].copy() for name in COPIED}
    for bound in bounds[1:]:
        better = np.isnan(made["value"]) & ~np.isnan(joined["value"][:, bound])
        for name in COPIED:
            made[name][better] = joined[name][better, bound]
        # « Not whole EPCI » says less than « not aggregable ».
        suppressed = np.isnan(made["value"]) & ((joined["notes"][:, bound] & BIT["nothing"]) > 0)
        made["notes"][suppressed] = joined["notes"][suppressed, bound]
        for name in ("missing", "covered", "covered_people"):
            made[name][suppressed] = joined[name][suppressed, bound]
    return made
