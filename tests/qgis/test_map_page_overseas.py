"""Overseas territories: each in a box, in its own projection, only where the theme has something there."""

from __future__ import annotations

import math

import pytest
from conftest import memory_layer
from map_page_session import page
from qgis.core import QgsLayoutItemLabel, QgsLayoutItemMap, QgsLayoutItemScaleBar, QgsPrintLayout, QgsProject
from qgis.PyQt.QtCore import QRectF
from test_page import boxes, of_kind

pytestmark = pytest.mark.usefixtures("provider", "project")
# Projections of the decree; a point of each territory in degrees.
KNOWN = {
    "Guadeloupe": ("EPSG:5490", -61.5, 16.2),
    "Martinique": ("EPSG:5490", -61.0, 14.6),
    "French Guiana": ("EPSG:2972", -53.0, 4.0),
    "La Réunion": ("EPSG:2975", 55.5, -21.1),
    "Mayotte": ("EPSG:4471", 45.15, -12.8),
}
PARIS = (2.35, 48.85)


def made(*points: tuple[float, float], **values: object) -> QgsPrintLayout:
    wkts = [
        f"POLYGON(({x} {y},{x + 0.05} {y},{x + 0.05} {y + 0.05},{x} {y + 0.05},{x} {y}))" for x, y in points
    ]
    columns = {"name": [str(i) for i in range(len(points))]}
    layer = memory_layer(columns, wkts, "EPSG:4326", "Polygon", "zones")
    QgsProject.instance().addMapLayer(layer)
    page(LAYERS=[layer], LAYOUT="made", **values)
    return QgsProject.instance().layoutManager().layoutByName("made")


def insets(layout: QgsPrintLayout) -> dict[str, QgsLayoutItemMap]:
    return {
        item.id().removeprefix("inset "): item
        for item in of_kind(layout, QgsLayoutItemMap)
        if item.id().startswith("inset ")
    }


@pytest.mark.parametrize("format_", ["a4_portrait", "a4_landscape", "a3_landscape"])
def test_five_boxes(format_: str) -> None:
    layout = made(PARIS, (7.7, 48.5), *((x, y) for _, x, y in KNOWN.values()), FORMAT=format_)
    found = insets(layout)
    assert set(found) == set(KNOWN)
    for name, (crs, _, _) in KNOWN.items():
        assert found[name].crs().authid() == crs
    main = next(item for item in of_kind(layout, QgsLayoutItemMap) if item.id() == "map")
    assert main.crs().authid() == "EPSG:2154"
    placed = {name: box.adjusted(0.05, 0.05, -0.05, -0.05) for name, box in boxes(layout).items()}
    sheet = layout.pageCollection().page(0).rect()
    for name, item in found.items():
        its = item.mapRectToScene(item.rect())
        assert QRectF(0, 0, sheet.width(), sheet.height()).contains(its)
        assert not its.intersects(placed["map"]) and not its.intersects(placed["title"]), name
        others = [other for other in found if other != name and its.intersects(placed[f"inset {other}"])]
        assert not others, (name, others)
    bars = [bar for bar in of_kind(layout, QgsLayoutItemScaleBar) if bar.id().startswith("inset scale")]
    for bar in bars:
        assert found[bar.id().removeprefix("inset scale ")] is bar.linkedMap()
        lead = bar.unitsPerSegment() / 10 ** math.floor(math.log10(bar.unitsPerSegment()))
        assert lead in (1, 2, 5)
    scales = {round(item.scale()) for item in found.values()}
    assert len(bars) == 5 and len(scales) > 2
    names = {label.text() for label in of_kind(layout, QgsLayoutItemLabel)}
    assert set(KNOWN) <= names


def test_only_where_something_is() -> None:
    assert set(insets(made(PARIS, (55.5, -21.1)))) == {"La Réunion"}


def test_none_for_metropolitan_france_alone() -> None:
    layout = made(PARIS, (7.7, 48.5))
    assert insets(layout) == {}
    main = next(item for item in of_kind(layout, QgsLayoutItemMap) if item.id() == "map")
    assert main.crs().authid() == "EPSG:2154"


def test_an_overseas_territory_alone_is_the_map() -> None:
    layout = made((55.5, -21.1), (55.3, -21.2))
    assert insets(layout) == {} and "location" not in boxes(layout)
    main = next(item for item in of_kind(layout, QgsLayoutItemMap) if item.id() == "map")
    assert main.crs().authid() == "EPSG:2975"


def test_on_request_none() -> None:
    assert insets(made(PARIS, (55.5, -21.1), OVERSEAS=False)) == {}


def test_another_country_keeps_its_projection() -> None:
    layout = made((13.4, 52.5), (13.5, 52.6))
    assert insets(layout) == {} and "location" not in boxes(layout)


@pytest.mark.parametrize("format_", ["a4_portrait", "a3_landscape"])
def test_overseas_alone_share_the_page(format_: str) -> None:
    """No territory is the main one: the map has a name as its neighbours do, and the boxes have half of the room."""
    layout = made(*((x, y) for _, x, y in KNOWN.values()), FORMAT=format_)
    found = insets(layout)
    assert set(found) == set(KNOWN) - {"Guadeloupe"}
    main = layout.itemById("map")
    assert layout.itemById("map name").text() == "Guadeloupe"
    its = main.mapRectToScene(main.rect())
    area = sum(item.rect().width() * item.rect().height() for item in found.values())
    assert area > 0.7 * its.width() * its.height()
    assert not any(item.mapRectToScene(item.rect()).intersects(its) for item in found.values())
    said = next(item.text() for item in of_kind(layout, QgsLayoutItemLabel) if item.id() == "subtitle")
    assert all(name in said for name in KNOWN)
