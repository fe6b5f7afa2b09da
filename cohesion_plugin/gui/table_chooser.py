"""A table of the project, or a file: what a parameter such as FLOWS takes."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsProject
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ..core.i18n import tr
from .file_dialogs import file_to_open

SUFFIXES = "*.csv *.txt *.tsv *.xlsx *.ods *.dbf *.gpkg *.parquet"


class TableChooser(QWidget):
    """A combo box of vector layers and tables, empty at first, and a button for a file.

    The combo box moves to another row by itself when layers come and go: only the user's choice counts.
    """

    changed = pyqtSignal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._chosen: str | None = None
        self._file = ""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._hold)
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
        self.combo.activated.connect(self._activated)
        self.combo.currentIndexChanged.connect(self._moved)
        self.browse.clicked.connect(self._browse)

    def value(self) -> str | None:
        """The id of a layer or the path of a file; None where nothing is chosen."""
        return self._chosen

    def set_value(self, value: str | None) -> None:
        """What ``value`` gave; nothing where neither a layer nor a file of that name is left."""
        is_file = bool(value) and value not in self._layers() and Path(str(value)).exists()
        if is_file:
            self._file = str(value)
            self.combo.setAdditionalItems([Path(self._file).name])
        self._choose(value if is_file or value in self._layers() else None)

    def _choose(self, value: str | None) -> None:
        before, self._chosen = self._chosen, value
        self._hold()
        layer = self.combo.currentLayer()
        self.combo.setToolTip(layer.source() if layer is not None else value or "")
        if value != before:
            self.changed.emit()

    def _moved(self) -> None:
        """By itself, or by the user: Qt says which only afterwards, with the row that is then shown."""
        if self._row(self._chosen) < 0:
            self._hold()
        else:
            self._later.start()

    def _hold(self) -> None:
        """Show what is chosen; nothing, where its layer is gone."""
        row = self._row(self._chosen)
        if row != self.combo.currentIndex():
            self.combo.blockSignals(True)
            self.combo.setCurrentIndex(max(row, 0))
            self.combo.blockSignals(False)
        if row < 0:
            self._choose(None)

    def _activated(self, row: int) -> None:
        layer = self.combo.layer(row)
        is_file = layer is None and row > 0
        self._choose(layer.id() if layer is not None else self._file if is_file else None)

    def _row(self, value: str | None) -> int:
        """The first row is the empty one, files follow the layers."""
        if value is None:
            return 0
        if self._file and value == self._file:
            return self.combo.count() - 1
        return self._layers().get(value, -1)

    def _layers(self) -> dict[str, int]:
        rows = ((self.combo.layer(row), row) for row in range(self.combo.count()))
        return {layer.id(): row for layer, row in rows if layer is not None}

    def _browse(self) -> None:
        title = self._title or self.browse.toolTip()
        # Where the last one was, else beside the project: files of one delivery lie together.
        start = self._file or QgsProject.instance().homePath()
        path = file_to_open(self, title, start, tr("Tables ({})").format(SUFFIXES))
        if path:
            self.set_value(path)
