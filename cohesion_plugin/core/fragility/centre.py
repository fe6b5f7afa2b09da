"""The centre of a territory and its periphery."""

from __future__ import annotations

import numpy as np
import pandas as pd
from scipy.sparse import csr_matrix

from ..comparison.places import Places
from ..comparison.sets import Sets


def centre_and_periphery(sets: Sets, places: Places) -> tuple[Sets, Sets]:
    """By territory, its most populated commune and the others; of a single commune, the rest of its EPCI.

    Rows stay parallel to those of ``sets``: empty where there is no centre (no population known) or no periphery. Equal
    populations: the lowest code.
    """
    people = places.column("population").astype(float)
    member = sets.member.tocoo()
    listed = pd.DataFrame({"row": member.row, "place": member.col, "people": people[member.col]})
    ranked = listed.dropna(subset=["people"]).sort_values(["people", "place"], ascending=[False, True])
    first = ranked.drop_duplicates("row")
    shape = sets.member.shape
    centre = csr_matrix((np.ones(len(first)), (first["row"], first["place"])), shape=shape)
    around = csr_matrix(sets.member - centre)
    around.data = np.round(around.data)
    around.eliminate_zeros()
    single = first[sets.sizes[first["row"].to_numpy()] == 1]
    around = csr_matrix(around + _rest_of_epci(single, places, shape))
    return _as_sets(sets, centre), _as_sets(sets, around)


def _rest_of_epci(single: pd.DataFrame, places: Places, shape: tuple[int, int]) -> csr_matrix:
    """For territories of one commune: the other communes of its EPCI."""
    owner = places.epci.get_indexer(pd.Index(places.column("epci")))
    inside = np.flatnonzero(owner >= 0)
    belongs = csr_matrix((np.ones(len(inside)), (owner[inside], inside)), shape=(len(places.epci), shape[1]))
    rows, seats = single["row"].to_numpy(), single["place"].to_numpy()
    known = owner[seats] >= 0
    rows, seats = rows[known], seats[known]
    picked = csr_matrix((np.ones(len(rows)), (rows, owner[seats])), shape=(shape[0], len(places.epci)))
    own = csr_matrix((np.ones(len(rows)), (rows, seats)), shape=shape)
    made = csr_matrix(picked @ belongs - own)
    made.eliminate_zeros()
    return made


def _as_sets(sets: Sets, member: csr_matrix) -> Sets:
    return Sets(sets.names, sets.kinds, sets.codes, member, sets.partial)
