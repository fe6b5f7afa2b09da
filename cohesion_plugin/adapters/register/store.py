"""A register's database, whichever it is: read into frames, changed in one transaction."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, ClassVar

import pandas as pd

from ...core.cooperation import schema
from ...core.cooperation.changes import Changes
from ...core.cooperation.register import Register
from ...core.errors import CohesionError, InputError, OutputError
from ...core.i18n import tr
from . import migrations, writing
from .dialect import Dialect
from .session import Session

_META = schema.schema()["meta"]["table"]
_FACTS = 'SELECT "cle", "valeur" FROM "registre"'


class Store(ABC):
    """Each call has a connection of its own: nothing is held between calls, in any thread, and a lost one comes back.

    ``text``: what ``open_register`` was given, ``shown``: the same for the user, without secrets.
    """

    dialect: ClassVar[Dialect]

    def __init__(self, text: str, shown: str) -> None:
        self.text, self.shown = text, shown
        self.backup = ""
        with self._reading() as session:
            facts = self._facts(session)
        self.title = str(facts.get("titre") or "")
        self.schema_version = self._version(facts.get("schema_version"))

    @property
    def read_only(self) -> bool:
        """Whether a newer extension made it: then it is read and never written to."""
        return self.schema_version > schema.version()

    @property
    def notice(self) -> str:
        """A sentence to show where the register is not of this extension's version; else empty."""
        if self.read_only:
            return tr(
                "The register {} was made by a newer version of the plugin (schema {}, known here: {}): it is "
                "opened read-only."
            ).format(self.shown, self.schema_version, schema.version())
        if self.schema_version < schema.version():
            return tr(
                "The register {} was made by an older version of the plugin (schema {}): the first change brings "
                "it to schema {}."
            ).format(self.shown, self.schema_version, schema.version())
        return ""

    def read(self, tables: Iterable[str] | None = None) -> Register:
        """All tables, or some (the others are then empty, vocabularies as shipped), as they are at one moment.

        Raises InputError where the register can't be read.
        """
        wanted = list(tables) if tables is not None else list(schema.tables())
        unknown = set(wanted) - set(schema.tables())
        if unknown:
            raise InputError(tr("The register has no table « {} ».").format(", ".join(sorted(unknown))))
        with self._reading() as session:
            if self.schema_version < schema.version():
                with closing(self._as_of_today(session)) as copy:
                    frames = {table: self._frame(copy, table) for table in wanted}
            else:
                frames = {table: self._frame(session, table) for table in wanted}
        return Register.of(frames, self.title or self.shown)

    def apply(self, changes: Changes, who: str) -> None:
        """Write all changes or none. ``who``: for the audit columns.

        Raises ConflictError where rows were changed by others since they were read, InputError for rows that break a
        rule, OutputError where the register can't be written.
        """
        if self.read_only:
            raise OutputError(
                self.notice, [tr("nothing was written")], tr("Update the plugin, then write again.")
            )
        checked = changes.checked()
        if not checked:
            return
        if self.schema_version < schema.version():
            self.migrate()
        with self._writing() as session:
            writing.write(session, checked, who)

    def migrate(self) -> None:
        """Bring an older register to this extension's schema, in one transaction; ``backup`` names the copy kept."""
        self.backup = self._keep_copy()
        try:
            with self._writing() as session:
                found = self._version(self._facts(session).get("schema_version"))
                self._bring_up_to_date(session, found, OutputError)
        except BaseException:
            self._forget_copy()
            raise
        self.schema_version = schema.version()

    def _bring_up_to_date(self, session: Session, found: int, kind: type[CohesionError]) -> None:
        """In the transaction of the session; ``kind``: of the error where that may not be."""
        migrations.migrate(session, found)

    @abstractmethod
    def layer(self, table: str) -> tuple[str, str]:
        """Source and provider with which QGIS opens a table."""

    def close(self) -> None:
        """For callers that close what they open: nothing is held between calls."""
        return

    @abstractmethod
    def _session(self, write: bool) -> Session:
        """A connection with a transaction begun."""

    @abstractmethod
    def _as_of_today(self, session: Session) -> Session:
        """An older register, read as if it had been migrated; the register itself stays as it is."""

    @abstractmethod
    def _keep_copy(self) -> str:
        """A copy beside, before a migration; empty where the database keeps copies by itself."""

    def _forget_copy(self) -> None:
        """After a migration that failed: the register is as it was, and its copy of no use."""
        if self.backup:
            Path(self.backup).unlink(missing_ok=True)
        self.backup = ""

    @contextmanager
    def _reading(self) -> Iterator[Session]:
        session = self._session(write=False)
        try:
            with session.mapped(InputError, self.shown):
                yield session
        finally:
            session.close()

    @contextmanager
    def _writing(self) -> Iterator[Session]:
        """Commits at the end; after any error nothing of it is in the database."""
        session = self._session(write=True)
        try:
            with session.mapped(OutputError, self.shown):
                yield session
                session.commit()
        finally:
            session.close()

    def _frame(self, session: Session, table: str) -> pd.DataFrame:
        present = set(session.columns(table))
        columns = [column for column in schema.columns(table) if column["name"] in present]
        lost = [] if self.read_only else [name for name in schema.names(table) if name not in present]
        if lost:
            raise InputError(
                tr("The register {} is damaged: its table « {} » is not whole.").format(self.shown, table),
                [tr("missing columns: {}").format(", ".join(lost))],
                tr("Go back to a copy of it."),
            )
        if not columns:  # a newer schema does without
            return pd.DataFrame()
        rows = session.whole(self.dialect.select(table, columns))
        names = [column["name"] for column in columns]
        return pd.DataFrame(rows, columns=names, dtype=object)

    def _facts(self, session: Session) -> dict[str, Any]:
        if not session.columns(_META):
            raise self._not_a_register(session)
        return dict(session.rows(_FACTS))

    def _version(self, value: Any) -> int:
        try:
            return int(value)
        except (TypeError, ValueError):
            raise InputError(
                tr(
                    "{} has a table « {} », but no version of a schema: it is no register of cooperations."
                ).format(self.shown, _META)
            ) from None

    @abstractmethod
    def _not_a_register(self, session: Session) -> InputError:
        """What it is instead."""
