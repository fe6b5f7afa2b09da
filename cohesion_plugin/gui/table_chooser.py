"""A table of the project, or a file: what a parameter such as FLOWS takes."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsMapLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ..core.i18n import tr

SUFFIXES = "*.csv *.txt *.tsv *.xlsx *.ods *.dbf *.gpkg *.parquet"


class TableChooser(QWidget):
    """A combo box of vector layers and tables, empty at first, and a button for a file."""

    changed = pyqtSignal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._said: str | None = None
        self.combo = QgsMapLayerComboBox(self)
        self.combo.setFilters(Qgis.LayerFilter.VectorLayer)
        self.combo.setAllowEmptyLayer(True)
        self.combo.setLayer(None)
        self.combo.setAccessibleName(title)
        self.combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.combo.setMinimumWidth(80)
        self.browse = QToolButton(self)
        self.browse.setText("…")
        self.browse.setToolTip(tr("Choose a file: CSV, spreadsheet, dBase, GeoPackage"))
        self.browse.setAccessibleName(self.browse.toolTip())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.combo, 1)
        layout.addWidget(self.browse)
        self.setFocusProxy(self.combo)
        self.combo.currentIndexChanged.connect(self._say)
        self.browse.clicked.connect(self._browse)

    def value(self) -> str | None:
        """The id of a layer or the path of a file; None where nothing is chosen."""
        layer = self.combo.currentLayer()
        if layer is not None:
            return layer.id()
        text = self.combo.currentText()
        return text if text in self.combo.additionalItems() else None

    def set_value(self, value: str | None) -> None:
        """What ``value`` gave; nothing where neither a layer nor a file of that name is left."""
        layer = next((layer for layer in self._layers() if layer.id() == value), None)
        if layer is None and value and Path(value).exists():
            self._set_file(value)
        else:
            self.combo.setLayer(layer)
        self._say()

    def _layers(self) -> list[QgsMapLayer]:
        return [layer for layer in map(self.combo.layer, range(self.combo.count())) if layer is not None]

    def _set_file(self, path: str) -> None:
        self.combo.setAdditionalItems([path])
        self.combo.setCurrentIndex(self.combo.findText(path))

    def _browse(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self._title, "", tr("Tables ({})").format(SUFFIXES))
        if path:
            self._set_file(path)
            self._say()

    def _say(self) -> None:
        """Rows that come and go with the layers of the project are no change of the choice."""
        layer, value = self.combo.currentLayer(), self.value()
        if value != self._said:
            self._said = value
            self.combo.setToolTip(layer.source() if layer is not None else self.combo.currentText())
            self.changed.emit()
