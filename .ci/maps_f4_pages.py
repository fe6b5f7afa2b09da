"""Layers and pages of figure 4."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from demo_common import add_base, add_group, base, farther, name_layers, opened, today, write_page
from qgis.core import QgsProject, QgsReferencedRectangle, QgsVectorLayer

AUTHOR = "Cohésion territoriale"
TITLES = {
    "rural": "Urbain et rural, calcul de l’extension",
    "published": "Urbain et rural, classes publiées par l’Insee",
    "change": "Du rural d’avant 2020 à la grille de densité",
}
FILES = {"rural": "f4_urbain_rural", "published": "f4_urbain_rural_publie", "change": "f4_changement"}
NAMES = ("Rural avant 2020", "Grille de densité")
TERRITORY = "Centre-Val de Loire, communes au 1er janvier 2026"
MESSAGES = {
    "classes": "{rural} des habitants vivent dans le rural : {under} sous l’influence d’un pôle, {free} hors influence",
    "change": "{out} communes urbaines avant 2020 deviennent rurales, {into} font l’inverse",
}
ABSORBED = (
    "Communes absorbées depuis la publication des classes, comptées dans la classe de celle qui les a reçues : {} "
    "({} habitants en tout)."
)
UNDER, FREE = {"3", "4", "34"}, {"5", "6"}
SOURCES = {
    "outlines": "IGN, ADMIN EXPRESS COG 2018, communes fusionnées au 1er janvier 2026",
    "grid": "Insee, grille communale de densité 2020 (communes de 2021 portées à 2025)",
    "zoning": "Insee, aires d’attraction des villes 2020 (géographie 2025)",
    "units": "Insee, unités urbaines 2020 (géographie 2025)",
    "published": "Insee, La France et ses territoires, 2021 (communes de 2020 portées à 2025)",
    "population": "Insee, population municipale 2018",
    "licence": "Licence Ouverte 2.0",
}
USED = {
    "rural": ("outlines", "grid", "zoning", "population", "licence"),
    "published": ("outlines", "published", "population", "licence"),
    "change": ("outlines", "units", "grid", "population", "licence"),
}
FARTHEST = 3_000_000
KINDS = {
    "rural": ("typologie_rurale", "insee_rural_2021"),
    "published": ("classes_publiees", "insee_rural_2021_published"),
}


def dress(project: QgsProject, geopackage: Path) -> dict[str, QgsVectorLayer]:
    """All layers in the project, in the plugin's own styles."""
    from cohesion_plugin.cartography.base_style import style_land, style_limits, style_names
    from cohesion_plugin.cartography.change_unchanged import style_unchanged
    from cohesion_plugin.cartography.describe import describe
    from cohesion_plugin.cartography.typology_page_towns import style_towns
    from cohesion_plugin.cartography.typology_style import style_classes, style_type_changes
    from cohesion_plugin.core.typologies.load import typology

    known = {
        "towns": opened(geopackage, "poles", "Pôles d’une aire de 50 000 hab. ou plus"),
        "names": opened(geopackage, "noms_departements", "Noms des départements voisins"),
        "regions": opened(geopackage, "regions", "Limites de régions"),
        "departements": opened(geopackage, "departements", "Limites de départements"),
        "land": opened(geopackage, "regions", "Territoire"),
    }
    style_towns(known["towns"], "nom_com")
    style_names(known["names"], "departement", "nom")
    farther(known["names"], FARTHEST)
    for key, level in (("regions", "region"), ("departements", "departement")):
        style_limits(known[key], level)
    style_land(known["land"])
    for layer in known.values():
        describe(layer, "", [SOURCES["outlines"], SOURCES["licence"]])
    layers = {key: opened(geopackage, name, TITLES[key]) for key, (name, _) in KINDS.items()}
    for key, (_, kind) in KINDS.items():
        metadata = layers[key].metadata()
        style_classes(layers[key], typology(kind), metadata.abstract(), {}, metadata.history()[1:])
    layers["change"] = opened(geopackage, "changements", TITLES["change"])
    layers["unchanged"] = opened(geopackage, "toutes_communes", "Communes inchangées")
    style_type_changes(layers["change"], True, layers["change"].metadata().abstract())
    style_unchanged(layers["unchanged"])
    for key in ("change", "unchanged"):
        describe(
            layers[key], layers["change"].metadata().abstract(), [SOURCES[name] for name in USED["change"]]
        )
    layers["matrix"] = opened(geopackage, "matrice", "Matrice des changements")
    project.setCrs(layers["rural"].crs(), adjustEllipsoid=True)
    add_base(project, "Fond de carte", {"land": known.pop("land")})
    name_layers(known)
    add_group(project, "Repères", list(known.values()), True)
    add_group(project, TITLES["rural"], [layers["rural"]], True)
    add_group(project, TITLES["published"], [layers["published"]], False)
    add_group(project, TITLES["change"], [layers["change"], layers["unchanged"], layers["matrix"]], False)
    view = QgsReferencedRectangle(layers["rural"].extent(), layers["rural"].crs())
    project.viewSettings().setDefaultViewExtent(view)
    return layers


def write_pages(
    project: QgsProject, layers: dict[str, QgsVectorLayer], folder: Path, notes: Mapping[str, str]
) -> list[Path]:
    """Three layouts in the project, each as PDF and PNG; ``notes``: what a page says beside its method."""
    from cohesion_plugin.cartography.page_spec import LegendEntry
    from cohesion_plugin.cartography.ring_pages import Imprint, Surroundings
    from cohesion_plugin.cartography.typology_page import typology_page
    from cohesion_plugin.cartography.typology_page_change import ChangeLayers, typology_change_page

    drawn = {key: base(project, key) for key in ("towns", "names", "regions", "departements", "land")}
    around = Surroundings(
        [drawn[key] for key in ("towns", "names", "regions", "departements")],
        [drawn["land"]],
        [LegendEntry(drawn[key]) for key in ("regions", "departements", "towns")],
    )

    def imprint(key: str, method: str = "") -> Imprint:
        return Imprint(TERRITORY, method, [SOURCES[name] for name in USED[key]], AUTHOR, today())

    specs = {
        key: typology_page(
            TITLES[key],
            layers[key],
            around,
            imprint(key),
            "a4_portrait",
            message=classes_message(layers[key]),
        )
        for key in KINDS
    }
    specs["change"] = typology_change_page(
        TITLES["change"],
        ChangeLayers(layers["change"], layers["matrix"], layers["unchanged"]),
        NAMES,
        around,
        imprint("change", change_method()),
        "a4_landscape",
        message=change_message(layers["change"]),
    )
    for key, note in notes.items():
        specs[key] = replace(specs[key], notes=[*specs[key].notes, note])
    return [path for key, spec in specs.items() for path in write_page(project, spec, folder / FILES[key])]


def absorbed_note(gone: Sequence[tuple[str, int]]) -> str:
    """Why a class has more inhabitants than in the published tables; empty where no commune has gone."""
    from cohesion_plugin.cartography.numbers import whole

    listed = ", ".join(f"{name} ({whole(people)})" for name, people in gone)
    return ABSORBED.format(listed, whole(sum(people for _, people in gone))) if gone else ""


def change_method() -> str:
    """Both definitions."""
    from cohesion_plugin.core.typologies.load import typology

    return " ".join(typology(kind).sentence() for kind in ("rural_before_2020", "density4"))


def classes_message(layer: QgsVectorLayer) -> str:
    """What the rural weighs, under the influence of a pole and outside of it."""
    from cohesion_plugin.cartography.typology_page_figures import figures_of, share, total

    figures = figures_of(layer)

    def part(codes: set[str]) -> str:
        people = total([each.population for each in figures.classes if each.code in codes])
        return share(people, figures.population)

    return MESSAGES["classes"].format(rural=part(UNDER | FREE), under=part(UNDER), free=part(FREE))


def change_message(layer: QgsVectorLayer) -> str:
    """How many communes leave the urban, how many enter it."""
    counts = {"urbain → rural": 0, "rural → urbain": 0}
    for feature in layer.getFeatures():
        counts[feature["groupe"]] += 1
    out, into = counts.values()
    return MESSAGES["change"].format(out=out, into=into)
