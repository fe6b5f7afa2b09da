"""The page « Result »: which result, its method, bars, classes, and what is read on the map."""

from __future__ import annotations

from bisect import bisect_right

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QRect, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from ..cartography.typology_page_figures import capital
from ..core.errors import CohesionError
from ..core.i18n import tr
from .background import BackgroundCall
from .result_bar import ResultBar
from .result_layers import SENTENCE
from .typology_actions import RECIPE, TypologyActions
from .typology_bars import ClassBars
from .typology_identify import ClassIdentify, Read
from .typology_layers import of_role, sizes_of, title_of
from .typology_order import CLASSES
from .typology_table import ClassTable
from .typology_tools import SELECTION, ClassTools
from .typology_totals import ClassTotal, ResultData, Scope, colours_of, data_reader, selection_reader

PAUSE_MS = 200
LINES = 3
MARGIN, HIGH = 16, 1000


class _FewLines(QLabel):
    """As much of a text as a few lines hold, in whole words, whatever the font of the theme; the tooltip has it all."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)

    def setText(self, text: str) -> None:
        self._whole = text
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        words, metrics = self._whole.split(" "), self.fontMetrics()
        room = QRect(0, 0, max(self.width() - MARGIN, 1), HIGH)
        most, wrap = metrics.lineSpacing() * (LINES + 1) - 1, int(Qt.TextFlag.TextWordWrap)

        def shown(count: int) -> str:
            return self._whole if count >= len(words) else " ".join(words[:count]) + " …"

        heights = [
            metrics.boundingRect(room, wrap, shown(count)).height() for count in range(1, len(words) + 1)
        ]
        fitting = bisect_right(heights, most)
        super().setText(shown(max(fitting, 1)))


class TypologyResult(QWidget):
    """Shows a layer of classes; follows the project when layers come and go, and the selection on the map."""

    shown = pyqtSignal(object)
    lost = pyqtSignal(str)
    failed = pyqtSignal(object)
    missed = pyqtSignal(str)

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layer: QgsVectorLayer | None = None
        self._call: BackgroundCall | None = None
        self._reading = False
        self._data = ResultData({}, [])
        self.bar = ResultBar(self)
        self.bar.zoom.setToolTip(tr("Zoom to the selected communes, else to the whole result"))
        self.method = _FewLines(self)
        self.tools = ClassTools(self)
        self.bars = ClassBars(self)
        self.table = ClassTable(self)
        self.read = QLabel(self)
        self.read.setWordWrap(True)
        self.read.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.read.hide()
        self.identify = ClassIdentify(canvas, self.layer, self)
        self.actions_on = TypologyActions(self, canvas)
        self._selecting = QTimer(self)
        self._selecting.setSingleShot(True)
        self._selecting.setInterval(PAUSE_MS)
        self._lay_out()
        self._connect()

    def layer(self) -> QgsVectorLayer | None:
        """The layer shown."""
        return self._layer

    def members(self, code: str) -> list[int]:
        """Features of a class."""
        return self._data.members.get(code, [])

    def refresh(self, prefer: str = "") -> None:
        """Offer the results of the project; show the one of id ``prefer``, else the present one, else the latest."""
        found = [(title_of(layer), layer) for layer in of_role(CLASSES)]
        self.bar.offer(found, prefer or (self._layer.id() if self._layer is not None else ""))
        self.show_layer(self.bar.layer_id())

    def show_layer(self, layer_id: str) -> None:
        """Show a layer, read in a task; ``shown`` follows."""
        layer = QgsProject.instance().mapLayer(layer_id)
        self._forget_call()
        self._follow(layer)
        self._stack.setCurrentIndex(0 if layer is None else 1)
        self.read.hide()
        if layer is None:
            self._data = ResultData({}, [])
            self._fill([])
            return
        sentence = layer.customProperty(SENTENCE) or ""
        self.method.setText(sentence)
        self.method.setToolTip(sentence)
        self.method.setVisible(bool(sentence))
        self.tools.statistics.setVisible(bool(layer.customProperty(RECIPE)))
        self.tools.filter.setChecked(bool(layer.subsetString()))
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
        self.tools.counts.setChecked(
            bool(node is not None and int(node.customProperty("showFeatureCount", 0)))
        )

        def done(data: ResultData) -> None:
            self._call, self._reading = None, False
            self._data = data
            self.tools.offer(data.scopes)
            self._show_scope()
            self.shown.emit(data)

        reader = data_reader(layer, sizes_of(layer))
        self._reading = True
        self._call = BackgroundCall(tr("Read the result"), reader, done, self._read_failed).start()

    def shut_down(self) -> None:
        """Before removal."""
        self.identify.shut_down()
        self.actions_on.shut_down()
        self._selecting.stop()
        self._follow(None)
        self._forget_call()
        project = QgsProject.instance()
        project.layersWillBeRemoved.disconnect(self._layers_going)
        project.layersRemoved.disconnect(self._layers_removed)

    def _lay_out(self) -> None:
        content = QWidget(self)
        layout = QVBoxLayout(content)
        for widget in (self.bar, self.method, self.tools, self.bars):
            layout.addWidget(widget)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.read)
        empty = QLabel(tr("No result yet. Choose a layer, a typology and its files, then run."), self)
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
        self.tools.scope_chosen.connect(lambda _key: self._show_scope())
        self.tools.identify.toggled.connect(self.identify.set_active)
        self.identify.ended.connect(lambda: self.tools.identify.setChecked(False))
        self.identify.missed.connect(self.missed)
        self.identify.read.connect(self._say_read)
        self.bars.clicked.connect(self.table.choose)
        self.table.chosen.connect(self._class_chosen)
        self.table.itemDoubleClicked.connect(lambda _item, _column: self.tools.zoom.click())
        self._selecting.timeout.connect(self._show_scope)

    def _follow(self, layer: QgsVectorLayer | None) -> None:
        if self._layer is not None:
            self._layer.selectionChanged.disconnect(self._selected)
            self._layer.editingStopped.disconnect(self._reread)
            self._layer.styleChanged.disconnect(self._show_scope)
        self._layer = layer
        if layer is not None:
            layer.selectionChanged.connect(self._selected)
            layer.editingStopped.connect(self._reread)
            layer.styleChanged.connect(self._show_scope)

    def _reread(self) -> None:
        if self._layer is not None:
            self.show_layer(self._layer.id())

    def _selected(self, *_ids: object) -> None:
        if self.tools.scope_key() == SELECTION:
            self._selecting.start()

    def _show_scope(self) -> None:
        if self._reading:  # what is shown then follows
            return
        key = self.tools.scope_key()
        if key == SELECTION and self._layer is not None:
            reader = selection_reader(self._layer)
            self._forget_call()
            self._call = BackgroundCall(
                tr("Read the selection"), reader, self._selection_read, self._read_failed
            ).start()
            return
        empty = Scope("", "", [])
        self._fill(next((scope for scope in self._data.scopes if scope.key == key), empty).classes)

    def _selection_read(self, classes: list[ClassTotal]) -> None:
        self._call = None
        self._fill(classes)

    def _fill(self, classes: list[ClassTotal]) -> None:
        known = colours_of(self._layer) if self._layer is not None else {}
        colours = {code: colour for code, (colour, _label) in known.items()}
        self.bars.show_classes(classes, colours)
        self.table.show_classes(classes, colours, self._data.period)
        self.tools.set_class(self.table.current())

    def _class_chosen(self, code: str) -> None:
        self.bars.set_current(code)
        self.tools.set_class(code)
        if self.tools.filter.isChecked() and code:
            self.actions_on.filter(True)

    def _say_read(self, found: Read) -> None:
        text = tr("{name} ({code}): {label}. {reason}").format(
            name=found.name, code=found.code, label=found.label, reason=capital(found.reason)
        )
        self.read.setText(text.strip())
        self.read.show()
        self.table.choose(found.classe)

    def _read_failed(self, error: CohesionError) -> None:
        self._call, self._reading = None, False
        self.failed.emit(error)

    def _forget_call(self) -> None:
        self._reading = False
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
        if [self.bar.choice.itemData(row) for row in range(self.bar.choice.count())] != [
            layer.id() for layer in of_role(CLASSES)
        ]:
            self.refresh()
