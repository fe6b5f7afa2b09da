"""The register in SQLite: types, conditions and definitions of a GeoPackage's tables."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template
from typing import ClassVar

from ...core.cooperation import schema
from ..sql_names import quote
from . import sqlite_triggers
from .dialect import Dialect, literal
from .rules import key_of

_DAY = Template("CASE WHEN substr($v, 1, 1) IN ('<', '>') THEN substr($v, 2) ELSE $v END")
# A year, a month, a day that the calendar has: GLOB comes first, so that date() sees nothing but a date, which it
# puts right only where it has to count.
_DATE = Template(
    "$v <> '' AND NOT CASE WHEN $d GLOB '[12][0-9][0-9][0-9]' THEN 1"
    " WHEN $d GLOB '[12][0-9][0-9][0-9]-[01][0-9]' THEN substr($d, 6, 2) BETWEEN '01' AND '12'"
    " WHEN $d GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' THEN date($d, '+0 days') IS $d ELSE 0 END"
)


class SqliteDialect(Dialect):
    """SQLite looks at types by itself only in so far as checks ask it to."""

    place = "?"
    primary_key = '"fid" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL'
    types: ClassVar[Mapping[str, str]] = {
        "text": "TEXT",
        "integer": "INTEGER",
        "real": "REAL",
        "date": "DATE",
        "timestamp": "DATETIME",
    }
    conditions: ClassVar[Mapping[str, str]] = {
        "required": "$v IS NULL OR $v = ''",
        "text": "typeof($v) NOT IN ('text', 'null')",
        "integer": "typeof($v) NOT IN ('integer', 'null')",
        "real": "typeof($v) NOT IN ('real', 'integer', 'null')",
        "not_blank": "trim($v) = ''",
        "positive": "$v < 1",
        "partial_date": _DATE.substitute(v="$v", d=f"({_DAY.substitute(v='$v')})"),
        "siren": "$v <> '' AND $v NOT GLOB '" + "[0-9]" * 9 + "'",
        "country": "$v NOT GLOB '[A-Z][A-Z]'",
        "longitude": "$v NOT BETWEEN -180 AND 180",
        "latitude": "$v NOT BETWEEN -90 AND 90",
        "url": "$v <> '' AND $v NOT LIKE 'http://_%' AND $v NOT LIKE 'https://_%'",
        "colour": "$v <> '' AND $v NOT GLOB '#" + "[0-9A-Fa-f]" * 6 + "'",
        "not_itself": "$v = $own",
    }

    def column(self, table: str, column: schema.Column) -> str:
        """A default also stands in for an empty value that a form writes."""
        parts = [quote(column["name"]), self.types[column["type"]]]
        if column["name"] == key_of(table) == "id":
            # Drawn by a trigger: QGIS would write the text of an expression given as default.
            return " ".join(parts)
        if "default" in column:
            value = column["default"]
            shown = literal(value) if isinstance(value, str) else str(value)
            parts.append(f"NOT NULL ON CONFLICT REPLACE DEFAULT {shown}")
        elif column.get("required"):
            parts.append("NOT NULL")
        return " ".join(parts)

    def triggers(self, table: str) -> list[str]:
        """See ``sqlite_triggers``."""
        return sqlite_triggers.triggers(self, table)

    def without_triggers(self, table: str) -> list[str]:
        """By the names of those of today."""
        return sqlite_triggers.without(table)
