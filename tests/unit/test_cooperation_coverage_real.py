"""The real agreements on rings computed by the plugin: Tours and its département, Toulouse by members of groupings."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from cohesion_plugin.core.cooperation.coverage import compute_coverage
from cohesion_plugin.core.cooperation.coverage_flows import commuters
from cohesion_plugin.core.cooperation.coverage_rings import typed_rings
from cohesion_plugin.core.cooperation.coverage_scenario import scenarios
from cohesion_plugin.core.cooperation.matrix import theme_matrix
from cohesion_plugin.core.cooperation.summary import summarise
from cohesion_plugin.core.report import Report
from cohesion_plugin.core.rings.compute import compute_rings
from cohesion_plugin.core.rings.request import RingRequest
from tests.real_register import real_register
from tests.unit.test_real_rings import load

pytestmark = pytest.mark.shared
pytest.importorskip("geopandas")
TOURS, TOULOUSE, GRENOBLE = "243700754", "243100518", "200040715"


@pytest.fixture(scope="module")
def rings(shared: Path) -> pd.DataFrame:
    units = load(shared / "geo" / "epci_2026_metro_l93.gpkg")
    return compute_rings(units, RingRequest(), Report()).table


@pytest.fixture(scope="module")
def coverage(shared: Path, rings: pd.DataFrame) -> pd.DataFrame:
    report = Report()
    return compute_coverage(real_register(shared), typed_rings(rings, "rings", report), None, report).table


def test_nothing_is_lost(rings: pd.DataFrame, coverage: pd.DataFrame) -> None:
    assert len(coverage) == len(rings)
    assert (
        coverage[["siren_metropole", "siren_epci"]].to_numpy().tolist()
        == rings[["siren_metropole", "siren_epci"]].to_numpy().tolist()
    )
    assert coverage["population"].sum() == rings["population"].sum()


def test_tours_covers_its_departement_and_stops_there(coverage: pd.DataFrame) -> None:
    """Ten bilateral contracts with every EPCI of Indre-et-Loire (the article, cases.md)."""
    tours = coverage[(coverage["siren_metropole"] == TOURS) & (coverage["couronne"] > 0)]
    covered = tours[tours["couvert"] == "oui"]
    assert (
        len(covered) == 10
        and set(covered["departement"]) == {"37"}
        and set(covered["depuis"]) == {"<2020-01"}
    )
    rest = tours[tours["couvert"] != "oui"]
    assert (
        len(rest) == 6 and set(rest["motif_code"]) == {"departement"} and "37" not in set(rest["departement"])
    )


def test_toulouse_is_covered_through_the_members_of_a_grouping(coverage: pd.DataFrame) -> None:
    found = coverage[(coverage["siren_metropole"] == TOULOUSE) & (coverage["couvert"] == "oui")]
    assert found["nom_epci"].tolist() == ["CC des Portes d'Ariège Pyrénées"] and found["via"].tolist() == [
        "composition"
    ]
    others = coverage[(coverage["siren_metropole"] == TOULOUSE) & (coverage["couvert"] == "non")]
    assert others["motif"].str.contains("PETR Pays Portes de Gascogne").all()


def test_bordeaux_and_the_medoc_are_planned(coverage: pd.DataFrame) -> None:
    planned = coverage[coverage["couvert"] == "projet"]
    assert set(planned["nom_metropole"]) == {"Bordeaux Métropole"} and len(planned) == 4


def test_half_of_the_population_around_tours(coverage: pd.DataFrame) -> None:
    """« about half of the département's population » is covered: 10 EPCI against 301 339 inhabitants of the métropole."""
    row = scenarios(coverage).query("siren_metropole == @TOURS and scenario == 'actuel'").iloc[0]
    around = int(row["population_couverte"])
    assert 0.45 < around / (around + 301_339) < 0.55


def test_commuters_of_grenoble_from_the_published_file(
    shared: Path, rings: pd.DataFrame, coverage: pd.DataFrame
) -> None:
    """The Trièves, counted by hand in Insee's file of Isère (2017)."""
    path = shared / "published" / "base-flux-mobilite-domicile-lieu-travail-2017-isere.csv"
    flows = pd.read_csv(path, dtype=str, sep=None, engine="python")
    communes = pd.read_csv(shared / "tables" / "communes_cog2026_epci.csv", dtype=str)
    where = communes.set_index("insee_com")["siren_epci"]
    value = next(c for c in flows if c.startswith("NBFLUX"))
    ends = flows["CODGEO"].map(where), flows["DCLT"].map(where)
    expected = flows.loc[(ends[0] == "200030658") & (ends[1] == GRENOBLE), value].astype(float).sum()
    report = Report()
    table = scenarios(coverage, commuters(flows, typed_rings(rings, "rings", report), report))
    row = table[(table["siren_metropole"] == GRENOBLE) & (table["scenario"] == "actuel")].iloc[0]
    assert expected > 1000 and row["entrants_couverts"] == pytest.approx(expected, abs=0.06)
    assert 0 < row["part_entrants_pct"] < 5


def test_summary_and_matrix_of_the_real_file(shared: Path, rings: pd.DataFrame) -> None:
    """20 agreements of the file, of which one stands for ten: 29; every partner row is somewhere in the matrix."""
    register, report = real_register(shared), Report()
    table = summarise(register, typed_rings(rings, "rings", report), None, [], report).set_index("code")
    assert table.loc["ensemble.cooperations", "valeur"] == 29
    assert table.loc["statut.abandonnee", "effectif"] == 2 and table.loc["statut.projet", "effectif"] == 1
    matrix = theme_matrix(register, None, [], "theme", Report()).table
    rows = pd.read_csv(shared / "programmes" / "contrats_reciprocite_cooperation.csv", dtype=str)
    pairs = rows.dropna(subset=["siren_partenaire"])[["siren_metropole", "siren_partenaire"]]
    shown = set(zip(matrix["siren_metropole"], matrix["siren"]))
    assert len(pairs) > 35 and set(map(tuple, pairs.to_numpy())) <= shown
    assert matrix.iloc[-1]["nb_accords"] == 29
