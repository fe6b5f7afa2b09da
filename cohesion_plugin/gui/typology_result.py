"""The page « Result »: which result, its method, bars, classes, and what is read on the map."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QRect, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ..cartography.typology_page_figures import capital
from ..core.errors import CohesionError
from ..core.i18n import tr
from .followed_result import FollowedResult
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


class TypologyResult(FollowedResult):
    """Shows a layer of classes; follows the project when layers come and go, and the selection on the map."""

    missed = pyqtSignal(str)

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = False
        self._data = ResultData({}, [])
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

    def members(self, code: str) -> list[int]:
        """Features of a class."""
        return self._data.members.get(code, [])

    def shut_down(self) -> None:
        """Before removal."""
        self.identify.shut_down()
        self.actions_on.shut_down()
        self._selecting.stop()
        super().shut_down()

    def _results(self) -> list[tuple[str, QgsVectorLayer]]:
        return [(title_of(layer), layer) for layer in of_role(CLASSES)]

    def _heeded(self, layer: QgsVectorLayer) -> list[tuple[Any, Callable[..., None]]]:
        return [
            (layer.selectionChanged, self._selected),
            (layer.editingStopped, self._reread),
            (layer.styleChanged, self._show_scope),
        ]

    def _show(self, layer: QgsVectorLayer | None) -> None:
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
            self._reading = False
            self._data = data
            self.tools.offer(data.scopes)
            self._show_scope()
            self.shown.emit(data)

        self._read(tr("Read the result"), data_reader(layer, sizes_of(layer)), done)
        self._reading = True

    def _lay_out(self) -> None:
        content = QWidget(self)
        layout = QVBoxLayout(content)
        for widget in (self.bar, self.method, self.tools, self.bars):
            layout.addWidget(widget)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.read)
        self._lay_out_stack(content, tr("No result yet. Choose a layer, a typology and its files, then run."))

    def _connect(self) -> None:
        self._connect_project()
        self.tools.scope_chosen.connect(lambda _key: self._show_scope())
        self.tools.identify.toggled.connect(self.identify.set_active)
        self.identify.ended.connect(lambda: self.tools.identify.setChecked(False))
        self.identify.missed.connect(self.missed)
        self.identify.read.connect(self._say_read)
        self.bars.clicked.connect(self.table.choose)
        self.table.chosen.connect(self._class_chosen)
        self.table.itemDoubleClicked.connect(lambda _item, _column: self.tools.zoom.click())
        self._selecting.timeout.connect(self._show_scope)

    def _selected(self, *_ids: object) -> None:
        if self.tools.scope_key() == SELECTION:
            self._selecting.start()

    def _show_scope(self) -> None:
        if self._reading:  # what is shown then follows
            return
        key = self.tools.scope_key()
        if key == SELECTION and self._layer is not None:
            self._read(tr("Read the selection"), selection_reader(self._layer), self._fill)
            return
        empty = Scope("", "", [])
        self._fill(next((scope for scope in self._data.scopes if scope.key == key), empty).classes)

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
        self._reading = False
        super()._read_failed(error)

    def _forget_call(self) -> None:
        self._reading = False
        super()._forget_call()

    def _layers_removed(self, _ids: list[str]) -> None:
        if [self.bar.choice.itemData(row) for row in range(self.bar.choice.count())] != [
            layer.id() for layer in of_role(CLASSES)
        ]:
            self.refresh()
