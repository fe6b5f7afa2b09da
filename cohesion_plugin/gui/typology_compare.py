"""The page « Comparison »: two classifications, what changes between them, as a matrix and a layer."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..core.errors import CohesionError
from ..core.i18n import tr, tr_n
from .background import BackgroundCall
from .icons import theme_icon, tool_button
from .result_export import save
from .typology_actions import ask_table_path
from .typology_compare_side import CompareSide, plain_combo
from .typology_layers import comparable, is_classes, mate_of, of_role
from .typology_matrix import MatrixData, MatrixTable, matrix_reader
from .typology_order import CHANGE, CHANGES, MATRIX, TypologyOrder
from .typology_totals import FIGURES


class ComparePage(QWidget):
    """Two choices of layer and column; the matrix of the latest comparison below."""

    asked = pyqtSignal()
    said = pyqtSignal(str)
    failed = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._call: BackgroundCall | None = None
        self._matrix: QgsVectorLayer | None = None
        self._data = MatrixData()
        self.first, self.second = CompareSide(tr("From"), self), CompareSide(tr("To"), self)
        self.start = QPushButton(theme_icon("mActionStart"), tr("Compare"), self)
        self.figure = plain_combo(tr("Figures of the matrix"))
        for name, text in zip(FIGURES, (tr("Communes"), tr("Population"), tr("Area (km²)"))):
            self.figure.addItem(text, name)
        self.export = tool_button("mActionFileSave", tr("Copy or save the matrix"))
        self.export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.export.setMenu(self._menu())
        self.table = MatrixTable(self)
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        self._lay_out()
        self._connect()
        self.refresh()

    def order(self) -> TypologyOrder:
        """What « Compare » runs."""
        return TypologyOrder(
            CHANGE,
            {**self.first.parameters("A"), **self.second.parameters("B")},
            tr("Change – {} → {}").format(self.first.title(), self.second.title()),
            {"CHANGES": (CHANGES, tr("Communes that change")), "MATRIX": (MATRIX, tr("Matrix of changes"))},
            False,
        )

    def problem(self) -> str | None:
        """What is missing before a comparison."""
        sides = (self.first, self.second)
        if any(side.layer() is None for side in sides):
            return tr("Two classifications are needed: run a typology, or load a table of classes.")
        if any(not side.column() for side in sides):
            return tr("Choose the column of classes, or run another typology and keep both results.")
        if self.first.value() == self.second.value():
            return tr("Choose two different results, or two columns of classes.")
        return None

    def refresh(self) -> None:
        """Offer what the project has; show the matrix of the latest comparison."""
        self._offer()
        self._show(next(iter(of_role(MATRIX)), None))

    def _offer(self) -> None:
        """The earlier result as the first."""
        layers = comparable()
        results = sum(map(is_classes, layers))
        for side, usual in ((self.first, 1), (self.second, 0)):
            side.offer(layers, usual, keep=results > 2)
        self._say()

    def shut_down(self) -> None:
        """Before removal."""
        if self._call is not None:
            self._call.abandon()
        QgsProject.instance().layersRemoved.disconnect(self._layers_changed)
        QgsProject.instance().layersAdded.disconnect(self._layers_changed)

    def _show(self, matrix: QgsVectorLayer | None) -> None:
        if self._call is not None:
            self._call.abandon()
            self._call = None
        self._matrix = matrix
        for widget in (self.table, self.figure, self.export):
            widget.setVisible(matrix is not None)
        if matrix is None:
            self._data = MatrixData()
            self._fill()
            return

        def done(data: MatrixData) -> None:
            self._call = None
            self._data = data
            self._fill()

        reader = matrix_reader(matrix, mate_of(matrix, CHANGES))
        self._call = BackgroundCall(tr("Read the matrix"), reader, done, self.failed.emit).start()

    def _fill(self) -> None:
        self.table.show_matrix(self._data, self.figure.currentData())

    def _say(self) -> None:
        problem = self.problem()
        self.start.setEnabled(problem is None)
        self.hint.setText(problem or "")
        self.hint.setVisible(bool(problem))

    def _select(self, one: str, other: str) -> None:
        changes = mate_of(self._matrix, CHANGES) if self._matrix is not None else None
        if changes is not None:
            found = self._data.members.get((one, other), [])
            changes.selectByIds(found)
            self.said.emit(tr_n("%n commune(s) selected.", len(found)))

    def _copy(self) -> None:
        self.said.emit(tr_n("%n row(s) copied.", self.table.copy()))

    def _ask_save(self, suffix: str) -> None:
        path = ask_table_path(self, suffix, tr("changes")) if self._matrix is not None else ""
        if not path:
            return
        try:
            save(self._matrix, path)
        except CohesionError as error:
            self.failed.emit(error)
        else:
            self.said.emit(tr("Saved: {}").format(path))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(theme_icon("mActionEditCopy"), tr("Copy the matrix"), self._copy)
        for suffix, text in ((".csv", tr("Save as CSV…")), (".xlsx", tr("Save as a spreadsheet (XLSX)…"))):
            action = menu.addAction(theme_icon("mActionFileSave"), text)
            action.triggered.connect(lambda _checked=False, kind=suffix: self._ask_save(kind))
        return menu

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(tr("From"), self.first)
        form.addRow(tr("To"), self.second)
        line = QHBoxLayout()
        line.addWidget(self.figure, 1)
        line.addWidget(self.export)
        line.addStretch(1)
        line.addWidget(self.start)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addLayout(line)
        layout.addWidget(self.hint)
        layout.addWidget(self.table, 1)
        layout.addStretch(0)

    def _connect(self) -> None:
        self.start.clicked.connect(self.asked)
        for side in (self.first, self.second):
            side.changed.connect(self._say)
        self.figure.currentIndexChanged.connect(lambda _row: self._fill())
        self.table.pair_chosen.connect(self._select)
        QgsProject.instance().layersRemoved.connect(self._layers_changed)
        QgsProject.instance().layersAdded.connect(self._layers_changed)

    def _layers_changed(self, _layers: object) -> None:
        if self._matrix is not None and self._matrix not in of_role(MATRIX):
            self.refresh()
        elif self.first.offered() != [layer.id() for layer in comparable()]:
            self._offer()
