"""The ways to the dock and to the help: toolbar button, entries of the Vector and Help menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction

from ..core.i18n import tr
from .help_dialog import HelpDialog
from .icons import own_icon, theme_icon

if TYPE_CHECKING:
    from qgis.gui import QgisInterface, QgsDockWidget


class PluginActions(QObject):
    """Made when the plugin starts; ``remove`` leaves nothing of them."""

    def __init__(self, iface: QgisInterface, dock: QgsDockWidget) -> None:
        super().__init__(iface.mainWindow())
        self._iface = iface
        self._menu = tr("Territorial cohesion")
        self._show = QAction(
            own_icon("rings", "mIconPolygonLayer"), tr("Rings of EPCI around métropoles"), self
        )
        self._show.setObjectName("cohesionShowRings")
        self._show.setToolTip(tr("Show or hide the panel of rings"))
        dock.setToggleVisibilityAction(self._show)
        self._help = QAction(theme_icon("mActionHelpContents"), tr("Help on rings"), self)
        self._help.setObjectName("cohesionHelpRings")
        self._help.triggered.connect(self._open_help)
        iface.addToolBarIcon(self._show)
        iface.addPluginToVectorMenu(self._menu, self._show)
        iface.addPluginToVectorMenu(self._menu, self._help)
        iface.pluginHelpMenu().addAction(self._help)

    def remove(self) -> None:
        """Take every entry back."""
        self._iface.pluginHelpMenu().removeAction(self._help)
        self._iface.removePluginVectorMenu(self._menu, self._help)
        self._iface.removePluginVectorMenu(self._menu, self._show)
        self._iface.removeToolBarIcon(self._show)
        for action in (self._show, self._help):
            action.deleteLater()
        self.deleteLater()

    def _open_help(self) -> None:
        HelpDialog(self._iface.mainWindow()).exec()
