"""The register's tables, columns and terms, as ``resources/register`` gives them."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pandas as pd

from ..frames import with_none
from ..resources import resources_dir

Column = dict[str, Any]


@cache
def schema() -> dict[str, Any]:
    """``resources/register/schema.json``, read once."""
    return _read("schema.json")


def version() -> int:
    """Of the model; a register of a higher one is not written to."""
    return int(schema()["version"])


@cache
def columns(table: str) -> tuple[Column, ...]:
    """Columns of a table in their order, without ``fid``. Raises KeyError for an unknown table."""
    if table in schema()["vocabularies"]:
        return tuple(schema()["vocabulary_columns"])
    return (*schema()["tables"][table]["columns"], *schema()["audit_columns"])


@cache
def written(table: str) -> tuple[str, ...]:
    """Names of the columns that people fill in: neither kept nor worked out by the database."""
    return tuple(column["name"] for column in columns(table) if not {"audit", "derived"} & set(column))


@cache
def names(table: str) -> tuple[str, ...]:
    """Names of the columns of a table."""
    return tuple(column["name"] for column in columns(table))


def tables() -> tuple[str, ...]:
    """All tables, vocabularies first, in an order in which each finds what it refers to already written."""
    return (*schema()["vocabularies"], *schema()["tables"])


@cache
def shipped_terms(vocabulary: str) -> pd.DataFrame:
    """The plugin's own terms of a vocabulary, as rows of its table."""
    rows = pd.DataFrame(_read(f"vocabularies/{vocabulary}.json")["terms"])
    rows = rows.reindex(columns=list(names(vocabulary))).astype(object)
    rows["ordre"] = range(1, len(rows) + 1)
    rows["origine"] = "extension"
    rows["revision"] = 1
    return rows.apply(with_none)


def _read(name: str) -> dict[str, Any]:
    with (resources_dir() / "register" / name).open(encoding="utf-8") as file:
        content: dict[str, Any] = json.load(file)
    return content
