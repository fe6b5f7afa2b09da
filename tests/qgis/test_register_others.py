"""What somebody else did meanwhile: rows added to an agreement that is being deleted, terms changed; registers of schema 1."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pandas as pd
import pytest
from test_register_versions import rebuild_without

from cohesion_plugin.adapters.register import create_register, open_register
from cohesion_plugin.adapters.register.store import Store
from cohesion_plugin.core.cooperation import schema
from cohesion_plugin.core.cooperation.changes import Changes
from cohesion_plugin.core.cooperation.register import Register
from cohesion_plugin.core.cooperation.register_one import ByAgreement
from cohesion_plugin.core.errors import ConflictError, InputError
from tests import register_servers
from tests.register_servers import Place, agreement, party

place = register_servers.place
THEME = {"cooperation": "a", "theme": "eau"}
STATEMENT = {"cooperation": "a", "sujet": "autre", "texte": "7 thématiques", "source": "site"}


@pytest.fixture
def store(place: Place) -> Store:
    made = create_register(place.source)
    insert(
        made, "Zoé", cooperation=[agreement("a"), agreement("b")], partie=[party("p", "a"), party("q", "b")]
    )
    insert(
        made, "Zoé", composition=[{"id": "m", "partie": "p", "siren_epci": "243700754", "nom_epci": "Tours"}]
    )
    return made


def insert(store: Store, who: str, **rows: list[dict[str, object]]) -> None:
    store.apply(Changes(inserts={name: pd.DataFrame(table) for name, table in rows.items()}), who)


def deletion(register: Register, identifier: str) -> Changes:
    """As the panel deletes."""
    sheets = ByAgreement.of(register)
    gone = sheets.one(identifier)["cooperation"][["id", "revision"]]
    return Changes(deletes={"cooperation": gone}, known=sheets.belongings(identifier))


@pytest.mark.parametrize(
    ("table", "row", "name"),
    [
        ("partie", party("r", "a", nom="CC d'Éé"), "CC d'Éé"),
        ("cooperation_theme", THEME, "eau"),
        ("engagement", {"cooperation": "a", "de_partie": "p", "objet": "eau", "texte": "de l’eau"}, ""),
        ("declaration", STATEMENT, "7 thématiques"),
        ("document", {"cooperation": "a", "titre": "Délibération"}, "Délibération"),
        ("composition", {"partie": "p", "siren_epci": "200043065", "nom_epci": "Amboise"}, "Amboise"),
    ],
)
def test_what_somebody_added_is_not_deleted(
    store: Store, table: str, row: dict[str, object], name: str
) -> None:
    register = store.read()
    terms = set(register["voc_objet"]["code"])
    row = {**row, "objet": sorted(terms)[0]} if "objet" in row else row
    insert(store, "Bob", **{table: [row]})
    with pytest.raises(ConflictError) as caught:
        store.apply(deletion(register, "a"), "Zoé")
    [conflict] = caught.value.conflicts
    assert conflict.table == table and conflict.added and conflict.theirs is not None
    assert "added by Bob" in str(caught.value) and name in str(caught.value)
    left = store.read()
    assert len(left["cooperation"]) == 2 and len(left[table]) == len(register[table]) + 1
    store.apply(deletion(left, "a"), "Zoé")
    left = store.read()
    assert left["cooperation"]["id"].tolist() == ["b"] and left["partie"]["id"].tolist() == ["q"]
    assert left[table].empty or table == "partie"


def test_what_somebody_changed_is_not_deleted(store: Store) -> None:
    register = store.read()
    theirs = register["composition"][["id", "revision"]].assign(nom_epci="Tours Métropole")
    store.apply(Changes(updates={"composition": theirs}), "Bob")
    with pytest.raises(ConflictError, match="changed by Bob"):
        store.apply(deletion(register, "a"), "Zoé")
    assert store.read()["composition"]["nom_epci"].tolist() == ["Tours Métropole"]


def test_what_belongs_to_others_does_not_stand_against_a_deletion(store: Store) -> None:
    register = store.read()
    insert(store, "Bob", partie=[party("r", "b")])
    store.apply(deletion(register, "a"), "Zoé")
    assert store.read()["partie"]["id"].tolist() == ["q", "r"]


def test_a_row_that_somebody_deleted_does_not_stand_against_it_either(store: Store) -> None:
    register = store.read()
    store.apply(Changes(deletes={"partie": register["partie"].iloc[:1]}), "Bob")
    store.apply(deletion(register, "a"), "Zoé")
    assert store.read()["cooperation"]["id"].tolist() == ["b"]


def test_a_term_that_somebody_changed_is_not_overwritten(store: Store) -> None:
    term = store.read(["voc_theme"])["voc_theme"].query("code == 'eau'")[["code", "revision"]]
    store.apply(Changes(updates={"voc_theme": term.assign(libelle="Eau")}), "Bob")
    with pytest.raises(ConflictError) as caught:
        store.apply(Changes(updates={"voc_theme": term.assign(libelle="Eaux")}), "Zoé")
    [conflict] = caught.value.conflicts
    assert conflict.key == "eau" and conflict.theirs is not None and conflict.theirs["libelle"] == "Eau"
    with pytest.raises(ConflictError):
        store.apply(Changes(deletes={"voc_theme": term}), "Zoé")
    now = store.read(["voc_theme"]).terms("voc_theme").loc["eau"]
    assert (now["libelle"], now["revision"]) == ("Eau", 2)
    with pytest.raises(InputError, match="revision"):
        store.apply(Changes(updates={"voc_theme": term[["code"]].assign(libelle="Eaux")}), "Zoé")


def test_a_term_edited_by_hand_counts_as_changed(store: Store, place: Place) -> None:
    place.execute("UPDATE voc_theme SET libelle = 'Eau !' WHERE code = 'eau'")
    place.execute("INSERT INTO voc_theme (code, libelle) VALUES ('neige', 'Neige')")
    terms = store.read(["voc_theme"]).terms("voc_theme")
    assert terms.loc[["eau", "neige"], "revision"].tolist() == [2, 1]


def test_a_register_of_schema_1_gets_revisions_of_terms(store: Store, place: Place) -> None:
    """Made as the former version of the plugin left it."""
    for name in schema.schema()["vocabularies"]:
        if place.kind == "geopackage":
            triggers = bare(place, name)
            place.execute(*(f'DROP TRIGGER "{trigger}"' for trigger in triggers))
            rebuild_without(Path(place.source), name, "revision")
        else:
            place.execute(
                f'DROP TRIGGER "{name}.row" ON {name}', f'DROP FUNCTION "{name}.row"()',
                f"ALTER TABLE {name} DROP COLUMN revision",
            )  # fmt: skip
    place.execute("UPDATE registre SET valeur = '1' WHERE cle = 'schema_version'")
    older = open_register(place.source)
    assert older.schema_version == 1 and older.read(["voc_theme"])["voc_theme"]["revision"].eq(1).all()
    insert(older, "Zoé", cooperation=[agreement("c")])
    again = open_register(place.source)
    assert again.schema_version == schema.version() == 2
    term = again.read(["voc_theme"])["voc_theme"].query("code == 'eau'")[["code", "revision"]]
    again.apply(Changes(updates={"voc_theme": term.assign(libelle="Eau")}), "Bob")
    with pytest.raises(ConflictError):
        again.apply(Changes(updates={"voc_theme": term.assign(libelle="Eaux")}), "Zoé")
    # The rules hold as before.
    with pytest.raises(Exception, match=r"vide|blank|espaces"):
        place.execute("INSERT INTO voc_theme (code, libelle) VALUES ('x', ' ')")


def bare(place: Place, table: str) -> list[str]:
    with closing(sqlite3.connect(place.source)) as connection:
        found = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,)
        )
        return [name for (name,) in found]
