"""The page « Result »: which result, its method, the table, the totals."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from ..core.i18n import tr
from . import result_layers
from .centre_filter import CentreFilter
from .followed_result import FollowedResult
from .result_actions import ResultActions
from .result_model import ResultModel, Row
from .result_reader import rows_reader
from .result_table import ResultTable
from .selection_link import SelectionLink
from .totals_view import TotalsView


class ResultPage(FollowedResult):
    """Shows a layer that a run made; follows the project when layers come and go."""

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ResultModel(self)
        self.table = ResultTable(self.model, self)
        self.link = SelectionLink(self.table, self.model, canvas)
        self.totals = TotalsView(self)
        self.centre = CentreFilter(self)
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.actions_on = ResultActions(self)
        self._lay_out()

    def _results(self) -> list[tuple[str, QgsVectorLayer]]:
        return [(_title(layer), layer) for layer in result_layers.tables(QgsProject.instance())]

    def _heeded(self, layer: QgsVectorLayer) -> list[tuple[Any, Callable[..., None]]]:
        return [(layer.subsetStringChanged, self._reread), (layer.editingStopped, self._reread)]

    def _show(self, layer: QgsVectorLayer | None) -> None:
        if layer is None:
            self._fill([], [])
            return
        self.sentence.setText(layer.customProperty(result_layers.SENTENCE) or "")
        self.sentence.setVisible(bool(self.sentence.text()))
        fields = layer.fields().names()

        def done(rows: list[Row]) -> None:
            self._fill(fields, rows)
            self.link.set_layer(layer)
            self.shown.emit(rows)

        self._read(tr("Read the result"), rows_reader(layer), done)

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.table)
        splitter.addWidget(self.totals)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 1)
        content = QWidget(self)
        layout = QVBoxLayout(content)
        for widget in (self.bar, self.sentence, self.centre):
            layout.addWidget(widget)
        layout.addWidget(splitter, 1)
        self._lay_out_stack(content, tr("No result yet. Choose a layer, the centres and a method, then run."))
        self._connect_project()
        self.centre.chosen.connect(self._filter)

    def _follow(self, layer: QgsVectorLayer | None) -> None:
        self.link.set_layer(None)
        super()._follow(layer)

    def _fill(self, fields: list[str], rows: list[Row]) -> None:
        self.model.set_rows(fields, rows)
        centres = self.model.centres()
        self.centre.offer(centres)
        self.table.adapt(hide_centre=len(centres) < 2)
        self._count()

    def _filter(self, siren: str) -> None:
        self.model.set_centre(siren)
        self.table.adapt(hide_centre=bool(siren))
        self.link.to_table()
        self._count()

    def _count(self) -> None:
        self.totals.setVisible(any(column.field == "couronne" for column in self.model.columns))
        self.totals.show_rows(self.model.rows)


def _title(layer: QgsVectorLayer) -> str:
    centres = layer.customProperty(result_layers.CENTRES)
    return tr("{layer} – {centres}").format(layer=layer.name(), centres=centres) if centres else layer.name()
