"""Rows of a table written into a new GeoPackage straight through SQLite: a million of them in seconds."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path
from string import Template

import pandas as pd

from .sql_names import quote, quoted

_INSERT = Template("INSERT INTO $table ($columns) VALUES ($places)")
_COUNT = Template("SELECT count(*) FROM $table")

Rows = Iterable[Sequence[object]]


def plain_rows(table: pd.DataFrame) -> Rows:
    """Rows of Python values; NaN stays, which SQLite takes as no value."""
    return zip(*(table[name].to_numpy().tolist() for name in table.columns))


def insert_rows(database: Path, table: str, columns: Sequence[str], blocks: Iterable[Rows]) -> int:
    """Fill an empty table that GDAL has made, in a file of its own; returns how many rows it has then.

    GDAL counts the rows one by one as they come: its trigger is put aside, and the count is given at the end.
    Raises sqlite3.Error, the file is then of no use.
    """
    places = ", ".join("?" * len(columns))
    statement = _INSERT.substitute(table=quote(table), columns=quoted(columns), places=places)
    with closing(sqlite3.connect(database, isolation_level=None)) as file:
        # The file is discarded where anything fails: what was there before needs no journal.
        file.execute("PRAGMA journal_mode = OFF")
        file.execute("BEGIN")
        triggers = file.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND lower(tbl_name) = lower(?)",
            (table,),
        ).fetchall()
        for name, _ in triggers:
            file.execute(f"DROP TRIGGER {quote(name)}")
        for rows in blocks:
            file.executemany(statement, rows)
        for _, sql in triggers:
            file.execute(sql)
        (count,) = file.execute(_COUNT.substitute(table=quote(table))).fetchone()
        file.execute(
            "UPDATE gpkg_ogr_contents SET feature_count = ? WHERE lower(table_name) = lower(?)",
            (count, table),
        )
        file.execute("COMMIT")
    return int(count)
