"""What a check says of a page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from ..core.i18n import pick
from ..core.resources import vocabulary

OK, WARNING, ERROR = "ok", "warning", "error"
_RANK = {ERROR: 0, WARNING: 1, OK: 2}


@dataclass(frozen=True)
class Fix:
    """What would make a verdict good: a label for a button, and the act, on the main thread."""

    label: str
    act: Callable[[], object]

    def __call__(self) -> None:
        """Do it."""
        self.act()


@dataclass(frozen=True)
class Verdict:
    """``id``: of the check; ``level``: ``ok``, ``warning`` or ``error``; a sentence, facts, a fix if there is one."""

    id: str
    level: str
    sentence: str
    facts: tuple[str, ...] = ()
    fix: Fix | None = None

    @property
    def rank(self) -> int:
        """Errors first."""
        return _RANK[self.level]

    def text(self) -> str:
        """On lines of its own."""
        return "\n".join(
            [f"{level_label(self.level)} – {self.sentence}", *(f"  • {fact}" for fact in self.facts)]
        )


def good(id_: str, sentence: str, facts: Iterable[str] = ()) -> Verdict:
    """Nothing to do."""
    return Verdict(id_, OK, sentence, tuple(facts))


def warning(id_: str, sentence: str, facts: Iterable[str] = (), fix: Fix | None = None) -> Verdict:
    """Something to look at."""
    return Verdict(id_, WARNING, sentence, tuple(facts), fix)


def error(id_: str, sentence: str, facts: Iterable[str] = (), fix: Fix | None = None) -> Verdict:
    """Something that a reader would be misled by, or could not read."""
    return Verdict(id_, ERROR, sentence, tuple(facts), fix)


def settings() -> dict[str, Any]:
    """``resources/vocabularies/page_checks.json``."""
    return vocabulary("page_checks")


def level_label(level: str) -> str:
    """In the user's language."""
    return pick(settings()["levels"][level]["label"])
