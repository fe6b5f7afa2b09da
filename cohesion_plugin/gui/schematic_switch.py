"""The switch « précis / schématique », for the map and for each layout of the project."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QActionGroup, QMenu, QToolBar, QToolButton

from ..cartography.schematic_switch import is_schematic, set_project
from ..core.i18n import tr
from .icons import theme_icon


class SchematicSwitch:
    """Two buttons for the map, and a menu of layouts, in a toolbar that owns them."""

    def __init__(self, bar: QToolBar) -> None:
        self._group = QActionGroup(bar)
        self.precise = self._choice(bar, tr("Precise"), tr("The map shows precise shapes"), False)
        self.schematic = self._choice(
            bar, tr("Schematic"), tr("The map shows softened shapes, straightened axes"), True
        )
        bar.addActions([self.precise, self.schematic])
        self.layouts = QMenu(bar)
        self.layouts.aboutToShow.connect(self.list_layouts)
        button = QToolButton(bar)
        button.setText(tr("Layouts"))
        button.setIcon(theme_icon("mActionNewLayout"))
        button.setToolTip(tr("Which layouts of the project are drawn schematic"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(self.layouts)
        bar.addWidget(button)

    def refresh(self) -> None:
        """Show what the project says."""
        (self.schematic if is_schematic(QgsProject.instance()) else self.precise).setChecked(True)

    def list_layouts(self) -> None:
        """One entry per layout, ticked where it is schematic; then all at once."""
        from ..cartography.schematic_disclaimer import is_schematic_layout, switch_layout

        self.layouts.clear()
        found = sorted(
            QgsProject.instance().layoutManager().printLayouts(), key=lambda one: one.name().casefold()
        )
        for layout in found:
            action = self.layouts.addAction(layout.name())
            action.setCheckable(True)
            action.setChecked(is_schematic_layout(layout))
            action.toggled.connect(lambda on, one=layout: switch_layout(one, on))
        if not found:
            self.layouts.addAction(tr("The project has no layout yet.")).setEnabled(False)
            return
        self.layouts.addSeparator()
        for text, on in ((tr("All precise"), False), (tr("All schematic"), True)):
            action = self.layouts.addAction(text)
            action.triggered.connect(
                lambda _checked=False, on=on: [switch_layout(layout, on) for layout in found]
            )

    def _choice(self, bar: QToolBar, text: str, tip: str, schematic: bool) -> QAction:
        action = QAction(text, bar)
        action.setToolTip(tip)
        action.setCheckable(True)
        self._group.addAction(action)
        action.triggered.connect(lambda _checked: set_project(QgsProject.instance(), schematic))
        return action
