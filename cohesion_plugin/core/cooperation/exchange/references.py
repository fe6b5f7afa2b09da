"""Rows of a draft that refer to none, of the file or the register, and values that must be there."""

from __future__ import annotations

import pandas as pd

from ...i18n import tr
from .. import schema
from ..register import Register
from .draft import Draft, data_tables, lines_of
from .findings import ERROR, spoken


def check_references(draft: Draft, register: Register) -> None:
    """Add an error for each; vocabularies are seen to when values are read."""
    for table in data_tables():
        frame = draft.tables.get(table)
        if frame is None or frame.empty:
            continue
        _check_required(draft, table, frame)
        _check_unique(draft, table, frame)
        for column in schema.columns(table):
            other = column.get("references", "").partition(".")[0]
            if other in data_tables() and column["name"] in frame:
                known = _known(draft, register, other)
                wanted = frame[column["name"]]
                for position in frame.index[wanted.notna() & ~wanted.isin(known)]:
                    detail = tr("« {} » is in neither the file nor the register").format(wanted[position])
                    _add(draft, table, frame, position, column["name"], detail)
    _check_same(draft, register)


def _check_required(draft: Draft, table: str, frame: pd.DataFrame) -> None:
    for column in schema.columns(table):
        if not column.get("required") or "default" in column or "audit" in column:
            continue
        name = column["name"]
        empty = frame[name].isna() if name in frame else pd.Series(True, index=frame.index)
        # What could not be read is empty too, and has been said.
        told = (
            {(row[0], row[2].partition(".")[0]) for row in draft.findings.of(ERROR)} if empty.any() else set()
        )
        for position in frame.index[empty]:
            if (spoken(lines_of(frame, position)), table) not in told:
                _add(draft, table, frame, position, name, tr("« {} » is needed and empty").format(name))


def _check_unique(draft: Draft, table: str, frame: pd.DataFrame) -> None:
    for names in (["id"], *schema.schema()["tables"][table].get("unique", ())):
        if ("cooperation" in names and "id" in names) or not set(names) <= set(frame.columns):
            continue
        twice = frame.duplicated(list(names), keep="first") & frame[list(names[:2])].notna().all(axis=1)
        for position in frame.index[twice]:
            shown = ", ".join(str(frame.at[position, name]) for name in names)
            _add(
                draft,
                table,
                frame,
                position,
                ", ".join(names),
                tr("« {} » comes twice in the file").format(shown),
            )


def _check_same(draft: Draft, register: Register) -> None:
    """A commitment goes from a party to another of the same agreement."""
    rows = draft.tables.get("engagement")
    if rows is None or rows.empty:
        return
    owners = dict(zip(register["partie"]["id"], register["partie"]["cooperation"]))
    parties = draft.tables.get("partie")
    if parties is not None:
        owners |= dict(zip(parties["id"], parties["cooperation"]))
    for column in ("de_partie", "vers_partie"):
        if column not in rows:
            continue
        for position, party, own in zip(rows.index, rows[column], rows["cooperation"]):
            if party in owners and owners[party] != own:
                detail = tr("« {} » is a party of another agreement, « {} »").format(party, owners[party])
                _add(draft, "engagement", rows, position, column, detail)


def _known(draft: Draft, register: Register, table: str) -> set[object]:
    own = draft.tables.get(table)
    return set(register[table]["id"]) | (set(own["id"]) if own is not None else set())


def _owner(frame: pd.DataFrame, position: object) -> str:
    name = "cooperation" if "cooperation" in frame else "id"
    return str(frame.at[position, name] or "") if name in frame else ""


def _add(draft: Draft, table: str, frame: pd.DataFrame, position: object, name: str, detail: str) -> None:
    draft.findings.add(lines_of(frame, position), _owner(frame, position), f"{table}.{name}", ERROR, detail)
