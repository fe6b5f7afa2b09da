"""Changes written into an open transaction: first what others did since, then deletions, then rows in their order."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Iterator
from itertools import chain
from typing import Any

import pandas as pd

from ...core.cooperation import schema
from ...core.cooperation.changes import Changes, Conflict, records
from ...core.errors import ConflictError, InputError
from ...core.i18n import tr, tr_n
from .dialect import audit
from .rules import Rule, column_label, key_of, reference, table_label
from .session import Session

_SHOWN = 10


def write(session: Session, changes: Changes, who: str) -> None:
    """All of it. Raises ConflictError before anything is written."""
    conflicts = list(
        chain(
            _conflicts(session, changes.updates, True),
            _conflicts(session, changes.deletes, False),
            _conflicts(session, changes.known, False),
            _unseen(session, changes),
        )
    )
    if conflicts:
        raise _conflict_error(conflicts)
    for frames in (changes.inserts, changes.updates):
        for table, frame in frames.items():
            _check_numbers(session, table, frame)
    for table in reversed(schema.tables()):
        if table in changes.deletes:
            _delete(session, table, changes.deletes[table])
    for table in schema.tables():
        if table in changes.inserts:
            _insert(session, table, changes.inserts[table], who or None)
        if table in changes.updates:
            _update(session, table, changes.updates[table], who or None)
    session.now = None
    session.written(sorted({*changes.inserts, *changes.updates, *changes.deletes}))


def _conflicts(session: Session, frames: Any, update: bool) -> Iterator[Conflict]:
    for table, frame in frames.items():
        key, revision = key_of(table), audit(table)["revision"]
        keys, read = frame[key].tolist(), frame[revision].tolist()
        found = dict(session.locked(table, [key, revision], keys))
        changed = [
            i
            for i, one in enumerate(keys)
            # A row that somebody else has deleted too is as it should be.
            if (found[one] != read[i] if one in found else update)
        ]
        yield from _versions(session, table, frame.iloc[changed], update)


def _unseen(session: Session, changes: Changes) -> Iterator[Conflict]:
    """Rows that would go with their parent, and that were not there when it was read."""
    gone = {table: frame[key_of(table)].tolist() for table, frame in changes.deletes.items()}
    for table, frame in changes.known.items():
        key, known = key_of(table), set(frame[key_of(table)])
        for column in schema.columns(table):
            parent = reference(column)[0]
            if column.get("on_delete") != "cascade" or "same" in column or not gone.get(parent):
                continue
            there = session.locked(table, schema.names(table), gone[parent], column["name"])
            rows = [dict(zip(schema.names(table), row)) for row in there]
            yield from (Conflict(table, row[key], None, row, True) for row in rows if row[key] not in known)
            # What belongs to these goes too.
            gone.setdefault(table, []).extend(row[key] for row in rows)


def _versions(session: Session, table: str, frame: pd.DataFrame, update: bool) -> Iterator[Conflict]:
    if frame.empty:
        return
    key, names = key_of(table), list(schema.names(table))
    there = {}
    for row in session.locked(table, names, frame[key].tolist()):
        values = dict(zip(names, row))
        there[values[key]] = values
    for ours in frame.to_dict("records"):
        yield Conflict(table, ours[key], ours if update else None, there.get(ours[key]))


def _conflict_error(conflicts: list[Conflict]) -> ConflictError:
    facts = [_sentence(conflict) for conflict in conflicts[:_SHOWN]]
    if len(conflicts) > _SHOWN:
        facts.append(tr_n("and %n other row(s)", len(conflicts) - _SHOWN))
    return ConflictError(
        tr_n("%n row(s) of the register changed since you read it. Nothing was overwritten.", len(conflicts)),
        facts,
        tr("Read the register again, compare both versions, then repeat your change."),
        conflicts,
    )


def _sentence(conflict: Conflict) -> str:
    title = schema.schema()["tables"].get(conflict.table, {}).get("display", "libelle")
    known = conflict.theirs or conflict.ours or {}
    name = f"{table_label(conflict.table)} « {known.get(title) or conflict.key} »"
    if conflict.theirs is None:
        return tr("{}: deleted by somebody else").format(name)
    roles = audit(conflict.table)
    if conflict.added:
        by, at = (conflict.theirs.get(roles[role]) for role in ("created_by", "created_at"))
        return tr("{}: added by {} ({}), and would be deleted too").format(
            name, by or tr("somebody unknown"), at or "?"
        )
    who = conflict.theirs.get(roles.get("changed_by", "")) or tr("somebody unknown")
    when = conflict.theirs.get(roles.get("changed_at", "")) or "?"
    if conflict.ours is None:
        return tr("{}: to be deleted by you, changed by {} ({})").format(name, who, when)
    return tr("{}: changed by {} ({}): {}").format(name, who, when, _differences(conflict))


def _differences(conflict: Conflict) -> str:
    ours, theirs = conflict.ours or {}, conflict.theirs or {}
    parts = [
        tr("{}: yours « {} », now « {} »").format(
            column_label(conflict.table, name), _shown(value), _shown(theirs.get(name))
        )
        for name, value in ours.items()
        if name not in audit(conflict.table).values() and value != theirs.get(name)
    ]
    return "; ".join(parts) or tr("other columns than yours")


def _shown(value: Any) -> str:
    return "" if value is None else str(value)


def _check_numbers(session: Session, table: str, frame: pd.DataFrame) -> None:
    """The one rule that a database may apply before it looks at a row: then it can't name it."""
    kinds = {"integer": int, "real": float}
    for column in schema.columns(table):
        kind = kinds.get(column["type"])
        if kind is None or column["name"] not in frame.columns:
            continue
        for i, value in enumerate(frame[column["name"]].tolist()):
            if value is not None and not isinstance(value, kind):
                session.now = (table, list(frame.columns), tuple(frame.iloc[i]))
                raise session.refusal(Rule(table, (column["name"],), column["type"]), "")


def _delete(session: Session, table: str, frame: pd.DataFrame) -> None:
    key = key_of(table)
    session.each(session.dialect.delete(table), table, [key], records(frame[[key]]))


def _insert(session: Session, table: str, frame: pd.DataFrame, who: str | None) -> None:
    roles = audit(table)
    # 0: not stamped by the database yet.
    frame = frame.assign(**{roles["revision"]: 0}).astype(object)
    if "created_by" in roles:
        if "id" not in frame.columns:
            frame["id"] = None
        frame["id"] = [value if value is not None else uuid.uuid4().hex for value in frame["id"].tolist()]
        frame = frame.assign(**{roles["created_by"]: who}).astype(object)
    session.insert(table, list(frame.columns), records(_parents_first(table, frame)))


def _update(session: Session, table: str, frame: pd.DataFrame, who: str | None) -> None:
    key, roles = key_of(table), audit(table)
    frame = frame.drop(columns=[roles["revision"]])
    if "changed_by" in roles:
        # Finer than the database's own stamp, hence never the same: the mark of a change that is signed.
        now = datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="microseconds")
        frame = frame.assign(**{roles["changed_by"]: who, roles["changed_at"]: now})
    names = [name for name in frame.columns if name != key]
    if names:
        frame = frame[[*names, key]].astype(object)
        session.each(session.dialect.update(table, names), table, list(frame.columns), records(frame))


def _parents_first(table: str, frame: pd.DataFrame) -> pd.DataFrame:
    """Rows that rows of the same frame refer to come before these. Raises InputError where they go in a circle."""
    names = [
        c["name"] for c in schema.columns(table) if reference(c)[0] == table and c["name"] in frame.columns
    ]
    if not names or frame[names].isna().all(axis=None):
        return frame
    key = key_of(table)
    waiting, parts = frame, []
    while len(waiting):
        blocked = waiting[names].isin(waiting[key].tolist()).any(axis=1)
        if blocked.all():
            raise InputError(
                tr("These rows of « {} » refer to each other in a circle.").format(table_label(table)),
                [", ".join(map(str, waiting[key].tolist()[:_SHOWN]))],
                tr("Correct « {} » of one of them.").format(column_label(table, names[0])),
            )
        parts.append(waiting[~blocked])
        waiting = waiting[blocked]
    return pd.concat(parts)
