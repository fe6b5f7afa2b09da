"""The text of a selection: « Tours = epci:243700754; ring:243700754/1; epci:* in reg:24; reg:24 - dep:37; France;
rest in reg:24 » (what the other items leave)."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from ..errors import InputError
from ..i18n import tr
from ..resources import vocabulary
from ..text import plain

ALL = "*"
REST = "reste"


@dataclass(frozen=True)
class Term:
    """``kind``: a key of ``kinds`` in ``comparison.json``; ``codes``: codes or names, ``*`` for each one."""

    kind: str
    codes: tuple[str, ...]
    text: str


@dataclass(frozen=True)
class Wanted:
    """One item of a selection: terms added (+) or taken away (-) in order, within ``inside`` where it is given."""

    text: str
    terms: tuple[tuple[str, Term], ...]
    inside: Wanted | None = None
    name: str = ""

    @property
    def of_rest(self) -> bool:
        """Whether it names what the other items leave: « rest »."""
        return any(term.kind == REST for _, term in self.terms)


@dataclass(frozen=True)
class Request:
    """What to compare, and the named sets that may be used by ``set:name``."""

    items: tuple[Wanted, ...]
    sets: dict[str, Wanted]


def read_selection(text: str) -> Request:
    """Read a selection, as text or as JSON. Raises InputError with the item that can't be read."""
    if text.lstrip().startswith(("{", "[")):
        return _from_json(text)
    items = tuple(_item(one.strip()) for one in re.split(r"[;\n]", text) if one.strip())
    return Request(items, {item.name: item for item in items if item.name})


def nothing_selected() -> InputError:
    """What a selection without items is answered."""
    return InputError(
        tr("There is nothing to compare."),
        (),
        tr("Write a selection, for example: epci:243700754; ring:243700754/1; dep:37"),
    )


def _from_json(text: str) -> Request:
    """``{"sets": {name: selection}, "territories": [selection…]}``, ``{name: selection}`` or a list."""
    try:
        content = json.loads(text)
    except ValueError as error:
        raise InputError(
            tr("The selection looks like JSON and can't be read as such."), [str(error)], _remedy()
        ) from error
    if isinstance(content, list):
        items = [_item(str(one)) for one in content]
        return Request(tuple(items), {item.name: item for item in items if item.name})
    named = content.get("sets", {} if "territories" in content else content)
    sets = {str(name): _item(_joined(one), str(name)) for name, one in named.items()}
    if "territories" not in content:
        return Request(tuple(sets.values()), sets)
    items = [_item(str(one)) for one in content["territories"]]
    return Request(tuple(items), sets)


def _joined(value: Any) -> str:
    """A selection, or a list of commune codes."""
    return "communes:" + ",".join(map(str, value)) if isinstance(value, list) else str(value)


def _item(text: str, name: str = "") -> Wanted:
    if "=" in text:
        left, text = (part.strip() for part in text.split("=", 1))
        name = left or name
    inside = "|".join(vocabulary("comparison")["inside"])
    parts = re.split(rf"\s+(?:{inside})\s+", text, maxsplit=1, flags=re.IGNORECASE)
    pieces = re.split(r"\s+([+-])\s+", parts[0].strip())
    signs = ["+", *pieces[1::2]]
    terms = tuple((sign, _term(piece.strip(), text)) for sign, piece in zip(signs, pieces[::2]))
    if len(terms) > 1 and any(ALL in term.codes for _, term in terms):
        raise InputError(
            tr(
                "« {} » can't be read: « * » makes one territory of each, and can't be added to others."
            ).format(text),
            (),
            tr("Write it as an item of its own, between semicolons."),
        )
    return Wanted(text, terms, _item(parts[1].strip()) if len(parts) > 1 else None, name)


def _term(text: str, whole: str) -> Term:
    word, colon, codes = text.partition(":")
    kind = _kinds().get(plain(word))
    alone = kind in vocabulary("comparison")["alone"]
    if kind is None or bool(colon) == alone or not (codes.strip() or alone):
        raise InputError(
            tr("« {} » can't be read in the selection.").format(text or whole),
            [tr("item: {}").format(whole), tr("words: {}").format(", ".join(sorted(_kinds())))],
            _remedy(),
        )
    every = vocabulary("comparison")["every"]
    listed = [code.strip() for code in codes.split(",") if code.strip()]
    return Term(kind, tuple(ALL if plain(one) in every or one == ALL else one for one in listed), text)


def _kinds() -> dict[str, str]:
    kinds = vocabulary("comparison")["kinds"]
    return {word: kind for kind, spec in kinds.items() for word in spec["words"]}


def _remedy() -> str:
    return tr("Example: epci:243700754; ring:243700754/1; dep:37; communes:37261,37050; reg:24; France")
