"""« Pick on the map »: a click gives the EPCI of the territory under the cursor."""

from __future__ import annotations

import re
from collections.abc import Callable, Container
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.gui import QgsMapCanvas, QgsMapToolEmitPoint
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import CohesionError
from ..core.i18n import tr
from ..core.progress import Progress
from .background import BackgroundCall


@dataclass(frozen=True)
class PickTarget:
    """Where clicks look: the layer, the columns that name the EPCI, the SIREN that can be chosen; ``by_code``: what is
    chosen is the code of the territory itself."""

    layer: QgsVectorLayer
    epci_column: str
    code_column: str
    known: Container[str]
    by_code: bool = False


class MapPick(QObject):
    """A map tool that is on while its button is down; another tool of QGIS ends it."""

    picked = pyqtSignal(str)
    missed = pyqtSignal(str)
    ended = pyqtSignal()

    def __init__(
        self, canvas: QgsMapCanvas, target: Callable[[], PickTarget | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._canvas, self._target = canvas, target
        self._tool = QgsMapToolEmitPoint(canvas)
        self._tool.canvasClicked.connect(self._clicked)
        self._tool.deactivated.connect(self.ended)
        self._before = None
        self._call: BackgroundCall | None = None

    def set_active(self, active: bool) -> None:
        """Take the map, or give it back to the tool that was in use."""
        if active and self._canvas.mapTool() is not self._tool:
            self._before = self._canvas.mapTool()
            self._canvas.setMapTool(self._tool)
        elif not active and self._canvas.mapTool() is self._tool:
            self._canvas.unsetMapTool(self._tool)
            if self._before is not None and not sip.isdeleted(self._before):
                self._canvas.setMapTool(self._before)

    def shut_down(self) -> None:
        """Leave the canvas without this tool."""
        self.set_active(False)
        self._tool.deleteLater()
        if self._call is not None:
            self._call.abandon()

    def _clicked(self, point: QgsPointXY, _button: object) -> None:
        target = self._target()
        if target is None:
            self.missed.emit(tr("Choose a layer of communes or EPCI first."))
            return
        crs = self._canvas.mapSettings().destinationCrs()
        try:
            place = QgsCoordinateTransform(crs, target.layer.crs(), QgsProject.instance()).transform(point)
        except QgsCsException:
            self.missed.emit(tr("There is no territory here."))
            return
        search = _search(target, QgsGeometry.fromPointXY(place))
        if self._call is not None:
            self._call.abandon()
        self._call = BackgroundCall(
            tr("Find the EPCI under the cursor"), search, self._found, self._failed
        ).start()

    def _found(self, found: tuple[str | None, QgsGeometry | None]) -> None:
        self._call = None
        siren, shape = found
        target = self._target()
        if siren is None or target is None:
            none = tr("There is no territory here.")
            self.missed.emit(none if shape is None else tr("The EPCI of this territory is not known."))
            return
        if Qgis.GeometryType.Polygon == shape.type():
            self._canvas.flashGeometries([shape], target.layer.crs())
        self.picked.emit(siren)

    def _failed(self, error: CohesionError) -> None:
        self._call = None
        self.missed.emit(error.sentence)


def _search(
    target: PickTarget, point: QgsGeometry
) -> Callable[[Progress], tuple[str | None, QgsGeometry | None]]:
    """The search on a frozen source, for any thread: without a spatial index it reads the whole layer."""
    source = QgsVectorLayerFeatureSource(target.layer)
    place = QgsRectangle(point.asPoint(), point.asPoint())
    place.grow(1e-6)  # an empty rectangle would filter nothing
    request = QgsFeatureRequest(place)
    known, columns, by_code = target.known, (target.epci_column, target.code_column), target.by_code

    def find(progress: Progress) -> tuple[str | None, QgsGeometry | None]:
        for feature in source.getFeatures(request):
            progress.update(0.0)
            if feature.geometry().contains(point):
                epci, code = (str(feature[name]) if name else "" for name in columns)
                return code if by_code else siren_of(epci, code, known), feature.geometry()
        return None, None

    return find


def siren_of(epci: str, code: str, known: Container[str]) -> str | None:
    """The EPCI that a column names (also « MGP/EPT »), else the one of the commune's code in the reference."""
    written = next((siren for siren in re.findall(r"\d{9}", epci) if siren in known), None)
    if written is not None or not code:
        return written
    from ..core import reference

    siren = reference.communes()["siren_epci"].get(code)
    return siren if siren in known else None
