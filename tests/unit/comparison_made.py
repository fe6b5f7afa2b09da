"""Places and tables made by hand, and the real ones, as the comparison takes them."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pandas as pd
import pyproj

from cohesion_plugin.adapters import vector_file
from cohesion_plugin.adapters.published import read_published
from cohesion_plugin.core.comparison.compute import Comparison, compare
from cohesion_plugin.core.comparison.places import Places, places_of
from cohesion_plugin.core.indicators.library import library
from cohesion_plugin.core.indicators.model import Indicator
from cohesion_plugin.core.indicators.tables import Table, Tables, join_tables
from cohesion_plugin.core.report import Report

EPCI_A, EPCI_B = "200000001", "200000002"
FILES = (
    "indicateurs_rp2018_filosofi2019_cog2026.csv",
    "populations_communales_cog2026.csv",
    "ottd_epci_indicateurs_2022.csv",
    "ottd_vacance2022_revenu2021_communes.csv",
)


def places() -> Places:
    """Six communes of two EPCI and one of none, of départements 01 and 02."""
    frame = pd.DataFrame(
        {
            "name": ["Un", "Deux", "Trois", "Quatre", "Cinq", "Six"],
            "epci": [EPCI_A, EPCI_A, EPCI_A, EPCI_B, EPCI_B, None],
            "population": [100.0, 200.0, 300.0, 400.0, 500.0, 600.0],
            "row": -1,
            "departement": ["01", "01", "01", "01", "02", "02"],
            "region": ["84", "84", "84", "84", "32", "32"],
        },
        index=pd.Index(["01001", "01002", "01003", "01004", "02001", "02002"], name="code_commune"),
    )
    names = {
        "epci": {EPCI_A: "CC Alpha", EPCI_B: "CC Bêta"},
        "departement": {"01": "Ain", "02": "Aisne"},
        "region": {"84": "Auvergne-Rhône-Alpes", "32": "Hauts-de-France"},
    }
    return Places(frame, names, np.empty(0, dtype=object))


def table(
    level: str = "commune", codes: tuple[int, int] | None = None, own: bool = False, **columns: list[float]
) -> Table:
    """A joined table of the six communes, or of the two EPCI."""
    figures = pd.DataFrame(columns, dtype=float)
    return Table("made.csv", "made.csv, 2018", level, figures, np.ones(len(figures), dtype=bool), codes, own)


def run(
    selection: str,
    *tables: Table,
    reference: str = "",
    indicators: str = "",
    known: dict[str, Indicator] | None = None,
    at: Places | None = None,
    report: Report | None = None,
) -> Comparison:
    """A comparison of made tables."""
    return compare(
        at or places(),
        Tables(tables),
        selection,
        reference,
        known or library(),
        indicators,
        report or Report(),
    )


def value(found: Comparison, territory: str, indicator: str, column: str = "valeur") -> object:
    """A cell of the long table."""
    long = found.long()
    rows = long[(long["territoire"] == territory) & (long["indicateur"] == indicator)]
    assert len(rows) == 1, rows
    return rows[column].iloc[0]


@cache
def real_places(shared: Path) -> Places:
    """The communes of France, EPCI of 2026."""
    path = shared / "geo" / "communes_cog2026_metro_l93.gpkg"
    raw = vector_file.read_file(str(path), None, None, "communes")
    assert raw is not None
    return places_of(replace(raw, crs=pyproj.CRS(2154)), Report())


@cache
def real_tables(shared: Path, *names: str) -> Tables:
    """The real tables, joined."""
    at = real_places(shared)
    read = [read_published(str(shared / "tables" / name)) for name in names or FILES]
    return join_tables(read, at.commune_names, at.epci_names, Report())
