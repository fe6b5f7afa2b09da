"""The sample register against the rules of the schema, the list of EPCI, and the facts it is made to show."""

from __future__ import annotations

import re
from collections import Counter

import pandas as pd
import pytest

from cohesion_plugin.core.cooperation import schema
from cohesion_plugin.core.cooperation.dates import normalise
from cohesion_plugin.core.cooperation.parties import epci_of_parties
from cohesion_plugin.core.cooperation.register import Register
from cohesion_plugin.core.cooperation.sample import sample_register
from cohesion_plugin.core.cooperation.selection import keep, narrow, status_at
from cohesion_plugin.core.resources import resources_dir

TABLES = list(schema.schema()["tables"])
TOURS = "243700754"
# The list of the article, in its order.
THEMES = [
    "plan alimentaire territorial", "développement économique", "tourisme", "marketing territorial", "mobilité",
    "énergie et déchets", "prévention des risques d’inondation", "culture", "couverture 4G",
]  # fmt: skip
CHECKS = {
    "not_blank": lambda value: bool(str(value).strip()),
    "positive": lambda value: isinstance(value, int) and value >= 1,
    "partial_date": lambda value: normalise(value) == value,
    "siren": lambda value: re.fullmatch(r"\d{9}", value) is not None and luhn(value),
    "country": lambda value: re.fullmatch(r"[A-Z]{2}", value) is not None,
    "longitude": lambda value: isinstance(value, float) and -180 <= value <= 180,
    "latitude": lambda value: isinstance(value, float) and -90 <= value <= 90,
    "url": lambda value: re.fullmatch(r"https?://\S+", value) is not None,
}


def luhn(siren: str) -> bool:
    digits = [int(digit) * (1 + position % 2) for position, digit in enumerate(siren)]
    return sum(digit - 9 if digit > 9 else digit for digit in digits) % 10 == 0


@pytest.fixture(scope="module")
def register() -> Register:
    return sample_register()


@pytest.fixture(scope="module")
def epci() -> pd.DataFrame:
    return pd.read_csv(resources_dir() / "reference" / "epci_2026.csv", dtype=str).set_index("siren_epci")


@pytest.mark.parametrize("table", TABLES)
def test_columns(table: str) -> None:
    """The files hold columns of the schema and none that the register computes."""
    header = pd.read_csv(resources_dir() / "sample" / "register" / f"{table}.csv", nrows=0).columns
    own = [
        column["name"] for column in schema.schema()["tables"][table]["columns"] if not column.get("derived")
    ]
    assert list(header) == own


@pytest.mark.parametrize("table", TABLES)
def test_rules_of_columns(register: Register, table: str) -> None:
    frame = register[table]
    assert len(frame)
    for column in schema.schema()["tables"][table]["columns"]:
        values = frame[column["name"]]
        given = values.dropna()
        if column.get("required"):
            assert len(given) == len(frame), column["name"]
        if column.get("unique"):
            assert given.is_unique, column["name"]
        if "references" in column:
            other, key = column["references"].split(".")
            assert set(given) <= set(register[other][key]), column["name"]
        if column.get("check") == "not_itself":
            assert not (values == frame["id"]).any()
        elif "check" in column:
            wrong = [value for value in given if not CHECKS[column["check"]](value)]
            assert not wrong, (column["name"], wrong)


@pytest.mark.parametrize("table", TABLES)
def test_rules_of_tables(register: Register, table: str) -> None:
    frame = register[table]
    for together in schema.schema()["tables"][table].get("unique", []):
        assert not frame.duplicated(together).any(), together
    for column in schema.schema()["tables"][table]["columns"]:
        if "same" in column:
            referred = register["partie"].set_index("id")["cooperation"]
            linked = frame[frame[column["name"]].notna()]
            assert (linked[column["name"]].map(referred) == linked["cooperation"]).all()


def test_epci_are_those_of_2026(register: Register, epci: pd.DataFrame) -> None:
    """SIREN, name and category; other groupings have a SIREN that is none of an EPCI."""
    kinds = {"ME": "metropole", "MET69": "metropole", "CU": "cu", "CA": "ca", "CC": "cc"}
    parties = register["partie"]
    own = parties[parties["categorie"].isin(schema.schema()["epci_categories"])]
    assert own["siren"].isin(epci.index).all()
    assert (own["siren"].map(epci["nom_epci"]) == own["nom"]).all()
    assert (own["siren"].map(epci["nature_epci"]).map(kinds) == own["categorie"]).all()
    members = register["composition"]
    assert (members["siren_epci"].map(epci["nom_epci"]) == members["nom_epci"]).all()
    assert not set(parties.loc[~parties.index.isin(own.index), "siren"].dropna()) & set(epci.index)
    assert register["enquete"]["siren"].isin(epci.index).all()


def test_every_agreement_has_a_source(register: Register) -> None:
    assert set(register["cooperation"]["id"]) == set(register["document"]["cooperation"])
    assert register["declaration"]["source"].notna().all()


def test_unknown_compositions_are_said(register: Register) -> None:
    """A grouping without a composition says so, or is one town of a cross-border body."""
    parties = register["partie"]
    bodies = parties[~parties["categorie"].isin(["organisme_etranger", *schema.schema()["epci_categories"]])]
    listed = set(register["composition"]["partie"])
    assert sorted(bodies.loc[bodies["id"].isin(listed), "nom"]) == [
        "Multipôle Sud Lorraine",
        "PETR du Grand Clermont",
    ]
    assert all("liste non connue" in note for note in bodies.loc[~bodies["id"].isin(listed), "note"])


def test_tours_has_ten_contracts_with_the_other_epci_of_its_departement(register: Register) -> None:
    communes = pd.read_csv(resources_dir() / "reference" / "communes_2026.csv.gz", dtype=str)
    there = communes[communes["code_commune"].str.startswith("37")]
    seats = set(there["siren_epci"]) - {TOURS}
    contracts = narrow(register, keep(register, day="2026-11-20", sirens=[TOURS]))
    parties = contracts["partie"]
    assert len(contracts["cooperation"]) == 10
    assert set(parties.loc[parties["role"] == "partenaire", "siren"]) == seats
    assert set(parties.loc[parties["role"] == "centre", "siren"]) == {TOURS}


def test_generations_of_tours_follow_each_other(register: Register) -> None:
    """Ten contracts at any day since 2019, never twenty."""
    tours = narrow(register, keep(register, sirens=[TOURS]))
    assert Counter(tours["cooperation"]["generation"]) == {1: 10, 2: 10}
    assert set(status_at(tours, "2018-12-31")) == {"a_venir"}
    for day, generation in (("2020-06-01", 1), ("2021-12-31", 1), ("2022-01-01", 2), ("2026-11-20", 2)):
        active = tours["cooperation"][status_at(tours, day) == "active"]
        assert Counter(active["generation"]) == {generation: 10}, day


def test_nine_themes_are_listed_where_seven_are_announced(register: Register) -> None:
    themes = register["cooperation_theme"].sort_values(["cooperation", "ordre"])
    said = register["declaration"]
    said = said[said["sujet"] == "nb_themes"].set_index("cooperation")["nombre"]
    for agreement, listed in themes.groupby("cooperation"):
        if str(agreement).startswith("tours-"):
            assert list(listed["libelle_source"]) == THEMES
            assert said[agreement] == 7
    assert len(said) == 20


def test_each_side_brings_something(register: Register) -> None:
    roles = register["partie"].set_index("id")["role"]
    brought = register["engagement"].assign(role=lambda rows: rows["de_partie"].map(roles))
    objects = brought.groupby(["cooperation", "role"])["objet"].agg(set).unstack()
    assert all(objects["centre"].map({"finances", "ressources_humaines", "ingenierie"}.__eq__))
    assert all(objects["partenaire"].map({"alimentation", "loisirs", "dechets"}.__eq__))


def test_statements_on_parties_agree_with_compositions(register: Register) -> None:
    bound = epci_of_parties(register)
    statements = register["declaration"].query("sujet == 'nb_parties'").set_index("cooperation")["nombre"]
    for agreement, count in (
        ("multipole-sud-lorraine", 13),
        ("petr-grand-clermont", 4),
        ("pole-loire-bretagne", 5),
    ):
        assert statements[agreement] == count
        assert bound.loc[bound["cooperation"] == agreement, "siren_epci"].nunique() == count


def test_aix_marseille_was_not_surveyed(register: Register) -> None:
    survey = register["enquete"]
    assert Counter(survey["reponse"]) == {"cooperations": 21, "non_enquete": 1}
    assert list(survey.loc[survey["reponse"] == "non_enquete", "nom"]) == [
        "Métropole d'Aix-Marseille-Provence"
    ]


@pytest.mark.parametrize("vocabulary", list(schema.schema()["vocabularies"]))
def test_terms_are_defined_in_both_languages(vocabulary: str) -> None:
    terms = schema.shipped_terms(vocabulary)
    for column in ("code", "libelle", "libelle_en", "definition", "definition_en"):
        assert terms[column].map(lambda text: isinstance(text, str) and bool(text.strip())).all(), column
    assert terms["code"].is_unique
    # French typography: a no-break space before : ; ? ! and inside « ».
    assert not terms["definition"].str.contains(r" [:;?!»]|« ").any()


def test_each_theme_has_its_drawing() -> None:
    """One original SVG per theme, coloured by the style that draws it."""
    folder = resources_dir() / "icons" / "themes"
    themes = schema.shipped_terms("voc_theme")
    assert set(themes["pictogramme"]) == {path.stem for path in folder.glob("*.svg")}
    assert set(themes["groupe"]) == set(schema.shipped_terms("voc_groupe")["code"])
    for path in folder.glob("*.svg"):
        drawing = path.read_text(encoding="utf-8")
        assert 'viewBox="0 0 24 24"' in drawing
        assert set(re.findall(r'(?:fill|stroke)="([^"]*)"', drawing)) <= {"param(fill) #000", "none"}
