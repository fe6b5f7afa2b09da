"""Parties of an agreement through a profile: those of columns, groupings and the EPCI they are made of, and back."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from .data import key_of
from .draft import LINE, unique
from .names import exact_key
from .party_kinds import kind_of_words
from .profile import Json, Profile

Row = Mapping[str, Any]
Made = dict[str, Any]
_COLUMNS = ("siren", "nom", "categorie", "pays", "code_insee")


def parties_of(agreement: str, rows: Sequence[Row], profile: Profile) -> tuple[list[Made], list[Made]]:
    """Parties in their order with identifiers, and members of groupings. A party named on several rows comes once."""
    parties: dict[tuple[str, ...], Made] = {}
    members: list[tuple[Made, Made]] = []
    for row in rows:
        groupings = _groupings(row, profile)
        for number, rule in enumerate(profile.parties):
            party = _party(row, rule)
            if party is None:
                continue
            grouped = rule["role"] == profile.grouping.get("role")
            body = _body_of(party, row, groupings, profile) if grouped else None
            if body is not None:
                members.append((_add(parties, body, row, number), party))
            else:
                _add(parties, party, row, number)
        for body in groupings if not _named(row, profile) else ():
            _add(parties, body, row, len(profile.parties))
        for one in parties.values():
            if one["role"] == profile.grouping.get("role") and row[LINE] in one[LINE]:
                _note(one, row, profile)
    for rule in profile.named_in_text:
        for row in rows:
            match = re.search(rule["pattern"], row[rule["column"]] or "")
            if match:
                name = match.group(1).strip()
                _add(parties, {"role": rule["role"], "nom": name}, row, len(profile.parties) + 1)
    ordered = sorted(parties.values(), key=lambda party: party.pop("_n"))
    _identify(agreement, ordered)
    inside = [
        {"partie": body["id"], "siren_epci": one.get("siren"), "nom_epci": one.get("nom"), LINE: one[LINE]}
        for body, one in members
    ]
    return ordered, inside


def rows_of(parties: Sequence[Row], members: Mapping[str, Sequence[Row]], profile: Profile) -> list[Made]:
    """The file's rows of an agreement: one for each partner, or member of a partner."""
    made: list[Made] = []
    fixed: Made = {}
    rules = {rule["role"]: rule for rule in profile.parties}
    grouping = profile.grouping
    for party in parties:
        rule = rules.get(str(party["role"]))
        if rule is None:
            continue
        if rule["role"] != grouping.get("role", rules and list(rules)[-1]):
            fixed |= _cells(party, rule)
            continue
        cell = _kept(party, grouping)
        inside = members.get(str(party["id"]), ())
        body = bool(inside) or (
            party["siren"] is None and party["categorie"] in grouping.get("categories", ())
        )
        for one in inside:
            named = {"siren": one["siren_epci"], "nom": one["nom_epci"]}
            made.append({**_cells(named, rule), grouping["column"]: cell or party["nom"]})
        if not inside:
            row = dict.fromkeys(_cells(party, rule)) if body else _cells(party, rule)
            if grouping:
                row[grouping["column"]] = cell or (party["nom"] if body else None)
            made.append(row)
    return [{**fixed, **row} for row in (made or [{}])]


def _party(row: Row, rule: Json) -> Made | None:
    found = {name: row[rule[name]] for name in _COLUMNS if name in rule and row[rule[name]]}
    if not {"siren", "nom"} & set(found):
        return None
    return {**found, "role": rule["role"], LINE: [row[LINE]]}


def _groupings(row: Row, profile: Profile) -> list[Made]:
    """Bodies named in the grouping's cell whose kind is one that others are members of."""
    rule = profile.grouping
    return [
        {"role": rule["role"], "nom": name, "categorie": kind_of_words(name)}
        for name in _names(row, profile)
        if kind_of_words(name) in rule["categories"]
    ]


def _names(row: Row, profile: Profile) -> list[str]:
    rule = profile.grouping
    text = row[rule["column"]] if rule else None
    if not text:
        return []
    return [name.strip() for name in text.split(rule["separator"])] if "separator" in rule else [text]


def _body_of(party: Made, row: Row, groupings: list[Made], profile: Profile) -> Made | None:
    """The grouping a party is a member of; none where the cell names the party too, or several groupings."""
    if len(groupings) != 1:
        return None
    beside = {exact_key(name) for name in _names(row, profile)}
    return None if exact_key(str(party.get("nom") or "")) in beside else dict(groupings[0])


def _named(row: Row, profile: Profile) -> bool:
    """Whether the row names a member of its grouping."""
    return any(
        row[rule[name]]
        for rule in profile.parties
        if rule["role"] == profile.grouping.get("role")
        for name in ("siren", "nom")
        if name in rule
    )


def _add(parties: dict[tuple[str, ...], Made], party: Made, row: Row, number: int) -> Made:
    key = (str(party["role"]), str(party.get("siren") or ""), key_of(party.get("nom")))
    found = parties.setdefault(key, {**party, LINE: [], "_n": number})
    if row[LINE] not in found[LINE]:
        found[LINE].append(row[LINE])
    return found


def _note(party: Made, row: Row, profile: Profile) -> None:
    """The grouping's cell stays with the party where it says more than the party's name."""
    rule = profile.grouping
    text = row[rule["column"]] if rule else None
    if text and text != party.get("nom"):
        party["note"] = rule["keep"].format(text)


def _kept(party: Row, rule: Json) -> str | None:
    before, _, after = str(rule.get("keep", "")).partition("{}")
    note = str(party["note"] or "")
    if not before or not note.startswith(before) or not note.endswith(after):
        return None
    return note[len(before) : len(note) - len(after)]


def _cells(party: Row, rule: Json) -> Made:
    known = {"nom": party.get("nom_source") or party["nom"]}
    return {rule[name]: known.get(name, party.get(name)) for name in _COLUMNS if name in rule}


def _identify(agreement: str, parties: list[Made]) -> None:
    wanted = [f"{agreement}/{key_of(one.get('nom') or one.get('siren'))[:60]}" for one in parties]
    for party, identifier in zip(parties, unique(wanted, set())):
        party |= {"id": identifier, "cooperation": agreement}
