"""The matrix of themes as a script runs it: names and aliases, the workbook for readers, refusals."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from conftest import Log, load, nothing_left
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProject
from test_algorithm_same_bytes import profile, qgis_process

from cohesion_plugin.core.cooperation.matrix import FIXED
from cohesion_plugin.core.cooperation.register import Register
from tests.census_register import census, write_register

ALGORITHM = "cohesion:cooperationthemes"
__all__ = ["profile"]  # a fixture of that module
Run = Callable[..., dict[str, Any]]


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The census's register, where one partner has a name that a spreadsheet would run."""
    made = census()[0]
    parties = made["partie"].copy()
    parties.loc[parties["siren"].isna().idxmax(), "nom"] = '=HYPERLINK("http://x","y")'
    return write_register(
        Register.of({**made.tables, "partie": parties}), tmp_path_factory.mktemp("r") / "registre.gpkg"
    )


def test_table_with_totals(run: Run, register: str, tmp_path: Path) -> None:
    made = run(ALGORITHM, REGISTER=register, MATRIX=str(tmp_path / "m.gpkg"))
    layer = load(str(tmp_path / "m.gpkg"))
    names = layer.fields().names()
    assert names[: len(FIXED) + 1] == ["fid", *FIXED] and "mobilite" in names
    total = list(layer.getFeatures())[-1]
    assert (total["ligne"], total["nb_accords"], total["mobilite"]) == ("total", 173, 50)
    assert layer.fields().field("mobilite").typeName() == "Integer"
    assert "WORKBOOK" not in made and "173 agreements" in made["REPORT"]


@pytest.mark.parametrize("level", ["groupe", 1, "1"])
def test_groups_by_id_or_index(run: Run, register: str, tmp_path: Path, level: object) -> None:
    run(ALGORITHM, REGISTER=register, BY=level, MATRIX=str(tmp_path / "m.gpkg"))
    total = list(load(str(tmp_path / "m.gpkg")).getFeatures())[-1]
    assert (total["economie"], total["mobilites"]) == (95, 50)


def test_workbook_is_for_reading(run: Run, register: str, tmp_path: Path) -> None:
    made = run(
        ALGORITHM, REGISTER=register, MATRIX=str(tmp_path / "m.csv"), WORKBOOK=str(tmp_path / "matrice.xlsx")
    )
    assert made["WORKBOOK"] == str(tmp_path / "matrice.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "matrice.xlsx").worksheets[0]
    header, *rows = list(sheet.values)
    assert header[:7] == (
        "Métropole",
        "SIREN",
        "Partner",
        "Kind of party",
        "Agreements",
        "Themes",
        "Mobility and transport",
    )
    assert rows[-1][0] == "All" and rows[-1][4] == 173 and rows[-1][6] == 50
    # Theme by theme a partner without agreement has an empty cell, and no cell is a formula.
    assert any(row[6] is None for row in rows) and not any(row[6] == 0 for row in rows)
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert all(cell.data_type != "f" for cell in cells)
    assert '\'=HYPERLINK("http://x","y")' in {cell.value for cell in cells}
    nothing_left(tmp_path)


def test_aliases_are_the_labels(run: Run, register: str, tmp_path: Path, project: QgsProject) -> None:
    from processing import runAndLoadResults

    context = QgsProcessingContext()
    context.setProject(project)
    runAndLoadResults(
        ALGORITHM, {"REGISTER": register, "MATRIX": str(tmp_path / "m.gpkg")}, feedback=Log(), context=context
    )
    (layer,) = project.mapLayers().values()
    assert layer.fields().field("mobilite").alias() == "Mobility and transport"


def test_refusals_are_sentences(refused: Callable[..., str], register: str, tmp_path: Path) -> None:
    def said(**values: Any) -> str:
        return refused(
            **{"algorithm": ALGORITHM, "REGISTER": register, "MATRIX": str(tmp_path / "m.xlsx"), **values}
        )

    assert "is no value of BY" in said(BY="couleur")
    assert "suffix .xlsx" in said(WORKBOOK=str(tmp_path / "m.txt"))
    assert "Two outputs have the same file" in said(WORKBOOK=str(tmp_path / "m.xlsx"))
    assert said(WORKBOOK=str(tmp_path / "absent" / "w.xlsx"))
    assert not list(tmp_path.iterdir())


def test_cancel_leaves_neither_table_nor_workbook(run: Run, register: str, tmp_path: Path) -> None:
    whole, stopped = tmp_path / "whole", tmp_path / "stopped"
    whole.mkdir()
    stopped.mkdir()

    def count(folder: Path, log: Log) -> None:
        outputs = {"MATRIX": str(folder / "m.csv"), "WORKBOOK": str(folder / "w.xlsx")}
        run(ALGORITHM, feedback=log, REGISTER=register, **outputs)

    total = Log()
    count(whole, total)
    assert total.steps > 4 and len(list(whole.iterdir())) == 2
    for step in range(1, total.steps):
        with pytest.raises(QgsProcessingException, match="Cancelled"):
            count(stopped, Log(cancel_at=step))
        assert not list(stopped.iterdir())


def test_qgis_process(profile: Path, run: Run, register: str, tmp_path: Path) -> None:
    run(ALGORITHM, REGISTER=register, BY="groupe", MATRIX=str(tmp_path / "a.csv"))
    out, book = tmp_path / "b.csv", tmp_path / "b.xlsx"
    done = qgis_process(
        profile,
        "run",
        ALGORITHM,
        f"--REGISTER={register}",
        "--BY=groupe",
        f"--MATRIX={out}",
        f"--WORKBOOK={book}",
    )
    assert done.returncode == 0 and "Traceback" not in done.stdout + done.stderr, done.stdout + done.stderr
    assert out.read_bytes() == (tmp_path / "a.csv").read_bytes() and book.stat().st_size > 3000
