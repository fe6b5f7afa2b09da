"""The rules of the register's tables, from its schema: what databases enforce, and the sentence of each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from ...core.cooperation import schema
from ...core.i18n import pick
from ...core.resources import vocabulary

# A rule's key at the end of a message, by which its sentence is found again in another language.
_KEY = re.compile(r"\[([a-z_]+\.[a-z_+]+\.[a-z_]+(?:\.[a-z_]+)?)\]")
TYPES = ("text", "integer", "real")


@dataclass(frozen=True)
class Rule:
    """``kind``: a key of ``register_rules.json``. ``other``: the table referred to, or that refers to this one."""

    table: str
    columns: tuple[str, ...]
    kind: str
    other: str = ""

    @property
    def key(self) -> str:
        """Name in the database: table.column.kind, then the other table where the rule has one of several."""
        tail = [self.other] if self.kind in ("referred", "in_use") else []
        return ".".join([self.table, "+".join(self.columns), self.kind, *tail])

    def sentence(self, language: str | None = None) -> str:
        """« Table : what is wrong. », in the current language or in the one given."""
        texts = vocabulary("register_rules")[self.kind]
        colon = "\u00a0: " if (texts.get(language) if language else pick(texts)) == texts["fr"] else ": "
        text = texts[language] if language else pick(texts)
        return f"{table_label(self.table, language)}{colon}" + text.format(
            table=table_label(self.table, language),
            column=", ".join(column_label(self.table, name, language) for name in self.columns),
            other=table_label(self.other, language) if self.other else "",
        )

    def message(self) -> str:
        """What the database itself says: French, with the key."""
        return f"{self.sentence('fr')} [{self.key}]"


def rule_in(message: str) -> Rule | None:
    """The rule that a database's message names, if it does."""
    match = _KEY.search(message)
    return by_key().get(match.group(1)) if match else None


@cache
def by_key() -> dict[str, Rule]:
    """All rules of all tables."""
    return {rule.key: rule for table in schema.tables() for rule in rules(table)}


@cache
def rules(table: str) -> tuple[Rule, ...]:
    """Of a table: first what a value alone must be, then what it must be among others."""
    return (*_own(table), *_references(table), *_uniques(table), *_kept(table), *_referring(table))


def reference(column: schema.Column) -> tuple[str, str]:
    """Table and column that a column refers to; two empty texts where it refers to none."""
    table, _, key = column.get("references", "").partition(".")
    return table, key


def key_of(table: str) -> str:
    """The column by which other rows name a row of the table."""
    return "code" if table in schema.schema()["vocabularies"] else "id"


def table_label(table: str, language: str | None = None) -> str:
    """As shown to the user."""
    whole = schema.schema()
    labels = (whole["tables"].get(table) or whole["vocabularies"][table])["label"]
    return labels[language] if language else pick(labels)


def column_label(table: str, name: str, language: str | None = None) -> str:
    """As shown to the user."""
    labels = next(column["label"] for column in schema.columns(table) if column["name"] == name)
    return labels[language] if language else pick(labels)


def _written(table: str) -> Iterator[schema.Column]:
    """Columns that people fill in."""
    return (column for column in schema.columns(table) if not {"audit", "derived"} & set(column))


def _own(table: str) -> Iterator[Rule]:
    for column in _written(table):
        one = (column["name"],)
        # An empty value of a column with a default becomes the default.
        if column.get("required") and "default" not in column and column["name"] != "id":
            yield Rule(table, one, "required")
        yield Rule(table, one, column["type"])
        if "check" in column:
            yield Rule(table, one, column["check"])


def _references(table: str) -> Iterator[Rule]:
    for column in _written(table):
        other, _key = reference(column)
        if other:
            yield Rule(table, (column["name"],), "reference", other)
            if "same" in column:
                yield Rule(table, (column["name"],), "same", other)


def _uniques(table: str) -> Iterator[Rule]:
    for column in _written(table):
        if column.get("unique"):
            yield Rule(table, (column["name"],), "unique")
    for names in schema.schema()["tables"].get(table, {}).get("unique", ()):
        yield Rule(table, tuple(names), "unique")


def _kept(table: str) -> Iterator[Rule]:
    yield Rule(table, ("revision",), "kept")


def _referring(table: str) -> Iterator[Rule]:
    key = key_of(table)
    for other in schema.tables():
        columns = [column for column in _written(other) if reference(column) == (table, key)]
        if columns:
            yield Rule(table, (key,), "referred", other)
        if any("on_delete" not in column for column in columns):
            yield Rule(table, (key,), "in_use", other)
        # The parent of a row that others name together with that parent: a party and its cooperation.
        for parent in dict.fromkeys(column["same"] for column in columns if "same" in column):
            yield Rule(table, (parent,), "referred", other)
