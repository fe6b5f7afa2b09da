"""Fragility: components by hand, thresholds of one's own, what is unknown; the real EPCI against pandas."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from cohesion_plugin.core.comparison.compute import compare
from cohesion_plugin.core.errors import InputError
from cohesion_plugin.core.fragility.centre import centre_and_periphery
from cohesion_plugin.core.fragility.compute import Found, Fragility, fragility, weighted_median
from cohesion_plugin.core.fragility.model import components, words
from cohesion_plugin.core.fragility.tables import LONG, component_table, long_table, say, wide_table
from cohesion_plugin.core.indicators.library import library
from cohesion_plugin.core.indicators.tables import Table
from cohesion_plugin.core.report import Report
from tests.unit.comparison_made import EPCI_A, EPCI_B, real_places, real_tables, run, table

NAN = np.nan
FIGURES = {
    "P13_POP": [100, 200, 310, 410, 480, 600],
    "P18_POP": [100, 210, 290, 400, 500, 600],
    "P18_LOG": [100, 100, 200, 200, 200, 100],
    "P18_LOGVAC": [5, 5, 30, 10, 20, NAN],
    "TP6018": [NAN, NAN, 20.0, 14.5, NAN, NAN],
    "MED18": [NAN, 19000, NAN, 21000, 22000, 23000],
}
ALL = ", ".join(dict.fromkeys(name for one in components() for name in one.indicators))


def judged(selection: str, text: str = "", reference: str = "France", *tables: Table) -> Fragility:
    return fragility(
        run(selection, *(tables or (table(**FIGURES),)), reference=reference, indicators=ALL),
        components(text),
    )


def of(found: Fragility, name: str) -> Found:
    return next(one for one in found.found if one.component.id == name)


def test_components_of_an_epci_by_hand() -> None:
    found = judged(f"epci:{EPCI_A}; epci:{EPCI_B}")
    # Alpha: 610 to 600 inhabitants in five years; Bêta: 890 to 900.
    np.testing.assert_allclose(
        of(found, "decroissance").value, [100 * ((600 / 610) ** 0.2 - 1), 100 * ((900 / 890) ** 0.2 - 1)]
    )
    vacancy = of(found, "vacance")
    # France: 70 of the 800 dwellings of the communes that are known.
    np.testing.assert_allclose(vacancy.value, [10.0, 7.5])
    np.testing.assert_allclose(vacancy.threshold, 8.75)
    assert list(vacancy.state) == ["met", "not_met"] and "France" in vacancy.origin[0]
    # Centres: Trois (300 inhabitants in the list) and Cinq (500).
    gap = of(found, "centre_population").value
    change = 100 * (np.array([290 / 310, 310 / 300, 500 / 480, 400 / 410]) ** 0.2 - 1)
    np.testing.assert_allclose(gap, [change[0] - change[1], change[2] - change[3]])
    np.testing.assert_allclose(of(found, "centre_vacance").value, [15 - 5, 10 - 5])
    assert list(of(found, "centre_population").state) == ["met", "not_met"]
    # Medians and poverty are of communes: no EPCI has one here.
    assert list(of(found, "pauperisation").state) == ["unknown"] * 2
    assert list(found.met) == [4, 1] and list(found.known) == [4, 4]


def test_poverty_comes_first_then_the_median_income_with_their_own_thresholds() -> None:
    found = of(judged("commune:*"), "pauperisation")
    assert list(found.indicator[[1, 2, 3, 4, 5]]) == [
        "revenu_median", "taux_pauvrete", "taux_pauvrete", "revenu_median", "revenu_median",
    ]  # fmt: skip
    # 14.5 is not above 14.5. Median weighted by 200, 400, 500 and 600 inhabitants: 22 000.
    assert list(found.state) == ["unknown", "met", "met", "not_met", "not_met", "not_met"]
    np.testing.assert_allclose(found.threshold[[1, 2, 4]], [22000, 14.5, 22000])
    assert found.note[0]


def test_a_commune_is_set_against_the_rest_of_its_epci_and_an_island_against_nothing() -> None:
    found = judged("commune:01003; commune:02002; Un et deux = communes:01001,01002")
    assert list(found.periphery.sizes) == [2, 0, 1] and list(found.centre.sizes) == [1, 1, 1]
    gap = of(found, "centre_vacance")
    np.testing.assert_allclose(gap.value, [15 - 5, NAN, 0])
    assert list(gap.state) == ["met", "unknown", "not_met"] and "periphery" in gap.note[1]
    long = long_table(found)
    assert list(long["centre"].unique()) == ["Trois [01003]", "Six [02002]", "Deux [01002]"]


def test_the_centre_of_unknown_populations_is_unknown_and_equals_go_to_the_lowest_code() -> None:
    comparison = run(f"epci:{EPCI_A}; epci:{EPCI_B}", table(**FIGURES))
    places = comparison.places
    people = pd.Series([NAN, NAN, NAN, 500.0, 500.0, 1.0], index=places.frame.index)
    places.frame["population"] = people
    centre, around = centre_and_periphery(comparison.sets, places)
    assert list(centre.sizes) == [0, 1] and centre.mask(1).argmax() == 3
    assert list(around.sizes) == [3, 1]


def test_thresholds_of_one_s_own() -> None:
    found = judged(f"epci:{EPCI_A}", "vacance=12; decroissance=-1; pauperisation=16; centre_vacance=no", "")
    assert [one.component.id for one in found.found] == [
        "decroissance",
        "vacance",
        "pauperisation",
        "centre_population",
    ]
    assert of(found, "vacance").state[0] == "not_met" and of(found, "vacance").threshold[0] == 12
    assert "user" in of(found, "vacance").origin[0]
    # The number given is of the first indicator: no other is read with it.
    assert of(found, "pauperisation").component.indicators == ("taux_pauvrete",)
    relative = judged("commune:01004", "decroissance=reference")
    assert of(relative, "decroissance").threshold[0] == pytest.approx(100 * ((2100 / 2100) ** 0.2 - 1))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("vacances=10", "Unknown components of fragility: vacances"),
        ("vacance", "can't be read as a threshold"),
        ("vacance=beaucoup", "is not a threshold of « vacance »"),
        ("centre_vacance=reference", "its threshold is a number"),
        ("; ".join(f"{one['id']}=no" for one in words()["components"]), "left out"),
    ],
)
def test_thresholds_that_can_not_be_read_are_refused_with_an_example(text: str, said: str) -> None:
    with pytest.raises(InputError, match="Example: vacance=10") as caught:
        components(text)
    assert said in str(caught.value)


def test_a_reference_is_asked_for_and_its_absence_of_value_is_told() -> None:
    with pytest.raises(InputError, match="none is given: vacance, pauperisation"):
        judged(f"epci:{EPCI_A}", "", "")
    found = judged(f"epci:{EPCI_A}", "", "commune:02002")
    assert (
        of(found, "vacance").state[0] == "unknown"
        and "reference has no value" in of(found, "vacance").note[0]
    )


def test_tables_say_everything_and_never_count_the_unknown() -> None:
    found = judged("commune:*")
    long, wide = long_table(found), wide_table(found)
    assert list(long.columns) == LONG and len(long) == 6 * 5
    assert (long.loc[long["etat"] == "unknown", "note"] != "").all()
    counted = long.assign(met=long["etat"] == "met", known=long["etat"] != "unknown").groupby(
        "code", sort=False
    )
    assert list(counted["met"].sum()) == list(wide["nb_remplies"]) and list(counted["known"].sum()) == list(
        wide["nb_connues"]
    )
    assert (wide["nb_connues"] + wide["nb_inconnues"] == 5).all()
    assert (long.loc[long["etat"] != "unknown", "source"] != "").all() and (
        component_table(found)["source_seuil"] != ""
    ).all()
    report = Report()
    say(found, report)
    assert "no score is made" in report.method and "counted neither as met" in report.text()


def test_what_no_table_has_is_unknown_for_all() -> None:
    found = judged(f"epci:{EPCI_A}", "", "France", table(P18_LOG=[1] * 6, P18_LOGVAC=[0] * 6))
    assert list(found.known) == [2] and "no table has the columns" in of(found, "decroissance").note[0]
    assert of(found, "vacance").state[0] == "not_met"


def test_weighted_median() -> None:
    assert weighted_median(np.array([3.0, 1, 2]), np.array([1.0, 1, 1])) == 2
    assert weighted_median(np.array([3.0, 1, 2]), np.array([5.0, 1, 1])) == 3
    values = np.array([4.0, 9, 1, 7])
    assert weighted_median(values, np.array([1.0, 2, 3, 1])) == np.sort(np.repeat(values, [1, 2, 3, 1]))[3]


@pytest.mark.shared
def test_every_epci_of_france_equals_pandas(shared: Path) -> None:
    """Vacancy, change and both gaps recomputed from the raw tables; the EPCI of the published list of 2026."""
    raw = pd.read_csv(
        shared / "tables" / "indicateurs_rp2018_filosofi2019_cog2026.csv", dtype={"insee_com": str}
    )
    seats = pd.read_csv(
        shared / "tables" / "communes_cog2026_epci.csv", dtype={"insee_com": str, "siren_epci": str}
    )
    raw = raw.set_index("insee_com")[["P18_POP", "P13_POP", "P18_LOG", "P18_LOGVAC"]]
    joined = seats.set_index("insee_com")[["siren_epci", "pmun_2023"]].join(raw)
    names = ("indicateurs_rp2018_filosofi2019_cog2026.csv",)
    found = fragility(
        compare(
            real_places(shared), real_tables(shared, *names), "epci:*", "metro", library(), ALL, Report()
        ),
        components("pauperisation=no"),
    )
    inside = joined.dropna(subset=["siren_epci"])
    top = inside.sort_values("pmun_2023", ascending=False, kind="stable").groupby("siren_epci").head(1).index
    central = inside.index.isin(top)

    def rates(rows: pd.DataFrame) -> pd.DataFrame:
        pairs = {"v": ("P18_LOGVAC", "P18_LOG"), "c": ("P18_POP", "P13_POP")}
        made = {}
        for name, both in pairs.items():
            sums = rows.dropna(subset=list(both)).groupby("siren_epci")[list(both)].sum()
            made[name] = sums[both[0]] / sums[both[1]]
        frame = pd.DataFrame(made).reindex(found.comparison.sets.codes)
        return pd.DataFrame({"v": 100 * frame["v"], "c": 100 * (frame["c"] ** 0.2 - 1)})

    whole, centre, around = rates(inside), rates(inside[central]), rates(inside[~central])
    expected = {
        "decroissance": whole["c"], "vacance": whole["v"], "centre_population": centre["c"] - around["c"],
        "centre_vacance": centre["v"] - around["v"],
    }  # fmt: skip
    for name, values in expected.items():
        np.testing.assert_allclose(
            of(found, name).value, values.to_numpy(), rtol=1e-9, atol=1e-9, err_msg=name
        )
    metro = raw[~raw.index.str.startswith("97")].dropna(subset=["P18_LOG", "P18_LOGVAC"])
    limit = 100 * metro["P18_LOGVAC"].sum() / metro["P18_LOG"].sum()
    known = ~np.isnan(of(found, "vacance").value)
    np.testing.assert_allclose(of(found, "vacance").threshold[known], limit)
    assert (found.met >= 0).all() and int((of(found, "vacance").state == "met").sum()) == int(
        (whole["v"] > limit).sum()
    )
