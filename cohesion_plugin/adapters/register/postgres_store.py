"""The register in a schema of PostgreSQL, shared by a team."""

from __future__ import annotations

from ...core.errors import CohesionError, InputError
from ...core.i18n import tr, tr_n
from .postgres_dialect import PostgresDialect
from .postgres_errors import NO_RIGHT, may_not_migrate
from .postgres_session import PostgresSession
from .postgres_target import Target, driver
from .session import Session
from .store import Store

_TABLES = "SELECT tablename FROM pg_catalog.pg_tables WHERE schemaname = %s ORDER BY tablename"


class PostgresStore(Store):
    """``source``: ``postgres:`` and QGIS's connection text with its schema. Raises InputError, MissingDependency."""

    dialect = PostgresDialect()

    def __init__(self, source: str) -> None:
        self._target = Target.of(source)
        super().__init__(source, self._target.shown)

    def layer(self, table: str) -> tuple[str, str]:
        """Source and provider of a table."""
        return self._target.layer_uri(table), "postgres"

    def _session(self, write: bool) -> Session:
        return PostgresSession(self._target, write)

    def _as_of_today(self, session: Session) -> Session:
        """Migrated in a transaction that is never committed."""
        copy = PostgresSession(self._target, True)
        try:
            self._bring_up_to_date(copy, self.schema_version, InputError)
        except BaseException:
            copy.close()
            raise
        return copy

    def _bring_up_to_date(self, session: Session, found: int, kind: type[CohesionError]) -> None:
        try:
            super()._bring_up_to_date(session, found, kind)
        except driver().Error as error:
            if error.pgcode in NO_RIGHT:
                raise may_not_migrate(error, kind, self.shown, found) from error
            raise

    def _keep_copy(self) -> str:
        """A migration is one transaction of the server, whose administrator keeps copies."""
        return ""

    def _not_a_register(self, session: Session) -> InputError:
        tables = [name for (name,) in session.rows(_TABLES, (self._target.schema,))]
        return InputError(
            tr("The schema « {} » of the database holds no register of cooperations.").format(
                self._target.schema
            ),
            [self.shown, tr_n("%n table(s) in the schema", len(tables)) + f" ({', '.join(tables[:10])})"],
            tr("Choose another schema, or create a register with « Create a register of cooperations »."),
        )
