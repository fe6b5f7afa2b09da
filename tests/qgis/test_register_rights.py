"""A register on a PostgreSQL: accounts that may not bring it up to date, connections whose password stays in QGIS."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest
from qgis.core import QgsProviderRegistry, QgsVectorLayer

from cohesion_plugin.adapters.register import create_register, open_register
from cohesion_plugin.adapters.register.postgres_target import connection_source
from cohesion_plugin.core.cooperation import schema
from cohesion_plugin.core.cooperation.changes import Changes
from cohesion_plugin.core.errors import CohesionError, InputError, OutputError
from tests.register_servers import Place, agreement, require_server

ONE = Changes(inserts={"cooperation": pd.DataFrame([agreement("b")])})


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """A register of schema 1, whose vocabularies had no revision, and two accounts that own nothing of it."""
    made = Place("postgres", tmp_path)
    store = create_register(made.source, "Accords")
    store.apply(Changes(inserts={"cooperation": pd.DataFrame([agreement("a")])}), "Zoé")
    name = made.source.split("schema='")[1].rstrip("'").replace("\\'", "'").replace('"', '""')
    made.execute(
        *(f'ALTER TABLE "{table}" DROP COLUMN revision CASCADE' for table in schema.schema()["vocabularies"]),
        "UPDATE registre SET valeur = '1' WHERE cle = 'schema_version'",
        *(
            f"DO $$ BEGIN CREATE ROLE {role} LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$"
            for role in ("lectrice", "redacteur")
        ),
        f'GRANT USAGE ON SCHEMA "{name}" TO lectrice, redacteur',
        f'GRANT SELECT ON ALL TABLES IN SCHEMA "{name}" TO lectrice',
        f'GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA "{name}" TO redacteur',
    )
    return made


def source(place: Place, account: str) -> str:
    return place.source.replace("user='cohesion'", f"user='{account}'")


def told(error: CohesionError) -> str:
    """The sentence, facts and remedy, which must all be there."""
    assert error.facts and error.remedy
    return str(error)


def version(place: Place) -> str:
    with place.connect() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT valeur FROM registre WHERE cle = 'schema_version'")
        return str(cursor.fetchone()[0])


def test_a_reader_learns_why_and_who_can_help(place: Place) -> None:
    opened = open_register(source(place, "lectrice"))
    assert opened.schema_version == 1 and "older version" in opened.notice
    with pytest.raises(InputError) as caught:
        opened.read()
    text = told(caught.value)
    assert "older version of the plugin" in text and "may not bring it up to date" in text
    assert f"schema of the register: 1, of this version: {schema.version()}" in text
    assert "nothing was written" in text and "owner of its tables" in text
    assert version(place) == "1"


def test_a_writer_who_owns_nothing_learns_it_too(place: Place) -> None:
    with pytest.raises(OutputError) as caught:
        open_register(source(place, "redacteur")).apply(ONE, "Ada")
    assert "owner of its tables" in told(caught.value) and version(place) == "1"


def test_once_the_owner_has_written_everybody_reads(place: Place) -> None:
    open_register(place.source).apply(ONE, "Ada")
    assert version(place) == str(schema.version())
    for account in ("lectrice", "redacteur"):
        assert open_register(source(place, account)).read()["cooperation"]["id"].tolist() == ["a", "b"]
    with pytest.raises(OutputError) as caught:
        open_register(source(place, "lectrice")).apply(
            Changes(inserts={"cooperation": pd.DataFrame([agreement("c")])}), "Zoé"
        )
    assert "Your account may not do this" in told(caught.value)


def test_no_connection_is_left_behind(place: Place) -> None:
    """The one that tried to migrate is closed: its transaction would else hold locks."""
    opened = open_register(source(place, "lectrice"))
    for _ in range(3):
        with pytest.raises(InputError):
            opened.read()
    left = 1
    with place.connect() as connection, connection.cursor() as cursor:
        for _ in range(50):
            # A server takes a moment to let go of a connection that was closed.
            cursor.execute("SELECT pg_stat_clear_snapshot(), pg_sleep(0.1)")
            cursor.execute("SELECT count(*) FROM pg_stat_activity WHERE usename = 'lectrice'")
            left = cursor.fetchone()[0]
            if not left:
                break
    assert left == 0


@pytest.fixture
def connection() -> Iterator[str]:
    """A connection that QGIS knows, with a password, as its dialog saves one; its name has a quote and accents."""
    server = require_server()
    name, metadata = "L'âge 7", QgsProviderRegistry.instance().providerMetadata("postgres")
    uri = f"{server.connection()} password='très secret'"
    metadata.saveConnection(
        metadata.createConnection(uri, {"savePassword": True, "saveUsername": True}), name
    )
    yield name
    metadata.deleteConnection(name)


def test_a_connection_of_qgis_keeps_its_password(connection: str) -> None:
    """Sources go into projects and histories: they name the connection."""
    source = connection_source(connection, "par l'agence")
    assert "secret" not in source and source.startswith("postgres:")
    made = create_register(source, "T")
    assert made.text == source and open_register(source).title == "T" and "secret" not in made.shown
    layer = QgsVectorLayer(made.layer("partie")[0], "partie", "postgres")
    assert layer.isValid()
    unknown = source.replace("âge 7", "autre")
    with pytest.raises(InputError) as caught:
        open_register(unknown)
    assert "no PostgreSQL connection « L'autre »" in str(caught.value) and caught.value.remedy


def test_a_connection_without_password_is_written_out() -> None:
    server = require_server()
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    metadata.saveConnection(metadata.createConnection(server.connection(), {"saveUsername": True}), "ouverte")
    try:
        source = connection_source("ouverte", "sans mot de passe")
        assert "connection" not in source and f"port={server.port}" in source
        assert create_register(source, "T").title == open_register(source).title == "T"
    finally:
        metadata.deleteConnection("ouverte")
