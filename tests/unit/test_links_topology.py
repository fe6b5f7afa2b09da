"""Who is linked to whom, what each link says, who is drawn and who is listed."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely

from cohesion_plugin.core.cooperation.links.compute import compute_links
from cohesion_plugin.core.cooperation.links.model import LinkRequest
from cohesion_plugin.core.report import Report
from tests.unit.links_made import agreement, commitment, field, links_of, register_of
from tests.unit.tiny import siren

FOREIGN = {
    "nom": "Mairie de Tournai",
    "categorie": "organisme_etranger",
    "pays": "BE",
    "lon": 3.389,
    "lat": 50.606,
    "siren": None,
}


def ends(table: pd.DataFrame) -> list[tuple[str, str, str]]:
    return sorted(zip(table["id_cooperation"], table["siren_a"].fillna(""), table["siren_b"].fillna("")))


def test_two_parties_one_link_from_the_centre() -> None:
    table = links_of(agreement("a", 1, 2, centre=2)).links.table
    assert ends(table) == [("a", siren(2), siren(1))]
    assert table["forme"].tolist() == ["lien"]
    assert table["longueur_km"].iloc[0] == pytest.approx(10, rel=0.01)


def test_one_centre_and_partners_links_from_the_centre() -> None:
    table = links_of(agreement("a", 1, 5, 9, 2, centre=5)).links.table
    assert ends(table) == [("a", siren(5), siren(1)), ("a", siren(5), siren(2)), ("a", siren(5), siren(9))]
    assert set(table["forme"]) == {"centre"}


def test_three_parties_without_a_centre_are_a_star() -> None:
    result = links_of(agreement("a", 0, 3, 12, 15))
    table = result.links.table
    assert set(table["forme"]) == {"etoile"} and len(table) == 4
    assert set(table["siren_a"]) == {siren(i) for i in (0, 3, 12, 15)}
    hub = result.points.table["type"].eq("noeud").to_numpy()
    assert result.points.table["nom"][hub].tolist() == ["Accord a"]
    assert result.points.table["id_cooperation"][hub].tolist() == ["a"]
    point = result.points.shapes[hub][0]
    assert all(shapely.equals(shapely.get_point(line, -1), point) for line in result.links.shapes)
    corners = result.points.shapes[~hub]
    assert point.coords[0] == pytest.approx(np.mean([p.coords[0] for p in corners], axis=0), abs=1)


def test_the_same_as_one_line_around_them() -> None:
    result = links_of(agreement("a", 0, 3, 12), grouped="envelope")
    assert result.links.table["forme"].tolist() == ["enveloppe"]
    ring = result.links.shapes[0]
    assert ring.is_closed
    assert shapely.Polygon(ring).contains(shapely.multipoints(result.points.shapes))


def test_centres_asked_for_come_first_and_filter() -> None:
    table = links_of(
        agreement("a", 1, 2), agreement("b", 3, 4), agreement("c", 5, 6, 2), centres=(siren(2),)
    ).links.table
    assert ends(table) == [("a", siren(2), siren(1)), ("c", siren(2), siren(5)), ("c", siren(2), siren(6))]


def test_order_of_the_parties_changes_nothing_drawn() -> None:
    there = links_of(agreement("a", 1, 14), agreement("b", 1, 7), agreement("c", 2, 3))
    back = links_of(agreement("a", 14, 1), agreement("b", 7, 1), agreement("c", 3, 2))
    for one, other in zip(there.links.shapes, back.links.shapes):
        assert shapely.equals_exact(shapely.reverse(other), one, 1e-6)


def test_each_end_is_inside_its_party() -> None:
    units = field()
    result = links_of(*(agreement(f"a{i}", 5, i) for i in range(16) if i != 5), units=units)
    outlines = dict(zip(units.frame.index, result.parties.shapes))
    assert len(result.links.table) == 15
    for row, line in zip(result.links.table.itertuples(), result.links.shapes):
        assert shapely.intersects(outlines[row.siren_a], shapely.get_point(line, 0))
        assert shapely.intersects(outlines[row.siren_b], shapely.get_point(line, -1))
        assert line.is_simple


def test_commitments_make_a_link_mutual_one_way_or_unknown() -> None:
    result = links_of(
        agreement("oui", 1, 2), commitment("oui", 1, 2), commitment("oui", 1, 2, "finances"), commitment("oui", 2, None, "alimentation", "circuits courts"),
        agreement("non", 1, 3), commitment("non", 1, None),
        agreement("inconnu", 1, 4),
    )  # fmt: skip
    table = result.links.table.set_index("id_cooperation")
    assert table["reciproque"].to_dict() == {"oui": "oui", "non": "non", "inconnu": "inconnu"}
    assert table.loc["oui", "engagements_b_vers_a"] == "Food\u00a0: circuits courts"
    assert table.loc["non", "engagements_b_vers_a"] is None
    halves = result.halves.table
    assert sorted(
        zip(halves["id_cooperation"], halves["siren_de"], halves["siren_vers"], halves["objets"])
    ) == [
        ("non", siren(1), siren(3), "Engineering and expertise"),
        ("oui", siren(1), siren(2), "Engineering and expertise, Funding"),
        ("oui", siren(2), siren(1), "Food"),
    ]
    for row, line in zip(halves.itertuples(), result.halves.shapes):
        link = result.links.shapes[result.links.table["id_cooperation"].eq(row.id_cooperation)][0]
        forth = (
            result.links.table.set_index("id_cooperation").loc[row.id_cooperation, "siren_a"] == row.siren_de
        )
        assert shapely.equals_exact(line, link if forth else shapely.reverse(link))


def test_commitments_between_two_of_three_are_not_those_of_the_others() -> None:
    table = links_of(
        agreement("a", 1, 2, 3, centre=1), commitment("a", 1, 2), commitment("a", 3, 1)
    ).links.table
    found = table.set_index("siren_b")
    assert found.loc[siren(2), "engagements_a_vers_b"] and not found.loc[siren(2), "engagements_b_vers_a"]
    assert found.loc[siren(3), "engagements_b_vers_a"] and not found.loc[siren(3), "engagements_a_vers_b"]


def test_themes_and_main_group() -> None:
    table = links_of(
        agreement("a", 1, 2, themes=["mobilite", "dechets", "tourisme", "energie"]),
        agreement("b", 1, 3, themes=["tourisme", "mobilite"]),
        agreement("c", 1, 4),
    ).links.table.set_index("id_cooperation")
    assert table["nb_themes"].to_dict() == {"a": 4, "b": 2, "c": 0}
    assert table["groupe"].to_dict() == {"a": "environnement", "b": "culture", "c": None}
    assert table["nb_groupes"].to_dict() == {"a": 3, "b": 2, "c": 0}
    asked = links_of(
        agreement("a", 1, 2, themes=["dechets", "energie", "tourisme"]),
        agreement("b", 1, 3, themes=["mobilite"]),
        themes=("tourisme",),
    ).links.table
    assert asked["id_cooperation"].tolist() == ["a"] and asked["groupe"].tolist() == ["culture"]
    assert asked["nb_themes"].tolist() == [3]


def test_every_party_is_drawn_or_listed() -> None:
    petr = {"nom": "PETR connu", "categorie": "petr", "siren": None}
    parts = [
        agreement("a", 1, 2), agreement("b", 1, FOREIGN), agreement("c", 1, petr),
        agreement("d", 1, {"nom": "PETR inconnu", "categorie": "petr", "siren": None}),
        agreement("e", 1, {"nom": "EPCI disparu", "categorie": "cc", "siren": "200000008"}),
        agreement("q", 1, FOREIGN | {"nom": "Ville de Québec", "pays": "CA", "lon": -71.2, "lat": 46.8}),
        agreement("f", 1, {"nom": "Département", "categorie": "departement", "siren": None}),
        {"composition": [{"id": f"m{i}", "partie": "c/2", "siren_epci": siren(i), "nom_epci": str(i)} for i in (14, 15)]},
    ]  # fmt: skip
    report = Report()
    result = links_of(*parts, report=report)
    parties = result.parties.table
    lost = parties[parties["type"] == "non_dessine"]
    assert set(lost["nom"]) == {"PETR inconnu", "EPCI disparu", "Département", "Ville de Québec"}
    assert lost["motif"].nunique() == 4 and lost["motif"].notna().all()
    assert all(shape is None for shape in result.parties.shapes[parties["type"].eq("non_dessine")])
    union = result.parties.shapes[parties["type"].eq("ensemble")][0]
    assert union.area == pytest.approx(200e6)
    named = {
        name
        for name in register_of(*parts)["partie"]["nom"]
        if not name.startswith("EPCI ") or "disparu" in name
    }
    assert named <= set(parties["nom"]) | set(result.points.table["nom"])
    assert {"a", "b", "c"} == set(result.links.table["id_cooperation"])
    assert "PETR inconnu" in report.text() and "Accord d" in report.text()


def test_every_pair_drawn_is_in_the_register() -> None:
    chance = np.random.default_rng(1)
    parts = [
        agreement(f"a{i}", *map(int, chance.choice(16, chance.integers(2, 6), replace=False)))
        for i in range(40)
    ]
    register = register_of(*parts)
    result = compute_links(register, field(), LinkRequest(), Report())
    signed = register["partie"].groupby("cooperation")["siren"].agg(set)
    table = result.links.table
    for row in table.itertuples():
        assert {row.siren_a, row.siren_b} - {None} <= signed[row.id_cooperation]
    for identifier, sirens in signed.items():
        rows = table[table["id_cooperation"] == identifier]
        assert set(rows["siren_a"]) | set(rows["siren_b"].dropna()) == sirens
        assert len(rows) == (1 if len(sirens) == 2 else len(sirens))


def test_same_territory_twice_is_said() -> None:
    report = Report()
    petr = {"nom": "PETR", "categorie": "petr", "siren": None, "role": "temoin"}
    result = links_of(
        agreement("a", 1, {"nom": "1 bis", "categorie": "cc", "siren": siren(1)}),
        agreement("b", 1, 2, petr | {"lon": 0.7, "lat": 47.4}),
        report=report,
    )
    assert result.links.table["id_cooperation"].tolist() == ["b"]
    assert "the same territory" in report.text() and "witness" in report.text()


def test_answers_of_the_survey() -> None:
    survey = [("non_enquete", 3), ("aucune", 4), ("sans_reponse", 5), ("aucune", 1), ("cooperations", 6)]
    rows = {
        "enquete": [
            {"id": str(i), "siren": siren(i), "nom": str(i), "reponse": code, "campagne": "x"}
            for code, i in survey
        ]
    }
    report = Report()
    table = links_of(
        agreement("a", 1, 2), agreement("b", 7, 8, statut="projet"), rows, report=report, statuses=("active",)
    ).parties.table
    state = table.set_index("siren")["etat"]
    assert [state[siren(i)] for i in range(9)] == [
        "hors_registre", "cooperations", "cooperations", "non_enquete", "aucune", "sans_reponse", "hors_selection", "hors_selection", "hors_selection",
    ]  # fmt: skip
    assert "answered « no cooperation »" in report.text()


def test_numbers_of_agreements() -> None:
    table = links_of(
        agreement("a", 1, 2, themes=["eau"]), agreement("b", 1, 3, statut="projet", themes=["eau", "dechets"])
    ).parties.table
    one = table.set_index("siren").loc[siren(1)]
    assert (one["nb_cooperations"], one["nb_projets"], one["nb_themes"]) == (2, 1, 2)
    assert one["cooperations"] == "Accord a ; Accord b"


def test_terms_for_the_temporal_controller() -> None:
    table = links_of(
        agreement("a", 1, 2, date_signature="2019-04", date_fin="2021"),
        agreement("b", 1, 3, date_signature="<2020-01"),
        agreement("c", 1, 2, statut="renouvelee", date_signature="2015"),
        agreement("d", 1, 2, date_signature="2018-02-10", renouvelle="c"),
    ).links.table.set_index("id_cooperation")
    assert table["debut"].to_dict() == {"a": "2019-04-01", "b": None, "c": "2015-01-01", "d": "2018-02-10"}
    assert table["fin"].to_dict() == {"a": "2021-12-31", "b": None, "c": "2018-02-09", "d": None}


def test_empty_register_is_empty_layers() -> None:
    report = Report()
    result = compute_links(register_of(), field(), LinkRequest(), report)
    assert result.links.table.empty and result.halves.table.empty and len(result.parties.table) == 16
    assert report.method
