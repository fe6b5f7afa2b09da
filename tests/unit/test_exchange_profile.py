"""The real file of agreements through its profile: every row accounted for, and the same rows back."""

from __future__ import annotations

import json
from pathlib import Path

import pandas as pd
import pytest

from cohesion_plugin.core.cooperation.exchange.plan import Plan
from cohesion_plugin.core.cooperation.exchange.profile import read_profile, recognise, shipped
from cohesion_plugin.core.cooperation.exchange.to_profile import to_profile
from cohesion_plugin.core.cooperation.parties import epci_of_parties
from cohesion_plugin.core.cooperation.register import Register
from cohesion_plugin.core.errors import InputError
from tests.unit.exchange_tools import after, imported, said

FILE = "programmes/contrats_reciprocite_cooperation.csv"


@pytest.fixture
def raw(shared: Path) -> pd.DataFrame:
    frame = pd.read_csv(shared / FILE, dtype=str, keep_default_na=False, na_values=[""]).astype(object)
    return frame.where(frame.notna(), None)


def read(raw: pd.DataFrame, register: Register | None = None, **options: object) -> Plan:
    return imported({"f": raw.assign(_lignes=range(2, len(raw) + 2))}, register, **options)


@pytest.mark.shared
def test_twenty_agreements_in_42_rows_all_accounted_for(raw: pd.DataFrame) -> None:
    assert (len(raw), raw["id"].nunique()) == (42, 20)
    made = read(raw)
    assert made.errors.empty
    register = after(Register.of({}), made.changes)
    ids = register["cooperation"]["id"]
    # RECIP-08 is « un par CC »: ten contracts in the place of one.
    assert len(ids) == 29 and ids.str.startswith("RECIP-08-").sum() == 10
    assert ids.str.replace(r"-\d{9}$", "", regex=True).nunique() == 20
    lines = made.findings[made.findings["statut"] == "lue"]
    assert sorted(map(int, lines["ligne"])) == list(range(2, 44)) and (lines["accord"] != "").all()
    told = made.findings[made.findings["detail"].str.contains("one contract per row")]
    assert (
        told[["ligne", "accord"]].values.tolist() == [["10-19", "RECIP-08"]]
        and "10 agreements" in told["detail"].iloc[0]
    )


@pytest.mark.shared
def test_partners_are_epci_of_2026_or_listed_with_reasons(raw: pd.DataFrame) -> None:
    made = read(raw)
    register = after(Register.of({}), made.changes)
    bound = epci_of_parties(register)
    wanted = set(raw["siren_partenaire"].dropna()) | set(raw["siren_metropole"])
    assert set(bound["siren_epci"]) == wanted
    free = register["partie"][register["partie"]["siren"].isna()]
    assert set(free["nom"]) == {
        "Pays Centre-Ouest Bretagne (COB)", "PETR Pays Portes de Gascogne", "PETR Pays de Retz", "Département de l'Isère",
        "PETR du Pays d'Armagnac", "PETR de l'Ariège", "Pays d'Aurillac", "PNR du Morvan", "PNR Médoc",
    }  # fmt: skip
    told = made.findings[made.findings["detail"].str.contains("has no SIREN, and none is known")]
    assert all(told["detail"].str.contains(name, regex=False).any() for name in free["nom"])
    assert made.matches.empty, "no grouping is taken for the EPCI that bears its name"
    assert "date known by a bound only: before January 2020" in set(made.findings["detail"])


@pytest.mark.shared
def test_what_the_rows_become(raw: pd.DataFrame) -> None:
    register = after(Register.of({}), read(raw).changes)
    own = register["cooperation"].set_index("id")
    assert own["statut"].value_counts().to_dict() == {"active": 26, "abandonnee": 2, "projet": 1}
    assert own.loc["RECIP-04", ["nature", "date_signature"]].tolist() == ["contrat_reciprocite", "2019-04-10"]
    assert own.loc["RECIP-08-243700499", "date_signature"] == "<2020-01"
    # Announced is not signed: the date stays in the note, with the wording.
    assert own.loc["COOP-07", "date_signature"] is None
    assert own.loc["COOP-07", "note"].split("\n") == [
        "signature non vérifiée",
        "statut dans la source : annoncé (2020)",
        "date dans la source : 2020-03",
    ]
    terms = own["date_fin"].dropna().to_dict()
    assert (
        terms == {"RECIP-06": "2021", "COOP-03": "2020"}
        and own.loc["COOP-03", "note"] == "protocole 2018-2020"
    )
    assert (
        own.loc["RECIP-07", "intitule"]
        == "Contrat de réciprocité\u00a0: Grenoble-Alpes-Métropole – CC du Trièves"
    )
    parties = register["partie"]
    three = parties[parties["cooperation"] == "RECIP-05"]
    assert three[["role", "categorie", "siren"]].values.tolist() == [
        ["centre", "metropole", "246700488"], ["partenaire", "ca", "200071066"], ["partenaire", "cc", "246700306"],
    ]  # fmt: skip
    # The PETR is made of the EPCI of its rows; Couserans-Pyrénées is named beside it.
    ariege = parties[parties["cooperation"] == "RECIP-11"]
    assert ariege["nom"].tolist() == ["Toulouse Métropole", "PETR de l'Ariège", "CC Couserans-Pyrénées"]
    members = register["composition"].groupby("partie").size().to_dict()
    assert sorted(members.values()) == [1, 4, 4, 6]
    assert parties[parties["role"] == "cosignataire"]["nom"].tolist() == ["Département de l'Isère"]
    assert own.loc["RECIP-X2"].notna()["note"] and parties[parties["cooperation"] == "RECIP-X2"][
        "categorie"
    ].tolist() == ["cu", "pnr"]


@pytest.mark.shared
def test_the_same_42_rows_back(raw: pd.DataFrame) -> None:
    profile = recognise(raw.columns)
    assert profile is not None and profile.name == "contrats_reciprocite_cooperation"
    back = to_profile(after(Register.of({}), read(raw).changes), profile)
    pd.testing.assert_frame_equal(back, raw, check_dtype=False)


@pytest.mark.shared
def test_again_nothing_is_new_and_a_change_is_shown(raw: pd.DataFrame) -> None:
    first = read(raw)
    register = after(Register.of({}), first.changes)
    again = read(raw, register)
    assert not again.changes and again.counts["cooperation"] == {"nouveau": 0, "differe": 0, "deja_la": 29}
    changed = raw.assign(date=raw["date"].replace("2019-04-10", "2019-04-11"))
    told = read(changed, register)
    assert not told.changes
    assert told.findings[told.findings["statut"] == "differe"][
        ["accord", "objet", "detail"]
    ].values.tolist() == [
        ["RECIP-04", "cooperation.date_signature", "register: « 2019-04-10 »; file: « 2019-04-11 »"]
    ]
    update = read(changed, register, update=True).changes
    assert update.updates["cooperation"][["id", "date_signature"]].values.tolist() == [
        ["RECIP-04", "2019-04-11"]
    ]
    assert list(update.updates) == ["cooperation"] and not update.inserts


@pytest.mark.shared
def test_a_conflict_between_rows_of_one_agreement(raw: pd.DataFrame) -> None:
    raw.loc[4, "date"] = "2018"
    made = read(raw)
    with pytest.raises(InputError, match="1 error") as caught:
        made.refuse()
    assert "RECIP-05" in str(caught.value) and "« 2018 » ≠ « 2019-10-05 »" in str(caught.value)


def test_one_s_own_profile(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    path.write_text(json.dumps({
        "agreement": {"id": {"column": "n°"}, "nature": {"value": "convention"}, "statut": {"column": "état", "values": {"OK": "active"}}},
        "parties": [{"role": "centre", "nom": "A"}, {"role": "partenaire", "siren": "B"}],
        "themes": {"column": "sujets", "separator": "|"},
    }), encoding="utf-8")  # fmt: skip
    frame = pd.DataFrame(
        [["1", "ok", "Ville de Tours", "200030658", "eau|forêt", "x"]],
        columns=["N°", "Etat", "A", "B", "Sujets", "z"],
        dtype=object,
    )
    made = read(frame, profile=read_profile(path))
    assert made.errors.empty
    register = after(Register.of({}), made.changes)
    assert register["cooperation"][["id", "nature", "statut"]].values.tolist() == [
        ["1", "convention", "active"]
    ]
    assert register["cooperation_theme"]["theme"].tolist() == ["eau", "foret"]
    with pytest.raises(InputError, match="has not the columns") as caught:
        read(frame.drop(columns="B"), profile=read_profile(path))
    assert "missing columns: B" in str(caught.value)


def test_without_identifiers_each_row_is_an_agreement(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    parties = [{"role": "centre", "nom": "A"}, {"role": "partenaire", "nom": "B"}]
    content = {
        "agreement": {"nature": {"value": "charte"}, "statut": {"value": "active"}},
        "parties": parties,
    }
    path.write_text(json.dumps(content), encoding="utf-8")
    frame = pd.DataFrame([["x", "y"], ["x", "z"], ["x", "y"]], columns=["A", "B"], dtype=object)
    register = after(Register.of({}), read(frame, profile=read_profile(path)).changes)
    assert len(register["cooperation"]) == 2 and len(register["partie"]) == 4
    assert not read(frame, register, profile=read_profile(path)).changes


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("[]", "not an object"), ("{", "not a profile"), ("{}", "« agreement » is missing"),
        ('{"agreement": {"nope": {"column": "a"}}, "parties": [{"role": "centre", "nom": "b"}]}', "no column « nope »"),
        ('{"agreement": {"nature": {}}, "parties": [{"nom": "b"}]}', "« role »"),
        ('{"agreement": {"nature": {"value": "charte"}}, "parties": [{"role": "centre", "nom": "b"}], "terms": [{"column": "c", "pattern": "("}]}', "can't be used"),
    ],
)  # fmt: skip
def test_bad_profiles(tmp_path: Path, content: str, words: str) -> None:
    path = tmp_path / "p.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        read_profile(path)
    assert words in str(caught.value)


def test_shipped_profiles_use_known_terms() -> None:
    assert [profile.name for profile in shipped()] == ["contrats_reciprocite_cooperation"]
    terms = Register.of({})
    for profile in shipped():
        for name, rule in profile.agreement.items():
            if "values" in rule:
                assert set(rule["values"].values()) <= set(terms[f"voc_{name}"]["code"])
        assert {rule["role"] for rule in profile.parties} <= set(terms["voc_role"]["code"])
    assert said(terms)
