"""Which agreements hold at a day, which are asked for, and which EPCI they bind."""

from __future__ import annotations

import pandas as pd
import pytest

from cohesion_plugin.core.cooperation.parties import epci_of_parties
from cohesion_plugin.core.cooperation.register import Register
from cohesion_plugin.core.cooperation.selection import keep, narrow, status_at

AGREEMENTS = pd.DataFrame(
    [
        ("a", "active", "2019", None, None, "2021", None),
        ("b", "active", "<2020-01", None, None, None, None),
        ("c", "projet", None, None, "2018", "2019", None),
        ("d", "abandonnee", "2015-03-13", None, None, None, None),
        ("e", "renouvelee", "2016", None, None, None, None),
        ("f", "active", "2020-06", None, None, None, "e"),
        ("g", "echue", "2016", None, None, None, None),
    ],
    columns=["id", "statut", "date_signature", "_", "date_debut", "date_fin", "renouvelle"],
).drop(columns="_")


@pytest.fixture
def register() -> Register:
    parties = pd.DataFrame(
        [
            ("a1", "a", "metropole", "243700754", "Tours"),
            ("a2", "a", "cc", "200043065", "Val d’Amboise"),
            ("b1", "b", "pays", None, "Pays"),
            ("b2", "b", "departement", "223700019", "Indre-et-Loire"),
        ],
        columns=["id", "cooperation", "categorie", "siren", "nom"],
    )
    members = pd.DataFrame(
        [
            ("m1", "b1", "243700820", "Bléré", "2017", None),
            ("m2", "b1", "243700499", "Castelrenaudais", None, "2018"),
        ],
        columns=["id", "partie", "siren_epci", "nom_epci", "du", "au"],
    )
    themes = pd.DataFrame({"id": ["t"], "cooperation": ["a"], "theme": ["tourisme"]})
    return Register.of(
        {"cooperation": AGREEMENTS, "partie": parties, "composition": members, "cooperation_theme": themes}
    )


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (None, AGREEMENTS["statut"].tolist()),
        ("2017-05-01", ["a_venir", "active", "projet", "abandonnee", "active", "a_venir", "echue"]),
        ("2021-12-31", ["active", "active", "projet", "abandonnee", "echue", "active", "echue"]),
        ("2022-01-01", ["echue", "active", "projet", "abandonnee", "echue", "active", "echue"]),
    ],
)
def test_status_at_a_day(register: Register, day: str | None, expected: list[str]) -> None:
    """« e » ends where « f », which renews it, begins; « g » has expired nobody knows when."""
    assert status_at(register, day).tolist() == expected


def test_conditions_add_up(register: Register) -> None:
    ids = register["cooperation"]["id"]
    assert ids[keep(register)].tolist() == list("abcdefg")
    assert ids[keep(register, "2022-01-01")].tolist() == list("bcf")
    assert ids[keep(register, statuses=["projet", "echue"])].tolist() == list("cg")
    assert ids[keep(register, themes=["tourisme"])].tolist() == ["a"]
    assert ids[keep(register, sirens=["243700820"])].tolist() == ["b"]
    assert ids[keep(register, sirens=["243700754"], day="2022-01-01")].tolist() == []


def test_children_follow(register: Register) -> None:
    one = narrow(register, keep(register, themes=["tourisme"]))
    assert one["partie"]["id"].tolist() == ["a1", "a2"]
    assert one["composition"].empty and len(one["cooperation_theme"]) == 1
    assert len(one["voc_theme"]) == len(register["voc_theme"])


def test_epci_bound_at_a_day(register: Register) -> None:
    """A département is no EPCI; a Pays binds those it is made of, at that day."""
    every = epci_of_parties(register)
    assert every["siren_epci"].tolist() == ["243700754", "200043065", "243700820", "243700499"]
    assert every["via"].tolist() == ["partie", "partie", "composition", "composition"]
    assert epci_of_parties(register, "2020-01-01")["siren_epci"].tolist()[2:] == ["243700820"]
    assert epci_of_parties(register, "2016-01-01")["siren_epci"].tolist()[2:] == ["243700499"]


def test_whole_model_is_there() -> None:
    empty = Register.of({})
    assert epci_of_parties(empty).empty and status_at(empty, "2020-01-01").empty and keep(empty).empty
    with pytest.raises(KeyError, match="rien"):
        Register.of({"rien": pd.DataFrame()})
