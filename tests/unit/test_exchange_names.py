"""Names matched to SIREN, SIREN verified: proposals with scores, and nothing decided in the user's place."""

from __future__ import annotations

import pandas as pd
import pytest

from cohesion_plugin.core import reference
from cohesion_plugin.core.cooperation.exchange.decisions import Decisions, read_decisions
from cohesion_plugin.core.cooperation.exchange.match_names import MATCH_COLUMNS, NameIndex
from cohesion_plugin.core.cooperation.exchange.names import exact_key
from cohesion_plugin.core.cooperation.exchange.party_kinds import country_of, kind_of_words
from cohesion_plugin.core.cooperation.exchange.plan import Plan
from cohesion_plugin.core.cooperation.register import Register
from cohesion_plugin.core.errors import InputError
from tests.unit.exchange_tools import after, imported

TRIEVES = "200030658"


def rows(*parties: dict[str, str | None]) -> dict[str, pd.DataFrame]:
    """One agreement of Grenoble with parties, as the template has them."""
    first = {"partie_nom": "Grenoble-Alpes-Métropole", "partie_siren": "200040715", "partie_role": "centre"}
    made = [
        {"id": "G", "nature": "contrat_reciprocite", "statut": "active", **party}
        for party in (first, *parties)
    ]
    frame = pd.DataFrame(made, dtype=object)
    return {"a": frame.where(frame.notna(), None).assign(_lignes=range(2, len(frame) + 2))}


def party(plan: Plan, name: str) -> dict[str, object]:
    frame = plan.changes.inserts["partie"]
    found = frame[(frame["nom"] == name) | (frame.get("nom_source") == name)]
    return found.iloc[0].to_dict()


def statuses(plan: Plan, line: int = 3) -> set[str]:
    found = plan.findings
    return set(found[(found["ligne"] == str(line)) & found["objet"].str.startswith("partie")]["statut"])


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("CC du Trièves", "Communauté de communes du Trieves"),
        ("CC Coeur et Coteaux du Comminges", "Communauté de Communes Cœur et Coteaux du Comminges"),
        ("CC du Val d'Amboise", "COMCOM Val d’Amboise"),
        ("CA du Pays de Saint Malo Agglomération", "Communauté d'agglomération du Pays de St-Malo Agglo"),
        ("CU d'Alençon", "Communauté urbaine d'Alençon"),
    ],
)
def test_one_name_in_several_writings(name: str, other: str) -> None:
    assert exact_key(name) == exact_key(other)
    assert [match.score for match in NameIndex().proposals(other)] == [100]


@pytest.mark.parametrize(
    ("name", "siren", "score"),
    [
        ("Trièves", TRIEVES, 95),
        ("CC Trieve", TRIEVES, None),
        ("CA du Trièves", TRIEVES, 95),
        ("Touraine Est Vallees", "200073161", 95),
    ],
)
def test_near_names_are_proposed_with_a_score(name: str, siren: str, score: int | None) -> None:
    best = NameIndex().proposals(name)[0]
    assert best.candidate.siren == siren and best.score < 100
    assert score is None or best.score == score


def test_homonyms_are_all_proposed_and_none_is_taken() -> None:
    made = imported(rows({"partie_nom": "CC des Quatre Rivières"}), decisions=Decisions(above=100))
    assert set(made.matches["siren_propose"]) == {"247000623", "247400666"}
    assert made.matches["decision"].isna().all() and party(made, "CC des Quatre Rivières")["siren"] is None


def test_a_name_like_none_has_no_proposal() -> None:
    assert NameIndex().proposals("Zzyzx Quark") == []


def test_a_name_without_siren_waits_for_the_user() -> None:
    """« CC du Trièves » is in the reference by that very name, and is still the user's to accept."""
    made = imported(rows({"partie_nom": "CC du Trièves"}))
    assert party(made, "CC du Trièves")["siren"] is None
    assert party(made, "CC du Trièves")["categorie"] == "cc"
    assert statuses(made) == {"proposition"}
    assert made.matches.values.tolist() == [
        ["CC du Trièves", None, TRIEVES, "CC du Trièves", "EPCI of 2026", 100, "oui", "3"]
    ]


def test_the_table_given_back_is_what_decides() -> None:
    raw = rows({"partie_nom": "Trièves"})
    proposed = imported(raw).matches
    assert list(proposed.columns) == MATCH_COLUMNS and proposed["decision"].isna().all()
    wanted = proposed.assign(decision=["Oui"] + [None] * (len(proposed) - 1))
    made = imported(rows({"partie_nom": "Trièves"}), decisions=read_decisions(wanted, "m.csv"))
    got = party(made, "CC du Trièves")
    assert (got["siren"], got["categorie"], got["nom_source"]) == (TRIEVES, "cc", "Trièves")
    assert statuses(made) == {"rapproche"}
    refused = imported(rows({"partie_nom": "CC du Trièves"}), decisions=read_decisions(
        imported(rows({"partie_nom": "CC du Trièves"})).matches.assign(decision="non"), "m.csv", 100))  # fmt: skip
    assert party(refused, "CC du Trièves")["siren"] is None


@pytest.mark.parametrize(("above", "siren"), [(0, None), (95, TRIEVES), (96, None)])
def test_accept_above(above: int, siren: str | None) -> None:
    made = imported(rows({"partie_nom": "Trièves"}), decisions=Decisions(above=above))
    assert party(made, "Trièves")["siren"] == siren


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"decision": "peut-être"}, "can't be read"),
        ({"siren_propose": "12", "decision": "oui"}, "can't be read"),
    ],
)
def test_decisions_that_can_not_be_read(change: dict[str, str], words: str) -> None:
    table = imported(rows({"partie_nom": "Trièves"})).matches.assign(**change)
    with pytest.raises(InputError, match=words):
        read_decisions(table, "m.csv")


def test_two_bodies_for_one_name() -> None:
    table = imported(rows({"partie_nom": "CC des Quatre Rivières"})).matches.assign(decision="oui")
    with pytest.raises(InputError, match="can't be read"):
        read_decisions(table, "m.csv")
    with pytest.raises(InputError, match="not the table of matches"):
        read_decisions(pd.DataFrame({"a": ["b"]}), "m.csv")


@pytest.mark.parametrize(
    ("party_given", "status", "words"),
    [
        ({"partie_siren": TRIEVES, "partie_nom": "CC du Trièves"}, None, ""),
        ({"partie_siren": " 200 030 658 ", "partie_nom": "Communauté de communes du Trièves"}, None, ""),
        (
            {"partie_siren": TRIEVES, "partie_nom": "CC du Vercors"},
            "a_verifier",
            "is called « CC du Trièves » in 2026",
        ),
        (
            {"partie_siren": "245901061", "partie_nom": "CC de la Haute Deûle"},
            "a_verifier",
            "merged or renumbered",
        ),
        ({"partie_siren": "200000001", "partie_nom": "CC de Nulle-Part"}, "a_verifier", "is no EPCI of 2026"),
        (
            {"partie_siren": "200009637", "partie_nom": "Pôle métropolitain Multipôle"},
            "information",
            "not in the lists",
        ),
        ({"partie_siren": "12345", "partie_nom": "CC du Trièves"}, "erreur", "is no value of « siren »"),
    ],
)
def test_sirens_given_are_verified(party_given: dict[str, str], status: str | None, words: str) -> None:
    made = imported(rows(party_given))
    found = made.findings[
        (made.findings["ligne"] == "3") & (made.findings["objet"].str.startswith("partie."))
    ]
    assert set(found["statut"]) - {"proposition"} == ({status} if status else set()), found.to_string()
    assert words in " ".join(found["detail"])


def test_what_was_accepted_is_no_difference_later() -> None:
    """Importing the file again, without the table of matches, neither undoes the match nor reports it."""
    for given in (
        {"partie_nom": "Trièves"},
        {"partie_siren": "245901061", "partie_nom": "CC de la Haute Deûle"},
    ):
        proposed = imported(rows(given)).matches.iloc[:1].assign(decision="oui")
        register = after(
            Register.of({}), imported(rows(given), decisions=read_decisions(proposed, "m.csv")).changes
        )
        again = imported(rows(given), register, update=True)
        assert not again.changes, again.changes
        assert again.counts["partie"] == {"nouveau": 0, "mis_a_jour": 0, "deja_la": 2}


def test_a_match_accepted_later_completes_the_party() -> None:
    register = after(Register.of({}), imported(rows({"partie_nom": "Trièves"})).changes)
    made = imported(rows({"partie_nom": "Trièves"}), register, update=True, decisions=Decisions(above=95))
    change = made.changes.updates["partie"].iloc[0]
    assert change[["siren", "nom", "nom_source", "categorie"]].tolist() == [
        TRIEVES,
        "CC du Trièves",
        "Trièves",
        "cc",
    ]


def test_a_merged_siren_is_replaced_only_when_accepted() -> None:
    given = {"partie_siren": "245901061", "partie_nom": "CC de la Haute Deûle"}
    made = imported(rows(given))
    assert party(made, "CC de la Haute Deûle")["siren"] == "245901061"
    assert made.matches["siren_propose"].tolist() == ["200093201"]
    accepted = imported(rows(given), decisions=read_decisions(made.matches, "m.csv"))
    got = party(accepted, "Métropole Européenne de Lille")
    assert (got["siren"], got["nom_source"]) == ("200093201", "CC de la Haute Deûle")


def test_a_name_alone_is_the_official_one_of_its_siren() -> None:
    got = party(imported(rows({"partie_siren": TRIEVES})), "CC du Trièves")
    assert (got["categorie"], got["role"], got["pays"]) == ("cc", "partenaire", "FR")


def test_parties_outside_france() -> None:
    made = imported(
        rows(
            {"partie_nom": "Ville de Genève (Suisse)"},
            {"partie_nom": "Intercommunale Leiedal", "partie_pays": "be"},
        )
    )
    for name, country in (("Ville de Genève (Suisse)", "CH"), ("Intercommunale Leiedal", "BE")):
        got = party(made, name)
        assert (got["pays"], got["categorie"], got["siren"]) == (country, "organisme_etranger", None)
    assert "outside France (CH): it has no SIREN" in made.findings["detail"].str.cat(sep="\n")
    assert made.errors.empty and made.matches.empty


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("PETR du Pays d'Armagnac", "petr"), ("Pays Centre-Ouest Bretagne (COB)", "pays"), ("PNR Médoc", "pnr"),
        ("Parc naturel régional du Morvan", "pnr"), ("Pôle métropolitain Loire Bretagne", "pole_metropolitain"),
        ("Département de l'Isère", "departement"), ("Région Occitanie", "region"), ("Ville de Tours", "commune"),
        ("GECT Lille-Kortrijk-Tournai", "gect"), ("Syndicat mixte du SCoT", "syndicat_mixte"), ("SAS Bois Énergie", "entreprise"),
        ("Association des maires", "association"), ("Agence d'urbanisme de Tours", "organisme_public"),
        ("Brest Métropole", "metropole"), ("Communauté de communes X", "cc"), ("Quelque chose", "autre"),
    ],
)  # fmt: skip
def test_kinds_from_words(name: str, kind: str) -> None:
    assert kind_of_words(name) == kind


def test_countries_in_brackets() -> None:
    assert country_of("Ville de Genève (Suisse)") == "CH" and country_of("CC Autour (de) Tours (37)") is None


def test_groupings_of_the_register_are_proposed() -> None:
    """The SIREN of a PETR is in no list of the plugin; the register may know it."""
    known = imported(rows({"partie_nom": "PETR du Pays d'Armagnac", "partie_siren": "200049047"}))
    register = after(Register.of({}), known.changes)
    made = imported({"a": rows({"partie_nom": "PETR Pays d’Armagnac"})["a"].assign(id="H")}, register)
    assert made.matches[["siren_propose", "origine", "score"]].values.tolist() == [
        ["200049047", "register", 100]
    ]


def test_communes_by_their_whole_name() -> None:
    names = reference.communes()["nom_commune"]
    twice = names[names == "Saint-Julien-en-Champsaur"], names[names == "Valence"]
    assert [len(found) for found in twice] == [1, 3]
    made = imported(
        rows({"partie_nom": "Commune de Saint-Julien-en-Champsaur"}, {"partie_nom": "Ville de Valence"})
    )
    assert made.matches["decision"].tolist() == ["oui", None, None, None]
    accepted = imported(rows({"partie_nom": "Ville de Valence"}), decisions=read_decisions(
        made.matches.assign(decision=[None, "oui", None, None]), "m.csv"))  # fmt: skip
    got = party(accepted, "Valence")
    assert (got["code_insee"], got["categorie"], got["nom_source"]) == (
        twice[1].index[0],
        "commune",
        "Ville de Valence",
    )
