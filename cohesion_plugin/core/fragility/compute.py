"""Fragility of the territories of a comparison: each component with its value, its threshold and its state."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..comparison.compute import Comparison
from ..comparison.figures import BIT, Figures
from ..comparison.sets import Sets
from ..errors import InputError
from ..i18n import pick, tr
from ..indicators.model import NONE
from ..indicators.recognise import Bound
from .centre import centre_and_periphery
from .model import ABOVE, GAP, MEDIAN, REFERENCE, Component, words

MET, NOT_MET, UNKNOWN = "met", "not_met", "unknown"


@dataclass(frozen=True, eq=False)
class Found:
    """One component, arrays by territory. ``value``: NaN where unknown, and ``note`` says why; ``threshold``: NaN
    where unknown; ``state``: MET, NOT_MET or UNKNOWN; ``bound``: the position in ``Measure.bounds`` that gave it, -1:
    none; ``indicator``: its id; ``origin``: where the threshold comes from; ``covered``: population counted, %."""

    component: Component
    value: np.ndarray
    threshold: np.ndarray
    state: np.ndarray
    bound: np.ndarray
    indicator: np.ndarray
    origin: np.ndarray
    note: np.ndarray
    covered: np.ndarray


@dataclass(frozen=True, eq=False)
class Fragility:
    """``found``: one per component, in order. ``met`` and ``known``: how many components, by territory."""

    comparison: Comparison
    found: tuple[Found, ...]
    centre: Sets
    periphery: Sets

    @property
    def met(self) -> np.ndarray:
        """Components met."""
        made: np.ndarray = np.sum([one.state == MET for one in self.found], axis=0)
        return made

    @property
    def known(self) -> np.ndarray:
        """Components whose state is known."""
        made: np.ndarray = np.sum([one.state != UNKNOWN for one in self.found], axis=0)
        return made


def fragility(comparison: Comparison, wanted: Sequence[Component]) -> Fragility:
    """Of the sets of a comparison made with the indicators of the components.

    Raises InputError where a threshold is the reference's and there is none.
    """
    bare = [one.id for one in wanted if one.needs_reference]
    if bare and comparison.references is None:
        raise InputError(
            tr("These components are set against a reference, and none is given: {}.").format(
                ", ".join(bare)
            ),
            (),
            tr("Choose a reference such as France, or give thresholds: vacance=10; pauperisation=16"),
        )
    centre, periphery = centre_and_periphery(comparison.sets, comparison.places)
    sides = (comparison.measure.figures(centre), comparison.measure.figures(periphery))
    made = tuple(
        _gap(comparison, one, sides, (centre, periphery)) if one.scope == GAP else _own(comparison, one)
        for one in wanted
    )
    return Fragility(comparison, made, centre, periphery)


def _columns(comparison: Comparison, component: Component) -> list[tuple[int, str]]:
    """Column and id of the indicators of a component that the tables have."""
    ids = [column.indicator.id for column in comparison.measure.columns]
    return [(ids.index(name), name) for name in component.indicators if name in ids]


def _blank(component: Component, count: int, reason: str) -> dict[str, np.ndarray]:
    def texts(text: str) -> np.ndarray:
        return np.full(count, text, dtype=object)

    nan = np.full(count, np.nan)
    return {
        "value": nan, "threshold": nan.copy(), "covered": nan.copy(), "bound": np.full(count, -1),
        "indicator": texts(component.indicators[0]), "origin": texts(""), "note": texts(reason),
    }  # fmt: skip


def _own(comparison: Comparison, component: Component) -> Found:
    count = len(comparison.sets)
    made = _blank(component, count, _reason("no_indicator"))
    for column, name in _columns(comparison, component):
        taken = np.isnan(made["value"]) | np.isnan(made["threshold"])
        values = _take(comparison.found, column, np.ones(count, dtype=bool))
        limit, origin, why = _limit(comparison, component, column, name)
        # The next indicator is read only where the ones before it can't be judged.
        better = taken & (np.isnan(made["value"]) | (~np.isnan(values["value"]) & ~np.isnan(limit)))
        for key in ("value", "bound", "covered"):
            made[key][better] = values[key][better]
        made["threshold"][better] = limit[better]
        made["indicator"][better] = name
        made["origin"][better] = origin
        empty = better & np.isnan(values["value"])
        made["note"][better] = np.where(np.isnan(limit), why, "")[better]
        made["note"][empty] = np.asarray(_notes(comparison.found.notes[:, column]), dtype=object)[empty]
    return _judged(component, made)


def _gap(
    comparison: Comparison, component: Component, sides: tuple[Figures, Figures], of: tuple[Sets, Sets]
) -> Found:
    made = _blank(component, len(comparison.sets), _reason("no_indicator"))
    for column, name in _columns(comparison, component):
        first, second = (_take(side, column, one.sizes > 0) for side, one in zip(sides, of))
        gap = first["value"] - second["value"]
        same = first["bound"] == second["bound"]
        better = np.isnan(made["value"])
        made["value"][better] = np.where(same, gap, np.nan)[better]
        made["covered"][better] = np.minimum(first["covered"], second["covered"])[better]
        made["bound"][better] = np.where(same, first["bound"], -1)[better]
        made["threshold"][better] = float(component.thresholds[name])
        made["indicator"][better] = name
        made["origin"][better] = _origin(component, name, "")
        reason = np.where(np.isnan(made["value"]), _reason("no_gap"), "")
        reason = np.where(of[1].sizes == 0, _reason("no_periphery"), reason)
        reason = np.where(of[0].sizes == 0, _reason("no_centre"), reason)
        made["note"][better] = reason[better]
    return _judged(component, made)


def _take(found: Figures, column: int, there: np.ndarray) -> Mapping[str, np.ndarray]:
    value = np.where(there, found.value[:, column], np.nan)
    return {
        "value": value,
        "bound": np.where(np.isnan(value), -1, found.bound[:, column]),
        "covered": np.where(np.isnan(value), np.nan, found.covered_people[:, column]),
    }


def _limit(
    comparison: Comparison, component: Component, column: int, name: str
) -> tuple[np.ndarray, str, str]:
    """The threshold by territory, where it comes from, and why there may be none."""
    wanted = component.thresholds[name]
    count = len(comparison.sets)
    if not isinstance(wanted, str):
        return np.full(count, float(wanted)), _origin(component, name, ""), ""
    if not comparison.against:
        return np.full(count, np.nan), "", _reason("no_reference")
    reference, against = comparison.against[0]
    origin = _origin(component, name, reference)
    if wanted == REFERENCE:
        return against.reference[:, column].copy(), origin, _reason("no_threshold")
    return _median(comparison, column), origin, _reason("no_threshold")


def _median(comparison: Comparison, column: int) -> np.ndarray:
    """By territory, the median of the reference's communes weighted by population, of the year of its own value."""
    made = np.full(len(comparison.sets), np.nan)
    measure, references = comparison.measure, comparison.references
    if references is None:
        return made
    inside = references.mask(0)
    used = comparison.found.bound[:, column]
    years = {place: measure.bounds[place].vintage for place in np.unique(used[used >= 0])}
    for place, year in years.items():
        bound = _commune_bound(measure.bounds, int(place), year)
        if bound is None:
            continue
        values = bound.values()[0]
        people = np.nan_to_num(comparison.places.column("population").astype(float))
        known = inside & ~np.isnan(values) & (people > 0)
        if known.any():
            made[used == place] = weighted_median(values[known], people[known])
    return made


def _commune_bound(bounds: Sequence[Bound], place: int, year: str) -> Bound | None:
    wanted = bounds[place].indicator
    of_year = [
        one for one in bounds if one.indicator is wanted and one.level == "commune" and one.vintage == year
    ]
    return of_year[0] if of_year and wanted.aggregation == NONE else None


def weighted_median(values: np.ndarray, weights: np.ndarray) -> float:
    """The lowest value that at least half of the weight lies at or below."""
    order = np.argsort(values, kind="stable")
    running = np.cumsum(weights[order])
    return float(values[order][np.searchsorted(running, running[-1] / 2)])


def _judged(component: Component, made: Mapping[str, np.ndarray]) -> Found:
    """Strictly beyond the threshold is met; equal to it is not."""
    up = np.asarray([component.tests[name] == ABOVE for name in made["indicator"]])
    with np.errstate(invalid="ignore"):
        beyond = np.where(up, made["value"] > made["threshold"], made["value"] < made["threshold"])
    unknown = np.isnan(made["value"]) | np.isnan(made["threshold"])
    state = np.where(unknown, UNKNOWN, np.where(beyond, MET, NOT_MET)).astype(object)
    return Found(component, state=state, **made)


def _origin(component: Component, name: str, reference: str) -> str:
    wanted, spec = component.thresholds[name], words()["origins"]
    parts = [pick(spec[wanted]).format(name=reference)] if wanted in (REFERENCE, MEDIAN) else []
    parts.append(pick(spec["given"]) if component.given else pick(dict(component.source)))
    return "\u00a0; ".join(parts)


def _reason(name: str) -> str:
    return pick(words()["reasons"][name])


def _notes(bits: np.ndarray) -> np.ndarray:
    from ..comparison.tables import note_texts

    shown = np.where(bits == 0, BIT["nothing"], bits)
    return note_texts(shown)
