"""An empty register in a schema of PostgreSQL, made in one transaction."""

from __future__ import annotations

from contextlib import closing
from string import Template

from ...core.cooperation import schema
from ...core.errors import InputError, OutputError
from ...core.i18n import tr
from ..sql_names import quote
from .content import facts, terms
from .dialect import literal
from .postgres_session import PostgresSession
from .postgres_target import Target
from .rules import table_label

# As the server numbers itself: the first with gen_random_uuid().
_OLDEST = 130_000
_PRESENT = "SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = %s"
_SCHEMA = Template("CREATE SCHEMA $name")
_COMMENT = Template("COMMENT ON TABLE $table IS $text")
_COLUMN_COMMENT = Template("COMMENT ON COLUMN $table.$column IS $text")


def create(source: str, title: str) -> None:
    """Raises InputError where the schema has tables of these names, OutputError where it can't be written."""
    target = Target.of(source)
    session = PostgresSession(target, True)
    with closing(session), session.mapped(OutputError, target.shown):
        if session.connection.server_version < _OLDEST:
            raise InputError(
                tr("The database server is too old for a register: PostgreSQL {} or later is needed.").format(
                    _OLDEST // 10_000
                ),
                [target.shown],
            )
        if not session.rows(_PRESENT, (target.schema,)):
            session.execute(_SCHEMA.substitute(name=quote(target.schema)))
        meta = schema.schema()["meta"]["table"]
        there = [table for table in (meta, *schema.tables()) if session.columns(table)]
        if there:
            raise InputError(
                tr("The schema « {} » holds tables of a register already; nothing is replaced.").format(
                    target.schema
                ),
                [", ".join(there)],
                tr("Choose another schema."),
            )
        for statement in session.dialect.tables():
            session.execute(statement)
        for table in schema.tables():
            session.execute(_COMMENT.substitute(table=quote(table), text=literal(table_label(table, "fr"))))
            for column in schema.columns(table):
                name, label = quote(column["name"]), literal(column["label"]["fr"])
                session.execute(_COLUMN_COMMENT.substitute(table=quote(table), column=name, text=label))
        for table, names, rows in terms():
            session.insert(table, names, rows)
        names, rows = facts(title or target.schema)
        session.insert(meta, names, rows)
        session.commit()
