"""Which layer the rings are made of, and what it was recognised as."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from ..core.i18n import tr
from .columns_group import ColumnsGroup
from .layer_reader import LayerReader
from .result_layers import is_result


class LayerChooser(QWidget):
    """A combo box of polygon layers, a sentence, the columns. Results of the plugin are not offered.

    Until the user chooses, the first layer that is recognised is taken.
    """

    changed = pyqtSignal()
    recognised = pyqtSignal()

    def __init__(self, reader: LayerReader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reader = reader
        self.problem: str | None = None
        self.level = ""
        self._chosen: dict[str, str] = {}
        self._own_choice = False
        self._shown = ""
        self._followed: QgsVectorLayer | None = None
        self._left_out: set[str] = set()
        self._tried: set[str] = set()
        self.combo = QgsMapLayerComboBox(self)
        self.combo.setFilters(Qgis.LayerFilter.PolygonLayer)
        self.combo.setAccessibleName(tr("Layer of communes or EPCI"))
        self.combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.columns = ColumnsGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.combo)
        layout.addWidget(self.sentence)
        layout.addWidget(self.columns)
        self._connect()

    def layer(self) -> QgsVectorLayer | None:
        """The layer chosen, while it exists."""
        layer = self.combo.currentLayer()
        return layer if isinstance(layer, QgsVectorLayer) else None

    def parameters(self) -> dict[str, Any]:
        """COMMUNES, the columns and MEMBERSHIP for the algorithm."""
        layer = self.layer()
        given = {"COMMUNES": layer.id() if layer else None, "MEMBERSHIP": self.columns.membership.value()}
        return {**{name: value for name, value in given.items() if value}, **self.columns.columns()}

    def state(self) -> dict[str, Any]:
        """What the user chose: layer, columns, table. A layer taken by itself will be so again."""
        layer = self.layer() if self._own_choice else None
        return {
            "layer": layer.id() if layer else None,
            "columns": dict(self._chosen),
            "membership": self.columns.membership.value(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """What ``state`` gave, read again."""
        layer = QgsProject.instance().mapLayer(state.get("layer") or "")
        self._own_choice = layer is not None
        self._chosen = dict(state.get("columns") or {}) if layer is not None else {}
        self.columns.blockSignals(True)
        self.columns.membership.set_value(state.get("membership"))
        self.columns.blockSignals(False)
        if layer is not None:
            self._shown = layer.id()  # else the combo box would undo the columns just restored
            self.combo.setLayer(layer)
        self.read()

    def shut_down(self) -> None:
        """Before removal."""
        self.reader.stop()
        self._follow(None)
        QgsProject.instance().layersAdded.disconnect(self.update_offer)
        QgsProject.instance().layersRemoved.disconnect(self._leave_results_out)

    def read(self) -> None:
        """Describe the layer chosen."""
        layer = self.layer()
        self._shown = layer.id() if layer is not None else ""
        self._follow(layer)
        if layer is None:
            self.reader.stop()
            self._show(None, tr("Load a layer of communes or EPCI, such as IGN's ADMIN EXPRESS."), {})
        else:
            self.sentence.setText(tr("Reading…"))
            self.reader.describe(layer.id())

    def update_offer(self, _layers: object = None) -> None:
        """Leave the plugin's own results out; a layer just loaded may be the better one."""
        self._tried.clear()
        self._leave_results_out()
        if self.problem and not self._own_choice:
            self._try_another()

    def _leave_results_out(self, _ids: object = None) -> None:
        # The list that the combo box keeps is of bare pointers: it must never be read back, and is set anew.
        layers = QgsProject.instance().mapLayers()
        results = {layer_id for layer_id, layer in layers.items() if is_result(layer)}
        if results != self._left_out:
            self._left_out = results
            self.combo.setExceptedLayerList([layers[layer_id] for layer_id in results])

    def _connect(self) -> None:
        self.combo.layerChanged.connect(self._layer_changed)
        self.combo.activated.connect(self.keep_choice)
        self.columns.changed.connect(self._columns_changed)
        self.reader.described.connect(self._described)
        QgsProject.instance().layersAdded.connect(self.update_offer)
        QgsProject.instance().layersRemoved.connect(self._leave_results_out)

    def keep_choice(self) -> None:
        """From now on the layer shown is the user's own choice."""
        self._own_choice = True
        self.changed.emit()

    def _layer_changed(self, layer: QgsMapLayer | None) -> None:
        # The combo box also says so when other layers come and go.
        layer_id = layer.id() if layer is not None else ""
        if layer_id == self._shown:
            return
        # Where it was the user, ``activated`` follows.
        self._own_choice = False
        self._chosen = {}
        self.read()
        self.changed.emit()

    def _columns_changed(self) -> None:
        self._chosen = self.columns.choices()
        self._own_choice = True
        self.reader.list_epci(self.columns.columns())
        self.changed.emit()

    def _described(self, facts: Any) -> None:
        if facts.problem and not self._own_choice and self._try_another():
            return
        self.level = facts.level
        self._show(self.layer(), facts.problem or facts.sentence, facts.fields)
        self.problem = facts.problem
        if not facts.problem:
            self.reader.list_epci(self.columns.columns())
        self.recognised.emit()

    def _follow(self, layer: QgsVectorLayer | None) -> None:
        """Read again what was filtered or edited."""
        if self._followed is not None and not sip.isdeleted(self._followed):
            self._followed.subsetStringChanged.disconnect(self.read)
            self._followed.editingStopped.disconnect(self.read)
        self._followed = layer
        if layer is not None:
            layer.subsetStringChanged.connect(self.read)
            layer.editingStopped.connect(self.read)

    def _show(self, layer: QgsVectorLayer | None, text: str, fields: dict[str, str | None]) -> None:
        self.problem = text
        first_line = text.split("\n")[0]
        self.sentence.setText(first_line)
        self.sentence.setToolTip(text)
        self.columns.preset(layer, fields, self._chosen)
        self.columns.setEnabled(layer is not None)
        if layer is None:
            self.recognised.emit()

    def _try_another(self) -> bool:
        current = self.layer()
        if current is not None:
            self._tried.add(current.id())
        offered = [self.combo.layer(row) for row in range(self.combo.count())]
        other = next(
            (layer for layer in offered if layer is not None and layer.id() not in self._tried), None
        )
        if other is None:
            return False
        self.combo.setLayer(other)
        return True
