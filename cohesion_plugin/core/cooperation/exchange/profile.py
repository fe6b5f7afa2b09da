"""Profiles: which column of somebody's file feeds which column of the register, with its words. Saved as JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from ...errors import InputError
from ...i18n import pick, tr
from ...resources import resources_dir
from .. import schema
from .data import key_of

Json = dict[str, Any]


@dataclass(frozen=True)
class Profile:
    """See ``resources/help/importcooperations.*.md`` for each part; ``columns``: of the file, in its order."""

    name: str
    columns: tuple[str, ...]
    agreement: Json
    parties: tuple[Json, ...]
    title: Json = field(default_factory=dict)
    separator: str = ","
    one_per_row: Json = field(default_factory=dict)
    terms: tuple[Json, ...] = ()
    grouping: Json = field(default_factory=dict)
    named_in_text: tuple[Json, ...] = ()
    themes: Json = field(default_factory=dict)
    documents: tuple[Json, ...] = ()

    @property
    def label(self) -> str:
        """In the user's language."""
        return pick(self.title) if self.title else self.name

    def used(self) -> list[str]:
        """Columns it reads."""
        parts = [rule.get("column") for rule in self.agreement.values()]
        parts += [party.get(name) for party in self.parties for name in _PARTY]
        for rule in (
            self.themes,
            self.grouping,
            self.one_per_row,
            *self.terms,
            *self.named_in_text,
            *self.documents,
        ):
            parts.append(rule.get("column"))
        return list(dict.fromkeys(part for part in parts if part))

    def lacking(self, names: Iterable[str]) -> list[str]:
        """Columns it needs that a file has not."""
        known = {key_of(name) for name in names}
        return [name for name in self.used() if key_of(name) not in known]


_PARTY = ("siren", "nom", "categorie", "pays", "code_insee")


def read_profile(path: Path) -> Profile:
    """Raises InputError where it is no profile, with what is wrong in it."""
    try:
        content = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as error:
        raise _bad(path, [str(error)]) from error
    if not isinstance(content, dict):
        raise _bad(path, [tr("it is not an object { … }")])
    wrong = list(_wrong(content))
    if wrong:
        raise _bad(path, wrong)
    known = {name: content[name] for name in Profile.__dataclass_fields__ if name in content}
    for name in ("columns", "parties", "terms", "named_in_text", "documents"):
        known[name] = tuple(known.get(name, ()))
    return Profile(**{**known, "name": path.stem})


@cache
def shipped() -> tuple[Profile, ...]:
    """Profiles of ``resources/register/profiles``."""
    folder = resources_dir() / "register" / "profiles"
    return tuple(read_profile(path) for path in sorted(folder.glob("*.json")))


def recognise(names: Iterable[str]) -> Profile | None:
    """The shipped profile whose columns are all in a file; the one with most where several fit."""
    names = list(names)
    fitting = [profile for profile in shipped() if not profile.lacking(names)]
    return max(fitting, key=lambda profile: len(profile.used()), default=None)


def _wrong(content: Json) -> Iterable[str]:
    for name, kind in (("agreement", dict), ("parties", list)):
        if not isinstance(content.get(name), kind) or not content.get(name):
            yield tr("« {} » is missing").format(name)
    given = content.get("agreement")
    agreement: Json = given if isinstance(given, dict) else {}
    for name in agreement:
        if name not in schema.names("cooperation"):
            yield tr("agreement: the register has no column « {} »").format(name)
        elif not isinstance(agreement[name], dict) or not {"column", "value"} & set(agreement[name]):
            yield tr("agreement, {}: a « column » or a « value » is needed").format(name)
    parties = content.get("parties")
    for party in parties if isinstance(parties, list) else ():
        if not isinstance(party, dict) or not {"siren", "nom"} & set(party) or "role" not in party:
            yield tr("parties: each needs a « role », and a column for « siren » or « nom »")
    for name in ("terms", "named_in_text"):
        for rule in content.get(name, ()):
            try:
                groups = re.compile(rule["pattern"]).groups
            except (re.error, KeyError, TypeError):
                groups = 0
            if groups < (2 if name == "terms" else 1):
                yield tr("{}: the pattern « {} » can't be used").format(name, str(rule))


def _bad(path: Path, facts: list[str]) -> InputError:
    return InputError(
        tr("« {} » is not a profile of columns.").format(path.name),
        facts,
        tr("Start from a copy of the one in resources/register/profiles; the help describes it."),
    )
