"""Territories picked on the map for the filters or for a new agreement; and the map brought to parties."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.core import QgsExpression, QgsFeatureRequest, QgsProject, QgsReferencedRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractButton

from ..core.errors import InputError
from ..core.i18n import tr
from .map_pick import MapPick, PickTarget

if TYPE_CHECKING:
    from ..core.cooperation.register import Register


class CooperationPick(QObject):
    """One button at a time is down; what was clicked goes to whoever's button it is."""

    missed = pyqtSignal(str)

    def __init__(
        self, canvas: QgsMapCanvas, layer: Callable[[], QgsVectorLayer | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._canvas, self._layer = canvas, layer
        self._facts: tuple[str, Any] = ("", None)
        self._receiver: Callable[[str], None] | None = None
        self._button: QAbstractButton | None = None
        self._tool = MapPick(canvas, self._target, self)
        self._tool.picked.connect(self._picked)
        self._tool.missed.connect(self.missed)
        self._tool.ended.connect(self._ended)

    def use(self, on: bool, receiver: Callable[[str], None], button: QAbstractButton) -> None:
        """A button went down, or up again."""
        if on:
            self._ended()
            self._receiver, self._button = receiver, button
            self._tool.set_active(True)
        elif button is self._button:
            self.stop()

    def stop(self) -> None:
        """Give the map back."""
        self._tool.set_active(False)
        self._ended()

    def shut_down(self) -> None:
        """Before removal."""
        self._tool.shut_down()
        self._receiver = self._button = None

    def zoom(self, register: Register | None, agreement: str) -> None:
        """Bring the map to the parties of an agreement. Raises InputError where none is on the layer."""
        from ..core.cooperation.parties import epci_of_parties

        layer, facts = self._layer(), self._described()
        if register is None or layer is None or facts is None or facts.problem:
            raise InputError(tr("Choose a layer of communes or EPCI first."))
        bound = epci_of_parties(register)
        sirens = bound.loc[bound["cooperation"] == agreement, "siren_epci"].unique()
        column = facts.fields.get("EPCI_FIELD") or facts.fields.get("CODE_FIELD")
        listed = ", ".join(QgsExpression.quotedString(str(siren)) for siren in sirens)
        request = QgsFeatureRequest().setNoAttributes()
        request.setFilterExpression(f"{QgsExpression.quotedColumnRef(column)} IN ({listed})")
        extent = None
        for feature in layer.getFeatures(request) if len(sirens) else ():
            box = feature.geometry().boundingBox()
            extent = box if extent is None else extent
            extent.combineExtentWith(box)
        if extent is None:
            raise InputError(
                tr("No party of this agreement is on the layer « {} ».").format(layer.name()),
                (),
                tr("Parties without EPCI, or of another year, can't be found on it."),
            )
        extent.scale(1.2)
        self._canvas.setReferencedExtent(QgsReferencedRectangle(extent, layer.crs()))
        self._canvas.refresh()

    def _described(self) -> Any:
        layer = self._layer()
        if layer is None:
            return None
        if self._facts[0] != layer.id():
            from ..processing.recognition import describe_layer

            self._facts = (layer.id(), describe_layer(QgsProject.instance().mapLayer(layer.id())))
        return self._facts[1]

    def _target(self) -> PickTarget | None:
        from ..core import reference

        layer, facts = self._layer(), self._described()
        if layer is None or facts is None or facts.problem:
            return None
        epci, code = facts.fields.get("EPCI_FIELD") or "", facts.fields.get("CODE_FIELD") or ""
        known = frozenset(reference.epci().index)
        return PickTarget(layer, epci or (code if facts.level == "epci" else ""), code, known)

    def _picked(self, siren: str) -> None:
        if self._receiver is not None:
            self._receiver(siren)

    def _ended(self) -> None:
        button, self._button, self._receiver = self._button, None, None
        if button is not None:
            button.setChecked(False)
