"""The census's published percentages from its integers, métropole by métropole, with « not surveyed » kept apart."""

from __future__ import annotations

import dataclasses
from collections import Counter

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cohesion_plugin.core.cooperation.coverage_rings import typed_rings
from cohesion_plugin.core.cooperation.register import Register
from cohesion_plugin.core.cooperation.summary import summarise
from cohesion_plugin.core.cooperation.summary_figures import COLUMNS
from cohesion_plugin.core.progress import Progress
from cohesion_plugin.core.report import Report
from tests.census_register import AIX, ANSWERED, census

TOURS = "243700754"
PARTITIONS = ("statut", "suivi", "nature", "support", "partie")
COUNTS = ("un_theme", "deux_themes", "trois_themes_ou_plus", "themes_inconnus")


def figures(
    register: Register, rings: pd.DataFrame | None = None, day=None, statuses=(), report=None
) -> pd.DataFrame:
    report = report or Report()
    typed = typed_rings(rings, "rings", report) if rings is not None else None
    return summarise(register, typed, day, list(statuses), report)


@pytest.fixture(scope="module")
def table() -> pd.DataFrame:
    return figures(*census())


def row(table: pd.DataFrame, code: str, **where: object) -> pd.Series:
    found = table[table["code"] == code]
    for column, value in where.items():
        found = found[found[column] == value]
    assert len(found) == 1, (code, where, len(found))
    return found.iloc[0]


@pytest.mark.parametrize(
    ("code", "number", "base", "percent"),
    [
        ("nombre_themes.un_theme", 74, 173, 43),
        ("nombre_themes.deux_themes", 33, 173, 19),
        ("nombre_themes.trois_themes_ou_plus", 66, 173, 38),
        ("statut.active", 131, 173, 76),
        ("statut.projet", 42, 173, 24),
        ("suivi.oui", 138, 173, 80),
        ("suivi.inconnu", 0, 173, 0),
    ],
)
def test_published_shares(table: pd.DataFrame, code: str, number: int, base: int, percent: int) -> None:
    found = row(table, code)
    assert (found["effectif"], found["base"], round(found["part_pct"])) == (number, base, percent)
    assert found["valeur"] == number


@pytest.mark.parametrize(("ring", "weight", "cooperate"), [(1, 45, 80), (2, 55, 27)])
def test_published_shares_of_the_rings(table: pd.DataFrame, ring: int, weight: int, cooperate: int) -> None:
    answered, cooperating = ANSWERED[ring]
    found = row(table, "couronne.part_des_repondants", couronne=ring)
    assert (found["effectif"], found["base"], round(found["part_pct"])) == (answered, 108, weight)
    found = row(table, "couronne.repondants_cooperent", couronne=ring)
    assert (found["effectif"], found["base"], round(found["part_pct"])) == (cooperating, answered, cooperate)
    everyone = row(table, "couronne.epci_cooperent", couronne=ring)
    assert (everyone["effectif"], everyone["base"]) == (
        cooperating,
        row(table, "couronne.epci", couronne=ring)["valeur"],
    )
    kinds = ("epci_repondants", "epci_sans_reponse", "epci_non_enquetes", "epci_sans_information")
    parts = [row(table, f"couronne.{kind}", couronne=ring) for kind in kinds]
    assert sum(part["effectif"] for part in parts) == everyone["base"] and sum(
        p["part_pct"] for p in parts
    ) == pytest.approx(100, abs=0.01)


def test_metropole_that_was_not_surveyed_has_no_figure_and_no_zero(table: pd.DataFrame) -> None:
    found = table[(table["siren_metropole"] == AIX) & table["code"].str.startswith("metropole.")]
    assert len(found) == 1 and found["valeur"].isna().all() and found["part_pct"].isna().all()
    assert found["note"].iloc[0] == "not surveyed"
    for name in ("epci_cooperent", "repondants_cooperent"):
        rows = table[(table["siren_metropole"] == AIX) & (table["code"] == f"metropole_couronne.{name}")]
        assert len(rows) == 2 and rows["valeur"].isna().all() and rows["part_pct"].isna().all()
    total = row(table, "ensemble.metropoles_cooperent")
    assert (total["effectif"], total["base"]) == (21, 21)
    apart = row(table, "ensemble.metropoles_non_enquetees")
    assert (apart["effectif"], apart["base"]) == (1, 22) and "Aix-Marseille-Provence" in apart["note"]


def test_metropoles_add_up_to_the_whole(table: pd.DataFrame) -> None:
    for name in ("cooperations", *COUNTS, "actives", "en_projet", "avec_suivi"):
        rows = table[table["code"] == f"metropole.{name}"]
        whole = {"cooperations": 173, "un_theme": 74, "deux_themes": 33, "trois_themes_ou_plus": 66, "themes_inconnus": 0,
                 "actives": 131, "en_projet": 42, "avec_suivi": 138}[name]  # fmt: skip
        assert rows["effectif"].dropna().sum() == whole, name


def test_rows_have_the_public_columns_and_shares_are_numerator_over_base(table: pd.DataFrame) -> None:
    assert list(table.columns) == COLUMNS
    shares = table[table["part_pct"].notna()]
    assert len(shares) > 400
    expected = 100 * shares["effectif"].astype(float) / shares["base"].astype(float)
    assert (shares["part_pct"].astype(float) - expected).abs().max() < 1e-4
    keys = table[["code", "siren_metropole", "couronne"]].astype(str)
    assert not keys.duplicated().any()


def test_partitions_add_to_one_hundred(table: pd.DataFrame) -> None:
    for group in PARTITIONS:
        rows = table[table["code"].str.startswith(f"{group}.")]
        assert rows["part_pct"].sum() == pytest.approx(100, abs=1e-2), group
    assert sum(row(table, f"nombre_themes.{c}")["part_pct"] for c in COUNTS) == pytest.approx(100, abs=1e-2)


def test_without_rings_the_metropoles_are_those_that_the_register_names() -> None:
    register, _ = census()
    found = figures(register)
    names = found.loc[found["code"] == "metropole.cooperations", "siren_metropole"]
    assert len(names) == 22 and AIX in set(names)
    assert not found["code"].str.startswith("couronne").any()


def test_a_status_may_be_asked_for() -> None:
    register, rings = census()
    found = figures(register, rings, statuses=["projet"])
    assert row(found, "ensemble.cooperations")["valeur"] == 42
    assert (row(found, "statut.projet")["part_pct"], row(found, "statut.active")["effectif"]) == (100, 0)


def test_unknown_follow_up_and_themes_are_not_no() -> None:
    register, _ = census()
    agreements = register["cooperation"].copy()
    agreements.loc[:72, "suivi"] = "inconnu"
    themes = register["cooperation_theme"]
    themes = themes[themes["cooperation"] != "C000"]
    found = figures(Register.of({**register.tables, "cooperation": agreements, "cooperation_theme": themes}))
    assert (row(found, "suivi.inconnu")["effectif"], row(found, "suivi.non")["effectif"]) == (73, 35)
    known = row(found, "suivi.suivi_connu")
    assert (known["effectif"], known["base"]) == (65, 100)
    assert row(found, "nombre_themes.themes_inconnus")["effectif"] == 1
    assert (
        row(found, "nombre_themes.un_theme_connu")["effectif"],
        row(found, "nombre_themes.un_theme_connu")["base"],
    ) == (73, 172)


def test_who_answered_none_but_is_bound_is_said() -> None:
    register, rings = census()
    survey = register["enquete"].copy()
    first = survey.index[survey["siren"].eq(rings.loc[rings["couronne"] == 1, "siren_epci"].iloc[5])]
    assert survey.loc[first, "reponse"].eq("cooperations").all()
    survey.loc[first, "reponse"] = "aucune"
    report = Report()
    found = figures(Register.of({**register.tables, "enquete": survey}), rings, report=report)
    assert row(found, "couronne.repondants_cooperent", couronne=1)["effectif"] == 39
    assert [len(entry.names) for entry in report.warnings] == [1]


def test_latest_answer_counts_and_a_later_survey_does_not_before_its_day() -> None:
    register, rings = census()
    target = rings.loc[rings["couronne"] == 1, "siren_epci"].iloc[-1]
    survey = register["enquete"].assign(date="2019")
    assert (survey.loc[survey["siren"] == target, "reponse"] == "sans_reponse").all()
    later = pd.DataFrame(
        [{"id": "L", "siren": target, "nom": "L", "reponse": "aucune", "campagne": "2", "date": "2024"}]
    )
    both = Register.of({**register.tables, "enquete": pd.concat([survey, later])})
    answered = [
        row(figures(both, rings, day=day), "couronne.epci_repondants", couronne=1)["effectif"]
        for day in ("2020-01-01", "2025-01-01")
    ]
    assert answered == [49, 50]


def test_empty_register_gives_no_share() -> None:
    found = figures(Register.of({}), census()[1])
    assert row(found, "ensemble.cooperations")["valeur"] == 0
    assert found.loc[found["code"].str.startswith("nombre_themes"), "part_pct"].isna().all()
    assert found.loc[found["code"] == "metropole.cooperations", "valeur"].isna().all()


def test_cancel_stops() -> None:
    from cohesion_plugin.core.errors import Cancelled

    register, _ = census()
    with pytest.raises(Cancelled):
        summarise(register, None, None, [], Report(), Progress(cancelled=lambda: True))


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["projet", "active", "echue", "abandonnee", "suspendue"]),
            st.sampled_from(["oui", "non", "inconnu", None]),
            st.sampled_from(["contrat", "charte", "a moi"]),
            st.sampled_from(["association", None]),
            st.integers(0, 5),
        ),
        min_size=1,
        max_size=30,
    )
)
def test_any_register_is_partitioned(rows: list[tuple]) -> None:
    """Shares of a partition add to 100 whatever is missing, and counts are those of plain Python."""
    keys = [f"C{i}" for i in range(len(rows))]
    agreements = pd.DataFrame([r[:4] for r in rows], columns=["statut", "suivi", "nature", "support"]).assign(
        id=keys, intitule=keys
    )
    themes = pd.DataFrame(
        [(key, f"t{j}", f"{key}{j}") for key, r in zip(keys, rows) for j in range(r[4])],
        columns=["cooperation", "theme", "id"],
    )
    found = figures(Register.of({"cooperation": agreements, "cooperation_theme": themes}))
    for group in ("statut", "suivi", "nature", "support"):
        part = found[found["code"].str.startswith(f"{group}.") & (found["code"] != "suivi.suivi_connu")]
        assert part["effectif"].sum() == len(rows) and part["part_pct"].sum() == pytest.approx(100, abs=0.01)
    assert sum(row(found, f"nombre_themes.{c}")["effectif"] for c in COUNTS) == len(rows)
    expected = Counter(r[0] for r in rows)
    assert all(row(found, f"statut.{status}")["effectif"] == number for status, number in expected.items())


def test_register_is_not_modified() -> None:
    register, rings = census()
    before = {name: frame.copy() for name, frame in register.tables.items()}
    figures(register, rings, day="2020-06-01")
    assert dataclasses.is_dataclass(register)
    for name, frame in before.items():
        pd.testing.assert_frame_equal(frame, register[name])
