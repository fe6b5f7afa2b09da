"""Figures by hand: sums, ratios of sums, rates, medians, secrets, zero denominators, ranks, references."""

from __future__ import annotations

import numpy as np
import pytest

from cohesion_plugin.core.errors import InputError
from cohesion_plugin.core.report import Report
from tests.unit.comparison_made import EPCI_A, EPCI_B, run, table, value

NAN = float("nan")
VACANT, HOMES = [1.0, 2.0, 3.0, 10.0, 30.0, 0.0], [10.0, 20.0, 30.0, 40.0, 60.0, 0.0]
HOUSING = table(P18_LOGVAC=VACANT, P18_LOG=HOMES)


def test_ratio_is_that_of_the_sums_not_the_mean_of_ratios() -> None:
    found = run(f"epci:{EPCI_B}", HOUSING, indicators="taux_vacance")
    assert value(found, "CC Bêta", "taux_vacance") == pytest.approx(100 * 40 / 100)
    assert value(found, "CC Bêta", "taux_vacance", "numerateur") == 40
    assert value(found, "CC Bêta", "taux_vacance", "denominateur") == 100


def test_secret_is_not_zero() -> None:
    """A commune without a vacancy is left out of both sums, and said."""
    secret = table(P18_LOGVAC=[1.0, NAN, 3.0, 10.0, 30.0, 0.0], P18_LOG=HOMES)
    found = run(f"epci:{EPCI_A}", secret, indicators="taux_vacance")
    assert value(found, "CC Alpha", "taux_vacance") == pytest.approx(100 * 4 / 40)
    assert value(found, "CC Alpha", "taux_vacance", "sans_valeur") == 1
    assert value(found, "CC Alpha", "taux_vacance", "couverture_pct") == pytest.approx(200 / 3)
    assert value(found, "CC Alpha", "taux_vacance", "couverture_population_pct") == pytest.approx(
        100 * 400 / 600
    )
    assert "secret" in str(value(found, "CC Alpha", "taux_vacance", "note"))


def test_all_suppressed_has_no_value_and_is_said() -> None:
    report = Report()
    found = run(
        "dep:01", table(P18_LOGVAC=[NAN] * 6, P18_LOG=HOMES), indicators="taux_vacance", report=report
    )
    assert np.isnan(value(found, "Ain", "taux_vacance"))
    assert "without any figure" in report.text() and "all secret or absent" in report.text()


def test_denominator_zero_has_no_value_and_is_said() -> None:
    report = Report()
    found = run("commune:02002", HOUSING, indicators="taux_vacance", report=report)
    assert np.isnan(value(found, "Six", "taux_vacance"))
    assert value(found, "Six", "taux_vacance", "note") == "denominator zero"
    assert "denominator being zero" in report.text() and "Six [02002]" in report.text()


def test_rate_is_compound_and_of_the_sums() -> None:
    change = table(P13_POP=[100.0] * 6, P18_POP=[110.0, 100.0, 121.0, 90.0, 100.0, 0.0])
    found = run(f"epci:{EPCI_A}", change, indicators="evolution_population")
    assert value(found, "CC Alpha", "evolution_population") == pytest.approx(100 * ((331 / 300) ** 0.2 - 1))
    assert value(found, "CC Alpha", "evolution_population", "millesime") == "2013-2018"


def test_balances_add_up_to_the_change() -> None:
    """Natural and migratory balances share a denominator, so that their sum is the change over it."""
    columns = table(
        P13_POP=[100.0] * 6,
        P18_POP=[110.0, 100.0, 121.0, 90.0, 100.0, 50.0],
        NAIS1318=[9.0] * 6,
        DECE1318=[5.0] * 6,
    )
    found = run("dep:01", columns)
    both = value(found, "Ain", "solde_naturel") + value(found, "Ain", "solde_migratoire")  # type: ignore[operator]
    assert both == pytest.approx(100 * (421 - 400) / (5 * (421 + 400) / 2))


def test_weighted_mean_is_weighted() -> None:
    found = run("dep:02", table(PIMP19=[0, 0, 0, 0, 60.0, 30.0], NBMENFISC19=[1, 1, 1, 1, 100.0, 300.0]))
    assert value(found, "Aisne", "menages_imposes") == pytest.approx((60 * 100 + 30 * 300) / 400)


def test_median_is_read_for_one_commune_or_one_epci_and_never_averaged() -> None:
    communes = table(MED19=[20000.0, 21000.0, 22000.0, 23000.0, NAN, 25000.0])
    epci = table("epci", rev_med_21=[21500.0, 23500.0])
    text = f"epci:{EPCI_A}; commune:01002; P = communes:02002; Paire = communes:01001,01002; dep:02; commune:02001"
    found = run(text, communes, epci, reference="France", indicators="revenu_median")
    assert value(found, "CC Alpha", "revenu_median") == 21500
    assert value(found, "CC Alpha", "revenu_median", "millesime") == "2021"
    assert value(found, "Paire", "revenu_median", "millesime") == ""
    assert (
        value(found, "Paire", "revenu_median", "note")
        == "not aggregable: given for one commune or one whole EPCI only"
    )
    assert value(found, "P", "revenu_median") == 25000
    for name in ("Paire", "Aisne"):
        assert np.isnan(value(found, name, "revenu_median"))
    assert value(found, "Cinq", "revenu_median", "note") == "no commune has a value"
    # A commune of 2019 is not set against an EPCI of 2021.
    against = run("commune:01002", communes, epci, reference=f"epci:{EPCI_A}", indicators="revenu_median")
    assert np.isnan(value(against, "Deux", "revenu_median", "indice"))
    assert value(against, "Deux", "revenu_median", "note") == "no comparable reference value"


def test_table_by_epci_adds_up_over_whole_epci_only() -> None:
    epci = table("epci", P22_LOG=[60.0, 100.0], P22_LOGVAC=[6.0, 40.0])
    text = f"Deux = epci:{EPCI_A},{EPCI_B}; dep:01; commune:01001; France"
    found = run(text, epci, indicators="taux_vacance")
    assert value(found, "Deux", "taux_vacance") == pytest.approx(100 * 46 / 160)
    for name in ("Ain", "Un", "France"):
        assert np.isnan(value(found, name, "taux_vacance"))
        assert "not made of whole EPCI" in str(value(found, name, "taux_vacance", "note"))


def test_index_gap_and_share() -> None:
    found = run(f"epci:{EPCI_B}; dep:01", HOUSING, reference="France", indicators="taux_vacance, logements")
    base = 100 * 46 / 160
    assert value(found, "CC Bêta", "taux_vacance", "valeur_reference") == pytest.approx(base)
    assert value(found, "CC Bêta", "taux_vacance", "indice") == pytest.approx(100 * 40 / base)
    assert value(found, "CC Bêta", "taux_vacance", "ecart") == pytest.approx(40 - base)
    assert value(found, "CC Bêta", "logements", "part_pct") == pytest.approx(100 * 100 / 160)
    assert np.isnan(value(found, "CC Bêta", "logements", "indice"))


def test_rank_among_all_of_the_same_kind() -> None:
    found = run(
        "commune:01004; commune:01001; commune:02002; dep:02; A = dep:01", HOUSING, indicators="taux_vacance"
    )
    assert [value(found, name, "taux_vacance", "rang") for name in ("Quatre", "Un", "Aisne")] == [2, 3, 1]
    # The commune without homes has no value, and is no peer.
    assert value(found, "Quatre", "taux_vacance", "rang_sur") == 5
    assert np.isnan(value(found, "Six", "taux_vacance", "rang"))


def test_overlaps_and_references_inside_are_said() -> None:
    report = Report()
    run(f"dep:01; epci:{EPCI_A}; dep:02", HOUSING, reference=f"epci:{EPCI_A}", report=report)
    text = report.text()
    assert "1 pair of compared territories that overlap" in text and "(3 in common)" in text
    assert "index is 100 by construction" in text
    assert "lies inside compared territories: Ain [01]" in text


def test_one_commune_only_and_several_years_are_said() -> None:
    report = Report()
    run("Seule = communes:01001", HOUSING, table(P21_POP=[1.0] * 6), report=report)
    assert "1 set of one commune only" in report.text()
    assert "not all of the same year; each says its own: 2018, 2021" in report.text()


def test_table_of_another_year_is_noted_and_comes_last() -> None:
    old = table(codes=(2021, 2026), P18_LOGVAC=[9.0] * 6, P18_LOG=[10.0] * 6)
    assert value(run("dep:01", old, indicators="taux_vacance"), "Ain", "taux_vacance", "note") == (
        "table of another year of communes, to be converted"
    )
    both = run("dep:01", old, HOUSING, indicators="taux_vacance")
    assert value(both, "Ain", "taux_vacance") == pytest.approx(100 * 16 / 100)


def test_nothing_to_compute_is_refused() -> None:
    with pytest.raises(InputError, match="columns of none of the indicators"):
        run("dep:01", table(autre=[1.0] * 6))
    with pytest.raises(InputError, match="nothing to compare"):
        run("  ", HOUSING)


def test_asked_for_and_absent_is_said() -> None:
    report = Report()
    run("dep:01", HOUSING, indicators="taux_vacance, densite", report=report)
    assert "densite (" in report.text()


def test_columns_of_the_layer_count_where_no_table_has_the_indicator() -> None:
    """A layer of one région would make France as small as itself."""
    own = table(
        own=True,
        P21_LOG=[1.0] * 3 + [NAN] * 3,
        P21_LOGVAC=[1.0] * 3 + [NAN] * 3,
        P21_POP=[5.0] * 3 + [NAN] * 3,
    )
    found = run("France", own, HOUSING, indicators="taux_vacance, population_municipale")
    assert value(found, "France", "taux_vacance", "millesime") == "2018"
    assert value(found, "France", "population_municipale") == 15


def test_incomplete_reference_is_noted() -> None:
    half = table(P18_LOGVAC=[1.0, NAN, NAN, 10.0, 30.0, 0.0], P18_LOG=HOMES)
    found = run("commune:01001", half, reference="France", indicators="taux_vacance")
    assert "incomplete reference" in str(value(found, "Un", "taux_vacance", "note"))
    whole = run("commune:01001", HOUSING, reference="France", indicators="taux_vacance")
    assert value(whole, "Un", "taux_vacance", "note") == ""
