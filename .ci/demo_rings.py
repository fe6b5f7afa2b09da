"""Rings of the 22 métropoles and of Tours: data, layers, two pages."""

from __future__ import annotations

from pathlib import Path

from demo_common import (
    add_group,
    append,
    base,
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

PREFIX = "couronnes"
TOURS = "243700754"
TEXTS = {
    "author": "Cohésion territoriale, carte de démonstration",
    "france": "France métropolitaine, EPCI au {vintage}",
    "tours": "Communes et EPCI au {vintage}",
    "outlines": "Limites de couronnes",
    "communes": "Limites de communes",
    "names": "Noms des départements voisins",
}
PAGES = {
    "france": {"file": "couronnes_22_metropoles", "title": "Couronnes des 22 métropoles"},
    "tours": {"file": "couronnes_tours", "title": "Couronnes de Tours Métropole Val de Loire"},
}


def demonstrate(folder: Path, project: QgsProject) -> list[Path]:
    """One GeoPackage, two groups of layers, two pages as PDF and PNG."""
    geopackage = folder / f"{PREFIX}.gpkg"
    sentence = write_data(geopackage)
    layers = dress(load(geopackage), sentence)
    tours = [layers[key] for key in ("names", "communes", "tours outlines", "tours")]
    france = [layers[key] for key in ("france outlines", "france")]
    add_group(project, PAGES["tours"]["title"], tours, False, [layers["tours outlines"]])
    add_group(project, PAGES["france"]["title"], france, True, [layers["france outlines"]])
    return [geopackage, *write_pages(project, layers, sentence, folder)]


def write_data(geopackage: Path) -> str:
    """Rings by the algorithm, then what is drawn around Tours; returns the method sentence."""

    def rings(layer: str, centres: str, name: str) -> str:
        outputs = {
            "RINGS": table(geopackage, f"couronnes_{name}"),
            "OUTLINES": table(geopackage, f"limites_couronnes_{name}"),
        }
        inputs = {"COMMUNES": f"{sample_file()}|layername={layer}", "METROPOLES": centres, "METHOD": 0}
        result = run("cohesion:metropolitanrings", **inputs, **outputs)
        return str(result["METHOD_SENTENCE"])

    sentence = rings("epci", "", "france")
    rings("communes", TOURS, "tours")
    tours = opened(geopackage, "couronnes_tours")
    inside = ", ".join(
        f"'{siren}'" for siren in sorted(tours.uniqueValues(tours.fields().lookupField("siren_epci")))
    )
    append(sample("communes", f"siren_epci IN ({inside})"), geopackage, "communes_tours")
    # Names of départements stand outside the rings, so that they cross no name of an EPCI.
    outside = run("native:difference", INPUT=sample("departements"), OVERLAY=tours, OUTPUT="memory:")[
        "OUTPUT"
    ]
    append(outside, geopackage, "noms_departements_tours", origin=sample("departements"))
    return sentence


def load(geopackage: Path) -> dict[str, QgsVectorLayer]:
    """All layers of both maps, under a short key."""
    tables = {
        "france": ("couronnes_france", PAGES["france"]["title"]),
        "france outlines": ("limites_couronnes_france", TEXTS["outlines"]),
        "tours": ("couronnes_tours", PAGES["tours"]["title"]),
        "tours outlines": ("limites_couronnes_tours", TEXTS["outlines"]),
        "communes": ("communes_tours", TEXTS["communes"]),
        "names": ("noms_departements_tours", TEXTS["names"]),
    }
    return {key: opened(geopackage, name, title) for key, (name, title) in tables.items()}


def dress(layers: dict[str, QgsVectorLayer], sentence: str) -> dict[str, QgsVectorLayer]:
    """The plugin's own styles."""
    from cohesion_plugin.cartography.base_style import style_limits, style_names
    from cohesion_plugin.cartography.ring_style import style_outlines, style_rings

    for key in ("france", "tours"):
        style_rings(layers[key], sentence)
        style_outlines(layers[f"{key} outlines"])
    style_limits(layers["communes"], "commune")
    style_names(layers["names"], "departement", "nom_departement")
    return layers


def write_pages(
    project: QgsProject, layers: dict[str, QgsVectorLayer], sentence: str, folder: Path
) -> list[Path]:
    """Two layouts in the project, each as PDF and PNG."""
    from cohesion_plugin.cartography.page_spec import LegendEntry
    from cohesion_plugin.cartography.ring_pages import Imprint, Surroundings, ring_page

    known = provenance()

    def imprint(key: str) -> Imprint:
        territory = TEXTS[key].format(vintage=known["millesime_codes"])
        return Imprint(territory, sentence, sample_sources(known), TEXTS["author"], today())

    regions, departements, land = (base(project, key) for key in ("regions", "departements", "land"))
    limits = [LegendEntry(regions), LegendEntry(departements)]
    france = Surroundings((), [regions, departements, land], limits)
    tours = Surroundings(
        [layers["names"], departements, layers["communes"]],
        [land],
        [LegendEntry(departements), LegendEntry(layers["communes"])],
    )
    whole = land.extent()
    title = PAGES["france"]["title"]
    specs = {
        "france": ring_page(title, layers["france"], france, imprint("france"), "a4_portrait", whole),
        "tours": ring_page(PAGES["tours"]["title"], layers["tours"], tours, imprint("tours"), "a4_portrait"),
    }
    return [
        path for key, spec in specs.items() for path in write_page(project, spec, folder / PAGES[key]["file"])
    ]
