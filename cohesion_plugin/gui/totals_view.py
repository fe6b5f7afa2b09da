"""Totals under the result table: a line per ring, opened into legal natures."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ..core.i18n import tr
from .result_model import Row
from .totals import Total, totals
from .words import DASH, nature_label, number, ring_colour, ring_text

SWATCH = 12
LINES_AT_LEAST = 7


class TotalsView(QTreeWidget):
    """Filled from the rows shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderLabels([tr("Totals"), tr("EPCI"), tr("Communes"), tr("Population")])
        self.setAccessibleName(tr("Totals per ring and legal nature"))
        self.setToolTip(
            tr("Each EPCI counts once in a ring, also where it lies in that ring of several centres.")
        )
        self.setUniformRowHeights(True)
        self.setMinimumHeight(self.fontMetrics().height() * LINES_AT_LEAST)
        self.setAllColumnsShowFocus(True)
        self.header().setStretchLastSection(False)
        for column in range(4):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for column in (1, 2, 3):
            self.headerItem().setTextAlignment(column, _right())

    def show_rows(self, rows: Iterable[Row]) -> None:
        """Count again."""
        self.clear()
        for ring, (whole, natures) in totals(rows).items():
            item = _item(ring_text(ring), whole)
            item.setIcon(0, _swatch(ring_colour(ring)))
            self.addTopLevelItem(item)
            for nature in sorted(natures, key=lambda code: -natures[code].epci):
                item.addChild(_item(nature_label(nature) or DASH, natures[nature]))
        room = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()
        self.setMinimumWidth(self.header().length() + room)


def _item(text: str, total: Total) -> QTreeWidgetItem:
    item = QTreeWidgetItem([text, number(total.epci), number(total.communes), number(total.population)])
    item.setToolTip(0, text)
    for column in (1, 2, 3):
        item.setTextAlignment(column, _right())
    return item


def _right() -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight


def _swatch(colour: str) -> QIcon:
    pixmap = QPixmap(SWATCH, SWATCH)
    pixmap.fill(QColor(colour))
    return QIcon(pixmap)
