"""Rules, statements and changes of the register, without QGIS: complete in both languages and dialects, names quoted."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path, PurePosixPath, PureWindowsPath

import numpy as np
import pandas as pd
import pytest

from cohesion_plugin.adapters.register.dialect import Dialect, literal
from cohesion_plugin.adapters.register.postgres_dialect import PostgresDialect
from cohesion_plugin.adapters.register.rules import by_key, rule_in, rules
from cohesion_plugin.adapters.register.sqlite_dialect import SqliteDialect
from cohesion_plugin.adapters.register.sqlite_session import address
from cohesion_plugin.adapters.sql_names import quote
from cohesion_plugin.core.cooperation import schema
from cohesion_plugin.core.cooperation.changes import Changes, records
from cohesion_plugin.core.errors import ConflictError, InputError, OutputError
from cohesion_plugin.core.resources import vocabulary

AMONG_ROWS = {"reference", "same", "unique", "kept", "referred", "in_use"}


def test_every_rule_has_a_sentence_in_both_languages() -> None:
    for rule in by_key().values():
        french, english = rule.sentence("fr"), rule.sentence("en")
        assert french != english and "{" not in french + english
        assert (
            french.endswith((".", "…")) and "\u00a0: " in french and "« " not in french.replace("«\u00a0", "")
        )
        assert rule_in(f"ERROR: {rule.message()} at line 3") is rule
        assert len(rule.key.encode()) <= 63, "PostgreSQL cuts longer names"
    assert set(vocabulary("register_rules")) - {"about"} == {rule.kind for rule in by_key().values()}


def test_every_check_of_the_schema_is_enforced_by_both_dialects() -> None:
    for dialect in (SqliteDialect(), PostgresDialect()):
        assert set(schema.schema()["checks"]) <= set(dialect.conditions)
    for rule in by_key().values():
        if rule.kind not in AMONG_ROWS:
            assert SqliteDialect().broken(rule, "v", "k")


def test_every_required_column_is_required() -> None:
    for table in schema.tables():
        by_column = {(rule.columns[0], rule.kind) for rule in rules(table)}
        for column in schema.columns(table):
            if column.get("required") and "default" not in column and column["name"] != "id":
                assert (column["name"], "required") in by_column
            if "references" in column:
                assert (column["name"], "reference") in by_column


def test_names_and_sentences_can_not_leave_their_quotes() -> None:
    connection = sqlite3.connect(":memory:")
    name, text = 'a"; DROP TABLE b; --', "l'été; '' --"
    connection.execute(f"CREATE TABLE {quote(name)} (v DEFAULT {literal(text)})")
    connection.execute(f"INSERT INTO {quote(name)} DEFAULT VALUES")
    assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [(name,)]
    assert connection.execute(f"SELECT v FROM {quote(name)}").fetchall() == [(text,)]


@pytest.mark.parametrize("dialect", [SqliteDialect(), PostgresDialect()], ids=["sqlite", "postgres"])
def test_statements_hold_no_place_left_open(dialect: Dialect) -> None:
    for statement in dialect.tables():
        assert not re.search(r"\$[a-z]+\b(?!\$)", statement.replace("$body$", "")), statement
        assert statement.count("'") % 2 == 0


def test_sqlite_keeps_the_rules_without_osgeo_or_foreign_keys() -> None:
    """The statements alone, in the oldest way to use them."""
    connection = sqlite3.connect(":memory:")
    for statement in SqliteDialect().tables():
        connection.execute(statement)
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (0,)
    with pytest.raises(sqlite3.IntegrityError, match="désigne une ligne qui n’existe pas"):
        connection.execute(
            "INSERT INTO composition (partie, siren_epci, nom_epci) VALUES ('x', '243700754', 'T')"
        )


@pytest.mark.parametrize("recursive", ["ON", "OFF"])
def test_stamps_end_whatever_the_program_says_of_triggers(recursive: str) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute(f"PRAGMA recursive_triggers = {recursive}")
    for statement in SqliteDialect().tables():
        connection.execute(statement)
    connection.execute("INSERT INTO voc_nature (code, libelle) VALUES ('n', 'N')")
    connection.execute("INSERT INTO voc_statut (code, libelle) VALUES ('s', 'S')")
    connection.execute("INSERT INTO voc_reponse_suivi (code, libelle) VALUES ('inconnu', 'I')")
    connection.execute(
        "INSERT INTO cooperation (id, intitule, nature, statut, date_fin) VALUES ('a', 'A', 'n', 's', '2020')"
    )
    for expected in (2, 3):
        connection.execute("UPDATE cooperation SET intitule = intitule || 'x'")
        assert connection.execute("SELECT revision, fin_au_plus_tard FROM cooperation").fetchone() == (
            expected,
            "2020-12-31",
        )
    connection.execute("INSERT OR REPLACE INTO voc_nature (code, libelle, ordre) VALUES ('o', 'O', NULL)")
    assert connection.execute("SELECT ordre FROM voc_nature WHERE code = 'o'").fetchone() == (100,)


def test_addresses_of_files_on_any_system(tmp_path: Path) -> None:
    for path, expected in (
        (PurePosixPath("/a/l'été ?#%.gpkg"), "file:///a/l%27%C3%A9t%C3%A9%20%3F%23%25.gpkg?mode=rw"),
        (PureWindowsPath("C:\\données\\r.gpkg"), "file:///C:/donn%C3%A9es/r.gpkg?mode=rw"),
        (PureWindowsPath("\\\\serveur\\partage\\r.gpkg"), "file:////serveur/partage/r.gpkg?mode=rw"),
    ):
        assert address(path) == expected
    odd = tmp_path / "l'été ?#% 100.db"
    sqlite3.connect(odd).execute("CREATE TABLE t (a)")
    assert sqlite3.connect(address(odd), uri=True).execute("SELECT name FROM sqlite_master").fetchall() == [
        ("t",)
    ]
    with pytest.raises(sqlite3.OperationalError):
        sqlite3.connect(address(tmp_path / "none.db"), uri=True)


def test_changes_are_plain_values() -> None:
    frame = pd.DataFrame(
        {
            "id": ["a", "b"],
            "ordre": np.array([1.0, np.nan]),
            "siren": pd.array([243700754, None], dtype="Int64"),
            "lat": np.array([47, 48]),
            "note": ["", pd.NA],
            "cree_par": ["x", "y"],
            "fid": [1, 2],
        }
    )
    checked = Changes(inserts={"partie": frame}).checked().inserts["partie"]
    assert list(checked.columns) == ["id", "ordre", "siren", "lat", "note"]
    assert records(checked) == [("a", 1, "243700754", 47.0, None), ("b", None, None, 48.0, None)]
    assert [type(value) for value in records(checked)[0][1:4]] == [int, str, float]


def test_changes_know_whether_there_are_any() -> None:
    assert not Changes() and not Changes(updates={"partie": pd.DataFrame({"id": []})})
    assert Changes(deletes={"partie": pd.DataFrame({"id": ["a"], "revision": [1]})})


def test_rows_without_their_revision_are_refused() -> None:
    for frame in (pd.DataFrame({"id": ["a"]}), pd.DataFrame({"id": ["a", "b"], "revision": [1, None]})):
        with pytest.raises(InputError, match="revision"):
            Changes(deletes={"partie": frame}).checked()
    Changes(deletes={"voc_theme": pd.DataFrame({"code": ["a"], "revision": [1]})}).checked()


def test_a_conflict_is_an_output_that_was_not_written() -> None:
    assert issubclass(ConflictError, OutputError) and ConflictError("x").conflicts == ()


def test_no_statement_is_put_together_from_values() -> None:
    """Formatting and concatenation stay out of the modules that speak to a database."""
    folder = Path(__file__).resolve().parents[2] / "cohesion_plugin" / "adapters" / "register"
    for path in folder.glob("*.py"):
        source = path.read_text(encoding="utf-8")
        assert not re.search(r"f[\"'](SELECT|INSERT|UPDATE|DELETE|CREATE|DROP)\b", source), path.name
        assert "nosec" not in source, path.name
