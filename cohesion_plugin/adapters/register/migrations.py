"""From each schema to the next, as functions on an open transaction; the last one is this extension's."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ...core.cooperation import schema
from ...core.errors import InputError
from ...core.i18n import tr
from .session import Session

Step = Callable[[Session], None]
VERSION_KEY = "schema_version"
_VERSION = {
    "?": 'UPDATE "registre" SET "valeur" = ? WHERE "cle" = ?',
    "%s": 'UPDATE "registre" SET "valeur" = %s WHERE "cle" = %s',
}


def _count_changes_of_terms(session: Session) -> None:
    """To schema 2: terms of vocabularies have a revision, so that a change by somebody else is seen."""
    for table in schema.schema()["vocabularies"]:
        if "revision" not in session.columns(table):
            for statement in session.dialect.added(table, "revision"):
                session.execute(statement)


# By the version that a step starts from. Schema 1 is the first.
STEPS: dict[int, Step] = {1: _count_changes_of_terms}


def migrate(session: Session, found: int, steps: Mapping[int, Step] | None = None) -> None:
    """All steps from the version found. Raises InputError where one is not known."""
    known = STEPS if steps is None else steps
    for version in range(found, schema.version()):
        if version not in known:
            raise InputError(
                tr("Registers of schema {} can't be brought to schema {}.").format(version, schema.version())
            )
        known[version](session)
    session.execute(_VERSION[session.dialect.place], (str(schema.version()), VERSION_KEY))
