"""A register's schema through psycopg2."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from string import Template
from typing import Any

from ...core.cooperation import schema
from ...core.errors import CohesionError
from ..sql_names import quote
from . import postgres_errors
from .postgres_dialect import PostgresDialect
from .postgres_patience import Patience
from .postgres_target import Target, driver
from .rules import key_of
from .session import Row, Session

_LOCKED = Template("SELECT $columns FROM $table WHERE $key = ANY(%s) ORDER BY $key FOR UPDATE")
_COLUMNS = (
    "SELECT attname FROM pg_catalog.pg_attribute WHERE attrelid = to_regclass(%s) AND attnum > 0 "
    "AND NOT attisdropped ORDER BY attnum"
)
_PAGE = 1000
_DECLARE = Template("DECLARE cohesion_rows NO SCROLL CURSOR FOR $query")
_FETCH, _CLOSE = f"FETCH {_PAGE} FROM cohesion_rows", "CLOSE cohesion_rows"


class PostgresSession(Session):
    """``write``: rows that are to change are locked; else what is read is of one moment."""

    dialect = PostgresDialect()

    def __init__(self, target: Target, write: bool) -> None:
        super().__init__()
        self._target = target
        self._driver = driver()
        self.connection = target.connect(write)
        self.patience = Patience(self.connection)
        self._cursor = self.connection.cursor()
        self._sent: Sequence[Row] = ()
        # A server's message on a row that others name is the same for a deletion and a change.
        self.deletes = False

    def rows(self, statement: str, parameters: Row = ()) -> list[tuple[Any, ...]]:
        with self.patience.bounded():
            self._cursor.execute(statement, tuple(parameters) or None)
        return list(self._cursor.fetchall())

    def whole(self, statement: str) -> list[tuple[Any, ...]]:
        """Page by page: over a slow line each is waited for, not all of a table."""
        found: list[tuple[Any, ...]] = []
        with self.patience.bounded():
            self._cursor.execute(_DECLARE.substitute(query=statement))
        while True:
            page = self.rows(_FETCH)
            found += page
            if len(page) < _PAGE:
                self.execute(_CLOSE)
                return found

    def execute(self, statement: str, parameters: Row = ()) -> None:
        self.deletes = statement.startswith("DELETE")
        with self.patience.bounded():
            self._cursor.execute(statement, tuple(parameters) or None)

    def columns(self, table: str) -> list[str]:
        return [name for (name,) in self.rows(_COLUMNS, (f"{quote(self._target.schema)}.{quote(table)}",))]

    def locked(
        self, table: str, columns: Sequence[str], keys: Sequence[str], by: str = ""
    ) -> list[tuple[Any, ...]]:
        readable = PostgresDialect().readable
        of = {column["name"]: column for column in schema.columns(table)}
        statement = _LOCKED.substitute(
            columns=", ".join(readable(of[name]) for name in columns),
            table=quote(table),
            key=quote(by or key_of(table)),
        )
        return self.rows(statement, (list(keys),))

    def insert(self, table: str, names: Sequence[str], rows: Sequence[Row]) -> None:
        self._about(table, names, rows)
        statement = self.dialect.insert(table, names, "%s").replace("(%s)", "%s")
        for page in _pages(rows):
            with self.patience.bounded():
                self._driver.extras.execute_values(self._cursor, statement, page, page_size=_PAGE)

    def each(self, statement: str, table: str, names: Sequence[str], rows: Sequence[Row]) -> None:
        self._about(table, names, rows)
        self.deletes = statement.startswith("DELETE")
        for page in _pages(rows):
            with self.patience.bounded():
                self._driver.extras.execute_batch(self._cursor, statement, page, page_size=_PAGE)

    def written(self, tables: Sequence[str]) -> None:
        """Nothing to keep beside."""

    def commit(self) -> None:
        """Where the connection is lost while confirming, the server is asked what became of the transaction."""
        [(identifier,)] = self.rows("SELECT txid_current()")
        try:
            with self.patience.bounded():
                self.connection.commit()
        except (self._driver.OperationalError, self._driver.InterfaceError):
            if not self._committed(identifier):
                raise

    def close(self) -> None:
        with suppress(self._driver.Error):
            self.connection.close()

    @contextmanager
    def mapped(self, kind: type[CohesionError], shown: str) -> Iterator[None]:
        try:
            yield
        except self._driver.Error as error:
            raise postgres_errors.mapped(error, self, kind, shown) from error
        except (ValueError, OverflowError) as error:
            raise self.refusal(None, str(error)) from error

    def named(self, key: str) -> None:
        """The row that the server refuses, among those just sent."""
        if self.now is not None and key_of(self.now[0]) in self.now[1]:
            table, names, _row = self.now
            at = list(names).index(key_of(table))
            self.now = (table, names, next((row for row in self._sent if row[at] == key), ()))

    def _about(self, table: str, names: Sequence[str], rows: Sequence[Row]) -> None:
        self._sent = rows
        self.now = (table, names, rows[0] if len(rows) == 1 else ())

    def _committed(self, identifier: int) -> bool:
        try:
            connection = self._target.connect()
        except CohesionError as error:
            raise postgres_errors.unknown_outcome(self._target.shown, error) from error
        try:
            cursor = connection.cursor()
            with Patience(connection).bounded():
                cursor.execute("SELECT txid_status(%s)", (identifier,))
            return bool(cursor.fetchone()[0] == "committed")
        finally:
            connection.close()


def _pages(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    return (rows[i : i + _PAGE] for i in range(0, len(rows), _PAGE))
