"""The button « Check »: the layouts of the project, each opened in the dialog of what to put right."""

from __future__ import annotations

from qgis.core import QgsPrintLayout, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMenu, QToolButton, QWidget

from ..core.i18n import tr
from .check_dialog import CheckDialog
from .icons import theme_icon


class PageCheck(QToolButton):
    """The menu is made when it opens: layouts come and go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(tr("Check"))
        self.setIcon(theme_icon("mIconSuccess"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setToolTip(tr("Check a layout of the project before it is exported"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self.list_layouts)
        self.setMenu(self._menu)
        self._dialog: CheckDialog | None = None

    def list_layouts(self) -> None:
        """One entry per layout, by name."""
        self._menu.clear()
        layouts = QgsProject.instance().layoutManager().printLayouts()
        for layout in sorted(layouts, key=lambda one: one.name().casefold()):
            action = self._menu.addAction(theme_icon("mActionNewLayout"), layout.name())
            action.triggered.connect(lambda _on=False, one=layout: self.check(one))
        if not layouts:
            none = self._menu.addAction(tr("The project has no layout yet."))
            none.setEnabled(False)

    def check(self, layout: QgsPrintLayout) -> None:
        """Show what is wrong with a layout; a check that is open gives way."""
        self.shut_down()
        self._dialog = CheckDialog(layout, self.window())
        self._dialog.finished.connect(self._closed)
        self._dialog.show()

    def shut_down(self) -> None:
        """Close the dialog."""
        if self._dialog is not None:
            self._dialog.reject()

    def _closed(self, _result: int) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
