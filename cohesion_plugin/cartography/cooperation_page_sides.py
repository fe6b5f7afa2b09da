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
    QgsVectorLayer,
)

from .cooperation_page_blocks import Block
from .cooperation_page_facts import Commitments, commitments
from .cooperation_page_paper import Paper

if TYPE_CHECKING:
    from ..core.cooperation.register import Register

_FIELDS = ("siren_de", "nom_de", "siren_vers", "nom_vers", "apports")

_ROUNDS = 3


@dataclass(frozen=True)
class _Place:
    name: str
    x: float
    y: float
    box: QgsGeometry


def side_arrows(register: Register, marks: QgsVectorLayer, centre: str, paper: Paper) -> QgsVectorLayer:
    """A line layer in memory: both ways between the centre (SIREN) and each partner, or one way where only one brings.

    ``marks``: points of ``theme_marks``, whose blocks on ``paper`` the lines keep off.
    """
    places = _places(marks, paper)
    fields = "".join(f"&field={name}:string" for name in _FIELDS)
    layer = QgsVectorLayer(f"LineString?crs={marks.crs().authid()}{fields}", "sides", "memory")
    features: list[QgsFeature] = []
    known = {siren: given for siren, given in commitments(register, centre).items() if siren in places}
    for siren, line in _lines(places, centre, list(known), paper).items() if centre in places else ():
        features += _both_ways(layer, line, places, centre, siren, known[siren])
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def _places(marks: QgsVectorLayer, paper: Paper) -> dict[str, _Place]:
    """Block of each EPCI in map units, with the gap that arrows keep."""
    gap = paper.style["arcs"]["gap"]
    found = {}
    for feature in marks.getFeatures('"rang" = 0'):
        point = feature.geometry().asPoint()
        block = Block(
            (feature["nom_largeur_mm"], feature["nom_mm"]),
            (feature["pastilles_largeur_mm"], feature["pastilles_mm"]),
            feature["hauteur_mm"] - feature["nom_mm"] - feature["pastilles_mm"],
        )
        found_boxes = block.boxes(point.x(), point.y(), paper.metres, gap)
        boxes = (QgsGeometry.fromWkt(box.wkt) for box in found_boxes if box.area)
        found[feature["siren_epci"]] = _Place(
            feature["nom_epci"], point.x(), point.y(), QgsGeometry.unaryUnion(list(boxes))
        )
    return found


def _lines(
    places: dict[str, _Place], centre: str, partners: list[str], paper: Paper
) -> dict[str, QgsGeometry]:
    """One by one, then each again among all others: the first ones did not know where the last would go."""
    lines: dict[str, QgsGeometry] = {}
    for _ in range(_ROUNDS):
        for partner in partners:
            others = [line for siren, line in lines.items() if siren != partner]
            lines[partner] = _line(places, centre, partner, others, paper)
    return lines


def _line(
    places: dict[str, _Place], centre: str, partner: str, drawn: list[QgsGeometry], paper: Paper
) -> QgsGeometry:
    """The best of some curves: over no other block, apart from the arrows drawn, not too short, then bent as usual."""
    style, metres = paper.style["arcs"], paper.metres
    others = [place.box for siren, place in places.items() if siren not in (centre, partner)]
    faults = []
    for deviation in style["deviations"]:
        line = _between(places[centre], places[partner], math.radians(deviation), style["vertices"])
        crossed = sum(line.intersects(box) for box in others)
        # The nearer the worse: of two that are too near, one may still be legible.
        beside = sum(max(0.0, 1 - line.distance(other) / (style["apart"] * metres)) for other in drawn)
        short = line.length() < style["shortest"] * metres
        faults.append((crossed, round(beside, 2) + short, abs(abs(deviation) - style["usual"]), line))
    return min(faults, key=lambda fault: fault[:3])[-1]


def _between(start: _Place, end: _Place, deviation: float, vertices: int) -> QgsGeometry:
    """The arc between two places, without what lies in their blocks."""
    import numpy as np

    from ..core.cooperation.links.arcs import arcs

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
