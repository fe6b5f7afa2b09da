"""Figure 3: the SRADDET's tripartition of Centre-Val de Loire, precise and schematic, from the same objects.

EPCI of the region go to the sub-space of the nearest of eleven named poles, by ``cohesion:schematicmap``.
"""

from __future__ import annotations

import csv
import math
import shutil
from pathlib import Path

from demo_common import append, opened, run
from maps_f3_pages import dress, write_pages
from maps_f4 import extracted, run_folder
from qgis.core import QgsProject, QgsVectorLayer

PREFIX = "f3"
TITLE = "Centre-Val de Loire : la tripartition du SRADDET"
REGION = "24"
POLES = {
    "nord": ("28134", "28085", "45252", "45208"),
    "axe": ("45234", "41018", "37261"),
    "sud": ("18033", "18279", "36088", "36044"),
}
RULE = "Chaque EPCI appartient au sous-espace du plus proche, à vol d’oiseau depuis son centre, des onze pôles nommés"
SUBSPACES = [
    ("nord", "Franges franciliennes", "#66A857", "", "Espaces que l’Île-de-France attire : emploi, logement, études",
     "Pôles : Dreux, Chartres, Pithiviers, Montargis"),
    ("axe", "Axe ligérien", "#A9C6EE", "", "Chapelet de villes le long de la Loire, où sont les deux métropoles",
     "Pôles : Orléans, Blois, Tours"),
    ("sud", "Sud", "#FFF0D0", "#C9A24B", "Villes moyennes et campagnes peu denses, loin des métropoles",
     "Pôles : Bourges, Vierzon, Issoudun, Châteauroux"),
]  # fmt: skip
INFLUENCES = [
    "idf; Île-de-France; 25; 75,77,78,91,92,93,94,95",
    "atlantique; Arc atlantique; 262; 44,49,53,72,85,22,29,35,56,79,86,16,17,33,40,47,24,64",
    "diagonale; Diagonale des faibles densités; 171; 03,23,58,87,19,15,63,43,48,12,46",
]
FLOOR = 3000
FLOWS = "navettes entre départements, Insee 2016"


def draw(data: Path, folder: Path, project: QgsProject) -> list[Path]:
    """One GeoPackage of elements, one of the base, four pages as PDF and PNG."""
    geopackage, base = folder / f"{PREFIX}_schema.gpkg", folder / f"{PREFIX}_fond.gpkg"
    write_base(data, base)
    made = write_schema(data, base, geopackage)
    layers = dress(project, geopackage, base)
    return [geopackage, base, *write_pages(project, layers, made, folder)]


def write_schema(data: Path, base: Path, geopackage: Path) -> dict:
    """The elements, by the plugin's algorithm."""
    from cohesion_plugin.processing.schematic_map import SchematicMap

    return run(
        SchematicMap().create(),
        SUBSPACES=f"{base}|layername=epci",
        ASSIGNMENT=assignment(base),
        DESCRIPTIONS=table(
            "descriptions", ("code", "libelle", "couleur", "trame", "definition", "preuves"), SUBSPACES
        ),
        RULE=RULE,
        POLARITIES=f"{base}|layername=poles",
        THRESHOLDS="100000, 30000, 5000",
        CENTRALITIES=str(data / "tables" / "ot_grille_centralite_cog2025.csv"),
        AXES="Axe ligérien: 45234, 41018, 37261",
        FRONTS="nord/axe, axe/sud",
        INFLUENCES="\n".join(INFLUENCES),
        FLOWS=named_copy(data / "flows" / "mobpro_dep_dep_rp2016_partiel.csv", FLOWS),
        FLOOR=FLOOR,
        DIRECTION="outwards",
        LOAD=False,
        SCHEMATIC=str(geopackage),
    )


def assignment(base: Path) -> str:
    """EPCI and sub-space of its nearest pole, as a table."""
    which = {code: name for name, codes in POLES.items() for code in codes}
    poles = [
        (which[each["insee_com"]], each.geometry().centroid().asPoint())
        for each in opened(base, "poles").getFeatures()
    ]
    rows = []
    for each in opened(base, "epci").getFeatures():
        centre = each.geometry().centroid().asPoint()
        name, _ = min(poles, key=lambda pole: math.hypot(pole[1].x() - centre.x(), pole[1].y() - centre.y()))
        rows.append((each["siren_epci"], name))
    return table("sous_espaces", ("siren_epci", "sous_espace"), rows)


def write_base(data: Path, base: Path) -> None:
    """EPCI of which most communes are in the region, the poles, the regions."""
    communes = str(data / "geo" / "communes_cog2026_metro_l93.gpkg")
    inside = extracted(communes, f"\"insee_reg\" = '{REGION}'")
    listed = ", ".join(f"'{code}'" for codes in POLES.values() for code in codes)
    append(extracted(inside, f'"insee_com" IN ({listed})'), base, "poles", ["insee_com", "nom_com"])
    counts: dict[str, int] = {}
    for each in inside.getFeatures():
        counts[each["siren_epci"]] = counts.get(each["siren_epci"], 0) + 1
    every = QgsVectorLayer(str(data / "geo" / "epci_2026_metro_l93.gpkg"), "", "ogr")
    kept = [e["siren_epci"] for e in every.getFeatures() if 2 * counts.get(e["siren_epci"], 0) > e["nb_com"]]
    sirens = ", ".join(f"'{siren}'" for siren in kept)
    append(extracted(every, f'"siren_epci" IN ({sirens})'), base, "epci", ["siren_epci", "nom_epci"])
    for name, source in (("regions", "regions_metro_l93"), ("departements", "departements_metro_l93")):
        layer = QgsVectorLayer(str(data / "geo" / f"{source}.gpkg"), "", "ogr")
        append(layer, base, name)


def named_copy(path: Path, name: str) -> str:
    """A table under the name that the method sentence calls it by."""
    return str(shutil.copy(path, Path(run_folder()) / f"{name}{path.suffix}"))


def table(name: str, header: tuple[str, ...], rows: list[tuple]) -> str:
    """A small table for a run, as a file that goes with it."""
    path = Path(run_folder()) / f"f3_{name}.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *rows])
    return str(path)
