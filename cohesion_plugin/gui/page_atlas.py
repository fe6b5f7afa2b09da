"""The atlas of the panel: which layer and field make its pages, and whether pages that are there are kept."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsProject
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ..cartography.page_spec import resource
from ..core.i18n import tr


class PageAtlas(QWidget):
    """The third page of the panel; its button writes the atlas."""

    changed = pyqtSignal()
    export_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        hint = QLabel(
            tr(
                "One page per métropole, EPCI or sub-space: layers that have the same field show only its rows."
            ),
            self,
        )
        hint.setWordWrap(True)
        self.layer = QgsMapLayerComboBox(self)
        self.layer.setFilters(Qgis.LayerFilter.HasGeometry)
        self.layer.setAllowEmptyLayer(True)
        self.layer.setCurrentIndex(0)
        self.layer.setAccessibleName(tr("Layer of the atlas"))
        self.field = QgsFieldComboBox(self)
        self.field.setAccessibleName(tr("Field of the atlas"))
        self.resume = QCheckBox(tr("Keep the pages that are there and up to date"), self)
        self.resume.setChecked(True)
        self.export = QPushButton(tr("Export the atlas…"), self)
        form = QFormLayout(self)
        form.setContentsMargins(6, 6, 6, 6)
        form.addRow(hint)
        for text, widget in ((tr("Layer"), self.layer), (tr("One page per"), self.field)):
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            form.addRow(text, widget)
        form.addRow(self.resume)
        form.addRow(self.export)
        self.layer.layerChanged.connect(self._layer_changed)
        self.field.fieldChanged.connect(lambda _name: self.changed.emit())
        self.resume.toggled.connect(self.changed)
        self.export.clicked.connect(self.export_asked)
        self._layer_changed()

    def parameters(self) -> dict[str, Any]:
        """For the algorithm; empty without a layer."""
        layer = self.layer.currentLayer()
        if layer is None:
            return {}
        return {
            "ATLAS": layer.id(),
            "ATLAS_FIELD": self.field.currentField(),
            "RESUME": self.resume.isChecked(),
        }

    def state(self) -> dict[str, Any]:
        """What the project keeps."""
        layer = self.layer.currentLayer()
        return {
            "layer": layer.id() if layer is not None else "",
            "field": self.field.currentField(),
            "resume": self.resume.isChecked(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """What ``state`` gave."""
        layer = QgsProject.instance().mapLayer(state.get("layer") or "")
        self.layer.setLayer(layer)
        if layer is not None and state.get("field"):
            self.field.setField(state["field"])
        self.resume.setChecked(bool(state.get("resume", True)))

    def _layer_changed(self, _layer: object = None) -> None:
        layer = self.layer.currentLayer()
        self.field.setLayer(layer)
        self.export.setEnabled(layer is not None)
        if layer is not None:
            names = layer.fields().names()
            usual = next((name for name in resource("themes")["atlas_fields"] if name in names), "")
            if usual:
                self.field.setField(usual)
        self.changed.emit()
