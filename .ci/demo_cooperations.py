"""The sample register: its GeoPackage, its agreements over France, and the page of the ten contracts around Tours."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

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
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, Qt

if TYPE_CHECKING:
    from cohesion_plugin.core.cooperation.register import Register

PREFIX = "cooperations"
TOURS = "243700754"
FORMAT = "a3_landscape"
MATRIX = {
    "file": "cooperations_themes_tours",
    "title": "Thèmes des contrats de Tours",
    "format": "a4_landscape",
}
PAGE = {"file": "cooperations_tours", "title": "Contrats de réciprocité de Tours Métropole Val de Loire"}
TEXTS = {
    "author": "Cohésion territoriale, carte de démonstration",
    "territory": "Indre-et-Loire, EPCI au {vintage}",
    "register": "Registre d’exemple",
    "france": "Coopérations du registre d’exemple",
    "links": "Liens entre les parties",
    "points": "Lieux des parties",
    "agreements": "Parties aux accords",
    "marks": "Thèmes des contrats",
    "sides": "Ce que chacun apporte",
    "parties": "EPCI sous contrat",
    "limits": "Limites d’EPCI",
    "names": "Noms des départements voisins",
}


def demonstrate(folder: Path, project: QgsProject) -> list[Path]:
    """The register, one GeoPackage of layers, two groups, a page as PDF and PNG."""
    from cohesion_plugin.core.cooperation.selection import keep, narrow

    day = QDate.currentDate().toString(Qt.DateFormat.ISODate)
    file, geopackage = folder / f"{PREFIX}_registre.gpkg", folder / f"{PREFIX}.gpkg"
    whole = write_register(file)
    add_group(project, TEXTS["france"], list(overlay(file, geopackage, whole, day).values()), False)
    register = narrow(whole, keep(whole, day, sirens=[TOURS]))
    write_data(geopackage, register)
    layers = dress(geopackage)
    add_group(project, PAGE["title"], list(layers.values()), False)
    pages = write_pages(project, layers, register, day, folder)
    return [file, geopackage, *pages, *write_matrix(project, file, geopackage, day, folder)]


def write_register(file: Path) -> Register:
    """A new register that holds the sample, as any register is written; returns what is then read from it."""
    from cohesion_plugin.adapters.register import create_register
    from cohesion_plugin.core.cooperation.changes import Changes
    from cohesion_plugin.core.cooperation.sample import sample_register
    from cohesion_plugin.core.cooperation.schema import schema

    rows = sample_register()
    store = create_register(str(file), TEXTS["register"])
    try:
        store.apply(Changes(inserts={name: rows[name] for name in schema()["tables"]}), TEXTS["author"])
        return store.read()
    finally:
        store.close()


def overlay(file: Path, geopackage: Path, register: Register, day: str) -> dict[str, QgsVectorLayer]:
    """The agreements of a day over France, by the algorithm, in the plugin's own styles."""
    from cohesion_plugin.cartography.cooperation_style import style_links
    from cohesion_plugin.cartography.cooperation_style_colours import Colours
    from cohesion_plugin.cartography.cooperation_style_modes import GROUP
    from cohesion_plugin.cartography.cooperation_style_parties import style_parties, style_points

    tables = {"points": "lieux", "links": "liens", "agreements": "parties"}
    made = run(
        "cohesion:cooperationlinks",
        REGISTER=str(file),
        TERRITORIES=f"{sample_file()}|layername=epci",
        DATE=day,
        POINTS=table(geopackage, tables["points"]),
        LINKS=table(geopackage, tables["links"]),
        PARTIES=table(geopackage, tables["agreements"]),
    )
    layers = {key: opened(geopackage, name, TEXTS[key]) for key, name in tables.items()}
    sentence = made["METHOD_SENTENCE"]
    style_points(layers["points"], sentence)
    style_links(layers["links"], Colours.of(register, GROUP), sentence)
    style_parties(layers["agreements"], sentence)
    return layers


def write_data(geopackage: Path, register: Register) -> None:
    """What the page draws: outlines, pictograms, arrows, and where the neighbours' names stand."""
    from cohesion_plugin.cartography.cooperation_page_facts import partners
    from cohesion_plugin.cartography.cooperation_page_marks import theme_marks
    from cohesion_plugin.cartography.cooperation_page_paper import Paper
    from cohesion_plugin.cartography.cooperation_page_sides import side_arrows

    bound = sorted({TOURS, *partners(register, TOURS)["siren_epci"]})
    inside = ", ".join(f"'{siren}'" for siren in bound)
    append(sample("epci", f"siren_epci IN ({inside})"), geopackage, "epci_lies")
    parties = opened(geopackage, "epci_lies")
    paper = Paper.of(parties.extent(), FORMAT)
    marks = theme_marks(register, parties, TOURS, paper)
    append(marks, geopackage, "themes", origin=sample("epci"))
    append(side_arrows(register, marks, TOURS, paper), geopackage, "engagements", origin=sample("epci"))
    append(sample("epci"), geopackage, "epci")
    outside = run("native:difference", INPUT=sample("departements"), OVERLAY=parties, OUTPUT="memory:")[
        "OUTPUT"
    ]
    append(outside, geopackage, "noms_departements", origin=sample("departements"))


def dress(geopackage: Path) -> dict[str, QgsVectorLayer]:
    """From top to bottom, in the plugin's own styles."""
    from cohesion_plugin.cartography.base_style import style_names
    from cohesion_plugin.cartography.cooperation_page_discs import style_marks
    from cohesion_plugin.cartography.cooperation_page_paper import Paper
    from cohesion_plugin.cartography.cooperation_page_style import style_around, style_parties, style_sides

    layers = {
        "marks": opened(geopackage, "themes", TEXTS["marks"]),
        "names": opened(geopackage, "noms_departements", TEXTS["names"]),
        "sides": opened(geopackage, "engagements", TEXTS["sides"]),
        "parties": opened(geopackage, "epci_lies", TEXTS["parties"]),
        "limits": opened(geopackage, "epci", TEXTS["limits"]),
    }
    style = Paper.of(layers["parties"].extent(), FORMAT).style
    style_marks(layers["marks"], style)
    style_names(layers["names"], "departement", "nom_departement")
    style_sides(layers["sides"], TOURS, style)
    style_parties(layers["parties"], TOURS, style)
    style_around(layers["limits"], style)
    return layers


def write_pages(
    project: QgsProject, layers: Mapping[str, QgsVectorLayer], register: Register, day: str, folder: Path
) -> list[Path]:
    """A layout in the project, as PDF and PNG."""
    from cohesion_plugin.cartography.cooperation_page import CooperationLayers, cooperation_page
    from cohesion_plugin.cartography.page_spec import LegendEntry
    from cohesion_plugin.cartography.ring_pages import Imprint, Surroundings

    known = provenance()
    departements, land = base(project, "departements"), base(project, "land")
    around = Surroundings(
        [layers["names"], departements],
        [layers["limits"], land],
        [LegendEntry(departements), LegendEntry(layers["limits"])],
    )
    territory = TEXTS["territory"].format(vintage=known["millesime_codes"])
    imprint = Imprint(territory, "", sample_sources(known), TEXTS["author"], today())
    drawn = CooperationLayers(layers["marks"], layers["sides"], layers["parties"])
    spec = cooperation_page(PAGE["title"], register, TOURS, drawn, around, imprint, day, FORMAT)
    return write_page(project, spec, folder / PAGE["file"])


def write_matrix(project: QgsProject, file: Path, geopackage: Path, day: str, folder: Path) -> list[Path]:
    """Themes by partner, by the algorithm: a table, a workbook, a layout in the project, as PDF and PNG."""
    from qgis import processing

    from cohesion_plugin.cartography.page_export import export_png

    context = QgsProcessingContext()
    context.setProject(project)
    path = folder / MATRIX["file"]
    processing.run(
        "cohesion:cooperationthemes",
        {
            "REGISTER": str(file),
            "DATE": day,
            "CENTRES": TOURS,
            "MATRIX": table(geopackage, "themes_par_epci").replace(" (geom)", ""),
            "WORKBOOK": f"{path}.xlsx",
            "FORMAT": MATRIX["format"],
            "AUTHOR": TEXTS["author"],
            "LAYOUT": MATRIX["title"],
            "PDF": f"{path}.pdf",
        },
        context=context,
        feedback=QgsProcessingFeedback(False),
    )
    layout = project.layoutManager().layoutByName(MATRIX["title"])
    return [
        path.with_suffix(".xlsx"),
        path.with_suffix(".pdf"),
        export_png(layout, path.with_suffix(".png")),
    ]
