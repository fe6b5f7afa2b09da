"""Layers and pages of figure 3."""

from __future__ import annotations

from pathlib import Path

from demo_common import add_base, add_group, base, name_layers, opened, today
from qgis.core import QgsAbstractMetadataBase, QgsProject, QgsReferencedRectangle, QgsVectorLayer

AUTHOR = "Cohésion territoriale"
TERRITORY = "Centre-Val de Loire, EPCI au 1er janvier 2026"
MESSAGE = "Un nord tiré par l’Île-de-France, un axe ligérien, un sud de faible densité"
PAGES = {
    "f3_precis_a4": ("Tripartition, carte précise (A4)", "a4_portrait", False),
    "f3_schema_a4": ("Tripartition, schéma (A4)", "a4_portrait", True),
    "f3_precis_a3": ("Tripartition, carte précise (A3)", "a3_landscape", False),
    "f3_schema_a3": ("Tripartition, schéma (A3)", "a3_landscape", True),
}
SOURCES = [
    "IGN, ADMIN EXPRESS COG 2018, communes fusionnées au 1er janvier 2026",
    "DGCL, périmètres des EPCI au 1er janvier 2026",
    "Insee, population municipale 2023",
    "Insee, recensement 2016, navettes domicile-travail entre départements (flux publiés, seuillés)",
    "Observatoire des territoires, centralités 2025",
    "Région Centre-Val de Loire, SRADDET (partition d’après la figure 3)",
    "Licence Ouverte 2.0",
]
NOTE = "Une flèche va du premier pôle d’un département à l’espace extérieur où travaillent ses actifs."
UNASSIGNED = "En gris : communes d’un EPCI d’une autre région."


def dress(project: QgsProject, geopackage: Path, ground: Path) -> dict[str, QgsVectorLayer]:
    """All layers in the project, in the plugin's own styles; the canvas shows the precise map."""
    from cohesion_plugin.cartography.base_style import style_land, style_limits
    from cohesion_plugin.cartography.schematic_limits import style_units
    from cohesion_plugin.cartography.schematic_style import style_schematic
    from cohesion_plugin.cartography.schematic_switch import set_project
    from cohesion_plugin.core.i18n import pick
    from cohesion_plugin.core.schematic.kit import kit, layer_names

    layers = {name: opened(geopackage, name, pick(kit()["layers"][name]["label"])) for name in layer_names()}
    for name, layer in layers.items():
        style_schematic(layer, name)
    known = {
        "regions": opened(ground, "regions", "Limites de régions"),
        "departements": opened(ground, "departements", "Limites de départements"),
        "epci": opened(ground, "epci", "Limites d’EPCI"),
        "land": opened(ground, "regions", "Territoire"),
    }
    for layer in known.values():
        sourced(layer)
    style_limits(known["regions"], "region")
    style_limits(known["departements"], "departement")
    style_units(known["epci"])
    style_land(known["land"])
    project.setCrs(layers["sous_espaces"].crs(), adjustEllipsoid=True)
    add_base(project, "Fond de carte", {"land": known.pop("land")})
    name_layers(known)
    add_group(project, "Repères", list(known.values()), True)
    add_group(project, "Organisation de l’espace", list(layers.values()), True)
    set_project(project, False)
    view = QgsReferencedRectangle(layers["influences"].extent(), layers["sous_espaces"].crs())
    project.viewSettings().setDefaultViewExtent(view)
    return layers


def sourced(layer: QgsVectorLayer) -> None:
    """Say in a layer of the base map where it comes from, as the page's sources do."""
    metadata, producer = layer.metadata(), QgsAbstractMetadataBase.Contact("IGN")
    producer.organization = "IGN"
    metadata.setTitle("ADMIN EXPRESS COG 2018, communes fusionnées au 1er janvier 2026")
    metadata.setContacts([producer])
    metadata.setLicenses(["Licence Ouverte 2.0"])
    layer.setMetadata(metadata)


def write_pages(
    project: QgsProject, layers: dict[str, QgsVectorLayer], made: dict, folder: Path
) -> list[Path]:
    """Two layouts in two formats, each as PDF and PNG."""
    from cohesion_plugin.cartography.page_export import export_pdf, export_png
    from cohesion_plugin.cartography.page_spec import LegendEntry
    from cohesion_plugin.cartography.ring_pages import Imprint, Surroundings
    from cohesion_plugin.cartography.schematic_page import add_schematic_page, schematic_page

    drawn = {key: base(project, key) for key in ("regions", "departements", "epci", "land")}
    precise = Surroundings(
        [drawn[key] for key in ("regions", "epci")],
        [drawn["land"]],
        [LegendEntry(drawn[key]) for key in ("regions", "epci")],
    )
    # Softened shapes over exact limits would contradict them.
    plain = Surroundings([], [drawn["land"]], [])
    method = f"{made['METHOD_SENTENCE']} {NOTE}"
    written = []
    for file, (name, format_, schematic) in PAGES.items():
        around = plain if schematic else precise
        said = method if schematic else f"{method} {UNASSIGNED}"
        imprint = Imprint(TERRITORY, said, SOURCES, AUTHOR, today())
        spec = schematic_page(name, layers, around, imprint, format_, MESSAGE, schematic, definitions=True)
        layout = add_schematic_page(project, spec, schematic)
        path = folder / file
        written += [
            export_pdf(layout, path.with_suffix(".pdf")),
            export_png(layout, path.with_suffix(".png")),
        ]
    return written
