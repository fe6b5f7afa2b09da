"""Map tools of the schematic kit: a shape captured on the map goes into the right layer, through its form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer, QgsVectorLayerUtils
from qgis.gui import (
    QgsAttributeDialog,
    QgsAttributeEditorContext,
    QgsMapToolCapture,
    QgsMapToolDigitizeFeature,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..cartography.schematic_layers import kit_layers
from ..core.i18n import tr
from ..core.schematic.kit import definition, kit, label
from .schematic_shapes import arrow_shape, freed, place_at, room_around
from .standard_buttons import named_within

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

ELEMENTS = ("axe", "front", "polarite", "attraction", "cooperation", "exterieur")
ARROWS = ("attraction", "cooperation")
_SIZE = (460, 520)
# How near to a pole, in pixels, an arrow begins or ends there.
_NEAR = 14


class SchematicDraw(QObject):
    """One tool at a time. ``added``: the layer's name, once a form was accepted; ``ended``: another tool took the map;
    ``failed``: why it can't begin."""

    added = pyqtSignal(str)
    ended = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(self, iface: QgisInterface, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._tool: QgsMapToolDigitizeFeature | None = None
        self._layer: QgsVectorLayer | None = None
        self._dialog: QgsAttributeDialog | None = None
        self._feature: QgsFeature | None = None
        self.element = ""
        QgsProject.instance().layersWillBeRemoved.connect(self._removed)

    def begin(self, element: str) -> bool:
        """Take the map to draw an element of the kit; whether it could."""
        self.stop()
        layer = kit_layers(QgsProject.instance()).get(kit()["elements"][element]["layer"])
        if layer is None:
            self.failed.emit(tr("The project has no layer for this element: create the layers first."))
            return False
        if not layer.isEditable() and not layer.startEditing():
            self.failed.emit(tr("The layer « {} » can't be edited: it is read-only.").format(layer.name()))
            return False
        point = kit()["layers"][kit()["elements"][element]["layer"]]["geometry"] == "point"
        mode = QgsMapToolCapture.CaptureMode
        tool = QgsMapToolDigitizeFeature(
            self._iface.mapCanvas(),
            self._iface.cadDockWidget(),
            mode.CapturePoint if point else mode.CaptureLine,
        )
        # Not setLayer: at its end the tool would give the canvas back the layer that was current before it.
        tool.digitizingCompleted.connect(self._captured)
        tool.deactivated.connect(self._left)
        self.element, self._tool, self._layer = element, tool, layer
        self._iface.setActiveLayer(layer)
        canvas = self._iface.mapCanvas()
        canvas.currentLayerChanged.connect(self._other_layer)
        canvas.setMapTool(tool)
        return True

    def stop(self) -> None:
        """Give the map back."""
        if self._tool is None:
            return
        tool, self._tool = self._tool, None
        self.element = ""
        if not sip.isdeleted(tool):
            tool.deactivated.disconnect(self._left)
            self._iface.mapCanvas().currentLayerChanged.disconnect(self._other_layer)
            self._iface.mapCanvas().unsetMapTool(tool)
            tool.deleteLater()

    def form(self) -> QgsAttributeDialog | None:
        """The form that is open."""
        return self._dialog

    def shut_down(self) -> None:
        """Nothing is left: neither tool nor form. Edits stay in their layers, for QGIS to ask about."""
        QgsProject.instance().layersWillBeRemoved.disconnect(self._removed)
        self._close_form()
        self.stop()

    def _left(self) -> None:
        # The tool is in the middle of its own deactivation.
        QTimer.singleShot(0, self._give_up)

    def _give_up(self) -> None:
        if self._tool is not None and self._iface.mapCanvas().mapTool() is not self._tool:
            self.stop()
            self.ended.emit()

    def _other_layer(self, layer: object) -> None:
        """Clicks go to the current layer: where the user takes another one, the tool has ended."""
        if self._tool is not None and layer is not self._layer:
            QTimer.singleShot(0, self._let_go)

    def _let_go(self) -> None:
        if self._tool is not None:
            self.stop()
            self.ended.emit()

    def _removed(self, ids: list[str]) -> None:
        if self._layer is not None and not sip.isdeleted(self._layer) and self._layer.id() in ids:
            self._close_form()
            self._layer = None
            if self._tool is not None:
                self.stop()
                self.ended.emit()

    def _captured(self, drawn: QgsFeature) -> None:
        if self._dialog is None and self._layer is not None and self._layer.isEditable():
            self._open(self._layer, self.element, drawn.geometry())

    def _open(self, layer: QgsVectorLayer, element: str, geometry: QgsGeometry) -> None:
        ends: dict[str, str] = {}
        if element in ARROWS:
            geometry = arrow_shape(geometry)
            ends = self._ends(layer, geometry)
            layers = kit_layers(QgsProject.instance())
            shown = [layers[name] for name in ("sous_espaces", "polarites", "influences") if name in layers]
            room = room_around(shown)
            geometry = freed(geometry, room, "de" in ends, "vers" in ends)
        fields = layer.fields()
        values = {"element": element, "definition": definition(element), "preuves": "", **ends}
        made = {fields.lookupField(name): value for name, value in values.items()}
        # The dialog works on this very feature and does not own it: Python has to keep it.
        self._feature = QgsVectorLayerUtils.createFeature(
            layer, geometry, made, layer.createExpressionContext()
        )
        context = QgsAttributeEditorContext()
        context.setVectorLayerTools(self._iface.vectorLayerTools())
        context.setMapCanvas(self._iface.mapCanvas())
        context.setFormMode(QgsAttributeEditorContext.FormMode.StandaloneDialog)
        self._dialog = QgsAttributeDialog(
            layer, self._feature, False, self._iface.mainWindow(), True, context
        )
        # In this mode the form adds the feature by itself, as one step that undo takes back.
        self._dialog.setMode(QgsAttributeEditorContext.Mode.AddFeatureMode)
        self._dialog.setEditCommandMessage(tr("Draw: {}").format(label(element)))
        self._dialog.setWindowTitle(label(element))
        named_within(self._dialog)
        self._dialog.finished.connect(self._finished)
        self._dialog.resize(*_SIZE)
        self._dialog.show()

    def _ends(self, layer: QgsVectorLayer, geometry: QgsGeometry) -> dict[str, str]:
        """Names of the poles or influences where an arrow begins and ends."""
        points = geometry.asMultiPolyline()[0] if geometry.isMultipart() else geometry.asPolyline()
        canvas, layers = self._iface.mapCanvas(), kit_layers(QgsProject.instance())
        places = [layers[name] for name in ("polarites", "influences") if name in layers]
        reach = _NEAR * canvas.mapUnitsPerPixel()
        found = [place_at(places, point, layer.crs(), reach) for point in (points[0], points[-1])]
        known = {name: text for name, text in zip(("de", "vers"), found) if text}
        if len(known) == 2:
            known["libelle"] = tr("{} to {}").format(*found)
        return known

    def _finished(self, result: int) -> None:
        dialog, self._dialog = self._dialog, None
        dialog.deleteLater()
        if result and self._layer is not None:
            self.added.emit(self._layer.name())

    def _close_form(self) -> None:
        if self._dialog is not None:
            dialog, self._dialog = self._dialog, None
            dialog.finished.disconnect(self._finished)
            dialog.reject()
            dialog.deleteLater()
