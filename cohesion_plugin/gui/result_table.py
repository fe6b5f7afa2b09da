"""The view of the result table: widths, sorting, keys."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFontMetrics, QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ..core.i18n import tr
from .result_columns import Column
from .result_model import ResultModel

PADDING = 12
SAMPLE = 60
SWATCH = 14


class CopyTable(QTableView):
    """Ctrl+C asks for a copy."""

    copy_asked = pyqtSignal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # Else QGIS's own « copy features » takes the key.
        if event.type() == QEvent.Type.ShortcutOverride and event.matches(QKeySequence.StandardKey.Copy):
            event.accept()
            return True
        return super().event(event)


class ResultTable(CopyTable):
    """Rows are selected whole; Enter or a double click zooms; Ctrl+C copies."""

    def __init__(self, model: ResultModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(tr("EPCI of the rings"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setIconSize(QSize(SWATCH, SWATCH))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        # No column at first: the layer's own order.
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def adapt(self, hide_centre: bool) -> None:
        """Widths from headings and first rows; columns without a value are hidden."""
        model = self.model()
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        for position, column in enumerate(model.columns):
            empty = column.field != "couronne" and model.is_empty(column.field)
            self.setColumnHidden(position, empty or (hide_centre and column.field == "nom_metropole"))
            self.setColumnWidth(position, self._width(column))

    def _width(self, column: Column) -> int:
        """Wide enough for what it holds, and for names no wider than the column says."""
        model, plain, bold = self.model(), self.fontMetrics(), QFontMetrics(self.model().bold)
        wanted = plain.horizontalAdvance(column.title) + 2 * PADDING
        for row in model.rows[:SAMPLE]:
            metrics = bold if row.is_centre() else plain
            wanted = max(wanted, metrics.horizontalAdvance(model.text(row, column)))
        widest = plain.averageCharWidth() * column.width if column.width else wanted
        swatch = self.iconSize().width() + PADDING // 2 if column.swatch else 0
        return min(wanted, widest) + PADDING + swatch
