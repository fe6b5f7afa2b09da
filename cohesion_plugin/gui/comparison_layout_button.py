"""The button « add to a page layout »: as it is, or once for each page of an atlas."""

from __future__ import annotations

from qgis.core import QgsPrintLayout, QgsProject
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QToolButton, QWidget

from ..core.i18n import tr
from .comparison_atlas import compared_layer
from .icons import theme_icon, tool_button


class LayoutButton(QWidget):
    """``button`` is what is shown; ``asked(name of the layout, « » for a new one; whether it follows its atlas)``."""

    asked = pyqtSignal(str, bool)

    def __init__(self, tip: str, once: str, each: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._once, self._each = once, each
        self.button = tool_button("mActionNewLayout", tip)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(parent)
        self.button.setMenu(self.menu)
        self.menu.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """The layouts of the project, those with an atlas apart."""
        self.menu.clear()
        layouts = sorted(
            QgsProject.instance().layoutManager().printLayouts(), key=lambda one: one.name().casefold()
        )
        self._offer(self.menu.addMenu(self._once), layouts, False)
        self._offer(self.menu.addMenu(self._each), [one for one in layouts if has_atlas(one)], True)

    def _offer(self, menu: QMenu, layouts: list[QgsPrintLayout], each: bool) -> None:
        icon = theme_icon("mActionNewLayout")
        for layout in layouts:
            name = layout.name()
            menu.addAction(icon, name, lambda one=name: self.asked.emit(one, each))
        menu.addSeparator()
        add = theme_icon("mActionAdd")
        if not each:
            menu.addAction(add, tr("A new layout"), lambda: self.asked.emit("", False))
        elif compared_layer(QgsProject.instance()) is not None:
            menu.addAction(
                add, tr("A new layout with an atlas of the territories"), lambda: self.asked.emit("", True)
            )
        else:
            hint = tr("First add the compared territories to the map: the atlas goes through them")
            menu.addAction(hint).setEnabled(False)


def has_atlas(layout: QgsPrintLayout) -> bool:
    """Whether it has pages of its own for the features of a layer."""
    return bool(layout.atlas().enabled() and layout.atlas().coverageLayer() is not None)
