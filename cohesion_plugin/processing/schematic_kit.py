"""The empty layers of a schematic map, to be drawn in: a GeoPackage, or scratch layers."""

from __future__ import annotations

from pathlib import Path

import pyproj
from qgis.core import QgsCoordinateReferenceSystem, QgsFields, QgsVectorLayer

from ..adapters.staging import check_destination
from ..core.errors import OutputError
from ..core.i18n import pick, tr
from ..core.progress import SILENT, Progress
from ..core.projection import zones
from ..core.report import Report
from ..core.schematic.compute import NOTHING, Schematic
from ..core.schematic.kit import kit, layer_names
from .schematic_map_file import SUFFIX, Target, fields_of, uri, write
from .schematic_map_job import DEFAULT_CRS, SchematicMade

_URI = {"polygon": "MultiPolygon", "line": "MultiLineString", "point": "Point"}


def kit_crs(crs: QgsCoordinateReferenceSystem) -> int:
    """EPSG number that a map of this project is made in: its own where it is one of France's, in metres."""
    known = {int(zone["epsg"]) for zone in zones().values()}
    number = int(crs.postgisSrid()) if crs.authid().startswith("EPSG:") else 0
    return number if number in known else DEFAULT_CRS


def write_kit(path: Path, epsg: int, progress: Progress = SILENT) -> Path:
    """A GeoPackage of empty layers; any thread. Raises OutputError where a file is there already."""
    path = path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)
    check_destination(path, replaced=False)
    if path.exists():
        raise OutputError(
            tr("{} exists already, and may hold what was drawn by hand.").format(path.name),
            [str(path)],
            tr("Choose another name."),
        )
    empty = Schematic(dict.fromkeys(layer_names(), NOTHING), pyproj.CRS.from_epsg(epsg))
    write(Target(path, False), SchematicMade(empty, Report()), progress)
    return path


def file_layer(path: Path, name: str) -> QgsVectorLayer:
    """One layer of the GeoPackage, not yet styled. Main thread."""
    return QgsVectorLayer(uri(path, name), title(name), "ogr")


def scratch_layer(name: str, epsg: int) -> QgsVectorLayer:
    """The same in memory."""
    kind = _URI[kit()["layers"][name]["geometry"]]
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:{epsg}", title(name), "memory")
    fields: QgsFields = fields_of(name)
    layer.dataProvider().addAttributes(fields.toList())
    layer.updateFields()
    return layer


def title(name: str) -> str:
    """What the project calls a layer of the kit."""
    return pick(kit()["layers"][name]["label"])
