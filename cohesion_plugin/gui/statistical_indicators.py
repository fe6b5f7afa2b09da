"""The indicators: columns of figures with what they lack; those ticked have a transform."""

from __future__ import annotations

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..core.i18n import pick, tr
from ..core.resources import vocabulary
from .statistical_columns import ColumnFacts
from .typology_words import percent

NAME, MISSING, TRANSFORM = range(3)
COLUMN = Qt.ItemDataRole.UserRole
NONE = "none"
ROWS_AT_LEAST = 7
WIDTH = 17


class Indicators(QWidget):
    """A list that a line edit filters. What can't be an indicator is greyed, and says why."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = QgsFilterLineEdit(self)
        self.filter.setShowSearchIcon(True)
        self.filter.setPlaceholderText(tr("Filter the columns"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.tree = _Tree(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.filter)
        layout.addWidget(self.tree, 1)
        self._wanted: dict[str, str] = {}
        self._busy = False
        self.filter.textChanged.connect(self._filter)
        self.tree.itemChanged.connect(self._ticked)

    def show_columns(self, columns: list[ColumnFacts], most_missing: float) -> None:
        """Another table; what was ticked stays so where it has the same columns."""
        self._busy = True
        self.tree.clear()
        # As high as a combo box of the theme, whether the row has one or not.
        height = QComboBox(self.tree).sizeHint().height()
        self.tree.addTopLevelItems([_item(one, most_missing, height) for one in columns])
        self._busy = False
        self._tick()
        self._show_ticked()
        self._filter(self.filter.text())

    def value(self) -> dict[str, str]:
        """Transform by column ticked, in the order of the table."""
        ticked = [item for item in self._items() if item.checkState(NAME) == Qt.CheckState.Checked]
        return {item.data(NAME, COLUMN): self._transform(item) for item in ticked}

    def wanted(self) -> dict[str, str]:
        """The same, also where the table is not read yet."""
        return dict(self._wanted)

    def set_value(self, value: dict[str, str]) -> None:
        """Tick these, also those of a table that is still being read."""
        self._wanted = dict(value)
        self._tick()
        self._show_ticked()

    def _show_ticked(self) -> None:
        first = next((one for one in self._items() if one.data(NAME, COLUMN) in self._wanted), None)
        if first is not None:
            self.tree.scrollToItem(first, QAbstractItemView.ScrollHint.PositionAtTop)

    def _items(self) -> list[QTreeWidgetItem]:
        return [self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount())]

    def _tick(self) -> None:
        self._busy = True
        for item in self._items():
            name = item.data(NAME, COLUMN)
            if item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
                item.setCheckState(
                    NAME, Qt.CheckState.Checked if name in self._wanted else Qt.CheckState.Unchecked
                )
                self._offer_transform(item, self._wanted.get(name))
        self._busy = False

    def _ticked(self, item: QTreeWidgetItem, column: int) -> None:
        if self._busy or column != NAME:
            return
        checked = item.checkState(NAME) == Qt.CheckState.Checked
        self._offer_transform(item, NONE if checked else None)
        self._keep()

    def _keep(self) -> None:
        self._wanted = self.value()
        self.changed.emit()

    def _offer_transform(self, item: QTreeWidgetItem, transform: str | None) -> None:
        """A combo box only where it is of use: tables have hundreds of columns."""
        self.tree.removeItemWidget(item, TRANSFORM)
        if transform is None:
            return
        combo = QComboBox(self.tree)
        combo.setAccessibleName(tr("Transform of {}").format(item.text(NAME)))
        for name, spec in vocabulary("statistical_typology")["transforms"].items():
            combo.addItem(pick(spec["label"]), name)
        combo.setCurrentIndex(max(combo.findData(transform), 0))
        combo.setToolTip(
            tr("Logarithm and rank tame indicators where a few territories are far from all others.")
        )
        combo.currentIndexChanged.connect(lambda _row: self._keep())
        self.tree.setItemWidget(item, TRANSFORM, combo)

    def _transform(self, item: QTreeWidgetItem) -> str:
        combo = self.tree.itemWidget(item, TRANSFORM)
        return str(combo.currentData()) if combo is not None else NONE

    def _filter(self, text: str) -> None:
        for item in self._items():
            item.setHidden(text.strip().lower() not in f"{item.text(NAME)} {item.toolTip(NAME)}".lower())


class _Tree(QTreeWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Indicators"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setHeaderLabels([tr("Indicator"), tr("Missing"), tr("Transform")])
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(MISSING, QHeaderView.ResizeMode.ResizeToContents)
        header.setMinimumSectionSize(40)
        header.resizeSection(TRANSFORM, header.fontMetrics().averageCharWidth() * WIDTH)

    def sizeHint(self) -> QSize:
        return QSize(200, (self.fontMetrics().lineSpacing() + 10) * (ROWS_AT_LEAST + 1))


def _item(one: ColumnFacts, most_missing: float, height: int) -> QTreeWidgetItem:
    item = QTreeWidgetItem([one.label or one.name, percent(one.missing), ""])
    item.setData(NAME, COLUMN, one.name)
    item.setSizeHint(TRANSFORM, QSize(0, height))
    item.setTextAlignment(MISSING, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setToolTip(NAME, one.name)
    why = ""
    if one.constant:
        why = tr("The same value everywhere: it can't tell classes apart.")
    elif one.missing > most_missing:
        why = tr("More than {} % is missing.").format(f"{most_missing:g}")
    if why:
        item.setFlags(item.flags() & ~(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled))
        item.setToolTip(NAME, f"{one.name}\n{why}")
        item.setToolTip(MISSING, why)
    else:
        item.setCheckState(NAME, Qt.CheckState.Unchecked)
    return item
