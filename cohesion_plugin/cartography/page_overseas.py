"""Which French territories a page shows, the projection of its map, and the boxes of the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsMapLayer,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ..core.i18n import pick, tr
from ..core.resources import resources_dir
from .page_spec import Inset, Location, resource

WGS84 = "EPSG:4326"
METROPOLITAN = ""


@dataclass(frozen=True)
class Ground:
    """The territories (codes, METROPOLITAN first) in which some layers have features."""

    codes: tuple[str, ...]

    @property
    def main(self) -> str | None:
        """That of the map; None outside of all."""
        return self.codes[0] if self.codes else None


def ground_of(layers: Sequence[QgsVectorLayer]) -> Ground:
    """Where the layers have features."""
    return Ground(tuple(code for code in _entries() if any(_has(layer, code) for layer in layers)))


def page_crs(layer: QgsVectorLayer, ground: Ground) -> QgsCoordinateReferenceSystem:
    """The layer's own where it is a plane of the map's territory, else the legal one of that territory."""
    if ground.main is None or (not layer.crs().isGeographic() and len(ground.codes) == 1):
        return layer.crs()
    return QgsCoordinateReferenceSystem(_entries()[ground.main]["crs"])


def main_extent(
    layer: QgsVectorLayer, ground: Ground, crs: QgsCoordinateReferenceSystem, condition: str = ""
) -> QgsRectangle:
    """What the map shows of a layer in ``crs``: what meets a condition and lies in the main of several territories."""
    whole = ground.main is None or len(ground.codes) == 1
    if whole and not condition:
        return moved(layer.extent(), layer.crs(), crs)
    bounds = None if whole else _bounds(ground.main or METROPOLITAN, layer)
    request = QgsFeatureRequest() if bounds is None else QgsFeatureRequest(bounds)
    if condition:
        request.setFilterExpression(condition)
    else:
        request.setNoAttributes()
    found = QgsRectangle()
    # Bounds of the features that lie there, in the layer's own reference system, then moved once.
    for feature in layer.getFeatures(request):
        found.combineExtentWith(feature.geometry().boundingBox())
    found = moved(found, layer.crs(), crs)
    return (
        found if whole else found.intersect(QgsRectangle(*_entries()[ground.main or METROPOLITAN]["extent"]))
    )


def with_country(
    extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, bases: Sequence[QgsMapLayer]
) -> QgsRectangle:
    """The same, or all of metropolitan France that the base map shows where the extent is a large part of it."""
    land = QgsRectangle(*_entries()[METROPOLITAN]["extent"])
    land = moved(land, QgsCoordinateReferenceSystem(_entries()[METROPOLITAN]["crs"]), crs)
    if land.isEmpty() or not land.contains(extent.center()):
        return extent
    if min(extent.width() / land.width(), extent.height() / land.height()) < _part("until"):
        return extent
    whole = QgsRectangle(extent)
    for layer in bases:
        whole.combineExtentWith(moved(layer.extent(), layer.crs(), crs).intersect(land))
    return whole


def insets_of(ground: Ground, layers: Sequence[QgsMapLayer], themes: Sequence[QgsVectorLayer]) -> list[Inset]:
    """A box for each territory but the main one, with the layers that have something there."""
    made = []
    for code in ground.codes[1:]:
        entry = _entries()[code]
        there = [layer for layer in layers if not isinstance(layer, QgsVectorLayer) or _has(layer, code)]
        made.append(
            Inset(
                pick(entry["name"]),
                QgsCoordinateReferenceSystem(entry["crs"]),
                QgsRectangle(*entry["extent"]),
                there or list(themes),
            )
        )
    return made


def name_among(ground: Ground) -> str:
    """Name of the map's territory where it is overseas and others are in boxes; "" where the map needs none."""
    return pick(_entries()[ground.codes[0]]["name"]) if len(ground.codes) > 1 and ground.codes[0] else ""


def territories_of(ground: Ground) -> str:
    """The names of all territories shown, as a subtitle has them."""
    return tr(", ").join(pick(_entries()[code]["name"]) for code in ground.codes)


def location_of(
    extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, outline: QgsVectorLayer
) -> Location | None:
    """France with the frame of the map; None where the map shows a large part of it, or another territory."""
    entry = _entries()[METROPOLITAN]
    legal = QgsCoordinateReferenceSystem(entry["crs"])
    whole = QgsRectangle(*entry["extent"])
    seen = moved(extent, crs, legal)
    if seen.isEmpty() or not whole.contains(seen.center()):
        return None
    if (
        max(seen.width() / whole.width(), seen.height() / whole.height())
        > resource("page_parts")["location"]["until"]
    ):
        return None
    return Location(legal, whole, [outline])


def outline_path() -> Path:
    """The outline of France that is shipped for the location."""
    return resources_dir() / "templates" / "france.geojson"


def outline_layer(name: str) -> QgsVectorLayer:
    """That outline, styled."""
    style = resource("page_parts")["location"]
    layer = QgsVectorLayer(str(outline_path()), name, "ogr")
    symbol = QgsFillSymbol.createSimple(
        {
            "color": style["land"],
            "outline_color": style["limits"],
            "outline_width": str(style["limits_width"]),
        }
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer


def moved(
    extent: QgsRectangle, source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem
) -> QgsRectangle:
    """An extent in another reference system; empty where it has no place there."""
    if extent.isNull() or source == target or not source.isValid():
        return QgsRectangle(extent)
    try:
        return QgsCoordinateTransform(source, target, QgsCoordinateTransformContext()).transformBoundingBox(
            extent
        )
    except QgsCsException:
        return QgsRectangle()


def _part(name: str) -> float:
    return float(resource("page_parts")["location"][name])


def _entries() -> dict[str, dict[str, Any]]:
    known = resource("territories")
    return {METROPOLITAN: known["metropolitan"], **{each["code"]: each for each in known["overseas"]}}


def _has(layer: QgsVectorLayer, code: str) -> bool:
    if not layer.isSpatial():
        return False
    bounds = _bounds(code, layer)
    if bounds is None or not bounds.intersects(layer.extent()):
        return False
    request = QgsFeatureRequest(bounds).setNoAttributes().setLimit(1)
    return next(layer.getFeatures(request), None) is not None


def _bounds(code: str, layer: QgsVectorLayer) -> QgsRectangle | None:
    """Bounds of a territory in the layer's reference system; None where they have no place in it."""
    found = moved(QgsRectangle(*_entries()[code]["bounds"]), QgsCoordinateReferenceSystem(WGS84), layer.crs())
    return None if found.isEmpty() or not found.isFinite() else found
