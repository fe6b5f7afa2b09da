"""The rules hold in the database itself: without the plugin, without foreign keys enabled, and in QGIS's edit sessions."""

from __future__ import annotations

import itertools
import re
from typing import Any

import pandas as pd
import pytest
from qgis.core import QgsVectorLayer, QgsVectorLayerUtils

from cohesion_plugin.adapters.register import create_register
from cohesion_plugin.adapters.register.rules import by_key
from cohesion_plugin.adapters.register.store import Store
from cohesion_plugin.core.cooperation import dates
from cohesion_plugin.core.cooperation.changes import Changes
from cohesion_plugin.core.errors import InputError
from tests import register_servers
from tests.register_servers import Place, agreement, party

place = register_servers.place
TABLES = ("cooperation", "partie", "composition", "cooperation_theme", "engagement")


@pytest.fixture
def store(place: Place) -> Store:
    """Two agreements; the first has two parties that bind themselves, one made of an EPCI."""
    made = create_register(place.source)
    rows = {
        "cooperation": [agreement("a"), agreement("b")],
        "partie": [party("p", "a"), party("q", "a"), party("r", "b")],
        "composition": [{"id": "m", "partie": "q", "siren_epci": "243700754", "nom_epci": "Tours"}],
        "engagement": [
            {"id": "e", "cooperation": "a", "de_partie": "p", "vers_partie": "q", "objet": "ingenierie"}
        ],
    }
    made.apply(Changes(inserts={name: pd.DataFrame(table) for name, table in rows.items()}), "Zoé")
    return made


PARTY = "INSERT INTO partie (id, cooperation, role, categorie, nom) VALUES ('n', 'a', 'centre', 'cc', 'N')"
BROKEN = [
    ("UPDATE cooperation SET intitule = '  ' WHERE id = 'a'", "cooperation.intitule.not_blank"),
    ("UPDATE cooperation SET intitule = NULL WHERE id = 'a'", "cooperation.intitule.required"),
    ("UPDATE cooperation SET id = ' ' WHERE id = 'b'", "cooperation.id.not_blank"),
    ("UPDATE cooperation SET nature = 'zz' WHERE id = 'a'", "cooperation.nature.reference"),
    ("UPDATE cooperation SET support = '' WHERE id = 'a'", "cooperation.support.reference"),
    ("UPDATE cooperation SET date_fin = '2019-02-29' WHERE id = 'a'", "cooperation.date_fin.partial_date"),
    ("UPDATE cooperation SET generation = 0 WHERE id = 'a'", "cooperation.generation.positive"),
    ("UPDATE cooperation SET renouvelle = 'a' WHERE id = 'a'", "cooperation.renouvelle.not_itself"),
    ("UPDATE cooperation SET renouvelle = 'zz' WHERE id = 'a'", "cooperation.renouvelle.reference"),
    ("UPDATE cooperation SET id = 'z', renouvelle = 'b' WHERE id = 'b'", "cooperation.renouvelle.reference"),
    ("UPDATE cooperation SET id = 'c' WHERE id = 'a'", "cooperation.id.referred.partie"),
    ("UPDATE cooperation SET id = 'b' WHERE id = 'a'", "cooperation.id.unique"),
    ("UPDATE cooperation SET revision = 7 WHERE id = 'a'", "cooperation.revision.kept"),
    ("UPDATE partie SET cooperation = 'b' WHERE id = 'p'", "partie.cooperation.referred.engagement"),
    ("UPDATE partie SET siren = '24370075' WHERE id = 'p'", "partie.siren.siren"),
    ("UPDATE partie SET pays = 'France' WHERE id = 'p'", "partie.pays.country"),
    ("UPDATE partie SET lon = 181 WHERE id = 'p'", "partie.lon.longitude"),
    ("UPDATE partie SET lat = -91 WHERE id = 'p'", "partie.lat.latitude"),
    (PARTY.replace("'n', 'a'", "'p', 'a'"), "partie.id.unique"),
    (PARTY.replace("'n', 'a'", "'n', 'zz'"), "partie.cooperation.reference"),
    ("UPDATE engagement SET vers_partie = 'r' WHERE id = 'e'", "engagement.vers_partie.same"),
    ("UPDATE engagement SET cooperation = 'b' WHERE id = 'e'", "engagement.de_partie.same"),
    ("UPDATE voc_theme SET couleur = 'rouge'", "voc_theme.couleur.colour"),
    ("DELETE FROM voc_role WHERE code = 'partenaire'", "voc_role.code.in_use.partie"),
    ("UPDATE voc_role SET code = 'x' WHERE code = 'partenaire'", "voc_role.code.referred.partie"),
    (
        "INSERT INTO composition (partie, siren_epci, nom_epci) VALUES ('q', '243700754', 'Tours')",
        "composition.partie+siren_epci+du.unique",
    ),
    (
        "INSERT INTO declaration (sujet, texte, source, url) SELECT code, 't', 's', 'www.fr' FROM voc_sujet",
        "declaration.url.url",
    ),
]


@pytest.mark.parametrize(("statement", "key"), BROKEN, ids=[key for _statement, key in BROKEN])
def test_a_bare_connection_can_not_break_a_rule(store: Store, place: Place, statement: str, key: str) -> None:
    before = store.read()
    with pytest.raises(Exception) as caught:
        place.execute(statement)
    native = {"reference", "unique", "same", "in_use", "referred"}
    if place.kind == "geopackage" or by_key()[key].kind not in native:
        # A French sentence, for whoever opens the register with another program.
        assert by_key()[key].message() in str(caught.value)
    else:
        assert type(caught.value).__name__ in {"ForeignKeyViolation", "UniqueViolation"}
    after = store.read()
    for name in TABLES:
        pd.testing.assert_frame_equal(after[name], before[name])


@pytest.mark.parametrize(
    ("statement", "key"), [pair for pair in BROKEN if pair[1].count("referred") or "in_use" in pair[1]]
)
def test_the_store_names_the_rule_of_a_reference(store: Store, statement: str, key: str) -> None:
    """Also where PostgreSQL only names the constraint of the other table."""
    rule = by_key()[key]
    session = store._session(write=True)
    session.now = (rule.table, ("id",), ("a",))
    with pytest.raises(InputError) as caught, session.mapped(InputError, ""):
        session.execute(statement)
    session.close()
    assert caught.value.sentence.split(":")[0] == rule.sentence().split(":")[0]
    assert (
        caught.value.sentence.split("rows of")[0] == rule.sentence().split("rows of")[0]
        or rule.table == "partie"
    )


def test_a_bare_deletion_takes_the_children(store: Store, place: Place) -> None:
    place.execute(
        "UPDATE cooperation SET renouvelle = 'a' WHERE id = 'b'", "DELETE FROM cooperation WHERE id = 'a'"
    )
    register = store.read()
    assert register["partie"]["id"].tolist() == ["r"]
    assert register["composition"].empty and register["engagement"].empty
    assert register["cooperation"][["id", "renouvelle", "revision"]].values.tolist() == [["b", None, 3]]


def test_a_bare_edit_is_stamped(store: Store, place: Place) -> None:
    before = store.read()["cooperation"].set_index("id").loc["a"]
    changed = "UPDATE cooperation SET date_debut = '>2019', cree_par = 'moi', debut_au_plus_tot = NULL WHERE id = 'a'"
    place.execute(changed)
    after = store.read()["cooperation"].set_index("id").loc["a"]
    assert (after.debut_au_plus_tot, after.revision, after.cree_par) == ("2020-01-01", 2, "Zoé")
    assert after.modifie_le > before.cree_le
    # SQLite does not know who writes; a server does.
    assert after.modifie_par == (None if place.kind == "geopackage" else "cohesion")
    place.execute(
        "UPDATE cooperation SET modifie_par = 'Ada', modifie_le = '2000-01-01T00:00:00Z' WHERE id = 'a'"
    )
    signed = store.read()["cooperation"].set_index("id").loc["a"]
    assert (signed.modifie_par, signed.revision) == ("Ada", 3) and signed.modifie_le >= after.modifie_le


def test_a_row_made_by_hand_gets_its_defaults_and_stamps(store: Store, place: Place) -> None:
    copied = (
        "INSERT INTO partie (id, cooperation, role, categorie, nom, ordre, pays, revision, cree_le) VALUES "
    )
    place.execute(copied + "(NULL, 'a', 'centre', 'cc', 'N', NULL, NULL, 9, '2001-01-01T00:00:00Z')")
    row = store.read()["partie"].iloc[-1]
    assert (row.nom, row.ordre, row.pays, row.revision) == ("N", 1, "FR", 1)
    assert len(row.id) >= 32 and row.cree_le > "2026"


def qgis_layer(store: Store, table: str) -> QgsVectorLayer:
    uri, provider = store.layer(table)
    layer = QgsVectorLayer(uri, table, provider)
    assert layer.isValid(), uri
    return layer


def add(layer: QgsVectorLayer, **values: Any) -> str:
    """What a user's new row in an attribute table does; the reasons where it is refused."""
    feature = QgsVectorLayerUtils.createFeature(layer)
    for name, value in values.items():
        feature[name] = value
    assert layer.startEditing() and layer.addFeature(feature)
    refused = "" if layer.commitChanges() else "\n".join(layer.commitErrors())
    layer.rollBack()
    return refused.replace("\u00a0", " ")


def test_qgis_edit_sessions_keep_the_rules(store: Store) -> None:
    parties = qgis_layer(store, "partie")
    assert not add(parties, cooperation="a", role="centre", categorie="cc", nom="L'île « d’Âge »")
    assert "neuf chiffres" in add(
        parties, cooperation="a", role="centre", categorie="cc", nom="x", siren="12"
    )
    assert add(parties, cooperation="zz", role="centre", categorie="cc", nom="x")
    row = store.read()["partie"].iloc[-1]
    assert row.nom == "L'île « d’Âge »" and row.revision == 1 and len(row.id) >= 32 and "(" not in row.id

    [feature] = parties.getFeatures("id = 'p'")
    column = parties.fields().indexOf("nom")
    assert parties.startEditing() and parties.changeAttributeValue(feature.id(), column, "Changé")
    assert parties.commitChanges(), parties.commitErrors()
    row = store.read()["partie"].set_index("id").loc["p"]
    assert (row.nom, row.revision) == ("Changé", 2) and row.modifie_le

    agreements = qgis_layer(store, "cooperation")
    [feature] = agreements.getFeatures("id = 'a'")
    assert agreements.startEditing() and agreements.deleteFeature(feature.id()) and agreements.commitChanges()
    assert store.read()["partie"]["id"].tolist() == ["r"] and store.read()["engagement"].empty


def test_the_store_writes_while_qgis_edits(store: Store, place: Place) -> None:
    layer = qgis_layer(store, "cooperation")
    [feature] = layer.getFeatures("id = 'a'")
    assert layer.startEditing() and layer.changeAttributeValue(
        feature.id(), layer.fields().indexOf("note"), "QGIS"
    )
    frame = store.read()["cooperation"][["id", "revision"]]
    store.apply(Changes(updates={"cooperation": frame[frame["id"] == "b"].assign(note="store")}), "Ada")
    assert layer.commitChanges(), layer.commitErrors()
    assert store.read()["cooperation"]["note"].tolist() == ["QGIS", "store"]


def test_every_table_is_listed_by_plain_qgis(store: Store, place: Place) -> None:
    if place.kind == "postgres":
        pytest.skip("a GeoPackage lists its tables by itself; a schema has no such list")
    from qgis.core import QgsProviderRegistry

    from cohesion_plugin.core.cooperation import schema

    listed = [one.name() for one in QgsProviderRegistry.instance().querySublayers(place.source)]
    assert sorted(listed) == sorted([*schema.tables(), "registre"])
    from osgeo_utils.samples import validate_gpkg

    assert (
        validate_gpkg.check(place.source, abort_at_first_error=False, extra_checks=True, warning_msg=False)
        == []
    )


def written_dates() -> list[str]:
    days = ["1000-01-01", "1999-12-31", "2000-02-29", "2019-04-10", "2020-02-28", "2024-12-31", "2999-12-31"]
    return [sign + day[:size] for sign, day, size in itertools.product(["", "<", ">"], days, [4, 7, 10])]


def test_bounds_of_terms_are_those_of_core(store: Store) -> None:
    """Computed by triggers in SQL here, by Python's calendar there."""
    rows = [
        agreement(f"{i}.{j}", date_debut=start, date_signature=signed, date_fin=signed)
        for (i, start), (j, signed) in itertools.product(
            enumerate([None, *written_dates()]), enumerate([None, *written_dates()])
        )
    ]
    store.apply(Changes(inserts={"cooperation": pd.DataFrame(rows)}), "Zoé")
    read = store.read()["cooperation"]
    start, signed, end = (dates.bounds(read[name]) for name in ("date_debut", "date_signature", "date_fin"))
    expected = start["lower"].where(start["lower"].notna(), signed["lower"])
    assert read["debut_au_plus_tot"].fillna("").tolist() == expected.fillna("").tolist()
    assert read["fin_au_plus_tard"].fillna("").tolist() == end["upper"].fillna("").tolist()
    assert read["fin_au_plus_tard"].nunique() > 20


ORACLES = {
    "siren": re.compile(r"[0-9]{9}|"),
    "country": re.compile(r"[A-Z]{2}"),
    "colour": re.compile(r"#[0-9A-Fa-f]{6}|"),
    "url": re.compile(r"(?i:https?://).+|", re.DOTALL),
}
PIECES = [
    "",
    "2",
    "243700754",
    "24370075",
    "2437007540",
    "é",
    "FR",
    "F",
    "fr",
    "FRA",
    "#",
    "2A81E8",
    "#2A81E8",
    "gg",
    "http://",
    "HTTPS://",
    "a",
    "\n",
    " ",
    "٣",
]


def test_checks_of_text_accept_what_python_accepts(store: Store) -> None:
    """Every pair of pieces, against regular expressions; partial dates against Python's calendar."""
    texts = sorted({first + second for first, second in itertools.product(PIECES, PIECES)})
    found = {kind: accepted(store, kind, texts) for kind in ORACLES}
    for kind, pattern in ORACLES.items():
        assert found[kind] == [bool(pattern.fullmatch(text)) for text in texts], kind
    numbers = [
        f"{sign}{y}{m}{d}"
        for sign in ("", "<", ">", "<>", "=")
        for y in ("2019", "2020", "219", "0999", "3000")
        for m in ("", "-00", "-01", "-2", "-02", "-12", "-13")
        for d in ("", "-00", "-01", "-28", "-29", "-30", "-31", "-32", "T")
    ]
    good = [
        not text or (dates.normalise(text) == text and "1000" <= text.lstrip("<>")[:4] <= "2999")
        for text in numbers
    ]
    assert accepted(store, "partial_date", numbers) == good
    assert sum(good) > 100


def accepted(store: Store, kind: str, texts: list[str]) -> list[bool]:
    rule = next(rule for rule in by_key().values() if rule.kind == kind)
    statement = f"SELECT v, NOT ({store.dialect.broken(rule, 'v', 'v')}) FROM (SELECT CAST({store.dialect.place} AS text) AS v) AS one"
    session = store._session(write=False)
    try:
        with session.mapped(InputError, ""):
            if store.dialect.place == "%s":
                statement = statement.replace("%'", "%%'")
            return [bool(session.rows(statement, (text,))[0][1]) for text in texts]
    finally:
        session.close()
