"""A server that takes a connection, or a statement, and never answers: said within a bound, nothing lost."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pandas as pd
import pytest

from cohesion_plugin.adapters.register import create_register, open_register, postgres_patience
from cohesion_plugin.adapters.register.postgres_session import PostgresSession
from cohesion_plugin.adapters.register.store import Store
from cohesion_plugin.core.cooperation.changes import Changes
from cohesion_plugin.core.errors import InputError, OutputError
from tests import register_servers
from tests.register_servers import Place, Server, agreement

place = register_servers.place
POSTGRES = pytest.mark.parametrize("place", ["postgres"], indirect=True)
ONE = Changes(inserts={"cooperation": pd.DataFrame([agreement("b")])})


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """The bounds, made short."""
    monkeypatch.setattr(postgres_patience, "REACH", 2)
    monkeypatch.setattr(postgres_patience, "ANSWER", 1.0)


@pytest.fixture
def store(place: Place) -> Iterator[Store]:
    made = create_register(place.source)
    made.apply(Changes(inserts={"cooperation": pd.DataFrame([agreement("a")])}), "Zoé")
    yield made
    server(place).thaw()


def server(place: Place) -> Server:
    assert place.server is not None
    return place.server


def test_a_port_that_takes_connections_and_says_nothing() -> None:
    pytest.importorskip("psycopg2")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        source = f"postgres:host=127.0.0.1 port={listener.getsockname()[1]} dbname=x user=u schema=y"
        with pytest.raises(InputError, match="can't be reached"):
            open_register(source)


@POSTGRES
def test_a_frozen_server_is_not_waited_for(store: Store, place: Place) -> None:
    server(place).freeze()
    with pytest.raises(InputError, match="can't be reached"):
        store.read()
    with pytest.raises(InputError, match="can't be reached"):
        store.apply(ONE, "Ada")
    server(place).thaw()
    assert store.read()["cooperation"]["id"].tolist() == ["a"]


@POSTGRES
def test_a_server_that_freezes_while_it_is_read(
    store: Store, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = PostgresSession.whole

    def freezing(self: PostgresSession, statement: str) -> list[tuple[object, ...]]:
        server(place).freeze()
        return whole(self, statement)

    with monkeypatch.context() as patch:
        patch.setattr(PostgresSession, "whole", freezing)
        with pytest.raises(InputError, match="does not answer"):
            store.read()
    server(place).thaw()
    assert store.read()["cooperation"]["id"].tolist() == ["a"]


@POSTGRES
def test_a_server_that_freezes_while_it_is_written_to(
    store: Store, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    insert = PostgresSession.insert

    def freezing(self: PostgresSession, *given: object) -> None:
        server(place).freeze()
        insert(self, *given)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(PostgresSession, "insert", freezing)
        with pytest.raises(OutputError, match="does not answer") as caught:
            store.apply(ONE, "Ada")
    assert "nothing was written" in str(caught.value)
    server(place).thaw()
    assert store.read()["cooperation"]["id"].tolist() == ["a"]


@POSTGRES
def test_a_server_that_freezes_while_it_confirms(
    store: Store, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether the changes are there can't be known: said so, and they are all there or none of them."""
    rows = PostgresSession.rows

    def freezing(self: PostgresSession, statement: str, parameters: tuple[object, ...] = ()) -> object:
        found = rows(self, statement, parameters)
        if "txid_current" in statement:
            server(place).freeze()
        return found

    with monkeypatch.context() as patch:
        patch.setattr(PostgresSession, "rows", freezing)
        with pytest.raises(OutputError, match="while it confirmed"):
            store.apply(ONE, "Ada")
    server(place).thaw()
    assert store.read()["cooperation"]["id"].tolist() in (["a"], ["a", "b"])


@POSTGRES
def test_a_large_table_is_read_page_by_page(store: Store) -> None:
    """The same rows in the same order, whether the last page is full or not."""
    rows = [agreement(f"c{i}") for i in range(2000)]
    store.apply(Changes(inserts={"cooperation": pd.DataFrame(rows)}), "Zoé")
    expected = ["a", *(row["id"] for row in rows)]
    assert store.read()["cooperation"]["id"].tolist() == expected
    store.apply(Changes(deletes={"cooperation": store.read()["cooperation"].iloc[:1]}), "Zoé")
    assert store.read()["cooperation"]["id"].tolist() == expected[1:]
