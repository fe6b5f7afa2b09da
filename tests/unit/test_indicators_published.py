"""Indicators recognised in files as Insee publishes them: comparateur, dossier complet, Melodi's long form."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from cohesion_plugin.adapters.published import read_published
from cohesion_plugin.core.comparison.compute import compare
from cohesion_plugin.core.indicators.library import chosen, library
from cohesion_plugin.core.indicators.recognise import bind_all
from cohesion_plugin.core.indicators.tables import join_tables
from cohesion_plugin.core.report import Report
from tests.unit.comparison_made import places, value

CODES = ["01001", "01002", "01003", "01004", "02001", "02002"]


def write(path: Path, rows: list[list[object]]) -> str:
    path.write_text("\n".join(";".join(map(str, row)) for row in rows) + "\n", encoding="utf-8")
    return str(path)


def test_melodi_dwellings_and_jobs(tmp_path: Path) -> None:
    """Occupation of dwellings is a dimension, whose modalities become columns."""
    rows: list[list[object]] = [["GEO", "GEO_OBJECT", "OCS", "RP_MEASURE", "TIME_PERIOD", "OBS_VALUE"]]
    for place, code in enumerate(CODES, 1):
        for year in (2016, 2022):
            for what, count in (
                ("_T", 100 * place),
                ("DW_MAIN", 80 * place),
                ("DW_VAC", 3 * place + year - 2016),
            ):
                rows.append([code, "COM", what, "DWELLINGS", year, count])
    file = write(tmp_path / "DS_RP_LOGEMENT_PRINC_2022_data.csv", rows)
    at = places()
    tables = join_tables([read_published(file)], at.commune_names, at.epci_names, Report())
    found = compare(at, tables, "dep:01", "", library(), "taux_vacance", Report())
    assert value(found, "Ain", "taux_vacance", "millesime") == "2022"
    assert value(found, "Ain", "taux_vacance") == pytest.approx(100 * (3 * 10 + 4 * 6) / 1000)
    before = compare(at, tables, "dep:01", "", library(), "taux_vacance@2016", Report())
    assert value(before, "Ain", "taux_vacance") == pytest.approx(3.0)


def test_melodi_income(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["GEO", "GEO_OBJECT", "FILOSOFI_MEASURE", "CONF_STATUS", "TIME_PERIOD", "OBS_VALUE"]
    ]
    for place, code in enumerate(CODES):
        secret = code == "01002"
        rows.append([code, "COM", "MED_SL", "C" if secret else "F", 2021, "" if secret else 20000 + place])
        rows.append([code, "COM", "PR_MD60", "F", 2021, 10 + place])
    file = write(tmp_path / "DS_FILOSOFI_CC_2021_data.csv", rows)
    at = places()
    tables = join_tables([read_published(file)], at.commune_names, at.epci_names, Report())
    found = compare(at, tables, "commune:*", "", library(), "", Report())
    wide = found.wide().set_index("code")
    assert wide.loc["02002", "revenu_median"] == 20005 and wide.loc["02002", "taux_pauvrete"] == 15
    assert pd.isna(wide.loc["01002", "revenu_median"])


def test_dossier_complet(tmp_path: Path) -> None:
    """The dossier has more than a thousand columns; ages and occupations are among those that are kept."""
    kept = {"P21_POP": 100, "P21_POP0014": 20, "P21_POP6074": 15, "P21_POP7589": 8, "P21_POP90P": 2}
    kept |= {f"C21_POP15P_CS{group}": 10 for group in range(1, 9)}
    others = [f"P21_AUTRE{number}" for number in range(500)]
    rows: list[list[object]] = [["CODGEO", *kept, *others]]
    rows += [[code, *kept.values(), *[1] * len(others)] for code in CODES]
    at = places()
    read = read_published(write(tmp_path / "dossier_complet.csv", rows))
    assert read.kind == "dossier"
    tables = join_tables([read], at.commune_names, at.epci_names, Report())
    found = compare(at, tables, "dep:01", "", library(), "", Report())
    expected = {"part_moins_15": 20, "part_60_plus": 25, "part_75_plus": 10, "part_cadres": 12.5}
    for indicator, share in expected.items():
        assert value(found, "Ain", indicator) == pytest.approx(share), indicator


@pytest.mark.shared
def test_comparateur_as_published(shared: Path) -> None:
    path = shared / "tables" / "insee_base_cc_comparateur_ed2022_geo2021.csv"
    at = places()
    tables = join_tables([read_published(str(path))], at.commune_names, at.epci_names, Report())
    ids = {bound.indicator.id for bound in bind_all(chosen("", library()), tables)}
    assert ids >= {
        "population_municipale", "evolution_population", "solde_naturel", "solde_migratoire", "densite", "emplois",
        "concentration_emploi", "taux_chomage", "taux_vacance", "residences_secondaires", "proprietaires", "revenu_median",
        "taux_pauvrete", "menages_imposes", "etablissements",
    }  # fmt: skip
