"""A draft against a register: what is new, already there, or different; nothing is erased by an empty cell."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import pandas as pd

from ... import reference
from ...i18n import tr
from .. import schema
from ..changes import Changes, key_column
from ..register import Register
from .data import key_of
from .draft import DEDUCED, LINE, Draft, data_tables, records
from .findings import DIFFERS, NEW, SAME, UPDATED, Findings

# What names a row beside its identifier; the first that fits.
_NATURAL = {
    "partie": (("cooperation", "siren"), ("cooperation", "nom_source"), ("cooperation", "nom")),
    "composition": (("partie", "siren_epci", "du"),),
    "cooperation_theme": (("cooperation", "theme"),),
    "document": (("cooperation", "url", "titre"),),
    "enquete": (("siren", "campagne"),),
}
_PARTY_COLUMNS = {"composition": ("partie",), "engagement": ("de_partie", "vers_partie")}
_ORDERED = {"partie": "cooperation", "cooperation_theme": "cooperation"}
Counts = dict[str, dict[str, int]]


@dataclass
class Comparison:
    """``counts``: by status, rows of each table."""

    changes: Changes
    counts: Counts = field(default_factory=dict)


def compare(draft: Draft, register: Register, update: bool) -> Comparison:
    """``update``: differences become changes. The identifiers of the draft become those of the register."""
    inserts: dict[str, pd.DataFrame] = {}
    updates: dict[str, pd.DataFrame] = {}
    counts: Counts = {}
    renamed: dict[str, str] = {}
    for table in (*schema.schema()["vocabularies"], *data_tables()):
        frame = draft.tables.get(table)
        if frame is None or frame.empty:
            continue
        for column in _PARTY_COLUMNS.get(table, ()):
            if column in frame and renamed:
                frame[column] = [renamed.get(str(value), value) for value in frame[column]]
        found = _aligned(table, frame, register[table])
        if table == "partie":
            renamed = {own: there for own, there in zip(frame["id"], found) if there and there != own}
        frame[key_column(table)] = [there or own for own, there in zip(frame[key_column(table)], found)]
        known = pd.Series([there is not None for there in found], index=frame.index, dtype=bool)
        made = draft.made.get(table, set())
        changed = _differences(table, frame[known], register[table], made, update, draft.findings)
        if not known.all():
            inserts[table] = _fresh(table, frame[~known], register[table])
            _tell_new(table, frame[~known], draft.findings)
        if update and len(changed):
            updates[table] = changed
        new, different = int((~known).sum()), len(changed)
        counts[table] = {
            NEW: new,
            UPDATED if update else DIFFERS: different,
            SAME: len(frame) - new - different,
        }
    return Comparison(Changes(inserts, updates), counts)


def _aligned(table: str, frame: pd.DataFrame, there: pd.DataFrame) -> list[str | None]:
    """For each row, the key of the row of the register it is; None where it is new."""
    key = key_column(table)
    known = set(there[key])
    found: list[str | None] = [value if value in known else None for value in frame[key]]
    for names in _NATURAL.get(table, ()):
        if all(one is not None for one in found) or not set(names) <= set(frame.columns):
            continue
        by_name = dict(zip(_keys(there, names), there[key]))
        taken = {one for one in found if one is not None}
        for position, (one, natural) in enumerate(zip(found, _keys(frame, names))):
            candidate = by_name.get(natural) if one is None and None not in natural[:2] else None
            if candidate is not None and candidate not in taken:
                found[position] = candidate
                taken.add(candidate)
    return found


def _keys(frame: pd.DataFrame, names: Iterable[str]) -> list[tuple[object, ...]]:
    columns = [
        [key_of(v) if name in ("nom", "nom_source") and v else v for v in frame[name]] for name in names
    ]
    return list(zip(*columns))


def _differences(
    table: str, frame: pd.DataFrame, there: pd.DataFrame, made: set[str], update: bool, findings: Findings
) -> pd.DataFrame:
    """Rows of updates: key, revision, and the register's values with those of the file over them."""
    key = key_column(table)
    names = [c for c in frame.columns if c not in (key, LINE, "revision", *made) and c in there.columns]
    if frame.empty or not names:
        return pd.DataFrame()
    own = there.drop_duplicates(key).set_index(key).loc[frame[key]]
    if table == "partie":
        frame = _without_what_was_accepted(frame, own)
    differs = pd.DataFrame(
        {
            name: [
                new is not None and new == new and not _same(new, old)
                for new, old in zip(frame[name], own[name])
            ]
            for name in names
        },
        index=frame.index,
    )
    rows = differs.any(axis=1)
    for position in frame.index[rows]:
        row = frame.loc[position]
        before = own.iloc[frame.index.get_loc(position)]
        for name in differs.columns[differs.loc[position]]:
            detail = tr("register: « {} »; file: « {} »").format(_short(before[name]), _short(row[name]))
            owner = row.get("cooperation", row[key])
            status = UPDATED if update else DIFFERS
            findings.add(row[LINE], owner, f"{table}.{name}", status, detail)
    changed = frame.loc[rows, [key, *names]].copy()
    former = own[rows.to_numpy()]
    for name in names:
        changed[name] = [
            new if new is not None and new == new else old for new, old in zip(changed[name], former[name])
        ]
    if "revision" in there.columns:
        changed["revision"] = former["revision"].to_numpy()
    return changed.astype(object)


def _without_what_was_accepted(frame: pd.DataFrame, own: pd.DataFrame) -> pd.DataFrame:
    """A match that was accepted stays: the file's own name, former SIREN and deduced kind are no difference."""
    rows, there = records(frame), records(own)
    successors = reference.current_sirens()
    for row, known in zip(rows, there):
        if known["nom_source"] is not None and row.get("nom") == known["nom_source"]:
            row["nom"] = None
        siren = row.get("siren")
        replaced = known["siren"] is not None and successors.get(siren or "") == known["siren"]
        if replaced:
            row["siren"] = None
        if siren is None or replaced:
            row |= dict.fromkeys(row.get(DEDUCED, ()))
    return pd.DataFrame(rows, index=frame.index, columns=list(frame.columns), dtype=object)


def _same(new: object, old: object) -> bool:
    if isinstance(new, float) or isinstance(old, float):
        return old is not None and not isinstance(old, str) and not isinstance(new, str) and new == old
    return new == old


def _short(value: object) -> str:
    text = "" if value is None else str(value)
    return text if len(text) <= 80 else text[:79] + "…"


def _fresh(table: str, frame: pd.DataFrame, there: pd.DataFrame) -> pd.DataFrame:
    """New rows, with an order after those that are there where the file gives none."""
    rows = frame.drop(columns=[LINE, DEDUCED], errors="ignore").copy()
    owner = _ORDERED.get(table)
    if owner:
        given = rows["ordre"] if "ordre" in rows else pd.Series(None, index=rows.index, dtype=object)
        last = there.groupby(owner)["ordre"].max().to_dict() if len(there) else {}
        place = rows.groupby(owner, sort=False).cumcount() + 1
        made = [int(last.get(o) or 0) + int(p) for o, p in zip(rows[owner], place)]
        rows["ordre"] = [int(g) if g is not None and g == g else m for g, m in zip(given, made)]
    for column in schema.columns(table):
        if "default" in column and "audit" not in column:
            values = rows[column["name"]] if column["name"] in rows else pd.Series(None, index=rows.index)
            rows[column["name"]] = values.astype(object).where(values.notna(), column["default"])
    return rows.astype(object)


def _tell_new(table: str, frame: pd.DataFrame, findings: Findings) -> None:
    if table != "cooperation":
        return
    titles = frame["intitule"] if "intitule" in frame else frame["id"]
    for identifier, title, lines in zip(frame["id"], titles, frame[LINE]):
        findings.add(lines, identifier, table, NEW, str(title))
