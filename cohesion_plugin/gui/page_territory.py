"""The territory of a page: all that the layers show, a code found by typing its name, a selection, the map's view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingFeatureSourceDefinition, QgsReferencedRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QCompleter, QSizePolicy, QVBoxLayout, QWidget

from ..cartography.page_spec import resource
from ..core import reference
from ..core.i18n import tr

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

ALL, CODE, SELECTION, VIEW = "all", "code", "selection", "view"


class PageTerritory(QWidget):
    """A mode, and for a code a list that filters as one types."""

    changed = pyqtSignal()

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._listed = False
        self.mode = QComboBox(self)
        self.mode.setAccessibleName(tr("Territory"))
        for mode, text in (
            (ALL, tr("All that the layers show")),
            (CODE, tr("An EPCI, its rings, a département, a région")),
            (SELECTION, tr("What is selected in the active layer")),
            (VIEW, tr("What the map shows now")),
        ):
            self.mode.addItem(text, mode)
        self.place = QComboBox(self)
        self.place.setEditable(True)
        self.place.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.place.setAccessibleName(tr("Name or code of the territory"))
        self.place.lineEdit().setPlaceholderText(tr("Name or code…"))
        for box in (self.mode, self.place):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.mode)
        layout.addWidget(self.place)
        self.mode.currentIndexChanged.connect(self._mode_changed)
        self.place.activated.connect(lambda _index: self.changed.emit())
        self.place.lineEdit().editingFinished.connect(self.changed)
        self._mode_changed()

    def problem(self) -> str:
        """Why it can't be used yet."""
        mode = self.mode.currentData()
        if mode == CODE and not self.code():
            return tr("Choose a territory in the list.")
        if mode == SELECTION and self._selected() is None:
            return tr("Select features of the active layer first.")
        return ""

    def parameters(self) -> dict[str, Any]:
        """TERRITORY, TERRITORY_LAYER or EXTENT for the algorithm."""
        mode = self.mode.currentData()
        if mode == CODE:
            return {"TERRITORY": self.code()}
        if mode == SELECTION:
            layer = self._selected()
            return (
                {"TERRITORY_LAYER": QgsProcessingFeatureSourceDefinition(layer.id(), True)} if layer else {}
            )
        if mode == VIEW:
            canvas = self._iface.mapCanvas()
            crs = canvas.mapSettings().destinationCrs()
            return {"EXTENT": QgsReferencedRectangle(canvas.extent(), crs)}
        return {}

    def code(self) -> str:
        """``kind:code`` of the name chosen, else what was typed."""
        typed = self.place.currentText().strip()
        row = self.place.findText(typed, Qt.MatchFlag.MatchFixedString)
        return str(self.place.itemData(row)) if row >= 0 else typed

    def state(self) -> dict[str, str]:
        """What the project keeps."""
        return {"mode": self.mode.currentData(), "code": self.code() if self._listed else ""}

    def restore(self, state: dict[str, str]) -> None:
        """What ``state`` gave."""
        code = state.get("code") or ""
        if code:
            self._list()
            row = self.place.findData(code)
            self.place.setCurrentIndex(row)
            if row < 0:
                self.place.setEditText(code)
        self.mode.setCurrentIndex(max(self.mode.findData(state.get("mode") or ALL), 0))

    def _selected(self) -> QgsVectorLayer | None:
        layer = self._iface.activeLayer()
        return layer if isinstance(layer, QgsVectorLayer) and layer.selectedFeatureCount() else None

    def _mode_changed(self) -> None:
        coded = self.mode.currentData() == CODE
        if coded:
            self._list()
        self.place.setVisible(coded)
        self.changed.emit()

    def _list(self) -> None:
        """Names of régions, départements and EPCI, métropoles with their rings first."""
        if self._listed:
            return
        self._listed = True
        known = resource("territories")
        centres = reference.metropoles()
        entries = [
            (tr("{name} (rings)").format(name=name), f"rings:{code}") for code, name in centres["nom"].items()
        ]
        entries += [
            (tr("{name} (région)").format(name=name), f"region:{code}")
            for code, name in known["regions"].items()
        ]
        entries += [
            (tr("{name} (département {code})").format(name=name, code=code), f"departement:{code}")
            for code, name in known["departements"].items()
        ]
        entries += [(str(name), f"epci:{code}") for code, name in reference.epci()["nom_epci"].items()]
        for text, code in entries:
            self.place.addItem(text, code)
        self.place.setCurrentIndex(-1)
        completer = QCompleter(self.place.model(), self.place)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.place.setCompleter(completer)
        completer.activated.connect(lambda _text: self.changed.emit())
