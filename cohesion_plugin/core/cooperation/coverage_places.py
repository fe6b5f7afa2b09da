"""The département of each EPCI, from its communes."""

from __future__ import annotations

from functools import cache

import pandas as pd

from .. import reference


@cache
def departements() -> pd.DataFrame:
    """By SIREN of EPCI: departement (that of most of its inhabitants), departements (all of them, by population,
    separated by commas), partage (in several). From the reference table of communes. Callers must not change it."""
    communes = reference.communes()
    table = pd.DataFrame(
        {
            "epci": communes["siren_epci"].to_numpy(),
            "departement": communes["code_departement"].to_numpy(),
            "population": pd.to_numeric(communes["population"]).fillna(0).to_numpy(dtype=float),
        }
    ).dropna(subset=["epci"])
    parts = table.groupby(["epci", "departement"])["population"].sum().reset_index()
    parts = parts.sort_values(["epci", "population", "departement"], ascending=[True, False, True])
    groups = parts.groupby("epci")["departement"]
    return pd.DataFrame(
        {"departement": groups.first(), "departements": groups.agg(", ".join), "partage": groups.size() > 1}
    )


def complete_departements(pairs: pd.DataFrame) -> pd.Series:
    """Département of each métropole whose agreements bind every other EPCI of that département, by métropole.

    ``pairs``: métropole and EPCI bound by agreements in force. An EPCI belongs to its main département.
    """
    home = departements()["departement"]
    members = home.reset_index()
    centres = pd.Series(pairs["metropole"].unique(), dtype=object)
    own = pd.DataFrame({"metropole": centres, "departement": centres.map(home)}).dropna()
    wanted = own.merge(members, on="departement")
    wanted = wanted[wanted["metropole"] != wanted["epci"]]
    reached = pairs[["metropole", "epci"]].drop_duplicates().assign(bound=True)
    joined = wanted.merge(reached, on=["metropole", "epci"], how="left")
    whole = joined["bound"].notna().groupby(joined["metropole"]).all()
    return own.set_index("metropole")["departement"].reindex(whole.index[whole.to_numpy(dtype=bool)])
