"""What filters ask for counts the same in lists, coverage, figures and the matrix."""

from __future__ import annotations

import pandas as pd
import pytest

from cohesion_plugin.core.cooperation.asked import Asked
from cohesion_plugin.core.cooperation.coverage import compute_coverage
from cohesion_plugin.core.cooperation.coverage_rings import typed_rings
from cohesion_plugin.core.cooperation.listing import listing
from cohesion_plugin.core.cooperation.register import Register
from cohesion_plugin.core.cooperation.sample import sample_register
from cohesion_plugin.core.cooperation.selection import narrow, status_at
from cohesion_plugin.core.cooperation.summary import summarise
from cohesion_plugin.core.report import Report

TOURS, AMBOISE, RACAN, CASTEL = "243700754", "200043065", "200073237", "243700499"


@pytest.fixture
def register() -> Register:
    """Tours with three EPCI: a contract on tourism, a charter on water, a planned contract on tourism."""
    agreements = [
        ("a", "Contrat de réciprocité", "contrat_reciprocite", "active", AMBOISE, "tourisme"),
        ("b", "Charte de l’eau", "charte", "active", RACAN, "eau"),
        ("c", "Contrat en projet", "contrat_reciprocite", "projet", CASTEL, "tourisme"),
        ("d", "Convention énergie", "convention", "active", AMBOISE, "energie"),
    ]
    parties = []
    for key, *_, siren, _theme in agreements:
        parties.append((f"{key}0", key, 1, "centre", "metropole", TOURS, "Tours Métropole"))
        parties.append((f"{key}1", key, 2, "partenaire", "cc", siren, f"CC {siren}"))
    return Register.of(
        {
            "cooperation": pd.DataFrame(
                [row[:4] for row in agreements], columns=["id", "intitule", "nature", "statut"]
            ).assign(suivi="inconnu"),
            "partie": pd.DataFrame(
                parties, columns=["id", "cooperation", "ordre", "role", "categorie", "siren", "nom"]
            ),
            "cooperation_theme": pd.DataFrame(
                [(f"t{row[0]}", row[0], row[5], 1) for row in agreements],
                columns=["id", "cooperation", "theme", "ordre"],
            ),
        }
    )


CASES = [
    (Asked(), "abcd"),
    (Asked(themes=("tourisme",)), "ac"),
    (Asked(natures=("charte", "convention")), "bd"),
    (Asked(sirens=(AMBOISE,)), "ad"),
    (Asked(statuses=("projet",)), "c"),
    (Asked(search="reciprocite tours"), "a"),
    (Asked(search=AMBOISE, themes=("energie", "eau")), "d"),
    (Asked(search="rien de tel"), ""),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "ids"), CASES)
def test_agreements_asked_for(register: Register, asked: Asked, ids: str) -> None:
    kept = asked.kept(register)
    assert "".join(register["cooperation"]["id"][kept]) == ids
    assert asked.kept(register, rows=listing(register)).tolist() == kept.tolist()
    report = Report()
    assert "".join(asked.narrowed(register, None, report)["cooperation"]["id"]) == ids
    assert bool(report.warnings) == (ids == "")
    assert bool(asked) == (asked != Asked()) == bool(asked.sentence(register))


@pytest.mark.parametrize(("asked", "ids"), CASES[:-1])
def test_figures_of_what_is_asked_for(register: Register, asked: Asked, ids: str) -> None:
    kept = asked.but_statuses().narrowed(register, None, Report())
    table = summarise(kept, None, None, list(asked.statuses), Report()).set_index("code")
    assert table.loc["ensemble.cooperations", "valeur"] == len(ids)


def coverage(register: Register, asked: Asked, report: Report | None = None) -> pd.DataFrame:
    rows = [(TOURS, "Tours", TOURS, 0), *((TOURS, "Tours", siren, 1) for siren in (AMBOISE, RACAN, CASTEL))]
    layer = pd.DataFrame(rows, columns=["siren_metropole", "nom_metropole", "siren_epci", "couronne"])
    layer = layer.assign(nom_epci=layer["siren_epci"], population=1000)
    report = report or Report()
    rings = typed_rings(layer, "rings", report)
    return compute_coverage(register, rings, None, report, wanted=asked).table.set_index("siren_epci")


def test_coverage_counts_only_what_is_asked_for_and_says_what_it_leaves_out(register: Register) -> None:
    report = Report()
    table = coverage(register, Asked(themes=("tourisme",)), report)
    assert table.loc[[AMBOISE, RACAN, CASTEL], "couvert"].tolist() == ["oui", "non", "projet"]
    assert table.loc[AMBOISE, ["par", "nb_accords"]].tolist() == ["Contrat de réciprocité", 1]
    assert (
        table.loc[RACAN, "motif_code"] == "hors_selection" and "Charte de l’eau" in table.loc[RACAN, "motif"]
    )
    assert "themes: Tourism" in report.method
    everything = coverage(register, Asked())
    assert everything.loc[AMBOISE, "nb_accords"] == 2 and everything.loc[RACAN, "couvert"] == "oui"
    assert not everything["motif_code"].eq("hors_selection").any()


def test_statuses_and_words_narrow_the_coverage_too(register: Register) -> None:
    assert coverage(register, Asked(statuses=("projet",)))["couvert"].eq("oui").sum() == 0
    assert coverage(register, Asked(search="eau")).loc[[AMBOISE, RACAN], "couvert"].tolist() == ["non", "oui"]


def test_an_agreement_ends_where_another_renews_it_even_if_that_one_is_left_out() -> None:
    agreements = pd.DataFrame(
        [("1", "active", "2016", None, None), ("2", "active", "2020-01-01", None, "1")],
        columns=["id", "statut", "date_signature", "date_fin", "renouvelle"],
    )
    themes = pd.DataFrame([("t", "1", "eau", 1)], columns=["id", "cooperation", "theme", "ordre"])
    whole = Register.of({"cooperation": agreements, "cooperation_theme": themes})
    first = narrow(whole, Asked(themes=("eau",)).kept(whole))
    assert status_at(whole, "2021-01-01").tolist() == ["echue", "active"]
    assert status_at(first, "2021-01-01").tolist() == ["echue"]
    assert status_at(narrow(first, pd.Series([True])), "2021-01-01").tolist() == ["echue"]


def test_the_sample_by_theme_and_kind() -> None:
    """Every pair of filters keeps what both keep."""
    register = sample_register()
    theme, kind = Asked(themes=("alimentation",)), Asked(natures=("contrat_reciprocite",))
    both = Asked(themes=theme.themes, natures=kind.natures)
    assert (both.kept(register) == (theme.kept(register) & kind.kept(register))).all()
    assert both.kept(register).sum() > 0
