"""Write the demonstration: rings of the 22 métropoles and of Tours, as data, as a QGIS project and as two pages.

demo.py OUTDIR      uses nothing but the sample of resources/sample; exits with 1 on failure
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), "/usr/share/qgis/python/plugins"]

from qgis.core import (  # noqa: E402
    Qgis,
    QgsApplication,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsReferencedRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QLocale  # noqa: E402

SAMPLE = ROOT / "resources" / "sample" / "sample.gpkg"
TOURS = "243700754"
TEXTS = {
    "project": "Couronnes d’EPCI des métropoles",
    "author": "Cohésion territoriale, carte de démonstration",
    "france": "France métropolitaine, EPCI au {vintage}",
    "tours": "Communes et EPCI au {vintage}",
    "outlines": "Limites de couronnes",
    "departements": "Limites de départements",
    "regions": "Limites de régions",
    "communes": "Limites de communes",
    "names": "Noms des départements voisins",
    "land": "Territoire",
    "base": "Fond de carte",
}
PAGES = {
    "france": {"file": "couronnes_22_metropoles", "title": "Couronnes des 22 métropoles"},
    "tours": {"file": "couronnes_tours", "title": "Couronnes de Tours Métropole Val de Loire"},
}


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    began = time.monotonic()
    folder = Path(sys.argv[1]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    QLocale.setDefault(QLocale("fr_FR"))  # the demonstration reads French, whatever the machine
    application = QgsApplication([], False)
    application.initQgis()
    try:
        written = demonstrate(folder)
    except (QgsProcessingException, OSError, RuntimeError) as error:
        remove(folder)
        print(f"La démonstration a échoué / the demonstration failed: {error}", file=sys.stderr)
        return 1
    for path in written:
        print(f"{path}  ({path.stat().st_size / 1024:.0f} Ko)")
    print(f"Démonstration écrite en {time.monotonic() - began:.0f} s / demonstration written.")
    return 0


def demonstrate(folder: Path) -> list[Path]:
    """Everything, in order; returns the files written."""
    from processing.core.Processing import Processing

    from cohesion_plugin.core.errors import CohesionError
    from cohesion_plugin.plugin import CohesionPlugin

    Processing.initialize()
    plugin = CohesionPlugin(None)
    plugin.initProcessing()
    geopackage = folder / "couronnes.gpkg"
    remove(folder)
    project = QgsProject.instance()
    try:
        sentence = write_data(geopackage)
        layers = dress(load(geopackage), sentence)
        compose(project, layers)
        return [geopackage, *write_pages(project, layers, sentence, folder), save(project, folder)]
    except CohesionError as error:
        raise RuntimeError(str(error)) from error
    finally:
        project.clear()
        plugin.unload()


def remove(folder: Path) -> None:
    """What an earlier or a broken run has left."""
    for path in folder.glob("couronnes*"):
        path.unlink()


def write_data(geopackage: Path) -> str:
    """Rings by the algorithm, then the base layers; returns the method sentence."""

    def rings(layer: str, centres: str, name: str) -> str:
        tables = {"RINGS": f"couronnes_{name}", "OUTLINES": f"limites_couronnes_{name}"}
        outputs = {
            key: f"ogr:dbname='{geopackage}' table=\"{table}\" (geom)" for key, table in tables.items()
        }
        inputs = {"COMMUNES": f"{SAMPLE}|layername={layer}", "METROPOLES": centres, "METHOD": 0}
        result = run("cohesion:metropolitanrings", **inputs, **outputs)
        return str(result["METHOD_SENTENCE"])

    sentence = rings("epci", "", "france")
    rings("communes", TOURS, "tours")
    tours = QgsVectorLayer(f"{geopackage}|layername=couronnes_tours", "", "ogr")
    inside = ", ".join(
        f"'{siren}'" for siren in sorted(tours.uniqueValues(tours.fields().lookupField("siren_epci")))
    )
    append(sample("communes", f"siren_epci IN ({inside})"), geopackage, "communes_tours")
    append(sample("departements"), geopackage, "departements")
    departements = sample("departements")
    # Names of départements stand outside the rings, so that they cross no name of an EPCI.
    outside = run("native:difference", INPUT=departements, OVERLAY=tours, OUTPUT="memory:")["OUTPUT"]
    append(outside, geopackage, "noms_departements_tours")
    regions = run(
        "native:dissolve", INPUT=departements, FIELD=["code_region", "nom_region"], OUTPUT="memory:"
    )
    append(regions["OUTPUT"], geopackage, "regions", ["code_region", "nom_region"])
    return sentence


def run(algorithm: str, **values: object) -> dict:
    """One algorithm, silently. Raises QgsProcessingException."""
    from qgis import processing

    return processing.run(algorithm, values, feedback=QgsProcessingFeedback(False))


def sample(name: str, subset: str = "") -> QgsVectorLayer:
    """A layer of the sample. Raises RuntimeError where it is missing."""
    layer = QgsVectorLayer(f"{SAMPLE}|layername={name}", name, "ogr")
    if not layer.isValid() or not layer.setSubsetString(subset):
        raise RuntimeError(f"{SAMPLE}: {name}")
    return layer


def append(layer: QgsVectorLayer, geopackage: Path, name: str, fields: list[str] | None = None) -> None:
    """One more table in the GeoPackage."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = name
    options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    options.layerOptions = ["GEOMETRY_NAME=geom"]
    names = fields or [field.name() for field in layer.fields() if field.name() != "fid"]
    options.attributes = [layer.fields().lookupField(field) for field in names]
    context = QgsProject.instance().transformContext()
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(geopackage), context, options)
    if error != QgsVectorFileWriter.WriterError.NoError:
        raise RuntimeError(message)


def load(geopackage: Path) -> dict[str, QgsVectorLayer]:
    """All layers of the project, under a short key."""
    tables = {
        "france": ("couronnes_france", PAGES["france"]["title"]),
        "france outlines": ("limites_couronnes_france", TEXTS["outlines"]),
        "tours": ("couronnes_tours", PAGES["tours"]["title"]),
        "tours outlines": ("limites_couronnes_tours", TEXTS["outlines"]),
        "communes": ("communes_tours", TEXTS["communes"]),
        "names": ("noms_departements_tours", TEXTS["names"]),
        "departements": ("departements", TEXTS["departements"]),
        "regions": ("regions", TEXTS["regions"]),
        "land": ("regions", TEXTS["land"]),
    }
    layers = {
        key: QgsVectorLayer(f"{geopackage}|layername={table}", title, "ogr")
        for key, (table, title) in tables.items()
    }
    missing = [key for key, layer in layers.items() if not layer.isValid()]
    if missing:
        raise RuntimeError(f"{geopackage}: {', '.join(missing)}")
    return layers


def dress(layers: dict[str, QgsVectorLayer], sentence: str) -> dict[str, QgsVectorLayer]:
    """The plugin's own styles."""
    from cohesion_plugin.cartography.base_style import style_land, style_limits, style_names
    from cohesion_plugin.cartography.ring_style import style_outlines, style_rings

    for key in ("france", "tours"):
        style_rings(layers[key], sentence)
        style_outlines(layers[f"{key} outlines"])
    style_land(layers["land"])
    style_limits(layers["communes"], "commune")
    style_limits(layers["departements"], "departement")
    style_names(layers["names"], "departement", "nom_departement")
    style_limits(layers["regions"], "region")
    return layers


def compose(project: QgsProject, layers: dict[str, QgsVectorLayer]) -> None:
    """The layer tree: one group per map, the base map below; Tours is hidden at first."""
    from cohesion_plugin.cartography.describe import explain_in_legend

    project.setTitle(TEXTS["project"])
    metadata = project.metadata()
    metadata.setAuthor(TEXTS["author"])
    project.setMetadata(metadata)
    project.setCrs(layers["france"].crs(), adjustEllipsoid=True)
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    root = project.layerTreeRoot()
    for title, keys, shown in (
        (PAGES["tours"]["title"], ["names", "communes", "tours outlines", "tours"], False),
        (PAGES["france"]["title"], ["france outlines", "france"], True),
        (TEXTS["base"], ["regions", "departements", "land"], True),
    ):
        group = root.addGroup(title)
        for key in keys:
            if project.addMapLayer(layers[key], False) is None:
                raise RuntimeError(layers[key].source())
            node = group.addLayer(layers[key])
            node.setItemVisibilityChecked("outlines" not in key)
            if key in PAGES:
                explain_in_legend(node, layers[key].metadata().abstract())
        group.setItemVisibilityChecked(shown)
    extent = QgsReferencedRectangle(layers["land"].extent(), layers["land"].crs())
    project.viewSettings().setDefaultViewExtent(extent)


def write_pages(
    project: QgsProject, layers: dict[str, QgsVectorLayer], sentence: str, folder: Path
) -> list[Path]:
    """Two layouts in the project, each as PDF and PNG."""
    from cohesion_plugin.cartography.page import add_page
    from cohesion_plugin.cartography.page_export import export_pdf, export_png
    from cohesion_plugin.cartography.page_spec import LegendEntry
    from cohesion_plugin.cartography.ring_pages import Imprint, Surroundings, ring_page

    known = provenance()
    sources = [
        f"{known['contours']} ({known['millesime_contours']})",
        f"{known['listes']} ({known['millesime_codes']})",
        known["population"],
        known["licence"],
    ]

    def imprint(key: str) -> Imprint:
        territory = TEXTS[key].format(vintage=known["millesime_codes"])
        today = QLocale().toString(QDate.currentDate(), "d MMMM yyyy")
        return Imprint(territory, sentence, sources, TEXTS["author"], today)

    def entries(*keys: str) -> list[LegendEntry]:
        return [LegendEntry(layers[key]) for key in keys]

    france = Surroundings(
        (), [layers[key] for key in ("regions", "departements", "land")], entries("regions", "departements")
    )
    tours = Surroundings(
        [layers[key] for key in ("names", "departements", "communes")],
        [layers["land"]],
        entries("departements", "communes"),
    )
    specs = {
        "france": ring_page(
            PAGES["france"]["title"],
            layers["france"],
            france,
            imprint("france"),
            "a4_portrait",
            layers["land"].extent(),
        ),
        "tours": ring_page(PAGES["tours"]["title"], layers["tours"], tours, imprint("tours"), "a4_portrait"),
    }
    written = []
    for key, spec in specs.items():
        layout = add_page(project, spec)
        path = folder / PAGES[key]["file"]
        written += [
            export_pdf(layout, path.with_suffix(".pdf")),
            export_png(layout, path.with_suffix(".png")),
        ]
    return written


def provenance() -> dict[str, str]:
    """What the sample says of itself."""
    return {feature["key"]: feature["value"] for feature in sample("provenance").getFeatures()}


def save(project: QgsProject, folder: Path) -> Path:
    """The project beside its data."""
    path = folder / "couronnes.qgz"
    if not project.write(str(path)):
        raise RuntimeError(project.error())
    return path


if __name__ == "__main__":
    sys.exit(main())
