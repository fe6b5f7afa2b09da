"""Access to services: centres, France services and facilities, computed again by pandas from the raw tables."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from cohesion_plugin.adapters.published import read_published
from cohesion_plugin.core.comparison.compute import Comparison, compare
from cohesion_plugin.core.indicators.library import library
from cohesion_plugin.core.indicators.tables import join_tables
from cohesion_plugin.core.report import Report
from tests.unit.comparison_made import places, real_places, value

POPULATION = "indicateurs_rp2018_filosofi2019_cog2026.csv"
LEVELS = "ot_grille_centralite_cog2025.csv"
PROGRAMMES = ("anct_programmes_long.csv", "anct_programmes_communes_cog2023.csv")
TOURS, REGION, FRANCE = "Tours Métropole Val de Loire", "Centre-Val de Loire", "France métropolitaine"
IDS = (
    "population_centre_local",
    "population_centre_intermediaire",
    "france_services_10000",
    "population_france_services",
)


@cache
def found(shared: Path, programmes: str) -> Comparison:
    at = real_places(shared)
    files = (
        shared / "tables" / POPULATION,
        shared / "tables" / LEVELS,
        shared / "programmes" / programmes,
    )
    tables = join_tables(
        [read_published(str(one)) for one in files], at.commune_names, at.epci_names, Report()
    )
    text = f"epci:243700754; reg:24; {FRANCE} = metro"
    return compare(at, tables, text, "", library(), ", ".join(IDS), Report())


@cache
def raw(shared: Path) -> dict[str, pd.DataFrame]:
    """Metropolitan communes of the three territories: population, level, number of France services."""
    codes = {"insee_com": str, "siren_epci": str, "insee_dep": str, "insee_reg": str}
    tables = shared / "tables"
    people = pd.read_csv(tables / POPULATION, dtype=codes).set_index("insee_com")["P18_POP"]
    levels = pd.read_csv(tables / LEVELS, dtype=str).set_index("insee_com")["niveau_centralite"]
    where = pd.read_csv(tables / "communes_cog2026_epci.csv", dtype=codes).set_index("insee_com")
    listed = pd.read_csv(shared / "programmes" / PROGRAMMES[0], dtype=str)
    services = listed[listed["programme"] == "France Services"].groupby("insee_com_2026").size()
    both = pd.DataFrame({"people": people, "level": levels}).join(
        where[["siren_epci", "insee_dep", "insee_reg"]]
    )
    both["services"] = services.reindex(both.index).fillna(0)
    both = both[~both["insee_dep"].str.startswith("97")]
    return {
        TOURS: both[both["siren_epci"] == "243700754"],
        REGION: both[both["insee_reg"] == "24"],
        FRANCE: both,
    }


@pytest.mark.shared
@pytest.mark.parametrize("programmes", PROGRAMMES)
def test_services_equal_pandas(shared: Path, programmes: str) -> None:
    made = found(shared, programmes)
    for territory, rows in raw(shared).items():
        total = rows["people"].sum()
        above = rows["level"].ne("Communes non centre")
        more = above & rows["level"].ne("Centre local d'équipements et de services")
        expected = [
            100 * rows.loc[above, "people"].sum() / total,
            100 * rows.loc[more, "people"].sum() / total,
            10_000 * rows["services"].sum() / total,
            100 * rows.loc[rows["services"] > 0, "people"].sum() / total,
        ]
        assert [value(made, territory, one) for one in IDS] == pytest.approx(expected, rel=1e-9)


@pytest.mark.shared
def test_each_figure_says_its_year_and_its_source(shared: Path) -> None:
    made = found(shared, PROGRAMMES[0])
    assert value(made, TOURS, IDS[0], "millesime") == "2018"
    assert LEVELS in str(value(made, TOURS, IDS[0], "source"))
    assert "2025" in str(value(made, TOURS, IDS[0], "source"))
    assert PROGRAMMES[0] in str(value(made, TOURS, IDS[2], "source"))


def write(path: Path, text: str) -> str:
    path.write_text(text, encoding="utf-8")
    return str(path)


def compared(files: list[str], indicators: str, report: Report | None = None) -> Comparison:
    at = places()
    tables = join_tables([read_published(one) for one in files], at.commune_names, at.epci_names, Report())
    return compare(at, tables, "dep:01; dep:02", "", library(), indicators, report or Report())


def test_a_list_of_one_departement_says_nothing_of_another(tmp_path: Path) -> None:
    people = write(
        tmp_path / "p.csv",
        "insee_com,P20_POP\n" + "".join(f"{code},1000\n" for code in places().frame.index),
    )
    listed = write(
        tmp_path / "fs.csv",
        "MATRICULE,lib_france_services,insee_com\n1,Un,01001\n2,Un bis,01001\n3,Quatre,01004\n",
    )
    made = compared([people, listed], "france_services_10000, population_france_services")
    assert value(made, "Ain", "france_services_10000") == pytest.approx(7.5)
    assert value(made, "Ain", "population_france_services") == pytest.approx(50)
    assert np.isnan(value(made, "Aisne", "france_services_10000"))


def test_facilities_of_the_bpe_as_melodi_publishes_them(tmp_path: Path) -> None:
    """Columns of DS_BPE; a commune without a row has no facility."""
    people = write(
        tmp_path / "p.csv",
        "insee_com,P19_POP,P22_POP\n" + "".join(f"{code},900,1000\n" for code in places().frame.index),
    )
    rows = [
        '"GEO";"GEO_OBJECT";"FACILITY_DOM";"FACILITY_SDOM";"FACILITY_TYPE";"BPE_MEASURE";"TIME_PERIOD";"OBS_VALUE"'
    ]
    for code, total in (("01001", 4), ("01002", 8), ("02001", 5), ("02002", 7)):
        rows.append(f'"{code}";"COM";"_T";"_T";"_T";"FACILITIES";2024;{total}')
        rows.append(f'"{code}";"COM";"A";"_T";"_T";"FACILITIES";2024;{total - 1}')
        rows.append(f'"{code}";"COM";"A";"A1";"A104";"FACILITIES";2024;1')
    rows.append('"01";"DEP";"_T";"_T";"_T";"FACILITIES";2024;999')
    bpe = write(tmp_path / "DS_BPE_2024_data.csv", "\n".join(rows) + "\n")
    made = compared([people, bpe], "equipements_1000")
    assert value(made, "Ain", "equipements_1000") == pytest.approx(1000 * 12 / 4000)
    assert value(made, "Aisne", "equipements_1000") == pytest.approx(6.0)
    assert value(made, "Ain", "equipements_1000", "millesime") == "2022-2024"
