"""Classes, summaries and changes in the project: one group per run, known again by what is written on its layers."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from qgis.core import QgsLayerTreeGroup, QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from .order import MadeLayer
from .result_layers import REPORT, ROLE, RUN, SENTENCE, is_result, layers_of
from .typology_order import AXES, CHANGES, CLASSES, DESCRIPTION, MATRIX, SUMMARY

_ORDER = (CHANGES, CLASSES, MATRIX, SUMMARY, DESCRIPTION, AXES)
# Of the fields of a result of the plugin.
CLASS_FIELD = "classe"


def of_role(role: str) -> list[QgsVectorLayer]:
    """The layers of a role, those of the latest run first."""
    layers = QgsProject.instance().mapLayers().values()
    found = [
        layer for layer in layers if isinstance(layer, QgsVectorLayer) and layer.customProperty(ROLE) == role
    ]
    return sorted(found, key=lambda layer: str(layer.customProperty(RUN)), reverse=True)


def mate_of(layer: QgsVectorLayer, role: str) -> QgsVectorLayer | None:
    """The layer of another role that the same run made."""
    run = layer.customProperty(RUN)
    return next((one for one in of_role(role) if one.customProperty(RUN) == run), None)


def sizes_of(layer: QgsVectorLayer) -> QgsVectorLayer | None:
    """The table of the same run that says what each class weighs."""
    return mate_of(layer, SUMMARY) or mate_of(layer, DESCRIPTION)


def comparable() -> list[QgsVectorLayer]:
    """What can be compared: results, the latest first, then any layer or table of the project that may hold classes."""
    results = of_role(CLASSES)
    layers = QgsProject.instance().mapLayers().values()
    others = [
        layer
        for layer in layers
        if isinstance(layer, QgsVectorLayer) and not is_result(layer) and len(layer.fields()) > 1
    ]
    return [*results, *sorted(others, key=lambda layer: layer.name().casefold())]


def is_classes(layer: QgsVectorLayer) -> bool:
    """Whether a run made it, with its classes in the field of that name."""
    return layer.customProperty(ROLE) == CLASSES


def title_of(layer: QgsVectorLayer) -> str:
    """What its group says after « Typology – »; its own name where it is in no group."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    group = node.parent().name() if node is not None and node.parent() is not None else ""
    return group.partition(" – ")[2] or group or layer.name()


class LayerAdder(QObject):
    """Adds the layers of a run one by one, leaving the interface its turn between two of them."""

    done = pyqtSignal(str)

    def __init__(self, run_id: str, title: str, made: list[MadeLayer], replaced: str) -> None:
        super().__init__()
        self._run, self._title, self._replaced = run_id, title, replaced
        self._steps: list[Callable[[], None]] = [self._make_group]
        ranked = sorted(made, key=_rank)
        for item in ranked:
            self._steps += [lambda item=item: self._add(item), lambda item=item: self._list(item)]
        self._steps.append(self._forget_former)
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
        former = _group_of(self._replaced)
        parent = former.parent() if former is not None else None
        if parent is None:
            self._group = QgsProject.instance().layerTreeRoot().insertGroup(0, self._title)
        else:
            self._group = parent.insertGroup(parent.children().index(former), self._title)

    def _add(self, made: MadeLayer) -> None:
        values = {RUN: self._run, ROLE: made.role, SENTENCE: made.sentence, REPORT: made.report}
        for name, value in values.items():
            made.layer.setCustomProperty(name, value)
        QgsProject.instance().addMapLayer(made.layer, False)

    def _list(self, made: MadeLayer) -> None:
        """By itself: the layer tree draws a sample of each symbol."""
        if sip.isdeleted(self._group):
            self._make_group()
        node = self._group.addLayer(made.layer)
        node.setExpanded(made.role in (CLASSES, CHANGES))

    def _forget_former(self) -> None:
        """One layer after the other: to free tens of thousands of features takes a while."""
        if not self._replaced or self._replaced == self._run:
            return
        self._steps += [lambda one=one: self._remove(one) for one in layers_of(self._replaced)]

    def _remove(self, layer: str) -> None:
        group = _group_of(self._replaced)
        QgsProject.instance().removeMapLayer(layer)
        if group is not None and group.parent() is not None and not group.children():
            group.parent().removeChildNode(group)


def _rank(made: MadeLayer) -> tuple[int, int]:
    """By role; of others, points over lines over polygons, which would hide them, over tables."""
    role = _ORDER.index(made.role) if made.role in _ORDER else len(_ORDER)
    return role, int(made.layer.geometryType()) if role == len(_ORDER) else 0


def show_only(run: str, others: Iterable[str]) -> None:
    """Untick the groups of ``others`` where the layers of a run are drawn: two maps on each other can’t be read."""
    drawn = [QgsProject.instance().mapLayer(one) for one in layers_of(run)]
    if not any(layer is not None and layer.isSpatial() for layer in drawn):
        return
    for group in filter(None, map(_group_of, others)):
        group.setItemVisibilityChecked(False)


def _group_of(run: str) -> QgsLayerTreeGroup | None:
    """The group that holds the layers of a run."""
    root = QgsProject.instance().layerTreeRoot()
    node = next(filter(None, map(root.findLayer, layers_of(run))), None) if run else None
    group = node.parent() if node is not None else None
    return group if group is not None and group.parent() is not None else None
