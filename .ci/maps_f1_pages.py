"""Pages of figure 1: the density of communes, the place of the region in France, its départements as figures."""

from __future__ import annotations

from pathlib import Path

from demo_common import today, write_page
from qgis.core import QgsProject, QgsVectorLayer

POPULATION = "pop_2023"
PAGES = {"f1_a4": ("A4", "a4_portrait"), "f1_a3": ("A3", "a3_landscape")}
AUTHOR = "Cohésion territoriale"
MESSAGE = "{people} millions d’habitants, {density} au km² : un peuplement le long de la Loire"
SUBTITLE = (
    "Centre-Val de Loire, communes au 1er janvier 2026 · 6 départements, 3 provinces (Orléanais, Touraine, Berry), "
    "capitale Orléans"
)
TABLE = "Les départements, leur province et leurs habitants"
HEADER = ("Département", "Province", "Habitants", "au km²")
TOWNS = "Les communes de plus de 30 000 habitants"
HEADER_TOWNS = ("Commune", "Habitants", "au km²")
PROVINCES = {
    "18": "Berry", "28": "Orléanais", "36": "Berry", "37": "Touraine", "41": "Orléanais", "45": "Orléanais"
}  # fmt: skip
_BASES = ("towns", "names", "regions", "departements")


def write_pages(
    project: QgsProject, layers: dict[str, QgsVectorLayer], title: str, folder: Path
) -> list[Path]:
    """Two layouts in the project, each as PDF and PNG; the small map says where the region lies."""
    from dataclasses import replace

    from cohesion_plugin.cartography.page_compose import PageLayers, Wish, compose
    from cohesion_plugin.cartography.page_overseas import outline_layer
    from cohesion_plugin.cartography.page_spec import Table

    outline = outline_layer("France")
    project.addMapLayer(outline, False)
    bases = [layers[key] for key in (*_BASES, "land")]
    order = [layers[key].id() for key in (*_BASES, "communes", "land")]
    shown = PageLayers([layers["communes"]], bases, order, outline)
    message, rows = departements(layers)
    written = []
    for file, (name, format_) in PAGES.items():
        wish = Wish(f"{title} ({name})", format_, message, SUBTITLE, author=AUTHOR, date=today())
        tables = [towns(layers)] if format_ == "a3_landscape" else []
        spec = replace(compose(shown, wish), table=Table(TABLE, HEADER, rows), figures=tables)
        written += write_page(project, spec, folder / file)
    return written


def departements(layers: dict[str, QgsVectorLayer]) -> tuple[str, list[list[str]]]:
    """The title; each département with its province, by decreasing population."""
    named = {each["insee_dep"]: each["nom"] for each in layers["departements"].getFeatures()}
    sums = {code: [0.0, 0.0] for code in PROVINCES}
    for each in layers["communes"].getFeatures():
        sums[each["insee_dep"]][0] += float(each[POPULATION])
        sums[each["insee_dep"]][1] += each.geometry().area() / 1e6
    ranked = sorted(sums, key=lambda code: -sums[code][0])
    people, area = (sum(row[i] for row in sums.values()) for i in (0, 1))
    millions = f"{people / 1e6:.2f}".replace(".", ",")
    rows = [[named[code], PROVINCES[code], *said(*sums[code])] for code in ranked]
    return MESSAGE.format(people=millions, density=round(people / area)), rows


def towns(layers: dict[str, QgsVectorLayer]) -> object:
    """The towns that the map names, by decreasing population."""
    from cohesion_plugin.cartography.page_spec import Table

    found = sorted(layers["towns"].getFeatures(), key=lambda each: -float(each[POPULATION]))
    rows = [[each["nom_com"], *said(float(each[POPULATION]), each.geometry().area() / 1e6)] for each in found]
    return Table(TOWNS, HEADER_TOWNS, rows)


def said(people: float, area: float) -> list[str]:
    """Inhabitants and inhabitants a km², as they are printed."""
    from cohesion_plugin.cartography.numbers import whole

    return [whole(people), whole(round(people / area))]
