"""Small buttons above the classes: which communes, then what to do with the class chosen."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from ..core.i18n import tr
from .icons import checkable_button, theme_icon, tool_button
from .typology_totals import Scope

SELECTION = "\x00selection"


class ClassTools(QWidget):
    """The page connects them."""

    scope_chosen = pyqtSignal(str)
    charts_asked = pyqtSignal()
    recipe_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scope = QComboBox(self)
        self.scope.setAccessibleName(tr("Communes that the figures are of"))
        self.scope.setToolTip(self.scope.accessibleName())
        self.scope.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.scope.currentIndexChanged.connect(lambda _row: self.scope_chosen.emit(self.scope_key()))
        self.select = tool_button("mIconSelected", tr("Select the communes of the class"))
        self.filter = checkable_button("mActionFilter2", tr("Show the communes of the class only"))
        self.zoom = tool_button("mActionZoomToLayer", tr("Zoom to the class"))
        self.identify = checkable_button(
            "mActionIdentify", tr("Click a commune on the map to read its class and the reason")
        )
        self.counts = checkable_button("mActionLabeling", tr("Show the number of communes in the legend"))
        self.statistics = tool_button("mActionSum", tr("Charts and recipe of the statistical typology"))
        self.statistics.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.addAction(theme_icon("mActionShowAllLayers"), tr("Show the charts…"), self.charts_asked)
        menu.addAction(theme_icon("mActionFileSave"), tr("Save the recipe…"), self.recipe_asked)
        self.statistics.setMenu(menu)
        self.statistics.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        line.addWidget(self.scope, 1)
        for button in (self.select, self.filter, self.zoom, self.identify, self.counts, self.statistics):
            line.addWidget(button)

    def scope_key(self) -> str:
        """Empty for all communes, SELECTION, or the key of a group."""
        return self.scope.currentData() or ""

    def offer(self, scopes: list[Scope]) -> None:
        """All, the selection, then the groups; the present choice where it is still there."""
        key = self.scope_key()
        self.scope.blockSignals(True)
        self.scope.clear()
        self.scope.addItem(tr("All communes"), "")
        self.scope.addItem(tr("Communes selected on the map"), SELECTION)
        groups = [scope for scope in scopes if scope.key]
        if groups:
            self.scope.insertSeparator(2)
        for scope in groups:
            self.scope.addItem(scope.title, scope.key)
        self.scope.setCurrentIndex(max(self.scope.findData(key), 0))
        self.scope.blockSignals(False)

    def set_class(self, code: str) -> None:
        """Whether there is a class to act on."""
        for button in (self.select, self.zoom):
            button.setEnabled(bool(code))
        self.filter.setEnabled(bool(code) or self.filter.isChecked())
