"""Facts of an agreement through a profile, and back: words to terms, dates, terms found in notes, what is kept."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from ..dates import normalise
from .data import key_of
from .profile import Json, Profile

Row = Mapping[str, Any]
LINE_BREAK = "\n"


def agreement_of(rows: Sequence[Row], profile: Profile) -> dict[str, Any]:
    """Columns of the agreement, still as text. Wordings that can't be told from the values are kept in the note."""
    made: dict[str, Any] = {}
    kept: list[str] = []
    for name, rule in profile.agreement.items():
        if name in ("id", "note"):
            continue
        text = _first(rows, rule["column"]) if "column" in rule else rule["value"]
        made[name] = _value(text, rule)
        if text and "keep" in rule and (not _allowed(made, rule) or _back(made[name], rule) != text):
            kept.append(rule["keep"].format(text))
        if not _allowed(made, rule):
            made[name] = None
    note = _first(rows, profile.agreement["note"]["column"]) if "note" in profile.agreement else None
    made["note"] = LINE_BREAK.join(filter(None, (note, *kept))) or None
    for rule in profile.terms:
        match = re.search(rule["pattern"], _first(rows, rule["column"]) or "")
        if match:
            made["date_debut"], made["date_fin"] = match.group(1), match.group(2)
            break
    return made


def words_of(agreement: Row, profile: Profile) -> dict[str, str | None]:
    """The file's columns again."""
    made: dict[str, str | None] = {}
    note = str(agreement["note"] or "")
    for name, rule in profile.agreement.items():
        if name == "note" or "column" not in rule:
            continue
        found, note = _kept(note, rule)
        made[rule["column"]] = found if found is not None else _back(agreement[name], rule)
    if "note" in profile.agreement:
        made[profile.agreement["note"]["column"]] = note or None
    return made


def split_key(row: Row, key: str, profile: Profile) -> str:
    """Identifier of the agreement that this row alone is; empty where it is one of several rows."""
    rule = profile.one_per_row
    if not rule or row[rule["column"]] not in rule["values"]:
        return ""
    blanks = {name: row[name] for name in re.findall(r"\{(\w+)\}", rule["id"]) if name in row}
    name = str(rule["id"])
    for blank, value in {**blanks, "id": key}.items():
        name = name.replace("{" + blank + "}", str(value or ""))
    return name


def unsplit_key(identifier: str, row: Row, profile: Profile) -> str:
    """The file's own identifier of an agreement made of one row."""
    rule = profile.one_per_row
    if rule and row.get(rule["column"]) in rule["values"]:
        tail = split_key({**row}, "", profile)
        if tail and identifier.endswith(tail):
            return identifier[: -len(tail)]
    return identifier


def _value(text: str | None, rule: Json) -> str | None:
    known = {key_of(word): code for word, code in rule.get("values", {}).items()}
    return known.get(key_of(text), text) if text else None


def _allowed(made: Row, rule: Json) -> bool:
    return all(made.get(name) in values for name, values in rule.get("only_if", {}).items())


def _back(value: object, rule: Json) -> str | None:
    """The first wording of a term; of a date, its notation."""
    if value is None:
        return None
    text = str(value)
    if "values" in rule:
        return next((word for word, code in rule["values"].items() if code == text), text)
    if "before" in rule:
        date = normalise(text) or text
        return rule["before"].format(date[1:]) if date.startswith("<") else date
    return text


def _kept(note: str, rule: Json) -> tuple[str | None, str]:
    """The wording that was kept in a note, and the note without it."""
    if "keep" not in rule:
        return None, note
    before, _, after = rule["keep"].partition("{}")
    lines = note.split(LINE_BREAK)
    for line in lines:
        if line.startswith(before) and line.endswith(after):
            rest = [other for other in lines if other is not line]
            return line[len(before) : len(line) - len(after)], LINE_BREAK.join(rest)
    return None, note


def _first(rows: Sequence[Row], column: str) -> str | None:
    return next((row[column] for row in rows if row[column]), None)
