"""Départements and régions that are parties: which rows of the layer of territories they are made of."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ... import reference
from ...codes import departement_of
from ...frames import with_none
from ...territories import EpciUnits

DEPARTEMENT, REGION, STATE = KINDS = ("departement", "region", "etat")


def areas_of(parties: pd.DataFrame, units: EpciUnits) -> pd.Series:
    """Positions in ``units.parts`` of each département or région that has a code (code_insee); None for others.

    Of a layer of communes, all of its own; of a layer of EPCI, those that lie wholly in it, which is enough for a
    place and not for an outline (see ``outlined``).
    """
    found = pd.Series(None, index=parties.index, dtype=object)
    for kind in (DEPARTEMENT, REGION):
        mine = parties["categorie"].eq(kind) & parties["code_insee"].notna()
        if mine.any():
            rows = _rows(kind, units)
            found[mine] = parties.loc[mine, "code_insee"].map(rows)
    return with_none(found)


def outlined(units: EpciUnits) -> bool:
    """Whether the layer gives the outlines of départements, and not only a place in them."""
    return units.parts.level == "commune"


def _rows(kind: str, units: EpciUnits) -> dict[str, tuple[int, ...]]:
    """Positions by code of the département or région."""
    communes = reference.communes()
    if outlined(units):
        codes = departement_of(pd.Series(units.parts.frame.index.astype(str)))
    else:
        by_epci = communes.dropna(subset=["siren_epci"]).groupby("siren_epci")["code_departement"]
        inside = by_epci.first().where(by_epci.nunique() == 1)
        sirens = units.frame.index.to_numpy()
        known = pd.Series(sirens[units.owner]).where(pd.Series(units.owner >= 0))
        codes = known.map(inside)
    if kind == REGION:
        regions = communes.drop_duplicates("code_departement").set_index("code_departement")["code_region"]
        codes = codes.map(regions)
    positions = pd.Series(np.arange(len(codes)), index=codes.index)
    return {str(code): tuple(rows) for code, rows in positions.groupby(codes.to_numpy()).agg(list).items()}
