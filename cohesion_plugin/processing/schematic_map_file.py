"""The GeoPackage of a schematic map: written whole, or updated in one transaction with what was drawn by hand kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import shapely
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsField,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ..adapters.formats import describe
from ..adapters.geopackage import tables_of
from ..adapters.layer_facts import file_of
from ..adapters.snapshot import LayerSnapshot
from ..adapters.staging import check_destination
from ..adapters.vector_file import read_file
from ..adapters.writer import features, publish_all, stage
from ..core.errors import InputError, OutputError
from ..core.i18n import pick, tr, tr_n
from ..core.progress import Progress
from ..core.schematic.kit import COMPUTED, columns, kit, layer_names
from .output import metadata_of, rows_of
from .schematic_map_job import SchematicMade

_WKB = {
    "polygon": Qgis.WkbType.MultiPolygon,
    "line": Qgis.WkbType.MultiLineString,
    "point": Qgis.WkbType.Point,
}
_TYPES = {"whole": QMetaType.Type.Int, "real": QMetaType.Type.Double, "text": QMetaType.Type.QString}
SUFFIX = ".gpkg"


@dataclass(frozen=True)
class Target:
    """The file, and whether it is a schematic map to be updated."""

    path: Path
    update: bool


def target_of(
    algorithm: QgsProcessingAlgorithm,
    values: dict[str, Any],
    inputs: Iterable[LayerSnapshot],
    context: QgsProcessingContext,
) -> Target:
    """Where the map goes. Raises InputError or OutputError where it can't, or would destroy something."""
    text = algorithm.parameterAsFileOutput(values, "SCHEMATIC", context).strip()
    if not text:
        raise InputError(tr("No place for the schematic map was given."), (), tr("Choose a GeoPackage."))
    path = Path(text)
    path = path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)
    update = algorithm.parameterAsBoolean(values, "UPDATE", context) and path.exists()
    check_destination(path, replaced=False)
    if any(one.origin and Path(one.origin).resolve() == path.resolve() for one in inputs):
        raise OutputError(
            tr("The file {} is an input of this computation, so it can't be replaced.").format(path),
            (),
            tr("Choose another file."),
        )
    if path.exists() and not update:
        raise OutputError(
            tr("{} exists already, and may hold what was drawn by hand.").format(path.name),
            [str(path)],
            tr("Tick « Update a schematic map that exists », or choose another name."),
        )
    if update:
        _require_schematic(path)
        _require_not_edited(path, context)
    return Target(path, update)


def write(target: Target, made: SchematicMade, progress: Progress) -> str:
    """All layers or none; returns a sentence on what was kept. Raises OutputError, InputError, Cancelled."""
    crs = QgsCoordinateReferenceSystem.fromWkt(made.result.crs.to_wkt())
    number = made.result.crs.to_epsg()
    if number is not None:
        crs = QgsCoordinateReferenceSystem.fromEpsgId(number)
    staged, metadata, kept = [], {}, 0
    try:
        for i, name in enumerate(layer_names()):
            progress.update(i / (len(layer_names()) + 1))
            table, shapes = _rows(made, name)
            if target.update:
                table, shapes, drawn = _with_kept(target.path, name, table, shapes, crs)
                kept += drawn
            title = pick(kit()["layers"][name]["label"])
            metadata[name] = metadata_of(title, made.report)
            fields = fields_of(name, made.result.layers[name].extra)
            content = features(fields, rows_of(table, [field.name() for field in fields]), shapes)
            kind = _WKB[kit()["layers"][name]["geometry"]]
            staged.append((stage(str(target.path), fields, content, kind, crs, None, name), name))
        progress.update(1.0)
        publish_all(staged)
    finally:
        for one, _name in staged:
            one.discard()
    for name, said in metadata.items():
        describe(uri(target.path, name), said)
    return tr_n("%n object(s) drawn or retouched by hand kept.", kept) if kept else ""


def fields_of(layer: str, extra: Sequence[str] = ()) -> QgsFields:
    """Typed fields of a layer of the kit, then those of indicators, which are numbers."""
    fields = QgsFields()
    for column in columns(layer):
        fields.append(QgsField(column, _TYPES[kit()["fields"][column]["type"]]))
    for column in extra:
        if fields.lookupField(column) < 0:
            fields.append(QgsField(column, QMetaType.Type.Double))
    return fields


def uri(path: Path, name: str) -> str:
    """What QGIS opens."""
    return f"{path}|layername={name}"


def load_when_done(context: QgsProcessingContext, target: Target) -> None:
    """Have the layers added to the project, styled, in a group, from top to bottom; shown ones stay as they are."""
    from .schematic_map_style import remember

    shown = {table for _layer, table in _shown(context, target.path)}
    for name in reversed(layer_names()):
        if name not in shown:
            remember(context, uri(target.path, name), name, target.path.stem)


def reload_shown(context: QgsProcessingContext, path: str) -> None:
    """Layers of the file in the project read it again, their classes too. Main thread."""
    from ..cartography.schematic_style import style_schematic

    for layer, table in _shown(context, Path(path)) if path else ():
        layer.dataProvider().reloadData()
        layer.updateExtents()
        if table == "sous_espaces":
            style_schematic(layer, table)
        layer.triggerRepaint()


def _rows(made: SchematicMade, name: str) -> tuple[pd.DataFrame, np.ndarray]:
    """Table with all columns of the layer, and shapes of its type."""
    layer = made.result.layers[name]
    extra = [each for each in layer.extra if each not in columns(name)]
    table = layer.table.reindex(columns=[*columns(name), *extra]).astype(object)
    for column in columns(name):
        if kit()["fields"][column]["type"] == "whole":
            numbers = pd.to_numeric(table[column], errors="coerce").round()
            table[column] = numbers.astype("Int64").astype(object)
    shapes = np.asarray(layer.shapes, dtype=object)
    if kit()["layers"][name]["geometry"] == "line":
        shapes = np.array(
            [shapely.multilinestrings(shapely.get_parts(line)) for line in shapes], dtype=object
        )
    return table.reset_index(drop=True), shapes


def _with_kept(
    path: Path, name: str, table: pd.DataFrame, shapes: np.ndarray, crs: QgsCoordinateReferenceSystem
) -> tuple[pd.DataFrame, np.ndarray, int]:
    """The new rows, without those that were retouched, and the rows that are not computed."""
    layer = QgsVectorLayer(uri(path, name), name, "ogr")
    if layer.crs() != crs:
        raise InputError(
            tr("The map to update is in another projection, {}.").format(layer.crs().authid()),
            [tr("the new one: {}").format(crs.authid())],
            tr("Choose another file."),
        )
    del layer
    former = read_file(str(path), name, None, name)
    if former is None:
        raise InputError(tr("« {} » can't be read as a layer or a table.").format(f"{path.name} — {name}"))
    drawn = (former.frame["origine"] != COMPUTED).to_numpy()
    own = former.frame[drawn].reindex(columns=list(table.columns))
    fresh = ~table["code"].isin(own["code"].dropna()).to_numpy(dtype=bool)
    both = pd.concat([table[fresh], own.astype(object)], ignore_index=True)
    return both, np.concatenate([shapes[fresh], former.geometry[drawn]]), int(drawn.sum())


def _require_schematic(path: Path) -> None:
    lacking = sorted(set(layer_names()) - set(tables_of(path)))
    if lacking:
        raise InputError(
            tr("{} is no schematic map, so it can't be updated.").format(path.name),
            [tr("layers missing: {}").format(", ".join(lacking))],
            tr("Choose the GeoPackage of a schematic map, or a new name."),
        )


def _require_not_edited(path: Path, context: QgsProcessingContext) -> None:
    edited = [layer.name() for layer, _table in _shown(context, path) if layer.isEditable()]
    if edited:
        raise OutputError(
            tr("Layers of the map to update are being edited."),
            edited,
            tr("Save or stop the edits, then run again."),
        )


def _shown(context: QgsProcessingContext, path: Path) -> list[tuple[QgsVectorLayer, str]]:
    project = context.project()
    found = []
    for layer in project.mapLayers().values() if project is not None else ():
        if isinstance(layer, QgsVectorLayer):
            origin, table = file_of(layer)
            if origin and table and Path(origin).resolve() == path.resolve():
                found.append((layer, table))
    return found
