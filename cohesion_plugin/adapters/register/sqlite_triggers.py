"""Triggers of a GeoPackage register: they hold whether or not the program that opens it enables foreign keys.

They stand beside declared constraints, run before them, and speak in sentences. They end also where triggers are
recursive, as GDAL has them.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from ...core.cooperation import schema
from ..sql_names import quote, quoted
from .dialect import audit, derived, literal
from .rules import Rule, key_of, reference, rules

if TYPE_CHECKING:
    from .dialect import Dialect

_TRIGGER = Template("CREATE TRIGGER $name $event ON $table$when\nBEGIN\n  $body;\nEND")
_DROP = Template("DROP TRIGGER IF EXISTS $name")
_REFUSE = Template("SELECT CASE\n    $cases\n  END")
_CASE = Template("WHEN $broken THEN RAISE(ABORT, $message)")
_EXISTS = Template("EXISTS (SELECT 1 FROM $table WHERE $condition)")
_CASCADE = Template("DELETE FROM $table WHERE $column = OLD.$key")
_SET_NULL = Template("UPDATE $table SET $column = NULL WHERE $column = OLD.$key")
_ASSIGN = Template("UPDATE $table SET $values WHERE fid = NEW.fid$more")
_RANDOM = "lower(hex(randomblob(16)))"
_NOW = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"
# First and last day of a year, a month or a day; « before » has no first, « after » no last.
_LOWER = Template(
    "CASE WHEN $v = '' OR substr($v, 1, 1) = '<' THEN NULL"
    " WHEN substr($v, 1, 1) = '>' THEN CASE length($v)"
    " WHEN 5 THEN date(substr($v, 2) || '-01-01', '+1 year')"
    " WHEN 8 THEN date(substr($v, 2) || '-01', '+1 month')"
    " ELSE date(substr($v, 2), '+1 day') END"
    " ELSE substr($v || '-01-01', 1, 10) END"
)
_UPPER = Template(
    "CASE WHEN $v = '' OR substr($v, 1, 1) = '>' THEN NULL"
    " WHEN substr($v, 1, 1) = '<' THEN date(substr(substr($v, 2) || '-01-01', 1, 10), '-1 day')"
    " ELSE CASE length($v)"
    " WHEN 4 THEN $v || '-12-31'"
    " WHEN 7 THEN date($v || '-01', '+1 month', '-1 day')"
    " ELSE $v END END"
)
_BOUNDS = {"lower": _LOWER, "upper": _UPPER}


def triggers(dialect: Dialect, table: str) -> list[str]:
    """Of a table: checks before a row is written, consequences of a deletion, stamps after writing."""
    made = [
        _trigger(table, "check_insert", "BEFORE INSERT", _refuse(_row_cases(dialect, table, ""))),
        _trigger(
            table,
            "check_update",
            f"BEFORE UPDATE OF {quoted(schema.written(table))}",
            _refuse(
                [
                    *_keyless(table),
                    *_row_cases(dialect, table, "fid <> NEW.fid AND "),
                    *_referred_cases(table),
                ]
            ),
        ),
    ]
    consequences = [*_in_use(table), *_cascades(table)]
    if consequences:
        made.append(_trigger(table, "delete", "BEFORE DELETE", ";\n  ".join(consequences)))
    return [*made, *_stamps(table)]


def without(table: str) -> list[str]:
    """Statements that take all of them off."""
    names = ("check_insert", "check_update", "delete", "stamp_insert", "stamp_update", "check_revision")
    return [_DROP.substitute(name=quote(f"{table}.{name}")) for name in names]


def _trigger(table: str, name: str, event: str, body: str, when: str = "") -> str:
    return _TRIGGER.substitute(
        name=quote(f"{table}.{name}"),
        event=event,
        table=quote(table),
        when=f"\nWHEN {when}" if when else "",
        body=body,
    )


def _refuse(cases: list[tuple[str, Rule]]) -> str:
    lines = [_CASE.substitute(broken=broken, message=literal(rule.message())) for broken, rule in cases]
    return _REFUSE.substitute(cases="\n    ".join(lines))


def _row_cases(dialect: Dialect, table: str, others: str) -> list[tuple[str, Rule]]:
    """What makes a row wrong, by itself then among others. ``others``: condition that leaves the row itself out."""
    cases = []
    for rule in rules(table):
        name = rule.columns[0]
        value = f"NEW.{quote(name)}"
        if rule.kind in dialect.conditions:
            cases.append((dialect.broken(rule, value, f"NEW.{quote(key_of(table))}"), rule))
        elif rule.kind in ("reference", "same"):
            missing = _missing(table, name, rule.kind == "same")
            cases.append((f"{value} IS NOT NULL AND NOT {missing}", rule))
        elif rule.kind == "unique" and (len(rule.columns) == 1 or key_of(table) not in rule.columns):
            pairs = (
                f"{dialect.never_null(table, one)} = {dialect.never_null(table, one, 'NEW.')}"
                for one in rule.columns
            )
            cases.append(
                (_EXISTS.substitute(table=quote(table), condition=others + " AND ".join(pairs)), rule)
            )
    return cases


def _keyless(table: str) -> list[tuple[str, Rule]]:
    """A key is drawn when a row is made, and can't be taken away later."""
    key = key_of(table)
    return [(f"NEW.{quote(key)} IS NULL", Rule(table, (key,), "not_blank"))]


def _missing(table: str, name: str, same: bool) -> str:
    column = next(column for column in schema.columns(table) if column["name"] == name)
    other, key = reference(column)
    condition = f"{quote(key)} = NEW.{quote(name)}"
    if other == table:
        # Its own key may be changing: it can't stand for the row that it names.
        condition += " AND fid IS NOT NEW.fid"
    if same:
        parent = quote(column["same"])
        condition += f" AND {parent} = NEW.{parent}"
    return _EXISTS.substitute(table=quote(other), condition=condition)


def _referring(table: str, other: str) -> list[schema.Column]:
    key = key_of(table)
    return [column for column in schema.columns(other) if reference(column) == (table, key)]


def _named(table: str, other: str) -> str:
    """Condition: rows of another table name the old row."""
    columns = _referring(table, other)
    any_of = " OR ".join(f"{quote(column['name'])} = OLD.{quote(key_of(table))}" for column in columns)
    return _EXISTS.substitute(table=quote(other), condition=f"({any_of})")


def _referred_cases(table: str) -> list[tuple[str, Rule]]:
    cases = []
    for rule in rules(table):
        if rule.kind == "referred":
            name = quote(rule.columns[0])
            cases.append((f"NEW.{name} IS NOT OLD.{name} AND {_named(table, rule.other)}", rule))
    return cases


def _in_use(table: str) -> list[str]:
    cases = []
    for rule in rules(table):
        if rule.kind == "in_use":
            cases.append((_named(table, rule.other), rule))
    return [_refuse(cases)] if cases else []


def _cascades(table: str) -> list[str]:
    templates = {"cascade": _CASCADE, "set_null": _SET_NULL}
    return [
        templates[column["on_delete"]].substitute(
            table=quote(other), column=quote(column["name"]), key=quote(key_of(table))
        )
        for other in schema.tables()
        for column in _referring(table, other)
        if "on_delete" in column
    ]


def _stamps(table: str) -> list[str]:
    """A change of ``revision`` marks the stamp's own writing: 0 for a row not stamped yet, else one more."""
    names = {role: quote(name) for role, name in audit(table).items()}
    revision = names["revision"]
    computed = {quote(name): _derived(bound, sources) for name, (bound, sources) in derived(table).items()}
    inserted = {**_first_stamp(table, names), revision: "1", **computed}
    updated = {**_next_stamp(names), revision: f"OLD.{revision} + 1", **computed}
    kept = Rule(table, (audit(table)["revision"],), "kept")
    by_hand = f"NEW.{revision} NOT IN (OLD.{revision}, OLD.{revision} + 1, 0)"
    unstamped = _assign(table, {revision: "0", **computed}, f" AND {revision} <> 0")
    wrong = [f"NEW.{name} IS NOT {value}" for name, value in computed.items()]
    return [
        _trigger(table, "stamp_insert", "AFTER INSERT", f"{unstamped};\n  {_assign(table, inserted)}"),
        _trigger(
            table,
            "stamp_update",
            "AFTER UPDATE",
            _assign(table, updated),
            " OR ".join([f"NEW.{revision} IS OLD.{revision}", *wrong]),
        ),
        _trigger(
            table,
            "check_revision",
            f"BEFORE UPDATE OF {revision}",
            _refuse([(f"NEW.{revision} IS NULL OR {by_hand}", kept)]),
        ),
    ]


def _first_stamp(table: str, names: dict[str, str]) -> dict[str, str]:
    if "created_at" not in names:
        return {}
    key = quote(key_of(table))
    return {
        key: f"coalesce(NEW.{key}, {_RANDOM})",
        names["created_at"]: _NOW,
        names["changed_at"]: "NULL",
        names["changed_by"]: "NULL",
    }


def _next_stamp(names: dict[str, str]) -> dict[str, str]:
    if "created_at" not in names:
        return {}
    at, by = names["changed_at"], names["changed_by"]
    return {
        names["created_at"]: f"OLD.{names['created_at']}",
        names["created_by"]: f"OLD.{names['created_by']}",
        at: _NOW,
        # Who signs also gives the time; a change without a new time is by somebody unknown.
        by: f"CASE WHEN NEW.{at} IS OLD.{at} THEN NULL ELSE NEW.{by} END",
    }


def _assign(table: str, values: dict[str, str], more: str = "") -> str:
    pairs = ",\n    ".join(f"{name} = {value}" for name, value in values.items())
    return _ASSIGN.substitute(table=quote(table), values=pairs, more=more)


def _derived(bound: str, sources: list[str]) -> str:
    """The bound of the first source that has one."""
    values = [_BOUNDS[bound].substitute(v=f"NEW.{quote(name)}") for name in sources]
    return values[0] if len(values) == 1 else f"coalesce({', '.join(values)})"
