"""All that can be compared, by name: searched while the user types."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..core.i18n import pick, tr
from ..core.resources import vocabulary
from .words import fold

if TYPE_CHECKING:
    from ..core.comparison.families import Families

# In the order in which hits of equal merit are shown.
KINDS = ("region", "departement", "epci", "couronne", "classe", "commune")
SHOWN = 40


@dataclass(frozen=True)
class Entry:
    """``text``: in the selection language; ``words``: what it is; ``folded``: what is searched."""

    text: str
    name: str
    words: str
    folded: str
    order: int

    @property
    def title(self) -> str:
        """« Tours Métropole Val de Loire (EPCI) »."""
        return f"{self.name} ({self.words})" if self.words else self.name


class Catalogue:
    """Made in a thread; searched on the main one, a few milliseconds for all communes of France."""

    def __init__(self, entries: list[Entry]) -> None:
        self.entries = entries
        self._titles = {one.text: one for one in reversed(entries)}

    @classmethod
    def of(cls, families: Families) -> Catalogue:
        """Every set of every kind that there is; rings and classes where they were given."""
        places, made = families.places, []
        for order, kind in enumerate(KINDS):
            absent = {"couronne": places.rings is None, "classe": places.classes is None}
            if absent.get(kind):
                continue
            family = families.of(kind)
            for code, name in zip(family.codes, family.names):
                made.append(_entry(kind, str(code), str(name), order))
        return cls(made + _groups(families))

    def search(self, text: str) -> list[Entry]:
        """The entries that hold every word of a text, those that begin with it first."""
        wanted = fold(text.strip())
        words = wanted.split()
        if not words:
            return []
        hits = [one for one in self.entries if all(word in one.folded for word in words)]
        hits.sort(key=lambda one: (not one.folded.startswith(wanted), one.order, len(one.folded)))
        return hits[:SHOWN]

    def title(self, text: str) -> str:
        """What a text of the selection language stands for, the text itself where it is not a single name."""
        name, equal, _ = text.partition("=")
        if equal and name.strip():
            return name.strip()
        entry = self._titles.get(text)
        return entry.title if entry is not None else text

    def name(self, text: str) -> str:
        """The same without what it is."""
        entry = self._titles.get(text)
        return entry.name if entry is not None else self.title(text)


def word(kind: str) -> str:
    """The first word of the selection language for a kind."""
    return str(vocabulary("comparison")["kinds"][kind]["words"][0])


def label(kind: str) -> str:
    """What a kind is called."""
    return str(pick(vocabulary("comparison")["kinds"][kind]["label"]))


def _entry(kind: str, code: str, name: str, order: int) -> Entry:
    shown = f"{label(kind)} {code}" if kind in ("commune", "departement") else label(kind)
    return Entry(f"{word(kind)}:{code}", name, shown, f"{fold(name)} {code.lower()}", order)


def _groups(families: Families) -> list[Entry]:
    """« each EPCI of a département »: several territories at once."""
    made = []
    for kind, inner, title in (
        ("region", "departement", tr("each département of it")),
        ("departement", "epci", tr("each EPCI of it")),
        ("region", "epci", tr("each EPCI of it")),
        ("epci", "commune", tr("each commune of it")),
        ("couronne", "epci", tr("each EPCI of it")),
    ):
        if kind == "couronne" and families.places.rings is None:
            continue
        family = families.of(kind)
        for code, name in zip(family.codes, family.names):
            text = f"{word(inner)}:* in {word(kind)}:{code}"
            made.append(
                Entry(
                    text,
                    f"{name}{tr(': ')}{title}",
                    "",
                    f"{fold(str(name))} {str(code).lower()}",
                    20,
                )
            )
    return made
