"""From a file to a Typology: the shipped ones by id, the user's by path, also a bare list of rules."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from ..errors import InputError
from ..i18n import tr
from ..resources import resources_dir
from .files import read_json
from .model import UNCLASSABLE, Need, Typology, TypologyClass, index

OWN_RULES = "own_rules"


def typology_ids() -> tuple[str, ...]:
    """Public ids, in the order that the algorithm's list has."""
    return tuple(index()["order"])


@cache
def typology(identifier: str) -> Typology:
    """A shipped typology. Raises InputError where there is none of this id."""
    if identifier not in typology_ids():
        raise InputError(
            tr("Unknown typology « {} ».").format(identifier),
            [tr("typologies: {}").format(", ".join(typology_ids()))],
        )
    return read_typology(resources_dir() / "typologies" / f"{identifier}.json")


def read_typology(path: Path) -> Typology:
    """A typology from a file, or the user's rules from a list of {code, label, colour, definition, expression}.

    Raises InputError naming what is missing or wrong.
    """
    content = read_json(path)
    if isinstance(content, list):
        content = {"id": path.stem, "name": path.stem, "rule": OWN_RULES, "classes": content}
    if not isinstance(content, dict) or not isinstance(content.get("classes"), list):
        raise _wrong(path, [tr("no list « classes »")])
    content.setdefault("rule", OWN_RULES)
    content.setdefault("id", path.stem)
    classes = tuple(_class(entry, position) for position, entry in enumerate(content["classes"], start=1))
    problems = _problems(content, classes)
    if problems:
        raise _wrong(path, problems)
    return Typology(
        id=str(content["id"]),
        name=_texts(content.get("name", path.stem)),
        rule=str(content["rule"]),
        classes=classes,
        version=str(content.get("version", "1.0")),
        year=int(content.get("year") or 0),
        parameters=dict(content.get("parameters", {})),
        needs=tuple(_need(entry) for entry in content.get("needs", ())),
        method=_texts(content.get("method") or _method_of(str(content["rule"]))),
        source=str(content.get("source", "")),
    )


def _class(entry: Any, position: int) -> TypologyClass:
    if not isinstance(entry, dict):
        return TypologyClass("", {}, "")
    code = str(entry.get("code", position)).strip()
    return TypologyClass(
        code=code,
        label=_texts(entry.get("label") or entry.get("libelle") or code),
        colour=str(entry.get("colour") or entry.get("color") or entry.get("couleur") or ""),
        definition=_texts(entry.get("definition") or ""),
        group=str(entry.get("group", "")),
        covers=tuple(map(str, entry.get("covers", ()))),
        expression=str(entry.get("expression", "")).strip(),
    )


def _need(entry: Mapping[str, Any]) -> Need:
    return Need(
        entry["column"],
        tuple(entry.get("kinds", ())),
        entry.get("input", "TABLE"),
        bool(entry.get("optional", False)),
        tuple(entry.get("or", ())),
        entry.get("without", {}),
    )


def _problems(content: Mapping[str, Any], classes: tuple[TypologyClass, ...]) -> list[str]:
    codes = [each.code for each in classes]
    twice = sorted({code for code in codes if codes.count(code) > 1})
    own = content["rule"] == OWN_RULES
    problems = [
        tr("class {}: no code or no label").format(i) for i, each in enumerate(classes, 1) if not each.code
    ]
    problems += [tr("class {}: « {} » is no colour like #C8D96F").format(each.code, each.colour) for each in classes
                 if each.code and not re.fullmatch(r"#[0-9A-Fa-f]{6}", each.colour)]  # fmt: skip
    problems += [
        tr("class {}: no condition « expression »").format(each.code)
        for each in classes
        if own and not each.expression
    ]
    problems += [tr("code {} occurs twice").format(code) for code in twice]
    problems += (
        [tr("« {} » is kept for communes without a class").format(UNCLASSABLE)]
        if UNCLASSABLE in codes
        else []
    )
    return problems


def _texts(value: Any) -> dict[str, str]:
    return (
        {str(key): str(text) for key, text in value.items()}
        if isinstance(value, dict)
        else {"fr": str(value)}
    )


def _method_of(rule: str) -> dict[str, str]:
    """The method sentence of the shipped typology that has this rule, for a file that brings none."""
    for identifier in typology_ids():
        content: dict[str, Any] = read_json(resources_dir() / "typologies" / f"{identifier}.json")
        if content["rule"] == rule and content.get("method"):
            texts: dict[str, str] = content["method"]
            return texts
    return {}


def _wrong(path: Path, problems: list[str]) -> InputError:
    return InputError(
        tr("The file {} is no typology that can be applied.").format(path.name),
        problems,
        tr("Each class needs a code, a label, a colour and, for your own rules, an expression."),
    )
