"""Figure 6: the EPCI of the first and second ring of the 22 métropoles, from the outlines of all communes."""

from __future__ import annotations

from pathlib import Path

from demo_common import add_base, add_group, append, opened, run, table
from qgis.core import QgsLayerMetadata, QgsProject, QgsVectorLayer

PREFIX = "f6"
TITLE = "Couronnes d’EPCI des 22 métropoles"
TEXTS = {
    "rings": "Couronnes des 22 métropoles",
    "outlines": "Limites de couronnes",
    "regions": "Limites de régions",
    "departements": "Limites de départements",
    "land": "Territoire",
    "base": "Fond de carte",
    "territory": "France métropolitaine, EPCI au 1er janvier 2026",
    "author": "Cohésion territoriale",
    "source": "IGN, ADMIN EXPRESS COG 2018, communes fusionnées au 1er janvier 2026 ; Licence Ouverte 2.0",
    "members": "DGCL, EPCI à fiscalité propre au 1er janvier 2026 ; Insee, population municipale 2023",
}
PAGES = {"a4": "a4_portrait", "a3": "a3_landscape"}


def draw(data: Path, folder: Path, project: QgsProject) -> list[Path]:
    """One GeoPackage, two groups of layers, an A4 and an A3 page as PDF and PNG."""
    geopackage = folder / f"{PREFIX}.gpkg"
    sentence = write_data(data, geopackage)
    layers = dress(project, geopackage, sentence)
    return [geopackage, *write_pages(layers, folder)]


def write_data(data: Path, geopackage: Path) -> str:
    """Rings by contiguity, then the base layers; returns the method sentence."""
    made = run(
        "cohesion:metropolitanrings",
        COMMUNES=str(data / "geo" / "communes_cog2026_metro_l93.gpkg"),
        METHOD=0,
        RINGS=table(geopackage, "couronnes"),
        OUTLINES=table(geopackage, "limites_couronnes"),
    )
    for name, fields in (("departements", ["insee_dep", "nom"]), ("regions", ["insee_reg", "nom"])):
        layer = QgsVectorLayer(str(data / "geo" / f"{name}_metro_l93.gpkg"), "", "ogr")
        append(layer, geopackage, name, fields)
    return str(made["METHOD_SENTENCE"])


def dress(project: QgsProject, geopackage: Path, sentence: str) -> dict[str, QgsVectorLayer]:
    """The plugin's own styles, and where each layer comes from."""
    from cohesion_plugin.cartography.base_style import style_land, style_limits
    from cohesion_plugin.cartography.ring_style import style_outlines, style_rings

    names = {
        "rings": "couronnes",
        "outlines": "limites_couronnes",
        "regions": "regions",
        "departements": "departements",
        "land": "regions",
    }
    layers = {key: opened(geopackage, name, TEXTS[key]) for key, name in names.items()}
    style_rings(layers["rings"], sentence)
    style_outlines(layers["outlines"])
    style_limits(layers["regions"], "region")
    style_limits(layers["departements"], "departement")
    style_land(layers["land"])
    for layer in layers.values():
        metadata = QgsLayerMetadata(layer.metadata())
        known = [sentence, TEXTS["source"], TEXTS["members"]]
        metadata.setHistory(known if layer is layers["rings"] else ["", TEXTS["source"]])
        layer.setMetadata(metadata)
    project.setCrs(layers["rings"].crs(), adjustEllipsoid=True)
    add_base(project, TEXTS["base"], {key: layers[key] for key in ("regions", "departements", "land")})
    add_group(project, TEXTS["rings"], [layers["outlines"], layers["rings"]], True, [layers["outlines"]])
    return layers


def write_pages(layers: dict[str, QgsVectorLayer], folder: Path) -> list[Path]:
    """By the algorithm that any user has, in two formats."""
    written = []
    for name, page_format in PAGES.items():
        paths = {kind: folder / f"{PREFIX}_{name}.{kind.lower()}" for kind in ("PDF", "PNG")}
        run(
            "cohesion:mappage",
            LAYERS=[layers["rings"]],
            BASE=[layers[key] for key in ("regions", "departements", "land")],
            FORMAT=page_format,
            SUBTITLE=TEXTS["territory"],
            AUTHOR=TEXTS["author"],
            LAYOUT=f"{TITLE} ({name.upper()})",
            **{kind: str(path) for kind, path in paths.items()},
        )
        written += paths.values()
    return written
