"""How the summary is divided, and whether a run replaces the one before."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QSizePolicy, QWidget

from ..core.i18n import tr


class GroupForm(QWidget):
    """« Summary by »: nothing, EPCI, département, or a column of the layer."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combo = QComboBox(self)
        self.combo.setAccessibleName(tr("Summary by"))
        self.combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.replace = QCheckBox(tr("Replace the previous result"), self)
        self.replace.setToolTip(
            tr("Otherwise each run adds a group of layers to the project, and results can be compared.")
        )
        self._wanted = ""
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(tr("Summary by"), self.combo)
        form.addRow(self.replace)
        self.set_layer(None)
        self.restore({})
        self.combo.activated.connect(self._chosen)
        self.replace.toggled.connect(self.changed)

    def set_layer(self, layer: QgsVectorLayer | None) -> None:
        """Offer its columns."""
        self.combo.blockSignals(True)
        self.combo.clear()
        for text, value in ((tr("none"), ""), (tr("EPCI"), "epci"), (tr("Département"), "departement")):
            self.combo.addItem(text, value)
        if layer is not None:
            self.combo.insertSeparator(self.combo.count())
            for name in layer.fields().names():
                self.combo.addItem(name, name)
        self.combo.setCurrentIndex(max(self.combo.findData(self._wanted), 0))
        self.combo.blockSignals(False)

    def set_grouped(self, grouped: bool) -> None:
        """Whether there is a summary to divide."""
        self.layout().labelForField(self.combo).setVisible(grouped)
        self.combo.setVisible(grouped)

    def value(self) -> str:
        """GROUP_BY for the algorithm."""
        return self.combo.currentData() or ""

    def state(self) -> dict[str, Any]:
        """What the project keeps."""
        return {"group": self._wanted, "replace": self.replace.isChecked()}

    def restore(self, state: dict[str, Any]) -> None:
        """What ``state`` gave; the defaults where it says nothing."""
        self._wanted = str(state.get("group") or "")
        self.combo.setCurrentIndex(max(self.combo.findData(self._wanted), 0))
        self.replace.setChecked(bool(state.get("replace", True)))

    def _chosen(self, _row: int) -> None:
        self._wanted = self.value()
        self.changed.emit()
