"""What is compared on: the layer of communes, the tables, rings and classes where there are some."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from ..core.i18n import tr
from .comparison_tables import TableList
from .layer_chooser import LayerChooser
from .layer_reader import LayerReader
from .result_layers import tables as ring_layers
from .table_chooser import TableChooser
from .typology_layers import of_role
from .typology_order import CLASSES

ROLES = ("RINGS", "CLASSES", "MOVEMENTS")


class _Reader(LayerReader):
    """Describes a layer, and no more."""

    def list_epci(self, columns: dict[str, str]) -> None:
        self._columns = columns


class DataForm(QWidget):
    """``values``: for the algorithm. The latest rings and classes of the project are taken by themselves."""

    changed = pyqtSignal()
    failed = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reader = _Reader(self)
        self.layer = LayerChooser(self.reader, self)
        self.layer.columns.hide()
        self.tables = TableList(self)
        self.more = QgsCollapsibleGroupBox(tr("Rings, classes, movements"), self)
        self.others = {
            "RINGS": TableChooser(tr("Rings"), self.more),
            "CLASSES": TableChooser(tr("Classes"), self.more),
            "MOVEMENTS": TableChooser(tr("Movements"), self.more),
        }
        self._own_choice: set[str] = set()
        form = QFormLayout(self.more)
        for chooser in self.others.values():
            form.addRow(chooser.combo.accessibleName(), chooser)
        self.more.setCollapsed(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self.layer, self.tables, self.more):
            layout.addWidget(part)
        self.layer.changed.connect(self.changed)
        self.layer.recognised.connect(self.changed)
        self.tables.changed.connect(self.changed)
        self.reader.failed.connect(self.failed)
        for name, chooser in self.others.items():
            chooser.changed.connect(lambda one=name: self._chosen(one))
            chooser.combo.activated.connect(lambda _row, one=name: self._own_choice.add(one))
        self._choosing = False
        QgsProject.instance().layersAdded.connect(self.take_latest)

    def problem(self) -> str | None:
        """Why nothing can be compared yet."""
        layer = self.layer.layer()
        if self.layer.problem or layer is None:
            return (self.layer.problem or tr("Choose a layer of communes.")).split("\n")[0]
        if self.layer.level == "epci":
            return tr("The layer « {} » is one of EPCI: choose communes.").format(layer.name())
        return tr("Reading the files…") if self.tables.busy() else None

    def code(self) -> str:
        """The column of codes."""
        return self.layer.columns.columns().get("CODE_FIELD", "")

    def values(self) -> dict[str, Any]:
        """TERRITORIES, TABLES, and those of the others that are chosen."""
        layer = self.layer.layer()
        others = {name: chooser.value() for name, chooser in self.others.items()}
        given = {"TERRITORIES": layer.id() if layer is not None else None, "TABLES": self.tables.usable()}
        return {name: value for name, value in {**given, **others}.items() if value}

    def take_latest(self, _layers: object = None) -> None:
        """Rings and classes just made, unless the user has chosen others."""
        latest = {"RINGS": ring_layers(QgsProject.instance()), "CLASSES": of_role(CLASSES)}
        for name, layers in latest.items():
            named = [one for one in layers if _fits(one, name)]
            if name not in self._own_choice and named:
                self._choosing = True
                self.others[name].set_value(named[0].id())
                self._choosing = False

    def state(self) -> dict[str, Any]:
        """What the user chose."""
        others = {name: self.others[name].value() for name in ROLES if name in self._own_choice}
        return {**self.layer.state(), "tables": self.tables.values(), "others": others}

    def restore(self, state: dict[str, Any]) -> None:
        """What ``state`` gave."""
        others = state.get("others") or {}
        self._own_choice = set(others)
        for name, chooser in self.others.items():
            chooser.set_value(others.get(name))
        self._own_choice = set(others)
        self.take_latest()
        self.tables.set_values(list(state.get("tables") or []))
        self.layer.restore(state)

    def shut_down(self) -> None:
        """Before removal."""
        QgsProject.instance().layersAdded.disconnect(self.take_latest)
        self.layer.shut_down()
        self.tables.recogniser.stop()

    def _chosen(self, name: str) -> None:
        if not self._choosing:
            self._own_choice.add(name)
        self.changed.emit()


def _fits(layer: QgsVectorLayer, name: str) -> bool:
    wanted = {"RINGS": "couronne", "CLASSES": "code_commune"}[name]
    return layer.fields().indexFromName(wanted) >= 0
