"""A page that shows one result of the project and follows it: read in a task, left when its layer goes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from ..core.errors import CohesionError
from ..core.progress import Progress
from .background import BackgroundCall
from .result_bar import ResultBar

MARGIN = 24


class FollowedResult(QWidget):
    """What pages of results share: subclasses say which signals of a layer they heed, and show what was read."""

    shown = pyqtSignal(object)
    lost = pyqtSignal(str)
    failed = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layer: QgsVectorLayer | None = None
        self._call: BackgroundCall | None = None
        self.bar = ResultBar(self)
        self._stack = QStackedWidget(self)

    def layer(self) -> QgsVectorLayer | None:
        """The layer shown."""
        return self._layer

    def refresh(self, prefer: str = "") -> None:
        """Offer the results of the project; show the one of id ``prefer``, else the present one, else the latest."""
        self.bar.offer(self._results(), prefer or (self._layer.id() if self._layer is not None else ""))
        self.show_layer(self.bar.layer_id())

    def show_layer(self, layer_id: str) -> None:
        """Show a layer, read in a task; ``shown`` follows."""
        layer = QgsProject.instance().mapLayer(layer_id)
        self._forget_call()
        self._follow(layer)
        self._stack.setCurrentIndex(0 if layer is None else 1)
        self._show(layer)

    def shut_down(self) -> None:
        """Before removal."""
        self._follow(None)
        self._forget_call()
        project = QgsProject.instance()
        project.layersWillBeRemoved.disconnect(self._layers_going)
        project.layersRemoved.disconnect(self._layers_removed)

    def _results(self) -> list[tuple[str, QgsVectorLayer]]:
        """Titles and layers to choose among, the latest first."""
        raise TypeError(type(self).__name__)

    def _heeded(self, layer: QgsVectorLayer) -> list[tuple[Any, Callable[..., None]]]:
        """Signals of a layer, each with what it calls."""
        raise TypeError(type(self).__name__)

    def _show(self, layer: QgsVectorLayer | None) -> None:
        """Show a layer that is followed already, or that there is none."""
        raise TypeError(type(self).__name__)

    def _lay_out_stack(self, content: QWidget, invitation: str) -> None:
        """The page proper, and what stands in its place while there is no result."""
        empty = QLabel(invitation, self)
        empty.setWordWrap(True)
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setMargin(MARGIN)
        self._stack.addWidget(empty)
        self._stack.addWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _connect_project(self) -> None:
        project = QgsProject.instance()
        project.layersWillBeRemoved.connect(self._layers_going)
        project.layersRemoved.connect(self._layers_removed)
        self.bar.chosen.connect(self.show_layer)

    def _read(self, title: str, reader: Callable[[Progress], object], done: Callable[[Any], None]) -> None:
        """Read in a task, in place of what was being read."""
        self._forget_call()

        def ended(found: object) -> None:
            self._call = None
            done(found)

        self._call = BackgroundCall(title, reader, ended, self._read_failed).start()

    def _reread(self) -> None:
        if self._layer is not None:
            self.show_layer(self._layer.id())

    def _follow(self, layer: QgsVectorLayer | None) -> None:
        for signal, slot in self._heeded(self._layer) if self._layer is not None else []:
            signal.disconnect(slot)
        self._layer = layer
        for signal, slot in self._heeded(layer) if layer is not None else []:
            signal.connect(slot)

    def _read_failed(self, error: CohesionError) -> None:
        self._call = None
        self.failed.emit(error)

    def _forget_call(self) -> None:
        if self._call is not None:
            self._call.abandon()
            self._call = None

    def _layers_going(self, ids: list[str]) -> None:
        if self._layer is not None and self._layer.id() in ids:
            name = self._layer.name()
            self._forget_call()
            self._follow(None)
            self.lost.emit(name)

    def _layers_removed(self, _ids: list[str]) -> None:
        if self.bar.layer_id():
            self.refresh()
