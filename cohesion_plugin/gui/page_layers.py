"""The layers that a page is about, ticked in a list: results of the plugin first, then all other vector layers."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsIconUtils, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from ..cartography.page_kinds import GENERIC, MATRIX, kind_of
from ..core.i18n import tr

_ROWS = 5


class PageLayers(QListWidget):
    """Until the user ticks something, the results that the map shows are ticked by themselves."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Layers that the page is about"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self._own: list[str] | None = None
        self._filling = False
        # Many layers come and go at once when a project opens.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.fill)
        project = QgsProject.instance()
        project.layersAdded.connect(self._wait)
        project.layersRemoved.connect(self._wait)
        project.layerTreeRoot().visibilityChanged.connect(self._wait)
        self.itemChanged.connect(self._ticked)
        self.fill()

    def ids(self) -> list[str]:
        """Of the layers ticked, in the order of the list."""
        items = [self.item(row) for row in range(self.count())]
        return [
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        ]

    def state(self) -> list[str] | None:
        """What the user ticked; None where the list chose by itself."""
        return self._own

    def restore(self, state: Sequence[str] | None) -> None:
        """What ``state`` gave."""
        self._own = list(state) if state is not None else None
        self.fill()

    def fill(self) -> None:
        """List the project's layers again."""
        before = self.ids()
        self._filling = True
        self.clear()
        ticked = set(self._own if self._own is not None else _shown_results())
        for layer in _offered():
            item = QListWidgetItem(QgsIconUtils.iconForLayer(layer), layer.name())
            item.setData(Qt.ItemDataRole.UserRole, layer.id())
            item.setToolTip("\n".join(filter(None, (layer.name(), layer.metadata().abstract()))))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if layer.id() in ticked else Qt.CheckState.Unchecked)
            self.addItem(item)
        self._filling = False
        if self.count():
            self.setFixedHeight(self.sizeHintForRow(0) * min(self.count(), _ROWS) + 2 * self.frameWidth())
        if self.ids() != before:
            self.changed.emit()

    def shut_down(self) -> None:
        """Before removal."""
        self._later.stop()
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._wait)
        project.layersRemoved.disconnect(self._wait)
        project.layerTreeRoot().visibilityChanged.disconnect(self._wait)

    def _wait(self, *_what: object) -> None:
        self._later.start(0)

    def _ticked(self, _item: QListWidgetItem) -> None:
        if not self._filling:
            self._own = self.ids()
            self.changed.emit()


def _offered() -> list[QgsVectorLayer]:
    """Vector layers in the order of the layer tree, results first, and those that are shown before the others."""
    root = QgsProject.instance().layerTreeRoot()
    shown = {layer.id() for layer in root.checkedLayers() if layer is not None}
    layers = [
        layer
        for layer in root.layerOrder()
        if isinstance(layer, QgsVectorLayer) and layer.isValid() and kind_of(layer)
    ]
    return sorted(layers, key=lambda layer: (kind_of(layer) == GENERIC, layer.id() not in shown))


def _shown_results() -> list[str]:
    root = QgsProject.instance().layerTreeRoot()
    found = [layer for layer in root.checkedLayers() if isinstance(layer, QgsVectorLayer)]
    results = [layer.id() for layer in found if kind_of(layer) not in ("", GENERIC, MATRIX)]
    return results or [layer.id() for layer in found if kind_of(layer) == GENERIC][:1]
