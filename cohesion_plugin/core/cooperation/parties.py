"""From parties of any kind to the EPCI that are bound."""

from __future__ import annotations

import pandas as pd

from .dates import bounds
from .register import Register
from .schema import schema

COLUMNS = ["cooperation", "partie", "siren_epci", "nom", "via"]
PARTY, MEMBER = "partie", "composition"


def epci_of_parties(register: Register, day: str | None = None) -> pd.DataFrame:
    """EPCI with own taxation bound by each party: the party itself, or those it is made of at an ISO day.

    Columns cooperation, partie, siren_epci, nom, via (« partie » or « composition »); an EPCI once per party. Without a
    day, every composition known counts.
    """
    parties = register["partie"]
    own = parties[parties["siren"].notna() & parties["categorie"].isin(schema()["epci_categories"])]
    first = own.assign(partie=own["id"], siren_epci=own["siren"], via=PARTY)[COLUMNS]
    members = _at(register["composition"], day)
    agreements = parties.set_index("id")["cooperation"]
    second = members.assign(
        cooperation=members["partie"].map(agreements), nom=members["nom_epci"], via=MEMBER
    )[COLUMNS]
    both = pd.concat([first, second[second["cooperation"].notna()]], ignore_index=True)
    return both.drop_duplicates(["partie", "siren_epci"]).reset_index(drop=True)


def _at(members: pd.DataFrame, day: str | None) -> pd.DataFrame:
    if day is None:
        return members
    start, end = bounds(members["du"])["lower"], bounds(members["au"])["upper"]
    begun = start.isna() | (start.fillna("").astype(str) <= day)
    going_on = end.isna() | (end.fillna("9999").astype(str) >= day)
    return members[begun & going_on]
