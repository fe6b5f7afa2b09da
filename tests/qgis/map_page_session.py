"""Result layers of the plugin made of the sample, and the page algorithm as scripts run it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from conftest import Log
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject, QgsVectorLayer

PAGE = "cohesion:mappage"
TOURS = "243700754"


def register() -> None:
    """The algorithm in the provider, also where the provider does not list it yet."""
    from cohesion_plugin.processing.map_page import MapPage

    provider = QgsApplication.processingRegistry().providerById("cohesion")
    if provider.algorithm("mappage") is None:
        provider.addAlgorithm(MapPage())


def page(log: Log | None = None, **values: Any) -> dict[str, Any]:
    """One run with the project of the session."""
    from qgis import processing

    register()
    log = log or Log()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.setFeedback(log)
    return processing.run(PAGE, values, context=context, feedback=log)


def load(path: Path, table: str, name: str) -> QgsVectorLayer:
    """A table of a GeoPackage in the project."""
    layer = QgsVectorLayer(f"{path}|layername={table}", name, "ogr")
    assert layer.isValid(), (path, table)
    QgsProject.instance().addMapLayer(layer)
    return layer


def rings(sample: Path, folder: Path, centres: str = TOURS) -> QgsVectorLayer:
    """Rings by contiguity, styled by the plugin, in the project."""
    from qgis import processing

    from cohesion_plugin.cartography.ring_style import style_rings

    path = folder / f"rings_{len(centres)}.gpkg"
    made = processing.run(
        "cohesion:metropolitanrings",
        {
            "COMMUNES": f"{sample}|layername=epci",
            "METROPOLES": centres,
            "METHOD": 0,
            "RINGS": f"ogr:dbname='{path}' table=\"rings\" (geom)",
        },
    )
    layer = load(path, "rings", "Rings of EPCI")
    style_rings(layer, made["METHOD_SENTENCE"])
    return layer


def base(sample: Path) -> list[QgsVectorLayer]:
    """Limits of départements and land, styled as a base map."""
    from cohesion_plugin.cartography.base_style import style_land, style_limits

    limits, land = load(sample, "departements", "Départements"), load(sample, "departements", "Land")
    style_limits(limits, "departement")
    style_land(land)
    return [limits, land]
