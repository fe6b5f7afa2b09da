"""Options of a statistical typology, as the algorithm has them."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QSizePolicy, QSpinBox, QWidget

from ..core.i18n import pick, tr
from ..core.resources import vocabulary

MOST_CLASSES, MOST_PROTOTYPES = 20, 5000


class StatisticalOptions(QWidget):
    """The number of classes, always seen; the rest behind a title."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = vocabulary("statistical_typology")
        self._defaults = words["defaults"]
        self.classes = QComboBox(self)
        self.classes.addItem(tr("proposed"), 0)
        for count in range(2, MOST_CLASSES + 1):
            self.classes.addItem(str(count), count)
        self.contiguity = QCheckBox(tr("Each class in one piece"), self)
        self.contiguity.setToolTip(tr("Territories join only across shared borders."))
        self.more = QgsCollapsibleGroupBoxBasic(tr("Options"), self)
        self.prototypes = _spin(0, MOST_PROTOTYPES, tr("none"))
        self.prototypes.setSingleStep(100)
        self.prototypes.setToolTip(
            tr("Made where rows are more than twice as many: the tree is then that of the prototypes.")
        )
        self.consolidate = QComboBox(self)
        self.consolidate.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for name, spec in words["consolidations"].items():
            self.consolidate.addItem(pick(spec["label"]), name)
        self.weight = QComboBox(self)
        self.weight.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.weight.addItem(tr("none: all count the same"), "")
        self.seed = _spin(0, 999_999, "")
        self._lay_out()
        self.restore({})
        for box in (self.prototypes, self.seed):
            box.valueChanged.connect(self.changed)
        for combo in (self.classes, self.consolidate, self.weight):
            combo.currentIndexChanged.connect(self.changed)
        self.contiguity.toggled.connect(self.changed)

    def offer_weights(self, names: list[str]) -> None:
        """Columns of figures of the table."""
        chosen = self.weight.currentData() or self._weight
        self.weight.blockSignals(True)
        while self.weight.count() > 1:
            self.weight.removeItem(1)
        for name in names:
            self.weight.addItem(name, name)
        self.weight.setCurrentIndex(max(self.weight.findData(chosen), 0))
        self.weight.blockSignals(False)

    def parameters(self) -> dict[str, Any]:
        """For the algorithm."""
        return {
            "CLASS_COUNT": self.classes.currentData(),
            "CONTIGUITY": self.contiguity.isChecked(),
            "PREPARTITION": self.prototypes.value(),
            "CONSOLIDATE": self.consolidate.currentData(),
            "WEIGHT_FIELD": self.weight.currentData() or "",
            "SEED": self.seed.value(),
        }

    def state(self) -> dict[str, Any]:
        """What the project keeps."""
        return self.parameters()

    def restore(self, state: dict[str, Any]) -> None:
        """What ``state`` gave; the defaults where it says nothing."""
        self.classes.setCurrentIndex(max(self.classes.findData(state.get("CLASS_COUNT")), 0))
        self.contiguity.setChecked(bool(state.get("CONTIGUITY", False)))
        self.prototypes.setValue(int(state.get("PREPARTITION", self._defaults["prepartition"])))
        self.consolidate.setCurrentIndex(max(self.consolidate.findData(state.get("CONSOLIDATE")), 0))
        self._weight = str(state.get("WEIGHT_FIELD") or "")
        self.weight.setCurrentIndex(max(self.weight.findData(self._weight), 0))
        self.seed.setValue(int(state.get("SEED", self._defaults["seed"])))

    def _lay_out(self) -> None:
        more = QFormLayout(self.more)
        more.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for text, widget in (
            (tr("Weights"), self.weight),
            (tr("First k-means"), self.prototypes),
            (tr("Consolidation"), self.consolidate),
            (tr("Seed"), self.seed),
        ):
            more.addRow(text, widget)
            widget.setAccessibleName(text)
        self.more.setCollapsed(True)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(tr("Number of classes"), self.classes)
        form.addRow(self.contiguity)
        form.addRow(self.more)


def _spin(low: int, high: int, least: str) -> QSpinBox:
    """``least``: what the lowest value is called."""
    box = QSpinBox()
    box.setRange(low, high)
    box.setSpecialValueText(least)
    return box
