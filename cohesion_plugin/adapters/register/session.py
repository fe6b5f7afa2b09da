"""One connection with one transaction, in the words that every back end understands."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Any

from ...core.errors import CohesionError, InputError
from ...core.i18n import tr
from .dialect import Dialect, audit
from .rules import Rule, key_of, table_label

Row = Sequence[Any]
# Characters of a row in a report.
_SHOWN = 300


class Session(ABC):
    """``now``: what is being written, table by table and row by row, for the report of a refusal."""

    dialect: Dialect

    def __init__(self) -> None:
        self.now: tuple[str, Sequence[str], Row] | None = None

    @abstractmethod
    def rows(self, statement: str, parameters: Row = ()) -> list[tuple[Any, ...]]:
        """What a query gives."""

    def whole(self, statement: str) -> list[tuple[Any, ...]]:
        """All rows of a query that may give many."""
        return self.rows(statement)

    @abstractmethod
    def execute(self, statement: str, parameters: Row = ()) -> None:
        """One statement."""

    @abstractmethod
    def columns(self, table: str) -> list[str]:
        """Of a table; none where there is no such table."""

    @abstractmethod
    def locked(
        self, table: str, columns: Sequence[str], keys: Sequence[str], by: str = ""
    ) -> list[tuple[Any, ...]]:
        """Rows with these keys, which nobody else can change before the end. ``by``: their column, if not its own."""

    @abstractmethod
    def insert(self, table: str, names: Sequence[str], rows: Sequence[Row]) -> None:
        """Rows of a table."""

    @abstractmethod
    def each(self, statement: str, table: str, names: Sequence[str], rows: Sequence[Row]) -> None:
        """One statement on ``table`` for each row of parameters; ``names``: of these."""

    @abstractmethod
    def written(self, tables: Sequence[str]) -> None:
        """Called before the commit, with the tables that were changed."""

    @abstractmethod
    def commit(self) -> None:
        """Make it last."""

    @abstractmethod
    def close(self) -> None:
        """Give the connection back; what was not committed is undone."""

    @abstractmethod
    def mapped(self, kind: type[CohesionError], shown: str) -> AbstractContextManager[None]:
        """Turns errors of the driver into sentences; ``kind``: of those that are about the register as a whole."""

    def refusal(self, rule: Rule | None, detail: str) -> InputError:
        """A row that breaks a rule, with the row where it is known."""
        facts = [*self._row_facts(), *([detail] if detail and rule is None else [])]
        sentence = rule.sentence() if rule else tr("The register refuses a row that breaks one of its rules.")
        return InputError(sentence, facts, tr("Correct the row; nothing was written."))

    def _row_facts(self) -> Iterator[str]:
        if self.now is None or not self.now[2]:
            return
        table, names, row = self.now
        values = dict(zip(names, row))
        key = values.pop(key_of(table), None)
        kept = set(audit(table).values())
        given = ", ".join(
            f"{name} = {value}" for name, value in values.items() if value is not None and name not in kept
        )
        title = tr("{}, row « {} »").format(table_label(table), key)
        yield f"{title} ({given[:_SHOWN]})" if given else title
