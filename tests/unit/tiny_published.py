"""Files as Insee writes them, in small: codes and names in force, workbooks, CSV, the density grid of seven levels."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from cohesion_plugin.core.reference import communes

SEVEN = ["Grands centres urbains", "Centres urbains intermédiaires", "Petites villes", "Ceintures urbaines",
         "Bourgs ruraux", "Rural à habitat dispersé", "Rural à habitat très dispersé"]  # fmt: skip


def some(count: int = 400, skip: int = 0) -> list[tuple[str, str]]:
    """Codes and names of communes of départements where nothing changed since 2013: any year's file may have them."""
    table = communes()
    table = table[table["code_departement"].isin(["06", "13", "2A", "83"])].iloc[skip : skip + count]
    return list(zip(table.index, table["nom_commune"]))


def book(path: Path, **sheets: list[list[object]]) -> Path:
    """A workbook with these sheets, in this order."""
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    made.save(path)
    return path


def text(path: Path, rows: list[list[object]], separator: str = ";", encoding: str = "utf-8") -> Path:
    lines = (separator.join("" if cell is None else str(cell) for cell in row) for row in rows)
    path.write_bytes("\n".join(lines).encode(encoding))
    return path


def seven_rows(labels: list[str] = SEVEN) -> list[list[object]]:
    return [[code, name, i % 7 + 1, labels[i % 7], 50 + i] for i, (code, name) in enumerate(some())]


def titled(rows: list[list[object]], year: int = 2022) -> list[list[object]]:
    return [[f"Grille de densité à 7 niveaux {year}"], ["France"], [f"Géographie au 01/01/{year}"],
            ["Code \nCommune", "Libellé", "Degré de densité\n(7 postes)", "Libellé", "Population"],
            ["CODGEO", "LIBGEO", "DENS", "LIBDENS", "PMUN19"], *rows]  # fmt: skip
