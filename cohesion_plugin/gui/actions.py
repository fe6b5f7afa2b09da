"""The ways to the docks and to the help: toolbar button, entries of the Vector and Help menus."""

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

    def __init__(self, iface: QgisInterface, rings: QgsDockWidget, typology: QgsDockWidget) -> None:
        super().__init__(iface.mainWindow())
        self._iface = iface
        self._menu = tr("Territorial cohesion")
        show_rings = QAction(
            own_icon("rings", "mIconPolygonLayer"), tr("Rings of EPCI around métropoles"), self
        )
        show_rings.setObjectName("cohesionShowRings")
        show_rings.setToolTip(tr("Show or hide the panel of rings"))
        rings.setToggleVisibilityAction(show_rings)
        show_typology = QAction(
            own_icon("typology", "rendererCategorizedSymbol"), tr("Typologies of communes"), self
        )
        show_typology.setObjectName("cohesionShowTypology")
        show_typology.setToolTip(tr("Show or hide the panel of typologies"))
        typology.setToggleVisibilityAction(show_typology)
        self._shows = (show_rings, show_typology)
        self._help = QAction(theme_icon("mActionHelpContents"), tr("Help on rings"), self)
        self._help.setObjectName("cohesionHelpRings")
        self._help.triggered.connect(self._open_help)
        for show in self._shows:
            iface.addToolBarIcon(show)
            iface.addPluginToVectorMenu(self._menu, show)
        iface.addPluginToVectorMenu(self._menu, self._help)
        iface.pluginHelpMenu().addAction(self._help)

    def remove(self) -> None:
        """Take every entry back."""
        self._iface.pluginHelpMenu().removeAction(self._help)
        self._iface.removePluginVectorMenu(self._menu, self._help)
        for show in self._shows:
            self._iface.removePluginVectorMenu(self._menu, show)
            self._iface.removeToolBarIcon(show)
        for action in (*self._shows, self._help):
            action.deleteLater()
        self.deleteLater()

    def _open_help(self) -> None:
        HelpDialog(self._iface.mainWindow()).exec()
