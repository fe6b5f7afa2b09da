"""Selected communes or EPCI given to a sub-space: asked in a dialog, computed in a thread, written in one step."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QWidget

from ..adapters import dependencies
from ..cartography.schematic_layers import kit_layers, name_of
from ..core.errors import CohesionError, InputError
from ..core.i18n import tr, tr_n
from ..core.progress import Progress
from ..core.text import plain
from .background import BackgroundCall
from .standard_buttons import named

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

_HEAVY = ("..adapters.snapshot", "..core.schematic.assign", ".schematic_assign_rows")


class AssignDialog(QDialog):
    """Which sub-space: one of the map, or a new name."""

    def __init__(self, layer: QgsVectorLayer, spaces: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Assign to a sub-space"))
        count = tr_n("%n territory(s) of « {} » selected", layer.selectedFeatureCount())
        self.space = QComboBox(self)
        self.space.setEditable(True)
        for code, name in spaces.items():
            self.space.addItem(name, code)
        self.space.setAccessibleName(tr("Sub-space"))
        self.space.lineEdit().setPlaceholderText(tr("Name of a new sub-space"))
        self.space.setCurrentIndex(-1)
        note = QLabel(
            tr("The shape is made of these territories; inhabitants, area and density are summed."), self
        )
        note.setWordWrap(True)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = named(QDialogButtonBox(kinds.Ok | kinds.Cancel, self))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(QLabel(count.format(layer.name()), self))
        form.addRow(tr("Sub-space"), self.space)
        form.addRow(note)
        form.addRow(self.buttons)
        self.space.editTextChanged.connect(self._typed)
        self._typed(self.space.currentText())

    def chosen(self) -> tuple[str, str]:
        """Code and name."""
        name = self.space.currentText().strip()
        row = self.space.findText(name)
        return (str(self.space.itemData(row)) if row >= 0 else plain(name), name)

    def _typed(self, text: str) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(plain(text)))


class SchematicAssign(QObject):
    """``done`` with a sentence and its details; ``failed`` with the error. Nothing changes until all is computed."""

    done = pyqtSignal(str, str)
    failed = pyqtSignal(object)

    def __init__(self, iface: QgisInterface, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._call: BackgroundCall | None = None
        self._loading: BackgroundCall | None = None
        self._ready = False
        self._wanted: tuple[str, str] | None = None
        self._layer: QgsVectorLayer | None = None
        self.dialog: AssignDialog | None = None
        QgsProject.instance().layersWillBeRemoved.connect(self._removed)

    def ask(self) -> None:
        """Open the dialog for the selection of the active layer."""
        try:
            units, spaces = self._layers()
        except InputError as error:
            self.failed.emit(error)
            return
        names = {str(f["code"]): str(f["libelle"] or f["code"]) for f in spaces.getFeatures() if f["code"]}
        self._close()
        self._load()
        self.dialog = AssignDialog(units, names, self._iface.mainWindow())
        self.dialog.accepted.connect(self._accepted)
        self.dialog.open()

    def assign(self, code: str, name: str) -> None:
        """Give the selection to a sub-space, in a thread."""
        self._wanted = (code, name)
        if self._ready:
            self._begin(code, name)
        else:
            self._load()

    def _load(self) -> None:
        """Libraries take long to load: in a thread, while the dialog is open."""
        if self._ready or self._loading is not None:
            return

        def load(_progress: Progress) -> None:
            for name in _HEAVY:
                import_module(name, __package__)

        self._loading = BackgroundCall(tr("Assign to a sub-space"), load, self._loaded, self._refused).start()

    def _loaded(self, _result: object) -> None:
        self._loading, self._ready = None, True
        if self._wanted is not None:
            self._begin(*self._wanted)

    def _begin(self, code: str, name: str) -> None:
        self._wanted = None
        if self._call is not None:
            self.failed.emit(
                InputError(tr("Another assignment is being computed."), (), tr("Wait for its end."))
            )
            return
        try:
            units, spaces = self._layers()
        except InputError as error:
            self.failed.emit(error)
            return
        from ..adapters.snapshot import selected, snapshot
        from . import schematic_assign_rows as rows

        frozen = snapshot(units)
        picked = selected(frozen, units)
        known = rows.membership(spaces, kit_layers(QgsProject.instance()), code, name)
        self._layer = spaces

        def compute(progress: Progress) -> Any:
            from ..core.schematic.assign import assigned

            raw = frozen.read(progress.part(0.0, 0.5))
            return rows.ready(assigned(raw, picked.read(), code, known(), progress.part(0.5, 1.0)))

        self._call = BackgroundCall(
            tr("Assign to a sub-space"), compute, self._computed, self._refused
        ).start()

    def shut_down(self) -> None:
        """Before removal."""
        QgsProject.instance().layersWillBeRemoved.disconnect(self._removed)
        self._close()
        for call in (self._call, self._loading):
            if call is not None:
                call.abandon()

    def _layers(self) -> tuple[QgsVectorLayer, QgsVectorLayer]:
        """Layer of the selected territories, layer of sub-spaces. Raises InputError where one is missing."""
        if dependencies.missing():
            raise InputError(tr("Packages that the plugin needs are missing."))
        spaces = kit_layers(QgsProject.instance()).get("sous_espaces")
        if spaces is None:
            raise InputError(
                tr("The project has no layer of sub-spaces."), (), tr("Create the layers first.")
            )
        if "unites" not in spaces.fields().names():
            raise InputError(
                tr("The layer « {} » does not keep the territories of its sub-spaces.").format(spaces.name()),
                (),
                tr("Make the schematic map again, or create the layers of the kit."),
            )
        active = self._iface.activeLayer()
        others = [each for each in QgsProject.instance().mapLayers().values() if each is not active]
        for layer in [active, *others]:
            if (
                isinstance(layer, QgsVectorLayer)
                and layer.geometryType() == Qgis.GeometryType.Polygon
                and layer.selectedFeatureCount()
                and not name_of(layer)
            ):
                return layer, spaces
        raise InputError(
            tr("No commune and no EPCI is selected."),
            (),
            tr("Select some on the map, in their layer, then assign them."),
        )

    def _accepted(self) -> None:
        code, name = self.dialog.chosen()
        self.assign(code, name)

    def _computed(self, result: Any) -> None:
        from . import schematic_assign_rows as rows

        if self._layer is None:
            self._call = None
            return
        try:
            rows.open_for(self._layer, result)
        except CohesionError as error:
            self._call = None
            self.failed.emit(error)
            return
        # A call of its own: a file that is opened for editing takes its time.
        QTimer.singleShot(0, lambda: self._write(result))

    def _write(self, result: Any) -> None:
        from . import schematic_assign_rows as rows

        self._call = None
        if self._layer is None or not self._layer.isEditable():
            return
        self.done.emit(rows.write(self._layer, result), result.said)

    def _refused(self, error: CohesionError) -> None:
        self._call = self._loading = None
        self.failed.emit(error)

    def _removed(self, ids: list[str]) -> None:
        if self._layer is not None and self._layer.id() in ids:
            self._layer = None
            if self._call is not None:
                self._call.abandon()
                self._call = None

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.reject()
            self.dialog.deleteLater()
            self.dialog = None
