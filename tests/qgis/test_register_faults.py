"""Processes killed, databases locked, servers gone, disks full: nothing is lost, nothing half written, a sentence each."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from cohesion_plugin.adapters.register import create_register, open_register, postgres_target, sqlite_session
from cohesion_plugin.adapters.register.geopackage_store import GeopackageStore
from cohesion_plugin.adapters.register.store import Store
from cohesion_plugin.core.cooperation.changes import Changes
from cohesion_plugin.core.errors import ConflictError, InputError, MissingDependency, OutputError
from tests import register_servers
from tests.register_servers import Place, agreement, party

place = register_servers.place
ROOT = Path(__file__).resolve().parents[2]
Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def store(place: Place) -> Store:
    """With one agreement of one party."""
    made = create_register(place.source)
    made.apply(insertion(agreement("a"), party("p", "a")), "Zoé")
    return made


@pytest.fixture
def start(place: Place) -> Iterator[Start]:
    """``start(count, prefix, how)``: a process that writes; it has opened the register when this returns."""
    running: list[subprocess.Popen[str]] = []

    def run(count: int, prefix: str, how: str = "") -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "tests.register_writer", place.source, str(count), prefix, how]
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=ROOT
        )
        running.append(process)
        assert process.stdout is not None and process.stdout.readline() == "ready\n"
        return process

    yield run
    for process in running:
        process.kill()
        process.communicate()


def insertion(*rows: dict[str, Any]) -> Changes:
    agreements = [row for row in rows if "intitule" in row]
    parties = [row for row in rows if "intitule" not in row]
    return Changes(inserts={"cooperation": pd.DataFrame(agreements), "partie": pd.DataFrame(parties)})


def numbers(store: Store) -> tuple[int, int]:
    register = store.read()
    return len(register["cooperation"]), len(register["partie"])


def test_killed_before_the_commit(store: Store, start: Start) -> None:
    process = start(3000, "k", "wait")
    assert process.stdout is not None and process.stdout.readline() == "written\n"
    process.kill()
    process.wait()
    assert numbers(store) == (1, 1)
    store.apply(insertion(agreement("b"), party("q", "b")), "Ada")
    assert numbers(open_register(store.text)) == (2, 2)


@pytest.mark.parametrize("delay", [0.02, 0.15, 0.4])
def test_killed_at_any_moment(store: Store, start: Start, delay: float) -> None:
    process = start(3000, "k")
    time.sleep(delay)
    process.kill()
    process.wait()
    assert numbers(store) in {(1, 1), (3001, 3001)}
    if store.layer("partie")[1] == "ogr":
        with closing(sqlite_session.sqlite3.connect(store.text)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_locked_by_another_program(store: Store, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(postgres_target._SETTINGS, "lock_timeout", "300ms")
    patient = GeopackageStore(Path(place.source), 0.2) if place.kind == "geopackage" else store
    row = patient.read()["cooperation"][["id", "revision"]]
    with closing(place.connect()) as other:
        other.cursor().execute("UPDATE cooperation SET note = 'other' WHERE id = 'a'")
        with pytest.raises(OutputError, match="written by another program") as caught:
            patient.apply(Changes(updates={"cooperation": row.assign(note="mine")}), "Ada")
        assert not isinstance(caught.value, ConflictError)
        assert patient.read()["cooperation"]["note"].tolist() == [None]
        other.commit()
    with pytest.raises(ConflictError):
        patient.apply(Changes(updates={"cooperation": row.assign(note="mine")}), "Ada")


def test_two_clients_at_once(store: Store, start: Start) -> None:
    """Two processes insert while this one edits one row again and again; nobody's work is lost."""
    processes = [start(400, prefix) for prefix in ("x", "y")]
    for i in range(10):
        row = store.read()["cooperation"].set_index("id", drop=False).loc[["a"], ["id", "revision"]]
        store.apply(Changes(updates={"cooperation": row.assign(note=str(i))}), "Ada")
    assert [process.wait(120) for process in processes] == [0, 0]
    register = store.read()
    assert len(register["cooperation"]) == 801 and register["cooperation"][
        "cree_par"
    ].value_counts().to_dict() == {"x": 400, "y": 400, "Zoé": 1}
    assert register["cooperation"].set_index("id").loc["a", ["note", "revision"]].tolist() == ["9", 11]


def test_of_many_edits_of_one_row_each_wins_or_is_told(store: Store) -> None:
    """Four threads, each with a store of its own, each edit tried until it is written: no edit is lost."""
    told: list[str] = []

    def work(name: str) -> None:
        own = open_register(store.text)
        for _ in range(5):
            while True:
                row = own.read(["cooperation"])["cooperation"][["id", "revision", "note"]]
                try:
                    own.apply(
                        Changes(updates={"cooperation": row.assign(note=(row["note"].fillna("") + name))}),
                        name,
                    )
                    break
                except ConflictError as error:
                    told.append(error.conflicts[0].theirs["note"])

    threads = [threading.Thread(target=work, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    [row] = store.read()["cooperation"].to_dict("records")
    assert sorted(row["note"]) == sorted("abcd" * 5) and row["revision"] == 21
    assert all(told)


def test_disk_full(store: Store, place: Place, start: Start) -> None:
    if place.kind == "postgres":
        # The server's own code for a full disk, raised from inside.
        place.execute(
            "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS "
            "'BEGIN RAISE EXCEPTION USING ERRCODE = ''53100'', MESSAGE = ''no space left''; END'",
            "CREATE TRIGGER full_disk BEFORE INSERT ON partie FOR EACH ROW EXECUTE FUNCTION full_disk()",
        )
        with pytest.raises(OutputError, match="disk is full"):
            store.apply(insertion(agreement("b"), party("q", "b")), "Ada")
        place.execute("DROP TRIGGER full_disk ON partie")
    else:
        process = start(3000, "k", "full")
        said = process.communicate(timeout=120)[0]
        assert process.returncode == 3 and "disk is full" in said and "intact" in said, said
    assert numbers(store) == (1, 1)
    store.apply(insertion(agreement("b"), party("q", "b")), "Ada")
    assert numbers(store) == (2, 2)


def test_a_read_only_file(store: Store, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    if place.kind == "postgres":
        place.execute(
            "CREATE ROLE reader LOGIN",
            f"GRANT USAGE ON SCHEMA {schema_of(place)} TO reader",
            f"GRANT SELECT ON ALL TABLES IN SCHEMA {schema_of(place)} TO reader",
        )
        reader = open_register(place.source.replace("user='cohesion'", "user='reader'"))
        with pytest.raises(OutputError, match="account may not"):
            reader.apply(insertion(agreement("b")), "Ada")
        place.execute("DROP OWNED BY reader", "DROP ROLE reader")
        return
    # Root may write to any file: SQLite is told to open it as others would.
    path = Path(place.source)
    opened = sqlite_session.sqlite3.connect

    def connect(address: str, **options: Any) -> Any:
        return opened(address.replace("mode=rw", "mode=ro"), **options)

    monkeypatch.setattr(sqlite_session.sqlite3, "connect", connect)
    with pytest.raises(OutputError, match="read-only"):
        GeopackageStore(path).apply(insertion(agreement("b")), "Ada")
    assert numbers(GeopackageStore(path)) == (1, 1)


def schema_of(place: Place) -> str:
    with closing(place.connect()) as connection:
        cursor = connection.cursor()
        cursor.execute("SELECT current_schema()")
        return '"' + cursor.fetchone()[0].replace('"', '""') + '"'


@pytest.mark.parametrize("place", ["postgres"], indirect=True)
def test_the_server_stops_in_the_middle(store: Store, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    from cohesion_plugin.adapters.register.postgres_session import PostgresSession

    assert place.server is not None
    with monkeypatch.context() as patch:
        patch.setattr(PostgresSession, "written", lambda self, tables: place.server.stop())
        try:
            with pytest.raises(OutputError, match="was lost") as caught:
                store.apply(insertion(agreement("b"), party("q", "b")), "Ada")
            assert "nothing was written" in str(caught.value)
            with pytest.raises(InputError, match="can't be reached"):
                store.read()
        finally:
            place.server.start()
    assert numbers(store) == (1, 1)
    store.apply(insertion(agreement("b"), party("q", "b")), "Ada")
    assert numbers(store) == (2, 2)


class Flaky:
    """A connection that breaks when it commits, before or after the server has done so."""

    def __init__(self, connection: Any, done: bool) -> None:
        self._connection, self._done = connection, done

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def commit(self) -> None:
        import psycopg2

        if self._done:
            self._connection.commit()
        self._connection.close()
        raise psycopg2.OperationalError("server closed the connection unexpectedly")


@pytest.mark.parametrize("place", ["postgres"], indirect=True)
@pytest.mark.parametrize("done", [True, False])
def test_the_network_drops_during_the_commit(
    store: Store, place: Place, monkeypatch: pytest.MonkeyPatch, done: bool
) -> None:
    """The server is asked what became of the transaction: neither told as lost when it was written, nor the reverse."""
    from cohesion_plugin.adapters.register.postgres_session import PostgresSession

    def cut(self: PostgresSession, tables: Any) -> None:
        self.connection = Flaky(self.connection, done)

    with monkeypatch.context() as patch:
        patch.setattr(PostgresSession, "written", cut)
        if done:
            store.apply(insertion(agreement("b"), party("q", "b")), "Ada")
        else:
            with pytest.raises(OutputError, match="was lost"):
                store.apply(insertion(agreement("b"), party("q", "b")), "Ada")
    assert numbers(store) == ((2, 2) if done else (1, 1))


@pytest.mark.parametrize("place", ["postgres"], indirect=True)
def test_the_outcome_of_a_commit_may_stay_unknown(
    store: Store, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cohesion_plugin.adapters.register.postgres_session import PostgresSession

    assert place.server is not None

    def cut(self: PostgresSession, tables: Any) -> None:
        self.connection = Flaky(self.connection, True)
        monkeypatch.setattr(postgres_target.Target, "connect", unreachable)

    def unreachable(self: Any, write: bool = True) -> Any:
        raise InputError("no way", ["no route to host"])

    with monkeypatch.context() as patch:
        patch.setattr(PostgresSession, "written", cut)
        with pytest.raises(OutputError, match="while it confirmed") as caught:
            store.apply(insertion(agreement("b")), "Ada")
    assert "all, or none" in str(caught.value)


def test_psycopg2_is_named_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg2", None)
    with pytest.raises(MissingDependency, match="psycopg2"):
        open_register("postgres:host=127.0.0.1 port=1 dbname=x schema=y")


def test_a_server_that_is_not_there_and_a_text_without_one() -> None:
    pytest.importorskip("psycopg2")
    with pytest.raises(InputError, match="can't be reached") as caught:
        open_register("postgres:host=127.0.0.1 port=1 dbname=x user=u password='secret' schema=y")
    assert "secret" not in str(caught.value)
    with pytest.raises(InputError, match="names no PostgreSQL"):
        open_register("postgres:schema=y")
