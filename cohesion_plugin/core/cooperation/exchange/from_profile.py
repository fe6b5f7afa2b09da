"""A file read through a profile: rows of one agreement together, each row's parties, groupings and their members."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import pandas as pd

from ...errors import InputError
from ...i18n import tr
from .data import digest, key_of
from .draft import LINE, Draft, Tables, derive_ids, records
from .findings import ERROR, INFO, Findings
from .profile import Profile
from .profile_agreements import agreement_of, split_key
from .profile_parties import parties_of
from .theme_rows import theme_rows
from .themes import ThemeWords
from .titles import site_of

Row = Mapping[str, Any]
_MADE = {
    "cooperation": {"intitule", "date_debut", "date_fin", "generation"},
    "partie": {"ordre", "categorie"},
    "cooperation_theme": {"ordre"},
    "document": {"titre", "type"},
}


def of_profile(raw: pd.DataFrame, profile: Profile, words: ThemeWords, source: str = "") -> Draft:
    """``raw``: text by column with ``_lignes``. Raises InputError where columns of the profile are missing."""
    lacking = profile.lacking(name for name in raw.columns if name != LINE)
    if lacking:
        raise InputError(
            tr("The file has not the columns that the profile « {} » reads.").format(profile.label),
            [
                tr("missing columns: {}").format(", ".join(lacking)),
                tr("columns: {}").format(", ".join(str(name) for name in raw.columns if name != LINE)),
            ],
            tr("Choose another profile, or the template."),
        )
    findings = Findings()
    keys = {key_of(name): name for name in raw.columns if name != LINE}
    used = {name: keys[key_of(name)] for name in profile.used()}
    frame = raw[[*used.values(), LINE]].set_axis([*used, LINE], axis=1)
    frame = frame[frame.drop(columns=LINE).notna().any(axis=1)]
    groups = _groups(records(frame), profile, findings)
    tables = _tables(groups, profile, findings)
    derive_ids(tables)
    cells = []
    if profile.themes:
        column = profile.themes["column"]
        for agreement, rows in groups.items():
            filled = [row[column] for row in rows if row[column]]
            if filled:
                cells.append((agreement, filled[0], [row[LINE] for row in rows]))
    tables["cooperation_theme"] = theme_rows(cells, words, findings, profile.themes.get("separator", ";"))
    made = {table: set(names) for table, names in _MADE.items()}
    return Draft(tables, findings, made, tuple(frame[LINE]), source)


def _groups(
    rows: list[dict[str, Any]], profile: Profile, findings: Findings
) -> dict[str, list[dict[str, Any]]]:
    """Rows by agreement; one to each where the profile says so."""
    groups: dict[str, list[dict[str, Any]]] = {}
    column = profile.agreement.get("id", {}).get("column")
    several: dict[str, list[str]] = {}
    lines: dict[str, list[int]] = {}
    for row in rows:
        own = row[column] if column else None
        # Without an identifier each row is an agreement; the same row twice is one.
        key = own or f"accord-{digest(*(row[name] for name in profile.used()))}"
        split = split_key(row, key, profile)
        groups.setdefault(split or key, []).append(row)
        if split:
            several.setdefault(key, []).append(split)
            lines.setdefault(key, []).append(row[LINE])
    for key, made in several.items():
        detail = tr("one contract per row: {} agreements made of « {} »").format(len(set(made)), key)
        findings.add(lines[key], key, "cooperation", INFO, detail, ", ".join(dict.fromkeys(made)))
    return groups


def _tables(groups: Mapping[str, list[dict[str, Any]]], profile: Profile, findings: Findings) -> Tables:
    agreements, parties, members, documents = [], [], [], []
    for key, rows in groups.items():
        _conflicts(key, rows, profile, findings)
        lines = [row[LINE] for row in rows]
        facts = agreement_of(rows, profile)
        if profile.terms and facts.get("date_fin"):
            detail = tr("term {} to {} read in the text, which stays as note")
            detail = detail.format(facts["date_debut"], facts["date_fin"])
            findings.add(lines, key, "cooperation.date_fin", INFO, detail)
        agreements.append({**facts, "id": key, LINE: lines})
        own, inside = parties_of(key, rows, profile)
        parties += own
        members += inside
        documents += _documents(key, rows, profile)
    found = {"cooperation": agreements, "partie": parties, "composition": members, "document": documents}
    return {table: pd.DataFrame(rows, dtype=object) for table, rows in found.items() if rows}


def _conflicts(key: str, rows: list[dict[str, Any]], profile: Profile, findings: Findings) -> None:
    """Facts of an agreement are the same on all its rows, or empty."""
    if len(rows) == 1:
        return
    columns = [rule["column"] for rule in profile.agreement.values() if "column" in rule]
    columns += [profile.themes["column"]] if profile.themes else []
    for column in dict.fromkeys(columns):
        values = dict.fromkeys(row[column] for row in rows if row[column])
        if len(values) > 1:
            shown = " ≠ ".join(f"« {str(value)[:60]} »" for value in values)
            detail = tr("rows of one agreement say different things of « {} »: {}").format(column, shown)
            findings.add([row[LINE] for row in rows], key, column, ERROR, detail)


def _documents(key: str, rows: list[dict[str, Any]], profile: Profile) -> list[dict[str, Any]]:
    made: dict[str, dict[str, Any]] = {}
    for rule in profile.documents:
        for row in rows:
            url = row[rule["column"]]
            if url:
                one = {
                    "cooperation": key,
                    "titre": site_of(url),
                    "type": rule.get("type", "source"),
                    LINE: [],
                }
                one["url" if re.match(r"https?://", url) else "note"] = url
                made.setdefault(url, one)[LINE].append(row[LINE])
    return list(made.values())
