"""The empty layers of the schematic kit in the project: written in a thread, loaded one at a time."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsLayerTreeGroup, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..adapters import dependencies
from ..core.errors import CohesionError, MissingDependency
from ..core.i18n import tr
from ..core.progress import Progress
from ..core.schematic.kit import layer_names
from .background import BackgroundCall


class SchematicCreate(QObject):
    """``done`` once all layers are there; ``failed`` with the error."""

    done = pyqtSignal()
    failed = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._call: BackgroundCall | None = None
        self._waiting: list[str] = []
        self._path: Path | None = None
        self._epsg = 0
        self._group: QgsLayerTreeGroup | None = None
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._load_one)

    def start(self, path: str = "") -> None:
        """Make the layers in a GeoPackage, or in memory where no path is given."""
        if self._call is not None or self._waiting:
            return
        if dependencies.missing():
            self.failed.emit(
                MissingDependency(
                    tr("Packages that the plugin needs are missing."),
                    (),
                    tr("Open one of its panels: it offers to install them."),
                )
            )
            return
        crs = QgsProject.instance().crs()

        def make(progress: Progress) -> tuple[int, Path | None]:
            from ..cartography import schematic_style as _style  # noqa: F401
            from ..processing.schematic_kit import kit_crs, write_kit

            epsg = kit_crs(crs)
            return epsg, write_kit(Path(path), epsg, progress) if path else None

        self._call = BackgroundCall(
            tr("Create the layers of the schematic kit"), make, self._made, self._refused
        ).start()

    def shut_down(self) -> None:
        """Before removal."""
        self._next.stop()
        self._waiting = []
        if self._call is not None:
            self._call.abandon()

    def _made(self, result: tuple[int, Path | None]) -> None:
        self._call = None
        self._epsg, self._path = result
        self._waiting = list(layer_names())
        name = self._path.stem if self._path is not None else tr("Schematic map")
        self._group = QgsProject.instance().layerTreeRoot().insertGroup(0, name)
        self._next.start(0)

    def _load_one(self) -> None:
        """One layer in each turn of the event loop."""
        from ..cartography.schematic_style import style_schematic
        from ..processing.schematic_kit import file_layer, scratch_layer

        name = self._waiting.pop(0)
        path = self._path
        layer = file_layer(path, name) if path is not None else scratch_layer(name, self._epsg)
        style_schematic(layer, name)
        if self._group is None or sip.isdeleted(self._group):
            self._waiting = []
            return
        QgsProject.instance().addMapLayer(layer, False)
        self._group.addLayer(layer)
        if self._waiting:
            self._next.start(0)
        else:
            self.done.emit()

    def _refused(self, error: CohesionError) -> None:
        self._call = None
        self.failed.emit(error)
