"""Overseas territories that a page should show: those that its maps leave out while they show the rest of France."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsLayoutItemMap,
    QgsPointXY,
    QgsRectangle,
)

from ..core.i18n import pick
from .check_reading import Page
from .check_verdict import settings
from .page_spec import resource

_WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")


@dataclass(frozen=True)
class Place:
    """A territory: code, name, bounds in ``crs``."""

    code: str
    name: str
    bounds: QgsRectangle

    def moved(self, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext) -> Place:
        """With bounds in another CRS; empty where it has no place there."""
        transform = QgsCoordinateTransform(_WGS84, crs, context)
        transform.setBallparkTransformsAreAppropriate(True)
        try:
            return Place(self.code, self.name, transform.transformBoundingBox(self.bounds))
        except QgsCsException:
            return Place(self.code, self.name, QgsRectangle())


def missed_places(page: Page) -> list[Place]:
    """Overseas départements that no map shows; none where the main map is not one of metropolitan France."""
    if page.main is None or not _shows_france(page.main):
        return []
    return [place for place in _places() if not any(_shows(each, place) for each in page.maps)]


def _places() -> list[Place]:
    return [
        Place(entry["code"], pick(entry["name"]), QgsRectangle(*entry["bounds"]))
        for entry in resource("territories")["overseas"]
    ]


def _shows_france(item: QgsLayoutItemMap) -> bool:
    entry = resource("territories")["metropolitan"]
    land, crs = QgsRectangle(*entry["extent"]), QgsCoordinateReferenceSystem(entry["crs"])
    context = item.layout().project().transformContext()
    try:
        seen = QgsCoordinateTransform(item.crs(), crs, context).transformBoundingBox(item.extent())
    except QgsCsException:
        return False
    both = seen.intersect(land)
    return not both.isEmpty() and both.area() >= settings()["overseas"]["share"] * land.area()


def _shows(item: QgsLayoutItemMap, place: Place) -> bool:
    context = item.layout().project().transformContext()
    transform = QgsCoordinateTransform(_WGS84, item.crs(), context)
    try:
        return bool(item.extent().contains(QgsPointXY(transform.transform(place.bounds.center()))))
    except QgsCsException:
        return False
