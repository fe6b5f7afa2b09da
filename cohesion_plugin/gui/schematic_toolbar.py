"""The toolbar « Schéma »: precise or schematic, the kit's layers, its map tools, territories given to sub-spaces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsProject, QgsSymbolLayerUtils
from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolBar, QToolButton, QWidget

from ..cartography.schematic_arrows import attraction_symbol, cooperation_symbol
from ..cartography.schematic_layers import kit_layers
from ..cartography.schematic_symbols import axis_symbol, front_symbol, pole_symbol
from ..core.errors import CohesionError
from ..core.i18n import tr
from ..core.schematic.kit import definition, kit, label
from .file_dialogs import file_to_save
from .icons import theme_icon
from .schematic_assign import SchematicAssign
from .schematic_create import SchematicCreate
from .schematic_draw import ELEMENTS, SchematicDraw
from .schematic_switch import SchematicSwitch

if TYPE_CHECKING:
    from qgis.core import QgsSymbol
    from qgis.gui import QgisInterface

NAME = "CohesionSchematicToolbar"
_ICON = QSize(24, 24)


class SchematicToolbar(QToolBar):
    """Shown by itself where the project holds a schematic map; ``wanted`` shows it at the user's request."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(tr("Schematic map"), iface.mainWindow())
        self.setObjectName(NAME)
        self._iface = iface
        self.switch = SchematicSwitch(self)
        self.addSeparator()
        self.create = SchematicCreate(self)
        self.new_layers = self._creation()
        self.addSeparator()
        self.draw = SchematicDraw(iface, self)
        self.tools = {element: self._tool(element) for element in ELEMENTS}
        self.addSeparator()
        self.assign = SchematicAssign(iface, self)
        self.give = QAction(theme_icon("mActionSelectRectangle"), tr("Assign to a sub-space…"), self)
        self.give.setObjectName("cohesionAssignSubspace")
        self.give.setToolTip(tr("Give the selected communes or EPCI to a sub-space: its shape follows"))
        self.give.triggered.connect(self.assign.ask)
        self.addAction(self.give)
        self._seen = False
        # Many layers come and go at once when a project opens.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.refresh)
        self._connect()
        self.hide()
        self._later.start(0)

    def refresh(self) -> None:
        """Tools where there are layers to draw in; the toolbar itself where there is a schematic map."""
        found = kit_layers(QgsProject.instance())
        for element, action in self.tools.items():
            action.setEnabled(kit()["elements"][element]["layer"] in found)
        self.give.setEnabled("sous_espaces" in found)
        self.new_layers.setEnabled(not found)
        self.switch.refresh()
        if bool(found) != self._seen:
            self._seen = bool(found)
            self.setVisible(self._seen)

    def shut_down(self) -> None:
        """Before removal: no signal, timer, map tool, form or task is left."""
        self._later.stop()
        project = QgsProject.instance()
        for signal in (project.layersAdded, project.layersRemoved, project.readProject, project.cleared):
            signal.disconnect(self._wait)
        self.create.shut_down()
        self.assign.shut_down()
        self.draw.shut_down()

    def _connect(self) -> None:
        project = QgsProject.instance()
        for signal in (project.layersAdded, project.layersRemoved, project.readProject, project.cleared):
            signal.connect(self._wait)
        self.create.done.connect(lambda: self._say(tr("The layers of the schematic map are ready: draw.")))
        self.create.failed.connect(self._fail)
        self.draw.failed.connect(lambda text: self._say(text, Qgis.MessageLevel.Warning))
        self.draw.added.connect(
            lambda name: self._say(tr("Added to « {} »; save the layer's edits to keep it.").format(name))
        )
        self.draw.ended.connect(self._ended)
        self.assign.done.connect(lambda sentence, _details: self._say(sentence))
        self.assign.failed.connect(self._fail)

    def _wait(self, *_what: object) -> None:
        self._later.start(0)

    def _creation(self) -> QToolButton:
        button = QToolButton(self)
        button.setText(tr("Create the layers"))
        button.setIcon(theme_icon("mActionNewGeoPackageLayer"))
        button.setToolTip(tr("Empty layers of the schematic kit, with their symbols and forms"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        in_file = menu.addAction(theme_icon("mActionNewGeoPackageLayer"), tr("In a GeoPackage…"))
        in_file.triggered.connect(self._ask_file)
        in_memory = menu.addAction(theme_icon("mActionCreateMemory"), tr("As scratch layers"))
        in_memory.triggered.connect(lambda _checked=False: self.create.start())
        button.setMenu(menu)
        self.addWidget(button)
        return button

    def _ask_file(self) -> None:
        path, _ = file_to_save(self.window(), tr("Schematic map (GeoPackage)"), "", tr("GeoPackage (*.gpkg)"))
        if path:
            self.create.start(path)

    def _tool(self, element: str) -> QAction:
        action = QAction(_icon(element), label(element), self)
        action.setObjectName(f"cohesionDraw_{element}")
        action.setCheckable(True)
        action.setToolTip(f"<b>{label(element)}</b><br>{definition(element)}<br><i>{_hint(element)}</i>")
        action.triggered.connect(lambda on, one=element: self._draw(one, on))
        self.addAction(action)
        return action

    def _draw(self, element: str, on: bool) -> None:
        began = self.draw.begin(element) if on else self.draw.stop()
        for name, action in self.tools.items():
            action.setChecked(bool(began) and name == element)

    def _ended(self) -> None:
        for action in self.tools.values():
            action.setChecked(False)

    def _say(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Success) -> None:
        self._iface.messageBar().pushMessage(tr("Schematic map"), text, level, 8)

    def _fail(self, error: CohesionError) -> None:
        text = " ".join(filter(None, [error.sentence, *error.facts, error.remedy]))
        self._iface.messageBar().pushMessage(tr("Schematic map"), text, Qgis.MessageLevel.Warning, 0)


def toggle_button(iface: QgisInterface, parent: QWidget) -> QToolButton:
    """A button for another panel that shows or hides the toolbar; hidden itself where there is no toolbar."""
    button = QToolButton(parent)
    bar = iface.mainWindow().findChild(QToolBar, NAME)
    if bar is None:
        button.hide()
        return button
    # Not its default action, which would bring its own text and icon back at each change.
    shown = bar.toggleViewAction()
    button.setCheckable(True)
    button.setChecked(shown.isChecked())
    shown.toggled.connect(button.setChecked)
    button.clicked.connect(shown.trigger)
    button.setIcon(_icon("attraction"))
    button.setIconSize(QSize(16, 16))
    # Beside other buttons of a narrow panel: no text.
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setToolTip(tr("Show or hide the tools of the schematic map"))
    button.setAccessibleName(tr("Schematic map"))
    return button


def _hint(element: str) -> str:
    if element in ("attraction", "cooperation"):
        return tr("Click the start, then the end (or a bend between them); right click to finish.")
    if element in ("axe", "front"):
        return tr("Click along the line; right click to finish.")
    return tr("Click its place.")


def _icon(element: str) -> QIcon:
    """The element as the map draws it."""
    if element == "exterieur":
        return theme_icon("mActionText")
    made: dict[str, QgsSymbol] = {
        "axe": axis_symbol("axe", False),
        "front": front_symbol("front", False),
        "polarite": pole_symbol(1),
        "attraction": attraction_symbol(1),
        "cooperation": cooperation_symbol(),
    }
    return QgsSymbolLayerUtils.symbolPreviewIcon(made[element], _ICON)
