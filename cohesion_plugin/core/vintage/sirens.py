"""Changes of SIREN of the EPCI, as movements."""

from __future__ import annotations

import pandas as pd

from .. import reference
from ..frames import with_none
from ..resources import vocabulary
from .movements import COLUMNS, Movements


def epci_movements() -> Movements:
    """Changes of SIREN of the EPCI that were replaced by a single other one, from the plugin's own list."""
    table = reference.table("siren_changes")
    listed = table["note"].astype("string").str.extract(vocabulary("cog_movements")["epci_first_list"])[0]
    names = reference.epci()["nom_epci"]
    frame = pd.DataFrame(
        {
            "mod": "siren",
            "kind": "siren",
            "date": table["annee"],
            "year": pd.to_numeric(listed.fillna(table["annee"])).astype(int),
            "code_before": table["siren_ancien"],
            "name_before": table["note"].astype("string").str.split(" : ").str[0].astype(object),
            "code_after": table["siren_nouveau"],
            "name_after": with_none(table["siren_nouveau"].map(names)),
        }
    )[COLUMNS].sort_values(["year", "date"], kind="stable", ignore_index=True)
    return Movements(frame, "epci", int(frame["year"].min()) - 1, reference.REFERENCE_YEAR, names, "DGCL")
