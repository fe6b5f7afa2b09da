"""An indicator of the user's own: label, numerator, denominator, aggregation; whether it can be read is shown."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..core.errors import CohesionError
from ..core.i18n import language, tr
from .comparison_own import id_of
from .standard_buttons import named
from .words import fold

COLUMN = Qt.ItemDataRole.UserRole


class OwnDialog(QDialog):
    """``value``: the JSON object. ``columns``: of the tables, each with the table's name; a double click writes one
    where the cursor was last."""

    def __init__(
        self,
        columns: Sequence[tuple[str, str]],
        taken: Sequence[str],
        content: dict[str, Any] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("An indicator of your own"))
        self.resize(560, 520)
        self._content, self._taken = dict(content or {}), taken
        self._columns = {column for column, _ in columns}
        self.label, self.unit = QLineEdit(self), QLineEdit(self)
        self.numerator, self.denominator = QLineEdit(self), QLineEdit(self)
        self.aggregation, self.better = QComboBox(self), QComboBox(self)
        self.factor, self.decimals = QDoubleSpinBox(self), QSpinBox(self)
        self.factor.setLocale(QLocale(language()))
        self.filter, self.list = QgsFilterLineEdit(self), QListWidget(self)
        self.validity = QLabel(self)
        self.validity.setWordWrap(True)
        self._last = self.numerator
        kinds = QDialogButtonBox.StandardButton
        self.buttons = named(QDialogButtonBox(kinds.Ok | kinds.Cancel, self))
        self._lay_out(columns)
        self._fill()
        self._connect()
        self.check()

    def value(self) -> dict[str, Any]:
        """As the plugin's own indicators are written."""
        name = self.label.text().strip()
        made = {
            **{key: one for key, one in self._content.items() if key in ("theme", "source", "note", "id")},
            "label": name,
            "unit": self.unit.text().strip(),
            "aggregation": self.aggregation.currentData(),
            "numerator": self.numerator.text().strip(),
            "factor": self.factor.value(),
            "decimals": self.decimals.value(),
            "better": self.better.currentData(),
        }
        if self.denominator.isEnabled():
            made["denominator"] = self.denominator.text().strip() or None
        made.setdefault("id", id_of(name, self._taken))
        return made

    def check(self) -> bool:
        """Say whether it can be read and computed; the button follows."""
        from ..core.indicators.library import indicators_in

        wants = self.aggregation.currentData() not in ("sum",)
        self.denominator.setEnabled(wants)
        problem = "" if self.label.text().strip() else tr("Give it a label.")
        missing: list[str] = []
        try:
            one = indicators_in(self.value())[0]
            missing = self._missing(list(one.formulas[0].names))
        except CohesionError as error:
            problem = problem or " ".join([error.sentence, *error.facts])
        if missing and not problem:
            self.validity.setText(tr("Reads well, but no table has: {}").format(", ".join(missing)))
        else:
            self.validity.setText(problem or tr("Reads well; all columns are in the tables."))
        self.validity.setStyleSheet("color: #b3261e;" if problem else "")
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not problem)
        return not problem

    def _missing(self, names: list[str]) -> list[str]:
        from ..core.indicators.recognise import patterns
        from ..core.text import plain

        known = [plain(column) for column in self._columns]
        return [
            name
            for name in names
            if not any(one.fullmatch(column) for one in patterns(name) for column in known)
        ]

    def _lay_out(self, columns: Sequence[tuple[str, str]]) -> None:
        self.factor.setRange(0.01, 1e9)
        self.factor.setDecimals(2)
        self.decimals.setRange(0, 6)
        for text, data in (
            (tr("Ratio of sums"), "ratio"),
            (tr("Sum"), "sum"),
            (tr("Mean annual change (end / start)"), "rate"),
            (tr("Mean weighted by the denominator"), "weighted_mean"),
            (tr("Never aggregated (one commune or EPCI)"), "none"),
        ):
            self.aggregation.addItem(text, data)
        for text, data in ((tr("Neither"), "none"), (tr("Higher"), "higher"), (tr("Lower"), "lower")):
            self.better.addItem(text, data)
        form = QFormLayout()
        for text, part in (
            (tr("Label"), self.label),
            (tr("Unit"), self.unit),
            (tr("Aggregation"), self.aggregation),
            (tr("Numerator"), self.numerator),
            (tr("Denominator"), self.denominator),
            (tr("Times"), self.factor),
            (tr("Decimals"), self.decimals),
            (tr("Better when"), self.better),
        ):
            form.addRow(text, part)
        self.filter.setPlaceholderText(tr("Columns of the tables: double-click to write one"))
        for column, table in dict.fromkeys(columns):
            item = QListWidgetItem(f"{column}  –  {table}", self.list)
            item.setData(COLUMN, column)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        for part in (self.validity, self.filter, self.list, self.buttons):
            layout.addWidget(part)

    def _fill(self) -> None:
        one = self._content
        self.label.setText(_text(one.get("label")))
        self.unit.setText(_text(one.get("unit")))
        formula = (one.get("formulas") or [one])[0]
        self.numerator.setText(str(formula.get("numerator") or ""))
        self.denominator.setText(str(formula.get("denominator") or ""))
        self.aggregation.setCurrentIndex(max(self.aggregation.findData(one.get("aggregation", "ratio")), 0))
        self.factor.setValue(float(one.get("factor", 100.0 if not one else 1.0)))
        self.decimals.setValue(int(one.get("decimals", 1)))
        self.better.setCurrentIndex(max(self.better.findData(one.get("better", "none")), 0))

    def _connect(self) -> None:
        for line in (self.label, self.numerator, self.denominator):
            line.textChanged.connect(lambda _text: self.check())
        for line in (self.numerator, self.denominator):
            line.selectionChanged.connect(lambda one=line: self._use(one))
            line.cursorPositionChanged.connect(lambda _old, _new, one=line: self._use(one))
        self.aggregation.currentIndexChanged.connect(lambda _row: self.check())
        self.filter.textChanged.connect(self._filter)
        self.list.itemActivated.connect(self._write)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _use(self, line: QLineEdit) -> None:
        self._last = line

    def _write(self, item: QListWidgetItem) -> None:
        column = item.data(COLUMN)
        self._last.insert(column if re.fullmatch(r"[^\W\d]\w*", column) else f'"{column}"')
        self._last.setFocus()

    def _filter(self, text: str) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(fold(text.strip()) not in fold(item.text()))


def _text(value: Any) -> str:
    from ..core.i18n import pick

    return str(pick(value)) if isinstance(value, dict) else str(value or "")
