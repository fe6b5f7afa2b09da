"""The exchange with a register on a real PostgreSQL, as with one in a file: the algorithms, the real table, a killed run."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from exchange_run import EXPORT, HEADER, IMPORT, ROWS, exchange, register, table

from cohesion_plugin.adapters.register import create_register
from cohesion_plugin.core.cooperation.exchange.profile import shipped
from tests import register_servers
from tests.register_servers import Place

__all__ = ["exchange"]
place = register_servers.place
ROOT = Path(__file__).resolve().parents[2]
TABLES = ("cooperation", "partie", "cooperation_theme", "composition", "document")
Run = Callable[..., dict[str, Any]]


@pytest.fixture
def source(place: Place) -> str:
    """An empty register."""
    create_register(place.source, "Équipe d’Été").close()
    return place.source


def sizes(place: Place) -> dict[str, int]:
    """Rows of the tables, counted by a bare connection of the driver."""
    with closing(place.connect()) as connection:
        cursor = connection.cursor()
        found = {}
        for name in TABLES:
            cursor.execute(f"SELECT count(*) FROM {name}")
            found[name] = cursor.fetchone()[0]
        return found


@pytest.mark.shared
def test_the_real_file(exchange: Run, source: str, place: Place, shared: Path, tmp_path: Path) -> None:
    """Imported, imported again, given back cell by cell; a dry run before it writes nothing."""
    file = shared / "programmes" / "contrats_reciprocite_cooperation.csv"
    dry = exchange(IMPORT, FILE=str(file), REGISTER=source)
    assert dry["NEW"] == 29 and not any(sizes(place).values())
    made = exchange(IMPORT, FILE=str(file), REGISTER=source, DRY_RUN=False)
    assert (made["ROWS"], made["NEW"], made["ERRORS"]) == (42, 29, 0)
    written = sizes(place)
    assert written == {
        "cooperation": 29, "partie": 61, "cooperation_theme": written["cooperation_theme"], "composition": 15,
        "document": 29,
    }  # fmt: skip
    before = register(source)
    again = exchange(IMPORT, FILE=str(file), REGISTER=source, DRY_RUN=False)
    assert (again["NEW"], again["DIFFERENT"]) == (0, 0) and sizes(place) == written
    for name in TABLES:
        pd.testing.assert_frame_equal(register(source)[name], before[name])
    back = tmp_path / "retour.csv"
    exchange(EXPORT, REGISTER=source, PROFILE=shipped()[0].name, FILE=str(back))
    options = {"dtype": str, "keep_default_na": False}
    pd.testing.assert_frame_equal(
        pd.read_csv(back, encoding="utf-8-sig", **options), pd.read_csv(file, **options)
    )


def test_killed_before_the_commit_then_imported(
    exchange: Run, source: str, place: Place, tmp_path: Path
) -> None:
    file = table(tmp_path / "a.csv")
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.exchange_writer", file, source],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=ROOT,
    )  # fmt: skip
    try:
        assert process.stdout is not None
        assert any(line == "written\n" for line in process.stdout)
    finally:
        process.kill()
        process.communicate()
    assert not any(sizes(place).values())
    made = exchange(IMPORT, FILE=file, REGISTER=source, DRY_RUN=False)
    assert made["NEW"] == 2 and sizes(place)["partie"] == 3


def test_through_a_workbook_from_one_register_to_the_other(
    exchange: Run, source: str, place: Place, tmp_path: Path
) -> None:
    """What one register exports another imports, whatever the back end: the same rows but for ids and audit."""
    first = tmp_path / "premier.gpkg"
    exchange(IMPORT, FILE=table(tmp_path / "a.csv", HEADER + ROWS), REGISTER=str(first), DRY_RUN=False)
    exchange(EXPORT, REGISTER=str(first), FILE=str(tmp_path / "b.xlsx"))
    exchange(IMPORT, FILE=str(tmp_path / "b.xlsx"), REGISTER=source, DRY_RUN=False)
    own, other = register(first), register(source)
    for name, key in (("cooperation", "id"), ("partie", "cooperation"), ("cooperation_theme", "cooperation")):
        kept = [
            column
            for column in own[name].columns
            if column not in ("id", "revision") and not column.startswith(("cree", "modifie"))
        ]
        ordered = [
            frame.sort_values([key, *kept]).reset_index(drop=True)[kept] for frame in (own[name], other[name])
        ]
        pd.testing.assert_frame_equal(*ordered)
