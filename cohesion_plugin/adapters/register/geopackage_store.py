"""The register in a GeoPackage."""

from __future__ import annotations

import datetime
import sqlite3
from contextlib import closing
from pathlib import Path

from ...core.cooperation import schema
from ...core.errors import CohesionError, InputError, OutputError
from ...core.i18n import tr
from .describe_file import is_sqlite, not_a_register
from .migrations import migrate
from .session import Session
from .sqlite_dialect import SqliteDialect
from .sqlite_session import PATIENCE, SqliteSession, failure
from .store import Store


class GeopackageStore(Store):
    """``path``: of an existing GeoPackage. Raises InputError where it is no register."""

    dialect = SqliteDialect()

    def __init__(self, path: Path, patience: float = PATIENCE) -> None:
        self.path = path
        self._patience = patience
        if not path.is_file() or not is_sqlite(path):
            raise not_a_register(path)
        super().__init__(str(path), path.name)

    def layer(self, table: str) -> tuple[str, str]:
        """Source and provider of a table."""
        return f"{self.path}|layername={table}", "ogr"

    def _session(self, write: bool) -> Session:
        kind: type[CohesionError] = OutputError if write else InputError
        try:
            return SqliteSession.on_file(self.path, write, self._patience)
        except sqlite3.Error as error:
            if not self.path.is_file():
                raise not_a_register(self.path) from error
            raise failure(error, kind, self.shown) from error

    def _as_of_today(self, session: Session) -> Session:
        copy = SqliteSession.in_memory()
        session.connection.backup(copy.connection)
        migrate(copy, self.schema_version)
        return copy

    def _keep_copy(self) -> str:
        day = datetime.date.today().isoformat()
        stem = f"{self.path.stem}-schema{self.schema_version}-{day}"
        names = (f"{stem}{f'-{i}' if i else ''}{self.path.suffix}" for i in range(1000))
        target = next(path for path in map(self.path.with_name, names) if not path.exists())
        try:
            with (
                closing(SqliteSession.on_file(self.path, False)) as source,
                closing(sqlite3.connect(target)) as copy,
            ):
                source.connection.backup(copy)
        except sqlite3.Error as error:
            target.unlink(missing_ok=True)
            raise OutputError(
                tr(
                    "The register {} must be brought to schema {}, and no copy of it could be kept beside."
                ).format(self.shown, schema.version()),
                [str(error), tr("nothing was written")],
                tr("Free some space or ask for the right to write there, then try again."),
            ) from error
        return str(target)

    def _not_a_register(self, session: Session) -> InputError:
        return not_a_register(self.path)
