"""Typologies of all communes, from published files to a written and styled layer, against the chain a user clicks."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

from bench_common import COMMUNES, SHARED, Case, Stages, columns_of
from bench_typologies_chain import NONE, RURAL, SPACE, ZONING, native

GRID = SHARED / "tables" / "insee_grille_densite_4niv_2020_geo2021.csv"
WORKBOOK = SHARED / "published" / "fichier_diffusion_2025.xlsx"
BOOK = "grille_densite_2021_detaille.xlsx"
SHEET = "grille_com_dens_fr_Entiere_4NIV"
HEADER = [
    "\nCode \nCommune\n",
    "Libellé des communes\n",
    "Typo degré de \nDensité\n",
    "Population \nmunicipale \n2018",
]


def write_grid(folder: Path) -> None:
    """The grid of four levels as Insee publishes it: a workbook, one sheet of text, line breaks in the header."""
    import openpyxl

    book = openpyxl.Workbook(write_only=True)
    book.create_sheet("Documentation").append(["Grille communale de densité à 4 niveaux"])
    sheet = book.create_sheet(SHEET)
    sheet.append(HEADER)
    with GRID.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            sheet.append([row["insee_com"], row["nom_com"], int(row["densite4"]), int(row["pmun_2018"])])
    book.save(folder / BOOK)


def plugin(typology: str, density: Path, catchment: Path | None) -> Any:
    """The algorithm as a user runs it from the toolbox: the layer is written, loaded and styled."""

    def side(folder: Path, stages: Stages) -> str:
        from qgis import processing
        from qgis.core import QgsProject

        out = folder / "classes.gpkg"
        given = {"COMMUNES": str(COMMUNES), "TYPOLOGY": typology, "CLASSES": str(out)}
        given["DENSITY"] = str(density if density.is_absolute() else folder.parent / density)
        if catchment is not None:
            given["CATCHMENT"] = str(catchment)
        processing.runAndLoadResults("cohesion:classifycommunes", given)
        (layer,) = QgsProject.instance().mapLayers().values()
        assert layer.renderer().type() == "categorizedSymbol"
        QgsProject.instance().clear()
        return str(out)

    return side


def same_classes(paths: dict[str, str]) -> str:
    """Whether every commune has the same class on all sides, and the same label and reason where all have them."""
    first, *others = paths.values()
    ours = columns_of(first, ["code_commune", "classe", "libelle", "motif"]).set_index("code_commune")
    for path in others:
        names = {"insee_com": "code_commune"}
        theirs = columns_of(path, None).rename(columns=names).set_index("code_commune")
        assert ours.index.is_unique and sorted(ours.index) == sorted(theirs.index), "not the same communes"
        theirs = theirs.reindex(ours.index)
        classed = ours["classe"] != NONE
        for column in ("classe", "libelle", "motif"):
            if column in theirs:
                # The reason why there is none is the plugin's own: the chain leaves it empty.
                differ = (ours[column] != theirs[column]) & (classed | (column == "classe"))
                shown = [
                    ours.loc[differ, column].head(3).tolist(),
                    theirs.loc[differ, column].head(3).tolist(),
                ]
                assert not differ.any(), f"{differ.sum()} communes, {column}: {shown}"
    counts = ", ".join(
        f"{code}: {count}" for code, count in ours["classe"].value_counts().sort_index().items()
    )
    return f"Yes, commune by commune, {len(ours)} of them ({counts})."


RURAL_COLUMNS = {"code": f'"{HEADER[0]}"', "dens": f'to_string("{HEADER[2]}")', "pop": f'"{HEADER[3]}"'}
CASES = [
    Case(
        "Urban and rural, Insee 2021, all of metropolitan France: density workbook, table of areas and outlines to a "
        "layer written, loaded and styled. First chain: the class alone; second: all columns that the plugin writes.",
        {
            "plugin: cohesion:classifycommunes": plugin("insee_rural_2021", Path(BOOK), ZONING),
            "native chain, the class alone": native(SHEET, Path(BOOK), RURAL_COLUMNS, RURAL),
            "native chain, the same columns": native(SHEET, Path(BOOK), RURAL_COLUMNS, RURAL, whole=True),
        },
        (COMMUNES, GRID, ZONING),
        write_grid,
        same_classes,
    ),
    Case(
        "Categories of space, Insee 2024, from the density workbook of 2025 as downloaded and the table of areas. The "
        "chain gives the class alone.",
        {
            "plugin: cohesion:classifycommunes": plugin("insee_categories_espace_2024", WORKBOOK, ZONING),
            "native chain, the class alone": native(
                "Maille communale", WORKBOOK, {"code": '"Field1"', "dens": '"Field3"'}, SPACE
            ),
        },
        (COMMUNES, WORKBOOK, ZONING),
        None,
        same_classes,
    ),
]
