"""The layers of a schematic map in a project, found by what they hold, whatever their names and files."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsProject,
    QgsRendererCategory,
    QgsVectorLayer,
)

from ..core.schematic.kit import columns, kit, layer_names
from .schematic_symbols import sizes, subspace_symbol

_GEOMETRY = {
    "polygon": Qgis.GeometryType.Polygon,
    "line": Qgis.GeometryType.Line,
    "point": Qgis.GeometryType.Point,
}
# These came later than the other fields: maps made before are schematic maps all the same.
_LATER = {"unites", "nom_texte"}


def name_of(layer: object) -> str:
    """Name in ``kit.json`` of a layer of the kit, empty for any other."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return ""
    fields = set(layer.fields().names())
    fitting = [
        name
        for name in layer_names()
        if layer.geometryType() == _GEOMETRY[kit()["layers"][name]["geometry"]]
        and set(columns(name)) - _LATER <= fields
    ]
    return max(fitting, key=lambda name: len(columns(name)), default="")


def kit_layers(project: QgsProject) -> dict[str, QgsVectorLayer]:
    """The first layer of each kind in the order of the layer tree, by name in ``kit.json``."""
    found: dict[str, QgsVectorLayer] = {}
    for layer in project.layerTreeRoot().layerOrder():
        name = name_of(layer)
        if name:
            found.setdefault(name, layer)
    return found


def add_class(layer: QgsVectorLayer, feature: QgsFeature) -> None:
    """A line of its own in the legend for a new sub-space, where the layer is still drawn by sub-space."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer) or renderer.classAttribute() != "code":
        return
    if renderer.categoryIndexForValue(feature["code"]) >= 0:
        return
    edge = sizes()["subspace"]["legend_edge"]
    symbol = subspace_symbol(feature["couleur"] or edge, feature["trame"] or "")
    made = renderer.clone()
    others = made.categoryIndexForValue(None)
    made.addCategory(QgsRendererCategory(feature["code"], symbol, str(feature["libelle"])))
    if others >= 0:
        made.moveCategory(len(made.categories()) - 1, others)
    layer.setRenderer(made)
    layer.triggerRepaint()
