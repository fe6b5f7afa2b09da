"""The form of a statistical typology: a table, its indicators, options, a recipe; it gives the order of a run."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingUtils, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from ..core.errors import CohesionError
from ..core.i18n import tr, tr_n
from ..core.resources import vocabulary
from .background import BackgroundCall
from .statistical_columns import ColumnFacts, columns_reader, load
from .statistical_indicators import NONE, Indicators
from .statistical_options import StatisticalOptions
from .statistical_recipe import RecipeRow
from .table_chooser import TableChooser
from .typology_need import dropped_files
from .typology_order import AXES, CLASSES, DESCRIPTION, STATISTICAL, TypologyOrder

LEAST_INDICATORS = 2


class StatisticalForm(QWidget):
    """Without a table, the indicators are those of the layer itself."""

    changed = pyqtSignal()
    failed = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layer: QgsVectorLayer | None = None
        self._call: BackgroundCall | None = None
        self._loaded = False
        self._asked: tuple[str, ...] = ()
        self._problem = ""
        self.table = TableChooser(tr("Table of indicators"), self)
        self.table.combo.setToolTip(tr("Empty: the columns of the layer itself"))
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.indicators = Indicators(self)
        self.options = StatisticalOptions(self)
        self.recipe = RecipeRow(self)
        # Several changes in a row make one reading.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._read)
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()

    def set_layer(self, layer: QgsVectorLayer | None) -> None:
        """The outlines, and the table where there is no other."""
        self._layer = layer
        self._read_soon()

    def problem(self) -> str | None:
        """What is missing before a run."""
        if self._call is not None or self._soon.isActive():
            return tr("Reading the columns…")
        if self._problem:
            return self._problem
        if not self.recipe.path and len(self.indicators.value()) < LEAST_INDICATORS:
            return tr("Tick at least two indicators.")
        return None

    def short_title(self) -> str:
        """« Statistical classification, 6 indicators »."""
        count = len(self.indicators.value())
        return tr_n("Statistical classification, %n indicator(s)", count)

    def order(self) -> TypologyOrder:
        """All that a run needs."""
        layer, table = self._layer.id() if self._layer is not None else None, self.table.value()
        values: dict[str, Any] = {"TABLE": table or layer, "TERRITORIES": layer if table else None}
        if self.recipe.path:
            values["RECIPE"] = self.recipe.path
        else:
            ticked = self.indicators.value()
            values |= self.options.parameters()
            values["INDICATORS"] = list(ticked)
            values["TRANSFORMS"] = "; ".join(f"{name}={how}" for name, how in ticked.items() if how != NONE)
        values["RECIPE_OUT"] = QgsProcessingUtils.generateTempFilename("recipe.json")
        values["CHARTS"] = QgsProcessingUtils.generateTempFilename("charts")
        title = self.short_title()
        outputs = {
            "CLASSES": (CLASSES, title),
            "DESCRIPTION": (DESCRIPTION, tr("Description of the classes")),
            "AXES_TABLE": (AXES, tr("Principal axes")),
        }
        name = self._layer.name() if self._layer is not None else ""
        return TypologyOrder(STATISTICAL, values, tr("Typology – {}").format(f"{title} · {name}"), outputs)

    def state(self) -> dict[str, Any]:
        """What the project keeps."""
        return {
            "table": self.table.value(),
            "indicators": self.indicators.wanted(),
            "options": self.options.state(),
            "recipe": self.recipe.path,
        }

    def restore(self, state: dict[str, Any]) -> None:
        """What ``state`` gave; the defaults where it says nothing."""
        self.table.set_value(state.get("table"))
        self.indicators.set_value(state.get("indicators") or {})
        self.options.restore(state.get("options") or {})
        self.recipe.set_path(str(state.get("recipe") or ""))

    def shut_down(self) -> None:
        """Before removal."""
        self._soon.stop()
        self._forget()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One file."""
        if len(dropped_files(event.mimeData())) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A recipe, else the table."""
        event.acceptProposedAction()
        self.take(dropped_files(event.mimeData()))

    def take(self, paths: list[str]) -> None:
        """Files dropped: recipes are JSON, all others tables."""
        for path in paths:
            if path.lower().endswith(".json"):
                self.recipe.set_path(path)
            else:
                self.table.set_value(path)

    def showEvent(self, event: Any) -> None:
        """Nothing is read before it is seen."""
        super().showEvent(event)
        self._read_soon()

    def _read_soon(self) -> None:
        if self.isVisible() and (self._wanted() != self._asked or self._problem):
            self._soon.start()

    def _wanted(self) -> tuple[str, ...]:
        """What is to be read: a table, or the layer as it is filtered."""
        value = self.table.value() or (self._layer.id() if self._layer is not None else "")
        return value, self._layer.subsetString() if self._layer is not None else ""

    def _read(self) -> None:
        self._asked = self._wanted()
        value = self._asked[0]
        self._forget()
        self._problem = ""
        if not value:
            self._show([])
        elif not self._loaded:
            self._start(tr("Prepare the statistics"), load, self._ready)
        else:
            try:
                self._start(tr("Read the columns of a table"), columns_reader(value), self._show)
            except CohesionError as error:
                self._fail(error)
        self.changed.emit()

    def _start(self, title: str, function: Any, done: Any) -> None:
        self.words.setText(tr("Reading the columns…"))
        self._call = BackgroundCall(title, function, done, self._fail).start()

    def _ready(self, _result: object) -> None:
        self._call, self._loaded, self._asked = None, True, ()
        self._read()

    def _show(self, columns: list[ColumnFacts]) -> None:
        self._call = None
        self.indicators.show_columns(
            columns, vocabulary("statistical_typology")["defaults"]["max_missing_pct"]
        )
        self.options.offer_weights([one.name for one in columns])
        self.words.setText(
            tr_n(
                "%n column(s) of figures. Those ticked are standardised: each weighs the same.", len(columns)
            )
            if columns
            else tr("No column of figures: give a table of indicators, by code of commune or EPCI.")
        )
        self.changed.emit()

    def _fail(self, error: CohesionError) -> None:
        self._call, self._problem = None, error.sentence
        self.indicators.show_columns([], 0)
        self.words.setText(str(error))
        self.changed.emit()

    def _forget(self) -> None:
        if self._call is not None:
            self._call.abandon()
            self._call = None

    def _recipe_loaded(self, request: dict[str, Any] | None) -> None:
        if request is not None:
            self.indicators.set_value(request["indicators"])
            self.options.restore(request)
        for part in (self.indicators, self.options):
            part.setEnabled(request is None)
        self.changed.emit()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(tr("Table of indicators"), self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        for widget in (self.words, self.indicators, self.options, self.recipe):
            layout.addWidget(widget, 1 if widget is self.indicators else 0)

    def _connect(self) -> None:
        self.table.changed.connect(self._read_soon)
        self.recipe.loaded.connect(self._recipe_loaded)
        self.recipe.failed.connect(self.failed)
        for part in (self.table, self.indicators, self.options):
            part.changed.connect(self.changed)
