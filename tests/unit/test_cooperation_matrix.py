"""The matrix of themes against counts in plain Python."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cohesion_plugin.core.cooperation.matrix import FIXED, theme_matrix
from cohesion_plugin.core.cooperation.register import Register
from cohesion_plugin.core.report import Report
from tests.census_register import census

CENTRES = {"243700754": "Tours Métropole Val de Loire", "244500468": "Orléans Métropole"}
TOURS, ORLEANS = CENTRES
THEMES = ["tourisme", "mobilite", "nom"]


def register(rows: list[tuple[str | None, list[str], list[str]]]) -> Register:
    """Rows: métropole, names of partners, themes."""
    agreements = [
        {"id": f"C{i}", "intitule": f"Accord {i}", "nature": "contrat", "statut": "active"}
        for i in range(len(rows))
    ]
    parties, themes = [], []
    for i, (centre, partners, found) in enumerate(rows):
        if centre:
            parties.append((f"C{i}", "centre", "metropole", centre, CENTRES[centre]))
        parties += [(f"C{i}", "partenaire", "petr", None, name) for name in partners]
        themes += [(f"C{i}", theme) for theme in found]
    frames = {
        "cooperation": pd.DataFrame(agreements),
        "partie": pd.DataFrame(parties, columns=["cooperation", "role", "categorie", "siren", "nom"]),
        "cooperation_theme": pd.DataFrame(themes, columns=["cooperation", "theme"]),
    }
    for name in ("partie", "cooperation_theme"):
        frames[name]["id"] = [f"{name}{i}" for i in range(len(frames[name]))]
    return Register.of(frames)


def matrix(made: Register, level: str = "theme", report: Report | None = None):
    return theme_matrix(made, None, [], level, report or Report())


def test_rows_sorted_by_metropole_then_number_with_totals_of_distinct_agreements() -> None:
    made = register(
        [
            (TOURS, ["A", "B"], ["tourisme", "mobilite"]),
            (TOURS, ["B"], ["tourisme"]),
            (ORLEANS, ["Z"], []),
        ]
    )
    found = matrix(made)
    table = found.table
    assert list(table.columns) == [*FIXED, "mobilite", "tourisme", "sans_theme"]
    shown = table[
        ["ligne", "nom_metropole", "nom", "nb_accords", "nb_themes", "mobilite", "tourisme", "sans_theme"]
    ]
    assert shown.to_numpy().tolist() == [
        ["partenaire", "Orléans Métropole", "Z", 1, 0, 0, 0, 1],
        ["total_metropole", "Orléans Métropole", "Total", 1, 0, 0, 0, 1],
        ["partenaire", "Tours Métropole Val de Loire", "B", 2, 2, 1, 2, 0],
        ["partenaire", "Tours Métropole Val de Loire", "A", 1, 2, 1, 1, 0],
        ["total_metropole", "Tours Métropole Val de Loire", "Total", 2, 2, 1, 2, 0],
        ["total", None, "Total", 3, 2, 1, 2, 1],
    ]
    assert found.labels == {
        "mobilite": "Mobility and transport",
        "tourisme": "Tourism",
        "sans_theme": "No theme recorded",
    }


def test_members_of_a_grouping_stand_in_its_place() -> None:
    made = register([(TOURS, ["PETR"], ["tourisme"])])
    party = made["partie"].loc[1, "id"]
    members = pd.DataFrame(
        [{"id": "m", "partie": party, "siren_epci": "200073237", "nom_epci": "CC de Gâtine-Racan"}]
    )
    table = matrix(Register.of({**made.tables, "composition": members})).table
    first = table.iloc[0]
    assert (first["siren"], first["nom"], first["categorie"], first["via"]) == (
        "200073237",
        "CC de Gâtine-Racan",
        "cc",
        "composition",
    )
    assert "PETR" not in set(table["nom"])


def test_a_theme_named_like_a_column_keeps_its_own_column() -> None:
    found = matrix(register([(TOURS, ["A"], ["nom", "Tourisme", "tourisme"])]))
    assert found.table["theme_nom"].tolist() == [1, 1, 1] and found.labels["theme_nom"] == "nom"
    lower = [name.lower() for name in found.table.columns]
    assert len(set(lower)) == len(lower)


def test_groups_count_an_agreement_once() -> None:
    found = matrix(register([(TOURS, ["A"], ["mobilite", "logistique", "tourisme"])]), "groupe")
    assert found.table.loc[0, ["mobilites", "culture"]].tolist() == [1, 1]


def test_agreements_without_metropole_or_partner_are_listed_or_said() -> None:
    report = Report()
    table = matrix(
        register([(None, ["A", "B"], ["tourisme"]), (TOURS, [], ["tourisme"])]), report=report
    ).table
    assert table[table["ligne"] == "partenaire"]["nom"].tolist() == ["A", "B"]
    assert table["nom_metropole"].isna().all() and table["ligne"].tolist()[2:] == ["total"]
    assert [entry.names for entry in report.warnings] == [("Accord 1",)]


def test_two_metropoles_alone_are_each_the_partner_of_the_other() -> None:
    made = register([(TOURS, [], ["tourisme"])])
    other = made["partie"].iloc[[0]].assign(id="x", siren=ORLEANS, nom=CENTRES[ORLEANS])
    table = matrix(Register.of({**made.tables, "partie": pd.concat([made["partie"], other])})).table
    assert table[table["ligne"] == "partenaire"][["siren_metropole", "siren"]].to_numpy().tolist() == [
        [ORLEANS, TOURS],
        [TOURS, ORLEANS],
    ]


def test_empty_register() -> None:
    table = matrix(Register.of({})).table
    assert table.empty and list(table.columns) == FIXED


def test_census_totals_are_those_of_the_register() -> None:
    made, _ = census()
    table = matrix(made).table
    total = table.iloc[-1]
    counts = made["cooperation_theme"]["theme"].value_counts()
    assert total["nb_accords"] == 173 and all(total[code] == number for code, number in counts.items())
    subtotals = table[table["ligne"] == "total_metropole"]
    assert len(subtotals) == 21 and subtotals["nb_accords"].sum() == 173


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from([TOURS, ORLEANS]),
            st.lists(st.sampled_from("ABC"), min_size=1, max_size=3, unique=True),
            st.lists(st.sampled_from(THEMES), max_size=3, unique=True),
        ),
        min_size=1,
        max_size=15,
    )
)
def test_against_plain_python(rows: list[tuple[str, list[str], list[str]]]) -> None:
    table = matrix(register(rows)).table
    fields = {"nom": "theme_nom"}
    partners = table[table["ligne"] == "partenaire"]
    assert len(partners) == len({(centre, name) for centre, names, _ in rows for name in names})
    for line in partners.to_dict("records"):
        own = [r for r in rows if r[0] == line["siren_metropole"] and line["nom"] in r[1]]
        assert line["nb_accords"] == len(own)
        for theme in THEMES:
            assert line.get(fields.get(theme, theme), 0) == sum(theme in r[2] for r in own)
        assert line.get("sans_theme", 0) == sum(not r[2] for r in own)
    total = table.iloc[-1]
    assert total["nb_accords"] == len(rows)


@pytest.mark.parametrize("level", ["theme", "groupe"])
def test_frames_stay_as_they_were(level: str) -> None:
    made, _ = census()
    before = made["partie"].copy()
    matrix(made, level)
    pd.testing.assert_frame_equal(before, made["partie"])
