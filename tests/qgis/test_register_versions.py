"""Registers of other schemas, damaged ones, files that are none, and the two doors of Processing to a register."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from conftest import Log, nothing_left
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsProcessingContext, QgsVectorLayer

from cohesion_plugin.adapters.register import create_register, migrations, open_register, postgres_new
from cohesion_plugin.adapters.register.session import Session
from cohesion_plugin.adapters.register.store import Store
from cohesion_plugin.core.cooperation import schema
from cohesion_plugin.core.cooperation.changes import Changes
from cohesion_plugin.core.errors import InputError, OutputError
from cohesion_plugin.processing.create_register import CreateRegister
from cohesion_plugin.processing.register_input import register_input, register_parameter
from tests import register_servers
from tests.register_servers import Place, agreement, party

place = register_servers.place
ONE = Changes(inserts={"cooperation": pd.DataFrame([agreement("b")])})
VERSION = "UPDATE registre SET valeur = '{}' WHERE cle = 'schema_version'"


@pytest.fixture
def store(place: Place) -> Store:
    made = create_register(place.source)
    rows = {"cooperation": [agreement("a")], "partie": [party("p", "a", note="gardée")]}
    made.apply(Changes(inserts={name: pd.DataFrame(table) for name, table in rows.items()}), "Zoé")
    return made


def add_surveys(session: Session) -> None:
    """From the fabricated schema 0, which had neither « enquete » nor notes of parties, to schema 1."""
    session.execute("ALTER TABLE partie ADD COLUMN note text")
    session.execute(session.dialect._table("enquete"))


@pytest.fixture
def old(store: Store, place: Place, monkeypatch: pytest.MonkeyPatch) -> Place:
    """The register as an extension of schema 0 would have left it."""
    monkeypatch.setitem(migrations.STEPS, 0, add_surveys)
    if place.kind == "geopackage":
        place.execute('DROP TRIGGER "partie.check_insert"', 'DROP TRIGGER "partie.check_update"')
        rebuild_without(Path(place.source), "partie", "note")
    else:
        place.execute('DROP TRIGGER "partie.row" ON partie', "ALTER TABLE partie DROP COLUMN note")
    place.execute("DROP TABLE enquete", VERSION.format(0))
    return place


def rebuild_without(path: Path, table: str, column: str) -> None:
    """SQLite drops no column that checks name: the table's definition is written again."""
    with closing(sqlite3.connect(path)) as connection:
        [definition] = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()
        kept = [line for line in definition.split("\n") if f'"{column}"' not in line]
        names = ", ".join(
            row[1] for row in connection.execute(f"PRAGMA table_info({table})") if row[1] != column
        )
        connection.executescript(
            f"CREATE TABLE kept AS SELECT {names} FROM {table}; DROP TABLE {table}; {chr(10).join(kept)};"
            f"INSERT INTO {table} ({names}) SELECT {names} FROM kept; DROP TABLE kept;"
        )


def digest(place: Place) -> str:
    return hashlib.sha256(Path(place.source).read_bytes()).hexdigest() if place.kind == "geopackage" else ""


def copies(place: Place) -> list[Path]:
    return sorted(Path(place.source).parent.glob("*schema0*")) if place.kind == "geopackage" else []


def test_an_older_register_is_read_as_it_is(old: Place) -> None:
    before = digest(old)
    opened = open_register(old.source)
    register = opened.read()
    assert opened.schema_version == 0 and "older version" in opened.notice and not opened.read_only
    assert register["partie"]["note"].tolist() == [None] and register["enquete"].empty
    assert digest(old) == before and not copies(old)
    assert open_register(old.source).schema_version == 0


def test_the_first_change_migrates_and_keeps_a_copy(old: Place) -> None:
    opened = open_register(old.source)
    opened.apply(ONE, "Ada")
    again = open_register(old.source)
    assert again.schema_version == schema.version() and again.read()["cooperation"]["id"].tolist() == [
        "a",
        "b",
    ]
    if old.kind == "geopackage":
        [copy] = copies(old)
        assert opened.backup == str(copy)
        kept = open_register(str(copy))
        assert kept.schema_version == 0 and kept.read()["cooperation"]["id"].tolist() == ["a"]


def test_a_migration_that_fails_leaves_all_as_it_was(old: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(session: Session) -> None:
        add_surveys(session)
        session.execute("INSERT INTO enquete (siren) VALUES ('12')")

    monkeypatch.setitem(migrations.STEPS, 0, fails)
    opened = open_register(old.source)
    with pytest.raises(InputError):
        opened.apply(ONE, "Ada")
    assert not copies(old) and not opened.backup
    monkeypatch.setitem(migrations.STEPS, 0, add_surveys)
    register = open_register(old.source).read()
    assert register["cooperation"]["id"].tolist() == ["a"] and register["enquete"].empty


def test_a_version_that_nobody_knows_is_told(old: Place) -> None:
    old.execute(VERSION.format(-1))
    with pytest.raises(InputError, match="can't be brought"):
        open_register(old.source).apply(ONE, "Ada")
    old.execute(VERSION.format("deux"))
    with pytest.raises(InputError, match="no version of a schema"):
        open_register(old.source)


def test_a_newer_register_is_opened_read_only(store: Store, place: Place) -> None:
    place.execute("ALTER TABLE partie ADD COLUMN avenir text", "DROP TABLE enquete", VERSION.format(99))
    opened = open_register(place.source)
    assert opened.read_only and "99" in opened.notice and "read-only" in opened.notice
    register = opened.read()
    assert register["partie"]["note"].tolist() == ["gardée"] and register["enquete"].empty
    with pytest.raises(OutputError, match="newer version"):
        opened.apply(ONE, "Ada")
    assert open_register(place.source).read()["cooperation"]["id"].tolist() == ["a"]


def test_a_lost_table_or_column_is_told(store: Store, place: Place) -> None:
    place.execute("ALTER TABLE document RENAME COLUMN titre TO title", "DROP TABLE enquete")
    for table, word in (("enquete", "enquete"), ("document", "missing columns: titre")):
        with pytest.raises(InputError, match=word):
            store.read([table])
    assert store.read(["partie"])["partie"]["id"].tolist() == ["p"]


def test_rows_that_broke_the_rules_elsewhere_are_still_read(store: Store, place: Place) -> None:
    """Somebody took the rules away: what is there is shown, and other rows are still written."""
    if place.kind == "postgres":
        place.execute(
            "ALTER TABLE partie DISABLE TRIGGER ALL",
            'ALTER TABLE partie DROP CONSTRAINT "partie.siren.siren"',
        )
    else:
        place.execute(
            "PRAGMA ignore_check_constraints = ON",
            'DROP TRIGGER "partie.check_update"',
            "UPDATE partie SET cooperation = 'nowhere', siren = x'00ff', nom = 'É'",
        )
    if place.kind == "postgres":
        place.execute("UPDATE partie SET siren = '12', nom = 'É'")
    store.apply(ONE, "Ada")
    register = store.read()
    assert register["partie"]["nom"].tolist() == ["É"] and register["cooperation"]["id"].tolist() == [
        "a",
        "b",
    ]


def test_files_that_are_no_register_are_named_for_what_they_are(tmp_path: Path, sample: Path) -> None:
    copied = Path(shutil.copy(sample, tmp_path / "sample.gpkg"))
    before = copied.read_bytes()
    for name, content in {
        "a.csv": b"nom;siren\n",
        "vide.gpkg": b"",
        "b.gpkg": b"nom,siren\nA,1\n",
        "c": b"\x89PNG\r\n",
    }.items():
        (tmp_path / name).write_bytes(content)
    with closing(sqlite3.connect(tmp_path / "d.sqlite")) as connection:
        connection.execute("CREATE TABLE t (a)")
        connection.commit()
    (tmp_path / "damaged.gpkg").write_bytes(before[:5000] + bytes(5000))
    for name, words in {
        "sample.gpkg": "a GeoPackage without the table « registre »",
        "a.csv": "another kind (CSV)",
        "vide.gpkg": "the file is empty",
        "b.gpkg": "another kind",
        "c": "another kind",
        "d.sqlite": "an SQLite database without",
        "none.gpkg": "no such file",
        ".": "it is a folder",
        "damaged.gpkg": "can't be used",
    }.items():
        with pytest.raises(InputError) as caught:
            open_register(str(tmp_path / name))
        assert words in str(caught.value), name
    assert copied.read_bytes() == before


def test_a_schema_without_register_is_told() -> None:
    server = register_servers.require_server()
    with pytest.raises(InputError, match="holds no register"):
        open_register(server.new_schema())


def test_nothing_is_replaced(store: Store, place: Place) -> None:
    with pytest.raises(InputError, match=r"never replaces|nothing is replaced"):
        create_register(place.source)
    assert store.read()["cooperation"]["id"].tolist() == ["a"]


def run(values: dict[str, Any], log: Log) -> tuple[dict[str, Any], bool]:
    context = QgsProcessingContext()
    algorithm = CreateRegister().create()
    good, reason = algorithm.checkParameterValues(values, context)
    if not good:
        return {"reason": reason}, False
    return algorithm.run(values, context, log)


def test_the_algorithm_creates_a_register(place: Place, log: Log) -> None:
    result, good = run({"REGISTER": place.source, "TITLE": "Nos accords"}, log)
    assert good, log.text
    opened = open_register(result["REGISTER"])
    assert opened.title == "Nos accords" and opened.text == place.source and "20 tables" in log.text
    result, good = run({"REGISTER": place.source, "TITLE": "Autre"}, Log())
    assert not good and open_register(place.source).title == "Nos accords"
    if place.kind == "geopackage":
        nothing_left(Path(place.source).parent)


def test_a_place_that_can_not_be_written_leaves_nothing(tmp_path: Path, log: Log) -> None:
    result, good = run({"REGISTER": str(tmp_path / "none" / "r.gpkg")}, log)
    assert not good and "does not exist" in (log.text + str(result))
    result, good = run({"REGISTER": ""}, Log())
    assert not good
    assert not list(tmp_path.iterdir())


def test_the_parameter_reads_a_register(store: Store, place: Place) -> None:
    algorithm, context = CreateRegister().create(), QgsProcessingContext()
    definition = register_parameter("SOURCE")
    assert definition.checkValueIsAcceptable(place.source, context)
    algorithm.addParameter(definition)
    for value in (
        place.source,
        *([f"{place.source}|layername=partie"] if place.kind == "geopackage" else []),
    ):
        source = register_input(algorithm, {"SOURCE": value}, "SOURCE", context)
        assert source is not None and source.text == place.source
        assert source.origin == (Path(place.source) if place.kind == "geopackage" else None)
        assert source.read()["partie"]["id"].tolist() == ["p"]


def test_the_parameter_refuses_what_is_no_register(tmp_path: Path, refuse: Callable[[Any], str]) -> None:
    (tmp_path / "a.csv").write_text("a")
    assert "another kind" in refuse(str(tmp_path / "a.csv"))
    assert "No register" in refuse("")


@pytest.fixture
def refuse() -> Callable[[Any], str]:
    def of(value: Any) -> str:
        algorithm, context = CreateRegister().create(), QgsProcessingContext()
        algorithm.addParameter(register_parameter("SOURCE"))
        with pytest.raises(InputError) as caught:
            register_input(algorithm, {"SOURCE": value}, "SOURCE", context)
        return str(caught.value)

    return of


def test_an_optional_register_may_be_absent() -> None:
    algorithm = CreateRegister().create()
    algorithm.addParameter(register_parameter("SOURCE", optional=True))
    assert register_input(algorithm, {}, "SOURCE", QgsProcessingContext()) is None


def test_a_connection_by_service_and_by_stored_authentication(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = register_servers.require_server()
    services = tmp_path / "pg_service.conf"
    services.write_text(f"[agence]\nhost=127.0.0.1\nport={server.port}\ndbname=postgres\nuser=cohesion\n")
    monkeypatch.setenv("PGSERVICEFILE", str(services))
    made = create_register("postgres:service=agence schema=par_service", "T")
    assert made.shown == "agence, par_service" and made.read()["cooperation"].empty

    manager = QgsApplication.authManager()
    if not manager.setMasterPassword("for this test", True):
        pytest.skip("QGIS's store of authentications can't be opened here")
    stored = QgsAuthMethodConfig("Basic")
    stored.setName("test of the register")
    stored.setConfig("username", "cohesion")
    stored.setConfig("password", "unused")
    good, stored = manager.storeAuthenticationConfig(stored)
    assert good
    try:
        text = f"postgres:host=127.0.0.1 port={server.port} dbname=postgres authcfg={stored.id()} schema=par_service"
        opened = open_register(text)
        assert opened.title == "T" and "cohesion" not in opened.layer("partie")[0]
        assert QgsVectorLayer(opened.layer("partie")[0], "partie", "postgres").isValid()
    finally:
        manager.removeAuthenticationConfig(stored.id())


def test_a_server_that_is_too_old_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    server = register_servers.require_server()
    monkeypatch.setattr(postgres_new, "_OLDEST", 990_000)
    with pytest.raises(InputError, match="PostgreSQL 99 or later"):
        create_register(server.new_schema())
