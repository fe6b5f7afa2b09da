"""From the ring table to shapes: one polygon per EPCI, one dissolved outline per métropole and ring."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..contiguity import Borders
from ..progress import SILENT, Progress
from ..shapes import dissolve


def ring_shapes(table: pd.DataFrame, shared: Borders) -> np.ndarray:
    """The outline of the EPCI of each row of the ring table, in the layer's CRS (None where it has no shape)."""
    shapes: np.ndarray = shared.outlines[table["epci"].to_numpy(dtype=np.intp)]
    return shapes


def ring_outlines(
    table: pd.DataFrame, shapes: np.ndarray, progress: Progress = SILENT
) -> tuple[pd.DataFrame, np.ndarray]:
    """One row per métropole and ring (siren_metropole, nom_metropole, couronne, nb_epci, nb_communes, population), and
    its outline."""
    ringed = table["couronne"].notna().to_numpy()
    rows = table[ringed]
    groups = rows.groupby(["siren_metropole", "nom_metropole", "couronne"], sort=False)
    totals = groups.agg(
        nb_epci=("siren_epci", "size"), nb_communes=("nb_communes", "sum"), population=("population", "sum")
    )
    number = groups.ngroup().to_numpy()
    outlines = dissolve(shapes[ringed], number, np.arange(len(totals)), progress)
    return totals.reset_index(), outlines
