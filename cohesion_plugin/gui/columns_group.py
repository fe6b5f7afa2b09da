"""Which column holds what, set by recognition, changed where it errs."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBoxBasic, QgsFieldComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QSizePolicy, QWidget

from ..core.i18n import tr
from .table_chooser import TableChooser


class ColumnsGroup(QgsCollapsibleGroupBoxBasic):
    """One combo box of columns per role, and a table that says the EPCI of each commune. Collapsed at first."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Columns and EPCI table"), parent)
        self._combos: dict[str, QgsFieldComboBox] = {}
        self._preset: dict[str, str] = {}
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, label in _labels().items():
            form.addRow(label, self._combo(name, label))
        self.membership = TableChooser(tr("EPCI of each commune"), self)
        self.membership.combo.setToolTip(
            tr("Table of DGCL, Insee or Banatic that says the EPCI of each commune")
        )
        self.membership.changed.connect(self.changed)
        form.addRow(tr("EPCI table"), self.membership)
        self.setCollapsed(True)

    def preset(
        self, layer: QgsVectorLayer | None, columns: dict[str, str | None], chosen: dict[str, str]
    ) -> None:
        """Show the columns recognised in a layer, and the user's own choices over them."""
        self._preset = {name: columns.get(name) or "" for name in self._combos}
        for name, combo in self._combos.items():
            combo.blockSignals(True)
            combo.setLayer(layer)
            combo.setField(chosen.get(name, self._preset[name]))
            combo.blockSignals(False)

    def columns(self) -> dict[str, str]:
        """Column by parameter of the algorithm, where there is one."""
        return {name: combo.currentField() for name, combo in self._combos.items() if combo.currentField()}

    def choices(self) -> dict[str, str]:
        """Only what the user changed."""
        now = {name: combo.currentField() for name, combo in self._combos.items()}
        return {name: field for name, field in now.items() if field != self._preset.get(name, "")}

    def _combo(self, name: str, label: str) -> QgsFieldComboBox:
        combo = QgsFieldComboBox(self)
        combo.setAllowEmptyFieldName(True)
        combo.setAccessibleName(label)
        combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        combo.fieldChanged.connect(self.changed)
        self._combos[name] = combo
        return combo


def _labels() -> dict[str, str]:
    return {
        "CODE_FIELD": tr("Code"),
        "NAME_FIELD": tr("Name"),
        "EPCI_FIELD": tr("EPCI SIREN"),
        "EPCI_NAME_FIELD": tr("EPCI name"),
        "NATURE_FIELD": tr("Legal nature"),
        "POPULATION_FIELD": tr("Population"),
    }
