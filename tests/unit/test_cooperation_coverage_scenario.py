"""What if: populations and commuters by hand; suppressed flows kept apart."""

from __future__ import annotations

import pandas as pd
import pytest

from cohesion_plugin.core.cooperation.coverage_flows import commuters
from cohesion_plugin.core.cooperation.coverage_rings import typed_rings
from cohesion_plugin.core.cooperation.coverage_scenario import COLUMNS, scenarios
from cohesion_plugin.core.cooperation.register import Register
from cohesion_plugin.core.errors import InputError
from cohesion_plugin.core.report import Report
from tests.unit.test_cooperation_coverage import (
    GATINE,
    ORLEANS,
    RACAN,
    TOURS,
    agreement,
    cover,
    register,
    rings,
    survey,
)

AMBOISE, BLERE = "200043065", "243700820"
# Communes: Tours, Château-Renault (Castelrenaudais), Neuillé-Pont-Pierre (Gâtine-Racan), Orléans, Paris 1st.
IN_TOURS, IN_RACAN, IN_GATINE, IN_ORLEANS = "37261", "37063", "37167", "45234"


def layer() -> pd.DataFrame:
    made = rings(
        (TOURS, GATINE, 1), (TOURS, RACAN, 1), (TOURS, AMBOISE, 2), (TOURS, BLERE, 2), (TOURS, ORLEANS, None)
    )
    made["population"] = [300_000, 10, 20, 30, 40, 280_000]
    return made


@pytest.fixture
def made() -> Register:
    """Gâtine covered, Castelrenaudais planned, Amboise not surveyed."""
    parts = (agreement("A", TOURS, GATINE), agreement("B", TOURS, RACAN, status="projet"))
    return register(*parts, survey(**{f"s{AMBOISE}": "non_enquete"}))


def of(table: pd.DataFrame, scenario: str, centre: str | None = TOURS) -> pd.Series:
    own = table["siren_metropole"].isna() if centre is None else table["siren_metropole"] == centre
    found = table[own & (table["scenario"] == scenario)]
    assert len(found) == 1
    return found.iloc[0]


def test_populations_covered_now_and_if(made: Register) -> None:
    table = scenarios(cover(made, layer()))
    assert list(table.columns) == COLUMNS and len(table) == 4
    names = [
        "nb_epci",
        "nb_epci_couverts",
        "population",
        "population_couverte",
        "part_population_pct",
        "population_ajoutee",
        "population_non_enquetee",
    ]
    found = {code: tuple(of(table, code)[names]) for code in ("actuel", "projets", "couronne_1", "toutes")}
    assert found == {
        "actuel": (4, 1, 100, 10, 10.0, 0, 30),
        "projets": (4, 2, 100, 30, 30.0, 20, 30),
        "couronne_1": (4, 2, 100, 30, 30.0, 20, 30),
        "toutes": (4, 4, 100, 100, 100.0, 90, 0),
    }


def test_all_metropoles_count_each_epci_once(made: Register) -> None:
    both = pd.concat(
        [layer(), rings((ORLEANS, GATINE, 1), (ORLEANS, AMBOISE, 1)).assign(population=[1, 10, 30])]
    )
    table = scenarios(cover(made, both))
    assert len(table) == 12
    assert tuple(of(table, "actuel", None)[["nb_epci", "nb_epci_couverts", "population_couverte"]]) == (
        4,
        1,
        10,
    )
    assert tuple(of(table, "couronne_1", None)[["nb_epci_couverts", "population_couverte"]]) == (3, 60)
    assert of(table, "actuel", ORLEANS)["nb_epci_couverts"] == 0


def flows(*rows: tuple[str, str, object]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["CODGEO", "DCLT", "NBFLUX_C22_ACTOCC15P"])


def test_commuters_both_ways_and_suppressed_ones_apart(made: Register) -> None:
    report = Report()
    table = flows(
        (IN_GATINE, IN_TOURS, "100"), (IN_RACAN, IN_TOURS, "50"), (IN_ORLEANS, IN_TOURS, "50"), (IN_TOURS, IN_GATINE, "30"),
        (IN_TOURS, IN_TOURS, "9000"), (IN_TOURS, IN_ORLEANS, "60"), (IN_TOURS, "99999", "10"), (IN_RACAN, IN_GATINE, "7"),
        (IN_TOURS, IN_RACAN, "< 200"), (IN_ORLEANS, IN_GATINE, "s"),
    )  # fmt: skip
    typed = typed_rings(layer(), "rings", report)
    found = scenarios(cover(made, layer()), commuters(table, typed, report))
    now, first = of(found, "actuel"), of(found, "couronne_1")
    assert (now["entrants"], now["entrants_couverts"], now["part_entrants_pct"]) == (200, 100, 50)
    assert (now["sortants"], now["sortants_couverts"], now["part_sortants_pct"]) == (100, 30, 30)
    assert (first["entrants_couverts"], first["sortants_couverts"]) == (150, 30)
    assert now["flux_secrets"] == 1
    assert "not counted" in report.text() and "no resident worker" in report.text()


def test_without_flows_nothing_is_said_of_commuters(made: Register) -> None:
    table = scenarios(cover(made, layer()))
    assert table[["entrants", "sortants", "part_entrants_pct", "flux_secrets"]].isna().all(axis=None)


def test_flows_of_elsewhere_are_refused() -> None:
    with pytest.raises(InputError, match="starts or ends in a métropole"):
        commuters(flows(("13055", "13001", "5")), typed_rings(layer(), "rings", Report()), Report())
    with pytest.raises(InputError, match="is no flow table"):
        commuters(pd.DataFrame({"a": ["1"]}), typed_rings(layer(), "rings", Report()), Report())
