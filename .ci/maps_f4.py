"""Figure 4: Centre-Val de Loire by density and by insertion in a pole's area, and what the new rural changes.

Outlines are of COG 2026; the density grid (2021), the published classes (2020) and their population (2018) are brought
to it by ``cohesion:convertvintage``, so that no commune is unclassed for its code.
"""

from __future__ import annotations

import csv
from pathlib import Path

from demo_common import append, opened, run, table
from maps_f4_pages import absorbed_note, dress, write_pages
from qgis.core import QgsProject, QgsVectorLayer

PREFIX = "f4"
TITLE = "Centre-Val de Loire : urbain et rural"
REGION = "24"
# Codes are the same on 1 January 2025, the last year of the movements, and 2026, that of the outlines.
YEAR = 2025
POPULATION = "pmun_2018"
TABLES = {
    "rural": "typologie_rurale",
    "published": "classes_publiees",
    "before": "rural_avant_2020",
    "grid": "grille",
}


def draw(data: Path, folder: Path, project: QgsProject) -> list[Path]:
    """One GeoPackage, three groups of layers, three pages as PDF and PNG."""
    geopackage = folder / f"{PREFIX}.gpkg"
    write_data(data, geopackage)
    notes = {"published": absorbed_note(absorbed(data, geopackage))}
    return [geopackage, *write_pages(project, dress(project, geopackage), folder, notes)]


def write_data(data: Path, geopackage: Path) -> None:
    """Classes and changes by the plugin's algorithms, then the base layers."""
    grid = converted(data, "insee_grille_densite_4niv_2020_geo2021.csv", 2021, "densite4", POPULATION)
    communes = communes_of(data, grid)
    append(communes, geopackage, "communes")
    known = {"COMMUNES": f"{geopackage}|layername=communes", "POPULATION_FIELD": POPULATION}
    zoning = str(data / "tables" / "insee_zonages_cog2025.csv")
    published = converted(data, "insee_typologie_urbain_rural_2021.csv", 2020, "typologie_insee_2021")
    wanted = {
        "rural": ("insee_rural_2021", {"DENSITY": grid, "CATCHMENT": zoning}),
        "published": ("insee_rural_2021_published", {"TABLE": published}),
        "before": ("rural_before_2020", {"CATCHMENT": zoning}),
        "grid": ("density4", {"DENSITY": grid}),
    }
    for key, (typology, files) in wanted.items():
        classes = table(geopackage, TABLES[key])
        run("cohesion:classifycommunes", TYPOLOGY=typology, CLASSES=classes, **known, **files)
    sides = {
        f"CLASSES_{side}": f"{geopackage}|layername={TABLES[key]}"
        for side, key in (("A", "before"), ("B", "grid"))
    }
    matrix, changes = table(geopackage, "matrice"), table(geopackage, "changements")
    run("cohesion:typologychange", **sides, MATRIX=matrix, CHANGES=changes)
    every = {"MATRIX": "memory:", "CHANGES": table(geopackage, "toutes_communes"), "ONLY_CHANGES": False}
    run("cohesion:typologychange", **sides, **every)
    write_base(data, geopackage, zoning)


def converted(data: Path, name: str, year: int, classes: str, population: str = "") -> str:
    """A table of communes in the codes of YEAR; a merged commune has the class of its largest part."""
    return run(
        "cohesion:convertvintage",
        TABLE=str(data / "tables" / name),
        CODE_FIELD="insee_com",
        MOVEMENTS=str(data / "published" / "v_mvt_commune_2025.csv"),
        FROM_YEAR=year,
        TO_YEAR=YEAR,
        SUM_FIELDS=[population] if population else [],
        CLASS_FIELDS=[classes],
        CONVERTED=f"{run_folder()}/{Path(name).stem}_cog{YEAR}.csv",
    )["CONVERTED"]


def absorbed(data: Path, geopackage: Path) -> list[tuple[str, int]]:
    """Name and inhabitants of the communes of the published tables that others have absorbed since, by name."""
    today = {row["insee_com"] for row in opened(geopackage, "communes").getFeatures()}
    grid = data / "tables" / "insee_grille_densite_4niv_2020_geo2021.csv"
    with grid.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["insee_reg"] == REGION]
    gone = [row for row in rows if row["insee_com"] not in today]
    return sorted((row["nom_com"], int(row[POPULATION])) for row in gone)


def run_folder() -> str:
    """Where Processing keeps what is not wanted in the end."""
    from qgis.core import QgsProcessingUtils

    return QgsProcessingUtils.tempFolder()


def communes_of(data: Path, grid: str) -> QgsVectorLayer:
    """Outlines of the region's communes, with the population that the published shares are of."""
    outlines = str(data / "geo" / "communes_cog2026_metro_l93.gpkg")
    inside = extracted(outlines, f"\"insee_reg\" = '{REGION}'")
    joined = run(
        "native:joinattributestable",
        INPUT=inside,
        FIELD="insee_com",
        INPUT_2=grid,
        FIELD_2="insee_com",
        FIELDS_TO_COPY=[POPULATION],
        METHOD=1,
        OUTPUT="memory:",
    )["OUTPUT"]
    return joined


def write_base(data: Path, geopackage: Path, zoning: str) -> None:
    """Limits, the poles that the typology refers to, and where the neighbours' names stand."""
    departements = QgsVectorLayer(str(data / "geo" / "departements_metro_l93.gpkg"), "", "ogr")
    append(departements, geopackage, "departements", ["insee_dep", "nom"])
    regions = QgsVectorLayer(str(data / "geo" / "regions_metro_l93.gpkg"), "", "ogr")
    append(regions, geopackage, "regions", ["insee_reg", "nom"])
    land = extracted(regions, f"\"insee_reg\" = '{REGION}'")
    outside = run("native:difference", INPUT=departements, OVERLAY=land, OUTPUT="memory:")["OUTPUT"]
    append(outside, geopackage, "noms_departements", ["insee_dep", "nom"])
    listed = ", ".join(f"'{code}'" for code in poles(Path(zoning)))
    centres = extracted(f"{geopackage}|layername=communes", f'"insee_com" IN ({listed})')
    append(centres, geopackage, "poles", ["insee_com", "nom_com", POPULATION])


def poles(zoning: Path) -> list[str]:
    """Codes of the communes at the centre of an area of 50 000 inhabitants or more, of all France."""
    with zoning.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [row["insee_com"] for row in rows if row["CATEAAV2020"] == "11" and int(row["TAAV2017"]) >= 2]


def extracted(layer: object, expression: str) -> QgsVectorLayer:
    """The features for which an expression holds, in memory."""
    return run("native:extractbyexpression", INPUT=layer, EXPRESSION=expression, OUTPUT="memory:")["OUTPUT"]
