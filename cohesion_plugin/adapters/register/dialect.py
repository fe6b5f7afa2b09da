"""What databases share: names quoted, statements filled in from the schema; each dialect gives its own words.

Statements are templates with ``$`` places. Only names and sentences of our own resources are put into them, through
``quote`` and ``literal``; values of users always travel as parameters.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from string import Template
from typing import ClassVar

from ...core.cooperation import schema
from ..sql_names import quote, quoted
from .rules import Rule, key_of, reference, rules

_TABLE = Template("CREATE TABLE $table (\n  $parts\n)")
_COLUMN = Template("ALTER TABLE $table ADD COLUMN $column")
_CHECK = Template("CONSTRAINT $name CHECK (NOT ($broken))")
_UNIQUE = Template("CONSTRAINT $name UNIQUE ($columns)")
_UNIQUE_INDEX = Template("CREATE UNIQUE INDEX $name ON $table ($columns)")
_INDEX = Template("CREATE INDEX $name ON $table ($columns)")
_FOREIGN = Template("CONSTRAINT $name FOREIGN KEY ($columns) REFERENCES $other ($keys)$action")
_SELECT = Template("SELECT $columns FROM $table ORDER BY fid")
_INSERT = Template("INSERT INTO $table ($columns) VALUES ($values)")
_UPDATE = Template("UPDATE $table SET $columns WHERE $key = $place")
_DELETE = Template("DELETE FROM $table WHERE $key = $place")
_ACTIONS = {"cascade": " ON DELETE CASCADE", "set_null": " ON DELETE SET NULL"}


def literal(text: str) -> str:
    """A sentence or a default of our own resources as SQL's text."""
    return "'" + text.replace("'", "''") + "'"


class Dialect(ABC):
    """One way of writing the same model."""

    place: ClassVar[str]  # of a parameter
    types: ClassVar[Mapping[str, str]]
    conditions: ClassVar[
        Mapping[str, str]
    ]  # true where the value $v breaks the rule of that kind; $own: the row's key
    primary_key: ClassVar[str]
    empty_text: ClassVar[str] = "''"

    def tables(self) -> list[str]:
        """All statements that make the empty tables."""
        made = [self.meta()]
        for table in schema.tables():
            made += [self._table(table), *self._indices(table), *self.triggers(table)]
        return made

    def meta(self) -> str:
        """The table of facts about the register itself."""
        names = schema.schema()["meta"]["columns"]
        parts = [self.primary_key, *(f"{quote(name)} {self.types['text']} NOT NULL" for name in names)]
        unique = _UNIQUE.substitute(name=quote("registre.cle.unique"), columns=quote(names[0]))
        return self._create(schema.schema()["meta"]["table"], [*parts, unique])

    @abstractmethod
    def triggers(self, table: str) -> list[str]:
        """What checks rows with sentences, and keeps audit and derived columns."""

    @abstractmethod
    def without_triggers(self, table: str) -> list[str]:
        """Statements that take them off, where they are."""

    def added(self, table: str, name: str) -> list[str]:
        """Statements by which a table that is there already gets a column, and triggers that know of it."""
        column = next(column for column in schema.columns(table) if column["name"] == name)
        definition = _COLUMN.substitute(table=quote(table), column=self.column(table, column))
        return [*self.without_triggers(table), definition, *self.triggers(table)]

    @abstractmethod
    def column(self, table: str, column: schema.Column) -> str:
        """Definition of a column."""

    def readable(self, column: schema.Column) -> str:
        """Expression that reads a column as text, int or float."""
        return quote(column["name"])

    def select(self, table: str, columns: Iterable[schema.Column]) -> str:
        """Rows in the order in which they were written."""
        return _SELECT.substitute(table=quote(table), columns=", ".join(map(self.readable, columns)))

    def insert(self, table: str, names: Iterable[str], values: str = "") -> str:
        """``values``: in the place of one parameter for each column."""
        names = list(names)
        places = values or ", ".join([self.place] * len(names))
        return _INSERT.substitute(table=quote(table), columns=quoted(names), values=places)

    def update(self, table: str, names: Iterable[str]) -> str:
        """Parameters: the columns, then the key."""
        columns = ", ".join(f"{quote(name)} = {self.place}" for name in names)
        return _UPDATE.substitute(
            table=quote(table), columns=columns, key=quote(key_of(table)), place=self.place
        )

    def delete(self, table: str) -> str:
        """Parameter: the key."""
        return _DELETE.substitute(table=quote(table), key=quote(key_of(table)), place=self.place)

    def broken(self, rule: Rule, value: str, own: str) -> str:
        """Condition under which one value alone breaks a rule; empty where the database's types see to it."""
        condition = self.conditions.get(rule.kind, "")
        return Template(condition).substitute(v=value, own=own) if condition else ""

    def alone(self, table: str) -> list[Rule]:
        """Rules on one value alone."""
        return [rule for rule in rules(table) if rule.kind in self.conditions]

    def _table(self, table: str) -> str:
        parts = [self.primary_key, *(self.column(table, column) for column in schema.columns(table))]
        for rule in self.alone(table):
            if rule.kind != "required":
                broken = self.broken(rule, quote(rule.columns[0]), quote(key_of(table)))
                parts.append(_CHECK.substitute(name=quote(rule.key), broken=broken))
        for rule in rules(table):
            if rule.kind == "unique" and not self._with_nulls(rule):
                parts.append(_UNIQUE.substitute(name=quote(rule.key), columns=quoted(rule.columns)))
        parts += [self._foreign(table, column) for column in schema.columns(table) if "references" in column]
        return self._create(table, parts)

    def _create(self, table: str, parts: list[str]) -> str:
        return _TABLE.substitute(table=quote(table), parts=",\n  ".join(parts))

    def _foreign(self, table: str, column: schema.Column) -> str:
        other, key = reference(column)
        pairs = [(column["same"], column["same"])] if "same" in column else []
        pairs.append((column["name"], key))
        rule = Rule(table, (column["name"],), "reference", other)
        return _FOREIGN.substitute(
            name=quote(rule.key),
            columns=quoted(own for own, _their in pairs),
            other=quote(other),
            keys=quoted(their for _own, their in pairs),
            action=_ACTIONS.get(column.get("on_delete", ""), ""),
        )

    def _indices(self, table: str) -> list[str]:
        made = []
        for rule in rules(table):
            if rule.kind == "unique" and self._with_nulls(rule):
                columns = ", ".join(self.never_null(rule.table, name) for name in rule.columns)
                made.append(
                    _UNIQUE_INDEX.substitute(name=quote(rule.key), table=quote(table), columns=columns)
                )
        for column in schema.columns(table):
            if reference(column)[0] in schema.schema()["tables"]:
                name = quote(f"{table}.{column['name']}.index")
                made.append(_INDEX.substitute(name=name, table=quote(table), columns=quote(column["name"])))
        return made

    def never_null(self, table: str, name: str, row: str = "") -> str:
        """A column of a unique key, where an unknown value counts as a value. ``row``: NEW or OLD, with its dot."""
        column = next(column for column in schema.columns(table) if column["name"] == name)
        plain = f"{row}{quote(name)}"
        return plain if column.get("required") else f"coalesce({plain}, {self.empty_text})"

    @staticmethod
    def _with_nulls(rule: Rule) -> bool:
        required = {column["name"] for column in schema.columns(rule.table) if column.get("required")}
        return not set(rule.columns) <= required


def defaults(table: str) -> dict[str, object]:
    """Default by column, ``id`` apart."""
    return {column["name"]: column["default"] for column in schema.columns(table) if "default" in column}


def audit(table: str) -> dict[str, str]:
    """Column by role: created_at, created_by, changed_at, changed_by, revision; a vocabulary has the last only."""
    return {column["audit"]: column["name"] for column in schema.columns(table) if "audit" in column}


def derived(table: str) -> dict[str, tuple[str, list[str]]]:
    """By derived column: which bound, and of which columns the first that has one."""
    made = {}
    for column in schema.columns(table):
        if "derived" in column:
            bound, _, sources = column["derived"].partition(":")
            made[column["name"]] = (bound, sources.split(","))
    return made
