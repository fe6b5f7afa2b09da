"""What a page must say and show, before any layout exists."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsRectangle

from ..core.resources import resources_dir


@dataclass(frozen=True)
class LegendEntry:
    """One layer of a legend. ``name`` replaces a single symbol's label; ``labels``, those of its classes, by label.

    ``heading``: above its classes, where other layers stand in the same legend. ``seen``: rows whose classes are listed
    where they are in the frame, those of the layer where none is given.
    """

    layer: QgsMapLayer
    name: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    heading: str = ""
    seen: QgsMapLayer | None = None


@dataclass(frozen=True)
class LegendGroup:
    """A legend of its own on the page: the theme, or the base map."""

    title: str
    entries: Sequence[LegendEntry]


@dataclass(frozen=True)
class Table:
    """Texts of a small table; the first column names the rows, the others are figures.

    ``whole``: never set in blocks side by side, its last row a total; where it is too wide its first column wraps, then
    the columns of ``optional`` (positions) are left out.
    """

    title: str
    header: Sequence[str]
    rows: Sequence[Sequence[str]]
    whole: bool = False
    optional: Sequence[int] = ()


@dataclass(frozen=True)
class Matrix:
    """A two-way table. ``rows`` and ``columns``: labels; ``cells``: texts, one more of each, the totals.

    ``row_title``, ``column_title``: what rows and columns are; ``tints``: background ``#RRGGBB`` by (row, column).
    """

    title: str
    row_title: str
    column_title: str
    rows: Sequence[str]
    columns: Sequence[str]
    total: str
    cells: Sequence[Sequence[str]]
    tints: Mapping[tuple[int, int], str] = field(default_factory=dict)


@dataclass(frozen=True)
class Inset:
    """A territory in a box of its own, beside the map: its layers in its own projection, at its own scale."""

    name: str
    crs: QgsCoordinateReferenceSystem
    extent: QgsRectangle
    layers: Sequence[QgsMapLayer]


@dataclass(frozen=True)
class Location:
    """A small map, in a corner of the frame, of where the map lies."""

    crs: QgsCoordinateReferenceSystem
    extent: QgsRectangle
    layers: Sequence[QgsMapLayer]


@dataclass(frozen=True)
class PageSpec:
    """Texts, format, layers from top to bottom, and the extent that must be seen whole (in ``crs``).

    ``title`` says the message; ``method`` and ``notes`` stand beside the legend; ``sources`` are provenance lines.
    ``definitions``: what the classes mean, line by line; ``logo``: path of an image; ``disclaimer``: beside the author.
    ``figures``: small tables that are always printed; ``table`` may be left out where there is no room for it.
    ``spare``: a list, its most important rows first, as far as room is left beside a matrix.
    ``map_name``: territory of the map where it is one among those of the boxes, which then have as much room.
    ``styles``: XML of the styles that the map uses in place of the layers' own, by layer id.
    """

    name: str
    title: str
    extent: QgsRectangle
    crs: QgsCoordinateReferenceSystem
    layers: Sequence[QgsMapLayer]
    legend: Sequence[LegendGroup] = ()
    subtitle: str = ""
    method: str = ""
    notes: Sequence[str] = ()
    table: Table | Matrix | None = None
    figures: Sequence[Table] = ()
    spare: Table | None = None
    sources: Sequence[str] = ()
    author: str = ""
    date: str = ""
    format: str = "a4_portrait"
    definitions: Sequence[str] = ()
    logo: str = ""
    north: bool = False
    insets: Sequence[Inset] = ()
    map_name: str = ""
    location: Location | None = None
    disclaimer: str = ""
    styles: Mapping[str, str] = field(default_factory=dict)


@cache
def template() -> dict[str, Any]:
    """``resources/templates/page.json``, read once."""
    return resource("page")


@cache
def resource(name: str) -> dict[str, Any]:
    """``resources/templates/<name>.json``, read once: ``page_parts``, ``territories`` or ``themes``."""
    with (resources_dir() / "templates" / f"{name}.json").open(encoding="utf-8") as file:
        content: dict[str, Any] = json.load(file)
    return content


def page_format(name: str) -> dict[str, Any]:
    """Sizes of one of the formats: ``a4_portrait``, ``a4_landscape``, ``a3_landscape``."""
    return dict(template()["formats"][name])
