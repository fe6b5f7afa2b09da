"""What another definition of rings changes: the EPCI that change ring, enter or leave."""

from __future__ import annotations

import numpy as np
import pandas as pd

KEYS = ["siren_metropole", "siren_epci"]
CHANGES = ("nearer", "farther", "enters", "leaves", "same")


def compare_rings(first: pd.DataFrame, second: pd.DataFrame) -> pd.DataFrame:
    """One row per métropole and EPCI that is in a ring of either table: names, couronne_a, couronne_b, change.

    ``change`` is one of CHANGES, read from the first definition to the second. Neighbouring métropoles and centres
    are left out: they are in no ring under either.
    """
    a, b = (table[table["couronne"].fillna(0) > 0] for table in (first, second))
    names = pd.concat([a, b]).drop_duplicates(KEYS)[[*KEYS, "nom_metropole", "nom_epci", "nature_epci"]]
    merged = names.merge(a[[*KEYS, "couronne"]], on=KEYS, how="left").merge(
        b[[*KEYS, "couronne"]], on=KEYS, how="left", suffixes=("_a", "_b")
    )
    before, after = (
        merged[column].to_numpy(dtype=float, na_value=np.nan) for column in ("couronne_a", "couronne_b")
    )
    merged["change"] = np.select(
        [np.isnan(before), np.isnan(after), after < before, after > before],
        ["enters", "leaves", "nearer", "farther"],
        "same",
    )
    return merged.sort_values(
        ["nom_metropole", "siren_metropole", "nom_epci", "siren_epci"], kind="stable"
    ).reset_index(drop=True)
