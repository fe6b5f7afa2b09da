"""The classes in figures: one line each, their colour, and the sum below."""

from __future__ import annotations

from qgis.PyQt.QtCore import QMimeData, QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QHeaderView, QStyle, QTreeWidget, QTreeWidgetItem, QWidget

from ..cartography.typology_page_figures import capital
from ..core.i18n import tr
from .typology_totals import FIGURES, ClassTotal
from .typology_words import percent, signed_percent, swatch
from .words import bare, number

CODE = Qt.ItemDataRole.UserRole
LINES, SPACE, HIGH = 4, 4, 1000


class ClassTable(QTreeWidget):
    """Label, then count and share of communes, population and area, then the change of population."""

    chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._classes: list[ClassTotal] = []
        self.setAccessibleName(tr("Classes"))
        self.setRootIsDecorated(False)
        self.setWordWrap(True)
        self.setAllColumnsShowFocus(True)
        self.setHeaderLabels(_headings(""))
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, 118)
        header.sectionResized.connect(self._section_resized)
        for column in range(1, self.columnCount()):
            self.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
        self.currentItemChanged.connect(lambda _now, _before: self.chosen.emit(self.current()))

    def current(self) -> str:
        """Code of the class chosen, empty where none is."""
        item = self.currentItem()
        return (item.data(0, CODE) or "") if item is not None else ""

    def choose(self, code: str) -> None:
        """Make a class the current one."""
        for row in range(self.topLevelItemCount()):
            if self.topLevelItem(row).data(0, CODE) == code:
                self.setCurrentItem(self.topLevelItem(row))

    def show_classes(self, classes: list[ClassTotal], colours: dict[str, str], period: str) -> None:
        """Fill again; the class chosen stays so."""
        code = self.current()
        self.blockSignals(True)
        self.clear()
        self._classes = classes
        self.setHeaderLabels(_headings(period))
        for one in classes:
            item = QTreeWidgetItem(_texts(one))
            item.setData(0, CODE, one.code)
            if one.code in colours:
                item.setIcon(0, swatch(colours[one.code]))
            self._add(item)
        if classes:
            self._add(_sum_of(classes))
        self.setColumnHidden(self.columnCount() - 1, all(one.change is None for one in classes))
        for rank, name in enumerate(FIGURES):
            unknown = bool(classes) and all(one.figures.get(name) is None for one in classes)
            for column in (1 + 2 * rank, 2 + 2 * rank):
                self.setColumnHidden(column, unknown)
        self._fit_rows()
        self.choose(code)
        self.blockSignals(False)
        if self.current() != code:
            self.chosen.emit(self.current())

    def copy(self) -> int:
        """The lines shown to the clipboard, for a spreadsheet; returns how many."""
        lines = [[self.headerItem().text(column) for column in range(self.columnCount())]]
        for one in self._classes:
            cells = [one.label]
            for name in FIGURES:
                cells += [bare(one.figures.get(name)), bare(one.shares.get(name))]
            lines.append([*cells, bare(one.change)])
        content = QMimeData()
        content.setText("\n".join("\t".join(line) for line in lines))
        QApplication.clipboard().setMimeData(content)
        return len(self._classes)

    def _section_resized(self, column: int, _before: int, _now: int) -> None:
        if column == 0:
            self._fit_rows()

    def _fit_rows(self) -> None:
        """Rows as high as their labels ask for, a few lines at most: Qt itself does not measure wrapped text."""
        metrics = self.fontMetrics()
        icon = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        room = QRect(0, 0, max(self.columnWidth(0) - icon - 4 * SPACE, 1), HIGH)
        most = metrics.lineSpacing() * LINES
        for row in range(self.topLevelItemCount()):
            item = self.topLevelItem(row)
            text = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), item.text(0))
            item.setSizeHint(0, QSize(0, min(text.height(), most) + SPACE))

    def _add(self, item: QTreeWidgetItem) -> None:
        item.setToolTip(0, item.text(0))
        for column in range(1, self.columnCount()):
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.addTopLevelItem(item)


def _headings(period: str) -> list[str]:
    change = tr("Change {}").format(period) if period else tr("Change")
    return [tr("Class"), tr("Communes"), "%", tr("Population"), "%", tr("km²"), "%", change]


def _texts(one: ClassTotal) -> list[str]:
    cells = [capital(one.label)]
    for name in FIGURES:
        value = one.figures.get(name)
        cells += ["" if value is None else number(value), percent(one.shares.get(name))]
    return [*cells, signed_percent(one.change)]


def _sum_of(classes: list[ClassTotal]) -> QTreeWidgetItem:
    sums = []
    for name in FIGURES:
        known = [one.figures[name] for one in classes if one.figures.get(name) is not None]
        sums += [number(sum(known)) if known else "", ""]
    item = QTreeWidgetItem([tr("All"), *sums, ""])
    font = item.font(0)
    font.setBold(True)
    for column in range(item.columnCount()):
        item.setFont(column, font)
    return item
