"""One hierarchy of errors: a sentence that a planner understands, the facts, a remedy."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .cooperation.changes import Conflict


class CohesionError(Exception):
    """Something the user can act on. ``facts`` are short lines: counts, names, first rows."""

    def __init__(self, sentence: str, facts: Iterable[str] = (), remedy: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.facts = tuple(facts)
        self.remedy = remedy

    def __str__(self) -> str:
        return "\n".join(
            [self.sentence, *(f"  • {fact}" for fact in self.facts), *([self.remedy] * bool(self.remedy))]
        )


class InputError(CohesionError):
    """A layer, table or parameter is not what the computation needs."""


class CrsError(InputError):
    """The coordinates have no reference system, or not the one the layer announces."""


class OutputError(CohesionError):
    """A result could not be written; nothing was left half written."""


class ConflictError(OutputError):
    """Rows of a register were changed by somebody else since they were read; nothing was overwritten.

    ``conflicts``: each row with both versions.
    """

    def __init__(
        self, sentence: str, facts: Iterable[str] = (), remedy: str = "", conflicts: Iterable[Conflict] = ()
    ) -> None:
        super().__init__(sentence, facts, remedy)
        self.conflicts = tuple(conflicts)


class MissingDependency(CohesionError):
    """A Python package is absent or too old."""


class Cancelled(CohesionError):
    """The user asked to stop; nothing was written."""
