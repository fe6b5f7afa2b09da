"""The pictograms that cohesion:cooperationlinks gives: the nine themes of the ten contracts of Tours, legible beside names."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import load
from qgis.core import Qgis, QgsSvgMarkerSymbolLayer

from cohesion_plugin.cartography.cooperation_style_parties import style_points
from cohesion_plugin.cartography.cooperation_symbols_marks import names_beside_marks, style_marks_of_parties
from cohesion_plugin.core.cooperation.sample import sample_register
from tests.census_register import write_register

TOURS = "243700754"


@pytest.fixture
def layers(run: Callable[..., dict[str, Any]], sample: Path, tmp_path: Path) -> dict[str, str]:
    copy = shutil.copy(sample, tmp_path / "sample.gpkg")
    made = run(
        "cohesion:cooperationlinks",
        REGISTER=write_register(sample_register(), tmp_path / "registre.gpkg"),
        TERRITORIES=f"{copy}|layername=epci",
        DATE="2026-11-20",
        CENTRES=TOURS,
        LINKS=str(tmp_path / "l.gpkg"),
        POINTS=str(tmp_path / "p.gpkg"),
        PICTOGRAMS=str(tmp_path / "m.gpkg"),
    )
    return {name: made[name] for name in ("POINTS", "PICTOGRAMS")}


def test_nine_themes_for_each_of_ten_partners(layers: dict[str, str]) -> None:
    pictograms, seats = load(layers["PICTOGRAMS"]), load(layers["POINTS"])
    marks = list(pictograms.getFeatures())
    counts = Counter(mark["siren"] for mark in marks)
    assert len(counts) == 10 and set(counts.values()) == {9} and TOURS not in counts
    places = {point["siren"]: point.geometry().asPoint() for point in seats.getFeatures()}
    for mark in marks:
        place = places[mark["siren"]]
        assert mark.geometry().asPoint().distance(place) < 1
        # On the other side of its place than the métropole, which the arrow comes from.
        assert mark["cote"] == ("haut" if place.y() > places[TOURS].y() else "bas")


def test_style_has_a_class_by_theme_with_its_drawing(layers: dict[str, str]) -> None:
    layer = load(layers["PICTOGRAMS"])
    style_marks_of_parties(layer, "x")
    categories = layer.renderer().categories()
    listed = sample_register()["cooperation_theme"]["theme"]
    assert {category.value() for category in categories} == {mark["theme"] for mark in layer.getFeatures()}
    assert {category.value() for category in categories} <= set(listed)
    for category in categories:
        disc, drawing = category.symbol().symbolLayers()
        assert isinstance(drawing, QgsSvgMarkerSymbolLayer) and drawing.path().startswith("base64:")
        assert disc.sizeUnit() == Qgis.RenderUnit.Millimeters and disc.size() >= 3
    assert layer.hasScaleBasedVisibility() and layer.labelsEnabled()
    assert layer.temporalProperties().isActive()


def test_a_name_is_written_once(layers: dict[str, str]) -> None:
    points, pictograms = load(layers["POINTS"]), load(layers["PICTOGRAMS"])
    style_points(points, "x")
    before = [rule.filterExpression() for rule in points.labeling().rootRule().children()]
    named = {mark["nom"] for mark in pictograms.getFeatures()}
    names_beside_marks(points, named)
    labeling = points.labeling()
    after = [rule.filterExpression() for rule in labeling.rootRule().children()]
    assert len(after) == len(before) and all(len(new) > len(old) for new, old in zip(after, before))
    for name in named:
        assert all(name.replace("'", "''") in expression for expression in after)
