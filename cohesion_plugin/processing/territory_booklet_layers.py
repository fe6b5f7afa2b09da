"""The layers of a booklet's map in a GeoPackage, so that its layout is whole when the project is opened again."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from qgis.core import QgsVectorLayer

from ..adapters.staging import Staged
from ..adapters.writer import stage
from ..core.i18n import tr

SUFFIX = ".gpkg"


def beside(files: list[Path | None]) -> Path | None:
    """The GeoPackage beside the first of the files that are written; None where there is none."""
    first = next((path for path in files if path is not None), None)
    return first.with_name(f"{first.stem}_{tr('map')}{SUFFIX}") if first is not None else None


def stage_layers(layers: Mapping[str, QgsVectorLayer], path: Path) -> list[tuple[Staged, str]]:
    """Each layer written aside, with its table, as ``publish_all`` takes them. Raises OutputError."""
    staged: list[tuple[Staged, str]] = []
    try:
        for table, layer in layers.items():
            content = list(layer.getFeatures())
            one = stage(str(path), layer.fields(), content, layer.wkbType(), layer.crs(), None, table)
            staged.append((one, table))
    except BaseException:
        for one, _ in staged:
            one.discard()
        raise
    return staged


def move_layers(layers: Mapping[str, QgsVectorLayer], path: Path) -> None:
    """The same layers, with their ids and styles, read from the GeoPackage, which keeps the styles too."""
    for table, layer in layers.items():
        layer.setDataSource(f"{path}|layername={table}", layer.name(), "ogr", False)
        layer.saveStyleToDatabase(table, layer.name(), True, "")
