"""A register in the columns of a profile: the file it was read from, again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from ..register import Register
from .draft import of_objects, records
from .profile import Profile
from .profile_agreements import unsplit_key, words_of
from .profile_parties import rows_of
from .theme_rows import wordings


def to_profile(register: Register, profile: Profile) -> pd.DataFrame:
    """One row per partner in the register's order; what the profile has no column for is not in it."""
    columns = list(profile.columns) or profile.used()
    parties = _by(register["partie"], "cooperation", ["ordre"])
    members = _by(register["composition"], "partie", [])
    themes = _by(register["cooperation_theme"], "cooperation", ["ordre"])
    documents = _by(register["document"], "cooperation", [])
    rows: list[dict[str, Any]] = []
    for agreement in records(register["cooperation"]):
        key = agreement["id"]
        shared: dict[str, Any] = dict(words_of(agreement, profile))
        shared |= _themes(themes.get(key, []), profile) | _documents(documents.get(key, []), profile)
        for row in rows_of(parties.get(key, []), members, profile):
            whole = {**shared, **row}
            if "id" in profile.agreement:
                whole[profile.agreement["id"]["column"]] = unsplit_key(key, whole, profile)
            rows.append(whole)
    made = pd.DataFrame(rows, dtype=object).reindex(columns=columns)
    return of_objects(made)


def _by(frame: pd.DataFrame, owner: str, order: list[str]) -> Mapping[str, list[dict[str, Any]]]:
    made: dict[str, list[dict[str, Any]]] = {}
    for row in records(frame.sort_values(order, kind="stable") if order else frame):
        made.setdefault(str(row[owner]), []).append(row)
    return made


def _themes(rows: list[dict[str, Any]], profile: Profile) -> dict[str, Any]:
    if not profile.themes:
        return {}
    words = wordings([row["libelle_source"] for row in rows], [row["theme"] for row in rows])
    separator = profile.themes.get("separator", ";")
    return {profile.themes["column"]: f"{separator} ".join(words) or None}


def _documents(rows: list[dict[str, Any]], profile: Profile) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for rule in profile.documents:
        own = [
            row for row in rows if row["type"] == rule.get("type", "source") and (row["url"] or row["note"])
        ]
        made[rule["column"]] = (own[0]["url"] or own[0]["note"]) if own else None
    return made
