"""The booklet's layout and the layers of its map in the project. Main thread."""

from __future__ import annotations

from qgis.core import Qgis, QgsLayerTreeGroup, QgsMessageLog, QgsProject
from qgis.PyQt.QtCore import QCoreApplication

from ..core.i18n import tr
from .layout_slices import LayoutAdder, add_now
from .territory_booklet_job import BookletMade

_KEY = "cohesion/booklet"


_LOG = "Cohésion territoriale"


def keep(project: QgsProject, made: BookletMade, at_once: bool) -> None:
    """Layers first, in a group of their own that is not shown, in the place of those of a former booklet of that name.

    ``at_once``: the layout is there on return, and OutputError says what is wrong; else it follows in slices.
    """
    root = project.layerTreeRoot()
    for group in [node for node in root.findGroups() if node.customProperty(_KEY) == made.name]:
        project.removeMapLayers([layer.layerId() for layer in group.findLayers()])
        root.removeChildNode(group)
    if made.layers:
        group = root.addGroup(tr("Map of « {} »").format(made.name))
        group.setCustomProperty(_KEY, made.name)
        _fill(project, group, made)
    if made.layout is None:
        return
    if at_once:
        add_now(project, made.layout)
    else:
        LayoutAdder(project, made.layout, _said).start()


def _fill(project: QgsProject, group: QgsLayerTreeGroup, made: BookletMade) -> None:
    for layer in made.layers:
        layer.moveToThread(QCoreApplication.instance().thread())
        project.addMapLayer(layer, False)
        group.addLayer(layer)
    group.setItemVisibilityChecked(False)
    group.setExpanded(False)
    made.layers = []


def _said(error: str) -> None:
    if error:
        QgsMessageLog.logMessage(error, _LOG, Qgis.MessageLevel.Critical)
