"""All sets of a kind: every commune, EPCI, département, région, ring or class of the places, each made once."""

from __future__ import annotations

import numpy as np
import pandas as pd
from scipy.sparse import identity

from ..cooperation.coverage_rings import present_sirens
from ..errors import InputError
from ..i18n import tr
from ..resources import vocabulary
from .places import Places
from .sets import Sets, grouped, one_set, pairs

COLUMNS = {"epci": "epci", "departement": "departement", "region": "region"}


class Families:
    """Sets by kind (a key of ``kinds`` in ``comparison.json``), made when first asked for."""

    def __init__(self, places: Places) -> None:
        self.places = places
        self._made: dict[str, Sets] = {}

    def of(self, kind: str) -> Sets:
        """Every set of a kind. Raises InputError where the kind needs rings or classes that were not given."""
        if kind not in self._made:
            self._made[kind] = self._make(kind)
        return self._made[kind]

    def peers(self, kind: str, code: str) -> Sets | None:
        """The sets that one of a kind is ranked among; None where there are none. Rings: those of the same order."""
        if kind not in (*COLUMNS, "commune", "couronne", "classe"):
            return None
        family = self.of(kind)
        if kind != "couronne":
            return family
        order = str(code).rpartition("/")[2]
        return family.take(np.flatnonzero([str(one).rpartition("/")[2] == order for one in family.codes]))

    def _make(self, kind: str) -> Sets:
        places = self.places
        if kind == "commune":
            return _communes(places)
        if kind in COLUMNS:
            return grouped(places.column(COLUMNS[kind]), kind, places.names[kind])
        if kind == "couronne":
            return _rings(places)
        if kind == "classe":
            return _classes(places)
        overseas = vocabulary("comparison")["overseas_start"]
        inside = np.ones(len(places), dtype=bool)
        if kind == "metropole":
            inside = ~places.frame["departement"].str.startswith(overseas).to_numpy(dtype=bool)
        name = tr("Metropolitan France") if kind == "metropole" else tr("France")
        return one_set(inside, name, kind, "")


def _communes(places: Places) -> Sets:
    size = len(places)
    kinds = np.full(size, "commune", dtype=object)
    codes = places.frame.index.to_numpy(dtype=object)
    return Sets(places.column("name"), kinds, codes, identity(size, format="csr"), np.zeros(size, dtype=bool))


def _rings(places: Places) -> Sets:
    rings = places.rings
    if rings is None:
        raise InputError(
            tr("The selection names rings, and no layer of rings was given."),
            (),
            tr("Choose a layer made by « Rings of EPCI around métropoles »."),
        )
    drawn = rings[rings["couronne"].notna()].copy()
    drawn["code"] = drawn["siren_metropole"] + "/" + drawn["couronne"].astype(str)
    communes = pd.DataFrame(
        {"epci": present_sirens(places.frame["epci"]).to_numpy(), "place": np.arange(len(places))}
    )
    both = drawn[["code", "epci"]].merge(communes, on="epci")
    known = drawn.drop_duplicates("code").sort_values(["siren_metropole", "couronne"])
    known = known[known["code"].isin(both["code"])]
    index = pd.Index(known["code"])
    names = np.asarray(
        [
            tr("ring {order} of {name}").format(order=order, name=name) if order else str(name)
            for order, name in zip(known["couronne"].astype(int), known["nom_metropole"])
        ],
        dtype=object,
    )
    return pairs(
        index.get_indexer(pd.Index(both["code"])),
        both["place"].to_numpy(),
        len(places),
        names,
        "couronne",
        index.to_numpy(dtype=object),
    )


def _classes(places: Places) -> Sets:
    if places.classes is None:
        raise InputError(
            tr("The selection names classes, and no table of classes was given."),
            (),
            tr("Choose a layer made by « Classify communes by a typology », or a published typology."),
        )
    return grouped(places.classes, "classe", places.class_names)
