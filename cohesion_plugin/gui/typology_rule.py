"""One rule of the user's, and a list of them as a file: the form that the algorithm reads."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ..core.errors import InputError, OutputError
from ..core.i18n import tr
from ..core.typologies.load import OWN_RULES, read_typology
from ..core.typologies.model import UNCLASSABLE


@dataclass
class Rule:
    """A class of the user's: the first rule whose condition holds gives a commune its class."""

    code: str = ""
    label: str = ""
    colour: str = "#888888"
    expression: str = ""
    definition: str = ""


@dataclass
class RuleBook:
    """``version`` grows by one step each time that changed rules are saved."""

    name: str = ""
    version: str = "1.0"
    rules: tuple[Rule, ...] = ()

    def problem(self) -> str | None:
        """What is missing before a run."""
        if not self.rules:
            return tr("Add a rule, or load a file of rules.")
        codes = [rule.code for rule in self.rules]
        for place, rule in enumerate(self.rules, start=1):
            if not rule.code or not rule.expression.strip():
                return tr("Rule {} needs a code and a condition.").format(place)
            if rule.code == UNCLASSABLE or codes.count(rule.code) > 1:
                return tr("The code of rule {} is taken: « {} ».").format(place, rule.code)
        return None

    def content(self) -> dict[str, Any]:
        """As written in a file."""
        classes = [{**asdict(rule), "label": rule.label or rule.code} for rule in self.rules]
        name = self.name or tr("Own rules")
        head = {"id": OWN_RULES, "name": name, "version": self.version, "rule": OWN_RULES}
        return {**head, "classes": classes}

    def state(self) -> dict[str, Any]:
        """What the project keeps."""
        return {"name": self.name, "version": self.version, "rules": [asdict(rule) for rule in self.rules]}


def book_of(state: Any) -> RuleBook:
    """What ``RuleBook.state`` gave; nothing where it is none."""
    if not isinstance(state, dict):
        return RuleBook()
    known = Rule.__dataclass_fields__
    rules = [
        Rule(**{name: str(text) for name, text in one.items() if name in known})
        for one in state.get("rules") or []
    ]
    return RuleBook(str(state.get("name") or ""), str(state.get("version") or "1.0"), tuple(rules))


def read_book(path: str) -> RuleBook:
    """Rules of a file. Raises InputError where it is none, or a typology of another kind."""
    found = read_typology(Path(path))
    if found.rule != OWN_RULES:
        raise InputError(
            tr("The file {} is a typology without conditions: « {} ».").format(Path(path).name, found.title),
            [tr("rule: {}").format(found.rule)],
            tr("Choose a file of rules, each with a condition « expression »."),
        )
    rules = [
        Rule(one.code, one.legend, one.colour, one.expression, dict(one.definition).get("fr", ""))
        for one in found.classes
    ]
    return RuleBook(found.title, found.version, tuple(rules))


def write_book(path: str, book: RuleBook) -> None:
    """Written aside, then renamed. Raises OutputError."""
    text = json.dumps(book.content(), ensure_ascii=False, indent=1) + "\n"
    aside = Path(path + ".part")
    try:
        aside.write_text(text, encoding="utf-8")
        aside.replace(path)
    except OSError as error:
        raise OutputError(
            tr("The rules could not be saved to {}.").format(path), [error.strerror or str(error)]
        ) from error


def next_version(version: str) -> str:
    """« 1.0 » to « 1.1 »."""
    head, dot, last = version.rpartition(".")
    return f"{head}{dot}{int(last) + 1}" if last.isdigit() else f"{version}.1"
