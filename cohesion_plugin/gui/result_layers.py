"""Results in the project: one group per run, known again by what is written on its layers."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from .order import MadeLayer, Order

RUN, ROLE, CENTRES, SENTENCE, REPORT = (
    f"cohesion/{name}" for name in ("run", "role", "centres", "sentence", "report")
)
SHOWN_IN_TABLE = ("rings", "changes")
# Above all: what changes and the lines; below: the surfaces.
_ORDER = ("changes", "outlines", "buffers", "rings")


def is_result(layer: QgsMapLayer) -> bool:
    """Whether a layer was made by a run."""
    return bool(layer.customProperty(RUN))


def tables(project: QgsProject) -> list[QgsVectorLayer]:
    """The results of a project that a table can show, latest run first."""
    found = [
        layer
        for layer in project.mapLayers().values()
        if isinstance(layer, QgsVectorLayer) and layer.customProperty(ROLE) in SHOWN_IN_TABLE
    ]
    by_role = sorted(
        found, key=lambda layer: (SHOWN_IN_TABLE.index(layer.customProperty(ROLE)), layer.name())
    )
    return sorted(by_role, key=lambda layer: str(layer.customProperty(RUN)), reverse=True)


class ResultAdder(QObject):
    """Adds the layers of a run one by one, leaving the interface its turn between two of them."""

    done = pyqtSignal(str)

    def __init__(self, run_id: str, order: Order, made: list[MadeLayer], replaced: str) -> None:
        super().__init__()
        self._run, self._order, self._replaced = run_id, order, replaced
        ranked = sorted(made, key=lambda item: (_ORDER.index(item.role), not item.shown))
        self._steps: list[Callable[[], None]] = [self._make_group]
        self._steps += [lambda item=item: self._add(item) for item in ranked]
        self._steps.append(self._remove_former)
        self._group: QgsLayerTreeGroup | None = None
        self._stopped = False

    def start(self) -> None:
        """``done`` follows, with the id of the run."""
        QTimer.singleShot(0, self._step)

    def stop(self) -> None:
        """Add no more, as the project is going away."""
        self._steps.clear()
        self._stopped = True

    def _step(self) -> None:
        if self._steps:
            step = self._steps.pop(0)
            QTimer.singleShot(0, self._step)
            step()
        elif not self._stopped:
            self.done.emit(self._run)

    def _make_group(self) -> None:
        root = QgsProject.instance().layerTreeRoot()
        former = _group_of(self._replaced) if self._replaced else None
        if former is not None and former.parent() is not None:
            place = former.parent().children().index(former)
            self._group = former.parent().insertGroup(place, self._order.title())
        else:
            self._group = root.insertGroup(0, self._order.title())

    def _add(self, made: MadeLayer) -> None:
        layer = made.layer
        values = {RUN: self._run, ROLE: made.role, CENTRES: self._order.centres}
        for name, value in {**values, SENTENCE: made.sentence, REPORT: made.report}.items():
            layer.setCustomProperty(name, value)
        QgsProject.instance().addMapLayer(layer, False)
        if sip.isdeleted(self._group):
            self._make_group()
        node = self._group.addLayer(layer)
        node.setExpanded(made.role in SHOWN_IN_TABLE and made.shown)
        node.setItemVisibilityChecked(made.shown)

    def _remove_former(self) -> None:
        if not self._replaced or self._replaced == self._run:
            return
        group = _group_of(self._replaced)
        QgsProject.instance().removeMapLayers(layers_of(self._replaced))
        if group is not None and group.parent() is not None and not group.children():
            group.parent().removeChildNode(group)


def layers_of(run: str) -> list[str]:
    """Ids of the layers of a run that are still in the project."""
    layers = QgsProject.instance().mapLayers().items()
    return [layer_id for layer_id, layer in layers if run and layer.customProperty(RUN) == run]


def _group_of(run: str) -> QgsLayerTreeGroup | None:
    """The group that holds a run; None where the user moved its layers out."""
    root = QgsProject.instance().layerTreeRoot()
    nodes = [root.findLayer(layer_id) for layer_id in layers_of(run)]
    parents = {node.parent() for node in nodes if node is not None}
    # The root itself has no parent.
    group = parents.pop() if len(parents) == 1 else None
    return group if group is not None and group.parent() is not None else None
