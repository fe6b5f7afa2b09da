"""Sub-spaces between their layer and the computation of who belongs to them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import shapely
from qgis.core import (
    NULL,
    Qgis,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)

from ..cartography.schematic_layers import add_class
from ..core.errors import InputError
from ..core.i18n import tr, tr_n
from ..core.schematic.apart import curved
from ..core.schematic.assign import OWN, Assigned, Membership
from ..core.schematic.kit import columns

# What the user says of a sub-space stays his.
_KEPT = {"element", "code", "libelle", "rang", "definition", "couleur", "trame", "ordre", "source"}


def membership(
    spaces: QgsVectorLayer, layers: Mapping[str, QgsVectorLayer], code: str, name: str
) -> Callable[[], Membership]:
    """What the map says of its sub-spaces, read now; put together when called, in any thread."""
    rows = [
        {key: _value(feature[key]) for key in ("code", "unites", *OWN)}
        for feature in spaces.getFeatures(QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry))
    ]
    if all(row["code"] != code for row in rows):
        rows.append(dict.fromkeys(("unites", *OWN)) | {"code": code, "libelle": name, "ordre": 10**6})
    own = set(columns("sous_espaces")) | {"fid"}
    numeric = [field.name() for field in spaces.fields() if field.isNumeric() and field.name() not in own]
    blobs = {
        layer: [bytes(f.geometry().asWkb()) for f in layers[layer].getFeatures() if f.hasGeometry()]
        for layer in ("polarites", "axes", "fleches")
        if layer in layers
    }

    def known() -> Membership:
        units = {
            str(row["code"]): tuple(str(row["unites"]).split(","))
            for row in rows
            if row["code"] and row["unites"]
        }
        shapes = {layer: shapely.from_wkb(np.array(found, dtype=object)) for layer, found in blobs.items()}
        none = np.empty(0, dtype=object)
        arrows = curved(shapely.get_geometry(shapes.get("fleches", none), 0))
        crossed = np.concatenate([shapes.get("axes", none), arrows])
        terms = pd.DataFrame(rows, columns=["code", *OWN])
        return Membership(units, terms, tuple(numeric), shapes.get("polarites", none), crossed)

    return known


@dataclass(frozen=True)
class Rows:
    """What is written, ready: values and shape of each sub-space, codes of those left without territory."""

    rows: list[tuple[dict[str, Any], QgsGeometry]]
    emptied: tuple[str, ...]
    epsg: int | None
    said: str


def ready(result: Assigned) -> Rows:
    """In the thread that computes: the main thread only writes."""
    table = result.areas.table.astype(object)
    rows = []
    for row, blob in zip(table.to_dict("records"), shapely.to_wkb(result.areas.shapes)):
        geometry = QgsGeometry()
        geometry.fromWkb(bytes(blob))
        rows.append(({key: _given(value) for key, value in row.items()}, geometry))
    return Rows(rows, tuple(result.emptied), result.epsg, result.report.text())


def open_for(layer: QgsVectorLayer, result: Rows) -> None:
    """Have the layer ready for the rows. Raises InputError where it refuses them."""
    if result.epsg is not None and layer.crs().authid() != f"EPSG:{result.epsg}":
        raise InputError(
            tr("The layer « {} » is in another projection than these territories.").format(layer.name()),
            [layer.crs().authid(), f"EPSG:{result.epsg}"],
            tr("Create the layers of the kit in a project of that projection."),
        )
    if not layer.isEditable() and not layer.startEditing():
        raise InputError(tr("The layer « {} » can't be edited: it is read-only.").format(layer.name()))


def write(layer: QgsVectorLayer, result: Rows) -> str:
    """All rows in one step that undo takes back; returns a sentence."""
    by_code = {str(feature["code"]): feature for feature in layer.getFeatures()}
    layer.beginEditCommand(tr("Assign to a sub-space"))
    changed = 0
    for row, geometry in result.rows:
        former = by_code.get(str(row["code"]))
        if former is None:
            add_class(layer, _added(layer, geometry, row))
            changed += 1
        elif _updated(layer, former, geometry, row):
            changed += 1
    gone = [by_code[code].id() for code in result.emptied if code in by_code]
    layer.deleteFeatures(gone)
    layer.endEditCommand()
    layer.triggerRepaint()
    sentence = tr_n("%n sub-space(s) redrawn; save the layer's edits to keep them.", changed)
    return " ".join(
        [sentence, *([tr_n("%n left without territory was removed.", len(gone))] if gone else [])]
    )


def _added(layer: QgsVectorLayer, geometry: QgsGeometry, row: dict[str, Any]) -> QgsFeature:
    fields = layer.fields()
    values = {fields.lookupField(key): value for key, value in row.items() if fields.lookupField(key) >= 0}
    feature = QgsVectorLayerUtils.createFeature(layer, geometry, values, layer.createExpressionContext())
    layer.addFeature(feature)
    return feature


def _updated(layer: QgsVectorLayer, former: QgsFeature, geometry: QgsGeometry, row: dict[str, Any]) -> bool:
    """Whether its territories changed; the softened shape may change with a neighbour's."""
    fields = layer.fields()
    moved = str(former["unites"]) != str(row["unites"])
    for key, value in row.items():
        index = fields.lookupField(key)
        if index >= 0 and key not in _KEPT and (moved or key not in ("origine",)):
            layer.changeAttributeValue(former.id(), index, value, former[index])
    if moved:
        layer.changeGeometry(former.id(), geometry)
    return moved


def _given(value: Any) -> Any:
    """As QGIS takes it."""
    if value is None or (isinstance(value, float) and np.isnan(value)) or value is pd.NA:
        return NULL
    return value.item() if isinstance(value, np.generic) else value


def _value(value: Any) -> Any:
    return None if value == NULL else value
