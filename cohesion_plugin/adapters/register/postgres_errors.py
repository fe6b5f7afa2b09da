"""What psycopg2 reports, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.cooperation.schema import version
from ...core.errors import CohesionError, OutputError
from ...core.i18n import tr
from .rules import Rule, by_key, key_of

if TYPE_CHECKING:
    from .postgres_session import PostgresSession

# Classes and codes of SQLSTATE.
_INTEGRITY, _DATA = "23", "22"
_BUSY = {"55P03", "40P01", "40001"}
_SLOW = "57014"
NO_RIGHT = {"42501", "25006"}
_FULL = {"53100", "53200"}
_GONE = {"57P01", "57P02", "57P03"}


def mapped(error: Any, session: PostgresSession, kind: type[CohesionError], shown: str) -> CohesionError:
    """One sentence for an error of the driver."""
    code, text = error.pgcode or "", str(error).strip()
    if code[:2] == _INTEGRITY:
        return _refusal(error, session)
    if code[:2] == _DATA:
        return session.refusal(None, error.diag.message_primary or text)
    if code in _BUSY:
        return kind(
            tr("The register {} is being written by another program.").format(shown),
            [text, tr("nothing was written")],
            tr("Save or close the edits there, then try again."),
        )
    if code == _SLOW or session.patience.ended:
        return kind(
            tr("The database of the register {} does not answer.").format(shown),
            [text, tr("nothing was written")],
            tr("Ask its administrator whether the server is running, then try again."),
        )
    if code in NO_RIGHT:
        return kind(
            tr("Your account may not do this in the register {}.").format(shown),
            [text, tr("nothing was written")],
            tr("Ask the administrator of the database for the right to read and write its schema."),
        )
    if code in _FULL:
        return kind(
            tr("The register {} could not be written: the disk is full, or can't be written to.").format(
                shown
            ),
            [text, tr("what was there before is intact")],
            tr("Free some space, then try again."),
        )
    if session.connection.closed or code in _GONE or code[:2] == "08":
        return kind(
            tr("The connection to the register {} was lost.").format(shown),
            [text, tr("nothing was written")],
            tr("Check the network, then try again."),
        )
    return kind(tr("The register {} can't be used.").format(shown), [text])


def may_not_migrate(error: Any, kind: type[CohesionError], shown: str, found: int) -> CohesionError:
    """Only who owns the tables may bring them to this extension's schema; who may not can't even read as if it were."""
    return kind(
        tr(
            "The register {} was made by an older version of the plugin, and your account may not bring it up to date."
        ).format(shown),
        [
            tr("schema of the register: {}, of this version: {}").format(found, version()),
            str(error).strip(),
            tr("nothing was written"),
        ],
        tr(
            "Ask the owner of its tables to change one agreement with this version of the plugin: that brings it up to "
            "date for everybody. Then open it again."
        ),
    )


def unknown_outcome(shown: str, error: CohesionError) -> OutputError:
    """The connection was lost between the last change and the server's word that it lasts."""
    return OutputError(
        tr("The connection to the register {} was lost while it confirmed your changes.").format(shown),
        [*error.facts, tr("they were written all, or none of them")],
        tr("Read the register again to see whether they are there."),
    )


def _refusal(error: Any, session: PostgresSession) -> CohesionError:
    rule, detail = rule_of(error, session), error.diag.message_detail or ""
    if rule is not None and rule.kind in session.dialect.conditions:
        session.named(detail)  # our own triggers give the key
        return session.refusal(rule, "")
    refusal = session.refusal(rule, error.diag.message_primary or "")
    refusal.facts += (detail,) if detail else ()
    return refusal


def rule_of(error: Any, session: PostgresSession) -> Rule | None:
    """The rule that a constraint stands for; seen from the row that others name, where that one was to go."""
    diag = error.diag
    if error.pgcode == "23502":
        return Rule(diag.table_name, (diag.column_name,), "required")
    rule = by_key().get(diag.constraint_name or "")
    at = session.now[0] if session.now else ""
    if rule is None or rule.kind != "reference":
        return rule
    if at == rule.other and at != rule.table:
        kind = "in_use" if session.deletes else "referred"
        found = by_key().get(f"{at}.{key_of(at)}.{kind}.{rule.table}")
        if found is not None:
            return found
    same = by_key().get(f"{rule.table}.{rule.columns[0]}.same")
    return same or rule
