"""The compared territories and what lies around them as layers, drawn from the communes of the comparison."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsFillSymbol,
    QgsGeometry,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QMetaType

from ..adapters.libraries import shapely
from ..core.booklet.words import booklet, typographic
from ..core.comparison.compute import Comparison
from ..core.comparison.outlines import outlines
from ..core.i18n import tr
from ..core.progress import Progress
from ..core.shapes import dissolve
from .base_style import style_land
from .booklet_chart import colour
from .ring_symbols import contour
from .type import text_format, with_halo

NUMBER, NAME = "numero", "nom"


@dataclass
class PlaceLayers:
    """``filled`` and ``outlined``: the territories, those that hold others as outlines; ``limits``: what lies around,
    from top to bottom, land last."""

    filled: QgsVectorLayer
    outlined: QgsVectorLayer | None
    limits: list[QgsVectorLayer]

    @property
    def all(self) -> list[QgsVectorLayer]:
        """From top to bottom: limits over surfaces, which are opaque as the colours of the charts are."""
        return [*self.territories[:-1], *self.limits[:-1], self.filled, self.limits[-1]]

    @property
    def tables(self) -> dict[str, QgsVectorLayer]:
        """By the name of the table that each becomes in a GeoPackage."""
        names = ("limites_regions", "limites_departements", "limites_epci", "terres")
        found = {"territoires": self.filled, **dict(zip(names, self.limits))}
        return found if self.outlined is None else {"territoires_englobants": self.outlined, **found}

    @property
    def territories(self) -> list[QgsVectorLayer]:
        """Outlines above surfaces."""
        return [*([self.outlined] if self.outlined is not None else []), self.filled]


def place_layers(
    comparison: Comparison, crs: QgsCoordinateReferenceSystem, progress: Progress
) -> PlaceLayers | None:
    """The layers; None where the layer of communes has none of the territories' communes."""
    shapes = outlines(comparison.sets, comparison.places, progress.part(0.0, 0.4))
    drawn = ~shapely.is_missing(shapes)
    if not drawn.any():
        return None
    hollow = drawn & _holds_others(comparison)
    filled = _territories(
        comparison, shapes, np.flatnonzero(drawn & ~hollow), crs, tr("The territories compared")
    )
    outlined = None
    if hollow.any():
        rows = np.flatnonzero(hollow)
        outlined = _territories(comparison, shapes, rows, crs, tr("Territories that hold others"), True)
    limits = _around(comparison, shapes[drawn], crs, progress.part(0.4, 1.0))
    return PlaceLayers(filled, outlined, limits)


def _holds_others(comparison: Comparison) -> np.ndarray:
    """Territories in which another compared territory lies as a whole (of two equal ones, the second)."""
    member, sizes = comparison.sets.member, comparison.sets.sizes
    common = np.asarray((member @ member.T).todense())
    inside = common == sizes[None, :]
    larger = sizes[:, None] > sizes[None, :]
    earlier = np.tri(len(sizes), k=-1, dtype=bool)
    found: np.ndarray = (inside & (larger | ((sizes[:, None] == sizes[None, :]) & earlier))).any(axis=1)
    return found


def _territories(
    comparison: Comparison,
    shapes: np.ndarray,
    rows: np.ndarray,
    crs: QgsCoordinateReferenceSystem,
    title: str,
    hollow: bool = False,
) -> QgsVectorLayer:
    layer = _layer(title, crs, [(NUMBER, QMetaType.Type.Int), (NAME, QMetaType.Type.QString)])
    names = [typographic(str(comparison.sets.names[row])) for row in rows]
    _fill(layer, shapes[rows], [[int(row) + 1, name] for row, name in zip(rows, names)])
    style = booklet("layout")["map"]
    categories = []
    for row, name in zip(rows, names):
        if hollow:
            symbol = contour(colour(int(row)), style["hollow_width"])
        else:
            symbol = QgsFillSymbol.createSimple(
                {
                    "color": colour(int(row)),
                    "outline_color": style["around"],
                    "outline_width": str(style["around_width"]),
                }
            )
        categories.append(QgsRendererCategory(int(row) + 1, symbol, f"{int(row) + 1}. {name}"))
    layer.setRenderer(QgsCategorizedSymbolRenderer(NUMBER, categories))
    if not hollow:
        _number(layer)
    return layer


def _number(layer: QgsVectorLayer) -> None:
    """The number of each territory, on a halo."""
    label = QgsPalLayerSettings()
    label.fieldName = NUMBER
    label.setFormat(with_halo(text_format(10, "#1B1B1B", True)))
    label.placement = Qgis.LabelPlacement.OverPoint
    label.priority = 10
    label.labelPerPart = False
    label.centroidInside = True
    label.centroidWhole = True
    layer.setLabeling(QgsVectorLayerSimpleLabeling(label))
    layer.setLabelsEnabled(True)


def _around(
    comparison: Comparison, shapes: np.ndarray, crs: QgsCoordinateReferenceSystem, progress: Progress
) -> list[QgsVectorLayer]:
    """Limits of régions, départements and EPCI, and the land, of the départements that the frame meets."""
    places = comparison.places
    rows = places.column("row").astype(int)
    there = np.flatnonzero(rows >= 0)
    geometry = places.geometry[rows[there]]
    west, south, east, north = shapely.total_bounds(shapes)
    pad = 0.35 * max(east - west, north - south)
    bounds = shapely.bounds(geometry)
    near = (
        (bounds[:, 0] <= east + pad) & (bounds[:, 2] >= west - pad) & (bounds[:, 1] <= north + pad)
        & (bounds[:, 3] >= south - pad)
    )  # fmt: skip
    inside = np.isin(
        places.column("departement")[there], np.unique(places.column("departement")[there][near])
    )
    kept, geometry = there[inside], geometry[inside]
    made = []
    titles = {
        "region": tr("Limits of régions"),
        "departement": tr("Limits of départements"),
        "epci": tr("Limits of EPCI"),
    }
    for step, (level, title) in enumerate(titles.items()):
        units = _units(places.column(level)[kept], geometry, progress.part(step / 3, (step + 1) / 3))
        layer = _layer(title, crs, [])
        _fill(layer, units, [[] for _ in units])
        style = booklet("layout")["map"]["limits"][level]
        layer.setRenderer(QgsSingleSymbolRenderer(contour(style["colour"], style["width"])))
        made.append(layer)
        if level == "departement":
            land = _layer(tr("Land"), crs, [])
            _fill(land, units, [[] for _ in units])
            style_land(land)
    return [*made, land]


def _units(codes: np.ndarray, geometry: np.ndarray, progress: Progress) -> np.ndarray:
    """One outline per code; communes without one are left out."""
    known = np.asarray([code is not None and code == code for code in codes], dtype=bool)
    _, owner = np.unique(codes[known].astype(str), return_inverse=True)
    count = int(owner.max()) + 1 if len(owner) else 0
    made = dissolve(geometry[known], owner, np.arange(count), progress)
    return made[~shapely.is_missing(made)]


def _layer(
    title: str, crs: QgsCoordinateReferenceSystem, fields: Sequence[tuple[str, QMetaType.Type]]
) -> QgsVectorLayer:
    layer = QgsVectorLayer("MultiPolygon", title, "memory")
    layer.setCrs(crs)
    layer.dataProvider().addAttributes([QgsField(name, kind) for name, kind in fields])
    layer.updateFields()
    return layer


def _fill(layer: QgsVectorLayer, shapes: np.ndarray, rows: Sequence[list[object]]) -> None:
    features = []
    for shape, values in zip(shapes, rows):
        geometry = QgsGeometry()
        geometry.fromWkb(shapely.to_wkb(shape))
        feature = QgsFeature(layer.fields())
        feature.setGeometry(geometry)
        feature.setAttributes(values)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
