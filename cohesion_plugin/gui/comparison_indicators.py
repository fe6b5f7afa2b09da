"""The page « Indicators »: a tree by theme; those that the tables make can be ticked, the others say what they need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..core.i18n import tr, tr_n
from .icons import tool_button
from .words import fold

if TYPE_CHECKING:
    from ..core.indicators.model import Indicator
    from .comparison_context import Available

NAME, YEARS = range(2)
ID = Qt.ItemDataRole.UserRole


class IndicatorPage(QWidget):
    """``chosen``: ids ticked. What is ticked stays so while tables come and go."""

    changed = pyqtSignal()
    own_asked = pyqtSignal(str)
    removed = pyqtSignal(str)
    load_asked = pyqtSignal()
    save_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: set[str] | None = None
        self._own: set[str] = set()
        self._busy = False
        self.filter = QgsFilterLineEdit(self)
        self.filter.setShowSearchIcon(True)
        self.filter.setPlaceholderText(tr("Filter the indicators"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.all = tool_button("mActionSelectAll", tr("Tick all that the tables make"))
        self.none = tool_button("mActionDeselectAll", tr("Tick none"))
        self.add = tool_button("symbologyAdd", tr("An indicator of your own, from the columns of the tables"))
        self.edit = tool_button("mActionToggleEditing", tr("Change your indicator"))
        self.remove = tool_button("symbologyRemove", tr("Remove your indicator"))
        self.load = tool_button("mActionFileOpen", tr("Load indicators from a JSON file"))
        self.save = tool_button("mActionFileSave", tr("Save your indicators to a JSON file"))
        self.tree = _tree(self)
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.filter, 1)
        for part in (self.all, self.none, self.add, self.edit, self.remove, self.load, self.save):
            top.addWidget(part)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.sentence)
        self._connect()
        self._say()

    def show_known(self, known: dict[str, Indicator], own: set[str], available: dict[str, Available]) -> None:
        """All indicators; ``available``: those that the tables make."""
        from ..core.indicators.model import said

        self._busy = True
        self._own = own
        self.tree.clear()
        themes: dict[str, QTreeWidgetItem] = {}
        for one in known.values():
            theme = said(one.theme) or tr("Your own")
            if theme not in themes:
                themes[theme] = QTreeWidgetItem(self.tree, [theme, ""])
                themes[theme].setFlags(Qt.ItemFlag.ItemIsEnabled)
            self._item(themes[theme], one, available.get(one.id))
        self.tree.expandAll()
        self._busy = False
        self._filter(self.filter.text())
        self._say()

    def problem(self) -> str | None:
        """What is missing before a run."""
        return None if self.chosen() else tr("Tick at least one indicator that the tables make.")

    def chosen(self) -> list[str]:
        """Ids ticked that the tables make, in the order shown."""
        return [
            one.data(NAME, ID)
            for one in self._items()
            if one.checkState(NAME) == Qt.CheckState.Checked and _able(one)
        ]

    def tick(self, ids: set[str] | None) -> None:
        """These, or all where it is None."""
        self._wanted = ids
        self._busy = True
        for item in self._items():
            if _able(item):
                on = ids is None or item.data(NAME, ID) in ids
                item.setCheckState(NAME, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self._busy = False
        self._say()
        self.changed.emit()

    def tick_also(self, name: str) -> None:
        """One more."""
        if self._wanted is not None:
            self.tick({*self._wanted, name})

    def state(self) -> dict[str, Any]:
        """What the project keeps."""
        return {"indicators": sorted(self._wanted) if self._wanted is not None else None}

    def restore(self, state: dict[str, Any]) -> None:
        """What ``state`` gave."""
        ids = state.get("indicators")
        self.tick(set(ids) if ids is not None else None)

    def _item(self, theme: QTreeWidgetItem, one: Indicator, found: Available | None) -> None:
        from ..core.indicators.model import said

        item = QTreeWidgetItem(theme, [one.name, found.years if found is not None else ""])
        item.setData(NAME, ID, one.id)
        unit, formula = said(one.unit), one.formulas[0].text
        tip = [f"{one.name} ({unit})" if unit else one.name, formula, said(one.note)]
        if found is not None:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = self._wanted is None or one.id in self._wanted
            item.setCheckState(NAME, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            tip.append(tr("From: {}").format(found.files))
        else:
            item.setFlags(Qt.ItemFlag.ItemIsSelectable if one.id in self._own else Qt.ItemFlag.NoItemFlags)
            needed = tr("Needs the columns: {}").format(", ".join(one.formulas[0].names))
            tip += [needed, tr("Given by: {}").format(said(one.source)) if said(one.source) else ""]
            item.setText(YEARS, tr("no table"))
        item.setToolTip(NAME, "\n".join(filter(None, tip)))
        item.setToolTip(YEARS, item.toolTip(NAME))

    def _items(self) -> list[QTreeWidgetItem]:
        themes = [self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount())]
        return [theme.child(row) for theme in themes for row in range(theme.childCount())]

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._filter)
        self.tree.itemChanged.connect(self._ticked)
        self.tree.itemSelectionChanged.connect(self._say)
        self.all.clicked.connect(lambda: self.tick(None))
        self.none.clicked.connect(lambda: self.tick(set()))
        self.add.clicked.connect(lambda: self.own_asked.emit(""))
        self.edit.clicked.connect(lambda: self.own_asked.emit(self._current_own()))
        self.remove.clicked.connect(lambda: self.removed.emit(self._current_own()))
        self.load.clicked.connect(self.load_asked)
        self.save.clicked.connect(self.save_asked)

    def _current_own(self) -> str:
        items = self.tree.selectedItems()
        name = items[0].data(NAME, ID) if items else ""
        return name if name in self._own else ""

    def _ticked(self, item: QTreeWidgetItem, column: int) -> None:
        if self._busy or column != NAME:
            return
        name, on = item.data(NAME, ID), item.checkState(NAME) == Qt.CheckState.Checked
        if self._wanted is None:
            self._wanted = {one.data(NAME, ID) for one in self._items() if _able(one)}
        self._wanted = self._wanted | {name} if on else self._wanted - {name}
        self._say()
        self.changed.emit()

    def _filter(self, text: str) -> None:
        words = fold(text).split()
        for row in range(self.tree.topLevelItemCount()):
            theme = self.tree.topLevelItem(row)
            for place in range(theme.childCount()):
                item = theme.child(place)
                searched = fold(f"{theme.text(NAME)} {item.text(NAME)} {item.toolTip(NAME)}")
                item.setHidden(not all(word in searched for word in words))
            theme.setHidden(all(theme.child(place).isHidden() for place in range(theme.childCount())))

    def _say(self) -> None:
        items = self._items()
        able = sum(map(_able, items))
        made = tr_n("%n indicator(s) ticked", len(self.chosen()))
        self.sentence.setText(
            tr("{made}, {able} of {all} that the tables make.").format(made=made, able=able, all=len(items))
        )
        own = bool(self._current_own())
        self.edit.setEnabled(own)
        self.remove.setEnabled(own)
        self.save.setEnabled(bool(self._own))


def _tree(parent: QWidget) -> QTreeWidget:
    tree = QTreeWidget(parent)
    tree.setAccessibleName(tr("Indicators"))
    tree.setUniformRowHeights(True)
    tree.setHeaderLabels([tr("Indicator"), tr("Years")])
    header = tree.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(YEARS, QHeaderView.ResizeMode.ResizeToContents)
    return tree


def _able(item: QTreeWidgetItem) -> bool:
    return bool(item.flags() & Qt.ItemFlag.ItemIsUserCheckable) and bool(
        item.flags() & Qt.ItemFlag.ItemIsEnabled
    )
