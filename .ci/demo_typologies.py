"""Eurostat's degree of urbanisation of 1991 on the communes of the sample: data, layers, a page."""

from __future__ import annotations

from pathlib import Path

import demo_base
from demo_common import (
    add_group,
    append,
    base,
    farther,
    opened,
    provenance,
    run,
    sample,
    sample_file,
    sample_sources,
    table,
    today,
    write_page,
)
from qgis.core import QgsProject, QgsVectorLayer

PREFIX = "typologies"
TYPOLOGY = "eurostat_1991"
# Towns that a reader looks for: fewer names than room.
NAMED = 30_000
# Scale up to which names of départements are written: the page's, and some.
FARTHEST = 2_500_000
PAGE = {"file": "typologies_eurostat_1991", "title": "Degré d’urbanisation (Eurostat 1991)"}
TEXTS = {
    "author": "Cohésion territoriale, carte de démonstration",
    "territory": "Centre-Val de Loire et alentours, communes au {vintage}",
    "towns": "Communes de plus de 30 000 habitants",
    "departements": "Limites de départements",
    "names": "Noms des départements voisins",
}


def demonstrate(folder: Path, project: QgsProject) -> list[Path]:
    """One GeoPackage, a group of layers, a page as PDF and PNG."""
    geopackage = folder / f"{PREFIX}.gpkg"
    write_data(geopackage)
    layers = dress(geopackage, folder / f"{demo_base.PREFIX}.gpkg")
    add_group(project, PAGE["title"], list(layers.values()), False)
    return [geopackage, *write_pages(project, layers, folder)]


def write_data(geopackage: Path) -> None:
    """Classes by the algorithm, then where the neighbours' names stand."""
    run(
        "cohesion:classifycommunes",
        COMMUNES=f"{sample_file()}|layername=communes",
        TYPOLOGY=TYPOLOGY,
        CLASSES=table(geopackage, "classes"),
        SUMMARY=table(geopackage, "synthese"),
    )
    land = run("native:dissolve", INPUT=opened(geopackage, "classes"), OUTPUT="memory:")["OUTPUT"]
    outside = run("native:difference", INPUT=sample("departements"), OVERLAY=land, OUTPUT="memory:")["OUTPUT"]
    append(outside, geopackage, "noms_departements", origin=sample("departements"))


def dress(geopackage: Path, ground: Path) -> dict[str, QgsVectorLayer]:
    """From top to bottom, in the plugin's own styles."""
    from cohesion_plugin.cartography.base_style import style_limits, style_names
    from cohesion_plugin.cartography.typology_page_towns import style_towns
    from cohesion_plugin.cartography.typology_style import style_classes
    from cohesion_plugin.core.typologies.load import typology

    layers = {
        "towns": opened(geopackage, "classes", TEXTS["towns"], f'"population" >= {NAMED}'),
        "names": opened(geopackage, "noms_departements", TEXTS["names"]),
        "departements": opened(ground, "departements", TEXTS["departements"]),
        "classes": opened(geopackage, "classes", PAGE["title"]),
    }
    style_towns(layers["towns"], "nom_commune")
    style_names(layers["names"], "departement", "nom_departement")
    farther(layers["names"], FARTHEST)
    style_limits(layers["departements"], "departement")
    metadata = layers["classes"].metadata()
    style_classes(layers["classes"], typology(TYPOLOGY), metadata.abstract(), {}, metadata.history()[1:])
    return layers


def write_pages(project: QgsProject, layers: dict[str, QgsVectorLayer], folder: Path) -> list[Path]:
    """A layout in the project, as PDF and PNG."""
    from cohesion_plugin.cartography.page_spec import LegendEntry
    from cohesion_plugin.cartography.ring_pages import Imprint, Surroundings
    from cohesion_plugin.cartography.typology_page import typology_page

    known = provenance()
    around = Surroundings(
        [layers["towns"], layers["names"], layers["departements"]],
        [base(project, "land")],
        [LegendEntry(layers["departements"]), LegendEntry(layers["towns"])],
    )
    territory = TEXTS["territory"].format(vintage=known["millesime_codes"])
    imprint = Imprint(territory, "", sample_sources(known), TEXTS["author"], today())
    spec = typology_page(PAGE["title"], layers["classes"], around, imprint, "a4_portrait")
    return write_page(project, spec, folder / PAGE["file"])
