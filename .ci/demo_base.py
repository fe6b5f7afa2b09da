"""The base map under all demonstrations: land, limits of départements and of régions."""

from __future__ import annotations

from pathlib import Path

from demo_common import add_base, append, opened, run, sample
from qgis.core import QgsProject, QgsReferencedRectangle

PREFIX = "fond"
TITLE = "Fond de carte"
REGION = ["code_region", "nom_region"]


def demonstrate(folder: Path, project: QgsProject) -> list[Path]:
    """One GeoPackage; the project's reference system and first view are those of the land."""
    from cohesion_plugin.cartography.base_style import style_land, style_limits

    geopackage = folder / f"{PREFIX}.gpkg"
    departements = sample("departements")
    append(departements, geopackage, "departements")
    regions = run("native:dissolve", INPUT=departements, FIELD=REGION, OUTPUT="memory:")["OUTPUT"]
    append(regions, geopackage, "regions", REGION, departements)
    layers = {
        "regions": opened(geopackage, "regions", "Limites de régions"),
        "departements": opened(geopackage, "departements", "Limites de départements"),
        "land": opened(geopackage, "regions", "Territoire"),
    }
    style_limits(layers["regions"], "region")
    style_limits(layers["departements"], "departement")
    style_land(layers["land"])
    land = layers["land"]
    project.setCrs(land.crs(), adjustEllipsoid=True)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(land.extent(), land.crs()))
    add_base(project, TITLE, layers)
    return [geopackage]
