"""Arrows of the page: from the side that brings to the side that receives, over no name and no pictogram."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPoint,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
)

from .cooperation_page_blocks import Block
from .cooperation_page_data import page_style
from .cooperation_page_facts import Commitments, commitments
from .page_spec import page_format

if TYPE_CHECKING:
    from ..core.cooperation.register import Register

_FIELDS = ("siren_de", "nom_de", "siren_vers", "nom_vers", "apports")
# Title above and sources below the map, in mm, for a first idea of the page's scale.
_TEXTS_MM = 42.0


@dataclass(frozen=True)
class _Place:
    name: str
    x: float
    y: float
    box: QgsGeometry


def side_arrows(register: Register, marks: QgsVectorLayer, centre: str, scale: float) -> QgsVectorLayer:
    """A line layer in memory: both ways between the centre (SIREN) and each partner, or one way where only one brings.

    ``marks``: points of ``theme_marks``, whose blocks at 1:``scale`` the lines keep off.
    """
    places = _places(marks, scale / 1000)
    fields = "".join(f"&field={name}:string" for name in _FIELDS)
    layer = QgsVectorLayer(f"LineString?crs={marks.crs().authid()}{fields}", "sides", "memory")
    features: list[QgsFeature] = []
    drawn: list[QgsGeometry] = []
    for siren, given in commitments(register, centre).items():
        if siren in places and centre in places:
            line = _line(places, centre, siren, drawn, scale / 1000)
            drawn.append(line)
            features += _both_ways(layer, line, places, centre, siren, given)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def page_scale(extent: QgsRectangle, format_: str) -> float:
    """About the scale at which a page with its legend on the right shows an extent in metres."""
    page = page_format(format_)
    inner = page["width"] - 2 * page["margin"]
    width = inner - page["panel"] - page["gap"] if page["legend"] == "right" else inner
    height = page["height"] - 2 * page["margin"] - _TEXTS_MM
    if page["legend"] != "right":
        height *= 0.6
    return 1000 * max(extent.width() / width, extent.height() / height)


def _places(marks: QgsVectorLayer, metres: float) -> dict[str, _Place]:
    """Block of each EPCI in map units, with the gap that arrows keep."""
    gap = page_style()["arcs"]["gap"]
    found = {}
    for feature in marks.getFeatures('"rang" = 0'):
        point = feature.geometry().asPoint()
        block = Block(
            (feature["nom_largeur_mm"], feature["nom_mm"]),
            (feature["pastilles_largeur_mm"], feature["pastilles_mm"]),
            int(feature["par_rangee"]),
        )
        boxes = (
            QgsGeometry.fromWkt(box.wkt) for box in block.boxes(point.x(), point.y(), metres, gap) if box.area
        )
        found[feature["siren_epci"]] = _Place(
            feature["nom_epci"], point.x(), point.y(), QgsGeometry.unaryUnion(list(boxes))
        )
    return found


def _line(
    places: dict[str, _Place], centre: str, partner: str, drawn: list[QgsGeometry], metres: float
) -> QgsGeometry:
    """The best of some curves: over no other block, apart from the arrows drawn, not too short, then bent as usual."""
    style = page_style()["arcs"]
    others = [place.box for siren, place in places.items() if siren not in (centre, partner)]
    faults = []
    for deviation in style["deviations"]:
        line = _between(places[centre], places[partner], math.radians(deviation))
        crossed = sum(line.intersects(box) for box in others)
        beside = sum(line.distance(other) < style["apart"] * metres for other in drawn)
        short = line.length() < style["shortest"] * metres
        faults.append((crossed, beside + short, abs(abs(deviation) - style["usual"]), line))
    return min(faults, key=lambda fault: fault[:3])[-1]


def _between(start: _Place, end: _Place, deviation: float) -> QgsGeometry:
    """The arc between two places, without what lies in their blocks."""
    import numpy as np

    from ..core.cooperation.links.arcs import arcs

    vertices = int(page_style()["arcs"]["vertices"])
    ends = np.array([[start.x, start.y]]), np.array([[end.x, end.y]])
    points = arcs(*ends, np.array([deviation]), vertices)[0]
    line = QgsGeometry.fromPolyline([QgsPoint(x, y) for x, y in points])
    for box in (start.box, end.box):
        line = line.difference(box)
    return line


def _both_ways(
    layer: QgsVectorLayer,
    line: QgsGeometry,
    places: dict[str, _Place],
    centre: str,
    partner: str,
    given: Commitments,
) -> list[QgsFeature]:
    known = given.by_centre or given.by_partner
    made = []
    for text, giver, taker in (
        (given.by_centre, centre, partner),
        (given.by_partner, partner, centre),
    ):
        if (text or not known) and not line.isEmpty():
            feature = QgsFeature(layer.fields())
            feature.setGeometry(_towards(line, places[taker]))
            feature.setAttributes([giver, places[giver].name, taker, places[taker].name, text])
            made.append(feature)
    return made


def _towards(line: QgsGeometry, place: _Place) -> QgsGeometry:
    """The line, ending on the side of a place."""
    points = line.asPolyline()
    target = QgsPointXY(place.x, place.y)
    if points[0].sqrDist(target) < points[-1].sqrDist(target):
        points = points[::-1]
    return QgsGeometry.fromPolylineXY(points)
