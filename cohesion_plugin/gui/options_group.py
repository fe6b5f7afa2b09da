"""Options that most maps leave as they are."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsCollapsibleGroupBoxBasic, QgsDoubleSpinBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QWidget

from ..core.i18n import tr
from ..core.rings.request import defaults


class OptionsGroup(QgsCollapsibleGroupBoxBasic):
    """Collapsed at first; gives parameters common to all methods."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Options"), parent)
        self._numbers = {
            "MIN_BORDER": _metres(
                defaults()["min_border_m"], tr("A shorter shared border counts as a mere corner.")
            ),
            "TOLERANCE": _metres(
                defaults()["tolerance_m"],
                tr("Outlines that run beside each other closer than this share a border."),
            ),
        }
        self._boxes = {
            "SINGLE": _box(
                tr("Each EPCI once"),
                tr("Under one centre only: the nearest ring, then the longest border or the largest share."),
            ),
            "THROUGH_METROPOLES": _box(
                tr("Pass through other métropoles"),
                tr("By contiguity, rings go on beyond a neighbouring métropole."),
            ),
            "FOLD": _box(
                tr("Unite Paris, Lyon and Marseille"),
                tr("Their municipal districts are folded into the commune."),
            ),
        }
        self._replace = _box(
            tr("Replace the previous result"), tr("Otherwise each run adds a group of layers to the project.")
        )
        self._lay_out()
        self.restore({})
        self.setCollapsed(True)

    def parameters(self) -> dict[str, Any]:
        """Values for the algorithm."""
        numbers = {name: spin.value() for name, spin in self._numbers.items()}
        return {**numbers, **{name: box.isChecked() for name, box in self._boxes.items()}}

    def replaces(self) -> bool:
        """Whether a run takes the place of the one before."""
        return self._replace.isChecked()

    def state(self) -> dict[str, Any]:
        """What the project keeps."""
        return {**self.parameters(), "replace": self.replaces()}

    def restore(self, values: dict[str, Any]) -> None:
        """Values that ``state`` gave; the defaults where it says nothing."""
        usual = {
            "MIN_BORDER": defaults()["min_border_m"],
            "TOLERANCE": defaults()["tolerance_m"],
            "FOLD": True,
        }
        given = {**usual, **values}
        for name, spin in self._numbers.items():
            spin.setValue(given[name])
        for name, box in self._boxes.items():
            box.setChecked(bool(given.get(name)))
        self._replace.setChecked(bool(given.get("replace", True)))

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for box in (self._replace, *self._boxes.values()):
            form.addRow(box)
            box.toggled.connect(self.changed)
        labels = {"MIN_BORDER": tr("Shortest border"), "TOLERANCE": tr("Gaps to bridge")}
        for name, spin in self._numbers.items():
            form.addRow(labels[name], spin)
            spin.setAccessibleName(labels[name])
            spin.valueChanged.connect(self.changed)


def _metres(default: float, tip: str) -> QgsDoubleSpinBox:
    spin = QgsDoubleSpinBox()
    spin.setRange(0, 100_000)
    spin.setDecimals(1)
    spin.setSuffix(" m")
    spin.setClearValue(default)
    spin.setToolTip(tip)
    return spin


def _box(text: str, tip: str) -> QCheckBox:
    box = QCheckBox(text)
    box.setToolTip(tip)
    return box
