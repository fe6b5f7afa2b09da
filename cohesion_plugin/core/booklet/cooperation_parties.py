"""Which parties of a register lie as a whole in which compared territories."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..comparison.compute import Comparison
from ..cooperation.coverage_rings import present_sirens
from ..cooperation.parties import epci_of_parties
from ..cooperation.register import Register

COLUMNS = ["cooperation", "partie", "row"]
# Levels of Places that a party of this category is a unit of, with its Insee code.
LEVELS = ("departement", "region")


def parties_of(comparison: Comparison, register: Register, day: str) -> pd.DataFrame:
    """Each party and each compared territory (``row``) that it, or an EPCI it is made of, lies in as a whole.

    EPCI by their SIREN; communes, départements and régions by their Insee code.
    """
    members = epci_of_parties(register, day)
    members = members.assign(unit=present_sirens(members["siren_epci"]))
    places = comparison.places
    epci = present_sirens(places.frame["epci"]).to_numpy()
    made = [members.merge(whole_units(comparison, epci), on="unit")[COLUMNS]]
    parties = register["partie"]
    coded = parties[parties["code_insee"].notna()]
    coded = pd.DataFrame(
        {
            "cooperation": coded["cooperation"],
            "partie": coded["id"],
            "unit": coded["code_insee"].astype(str).str.strip(),
            "level": coded["categorie"],
        }
    )
    for level in LEVELS:
        units = whole_units(comparison, places.frame[level].to_numpy(dtype=object))
        made.append(coded[coded["level"] == level].merge(units, on="unit")[COLUMNS])
    communes = whole_units(comparison, np.asarray(places.frame.index, dtype=object))
    made.append(coded[~coded["level"].isin(LEVELS)].merge(communes, on="unit")[COLUMNS])
    return pd.concat(made, ignore_index=True).drop_duplicates()


def whole_units(comparison: Comparison, unit_of: np.ndarray) -> pd.DataFrame:
    """Columns row (of a territory) and unit: those that lie in it with all their communes. ``unit_of``: by commune."""
    sets = comparison.sets
    sizes = pd.Series(unit_of).dropna().value_counts()
    owner = np.repeat(np.arange(len(sets)), sets.sizes)
    inside = pd.DataFrame({"row": owner, "unit": unit_of[sets.member.indices]}).dropna()
    counts = inside.groupby(["row", "unit"]).size().reset_index(name="count")
    return counts.loc[counts["count"].to_numpy() == counts["unit"].map(sizes).to_numpy(), ["row", "unit"]]
