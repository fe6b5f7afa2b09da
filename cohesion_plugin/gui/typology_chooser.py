"""Which typology: a list grouped by producer, what the one chosen says, its classes."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ..core.i18n import pick, tr
from ..core.typologies.load import OWN_RULES, typology, typology_ids
from ..core.typologies.model import Typology
from .typology_words import method_of, producer, swatch, year_of

# In the place of the id of a typology.
STATISTICS = "statistical"


class TypologyChooser(QWidget):
    """A combo box with a heading per producer; below, the definition, and the classes behind a title."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combo = QComboBox(self)
        self.combo.setAccessibleName(tr("Typology"))
        self.combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.definition = QLabel(self)
        self.definition.setWordWrap(True)
        self.definition.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.classes = QgsCollapsibleGroupBoxBasic(tr("Classes"), self)
        self._list = QFormLayout(self.classes)
        self._list.setContentsMargins(6, 6, 6, 6)
        self.classes.setCollapsed(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.combo, self.definition, self.classes):
            layout.addWidget(widget)
        self._fill()
        self.combo.currentIndexChanged.connect(self._changed)
        self._show()

    def typology(self) -> Typology:
        """The one chosen; of indicators, there is none yet: the user's own rules stand for it."""
        return typology(OWN_RULES if self.is_statistical() else self.id())

    def id(self) -> str:
        """Its public id."""
        return self.combo.currentData() or typology_ids()[0]

    def is_statistical(self) -> bool:
        """Whether classes are to be made of indicators, which is no typology until it has run."""
        return self.id() == STATISTICS

    def is_own(self) -> bool:
        """Whether the user's own rules are chosen."""
        return self.id() == OWN_RULES

    def state(self) -> str:
        """What the project keeps."""
        return self.id()

    def restore(self, identifier: Any) -> None:
        """What ``state`` gave; the first where it is none."""
        self.combo.setCurrentIndex(max(self.combo.findData(identifier), 1))

    def _fill(self) -> None:
        groups: dict[str, list[Typology]] = {}
        for identifier in typology_ids():
            if identifier != OWN_RULES:
                one = typology(identifier)
                groups.setdefault(producer(one), []).append(one)
        for name, members in groups.items():
            self._heading(name)
            for one in members:
                self.combo.addItem(one.title, one.id)
        self._heading(tr("Your own"))
        self.combo.addItem(tr("Own rules"), OWN_RULES)
        self.combo.addItem(tr("Statistical classification, by indicators"), STATISTICS)
        for row in range(self.combo.count()):
            self.combo.setItemData(row, self.combo.itemText(row), Qt.ItemDataRole.ToolTipRole)
        self.combo.setCurrentIndex(1)

    def _heading(self, text: str) -> None:
        self.combo.addItem(text)
        item = self.combo.model().item(self.combo.count() - 1)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = item.font()
        font.setBold(True)
        item.setFont(font)

    def _definition(self, chosen: Typology) -> str:
        if self.is_statistical():
            return tr(
                "Communes or EPCI that are alike by their indicators: principal components, Ward's tree, k-means."
            )
        if self.is_own():
            return tr("Ordered conditions on the columns: a commune takes the class of the first that fits.")
        return tr("{method} {year}").format(method=method_of(chosen), year=year_of(chosen))

    def _changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        chosen = self.typology()
        self.combo.setToolTip(self.combo.currentText())
        self.definition.setText(self._definition(chosen))
        own = self.is_own() or self.is_statistical()
        self.definition.setToolTip("" if own else chosen.source)
        self.classes.setVisible(not own)
        if own:
            return
        while self._list.rowCount():
            self._list.removeRow(0)
        for one in chosen.classes:
            mark = QLabel()
            mark.setPixmap(swatch(one.colour).pixmap(12, 12))
            text = QLabel(one.legend)
            text.setWordWrap(True)
            text.setToolTip(pick(dict(one.definition)) if one.definition else one.legend)
            self._list.addRow(mark, text)
