"""A register's GeoPackage through SQLite."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePath
from string import Template
from typing import Any
from urllib import parse

from ...core.errors import CohesionError
from ...core.i18n import tr
from ..sql_names import quote, quoted
from .rules import key_of, rule_in
from .session import Row, Session
from .sqlite_dialect import SqliteDialect

# Seconds for which another program's transaction is waited for.
PATIENCE = 5.0
_ONE = Template("SELECT $columns FROM $table WHERE $key = ?")
_TOUCHED = "UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE table_name = ?"


class SqliteSession(Session):
    """``write``: other writers wait from the start; else what is read is of one moment, and writers go on."""

    dialect = SqliteDialect()

    def __init__(self, connection: sqlite3.Connection, write: bool) -> None:
        super().__init__()
        self.connection = connection
        connection.isolation_level = None
        connection.execute("PRAGMA foreign_keys = ON")
        self._write = write
        self._begun = False

    @classmethod
    def on_file(cls, path: Path, write: bool, patience: float = PATIENCE) -> SqliteSession:
        """On an existing file; what a killed program left half written is undone on the way, also for reading."""
        return cls(sqlite3.connect(address(path.resolve()), uri=True, timeout=patience), write)

    @classmethod
    def in_memory(cls) -> SqliteSession:
        """For a copy."""
        return cls(sqlite3.connect(":memory:"), True)

    def begin(self) -> None:
        """Start the transaction; raises sqlite3.Error, to be called where errors are mapped."""
        self.connection.execute("BEGIN IMMEDIATE" if self._write else "BEGIN")
        self._begun = True

    def rows(self, statement: str, parameters: Row = ()) -> list[tuple[Any, ...]]:
        return self.connection.execute(statement, parameters).fetchall()

    def execute(self, statement: str, parameters: Row = ()) -> None:
        self.connection.execute(statement, parameters)

    def columns(self, table: str) -> list[str]:
        return [name for (name,) in self.rows("SELECT name FROM pragma_table_info(?)", (table,))]

    def locked(
        self, table: str, columns: Sequence[str], keys: Sequence[str], by: str = ""
    ) -> list[tuple[Any, ...]]:
        key = quote(by or key_of(table))
        statement = _ONE.substitute(columns=quoted(columns), table=quote(table), key=key)
        return [row for key in keys for row in self.connection.execute(statement, (key,))]

    def insert(self, table: str, names: Sequence[str], rows: Sequence[Row]) -> None:
        self.each(self.dialect.insert(table, names), table, names, rows)

    def each(self, statement: str, table: str, names: Sequence[str], rows: Sequence[Row]) -> None:
        self.connection.executemany(statement, self._told(table, names, rows))

    def written(self, tables: Sequence[str]) -> None:
        self.connection.executemany(_TOUCHED, [(table,) for table in tables])

    def commit(self) -> None:
        self.connection.execute("COMMIT")

    def close(self) -> None:
        # An open transaction is rolled back.
        self.connection.close()

    @contextmanager
    def mapped(self, kind: type[CohesionError], shown: str) -> Iterator[None]:
        try:
            if not self._begun:
                self.begin()
            yield
        except sqlite3.IntegrityError as error:
            raise self.refusal(rule_in(str(error)), str(error)) from error
        except (ValueError, OverflowError) as error:  # a text that is no Unicode, a number beyond 64 bits
            raise self.refusal(None, str(error)) from error
        except sqlite3.Error as error:
            raise failure(error, kind, shown) from error

    def _told(self, table: str, names: Sequence[str], rows: Sequence[Row]) -> Iterator[Row]:
        for row in rows:
            self.now = (table, names, row)
            yield row


def address(path: PurePath) -> str:
    """Of a file that must exist, as SQLite takes it; a share of Windows keeps both its slashes."""
    posix = path.as_posix()
    return f"file://{'' if posix.startswith('/') else '/'}{parse.quote(posix, safe='/:')}?mode=rw"


def failure(error: Exception, kind: type[CohesionError], shown: str) -> CohesionError:
    """The sentence on a database that can't be read or written."""
    text = str(error)
    if "locked" in text or "busy" in text:
        return kind(
            tr("The register {} is being written by another program.").format(shown),
            [tr("nothing was written")],
            tr("Save or close the edits there, then try again."),
        )
    if "full" in text or "disk I/O" in text:
        return kind(
            tr("The register {} could not be written: the disk is full, or can't be written to.").format(
                shown
            ),
            [text, tr("what was there before is intact")],
            tr("Free some space, then try again."),
        )
    if "readonly" in text:
        return kind(
            tr("The register {} can't be written to: the file or its folder is read-only.").format(shown),
            [tr("nothing was written")],
            tr("Ask for the right to write there, or work on a copy."),
        )
    return kind(
        tr("The register {} can't be used.").format(shown),
        [text],
        tr("Open it in QGIS to see what it holds, or go back to a copy."),
    )
