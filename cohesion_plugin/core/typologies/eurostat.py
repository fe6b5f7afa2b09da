"""Eurostat's degree of urbanisation of 1991, from communes and population alone (EU Labour Force Survey, until 2011).

Densely populated: a contiguous set of communes, each above 500 inhabitants/km², with 50 000 inhabitants or more in all.
Intermediate: a contiguous set of the other communes, each above 100 inhabitants/km², with 50 000 inhabitants or more or
adjacent to a densely populated area. Thinly populated: the rest. A set under 100 km², below the density, but wholly
enclosed within one area joins it; enclosed between a dense and an intermediate area it joins the intermediate one.

"Wholly enclosed" is taken at its word: a set that borders the sea, another country or the edge of the layer is not.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from ..progress import SILENT, Progress
from .contacts import OUTSIDE, Contacts, contacts
from .decision import Decision, whole
from .inputs import Inputs
from .model import Typology, motifs_of

DENSE, INTERMEDIATE, THIN = "1", "2", "3"


class Sets:
    """Contiguous sets of communes: their number, population and area."""

    def __init__(self, label: np.ndarray, population: np.ndarray, surface: np.ndarray) -> None:
        self.label = label
        self.member = label != OUTSIDE
        rows = label[self.member]
        self.count = np.bincount(rows)
        self.population = np.bincount(rows, population[self.member])
        self.surface = np.bincount(rows, surface[self.member])

    def of_member(self, value: np.ndarray) -> np.ndarray:
        """A value per set, for each commune; 0 outside."""
        padded = np.append(value, value.dtype.type(0))
        return np.asarray(padded[self.label])


def eurostat_1991(typology: Typology, inputs: Inputs, progress: Progress = SILENT) -> Decision:
    """Classes 1 (dense), 2 (intermediate), 3 (thin) of every territory with a population and an area."""
    limits = typology.parameters
    population, surface = inputs.population, inputs.surface_km2
    known = np.isfinite(population) & (surface > 0)
    persons, km2 = np.where(known, population, 0.0), np.where(known, surface, 0.0)
    density = np.divide(persons, km2, out=np.zeros(len(km2)), where=known)
    graph = contacts(
        inputs.outlines, inputs.places.territories.zone,
        limits["min_border_m"], limits["tolerance_m"], progress.part(0.0, 0.9),
    )  # fmt: skip
    decision = Decision(len(persons))
    texts = typology.motifs()
    decision.refuse(~np.isfinite(population), texts["no_population"])
    decision.refuse(~known, texts["no_surface"])
    words = {"density": whole(density)}

    crowded = Sets(graph.components(known & (density > limits["dense_density"])), persons, km2)
    large = crowded.of_member(crowded.population >= limits["dense_population"])
    decision.take(large, DENSE, texts["dense"], **words, **_size(crowded))
    dense = np.where(large, crowded.label, OUTSIDE)
    around = Sets(graph.components(~large), persons, km2)
    inside = around.of_member(
        _small(around, known, limits) & (_areas(graph, around, dense) == 1) & _closed(graph, around, limits)
    )
    decision.take(
        inside, DENSE, texts["dense_enclosed"], **words, surface=whole(around.of_member(around.surface))
    )

    is_dense = large | inside
    middling = Sets(
        graph.components(known & ~is_dense & (density > limits["intermediate_density"])), persons, km2
    )
    big = middling.of_member(middling.population >= limits["intermediate_population"])
    touching = middling.of_member(_touches(graph, middling, is_dense))
    decision.take(big, INTERMEDIATE, texts["intermediate"], **words, **_size(middling))
    decision.take(touching, INTERMEDIATE, texts["intermediate_touching"], **words, **_size(middling))
    is_middling = middling.member & (big | touching)

    left = Sets(graph.components(~is_dense & ~is_middling), persons, km2)
    intermediate = np.where(is_middling, middling.label, OUTSIDE)
    kept = _small(left, known, limits) & _closed(graph, left, limits)
    n_dense, n_middling = _areas(graph, left, dense), _areas(graph, left, intermediate)
    within = left.of_member(kept & (n_middling == 1) & (n_dense == 0))
    between = left.of_member(kept & (n_middling == 1) & (n_dense == 1))
    size = whole(left.of_member(left.surface))
    decision.take(within, INTERMEDIATE, texts["intermediate_enclosed"], **words, surface=size)
    decision.take(between, INTERMEDIATE, texts["between"], **words, surface=size)
    decision.take(middling.member, THIN, texts["thin_small"], **words, **_size(middling))
    decision.take(np.ones(len(persons), dtype=bool), THIN, texts["thin"], **words)
    return decision


def _size(sets: Sets) -> dict[str, np.ndarray]:
    texts = motifs_of("eurostat_1991")
    sizes = np.unique(sets.count)
    written = dict(
        zip(sizes, (texts["one"] if size == 1 else texts["many"].format(count=size) for size in sizes))
    )
    count = pd.Series(sets.of_member(sets.count)).map(written).to_numpy(dtype=object)
    return {"count": count, "population": whole(sets.of_member(sets.population))}


def _small(sets: Sets, known: np.ndarray, limits: Mapping[str, Any]) -> np.ndarray:
    """Sets under the greatest area, in which every commune's density is known."""
    unknown = np.bincount(sets.label[sets.member], ~known[sets.member], minlength=len(sets.count))
    return np.asarray((sets.surface < limits["enclosed_km2"]) & (unknown == 0))


def _closed(graph: Contacts, sets: Sets, limits: Mapping[str, Any]) -> np.ndarray:
    """Sets whose outer border is shared all around, up to a small part that drawing accounts for."""
    rows = sets.label[sets.member]
    free = np.bincount(rows, graph.free[sets.member], minlength=len(sets.count))
    inner = sets.member[graph.a] & (sets.label[graph.a] == sets.label[graph.b])
    shared = np.bincount(sets.label[graph.a[inner]], graph.length[inner], minlength=len(sets.count))
    outer = np.bincount(rows, graph.perimeter[sets.member], minlength=len(sets.count)) - shared
    return np.asarray(free <= limits["free_pct"] / 100 * outer)


def _areas(graph: Contacts, sets: Sets, area: np.ndarray) -> np.ndarray:
    """Number of distinct areas that each set borders."""
    across = sets.member[graph.a] & (area[graph.b] != OUTSIDE)
    pairs = pd.DataFrame(
        {"set": sets.label[graph.a[across]], "area": area[graph.b[across]]}
    ).drop_duplicates()
    return np.bincount(pairs["set"], minlength=len(sets.count))


def _touches(graph: Contacts, sets: Sets, member: np.ndarray) -> np.ndarray:
    """Whether each set borders a member."""
    across = sets.member[graph.a] & member[graph.b]
    return np.bincount(sets.label[graph.a[across]], minlength=len(sets.count)) > 0
