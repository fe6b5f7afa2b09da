"""The ten EPCI around Tours on each format: marks keep off limits, arrows off each other. Lengths in mm on paper."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from qgis.core import QgsGeometry, QgsVectorLayer

from cohesion_plugin.cartography.cooperation_page_facts import partners
from cohesion_plugin.cartography.cooperation_page_marks import theme_marks
from cohesion_plugin.cartography.cooperation_page_paper import Paper
from cohesion_plugin.cartography.cooperation_page_sides import side_arrows
from cohesion_plugin.core.cooperation.sample import sample_register
from cohesion_plugin.core.cooperation.selection import keep, narrow

TOURS = "243700754"


@pytest.mark.parametrize("format_", ["a4_portrait", "a4_landscape", "a3_landscape"])
def test_marks_keep_off_limits_and_arrows_off_each_other(sample: Path, format_: str) -> None:
    whole = sample_register()
    register = narrow(whole, keep(whole, "2026-11-20", sirens=[TOURS]))
    layer = QgsVectorLayer(f"{sample}|layername=epci", "epci", "ogr")
    bound = sorted({TOURS, *partners(register, TOURS)["siren_epci"]})
    layer.setSubsetString("siren_epci IN ({})".format(", ".join(f"'{siren}'" for siren in bound)))
    assert layer.featureCount() == 11
    paper = Paper.of(layer.extent(), format_)
    marks = theme_marks(register, layer, TOURS, paper)
    outlines = {feature["siren_epci"]: QgsGeometry(feature.geometry()) for feature in layer.getFeatures()}
    touching = set()
    for mark in marks.getFeatures():
        point, half = mark.geometry().asPoint(), mark["hauteur_mm"] / 2
        top, bottom = half, half - mark["nom_mm"]
        corners = [
            (point.x() + side * mark["nom_largeur_mm"] / 2 * paper.metres, point.y() + edge * paper.metres)
            for side in (-1, 1)
            for edge in (top, bottom)
        ]
        outline = outlines[mark["siren_epci"]]
        if not all(outline.contains(QgsGeometry.fromWkt(f"POINT({x} {y})")) for x, y in corners):
            touching.add(mark["nom_epci"])
    # Its name is wider than it is, where discs find room.
    assert touching <= {"CC Touraine-Est Vallées", "Tours Métropole Val de Loire"}
    lines = {}
    for arrow in side_arrows(register, marks, TOURS, paper).getFeatures():
        attributes = arrow.attributes()
        partner = next(str(value) for value in attributes if str(value) in bound and str(value) != TOURS)
        lines[partner] = arrow.geometry()
    assert len(lines) == 10
    near = {pair: lines[pair[0]].distance(lines[pair[1]]) / paper.metres for pair in combinations(lines, 2)}
    assert min(near.values()) > 1.0, sorted(near.items(), key=lambda item: item[1])[:3]
