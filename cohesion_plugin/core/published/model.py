"""A published table once recognised: the same column names and class codes whatever the vintage of the file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import pandas as pd

from ..i18n import pick
from ..report import Report
from ..resources import vocabulary
from ..territories import Provenance


@dataclass(frozen=True)
class Published:
    """A published file, read. Codes and classes are text, figures float; None or NaN where the file says nothing.

    ``kind``: a key of ``kinds`` in ``published_files``: density3, density4, density7, density2025, density_epci,
    catchment, belonging, comparator, dossier, populations, melodi, flows, movements, passage, cog, epci_members,
    epci_table, insee_rural_2021, centrality, rurality, mountain, commune_table.
    ``level``: what a row is: ``commune``, ``epci``, ``flow`` (kind flows), ``event`` (movements), ``link`` (passage).
    ``vintage``: year of the data (of the grid, the zoning, the census), None where nothing says it.
    ``geographies``: COG years whose list of communes holds these codes; ``geography``: the one that is meant, or None
    with a remark in ``report``.
    ``sentence``: what the file is, in one line. ``columns``: published name to standard name. ``sheet``: where it was.

    ``frame`` of the levels commune and epci is indexed by code (``code``), as many rows as published: a code may occur
    twice, ``join`` settles it. Standard columns, those of them that the file has:

    - name, departement, region, epci, epci_name, nature
    - density3 (1 urbain dense, 2 urbain intermédiaire, 3 rural), density4 (1 dense, 2 intermédiaire, 3 peu dense,
      4 très peu dense), density7 (1 grands centres urbains, 2 centres urbains intermédiaires, 3 petites villes,
      4 ceintures urbaines, 5 bourgs ruraux, 6 rural dispersé, 7 rural très dispersé), density_aav (1 urbain dense,
      2 urbain intermédiaire, 3 rural périurbain, 4 rural non périurbain)
    - aav, aav_name, aav_category (CATEAAV2020: 11, 12, 13, 20, 30), aav_size (TAAV2017: 0 to 5), aav_size_detail
      (TDAAV2017); aav is "000" outside any area
    - uu, uu_name, uu_size (TUU2017: 0 outside, 1 to 8), uu_size_detail, uu_status; ze, ze_name; bv, bv_name
    - insee_rural_2021 (1 to 6), centrality (0 to 4), rurality, mountain: codes of ``classes`` in the vocabulary
    - pop_YYYY (persons), surface_km2, share1, share2, share3, share4 (% of the population by density level)
    - any other figure of a comparator, dossier, Melodi or commune_table keeps its published name

    Kind flows: origin, destination (as published, districts not folded), value. Movements: mod, date (ISO text),
    type_before, code_before, name_before, type_after, code_after, name_after. Passage: before, after.
    """

    kind: str
    level: str
    frame: pd.DataFrame
    sentence: str
    vintage: int | None = None
    geography: int | None = None
    geographies: tuple[int, ...] = ()
    provenance: Provenance = field(default_factory=Provenance)
    columns: Mapping[str, str] = field(default_factory=dict)
    report: Report = field(default_factory=Report)
    sheet: str = ""

    def __len__(self) -> int:
        return len(self.frame)

    def has(self, *standard: str) -> bool:
        """Whether the file gives all these standard columns."""
        return all(name in self.frame.columns for name in standard)

    @property
    def populations(self) -> dict[int, str]:
        """Population columns by year, latest first."""
        years = [
            int(name[4:]) for name in self.frame.columns if name.startswith("pop_") and name[4:].isdigit()
        ]
        return {year: f"pop_{year}" for year in sorted(years, reverse=True)}

    @property
    def label(self) -> str:
        """What this kind of file is called, in the user's language."""
        return kind_label(self.kind)


def kind_label(kind: str) -> str:
    """What a kind, a family of kinds or a standard column is called, in the user's language."""
    words = vocabulary("published_files")
    for group in ("kinds", "families", "columns"):
        if "label" in words[group].get(kind, {}):
            return pick(words[group][kind]["label"])
    return kind
