"""Rows of the table and features selected on the map are the same selection."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject
from qgis.PyQt.QtWidgets import QTableView

from .result_model import FEATURE, ResultModel


class SelectionLink(QObject):
    """The layer's selection is the truth; the table shows it and changes it."""

    def __init__(self, view: QTableView, model: ResultModel, canvas: QgsMapCanvas) -> None:
        super().__init__(view)
        self._view, self._model, self._canvas = view, model, canvas
        self._layer: QgsVectorLayer | None = None
        self._busy = False
        view.selectionModel().selectionChanged.connect(self._to_layer)
        view.activated.connect(self.zoom)

    def set_layer(self, layer: QgsVectorLayer | None) -> None:
        """Follow another layer, or none."""
        if self._layer is not None and not sip.isdeleted(self._layer):
            self._layer.selectionChanged.disconnect(self.to_table)
        self._layer = layer
        if layer is not None:
            layer.selectionChanged.connect(self.to_table)
            self.to_table()

    def to_table(self) -> None:
        """Select the rows of the features selected in the layer."""
        if self._busy or self._layer is None:
            return
        chosen = QItemSelection()
        last = self._model.columnCount() - 1
        rows = self._model.rows_of(self._layer.selectedFeatureIds())
        for first, end in stretches(rows):
            chosen.select(self._model.index(first, 0), self._model.index(end, last))
        self._busy = True
        self._view.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._busy = False
        if rows:
            self._view.scrollTo(self._model.index(rows[0], 0))

    def zoom(self, _index: QModelIndex | None = None) -> None:
        """Bring the features selected, else all of them, to the middle of the map."""
        if self._layer is None:
            return
        if self._layer.selectedFeatureCount():
            self._canvas.zoomToSelected(self._layer)
        else:
            settings = self._canvas.mapSettings()
            self._canvas.setExtent(settings.layerExtentToOutputExtent(self._layer, self._layer.extent()))
            self._canvas.refresh()

    def features(self) -> list[int]:
        """Features of the rows selected."""
        return [index.data(FEATURE) for index in self._view.selectionModel().selectedRows()]

    def _to_layer(self) -> None:
        if self._busy or self._layer is None:
            return
        self._busy = True
        self._layer.selectByIds(self.features())
        self._busy = False


def stretches(rows: list[int]) -> list[tuple[int, int]]:
    """Ascending numbers as (first, last) of each unbroken stretch."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
