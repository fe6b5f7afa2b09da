"""Who is covered, by what, and why others are not: situations made by hand, each with the answer a planner would give."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cohesion_plugin.core.cooperation.coverage import COLUMNS, compute_coverage
from cohesion_plugin.core.cooperation.coverage_places import departements
from cohesion_plugin.core.cooperation.coverage_rings import typed_rings
from cohesion_plugin.core.cooperation.register import Register
from cohesion_plugin.core.errors import InputError
from cohesion_plugin.core.report import Report
from tests.census_register import AIX, census

TOURS, ORLEANS = "243700754", "244500468"
GATINE, RACAN, BLOIS, AMBOISE = "200073237", "243700499", "200030385", "243700762"
NAMES = {TOURS: "Tours", ORLEANS: "Orléans"}


def rings(*rows: tuple[str, str, int | None]) -> pd.DataFrame:
    """Rows métropole, EPCI, ring; the centre of each is added."""
    own = [(centre, centre, 0) for centre in dict.fromkeys(row[0] for row in rows)]
    frame = pd.DataFrame([*own, *rows], columns=["siren_metropole", "siren_epci", "couronne"])
    frame["nom_metropole"] = frame["siren_metropole"].map(NAMES)
    return frame.assign(nom_epci="EPCI " + frame["siren_epci"], population=1000.0)


def agreement(
    key: str, *sirens: str, status: str = "active", kind: str = "cc", **dates: str
) -> dict[str, pd.DataFrame]:
    parties = [
        (
            f"{key}{i}",
            key,
            "centre" if s in NAMES else "partenaire",
            "metropole" if s in NAMES else kind,
            s,
            f"EPCI {s}",
        )
        for i, s in enumerate(sirens)
    ]
    return {
        "cooperation": pd.DataFrame(
            [
                {
                    "id": key,
                    "intitule": f"Accord {key}",
                    "nature": "contrat",
                    "statut": status,
                    "suivi": "inconnu",
                    **dates,
                }
            ]
        ),
        "partie": pd.DataFrame(parties, columns=["id", "cooperation", "role", "categorie", "siren", "nom"]),
    }


def register(*parts: dict[str, pd.DataFrame]) -> Register:
    names = {name for part in parts for name in part}
    return Register.of({name: pd.concat([part[name] for part in parts if name in part]) for name in names})


def survey(**answers: str) -> dict[str, pd.DataFrame]:
    rows = [
        {"id": s, "siren": s[1:], "nom": s, "reponse": answer, "campagne": "c"}
        for s, answer in answers.items()
    ]
    return {"enquete": pd.DataFrame(rows)}


def cover(
    made: Register, layer: pd.DataFrame, day: str | None = None, report: Report | None = None
) -> pd.DataFrame:
    report = report or Report()
    return compute_coverage(made, typed_rings(layer, "rings", report), day, report).table


def of(table: pd.DataFrame, epci: str, centre: str = TOURS) -> pd.Series:
    found = table[(table["siren_epci"] == epci) & (table["siren_metropole"] == centre)]
    assert len(found) == 1
    return found.iloc[0]


def test_covered_by_the_epci_itself_or_as_a_member_of_a_party() -> None:
    petr = agreement("B", TOURS, status="active")
    petr["partie"] = pd.concat(
        [
            petr["partie"],
            pd.DataFrame(
                [
                    {
                        "id": "p",
                        "cooperation": "B",
                        "role": "partenaire",
                        "categorie": "petr",
                        "siren": None,
                        "nom": "PETR",
                    }
                ]
            ),
        ]
    )
    petr["composition"] = pd.DataFrame(
        [{"id": "m", "partie": "p", "siren_epci": RACAN, "nom_epci": "Racan", "du": "2020", "au": "2022"}]
    )
    made = register(agreement("A", TOURS, GATINE, date_signature="<2020-01"), petr)
    layer = rings((TOURS, GATINE, 1), (TOURS, RACAN, 1))
    table = cover(made, layer)
    assert list(table.columns[: len(COLUMNS)]) == COLUMNS
    first, second = of(table, GATINE), of(table, RACAN)
    assert (first["couvert"], first["via"], first["depuis"], first["par"]) == (
        "oui",
        "partie",
        "<2020-01",
        "Accord A",
    )
    assert (second["couvert"], second["via"], second["nb_accords"]) == ("oui", "composition", 1)
    assert first["motif"] is None and of(table, TOURS)["couvert"] is None
    assert [of(cover(made, layer, day), RACAN)["couvert"] for day in ("2021-06-01", "2023-01-01")] == [
        "oui",
        "non",
    ]


@pytest.mark.parametrize(
    ("status", "dates", "day", "covered", "drawn", "code"),
    [
        ("projet", {}, None, "projet", "projet", "projet"),
        ("active", {"date_debut": "2030"}, "2026-01-01", "projet", "projet", "a_venir"),
        ("active", {"date_fin": "2020"}, "2026-01-01", "non", "echu", "echu"),
        ("echue", {}, None, "non", "echu", "echu"),
        ("abandonnee", {}, None, "non", "echu", "abandonne"),
        ("suspendue", {}, None, "non", "non_couvert", "autre"),
    ],
)
def test_why_an_agreement_does_not_cover(
    status: str, dates: dict, day: str | None, covered: str, drawn: str, code: str
) -> None:
    table = cover(
        register(agreement("A", TOURS, GATINE, status=status, **dates)), rings((TOURS, GATINE, 1)), day
    )
    found = of(table, GATINE)
    assert (found["couvert"], found["etat"], found["motif_code"]) == (covered, drawn, code)
    assert "Accord A" in found["motif"]


def test_the_best_agreement_counts_and_the_longest_term() -> None:
    made = register(
        agreement("A", TOURS, GATINE, status="abandonnee"),
        agreement("B", TOURS, GATINE, date_debut="2021-03", date_fin="2024"),
        agreement("C", TOURS, GATINE, date_signature="2019", date_fin="2027-06"),
    )
    found = of(cover(made, rings((TOURS, GATINE, 1)), "2023-01-01"), GATINE)
    assert (found["par"], found["nb_accords"], found["depuis"], found["jusqu_a"]) == (
        "Accord C ; Accord B",
        2,
        "2019",
        "2027-06",
    )
    open_ended = register(agreement("B", TOURS, GATINE, date_fin="2024"), agreement("C", TOURS, GATINE))
    assert of(cover(open_ended, rings((TOURS, GATINE, 1))), GATINE)["jusqu_a"] is None


def test_the_contract_stops_at_the_departement() -> None:
    home = departements()
    inside = [siren for siren in home.index[home["departement"] == "37"] if siren != TOURS]
    assert len(inside) == 10
    whole = register(*(agreement(f"A{i}", TOURS, siren) for i, siren in enumerate(inside)))
    layer = rings((TOURS, GATINE, 1), (TOURS, BLOIS, 2))
    found = of(cover(whole, layer), BLOIS)
    assert (found["couvert"], found["motif_code"], found["departement"]) == ("non", "departement", "41")
    assert "37" in found["motif"] and "41" in found["motif"]
    without_one = register(*(agreement(f"A{i}", TOURS, siren) for i, siren in enumerate(inside[1:])))
    assert of(cover(without_one, layer), BLOIS)["motif_code"] == "rien_au_registre"


def test_covered_by_another_metropole_and_by_a_grouping_nobody_listed() -> None:
    petr = agreement("B", TOURS)
    petr["partie"] = pd.concat(
        [
            petr["partie"],
            pd.DataFrame(
                [
                    {
                        "id": "p",
                        "cooperation": "B",
                        "role": "partenaire",
                        "categorie": "petr",
                        "siren": None,
                        "nom": "PETR d’à côté",
                    }
                ]
            ),
        ]
    )
    made = register(agreement("A", ORLEANS, BLOIS), petr)
    found = of(cover(made, rings((TOURS, BLOIS, 2), (ORLEANS, BLOIS, 2))), BLOIS)
    assert (
        found["motif_code"] == "autre_metropole"
        and "Orléans" in found["motif"]
        and "PETR d’à côté" in found["motif"]
    )
    assert of(cover(made, rings((TOURS, GATINE, 1))), GATINE)["motif_code"] == "groupement_sans_liste"


@pytest.mark.parametrize(
    ("code", "reason"),
    [("37", "groupement_sans_liste"), ("32", "rien_au_registre"), ("37261", "groupement_sans_liste")],
)
def test_a_grouping_of_a_known_departement_is_no_reason_elsewhere(code: str, reason: str) -> None:
    petr = agreement("B", TOURS)
    party = {
        "id": "p",
        "cooperation": "B",
        "role": "partenaire",
        "categorie": "petr",
        "nom": "PETR",
        "code_insee": code,
    }
    petr["partie"] = pd.concat([petr["partie"], pd.DataFrame([party])])
    assert of(cover(register(petr), rings((TOURS, GATINE, 1))), GATINE)["motif_code"] == reason


@pytest.mark.parametrize(
    ("own", "centre", "covered", "code"),
    [
        ("non_enquete", None, "non_enquete", "non_enquete"),
        ("non_enquete", "cooperations", "non_enquete", "non_enquete"),
        (None, "non_enquete", "non_enquete", "metropole_non_enquetee"),
        ("sans_reponse", "non_enquete", "non_enquete", "metropole_non_enquetee"),
        ("sans_reponse", "cooperations", "sans_reponse", "sans_reponse"),
        ("aucune", "non_enquete", "non", "aucune_declaree"),
        (None, None, "non", "rien_au_registre"),
    ],
)
def test_what_is_not_known_is_not_no(own: str | None, centre: str | None, covered: str, code: str) -> None:
    answers = {f"s{siren}": answer for siren, answer in ((GATINE, own), (TOURS, centre)) if answer}
    parts = [survey(**answers)] if answers else [agreement("Z", ORLEANS, BLOIS)]
    found = of(cover(register(*parts), rings((TOURS, GATINE, 1))), GATINE)
    assert (found["couvert"], found["motif_code"]) == (covered, code)
    assert found["etat"] == {"non": "non_couvert"}.get(covered, covered)


def test_an_expired_agreement_is_drawn_but_what_followed_is_not_known() -> None:
    made = register(agreement("A", TOURS, GATINE, status="echue"), survey(**{f"s{GATINE}": "non_enquete"}))
    found = of(cover(made, rings((TOURS, GATINE, 1))), GATINE)
    assert (found["couvert"], found["etat"]) == ("non_enquete", "echu") and "not surveyed" in found["motif"]


def test_former_sirens_of_register_or_rings_meet() -> None:
    old, new = "200033207", "200090561"
    for in_register, in_layer in ((old, new), (new, old)):
        found = of(cover(register(agreement("A", TOURS, in_register)), rings((TOURS, in_layer, 2))), in_layer)
        assert found["couvert"] == "oui"


def test_epci_over_two_departements_is_said() -> None:
    report = Report()
    shared = departements().index[departements()["partage"]][0]
    found = of(
        cover(register(agreement("A", TOURS, GATINE)), rings((TOURS, shared, 2)), report=report), shared
    )
    assert found["departement"] == found["departements"].split(", ")[0] and ", " in found["departements"]
    assert "several départements" in report.text()


def test_agreements_outside_the_rings_are_named() -> None:
    report = Report()
    cover(register(agreement("A", TOURS, BLOIS)), rings((TOURS, GATINE, 1)), report=report)
    assert "lie in none of its rings" in report.text() and "Blois" in report.text()


def test_contradiction_is_said_and_repeated_rows_kept_once() -> None:
    report = Report()
    made = register(agreement("A", TOURS, GATINE), survey(**{f"s{GATINE}": "aucune"}))
    table = cover(made, rings((TOURS, GATINE, 2), (TOURS, GATINE, 1)), report=report)
    assert of(table, GATINE)["couronne"] == 1 and of(table, GATINE)["row"] == 2
    assert len(report.warnings) == 2


def test_rings_kept_by_a_shapefile_or_a_csv_are_read() -> None:
    layer = rings((TOURS, GATINE, 1)).rename(
        columns={"siren_metropole": "siren_metr", "nom_metropole": "nom_metrop"}
    )
    layer["siren_metr"] = layer["siren_metr"].astype(float)
    assert of(cover(register(agreement("A", TOURS, GATINE)), layer), GATINE)["couvert"] == "oui"


def test_a_table_that_is_none_of_rings_is_refused() -> None:
    with pytest.raises(InputError, match="is not a layer of rings"):
        typed_rings(pd.DataFrame({"code": ["1"]}), "x", Report())
    with pytest.raises(InputError, match="is empty"):
        typed_rings(rings((TOURS, GATINE, 1)).iloc[:0], "x", Report())


def test_census_register_covers_its_55_epci_and_aix_is_not_surveyed() -> None:
    made, layer = census()
    table = cover(made, layer)
    counts = table["couvert"].value_counts()
    assert counts.to_dict() == {"sans_reponse": 123, "oui": 55, "non": 53, "non_enquete": 11}
    assert set(table.loc[table["siren_metropole"] == AIX, "couvert"]) == {None, "non_enquete"}


KNOWN = sorted(departements().index)[:8]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from([TOURS, ORLEANS]), st.sampled_from(KNOWN), st.sampled_from([1, 2, None])),
        min_size=1,
        max_size=12,
    ),
    st.lists(
        st.tuples(
            st.sampled_from([TOURS, ORLEANS]),
            st.sampled_from(KNOWN),
            st.sampled_from(["active", "projet", "echue", "abandonnee"]),
        ),
        max_size=12,
    ),
    st.dictionaries(
        st.sampled_from([*KNOWN, TOURS]),
        st.sampled_from(["cooperations", "aucune", "sans_reponse", "non_enquete"]),
        max_size=8,
    ),
)
def test_every_epci_once_nothing_lost_and_a_reason_for_each(
    places: list, agreements: list, answers: dict
) -> None:
    layer = rings(*places)
    parts = [
        agreement(f"A{i}", centre, epci, status=status) for i, (centre, epci, status) in enumerate(agreements)
    ]
    if answers:
        parts.append(survey(**{f"s{siren}": answer for siren, answer in answers.items()}))
    table = cover(register(*parts) if parts else Register.of({}), layer)
    wanted = {(centre, epci) for centre, epci, _ in places} | {(centre, centre) for centre, _, _ in places}
    assert sorted(zip(table["siren_metropole"], table["siren_epci"])) == sorted(wanted)
    active = {(centre, epci) for centre, epci, status in agreements if status == "active"}
    for row in table.itertuples():
        key = (row.siren_metropole, row.siren_epci)
        if key[0] == key[1]:
            assert row.couvert is None and row.etat == "metropole"
            continue
        assert (row.couvert == "oui") == (key in active)
        assert (row.motif is None) == (row.couvert == "oui")
        if answers.get(key[1]) == "non_enquete":
            assert row.couvert != "non"
