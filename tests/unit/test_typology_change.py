"""Summaries add up, changes are those of communes, matrices lose nobody: on drawn cases and on any."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cohesion_plugin.core.errors import InputError
from cohesion_plugin.core.report import Report
from cohesion_plugin.core.typologies.change import GROUP, compare_classes
from cohesion_plugin.core.typologies.classify import classify
from cohesion_plugin.core.typologies.load import typology
from cohesion_plugin.core.typologies.matrix import wide
from cohesion_plugin.core.typologies.summary import summarise

from .test_typology_rules import NC, gathered, places, table

PARTS = ["part_communes_pct", "part_population_pct", "part_surface_pct"]


def summary(
    values: list[str | None], group_by: str = "", years: tuple[int, ...] = (), given=(), **columns: object
) -> pd.DataFrame:
    land = places(len(values), **columns)
    inputs, _ = gathered("density7", land, table("density7", density7=values), *given)
    return summarise(classify(typology("density7"), inputs), inputs, group_by, years)


def test_a_summary_by_class_in_the_order_of_the_legend() -> None:
    found = summary(["7", "1", None, "1"], population=[10, 60, 5, 25])
    assert found["classe"].tolist() == ["1", "7", NC]
    assert found["nb_communes"].tolist() == [2, 1, 1] and found["population"].tolist() == [85, 10, 5]
    assert found["part_population_pct"].tolist() == [85.0, 10.0, 5.0]
    assert found["surface_km2"].tolist() == [2.0, 1.0, 1.0]
    assert found["groupe"].isna().all() and set(found["nom_groupe"]) == {"Ensemble"}


def test_groups_by_epci_departement_and_any_column() -> None:
    values = ["1", "1", "7", "7"]
    by_epci = summary(values, "epci")
    assert by_epci["groupe"].dropna().tolist() == ["299000000", "299000001", "299000002", "299000003"]
    by_departement = summary(values, "departement")
    assert by_departement["groupe"].dropna().tolist() == ["37", "37"]
    by_ring = summary(values, "ring", ring=["a", "a", None, "b"])
    rows = by_ring[by_ring["nom_groupe"] != "Ensemble"]
    assert rows["nb_communes"].sum() == 4 and rows["groupe"].isna().sum() == 1
    with pytest.raises(InputError, match="no column « nothing »"):
        summary(values, "nothing")


def test_change_of_population_over_communes_known_in_both_years() -> None:
    people = table(
        "populations",
        pop_2023=[110.0, 220.0, np.nan],
        pop_2013=[100.0, 200.0, 50.0],
        pop_2018=[1.0, 1.0, 1.0],
    )
    found = summary(["1", "1", "1"], given=[people])
    assert found["evolution_pct"].tolist() == [10.0] and found["periode"].tolist() == ["2013-2023"]
    assert summary(["1", "1", "1"], years=(2013, 2018), given=[people])["evolution_pct"].tolist() == [
        pytest.approx(-99.14)
    ]
    with pytest.raises(InputError, match="2001"):
        summary(["1", "1", "1"], years=(2001, 2018), given=[people])


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.sampled_from(["1", "2", "3", "4", "5", "6", "7", None, "?"]), min_size=1, max_size=25),
    st.data(),
)
def test_parts_add_to_a_hundred_and_nobody_is_lost(values: list[str | None], data: st.DataObject) -> None:
    people = data.draw(st.lists(st.integers(1, 10_000), min_size=len(values), max_size=len(values)))
    ring = data.draw(st.lists(st.sampled_from(["a", "b", "c"]), min_size=len(values), max_size=len(values)))
    found = summary(values, "ring", population=people, ring=ring)
    for group, rows in found.groupby("nom_groupe"):
        assert rows[PARTS].sum().to_numpy() == pytest.approx([100, 100, 100], abs=0.1), group
        assert rows["classe"].is_unique
    whole, parts = found[found["nom_groupe"] == "Ensemble"], found[found["nom_groupe"] != "Ensemble"]
    for rows in (whole, parts):
        assert rows["nb_communes"].sum() == len(values) and rows["population"].sum() == sum(people)


def rows(kind: str, values: list[str], codes: list[str] | None = None, **columns: object) -> pd.DataFrame:
    known = typology(kind)
    frame = pd.DataFrame(
        {"code_commune": codes or [f"378{i:02d}" for i in range(len(values))], "classe": values}
    )
    frame["libelle"] = [known.of_code(value).text for value in values]
    frame["nom_commune"], frame["typologie"] = frame["code_commune"], kind
    return frame.assign(**{"population": 100, "surface_km2": 2.0, **columns})


def test_two_years_of_one_typology() -> None:
    report = Report()
    found = compare_classes(rows("density7", ["1", "5", "5"]), rows("density7", ["1", "6", "5"]), report)
    assert found.communes["change"].tolist() == [False, True, False]
    assert found.communes["changement"][1] == "bourgs ruraux → rural à habitat dispersé"
    assert "1 commune change class (of 3 in both)" in report.text()
    assert found.matrix[["classe_a", "classe_b", "nb_communes", "part_de_a_pct"]].values.tolist() == [
        ["1", "1", 1, 100.0], ["5", "5", 1, 50.0], ["5", "6", 1, 50.0],
    ]  # fmt: skip


def test_an_undivided_class_is_no_change_to_a_part_of_it() -> None:
    found = compare_classes(
        rows("insee_rural_2021", ["34", "34", "34", "3"]),
        rows("insee_rural_2021", ["3", "4", "5", "34"]),
        Report(),
    )
    assert found.communes["change"].tolist() == [False, False, True, False]


def test_two_typologies_are_compared_by_what_their_classes_come_to() -> None:
    """The rural of before 2020 against the density grid: three levels do not meet two classes, rural meets rural."""
    found = compare_classes(
        rows("rural_before_2020", ["rural", "rural", "urbain", "urbain"]),
        rows("density3", ["3", "2", "3", "1"]),
        Report(),
    )
    assert found.basis == GROUP
    assert found.communes["groupe"].tolist() == ["rural", "rural → urbain", "urbain → rural", "urbain"]
    assert found.communes["change"].tolist() == [False, True, True, False]
    square = wide(found.matrix)
    assert square.columns.tolist() == ["urbain dense", "urbain intermédiaire", "rural", "Total"]
    assert square.loc["Total"].tolist() == [1, 1, 2, 4] and square["Total"].tolist() == [2, 2, 4]


def test_typologies_without_groups_are_compared_by_label() -> None:
    found = compare_classes(rows("aav_size", ["0", "1"]), rows("aav_category", ["30", "20"]), Report())
    assert found.communes["change"].tolist() == [False, True]


def test_communes_of_one_side_only_are_listed_and_left_out_of_the_matrix() -> None:
    report = Report()
    first, second = (
        rows("density3", ["1", "2"], ["37001", "37002"]),
        rows("density3", ["1", "2"], ["37001", "37003"]),
    )
    found = compare_classes(first, second, report)
    assert found.matrix["nb_communes"].sum() == 1
    assert found.communes["changement"].tolist()[1:] == ["absente de la seconde", "absente de la première"]
    assert "37002" in report.text() and "37003" in report.text()


@pytest.mark.parametrize(("kind", "other"), [("density3", "density3"), ("rural_before_2020", "density3")])
def test_an_unclassable_commune_says_so_on_both_sides_of_the_arrow(kind: str, other: str) -> None:
    """Whether its class is written, or empty as in a user's own table; no arrow points at nothing."""
    rural = {"density3": "3", "rural_before_2020": "rural"}
    codes = [f"3700{i}" for i in range(5)]
    first = rows(kind, [rural[kind], NC, rural[kind], rural[kind]], codes[:4])
    second = rows(other, [NC, rural[other], rural[other], NC], [*codes[:3], codes[4]])
    empty = second.assign(
        classe=second["classe"].where(second["classe"] != NC),
        libelle=second["libelle"].where(second["classe"] != NC),
    )
    for table_b in (second, empty):
        found = compare_classes(first, table_b, Report()).communes
        assert found["groupe"].tolist() == [
            "rural → non classable", "non classable → rural", "rural", "absente de la seconde", "absente de la première",
        ]  # fmt: skip
        label = typology(kind).of_code(rural[kind]).text
        assert found["changement"][:2].tolist() == [f"{label} → non classable", "non classable → rural"]
        assert found["change"].tolist() == [True, True, False, True, True]
        assert found["classe_b"].tolist()[0] == NC and found["libelle_b"][0] == "non classable"


def test_unclassable_on_both_sides_is_no_change() -> None:
    nothing = rows("density7", ["1", NC]).assign(classe=["1", None], libelle=["grands centres urbains", None])
    found = compare_classes(rows("density7", ["1", NC]), nothing, Report()).communes
    assert found["change"].tolist() == [False, False]


def test_nothing_in_common_or_a_commune_twice_is_refused() -> None:
    with pytest.raises(InputError, match="no commune in common"):
        compare_classes(rows("density3", ["1"], ["37001"]), rows("density3", ["1"], ["37002"]), Report())
    with pytest.raises(InputError, match="twice in layer B"):
        compare_classes(
            rows("density3", ["1"], ["37001"]), rows("density3", ["1", "1"], ["37001", "37001"]), Report()
        )


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from("1234567"), st.sampled_from("1234567"), st.integers(0, 1000)),
        min_size=1,
        max_size=40,
    )
)
def test_the_matrix_keeps_every_commune_and_inhabitant(cases: list[tuple[str, str, int]]) -> None:
    a, b, people = (list(column) for column in zip(*cases))
    found = compare_classes(
        rows("density7", a, population=people), rows("density7", b, population=people), Report()
    )
    matrix = found.matrix
    assert matrix["nb_communes"].sum() == len(cases) and matrix["population"].sum() == sum(people)
    assert matrix["part_communes_pct"].sum() == pytest.approx(100, abs=0.3)
    off = matrix[matrix["classe_a"] != matrix["classe_b"]]["nb_communes"].sum()
    assert off == found.communes["change"].sum()
    assert wide(matrix).loc["Total", "Total"] == len(cases)
