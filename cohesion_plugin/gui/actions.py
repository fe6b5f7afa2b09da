"""The ways to the docks and to the help: toolbar button, entries of the Vector and Help menus."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..core.i18n import tr
from .help_dialog import HelpDialog
from .icons import own_icon, theme_icon

if TYPE_CHECKING:
    from qgis.gui import QgisInterface, QgsDockWidget


class PluginActions(QObject):
    """Made when the plugin starts; ``remove`` leaves nothing of them."""

    def __init__(self, iface: QgisInterface, docks: Sequence[QgsDockWidget]) -> None:
        super().__init__(iface.mainWindow())
        self._iface = iface
        self._menu = tr("Territorial cohesion")
        self._shows = [self._show(dock, *known) for dock, known in zip(docks, self._known())]
        self._help = QAction(theme_icon("mActionHelpContents"), tr("Help on territorial cohesion"), self)
        self._help.setObjectName("cohesionHelp")
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

    def _known(self) -> tuple[tuple[str, QIcon, str, str], ...]:
        """Name, icon, text and tip of each dock's button, in the order of the docks."""
        return (
            (
                "cohesionShowRings",
                own_icon("rings", "mIconPolygonLayer"),
                tr("Rings of EPCI around métropoles"),
                tr("Show or hide the panel of rings"),
            ),
            (
                "cohesionShowTypology",
                own_icon("typology", "rendererCategorizedSymbol"),
                tr("Typologies of communes"),
                tr("Show or hide the panel of typologies"),
            ),
            (
                "cohesionShowCooperations",
                own_icon("cooperation", "mActionLink"),
                tr("Cooperations and reciprocity contracts"),
                tr("Show or hide the panel of cooperations"),
            ),
            (
                "cohesionShowComparison",
                own_icon("comparison", "mActionAddBasicStatistics"),
                tr("Comparison of territories"),
                tr("Show or hide the panel of comparison"),
            ),
            (
                "cohesionShowPage",
                own_icon("page", "mActionNewLayout"),
                tr("Page layout"),
                tr("Show or hide the panel of page layout"),
            ),
        )

    def _show(self, dock: QgsDockWidget, name: str, icon: QIcon, text: str, tip: str) -> QAction:
        show = QAction(icon, text, self)
        show.setObjectName(name)
        show.setToolTip(tip)
        dock.setToggleVisibilityAction(show)
        return show

    def _open_help(self) -> None:
        HelpDialog(self._iface.mainWindow()).exec()
