"""The list of agreements, its search, and agreements made from others."""

from __future__ import annotations

import pandas as pd
import pytest

from cohesion_plugin.core.cooperation.listing import found, listing
from cohesion_plugin.core.cooperation.register import Register
from cohesion_plugin.core.cooperation.renew import new_agreement, next_generation
from cohesion_plugin.core.errors import InputError


@pytest.fixture
def register() -> Register:
    return Register.of(
        {
            "cooperation": pd.DataFrame(
                [
                    ("a", "Tours – Val d’Amboise", "contrat_reciprocite", "active", "2019", "2019", "2021", 1),
                    ("b", "Loire Bretagne", "structure", "active", None, None, None, 1),
                ],
                columns=[
                    "id", "intitule", "nature", "statut", "date_signature", "date_debut", "date_fin", "generation"
                ],
            ),
            "partie": pd.DataFrame(
                [
                    ("a2", "a", 2, "cc", "200043065", "CC du Val d’Amboise"),
                    ("a1", "a", 1, "metropole", "243700754", "Tours Métropole"),
                    ("b1", "b", 1, "metropole", "244900015", "Angers"),
                ],
                columns=["id", "cooperation", "ordre", "categorie", "siren", "nom"],
            ),
            "composition": pd.DataFrame(
                {"id": ["m"], "partie": ["a2"], "siren_epci": ["200043065"], "nom_epci": ["Amboise"]}
            ),
            "cooperation_theme": pd.DataFrame(
                {"id": ["t1", "t2"], "cooperation": ["a", "a"], "theme": ["tourisme", "mobilite"], "ordre": [2, 1]}
            ),
            "engagement": pd.DataFrame(
                [("e1", "a", "a1", "a2", "ingenierie"), ("e2", "a", "a2", None, "alimentation")],
                columns=["id", "cooperation", "de_partie", "vers_partie", "objet"],
            ),
        }
    )  # fmt: skip


def test_rows_say_who_what_and_when(register: Register) -> None:
    rows = listing(register).set_index("id")
    assert rows.loc["a", "parties"] == "Tours Métropole ↔ CC du Val d’Amboise"
    assert rows.loc["a", "themes"] == "Mobility and transport, Tourism"
    assert (rows.loc["a", "nb_themes"], rows.loc["a", "sens"], rows.loc["a", "terme"]) == (
        2,
        "deux",
        "2019 – 2021",
    )
    assert rows.loc["b", ["nb_themes", "sens", "themes", "terme"]].tolist() == [0, None, None, None]
    assert listing(register, "2022-06-01")["statut_code"].tolist() == ["echue", "active"]


@pytest.mark.parametrize(
    ("search", "ids"),
    [
        ("amboise tours", ["a"]),
        ("MOBILITÉ", []),
        ("mobility", ["a"]),
        ("243700754", ["a"]),
        ("", ["a", "b"]),
        ("’", ["a", "b"]),
    ],
)
def test_search_needs_every_word(register: Register, search: str, ids: list[str]) -> None:
    rows = listing(register)
    assert rows.loc[found(rows, search), "id"].tolist() == ids


def test_empty_register_lists_nothing() -> None:
    rows = listing(Register.of({}))
    assert rows.empty and found(rows, "tours").empty


def test_next_generation_copies_what_goes_on(register: Register) -> None:
    new, rows = next_generation(register, "a")
    made = Register.of(rows)
    agreement = made["cooperation"].iloc[0]
    assert agreement[["id", "renouvelle", "generation", "statut"]].tolist() == [new, "a", 2, "projet"]
    assert agreement[["date_signature", "date_debut", "date_fin"]].isna().all()
    assert listing(made)["parties"].tolist() == listing(register)["parties"].tolist()[:1]
    parties, members, commitments = made["partie"], made["composition"], made["engagement"]
    assert set(members["partie"]) <= set(parties["id"])
    assert set(commitments["de_partie"]) | set(commitments["vers_partie"].dropna()) <= set(parties["id"])
    for name in ("partie", "composition", "engagement", "cooperation_theme"):
        assert not set(made[name]["id"]) & set(register[name]["id"]), name
    with pytest.raises(InputError, match="zzz"):
        next_generation(register, "zzz")


def test_new_agreement_keeps_orders() -> None:
    new, rows = new_agreement(
        {"intitule": "Essai", "nature": "contrat", "statut": "projet"},
        [
            {"nom": "A", "role": "centre", "categorie": "metropole"},
            {"nom": "B", "role": "partenaire", "categorie": "cc"},
        ],
        ["tourisme"],
    )
    made = Register.of(rows)
    assert made["partie"][["cooperation", "ordre", "nom"]].values.tolist() == [[new, 1, "A"], [new, 2, "B"]]
    assert listing(made)["nb_themes"].tolist() == [1]
