"""What goes from each class to each other: a square of communes, people or area."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from textwrap import wrap
from typing import Any

from qgis.core import Qgis, QgsFeatureRequest, QgsVectorLayer, QgsVectorLayerFeatureSource
from qgis.PyQt.QtCore import QMimeData, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ..core.i18n import tr
from ..core.progress import Progress
from .typology_totals import FIGURES
from .typology_words import percent
from .words import bare, number, plain_value

PAIR = Qt.ItemDataRole.UserRole
SIDES = (("classe_a", "libelle_a"), ("classe_b", "libelle_b"))
WIDTH, SIDE, SPACE = 74, 112, 12
LINES, LETTERS = 3, 10


@dataclass
class MatrixData:
    """``cells``: the row of the matrix by pair of classes; ``members``: features that change, by pair."""

    first: dict[str, str] = field(default_factory=dict)
    second: dict[str, str] = field(default_factory=dict)
    cells: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)
    members: dict[tuple[str, str], list[int]] = field(default_factory=dict)


def matrix_reader(matrix: QgsVectorLayer, changes: QgsVectorLayer | None) -> Callable[[Progress], MatrixData]:
    """Freeze both; what is returned reads them in any thread."""
    cells = _reader(matrix, [name for side in SIDES for name in side] + [*FIGURES, "part_de_a_pct"])
    pairs = _reader(changes, ["classe_a", "classe_b"]) if changes is not None else None

    def read(progress: Progress) -> MatrixData:
        data = MatrixData()
        for _feature, values in cells(progress):
            pair = (str(values["classe_a"]), str(values["classe_b"]))
            data.cells[pair] = values
            for code, labels, name in zip(pair, (data.first, data.second), ("libelle_a", "libelle_b")):
                labels[code] = str(values.get(name) or code)
        data.second = dict(sorted(data.second.items()))
        for feature, values in pairs(progress) if pairs is not None else ():
            pair = (str(values.get("classe_a")), str(values.get("classe_b")))
            data.members.setdefault(pair, []).append(feature)
        return data

    return read


def _reader(layer: QgsVectorLayer, names: list[str]) -> Any:
    source, fields = QgsVectorLayerFeatureSource(layer), layer.fields()
    request = QgsFeatureRequest()
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    places = {name: fields.indexFromName(name) for name in names if fields.indexFromName(name) >= 0}
    request.setSubsetOfAttributes(list(places), fields)

    def read(progress: Progress) -> list[tuple[int, dict[str, Any]]]:
        rows = []
        for feature in source.getFeatures(request):
            progress.update(0.0)
            values = feature.attributes()
            rows.append((feature.id(), {name: plain_value(values[at]) for name, at in places.items()}))
        return rows

    return read


class MatrixTable(QTableWidget):
    """Classes of the first result down, of the second across. A click gives the communes of a cell."""

    pair_chosen = pyqtSignal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Matrix of changes"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.horizontalHeader().setDefaultSectionSize(WIDTH)
        self.verticalHeader().setFixedWidth(SIDE)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideNone)
        self.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideNone)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setHighlightSections(False)
        self._data, self._figure = MatrixData(), FIGURES[0]
        self.cellClicked.connect(self._clicked)

    def show_matrix(self, data: MatrixData, figure: str) -> None:
        """Fill again."""
        self._data, self._figure = data, figure
        self.clear()
        self.setRowCount(len(data.first))
        self.setColumnCount(len(data.second))
        for column, label in enumerate(data.second.values()):
            self.setHorizontalHeaderItem(column, _heading(label, LETTERS))
        for row, (one, label) in enumerate(data.first.items()):
            self.setVerticalHeaderItem(row, _heading(label, LETTERS + 7))
            for column, other in enumerate(data.second):
                self.setItem(row, column, self._cell(one, other))
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(metrics.lineSpacing() * _most_lines(self, data.first) + 4)
        self.horizontalHeader().setFixedHeight(metrics.lineSpacing() * LINES + 8)
        heads = [self.horizontalHeaderItem(column).text() for column in range(self.columnCount())]
        widest = max(
            (metrics.horizontalAdvance(line) for head in heads for line in head.split("\n")), default=0
        )
        self.horizontalHeader().setDefaultSectionSize(max(WIDTH, widest + SPACE))

    def copy(self) -> int:
        """The square to the clipboard, for a spreadsheet; returns how many lines."""
        data, figure = self._data, self._figure
        lines = [["", *data.second.values()]]
        for one, label in data.first.items():
            values = [data.cells.get((one, other), {}).get(figure) for other in data.second]
            lines.append([label, *map(bare, values)])
        content = QMimeData()
        content.setText("\n".join("\t".join(line) for line in lines))
        QApplication.clipboard().setMimeData(content)
        return len(data.first)

    def _cell(self, one: str, other: str) -> QTableWidgetItem:
        values = self._data.cells.get((one, other), {})
        value = values.get(self._figure)
        item = QTableWidgetItem("" if value is None else number(value))
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setData(PAIR, (one, other))
        if value is not None:
            pair = tr("{a} → {b}").format(a=self._data.first[one], b=self._data.second[other])
            share = tr("{} of the communes of the first class").format(percent(values.get("part_de_a_pct")))
            item.setToolTip(f"{pair}\n{share}")
        return item

    def _clicked(self, row: int, column: int) -> None:
        one, other = self.item(row, column).data(PAIR)
        self.pair_chosen.emit(one, other)


def _most_lines(table: QTableWidget, rows: Collection[str]) -> int:
    """Of the headings of the rows, two at least."""
    lines = (table.verticalHeaderItem(row).text().count("\n") + 1 for row in range(len(rows)))
    return max((2, *lines))


def _heading(label: str, letters: int) -> QTableWidgetItem:
    """In a few short lines; the tooltip has it whole."""
    lines = wrap(label, letters, max_lines=LINES, placeholder="…")
    item = QTableWidgetItem("\n".join(lines))
    item.setToolTip(label)
    return item
