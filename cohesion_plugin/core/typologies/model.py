"""A typology: ordered classes with colours, the rule that fills them, what it needs, the sentence that maps print."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from ..i18n import pick
from ..resources import resources_dir
from .files import read_json

Texts = Mapping[str, str]
UNCLASSABLE = "non_classable"


@dataclass(frozen=True)
class TypologyClass:
    """``code`` and ``label`` are data; ``definition`` is what a legend explains; ``colour`` is ``#RRGGBB``.

    ``group``: what the class comes to in a coarser reading (urbain, rural), for comparisons between typologies.
    ``covers``: codes of the classes that this one leaves undivided. ``expression``: QGIS condition of a user's rule.
    """

    code: str
    label: Texts
    colour: str
    definition: Texts = field(default_factory=dict)
    group: str = ""
    covers: tuple[str, ...] = ()
    expression: str = ""

    @property
    def text(self) -> str:
        """The label as data carry it: French where the class has it."""
        return self.label.get("fr") or pick(dict(self.label))

    @property
    def legend(self) -> str:
        """The label in the user's language."""
        return pick(dict(self.label))


@dataclass(frozen=True)
class Need:
    """A standard column that the rule reads, and where it comes from.

    ``kinds``: published files that give it. ``input``: parameter of the algorithm it is expected in. ``instead``:
    columns that do as well. ``without``: what the legend says where an optional one is missing.
    """

    column: str
    kinds: tuple[str, ...] = ()
    input: str = "TABLE"
    optional: bool = False
    instead: tuple[str, ...] = ()
    without: Texts = field(default_factory=dict)


@dataclass(frozen=True)
class Typology:
    """``rule``: a key of ``rules.RULES``; ``parameters``: its thresholds and codes, as in the file."""

    id: str
    name: Texts
    rule: str
    classes: tuple[TypologyClass, ...]
    version: str = "1.0"
    year: int = 0
    parameters: Mapping[str, Any] = field(default_factory=dict)
    needs: tuple[Need, ...] = ()
    method: Texts = field(default_factory=dict)
    source: str = ""

    @property
    def title(self) -> str:
        """Its name in the user's language."""
        return pick(dict(self.name))

    @property
    def codes(self) -> list[str]:
        """Codes of the classes, in the order of the legend."""
        return [each.code for each in self.classes]

    def of_code(self, code: str) -> TypologyClass:
        """The class of a code; the one for « non classable » where the typology has no such class."""
        return next((each for each in self.classes if each.code == code), unclassable())

    def motifs(self) -> dict[str, str]:
        """The texts of ``motif`` for its rule."""
        return motifs_of(self.rule)

    def sentence(self, **values: object) -> str:
        """The method sentence, filled from the parameters and the run."""
        plain = {key: value for key, value in self.parameters.items() if isinstance(value, (str, int, float))}
        filled = {**plain, "name": self.title, "count": len(self.classes), **values}
        shown = {
            key: _number(value) if isinstance(value, (int, float)) else value for key, value in filled.items()
        }
        return pick(dict(self.method)).format_map(_Known(shown)) if self.method else self.title


@cache
def index() -> dict[str, Any]:
    """``resources/typologies/index.json``: order, motifs, style, names of columns."""
    content: dict[str, Any] = read_json(resources_dir() / "typologies" / "index.json")
    return content


def unclassable() -> TypologyClass:
    """What stands for no class."""
    spec = index()["unclassable"]
    return TypologyClass(spec["code"], spec["label"], spec["colour"], spec["definition"])


def motifs_of(rule: str) -> dict[str, str]:
    """The texts of ``motif`` for a rule or a part of one, French as all data."""
    texts: dict[str, str] = index()["motifs"].get(rule, {})
    return texts


class _Known(dict[str, Any]):
    """Leaves an unknown brace as it is: a user's sentence is free text."""

    def __missing__(self, key: str) -> str:
        return "{" + key + "}"


def _number(value: float) -> str:
    return f"{value:,.10g}".replace(",", "\u00a0")
