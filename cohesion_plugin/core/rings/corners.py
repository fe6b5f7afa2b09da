"""What would change if a point were a border: said, because generalised outlines shrink short borders to points."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..contiguity import Borders
from ..i18n import tr, tr_n
from ..report import Report
from ..territories import EpciUnits
from .contiguity import contiguity_rings
from .request import RingRequest


def say_corners(
    found: pd.DataFrame,
    shared: Borders,
    units: EpciUnits,
    metropole: np.ndarray,
    request: RingRequest,
    report: Report,
) -> None:
    """Name the EPCI whose ring rests on a contact too short to be a border, and the pair that meets there."""
    pairs = shared.contacts.merge(shared.table[["a", "b", "length"]], on=["a", "b"], how="left").fillna(
        {"length": 0.0}
    )
    short = pairs[pairs["length"] <= request.min_border_m]
    if short.empty:
        return
    counted = pd.concat([shared.table[["a", "b", "length"]], short.assign(length=np.inf)], ignore_index=True)
    centres = [int(centre) for centre in found["centre"].unique()]
    closer = contiguity_rings(counted, metropole, centres, request)
    both = closer.merge(found, on=["centre", "epci"], how="left", suffixes=("", "_now"))
    changed = both[(both["ring"] != both["ring_now"]) & ~metropole[both["epci"]]]
    if changed.empty:
        return
    names = units.frame["nom_epci"].fillna("").to_numpy()
    listed = [
        tr("{} ({}: ring {} if it counted)").format(names[epci], names[centre], ring)
        for centre, epci, ring in changed[["centre", "epci", "ring"]].itertuples(index=False)
    ]
    report.warn(
        tr_n(
            "%n EPCI would be in a nearer ring if meeting at a point, or along {} m at most, were a border:",
            len(listed),
        ).format(f"{request.min_border_m:g}"),
        listed,
    )
