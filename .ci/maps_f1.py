"""Figure 1: Centre-Val de Loire, where it lies, how it is peopled; its départements, provinces and capital."""

from __future__ import annotations

from pathlib import Path

from demo_common import add_base, add_group, append, base, farther, name_layers, opened, run
from qgis.core import (
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsLayerMetadata,
    QgsProject,
    QgsRendererRange,
    QgsVectorLayer,
)

PREFIX = "f1"
TITLE = "Centre-Val de Loire : situation et peuplement"
REGION, POPULATION, LEAST_TOWN = "24", "pop_2023", 30_000
# Inhabitants a km², light to dark: Insee's blue ramp under its palest yellow.
CLASSES = (
    (0, 25, "#FDF0C9"),
    (25, 50, "#C4E1FF"),
    (50, 100, "#8DB0E1"),
    (100, 300, "#5B8ED4"),
    (300, 1500, "#286AC7"),
    (1500, 99999, "#0F417A"),
)
TEXTS = {
    "communes": "Habitants au km²",
    "towns": "Communes de plus de 30 000 habitants",
    "departements": "Limites de départements",
    "regions": "Limites de régions",
    "names": "Noms des départements",
    "land": "Territoire",
    "base": "Fond de carte",
    "territory": "6 départements, 3 provinces (Orléanais, Touraine, Berry), capitale Orléans",
    "author": "Cohésion territoriale",
    "message": "{people} millions d’habitants, {density} au km² : un peuplement le long de la Loire",
    "source": "IGN, ADMIN EXPRESS COG 2018, communes fusionnées au 1er janvier 2026 ; Licence Ouverte 2.0",
    "population": "Insee, population municipale 2023",
    "method": "Densité : habitants de 2023 par km² de la commune. Provinces, aux départements près : Orléanais "
    "(28, 41, 45), Touraine (37), Berry (18, 36).",
}
PAGES = {"a4": "a4_portrait", "a3": "a3_landscape"}


def draw(data: Path, folder: Path, project: QgsProject) -> list[Path]:
    """One GeoPackage, a layer of communes by density, two pages with the place of the region in France."""
    geopackage = folder / f"{PREFIX}.gpkg"
    write_data(data, geopackage)
    layers = dress(project, geopackage)
    return [geopackage, *write_pages(layers, folder)]


def write_data(data: Path, geopackage: Path) -> None:
    """Communes with their population and density, the limits, the towns."""
    inside = run(
        "native:extractbyexpression",
        INPUT=str(data / "geo" / "communes_cog2026_metro_l93.gpkg"),
        EXPRESSION=f"\"insee_reg\" = '{REGION}'",
        OUTPUT="memory:",
    )["OUTPUT"]
    joined = run(
        "native:joinattributestable",
        INPUT=inside,
        FIELD="insee_com",
        INPUT_2=str(data / "tables" / "populations_communales_cog2026.csv"),
        FIELD_2="insee_com",
        FIELDS_TO_COPY=[POPULATION],
        METHOD=1,
        OUTPUT="memory:",
    )["OUTPUT"]
    dense = run(
        "native:fieldcalculator",
        INPUT=joined,
        FIELD_NAME="densite",
        FIELD_TYPE=0,
        FORMULA=f'to_real("{POPULATION}") / ($area / 1000000)',
        OUTPUT="memory:",
    )["OUTPUT"]
    append(dense, geopackage, "communes", ["insee_com", "nom_com", "insee_dep", POPULATION, "densite"])
    towns = opened(geopackage, "communes", subset=f'CAST("{POPULATION}" AS INTEGER) > {LEAST_TOWN}')
    append(towns, geopackage, "villes", ["insee_com", "nom_com", POPULATION])
    for name, fields in (("departements", ["insee_dep", "nom"]), ("regions", ["insee_reg", "nom"])):
        append(
            QgsVectorLayer(str(data / "geo" / f"{name}_metro_l93.gpkg"), "", "ogr"), geopackage, name, fields
        )


def dress(project: QgsProject, geopackage: Path) -> dict[str, QgsVectorLayer]:
    """The plugin's base styles, and a graduated style for the communes."""
    from cohesion_plugin.cartography.base_style import style_land, style_limits, style_names
    from cohesion_plugin.cartography.typology_page_towns import style_towns

    names = {
        "communes": "communes",
        "towns": "villes",
        "names": "departements",
        "regions": "regions",
        "departements": "departements",
        "land": "regions",
    }
    layers = {key: opened(geopackage, name, TEXTS[key]) for key, name in names.items()}
    style_towns(layers["towns"], "nom_com")
    style_names(layers["names"], "departement", "nom")
    farther(layers["names"], 3_000_000)
    style_limits(layers["regions"], "region")
    style_limits(layers["departements"], "departement")
    style_land(layers["land"])
    layers["communes"].setRenderer(graduated())
    for key, layer in layers.items():
        metadata = QgsLayerMetadata(layer.metadata())
        metadata.setAbstract(TEXTS["method"] if key == "communes" else "")
        known = [TEXTS["source"], TEXTS["population"]] if key == "communes" else [TEXTS["source"]]
        metadata.setHistory(known)
        layer.setMetadata(metadata)
    project.setCrs(layers["communes"].crs(), adjustEllipsoid=True)
    add_base(project, TEXTS["base"], {"land": layers["land"]})
    above = {key: layers[key] for key in ("towns", "names", "regions", "departements")}
    name_layers(above)
    add_group(project, TITLE, [*above.values(), layers["communes"]], True)
    return layers


def graduated() -> QgsGraduatedSymbolRenderer:
    """Classes of density without outlines, so that small communes keep their colour."""
    ranges = []
    for low, high, colour in CLASSES:
        symbol = QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"})
        label = (
            f"{low} à {high}" if low and high < 99999 else f"moins de {high}" if not low else f"{low} et plus"
        )
        ranges.append(QgsRendererRange(float(low), float(high), symbol, label))
    return QgsGraduatedSymbolRenderer("densite", ranges)


def message(layer: QgsVectorLayer) -> str:
    """Population and density of the whole, as the title says them."""
    people = sum(int(float(feature[POPULATION])) for feature in layer.getFeatures())
    area = sum(feature.geometry().area() for feature in layer.getFeatures()) / 1e6
    millions = f"{people / 1e6:.2f}".replace(".", ",")
    return TEXTS["message"].format(people=millions, density=round(people / area))


def write_pages(layers: dict[str, QgsVectorLayer], folder: Path) -> list[Path]:
    """By the algorithm that any user has; the small map says where the region lies."""
    written = []
    project = QgsProject.instance()
    for name, page_format in PAGES.items():
        paths = {kind: folder / f"{PREFIX}_{name}.{kind.lower()}" for kind in ("PDF", "PNG")}
        run(
            "cohesion:mappage",
            LAYERS=[layers["communes"]],
            BASE=[
                *(layers[key] for key in ("towns", "names", "regions", "departements")),
                base(project, "land"),
            ],
            FORMAT=page_format,
            TITLE=message(layers["communes"]),
            SUBTITLE=f"Centre-Val de Loire, communes au 1er janvier 2026 · {TEXTS['territory']}",
            AUTHOR=TEXTS["author"],
            LAYOUT=f"{TITLE} ({name.upper()})",
            **{kind: str(path) for kind, path in paths.items()},
        )
        written += paths.values()
    return written
