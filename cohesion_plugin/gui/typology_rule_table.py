"""The table of rules: colour, code, label, condition, and how many communes each would take."""

from __future__ import annotations

from qgis.gui import QgsColorButton
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFontDatabase
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ..core.i18n import tr
from .typology_rule import Rule
from .words import number

COLOUR, CODE, LABEL, CONDITION, COUNT = range(5)
ROWS_AT_LEAST = 6
# Told apart by colour-blind readers; each new rule takes the next.
COLOURS = ("#332288", "#44AA99", "#DDCC77", "#CC6677", "#88CCEE", "#117733", "#882255", "#999933", "#AA4499")


class RuleTable(QTableWidget):
    """Edited in place; ``changed`` follows each edit of the user's."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 5, parent)
        self.setHorizontalHeaderLabels(["", tr("Code"), tr("Label"), tr("Condition"), tr("Communes")])
        self.setAccessibleName(tr("Rules, in the order in which they apply"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        # Bold headings would not fit.
        header.setHighlightSections(False)
        header.setMinimumSectionSize(30)
        for column, width in ((COLOUR, 34), (CODE, 40), (LABEL, 86), (COUNT, 66)):
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(CONDITION, QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setDefaultSectionSize(26)
        self.verticalHeader().hide()
        self.setColumnHidden(COUNT, True)
        self._definitions: list[str] = []
        self._busy = False
        self.itemChanged.connect(self._edited)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 26 * (ROWS_AT_LEAST + 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 26 * 4)

    def rules(self) -> tuple[Rule, ...]:
        """As shown."""
        return tuple(self._rule(row) for row in range(self.rowCount()))

    def set_rules(self, rules: tuple[Rule, ...], current: int = 0) -> None:
        """Show them; counts are forgotten."""
        self._busy = True
        self.setRowCount(0)
        self._definitions = [rule.definition for rule in rules]
        for row, rule in enumerate(rules):
            self.insertRow(row)
            self._fill(row, rule)
        if rules:
            self.setCurrentCell(min(max(current, 0), len(rules) - 1), LABEL)
        self._busy = False

    def add(self) -> None:
        """A rule after the others, its label ready to be typed."""
        codes = {rule.code for rule in self.rules()}
        code = next(str(n) for n in range(1, len(codes) + 2) if str(n) not in codes)
        colour = COLOURS[self.rowCount() % len(COLOURS)]
        self.set_rules((*self.rules(), Rule(code, tr("Class {}").format(code), colour)), self.rowCount())
        self.changed.emit()

    def remove(self) -> None:
        """Take the current rule away."""
        row = self.currentRow()
        if row >= 0:
            rules = self.rules()
            self.set_rules(rules[:row] + rules[row + 1 :], row)
            self.changed.emit()

    def move(self, step: int) -> None:
        """The current rule earlier or later."""
        row, rules = self.currentRow(), list(self.rules())
        if row >= 0 and 0 <= row + step < len(rules):
            rules[row], rules[row + step] = rules[row + step], rules[row]
            self.set_rules(tuple(rules), row + step)
            self.changed.emit()

    def condition(self) -> str:
        """Of the current rule."""
        return self.item(self.currentRow(), CONDITION).text() if self.currentRow() >= 0 else ""

    def set_condition(self, text: str) -> None:
        """Of the current rule."""
        if self.currentRow() >= 0:
            self.item(self.currentRow(), CONDITION).setText(text)

    def show_counts(self, counts: dict[str, int]) -> None:
        """Communes by code; empty: not known any more."""
        self._busy = True
        self.setColumnHidden(COUNT, not counts)
        for row in range(self.rowCount()):
            code = self.item(row, CODE).text()
            self.item(row, COUNT).setText(number(counts.get(code, 0)) if counts else "")
        self._busy = False

    def _rule(self, row: int) -> Rule:
        texts = [self.item(row, column).text().strip() for column in (CODE, LABEL, CONDITION)]
        colour = self.cellWidget(row, COLOUR).color().name().upper()
        return Rule(texts[0], texts[1], colour, texts[2], self._definitions[row])

    def _fill(self, row: int, rule: Rule) -> None:
        button = QgsColorButton(self, tr("Colour of the class"))
        button.setColor(QColor(rule.colour))
        button.setShowMenu(False)
        button.colorChanged.connect(self._recoloured)
        self.setCellWidget(row, COLOUR, button)
        for column, text in (
            (CODE, rule.code),
            (LABEL, rule.label),
            (CONDITION, rule.expression),
            (COUNT, ""),
        ):
            item = QTableWidgetItem(text)
            if column != COUNT:
                item.setToolTip(text)
            else:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if column == CONDITION:
                item.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
            self.setItem(row, column, item)

    def _edited(self, item: QTableWidgetItem) -> None:
        if self._busy:
            return
        self._busy = True
        item.setToolTip(item.text())
        self._busy = False
        if item.column() != COUNT:
            self.show_counts({})
            self.changed.emit()

    def _recoloured(self, _colour: QColor) -> None:
        if not self._busy:
            self.changed.emit()
