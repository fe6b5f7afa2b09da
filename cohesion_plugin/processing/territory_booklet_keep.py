"""The booklet's layout and the layers of its map in the project. Main thread."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication

from ..core.i18n import tr
from .map_page_layout import add_layout
from .territory_booklet_job import BookletMade

_KEY = "cohesion/booklet"


def keep(project: QgsProject, made: BookletMade) -> None:
    """Layers first, in a group of their own that is not shown, in the place of those of a former booklet of that name.

    Raises OutputError.
    """
    root = project.layerTreeRoot()
    for group in [node for node in root.findGroups() if node.customProperty(_KEY) == made.name]:
        project.removeMapLayers([layer.layerId() for layer in group.findLayers()])
        root.removeChildNode(group)
    group = root.addGroup(tr("Map of « {} »").format(made.name))
    group.setCustomProperty(_KEY, made.name)
    for layer in made.layers:
        layer.moveToThread(QCoreApplication.instance().thread())
        project.addMapLayer(layer, False)
        group.addLayer(layer)
    group.setItemVisibilityChecked(False)
    group.setExpanded(False)
    made.layers = []
    add_layout(project, made.layout)
