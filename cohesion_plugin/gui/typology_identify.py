"""« Read on the map »: a click on a commune gives its class and the reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.i18n import tr
from ..core.progress import Progress
from .background import BackgroundCall
from .map_pick import MapPick
from .typology_totals import class_code
from .words import plain_value

# Columns of the classes of communes, and what a statistical typology calls them.
READ = {"nom_commune": "nom", "code_commune": "code", "classe": "", "libelle": "", "motif": ""}


@dataclass(frozen=True)
class Read:
    """A commune under the cursor."""

    feature: int
    name: str
    code: str
    classe: str
    label: str
    reason: str
    shape: QgsGeometry


class ClassIdentify(MapPick):
    """The map tool of the rings with another question."""

    read = pyqtSignal(object)

    def __init__(
        self, canvas: QgsMapCanvas, layer: Callable[[], QgsVectorLayer | None], parent: QObject
    ) -> None:
        super().__init__(canvas, lambda: None, parent)
        self._layer = layer

    def _clicked(self, point: QgsPointXY, _button: object) -> None:
        layer = self._layer()
        if layer is None:
            self.missed.emit(tr("There is no result to read."))
            return
        crs = self._canvas.mapSettings().destinationCrs()
        try:
            place = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance()).transform(point)
        except QgsCsException:
            self.missed.emit(tr("There is no commune of the result here."))
            return
        if self._call is not None:
            self._call.abandon()
        search = _search(layer, QgsGeometry.fromPointXY(place))
        title = tr("Read the class under the cursor")
        self._call = BackgroundCall(title, search, self._found_commune, self._failed).start()

    def _found_commune(self, found: Read | None) -> None:
        self._call = None
        layer = self._layer()
        if found is None or layer is None:
            self.missed.emit(tr("There is no commune of the result here."))
            return
        self._canvas.flashGeometries([found.shape], layer.crs())
        self.read.emit(found)


def _search(layer: QgsVectorLayer, point: QgsGeometry) -> Callable[[Progress], Read | None]:
    source = QgsVectorLayerFeatureSource(layer)
    place = QgsRectangle(point.asPoint(), point.asPoint())
    place.grow(1e-6)  # an empty rectangle would filter nothing
    request = QgsFeatureRequest(place)

    def find(progress: Progress) -> Read | None:
        for feature in source.getFeatures(request):
            progress.update(0.0)
            if feature.geometry().contains(point):
                names = feature.fields().names()
                values = {
                    name: _text(feature, next((one for one in (name, READ[name]) if one in names), ""))
                    for name in READ
                }
                values["classe"] = class_code(feature["classe"])
                return Read(feature.id(), *values.values(), feature.geometry())
        return None

    return find


def _text(feature: QgsFeature, name: str) -> str:
    return str(plain_value(feature[name]) or "") if name else ""
