"""The page « Result »: which result, its method, the table, the totals."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ..core.errors import CohesionError
from ..core.i18n import tr
from . import result_layers
from .background import BackgroundCall
from .centre_filter import CentreFilter
from .result_actions import ResultActions
from .result_bar import ResultBar
from .result_model import ResultModel, Row
from .result_reader import rows_reader
from .result_table import ResultTable
from .selection_link import SelectionLink
from .totals_view import TotalsView


class ResultPage(QWidget):
    """Shows a layer that a run made; follows the project when layers come and go."""

    shown = pyqtSignal(list)
    lost = pyqtSignal(str)
    failed = pyqtSignal(object)

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layer: QgsVectorLayer | None = None
        self._call: BackgroundCall | None = None
        self.model = ResultModel(self)
        self.table = ResultTable(self.model, self)
        self.link = SelectionLink(self.table, self.model, canvas)
        self.totals = TotalsView(self)
        self.bar = ResultBar(self)
        self.centre = CentreFilter(self)
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.actions_on = ResultActions(self)
        self._lay_out()
        self._connect()

    def layer(self) -> QgsVectorLayer | None:
        """The layer shown."""
        return self._layer

    def refresh(self, prefer: str = "") -> None:
        """Offer the results of the project; show the one of id ``prefer``, else the present one, else the latest."""
        found = [(_title(layer), layer) for layer in result_layers.tables(QgsProject.instance())]
        self.bar.offer(found, prefer or (self._layer.id() if self._layer is not None else ""))
        self.show_layer(self.bar.layer_id())

    def show_layer(self, layer_id: str) -> None:
        """Show a layer, read in a task; ``shown`` follows."""
        layer = QgsProject.instance().mapLayer(layer_id)
        self._forget_call()
        self._follow(layer)
        self._stack.setCurrentIndex(0 if layer is None else 1)
        if layer is None:
            self._fill([], [])
            return
        self.sentence.setText(layer.customProperty(result_layers.SENTENCE) or "")
        self.sentence.setVisible(bool(self.sentence.text()))
        fields = layer.fields().names()

        def done(rows: list[Row]) -> None:
            self._call = None
            self._fill(fields, rows)
            self.link.set_layer(layer)
            self.shown.emit(rows)

        self._call = BackgroundCall(
            tr("Read the result"), rows_reader(layer), done, self._read_failed
        ).start()

    def shut_down(self) -> None:
        """Before removal."""
        self._follow(None)
        self._forget_call()
        project = QgsProject.instance()
        project.layersWillBeRemoved.disconnect(self._layers_going)
        project.layersRemoved.disconnect(self._layers_removed)

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
        empty = QLabel(tr("No result yet. Choose a layer, the centres and a method, then run."), self)
        empty.setWordWrap(True)
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setMargin(24)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(empty)
        self._stack.addWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _connect(self) -> None:
        project = QgsProject.instance()
        project.layersWillBeRemoved.connect(self._layers_going)
        project.layersRemoved.connect(self._layers_removed)
        self.bar.chosen.connect(self.show_layer)
        self.centre.chosen.connect(self._filter)

    def _reread(self) -> None:
        if self._layer is not None:
            self.show_layer(self._layer.id())

    def _follow(self, layer: QgsVectorLayer | None) -> None:
        self.link.set_layer(None)
        if self._layer is not None:
            self._layer.subsetStringChanged.disconnect(self._reread)
            self._layer.editingStopped.disconnect(self._reread)
        self._layer = layer
        if layer is not None:
            layer.subsetStringChanged.connect(self._reread)
            layer.editingStopped.connect(self._reread)

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

    def _read_failed(self, error: CohesionError) -> None:
        self._call = None
        self.failed.emit(error)

    def _forget_call(self) -> None:
        if self._call is not None:
            self._call.abandon()
            self._call = None

    def _layers_going(self, ids: list[str]) -> None:
        if self._layer is not None and self._layer.id() in ids:
            name = self._layer.name()
            self._forget_call()
            self._follow(None)
            self.lost.emit(name)

    def _layers_removed(self, _ids: list[str]) -> None:
        if self.bar.layer_id():
            self.refresh()


def _title(layer: QgsVectorLayer) -> str:
    centres = layer.customProperty(result_layers.CENTRES)
    return tr("{layer} – {centres}").format(layer=layer.name(), centres=centres) if centres else layer.name()
