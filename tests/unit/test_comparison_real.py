"""Tours Métropole, its partners, its ring and the region, every figure computed again from the raw tables."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import geopandas
import numpy as np
import pandas as pd
import pyproj
import pytest

from cohesion_plugin.adapters import text_table, vector_file
from cohesion_plugin.adapters.published import read_published
from cohesion_plugin.core.comparison.carry import carried
from cohesion_plugin.core.comparison.classes import with_classes
from cohesion_plugin.core.comparison.compute import Comparison, compare
from cohesion_plugin.core.comparison.places import places_of
from cohesion_plugin.core.indicators.library import library
from cohesion_plugin.core.indicators.tables import join_tables
from cohesion_plugin.core.report import Report
from cohesion_plugin.core.vintage.movements import commune_movements
from tests.unit.comparison_made import FILES, real_places, real_tables, value

pytestmark = pytest.mark.shared
TOURS = "243700754"


@cache
def raw(shared: Path) -> pd.DataFrame:
    """The tables of communes side by side, read by pandas alone."""
    text = {"insee_com": str, "siren_epci": str, "insee_dep": str, "insee_reg": str}
    folder = shared / "tables"
    frames = [
        pd.read_csv(folder / f"{name}.csv", dtype=text).set_index("insee_com")
        for name in (
            "communes_cog2026_epci",
            "indicateurs_rp2018_filosofi2019_cog2026",
            "populations_communales_cog2026",
        )
    ]
    return pd.concat(
        [frame.loc[:, ~frame.columns.isin(["nom_com", "est_scission"])] for frame in frames], axis=1
    )


@cache
def ring_one(shared: Path) -> tuple[str, ...]:
    """EPCI that share a border with Tours Métropole, by geopandas."""
    epci = geopandas.read_file(shared / "geo" / "epci_2026_metro_l93.gpkg").set_index("siren_epci")
    centre = epci.geometry[TOURS]
    near = epci[epci.intersects(centre) & (epci.index != TOURS)]
    return tuple(near.index[near.intersection(centre).length > 0])


@cache
def tours(shared: Path) -> Comparison:
    """The métropole, its partners and its ring against the region and France."""
    rings = pd.DataFrame({"siren_epci": [TOURS, *ring_one(shared)]})
    rings = rings.assign(
        siren_metropole=TOURS,
        nom_metropole="Tours Métropole",
        epci=rings["siren_epci"],
        couronne=pd.array([0] + [1] * (len(rings) - 1), dtype="Int64"),
    )
    at = replace(real_places(shared), rings=rings)
    text = f"epci:{TOURS}; epci:* in dep:37; Couronne = ring:{TOURS}/1"
    return compare(at, real_tables(shared), text, "reg:24; France", library(), "", Report())


def expected(rows: pd.DataFrame, indicator: str) -> float:
    """A figure of a set of communes, from its definition in words."""
    total = rows.sum(numeric_only=True)
    mean = 5 * (total["P13_POP"] + total["P18_POP"]) / 2
    figures = {
        "population_municipale": total["pop_2023"],
        "evolution_population": 100 * ((total["pop_2023"] / total["pop_2018"]) ** (1 / 5) - 1),
        "solde_naturel": 100 * (total["NAIS1318"] - total["DECE1318"]) / mean,
        "solde_migratoire": 100
        * (total["P18_POP"] - total["P13_POP"] - (total["NAIS1318"] - total["DECE1318"]))
        / mean,
        "emplois": total["P18_EMPLT"],
        "evolution_emplois": 100 * ((total["P18_EMPLT"] / total["P13_EMPLT"]) ** (1 / 5) - 1),
        "concentration_emploi": 100 * total["P18_EMPLT"] / total["ACTOCC1564_18"],
        "taux_chomage": 100 * total["P18_CHOM1564"] / total["P18_ACT1564"],
        "taux_vacance": 100 * total["P18_LOGVAC"] / total["P18_LOG"],
        "residences_secondaires": 100 * total["P18_RSECOCC"] / total["P18_LOG"],
        "proprietaires": 100 * total["P18_RP_PROP"] / total["P18_RP"],
        "etablissements": 1000 * total["ETTOT18"] / total["P18_POP"],
    }
    return float(figures[indicator])


CHECKED = [
    "population_municipale", "evolution_population", "solde_naturel", "solde_migratoire", "emplois", "evolution_emplois",
    "concentration_emploi", "taux_chomage", "taux_vacance", "residences_secondaires", "proprietaires", "etablissements",
]  # fmt: skip


def both_known(rows: pd.DataFrame) -> pd.DataFrame:
    """Communes that the census table gives: those without are in no sum."""
    return rows[
        rows[["P18_POP", "P13_POP", "P18_EMPLT", "P13_EMPLT", "P18_LOG", "ETTOT18"]].notna().all(axis=1)
    ]


@pytest.mark.parametrize("indicator", CHECKED)
def test_tours_and_each_of_its_ten_partners(shared: Path, indicator: str) -> None:
    frame, long = raw(shared), tours(shared).long()
    here = frame[frame["insee_dep"] == "37"]
    sirens = here["siren_epci"].unique()
    assert len(sirens) == 11
    found = long[(long["indicateur"] == indicator) & (long["reference"] == "France")].set_index("code")[
        "valeur"
    ]
    for siren in sirens:
        assert found[siren] == pytest.approx(
            expected(frame[frame["siren_epci"] == siren], indicator), rel=1e-9
        ), siren


@pytest.mark.parametrize("indicator", CHECKED)
def test_ring_one_as_a_whole_and_both_references(shared: Path, indicator: str) -> None:
    frame, long = raw(shared), tours(shared).long()
    ring = expected(frame[frame["siren_epci"].isin(ring_one(shared))], indicator)
    rows = long[(long["territoire"] == "Couronne") & (long["indicateur"] == indicator)].set_index("reference")
    references = {"Centre-Val de Loire": frame[frame["insee_reg"] == "24"], "France": both_known(frame)}
    if indicator == "population_municipale":
        references["France"] = frame
    for name, communes in references.items():
        base = expected(communes, indicator)
        assert rows.loc[name, "valeur"] == pytest.approx(ring, rel=1e-9)
        # France's communes without jobs, or born of a split, may be in one sum and not in the other.
        assert rows.loc[name, "valeur_reference"] == pytest.approx(
            base, rel=1e-9 if name != "France" else 2e-3
        )
        if indicator in ("taux_chomage", "taux_vacance", "concentration_emploi"):
            reference = rows.loc[name, "valeur_reference"]
            assert rows.loc[name, "indice"] == pytest.approx(100 * ring / reference)
            assert rows.loc[name, "ecart"] == pytest.approx(ring - reference)


def test_published_figures_of_tours_metropole(shared: Path) -> None:
    """Insee's own, of the same EPCI: median income and poverty are read, not computed."""
    found = tours(shared).wide().set_index("code")
    published = pd.read_csv(
        shared / "tables" / "ottd_epci_indicateurs_2022.csv", dtype={"code": str}
    ).set_index("code")
    for siren in ("243700754", "200073237", "243700499"):
        assert found.loc[siren, "revenu_median"] == published.loc[siren, "rev_med_21"]
        assert found.loc[siren, "taux_pauvrete"] == published.loc[siren, "rev_txpauv_21"] or np.isnan(
            published.loc[siren, "rev_txpauv_21"]
        )
    ring = found[found["territoire"] == "Couronne"].iloc[0]
    assert np.isnan(ring["revenu_median"]) and np.isnan(ring["taux_pauvrete"])


def test_rank_of_tours_among_the_epci_of_france(shared: Path) -> None:
    frame = raw(shared)
    sums = frame.groupby("siren_epci")[["P18_LOGVAC", "P18_LOG"]].sum(min_count=1).dropna()
    rate = sums["P18_LOGVAC"] / sums["P18_LOG"]
    long = tours(shared).long()
    row = long[(long["code"] == TOURS) & (long["indicateur"] == "taux_vacance")].iloc[0]
    assert (row["rang"], row["rang_sur"]) == (int((rate > rate[TOURS]).sum()) + 1, len(rate))


def test_region_by_typology_class(shared: Path) -> None:
    """Change 2013-2018 and density of Centre-Val de Loire by class of Insee's rural typology; 2008 is not in the data."""
    name = "insee_typologie_urbain_rural_2021.csv"
    report = Report()
    at = with_classes(real_places(shared), read_published(str(shared / "tables" / name)), "", report)
    asked = "population_municipale@2018, evolution_population@2013-2018, densite@2018"
    text = "class:* in reg:24; reg:24"
    found = compare(at, real_tables(shared), text, "France", library(), asked, report)
    classes = (
        pd.read_csv(shared / "tables" / name, dtype=str).drop_duplicates("insee_com").set_index("insee_com")
    )
    frame = raw(shared).assign(classe=classes["typologie_insee_2021"])
    frame = frame[frame["insee_reg"] == "24"]
    wide = found.wide().set_index("territoire")
    column = "evolution_population"
    assert len(wide) == frame["classe"].nunique() + 2
    for label, rows in frame.groupby("classe"):
        mine = wide[wide["population_municipale"].round() == rows["pop_2018"].sum().round()]
        assert len(mine) == 1, label
        rate = 100 * ((rows["pop_2018"].sum() / rows["pop_2013"].sum()) ** 0.2 - 1)
        assert mine[column].iloc[0] == pytest.approx(rate, rel=1e-9)
        assert "(part)" in mine["perimetre"].iloc[0]
    region = value(found, "Centre-Val de Loire", "densite")
    # « 65 inhabitants/km² against 115 »: 66 in 2018, and 107 for France with its overseas départements.
    assert region == pytest.approx(65.7, abs=0.2)
    assert 104 < value(found, "Centre-Val de Loire", "densite", "valeur_reference") < 108  # type: ignore[operator]


def test_whole_is_the_union_of_disjoint_parts_and_the_reference_has_index_100(shared: Path) -> None:
    places, tables = real_places(shared), real_tables(shared)
    found = compare(places, tables, "epci:* in reg:24; reg:24", "reg:24", library(), "", Report())
    long = found.long()
    whole, parts = long[long["code"] == "24"].set_index("indicateur"), long[long["code"] != "24"]
    sums = parts.groupby("indicateur")[["numerateur", "denominateur"]].sum(min_count=1)
    assert parts.groupby("indicateur")["nb_communes"].sum().eq(1754).all()
    aggregable = whole.index[whole["valeur"].notna()]
    assert len(aggregable) > 15
    for indicator in aggregable:
        assert whole.loc[indicator, "numerateur"] == pytest.approx(
            sums.loc[indicator, "numerateur"], rel=1e-9
        )
        if not np.isnan(whole.loc[indicator, "denominateur"]):
            assert whole.loc[indicator, "denominateur"] == pytest.approx(
                sums.loc[indicator, "denominateur"], rel=1e-9
            )
    index = whole["indice"].dropna()
    assert len(index) > 8 and np.allclose(index, 100)
    assert np.allclose(whole["ecart"].dropna(), 0)


def test_tables_of_another_year_are_detected_by_their_codes(shared: Path) -> None:
    report = Report()
    at = real_places(shared)
    old = read_published(str(shared / "tables" / "insee_base_cc_comparateur_ed2022_geo2021.csv"))
    tables = join_tables([old], at.commune_names, at.epci_names, report)
    assert tables.tables[0].codes == (2021, 2026)
    assert "communes of 1 January 2021, the comparison those of 2026" in report.text()
    found = compare(at, tables, "reg:24", "", library(), "taux_vacance", report)
    assert "another year" in str(value(found, "Centre-Val de Loire", "taux_vacance", "note"))


def test_tables_of_another_year_are_carried_where_the_movements_are_given(shared: Path) -> None:
    """Sums by today's communes, by the passage that another source has; medians of merged communes are left empty."""
    at, report = real_places(shared), Report()
    table = shared / "tables" / "insee_base_cc_comparateur_ed2022_geo2021.csv"
    raw_movements = text_table.read_table(str(shared / "published" / "v_mvt_commune_2025.csv"), None, None)
    movements = commune_movements(raw_movements, "v_mvt_commune_2025", report)
    moved = carried(read_published(str(table)), at.frame.index, movements, report)
    assert moved.geographies == (2025, 2026)
    assert join_tables([moved], at.commune_names, at.epci_names, report).tables[0].codes is None
    assert "carried from the communes of 2021 to those of 2025" in report.text()
    old = pd.read_csv(table, dtype={"CODGEO": str}).set_index("CODGEO")
    passage = pd.read_csv(shared / "tables" / "passage_codes_historiques_vers_cog2025.csv", dtype=str)
    new = passage.drop_duplicates("old").set_index("old")["new"]
    target = new.reindex(old.index).fillna(old.index.to_series())
    merged = target[target.duplicated(keep=False) & ~target.str.startswith(("75", "69", "13"))]
    codes = [code for code in merged.unique() if moved.frame["pop_2018"].notna().get(code, False)]
    sums = old[["P18_LOG", "P18_LOGVAC", "P18_POP"]].groupby(target.to_numpy()).sum(min_count=1)
    same = np.isclose(moved.frame["P18_LOG"].reindex(codes), sums["P18_LOG"].reindex(codes), rtol=1e-9)
    # The other source follows one descendant of a commune that was split; the few that differ are those.
    assert len(codes) > 50 and same.mean() > 0.9
    assert moved.frame["MED19"].reindex(codes).isna().mean() > 0.9
    total = old.loc[~old.index.str.match("751|132[0-9]|6938"), "P18_LOG"].sum()
    assert moved.frame["P18_LOG"].sum() == pytest.approx(total, rel=1e-9)


def test_layer_of_another_year(shared: Path) -> None:
    """Communes of 2022: the reference list completes what the layer lacks, outside of its départements."""
    path = shared / "geo" / "communes_2022_1000m_wgs84.gpkg"
    layer = vector_file.read_file(str(path), None, None, "communes 2022")
    assert layer is not None
    report = Report()
    at = places_of(replace(layer, crs=pyproj.CRS(4326)), report)
    assert at.frame.index.is_unique
    assert "are not in the list of 2026" in report.text()
    frame = at.frame
    old = frame[frame["row"] >= 0].index
    assert not set(departements(frame[frame["row"] < 0].index)) & set(departements(old))
    tables = join_tables(
        [read_published(str(shared / "tables" / FILES[0]))], at.commune_names, at.epci_names, report
    )
    found = compare(at, tables, "dep:37", "France", library(), "taux_vacance", report)
    here = raw(shared)[raw(shared)["insee_dep"] == "37"]
    expected_rate = 100 * here["P18_LOGVAC"].sum() / here["P18_LOG"].sum()
    assert value(found, "Indre-et-Loire", "taux_vacance") == pytest.approx(expected_rate, rel=1e-9)
    assert "Give the movements of communes" in report.text()


def departements(codes: pd.Index) -> list[str]:
    return [code[:3] if code.startswith("97") else code[:2] for code in codes]
