"""Territories chosen: the rows of the table, the communes selected on the map and what the charts highlight."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

if TYPE_CHECKING:
    from ..core.comparison.compute import Comparison

PAUSE_MS = 60


class TerritoryLink(QObject):
    """``chosen``: rows of ``comparison.sets``. The layer of communes is selected with them, and chooses them."""

    changed = pyqtSignal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.chosen: tuple[int, ...] = ()
        self._comparison: Comparison | None = None
        self._layer: QgsVectorLayer | None = None
        self._features = np.empty(0, dtype=np.int64)
        self._busy = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._soon.timeout.connect(self._from_layer)

    def set_comparison(
        self, comparison: Comparison | None, layer: QgsVectorLayer | None, features: np.ndarray
    ) -> None:
        """``features``: of each commune of ``comparison.places``, -1 where the layer has none."""
        self.shut_down()
        self._comparison, self._layer, self._features = comparison, layer, features
        self.chosen = ()
        if layer is not None:
            layer.selectionChanged.connect(self._soon.start)

    def choose(self, rows: tuple[int, ...]) -> None:
        """Rows of the table, or of a chart."""
        if rows == self.chosen or self._comparison is None:
            return
        self.chosen = rows
        self._to_layer()
        self.changed.emit()

    def shut_down(self) -> None:
        """Follow the layer no more."""
        self._soon.stop()
        if self._layer is not None and not sip.isdeleted(self._layer):
            self._layer.selectionChanged.disconnect(self._soon.start)
        self._layer = None

    def _to_layer(self) -> None:
        if self._layer is None or sip.isdeleted(self._layer) or self._comparison is None:
            return
        inside = np.zeros(len(self._features), dtype=bool)
        member = self._comparison.sets.member
        inside[member[np.asarray(self.chosen, dtype=int)].indices] = True
        found = self._features[inside & (self._features >= 0)]
        self._busy = True
        self._layer.selectByIds(found.tolist())
        self._busy = False
        self._soon.stop()

    def _from_layer(self) -> None:
        if self._busy or self._layer is None or sip.isdeleted(self._layer) or self._comparison is None:
            return
        rows = territories_of(self._comparison, np.isin(self._features, self._layer.selectedFeatureIds()))
        if rows != self.chosen:
            self.chosen = rows
            self.changed.emit()


def territories_of(comparison: Comparison, selected: np.ndarray) -> tuple[int, ...]:
    """Rows of the sets that communes selected stand for: those wholly selected, else those that they are a part of."""
    sets = comparison.sets
    count = sets.member @ selected.astype(float)
    whole = np.flatnonzero((count == sets.sizes) & (count > 0))
    return tuple(int(row) for row in (whole if len(whole) else np.flatnonzero(count > 0)))
