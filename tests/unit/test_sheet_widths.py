"""Looks of a workbook that GDAL has written, as openpyxl reads them."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from cohesion_plugin.adapters.register_sheets_out import write_book
from cohesion_plugin.adapters.sheet_widths import LEAST, MOST, set_widths

TABLES = {
    "Chiffres": pd.DataFrame(
        {
            "Territoire": ["CC du Val d’Amboise", "Tours"],
            "Valeur de la référence, avec des mots": [2587031, -12],
            "Indice": [99.5, None],
            "Année": [2018, 2023],
            "Long": ["x" * 300, None],
            "Rien": [None, float("nan")],
        }
    ),
    "Vide": pd.DataFrame({"Rien": pd.Series(dtype=object)}),
    "Large": pd.DataFrame([list(range(30))], columns=[f"c{i}" for i in range(30)]),
}


@pytest.fixture
def book(tmp_path: Path) -> openpyxl.Workbook:
    path = tmp_path / "b.xlsx"
    write_book(path, TABLES)
    before = {sheet.title: list(sheet.values) for sheet in openpyxl.load_workbook(path)}
    set_widths(path, TABLES.values())
    made = openpyxl.load_workbook(path)
    assert {sheet.title: list(sheet.values) for sheet in made} == before
    return made


def test_widths_follow_content_between_two_bounds(book: openpyxl.Workbook) -> None:
    widths = {name: found.width for name, found in book["Chiffres"].column_dimensions.items()}
    assert len("CC du Val d’Amboise") < widths["A"] < 30
    assert widths["C"] == LEAST and widths["E"] == MOST
    # A long head goes over two lines.
    assert len("2 587 031") < widths["B"] < len("Valeur de la référence, avec des mots")


def test_the_head_is_bold_and_stays_in_view(book: openpyxl.Workbook) -> None:
    for sheet in book:
        assert sheet.freeze_panes == "A2", sheet.title
    head, body = book["Chiffres"]["B1"], book["Chiffres"]["A2"]
    assert head.font.b and head.alignment.wrap_text and head.font.name == body.font.name
    assert not body.font.b


def test_numbers_have_thousands_and_two_decimals_but_years(book: openpyxl.Workbook) -> None:
    sheet = book["Chiffres"]
    formats = {name: sheet[name].number_format for name in ("B2", "B3", "C2", "D2", "A2")}
    assert formats == {"B2": "#,##0", "B3": "#,##0", "C2": "#,##0.00", "D2": "GENERAL", "A2": "GENERAL"}
    # Beyond the letter Z.
    assert book["Large"]["AD2"].value == 29 and book["Large"]["AD2"].number_format == "#,##0"
