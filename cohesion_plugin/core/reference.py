"""The tables shipped with the plugin: EPCI and communes of the current COG, métropoles, EPT, SIREN changes."""

from __future__ import annotations

from functools import cache

import pandas as pd

from .frames import with_none
from .resources import resources_dir

REFERENCE_YEAR = 2026
GRAND_PARIS = "200054781"


@cache
def table(name: str) -> pd.DataFrame:
    """A table of ``resources/reference`` with every column as text (missing: None). Callers must not change it."""
    folder = resources_dir() / "reference"
    path = next(p for p in (folder / f"{name}.csv", folder / f"{name}.csv.gz") if p.exists())
    frame = pd.read_csv(path, dtype=str, keep_default_na=False, na_values=[""], encoding="utf-8")
    return frame.apply(with_none)


def epci() -> pd.DataFrame:
    """EPCI à fiscalité propre, indexed by SIREN: nom_epci, nature_epci, nb_communes, population (municipal)."""
    return table(f"epci_{REFERENCE_YEAR}").set_index("siren_epci")


def communes() -> pd.DataFrame:
    """Communes of the current COG, indexed by code: nom_commune, code_departement, siren_epci, population…"""
    return table(f"communes_{REFERENCE_YEAR}").set_index("code_commune")


def metropoles() -> pd.DataFrame:
    """The 22 métropoles, indexed by SIREN: nom, nom_court, depuis, statut."""
    return table("metropoles").set_index("siren_epci")


def territorial_establishments() -> set[str]:
    """SIREN of the EPT of Grand Paris, which are not EPCI à fiscalité propre."""
    return set(table(f"ept_{REFERENCE_YEAR}")["siren_ept"])


def current_sirens() -> dict[str, str]:
    """Former SIREN to the present one (Lille 245900410 to 200093201)."""
    changes = table("siren_changes")
    return dict(zip(changes["siren_ancien"], changes["siren_nouveau"]))
