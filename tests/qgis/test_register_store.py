"""The register's store, on both back ends: what is written is read again, conflicts are told, nothing is half written."""

from __future__ import annotations

import re
from typing import Any

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cohesion_plugin.adapters.register import create_register, open_register
from cohesion_plugin.adapters.register.store import Store
from cohesion_plugin.core.cooperation import schema
from cohesion_plugin.core.cooperation.changes import Changes
from cohesion_plugin.core.errors import ConflictError, InputError
from tests import register_servers
from tests.register_servers import Place, agreement, party

place = register_servers.place
Frame = pd.DataFrame


@pytest.fixture
def store(place: Place) -> Store:
    return create_register(place.source, "Registre d'« Âge »")


def insert(store: Store, who: str = "Zoé", **tables: list[dict[str, Any]]) -> None:
    store.apply(Changes(inserts={name: Frame(rows) for name, rows in tables.items()}), who)


def some(store: Store) -> None:
    """Two agreements, the second renews the first; three parties, a commitment."""
    insert(
        store,
        cooperation=[
            agreement("b", renouvelle="a", generation=2),
            agreement("a", date_debut="2019-04", date_fin="<2022"),
        ],
        partie=[
            party("p", "a"),
            party("q", "a", siren="243700754"),
            party("r", "b", lon=0.68, lat=47, pays="CH"),
        ],
        composition=[{"partie": "q", "siren_epci": "243700754", "nom_epci": "Tours"}],
        cooperation_theme=[{"cooperation": "a", "theme": schema.shipped_terms("voc_theme").code[0]}],
        engagement=[
            {"id": "e", "cooperation": "a", "de_partie": "p", "vers_partie": "q", "objet": "ingenierie"}
        ],
    )


def test_a_new_register_has_all_terms_and_no_row(store: Store, place: Place) -> None:
    opened = open_register(place.source)
    register = opened.read()
    assert (
        opened.title == "Registre d'« Âge »"
        and opened.schema_version == schema.version()
        and not opened.notice
    )
    for name in schema.tables():
        expected = (
            schema.shipped_terms(name)
            if name in schema.schema()["vocabularies"]
            else Frame(columns=schema.names(name))
        )
        pd.testing.assert_frame_equal(
            register[name], expected, check_dtype=False, check_index_type=False, check_column_type=False
        )


def test_what_is_written_is_read_again(store: Store) -> None:
    some(store)
    register = store.read()
    agreements = register["cooperation"].set_index("id")
    assert agreements.loc["b", "renouvelle"] == "a" and agreements.loc["b", "generation"] == 2
    assert agreements.loc["a", ["debut_au_plus_tot", "fin_au_plus_tard"]].tolist() == [
        "2019-04-01",
        "2021-12-31",
    ]
    assert agreements.loc["a", "suivi"] == "inconnu"
    foreign = register["partie"].set_index("id").loc["r"]
    assert (foreign.lon, foreign.lat, foreign.pays, foreign.ordre) == (0.68, 47.0, "CH", 1)
    drawn = register["composition"]["id"].tolist() + register["cooperation_theme"]["id"].tolist()
    assert all(re.fullmatch(r"[0-9a-f]{32}", one) for one in drawn) and len(set(drawn)) == 2
    assert agreements["revision"].tolist() == [1, 1] and agreements["cree_par"].tolist() == ["Zoé", "Zoé"]
    assert agreements["cree_le"].str.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z").all()
    assert agreements["modifie_le"].isna().all() and agreements["modifie_par"].isna().all()


def test_some_tables_can_be_read_alone(store: Store) -> None:
    some(store)
    register = store.read(["partie"])
    assert len(register["partie"]) == 3 and register["cooperation"].empty and len(register["voc_role"])


def test_an_update_writes_its_columns_and_signs(store: Store) -> None:
    some(store)
    before = store.read()["cooperation"].set_index("id")
    changed = Frame([{"id": "a", "revision": 1, "date_fin": "2023", "note": ""}])
    store.apply(Changes(updates={"cooperation": changed}), "Ada")
    after = store.read()["cooperation"].set_index("id")
    assert after.loc["a", ["date_fin", "fin_au_plus_tard", "modifie_par", "revision"]].tolist() == [
        "2023",
        "2023-12-31",
        "Ada",
        2,
    ]
    kept = ["intitule", "nature", "date_debut", "debut_au_plus_tot", "cree_le", "cree_par", "note"]
    assert after.loc["a", kept].tolist() == before.loc["a", kept].tolist()
    pd.testing.assert_series_equal(after.loc["b"], before.loc["b"])


def test_a_deleted_agreement_takes_its_rows_and_frees_what_renews_it(store: Store) -> None:
    some(store)
    store.apply(Changes(deletes={"cooperation": Frame([{"id": "a", "revision": 1}])}), "Ada")
    register = store.read()
    assert register["cooperation"]["id"].tolist() == ["b"] and register["cooperation"][
        "renouvelle"
    ].tolist() == [None]
    assert register["partie"]["id"].tolist() == ["r"]
    assert all(register[name].empty for name in ("composition", "cooperation_theme", "engagement"))


def test_a_row_that_somebody_changed_is_not_overwritten(store: Store, place: Place) -> None:
    some(store)
    read = store.read()["cooperation"][["id", "revision"]]
    place.execute(
        "UPDATE cooperation SET intitule = 'L''autre', note = 'vu' WHERE id = 'a'",
        "DELETE FROM cooperation WHERE id = 'b'",
    )
    before = store.read()
    changes = Changes(
        inserts={"cooperation": Frame([agreement("c")])},
        updates={"cooperation": read.assign(intitule="Le mien")},
    )
    with pytest.raises(ConflictError) as caught:
        store.apply(changes, "Ada")
    conflicts = {conflict.key: conflict for conflict in caught.value.conflicts}
    assert conflicts["a"].ours["intitule"] == "Le mien"
    assert conflicts["a"].theirs["intitule"] == "L'autre" and conflicts["a"].theirs["revision"] == 2
    assert conflicts["b"].theirs is None
    assert "« Le mien »" in str(caught.value) and "« L'autre »" in str(caught.value)
    for name, frame in store.read().tables.items():
        pd.testing.assert_frame_equal(frame, before[name])


def test_a_changed_row_is_not_deleted_and_a_deleted_one_needs_no_deletion(store: Store, place: Place) -> None:
    some(store)
    read = store.read()["partie"][["id", "revision"]]
    place.execute("UPDATE partie SET nom = 'X' WHERE id = 'p'", "DELETE FROM partie WHERE id = 'r'")
    with pytest.raises(ConflictError) as caught:
        store.apply(Changes(deletes={"partie": read}), "Ada")
    assert [(one.key, one.ours, one.theirs["nom"]) for one in caught.value.conflicts] == [("p", None, "X")]
    store.apply(Changes(deletes={"partie": read[read["id"] != "p"]}), "Ada")
    assert store.read()["partie"]["id"].tolist() == ["p"]


def test_one_bad_row_of_many_leaves_nothing_and_is_named(store: Store) -> None:
    rows = [party(f"p{i}", "a") for i in range(2500)]
    rows[1700]["siren"] = "12"
    with pytest.raises(InputError) as caught:
        insert(store, cooperation=[agreement("a")], partie=rows)
    assert (
        "SIREN" in caught.value.sentence
        and "p1700" in str(caught.value)
        and "siren = 12" in str(caught.value)
    )
    register = store.read()
    assert register["cooperation"].empty and register["partie"].empty


def test_rows_that_renew_each_other_in_a_circle_are_named(store: Store) -> None:
    with pytest.raises(InputError, match="circle"):
        insert(store, cooperation=[agreement("a", renouvelle="b"), agreement("b", renouvelle="a")])
    assert store.read()["cooperation"].empty


def test_unknown_names_are_told(store: Store) -> None:
    for changes, word in (
        (Changes(inserts={"accord": Frame([{"id": "a"}])}), "accord"),
        (Changes(inserts={"partie": Frame([{"couleur": "a"}])}), "couleur"),
        (Changes(updates={"partie": Frame([{"id": "a", "nom": "b"}])}), "revision"),
        (Changes(inserts={"partie": Frame([party("p", "a", nom="a\0b")])}), "NUL"),
    ):
        with pytest.raises(InputError, match=word):
            store.apply(changes, "Ada")
    with pytest.raises(InputError, match="accord"):
        store.read(["accord"])


def test_numbers_and_codes_from_spreadsheets_are_repaired(store: Store) -> None:
    insert(
        store,
        cooperation=[agreement("a", generation=2.0)],
        partie=[party("p", "a", siren=243700754.0, ordre="3")],
    )
    row = store.read()["partie"].iloc[0]
    assert (row.siren, row.ordre) == ("243700754", 3)
    with pytest.raises(InputError, match="whole number"):
        insert(store, partie=[party("q", "a", ordre=1.5)])


def test_terms_are_added_changed_and_protected(store: Store) -> None:
    insert(store, voc_theme=[{"code": "étangs", "libelle": "Étangs d'ici"}], cooperation=[agreement("a")])
    insert(store, cooperation_theme=[{"cooperation": "a", "theme": "étangs"}])
    store.apply(
        Changes(updates={"voc_theme": Frame([{"code": "étangs", "libelle": "Étangs", "revision": 1}])}), "Ada"
    )
    terms = store.read().terms("voc_theme")
    assert terms.loc["étangs", ["libelle", "ordre", "origine"]].tolist() == ["Étangs", 100, "utilisateur"]
    with pytest.raises(InputError, match="can't be deleted"):
        store.apply(Changes(deletes={"voc_theme": Frame([{"code": "étangs", "revision": 2}])}), "Ada")


TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1).filter(
    lambda text: text.strip(" ")
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=8, unique_by=lambda pair: pair[0]))
def test_any_text_comes_back(store: Store, rows: list[tuple[str, str]]) -> None:
    before = set(store.read()["cooperation"]["id"])
    fresh = [
        agreement(key, intitule=text, note=f"'; DROP TABLE partie; -- %s {text}")
        for key, text in rows
        if key not in before
    ]
    insert(store, who=rows[0][1], cooperation=fresh)
    register = store.read()["cooperation"].set_index("id")
    for row in fresh:
        assert register.loc[row["id"], ["intitule", "note", "cree_par"]].tolist() == [
            row["intitule"],
            row["note"],
            rows[0][1],
        ]
