"""Which communes are taken for villes moyennes where only populations and EPCI are at hand."""

from __future__ import annotations

import pandas as pd

from .. import reference
from ..comparison.places import Places
from .model import words


def middle_towns(places: Places) -> list[str]:
    """Codes of the communes that are the most populous of their EPCI, between the bounds of ``towns`` in
    ``components.json``, outside the métropoles.

    The studies of CGET (2017) and France Stratégie (2022) start from functional areas, which a layer of communes does
    not give: this is the nearest rule without them, and the panel says it.
    """
    low, high = words()["towns"]["over"], words()["towns"]["under"]
    frame = places.frame[["epci", "population"]].dropna()
    largest = frame.loc[frame.groupby("epci")["population"].idxmax()]
    kept = largest["population"].gt(low) & largest["population"].lt(high)
    apart = pd.Index(reference.metropoles().index)
    made = largest.index[kept & ~largest["epci"].isin(apart)]
    return sorted(str(code) for code in made)
