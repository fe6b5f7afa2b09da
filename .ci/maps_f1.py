"""Figure 1: Centre-Val de Loire, where it lies, how it is peopled; its départements, provinces and capital."""

from __future__ import annotations

from pathlib import Path

from demo_common import add_base, add_group, append, farther, name_layers, opened, run
from maps_f1_pages import POPULATION, write_pages
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
REGION, LEAST_TOWN = "24", 30_000
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
    "communes": "Habitants au km² (nombre de communes)",
    "towns": "Communes de plus de 30 000 habitants",
    "departements": "Limites de départements",
    "regions": "Limites de régions",
    "names": "Noms des départements",
    "land": "Territoire",
    "base": "Fond de carte",
    "source": "IGN, ADMIN EXPRESS COG 2018, communes fusionnées au 1er janvier 2026 ; Licence Ouverte 2.0",
    "population": "Insee, population municipale 2023",
    "method": "Densité : habitants de 2023 par km² de la commune. Provinces, aux départements près : Orléanais "
    "(28, 41, 45), Touraine (37), Berry (18, 36).",
}


def draw(data: Path, folder: Path, project: QgsProject) -> list[Path]:
    """One GeoPackage, a layer of communes by density, two pages with the place of the region in France."""
    geopackage = folder / f"{PREFIX}.gpkg"
    write_data(data, geopackage)
    layers = dress(project, geopackage)
    return [geopackage, *write_pages(project, layers, TITLE, folder)]


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
    from cohesion_plugin.cartography.numbers import whole

    ranges = []
    for low, high, colour in CLASSES:
        symbol = QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"})
        said = whole(low), whole(high)
        label = "{} à {}".format(*said) if low else f"moins de {said[1]}"
        label = f"{said[0]} et plus" if high == CLASSES[-1][1] else label
        ranges.append(QgsRendererRange(float(low), float(high), symbol, label))
    return QgsGraduatedSymbolRenderer("densite", ranges)
