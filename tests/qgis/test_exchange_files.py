"""Registers through files: CSV, folders, XLSX, ODS and back without loss; what spreadsheets run; bad files."""

from __future__ import annotations

import datetime
import re
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest
from conftest import nothing_left
from exchange_run import EXPORT, HEADER, IMPORT, ROWS, exchange, register, rows, table
from hypothesis import HealthCheck, Phase, given, settings
from qgis.core import QgsProcessingException

from cohesion_plugin.adapters.register import create_register
from cohesion_plugin.adapters.register_sheets import read_sheets
from cohesion_plugin.adapters.register_sheets_bad import decode, encode
from cohesion_plugin.adapters.register_sheets_out import write_book, write_csv
from cohesion_plugin.core.cooperation.changes import Changes
from cohesion_plugin.core.cooperation.exchange.data import data
from cohesion_plugin.core.cooperation.exchange.layout import columns, to_flat
from cohesion_plugin.core.cooperation.exchange.sheets import to_sheets
from cohesion_plugin.core.cooperation.register import Register
from cohesion_plugin.core.cooperation.sample import sample_register
from tests.unit.exchange_tools import TEXTS, after, imported, registers, said

__all__ = ["exchange"]
Run = Callable[..., dict[str, Any]]
# Files are slow to write: to shrink a failure would take minutes, and the difference is said anyway.
FEW = settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)


@pytest.fixture
def sample_in_a_database(tmp_path: Path) -> Path:
    made = sample_register()
    store = create_register(str(tmp_path / "départ.gpkg"))
    store.apply(
        Changes(
            inserts={
                name: made[name]
                for name in (
                    "cooperation",
                    "partie",
                    "composition",
                    "cooperation_theme",
                    "engagement",
                    "declaration",
                    "document",
                    "enquete",
                )
            }
        ),
        "test",
    )
    store.close()
    return tmp_path / "départ.gpkg"


@pytest.mark.parametrize("name", ["r.csv", "r.xlsx", "r.ods", "dossier"])
def test_there_and_back_between_databases(
    exchange: Run, sample_in_a_database: Path, tmp_path: Path, name: str
) -> None:
    out, target = tmp_path / name, tmp_path / "arrivée.gpkg"
    where = {"FILE" if out.suffix else "FOLDER": str(out)}
    made = exchange(EXPORT, REGISTER=str(sample_in_a_database), **where)
    assert made["AGREEMENTS"] == 30
    assert exchange(IMPORT, FILE=str(out), REGISTER=str(target), DRY_RUN=False)["NEW"] == 30
    assert said(register(target)) == said(register(sample_in_a_database))
    assert exchange(IMPORT, FILE=str(out), REGISTER=str(target), DRY_RUN=False)["NEW"] == 0
    if name in ("r.csv", "dossier"):
        again = tmp_path / f"encore_{name}"
        exchange(EXPORT, REGISTER=str(target), **{key: str(again) for key in where})
        files = sorted(out.iterdir()) if out.is_dir() else [out]
        assert [file.read_bytes() for file in files] == [
            (again / file.name if out.is_dir() else again).read_bytes() for file in files
        ]
    nothing_left(tmp_path)


@FEW
@given(registers())
def test_any_register_through_any_file(tmp_path_factory: pytest.TempPathFactory, made: Register) -> None:
    folder = tmp_path_factory.mktemp("x")
    flat, sheets = to_flat(made), to_sheets(made)
    write_csv({folder / "r.csv": flat})
    write_csv({folder / "d" / f"{name}.csv": frame for name, frame in sheets.items()})
    for suffix in (".xlsx", ".ods"):
        write_book(folder / f"r{suffix}", {**sheets, data()["flat_sheet"]: flat})
        write_book(folder / f"p{suffix}", {data()["flat_sheet"]: flat})
    for name in ("r.csv", "d", "r.xlsx", "r.ods", "p.xlsx", "p.ods"):
        plan = imported(read_sheets(str(folder / name)))
        assert plan.errors.empty, (name, plan.errors.to_string())
        got, wanted = said(after(Register.of({}), plan.changes)), said(made)
        different = [
            (table, pair)
            for table, rows in wanted.items()
            for one, other in zip(got[table], rows)
            for pair in zip(one, other)
            if pair[0] != pair[1]
        ]
        assert not different and got == wanted, (name, different)


@given(TEXTS)
def test_characters_that_workbooks_lose(text: str) -> None:
    cell = encode(pd.Series([text], dtype=object))
    assert decode(cell).iloc[0] == text
    assert not re.search("[\x00-\x08\x0b-\x1f\ufffe\uffff]", cell.iloc[0])


def test_no_cell_of_an_export_is_a_formula(exchange: Run, tmp_path: Path) -> None:
    made = Register.of(
        {
            "cooperation": pd.DataFrame(
                [
                    {
                        "id": "=1+1",
                        "intitule": "@SUM(A1)",
                        "nature": "charte",
                        "statut": "active",
                        "generation": 1,
                        "suivi": "inconnu",
                        "note": "\t=1",
                    }
                ]
            )
        }
    )
    store = create_register(str(tmp_path / "r.gpkg"))
    store.apply(Changes(inserts={"cooperation": made["cooperation"]}), "test")
    store.close()
    for name in ("r.csv", "r.xlsx", "r.ods"):
        exchange(EXPORT, REGISTER=str(tmp_path / "r.gpkg"), FILE=str(tmp_path / name))
    # As the workbook is for another program: openpyxl tells formulas from text by « = » and by the cell's type.
    book = openpyxl.load_workbook(tmp_path / "r.xlsx")
    assert [cell.value for cell in book["cooperation"][2][:2]] == ["'=1+1", "'@SUM(A1)"]
    assert all(cell.data_type != "f" for sheet in book for row in sheet.iter_rows() for cell in row)
    with zipfile.ZipFile(tmp_path / "r.ods") as archive:
        assert b"table:formula" not in archive.read("content.xml")
    text = pd.read_csv(tmp_path / "r.csv", sep=";", dtype=str, keep_default_na=False)
    assert not text.map(lambda cell: cell.startswith(("=", "@", "\t", "+", "-"))).to_numpy().any()
    exchange(IMPORT, FILE=str(tmp_path / "r.csv"), REGISTER=str(tmp_path / "s.gpkg"), DRY_RUN=False)
    assert register(tmp_path / "s.gpkg")["cooperation"][["id", "intitule", "note"]].values.tolist() == [
        ["=1+1", "@SUM(A1)", "\t=1"]
    ]


@pytest.mark.parametrize("name", ["m.csv", "m.xlsx", "m.ods"])
def test_the_blank_template_is_filled_in_and_imported(exchange: Run, tmp_path: Path, name: str) -> None:
    made = exchange(EXPORT, FILE=str(tmp_path / name))
    assert made["AGREEMENTS"] == 0 and "blank template" in made["REPORT"]
    tables = read_sheets(str(tmp_path / name))
    flat = tables[data()["flat_sheet"]] if name != "m.csv" else tables["m"]
    assert list(flat.columns)[:-1] == list(columns()) and flat.empty
    row = {"id": "x", "nature": "Charte", "statut": "Active", "partie_siren": "243700754", "themes": "eau"}
    filled = pd.DataFrame([row], dtype=object).reindex(columns=list(columns()))
    filled = filled.where(filled.notna(), None)
    if name == "m.csv":
        write_csv({tmp_path / name: filled})
    else:
        write_book(
            tmp_path / name,
            {**{k: v.drop(columns="_lignes") for k, v in tables.items()}, data()["flat_sheet"]: filled},
        )
    assert (
        exchange(IMPORT, FILE=str(tmp_path / name), REGISTER=str(tmp_path / "r.gpkg"), DRY_RUN=False)["NEW"]
        == 1
    )
    assert register(tmp_path / "r.gpkg")["partie"]["nom"].tolist() == ["Tours Métropole Val de Loire"]


def book(path: Path, change: Callable[[Any], None]) -> str:
    """The three rows as a workbook of another program, with a title above and a day as a day."""
    made = openpyxl.Workbook()
    sheet = made.active
    sheet.append(["Recensement de l'agence"])
    sheet.append([])
    for line in (HEADER + ROWS).splitlines():
        sheet.append([cell or None for cell in line.split(";")])
    sheet["D4"] = datetime.date(2019, 4, 10)
    sheet["G4"] = 243700754
    change(sheet)
    made.save(path)
    return str(path)


def test_a_workbook_of_another_program(exchange: Run, tmp_path: Path) -> None:
    file = book(tmp_path / "b.xlsx", lambda sheet: sheet.merge_cells("A1:C1"))
    made = exchange(IMPORT, FILE=file, REGISTER=str(tmp_path / "r.gpkg"), DRY_RUN=False, REPORT="memory:")
    assert (made["ROWS"], made["NEW"]) == (3, 2)
    report = rows(made["REPORT"])
    assert sorted(report[report["statut"] == "lue"]["ligne"]) == ["4", "5", "6"]
    assert register(tmp_path / "r.gpkg")["cooperation"]["date_signature"].tolist() == ["2019-04-10", None]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_encodings(exchange: Run, tmp_path: Path, encoding: str) -> None:
    file = table(tmp_path / "a.csv", encoding=encoding)
    exchange(IMPORT, FILE=file, REGISTER=str(tmp_path / "r.gpkg"), DRY_RUN=False)
    assert "Tours Métropole Val de Loire" in register(tmp_path / "r.gpkg")["partie"]["nom"].tolist()


def _formula(sheet: Any) -> None:
    sheet["H5"] = "=G4"


BAD = {
    "merged": (lambda path: book(path.with_suffix(".xlsx"), lambda sheet: sheet.merge_cells("A4:A5")), ["merged cells", "A4:A5", "Unmerge"]),
    "formula": (lambda path: book(path.with_suffix(".xlsx"), _formula), ["1 formula", "H5", "save it"]),
    "broken letters": (lambda path: table(path, (HEADER + ROWS).encode("utf-8").decode("cp1252")), ["broken by a wrong encoding", "Tours MÃ©tropole", "rows: 2"]),
    "empty": (lambda path: table(path, ""), ["is empty", "template"]),
    "header only": (lambda path: table(path, "a;b\n"), ["those of no known form", "nature, statut, partie_nom"]),
    "missing column": (lambda path: table(path, (HEADER + ROWS).replace(";statut;", ";status;")), ["those of no known form", "missing for the template: statut", "« status » may be « statut »"]),
    "image": (lambda path: _image(path.with_suffix(".xlsx")), ["can't be opened"]),
    "other suffix": (lambda path: table(path.with_suffix(".pdf")), ["is no table that can be imported", ".csv, .xlsx or .ods"]),
    "two columns": (lambda path: table(path, (HEADER + ROWS).replace("themes", "statut")), ["columns of the same name", "statut"]),
    "unnamed": (lambda path: table(path, (HEADER + ROWS).replace("document_url", "")), ["under no column name", "rows: 2"]),
    "no agreement": (lambda path: table(path, HEADER + ";;;;;centre;243700754;;\n"), ["1 error", "row 2", "this row has no agreement"]),
    "no name": (
        lambda path: table(path, (HEADER + ROWS).replace("id;", "intitule;").replace("A;", ";", 1)),
        ["row 2", "neither « id » nor « intitule »"],
    ),
    "conflict": (lambda path: table(path, (HEADER + ROWS).replace("A;;;", "A;;projet;")), ["1 error", "A, statut", "« signé » ≠ « projet »"]),
    "party twice": (lambda path: table(path, "partie_id;" + HEADER + "".join(f"p;{row}\n" for row in ROWS.splitlines())), ["partie.id: « p » comes twice"]),
    "other agreement's party": (
        lambda path: table(path, "engagement_objet;engagement_de_partie;" + HEADER + "".join(f"eau;{'A/tours_metropole_val_de_loire' if row[0] == 'B' else '243700754'};{row}\n" for row in ROWS.splitlines())),
        ["is a party of another agreement, « A »"],
    ),
    "unknown reference": (lambda path: table(path, "renouvelle;" + HEADER + "Z;" + ROWS.splitlines()[0] + "\n"), ["« Z » is in neither the file nor the register"]),
}  # fmt: skip


def _image(path: Path) -> str:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 200)
    return str(path)


@pytest.mark.parametrize("case", BAD)
def test_a_bad_file_is_a_sentence_and_nothing_is_written(
    exchange: Run, refused: Callable[..., str], tmp_path: Path, case: str
) -> None:
    make, words = BAD[case]
    file = make(tmp_path / "f.csv")
    text = refused(
        algorithm=IMPORT,
        FILE=file,
        REGISTER=str(tmp_path / "r.gpkg"),
        DRY_RUN=False,
        REPORT=str(tmp_path / "x.csv"),
    )
    assert all(word in text for word in words), text
    assert [path.name for path in tmp_path.iterdir()] == [Path(file).name]


def test_exports_that_can_not_be_written(
    exchange: Run, refused: Callable[..., str], sample_in_a_database: Path, tmp_path: Path
) -> None:
    source = str(sample_in_a_database)
    assert "are not exported to « .gpkg »" in refused(algorithm=EXPORT, REGISTER=source, FILE=source)
    assert "No file to write was given." in refused(algorithm=EXPORT, REGISTER=source)
    assert "does not exist" in refused(
        algorithm=EXPORT, REGISTER=source, FILE=str(tmp_path / "a" / "b" / "c.csv")
    )
    # All or none: the folder is a file's place, so that the workbook is not left alone.
    (tmp_path / "d").mkdir()
    (tmp_path / "d" / "partie.csv").mkdir()
    assert "could not be written" in refused(
        algorithm=EXPORT, REGISTER=source, FILE=str(tmp_path / "r.xlsx"), FOLDER=str(tmp_path / "d")
    )
    assert not (tmp_path / "r.xlsx").exists() and [path.name for path in (tmp_path / "d").iterdir()] == [
        "partie.csv"
    ]
    nothing_left(tmp_path)


def test_a_text_too_long_for_a_workbook(exchange: Run, tmp_path: Path) -> None:
    file = table(
        tmp_path / "a.csv",
        "id;nature;statut;note;partie_siren\nx;charte;active;" + "long " * 8000 + ";243700754\n",
    )
    exchange(IMPORT, FILE=file, REGISTER=str(tmp_path / "r.gpkg"), DRY_RUN=False)
    with pytest.raises(QgsProcessingException, match="too long for a workbook"):
        exchange(EXPORT, REGISTER=str(tmp_path / "r.gpkg"), FILE=str(tmp_path / "r.xlsx"))
    assert not (tmp_path / "r.xlsx").exists()
    exchange(EXPORT, REGISTER=str(tmp_path / "r.gpkg"), FILE=str(tmp_path / "r.csv"))


@pytest.mark.slow
def test_twenty_thousand_rows(exchange: Run, tmp_path: Path) -> None:
    names = ["CC du Trièves", "Trieves", "CC Val d'Amboise", "Association des amis"]
    lines = [
        f"A{i // 2};contrat_reciprocite;signé;2019;eau, forêt;{'partenaire' if i % 2 else 'centre'};{'' if i % 2 else '243700754'};{f'{names[i % 7 % 4]} {i % 500}' if i % 2 else ''};https://a.fr/{i}"
        for i in range(20_000)
    ]
    file = table(tmp_path / "a.csv", HEADER + "\n".join(lines) + "\n")
    start = time.monotonic()
    made = exchange(IMPORT, FILE=file, REGISTER=str(tmp_path / "r.gpkg"), DRY_RUN=False)
    read = time.monotonic() - start
    assert (made["ROWS"], made["NEW"]) == (20_000, 10_000)
    start = time.monotonic()
    exchange(EXPORT, REGISTER=str(tmp_path / "r.gpkg"), FILE=str(tmp_path / "r.csv"))
    wrote = time.monotonic() - start
    start = time.monotonic()
    assert exchange(IMPORT, FILE=str(tmp_path / "r.csv"), REGISTER=str(tmp_path / "r.gpkg"))["NEW"] == 0
    print(
        f"20 000 rows: import {read:.1f} s, export {wrote:.1f} s, compared again {time.monotonic() - start:.1f} s"
    )
    assert read < 120 and wrote < 60
