"""What a layer is: one of the plugin's results, known by its fields, or any other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import Qgis, QgsVectorLayer

from .page_spec import resource

GENERIC, MATRIX = "generic", "matrix"
_SHAPES = {
    Qgis.GeometryType.Polygon: "polygon",
    Qgis.GeometryType.Line: "line",
    Qgis.GeometryType.Point: "point",
}


@dataclass(frozen=True)
class Theme:
    """A layer that a page is about, and what it is: a kind of ``themes.json``, or GENERIC."""

    layer: QgsVectorLayer
    kind: str


def kind_of(layer: QgsVectorLayer) -> str:
    """Kind of a layer; GENERIC where no kind has its fields, "" where it has no shapes and is no matrix."""
    shape = _SHAPES.get(layer.geometryType(), "none")
    names = {field.name() for field in layer.fields()}
    for known in resource("themes")["kinds"]:
        if known["shape"] == shape and names.issuperset(known["fields"]):
            return str(known["kind"])
    return GENERIC if shape != "none" else ""


def themes_of(layers: Sequence[QgsVectorLayer]) -> list[Theme]:
    """Those that a page can show, the one it is about first, then in the order given."""
    found = [Theme(layer, kind_of(layer)) for layer in layers]
    rank = {known["kind"]: place for place, known in enumerate(resource("themes")["kinds"])}
    return sorted((each for each in found if each.kind), key=lambda each: rank.get(each.kind, len(rank)))
