"""The parameters of each method of rings, and no others."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsDoubleSpinBox, QgsSpinBox
from qgis.PyQt.QtCore import QRegularExpression, pyqtSignal
from qgis.PyQt.QtGui import QRegularExpressionValidator
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from ..core.i18n import tr
from ..core.rings.request import AREA, BASES, CATCHMENT, COMMUTING, CONTIGUITY, DISTANCE, defaults
from .table_chooser import TableChooser


class MethodParameters(QWidget):
    """A form whose editors are known by the parameter of the algorithm that they give."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editors: dict[str, QWidget] = {}
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def values(self) -> dict[str, Any]:
        """Values of the algorithm's parameters; nothing for a table that is not chosen."""
        found = {name: _value(editor) for name, editor in self._editors.items()}
        return {name: value for name, value in found.items() if value is not None}

    def restore(self, values: dict[str, Any]) -> None:
        """Values that ``values`` gave; others are left as they are."""
        for name, editor in self._editors.items():
            if name in values or isinstance(editor, TableChooser):
                _set_value(editor, values.get(name))

    def problem(self) -> str | None:
        """What is missing before a run."""
        empty = [
            edit for edit in self._editors.values() if isinstance(edit, QLineEdit) and not edit.text().strip()
        ]
        return tr("Give the value of each ring.") if empty else None

    def _add(self, name: str, label: str, editor: QWidget, tip: str = "") -> None:
        self._editors[name] = editor
        editor.setToolTip(tip)
        editor.setAccessibleName(label)
        self.form.addRow(label, editor)
        signal = next((name for kind, name in _SIGNALS.items() if isinstance(editor, kind)), "valueChanged")
        getattr(editor, signal).connect(self.changed)


_SIGNALS = {TableChooser: "changed", QLineEdit: "textChanged", QComboBox: "currentIndexChanged"}


class ContiguityParameters(MethodParameters):
    """How many rings; the rest is among the options."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        count = QgsSpinBox(self)
        count.setRange(1, 10)
        count.setValue(defaults()["ring_count"])
        count.setClearValue(defaults()["ring_count"])
        self._add("RING_COUNT", tr("Number of rings"), count)


class DistanceParameters(MethodParameters):
    """Widths, and what must be inside."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._add(
            "WIDTHS",
            tr("Limits (km)"),
            _number_list(defaults()["widths_km"]),
            tr(
                "Outer limit of each ring from the outline of the centre, such as 15, 30. With decimals: 7,5 ; 15"
            ),
        )
        basis = QComboBox(self)
        basis.addItem(tr("its area"), AREA)
        basis.addItem(tr("its population"), BASES[1])
        self._add("BASIS", tr("An EPCI counts by"), basis)
        tip = tr("From this share inside a limit, the EPCI belongs to the ring.")
        self._add("SHARE", tr("Share inside"), _share(), tip)


class CommutingParameters(MethodParameters):
    """The flow table and a threshold per ring."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._add(
            "FLOWS",
            tr("Flow table"),
            TableChooser(tr("Commuting flow table"), self),
            tr("Insee's base-flux-mobilite-domicile-lieu-travail as published: CODGEO, DCLT, NBFLUX_C…"),
        )
        self._add(
            "THRESHOLDS",
            tr("Thresholds (%)"),
            _number_list(defaults()["thresholds_pct"]),
            tr("Lowest share of employed residents who work in the centre, per ring, such as 15, 5"),
        )

    def problem(self) -> str | None:
        """A flow table is needed."""
        return super().problem() or (tr("Choose the flow table.") if "FLOWS" not in self.values() else None)


class CatchmentParameters(MethodParameters):
    """The share inside, and the table of areas where the layer has none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._add(
            "SHARE", tr("Share for the 1st ring"), _share(), tr("Share of the EPCI's population in the area.")
        )
        self._add(
            "CATCHMENT",
            tr("Table of areas"),
            TableChooser(tr("Table of catchment areas"), self),
            tr("Communes and their area (CODGEO, AAV2020), such as Insee's table d'appartenance. "
               "Not needed where the layer has an AAV column."),
        )  # fmt: skip


FORMS = {
    CONTIGUITY: ContiguityParameters,
    DISTANCE: DistanceParameters,
    COMMUTING: CommutingParameters,
    CATCHMENT: CatchmentParameters,
}


def _number_list(values: list[float]) -> QLineEdit:
    edit = QLineEdit(", ".join(f"{value:g}" for value in values))
    edit.setValidator(QRegularExpressionValidator(QRegularExpression(r"[0-9.,; ]*"), edit))
    return edit


def _share() -> QgsDoubleSpinBox:
    share = QgsDoubleSpinBox()
    share.setRange(1, 100)
    share.setDecimals(0)
    share.setSuffix(" %")
    share.setValue(defaults()["share_pct"])
    share.setClearValue(defaults()["share_pct"])
    return share


def _value(editor: QWidget) -> Any:
    if isinstance(editor, TableChooser):
        return editor.value()
    if isinstance(editor, QComboBox):
        return editor.currentData()
    return editor.text().strip() if isinstance(editor, QLineEdit) else editor.value()


def _set_value(editor: QWidget, value: Any) -> None:
    if isinstance(editor, TableChooser):
        editor.set_value(value)
    elif isinstance(editor, QComboBox):
        editor.setCurrentIndex(max(editor.findData(value), 0))
    elif isinstance(editor, QLineEdit):
        editor.setText(str(value))
    else:
        editor.setValue(value)
