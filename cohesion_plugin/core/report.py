"""What was matched, what was not and why, with names; each thing said once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from .i18n import tr, tr_n

Level = Literal["info", "warning"]
SHOWN = 12


@dataclass(frozen=True)
class Entry:
    """One remark: its level, a sentence, and the names it is about."""

    level: Level
    sentence: str
    names: tuple[str, ...] = ()

    def text(self, shown: int | None = SHOWN) -> str:
        """The sentence followed by the first ``shown`` names and how many are left out."""
        if not self.names:
            return self.sentence
        names = self.names if shown is None else self.names[:shown]
        rest = len(self.names) - len(names)
        tail = tr_n(" and %n more", rest) if rest else ""
        return tr("{sentence} {names}").format(sentence=self.sentence, names=", ".join(names) + tail)


@dataclass
class Report:
    """An ordered list of remarks, without repeats. Also carries the method sentence and the sources.

    ``day``: ISO day for which the result holds, where it was asked for one.
    """

    entries: list[Entry] = field(default_factory=list)
    method: str = ""
    sources: list[str] = field(default_factory=list)
    day: str = ""

    def info(self, sentence: str, names: Iterable[str] = ()) -> None:
        """Something the user may want to know."""
        self._add(Entry("info", sentence, tuple(names)))

    def warn(self, sentence: str, names: Iterable[str] = ()) -> None:
        """Something that may change the result."""
        self._add(Entry("warning", sentence, tuple(names)))

    def _add(self, entry: Entry) -> None:
        if entry not in self.entries:
            self.entries.append(entry)

    def merge(self, other: Report) -> None:
        """Append another report's remarks and sources."""
        for entry in other.entries:
            self._add(entry)
        self.sources += [source for source in other.sources if source not in self.sources]
        self.method = self.method or other.method
        self.day = self.day or other.day

    @property
    def warnings(self) -> list[Entry]:
        """Only the remarks that may change the result."""
        return [entry for entry in self.entries if entry.level == "warning"]

    def text(self, shown: int | None = SHOWN) -> str:
        """The whole report as plain lines."""
        return "\n".join(entry.text(shown) for entry in self.entries)
