"""Territories clicked on the map: the EPCI or the commune under the cursor."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .comparison_catalogue import word
from .comparison_data import DataForm
from .map_pick import MapPick, PickTarget

EPCI, COMMUNE = "epci", "commune"


class Pick(QObject):
    """``picked``: a text of the selection language; ``ended``: the map was given back."""

    picked = pyqtSignal(str)
    missed = pyqtSignal(str)
    ended = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, data: DataForm, parent: QObject) -> None:
        super().__init__(parent)
        self._data = data
        self._kind = EPCI
        self._tool = MapPick(canvas, self._target, self)
        self._tool.picked.connect(lambda code: self.picked.emit(f"{word(self._kind)}:{code}"))
        self._tool.missed.connect(self.missed)
        self._tool.ended.connect(self.ended)

    def start(self, kind: str) -> None:
        """Take the map; ``kind``: EPCI or COMMUNE."""
        self._kind = kind
        self._tool.set_active(True)

    def stop(self) -> None:
        """Give the map back."""
        self._tool.set_active(False)

    def shut_down(self) -> None:
        """Before removal."""
        self._tool.shut_down()

    def _target(self) -> PickTarget | None:
        from ..core import reference

        layer, columns = self._data.layer.layer(), self._data.layer.columns.columns()
        if layer is None or self._data.layer.problem:
            return None
        code, epci = columns.get("CODE_FIELD", ""), columns.get("EPCI_FIELD", "")
        known = frozenset(reference.epci().index)
        return PickTarget(layer, epci, code, known, self._kind == COMMUNE)
