"""One side of a comparison: a result of the plugin, or any layer or table with a column of classes."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsFieldComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from ..core.i18n import tr
from .typology_layers import CLASS_FIELD, is_classes, title_of

NARROWEST = 90


class CompareSide(QWidget):
    """A combo box of layers; beside it the column of classes, where the layer is no result of the plugin."""

    changed = pyqtSignal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combo = plain_combo(name)
        self.field = QgsFieldComboBox(self)
        self.field.setAccessibleName(tr("Column of classes"))
        self.field.setToolTip(tr("Column of classes"))
        self.field.setAllowEmptyFieldName(True)
        self.field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.field.setMinimumWidth(NARROWEST)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.combo, 3)
        layout.addWidget(self.field, 2)
        self.setFocusProxy(self.combo)
        self.combo.currentIndexChanged.connect(lambda _row: self._layer_changed())
        self.field.fieldChanged.connect(lambda _name: self.changed.emit())

    def layer(self) -> QgsVectorLayer | None:
        """The layer chosen, while it exists."""
        layer = QgsProject.instance().mapLayer(self.combo.currentData() or "")
        return layer if isinstance(layer, QgsVectorLayer) else None

    def column(self) -> str:
        """The column of classes; that of the plugin's results where it is one."""
        layer = self.layer()
        return CLASS_FIELD if layer is not None and is_classes(layer) else self.field.currentField()

    def value(self) -> tuple[str, str]:
        """Id of the layer, and column."""
        return self.combo.currentData() or "", self.column()

    def title(self) -> str:
        """« Density, 4 levels », or « table, column »."""
        layer = self.layer()
        own = layer is not None and is_classes(layer)
        return self.combo.currentText() if own else f"{self.combo.currentText()}, {self.column()}"

    def parameters(self, side: str) -> dict[str, str]:
        """CLASSES_A and CLASS_FIELD_A, or those of B, for the algorithm."""
        return {f"CLASSES_{side}": self.combo.currentData(), f"CLASS_FIELD_{side}": self.column()}

    def offer(self, layers: Sequence[QgsVectorLayer], usual: int, keep: bool) -> None:
        """These layers; the one at ``usual``, unless the choice is to be kept and still there."""
        chosen = self.combo.currentData()
        kept = next((layer for layer in layers if layer.id() == chosen), None)
        self.combo.blockSignals(True)
        self.combo.clear()
        for layer in layers:
            self.combo.addItem(title_of(layer) if is_classes(layer) else layer.name(), layer.id())
            self.combo.setItemData(self.combo.count() - 1, layer.name(), Qt.ItemDataRole.ToolTipRole)
        # A layer that stood here for want of a second result gives way to one.
        stays = kept is not None and (keep if is_classes(kept) else bool(self.field.currentField()))
        at = self.combo.findData(chosen) if stays else min(usual, len(layers) - 1)
        self.combo.setCurrentIndex(at)
        self.combo.blockSignals(False)
        if self.field.layer() is not self.layer():
            self._show_columns()

    def offered(self) -> list[str]:
        """Ids of the layers, in their order."""
        return [self.combo.itemData(row) for row in range(self.combo.count())]

    def _layer_changed(self) -> None:
        self._show_columns()
        self.changed.emit()

    def _show_columns(self) -> None:
        layer = self.layer()
        self.field.blockSignals(True)
        self.field.setLayer(layer)
        self.field.setField(
            CLASS_FIELD if layer is not None and CLASS_FIELD in layer.fields().names() else ""
        )
        self.field.blockSignals(False)
        self.field.setVisible(layer is not None and not is_classes(layer))


def plain_combo(name: str) -> QComboBox:
    """A combo box that a narrow panel may make narrower than its texts."""
    combo = QComboBox()
    combo.setAccessibleName(name)
    combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    combo.setMinimumWidth(NARROWEST)
    return combo
