"""Tables joined to territories: counted both ways, nothing silently first, nothing counted twice."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from cohesion_plugin.core.published.coverage import where_is
from cohesion_plugin.core.published.geography import geographies
from cohesion_plugin.core.published.join import join
from cohesion_plugin.core.published.model import Published
from cohesion_plugin.core.published.reading import read_sheets
from cohesion_plugin.core.published.sheet import Sheet
from cohesion_plugin.core.reference import communes


def table(columns: list[str], *rows: list[object]) -> Published:
    return read_sheets([Sheet.of_rows("t", [columns, *rows])], "t.csv")


def of_departement(*departements: str) -> pd.DataFrame:
    listed = communes()
    return listed[listed["code_departement"].isin(departements)]


def numbered(frame: pd.DataFrame) -> list[list[object]]:
    return [[code, name, 100.0] for code, name in zip(frame.index, frame["nom_commune"])]


COLUMNS = ["CODGEO", "LIBGEO", "PMUN22"]


def test_aligned_on_the_layer_in_its_order_with_repeats() -> None:
    found = table(COLUMNS, ["06001", "Aiglun", 1], ["06002", "Amirat", 2], ["06003", "Andon", 3])
    joined = join(
        found, pd.Index(["06003", "6001", "06009", "06003"]), pd.Series(["Andon", "A", "Bairols", "Andon"])
    )
    assert list(joined.frame.index) == ["06003", "6001", "06009", "06003"]
    assert joined.frame["pop_2022"].tolist()[:2] == [3.0, 1.0] and np.isnan(joined.frame["pop_2022"].iloc[2])
    assert joined.frame["name"].iloc[2] is None
    assert list(joined.matched) == [True, True, False, True]
    assert joined.missing == ("Bairols [06009]",) and joined.unused == ("Amirat [06002]",)
    text = joined.report.text()
    assert "3 rows matched, of 4" in text and "1 row of the table are not in the layer" in text


def test_the_same_row_twice_is_read_once_and_two_classes_are_refused() -> None:
    seven = ["Bourgs ruraux", "Petites villes"]
    found = table(["CODGEO", "LIBGEO", "DENS", "LIBDENS"], ["06001", "Aiglun", 5, seven[0]], ["06001", "AIGLUN", 5, seven[0]],
                  ["06002", "Amirat", 5, seven[0]], ["06002", "Amirat", 3, seven[1]], ["06003", "Andon", 5, seven[0]])  # fmt: skip
    joined = join(found, pd.Index(["06001", "06002", "06003"]))
    assert list(joined.frame["density7"]) == ["5", None, "5"]
    assert joined.duplicated == ("Amirat [06002] (density7: 5 / 3)",)
    assert "Amirat [06002] (density7: 5 / 3)" in joined.report.text()
    assert "1 code occur several times with the same values" in joined.report.text()


def test_codes_as_numbers_are_repaired_and_counted() -> None:
    found = table(COLUMNS, ["6001.0", "Aiglun", 1], ["6002", "Amirat", 2], [" 06003 ", "Andon", 3])
    assert list(found.frame.index) == ["06001", "06002", "06003"]
    assert "2 codes repaired" in found.report.text()


PARIS = [[f"751{i:02d}", f"Paris {i}e", 10.0, 20000.0, "1"] for i in range(1, 21)]
FIGURES = ["CODGEO", "LIBGEO", "P22_POP", "MED21", "DENS7"]


def test_districts_alone_are_folded_into_their_city() -> None:
    found = table(FIGURES, *PARIS, ["06001", "Aiglun", 5, 18000, 6])
    joined = join(found, pd.Index(["75056", "06001"]))
    paris = joined.frame.loc["75056"]
    assert (
        paris["pop_2022"] == 200
        and np.isnan(paris["MED21"])
        and paris["density7"] == "1"
        and paris["name"] == "Paris"
    )
    assert joined.matched.all()
    assert "Left empty for Paris" in joined.report.text() and "MED21" in joined.report.text()


def test_districts_of_two_classes_leave_the_city_empty_and_say_so() -> None:
    rows = [[*row[:4], 1 + (i == 3)] for i, row in enumerate(PARIS)]
    joined = join(table(FIGURES, *rows), pd.Index(["75056"]))
    assert joined.frame["density7"].tolist() == [None] and "density7" in joined.report.text()


def test_a_missing_district_is_no_zero() -> None:
    rows = [[*row[:2], None if i == 3 else 10.0, *row[3:]] for i, row in enumerate(PARIS)]
    assert np.isnan(join(table(FIGURES, *rows), pd.Index(["75056"])).frame["pop_2022"].iloc[0])


def test_city_and_districts_together_count_once() -> None:
    joined = join(table(FIGURES, ["75056", "Paris", 205, 21000, 1], *PARIS), pd.Index(["75056"]))
    assert joined.frame["pop_2022"].iloc[0] == 205 and len(joined.frame) == 1
    assert not joined.unused


def test_layer_of_districts_gets_the_city_s_class_not_its_figures() -> None:
    joined = join(table(FIGURES, ["75056", "Paris", 205, 21000, 1]), pd.Index(["75101", "75102"]))
    assert list(joined.frame["density7"]) == ["1", "1"] and joined.frame["pop_2022"].isna().all()
    assert "2 municipal districts have the classes of their city" in joined.report.text()
    own = join(table(FIGURES, ["75056", "Paris", 205, 21000, 1], *PARIS), pd.Index(["75101", "75102"]))
    assert own.frame["pop_2022"].tolist() == [10.0, 10.0]


def test_one_region_is_named_with_its_share() -> None:
    region = communes()[communes()["code_region"] == "24"]
    today = communes()
    joined = join(table(COLUMNS, *numbered(region)), today.index, today["nom_commune"])
    assert (
        "Centre-Val de Loire only: 1\u202f754 of 34\u202f875 rows of the layer (5.0 %)"
        in joined.report.text()
    )
    assert where_is(pd.Index(["06", "13"])) == "départements 06, 13"


def test_a_layer_of_one_region_is_not_blamed_on_the_table() -> None:
    layer = of_departement("06")
    joined = join(
        table(COLUMNS, *numbered(of_departement("06", "13", "83"))), layer.index, layer["nom_commune"]
    )
    assert joined.matched.all() and not joined.report.warnings and not joined.unused
    assert "272 rows of the table are of other départements" in joined.report.text()


def test_years_that_differ_are_told_by_the_codes_and_conversion_is_proposed() -> None:
    """Haut Valromey took in Ruffieu and others on 1 January 2025."""
    today = of_departement("01")
    older = [*numbered(today), ["01330", "Ruffieu", 100.0], ["01039", "Béon", 50.0]]
    found = table(COLUMNS, *older)
    assert found.geographies[-1] < 2025
    joined = join(found, today.index, today["nom_commune"])
    assert joined.convert is not None and joined.convert[1] == 2026
    assert "Ruffieu [01330]" in joined.unused and "cohesion:convertvintage" in joined.report.text()
    same = join(found, found.frame.index)
    assert same.convert is None and not same.report.warnings


@pytest.mark.parametrize(
    ("codes", "years"),
    [
        ([], ()),
        (["99999"] * 10 + ["00000"], ()),
        (["75101", "75102"], tuple(range(2003, 2027))),
        (["14472"], (2015, 2016)),
        (["97501", "98735"], ()),
    ],
)
def test_geography_of_a_few_codes(codes: list[str], years: tuple[int, ...]) -> None:
    assert geographies(pd.Series(codes, dtype=object)) == years


def test_mountain_table_lists_only_those_it_is_about() -> None:
    layer = of_departement("06")
    found = table(
        ["insee_com", "niveau_montagne"],
        ["06001", "03 - Massif des Alpes"],
        ["06002", "03 - Massif des Alpes"],
    )
    joined = join(found, layer.index, layer["nom_commune"])
    assert joined.frame["mountain"].notna().sum() == 2 and not joined.report.warnings


def test_epci_table_joins_by_siren() -> None:
    found = table(
        ["ECPI", "LIB_EPCI", "DENS", "LIBDENS"],
        ["200000172", "a", 2, "Urbain intermédiaire"],
        ["200000438", "b", 3, "Rural"],
    )
    joined = join(found, pd.Index(["200000438"]))
    assert (
        found.kind == "density_epci"
        and list(joined.frame["density3"]) == ["3"]
        and joined.unused == ("a [200000172]",)
    )
