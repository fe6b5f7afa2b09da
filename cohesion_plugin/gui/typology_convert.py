"""The dialog « Convert to another COG year »: everything proposed, everything to be changed, nothing computed."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QSettings
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..core.errors import CohesionError
from ..core.i18n import pick, tr
from ..core.resources import vocabulary
from .background import BackgroundCall
from .standard_buttons import named
from .table_chooser import TableChooser
from .typology_order import CONVERT, CONVERTED, TypologyOrder
from .typology_vintage import CHOICES, ConvertPlan, plan_reader

MOVEMENTS = "cohesion/movements"
EVERY_YEAR = (1943, 2100)


class ConvertDialog(QDialog):
    """``years``: COG years of the outlines that the table is wanted for; ``from_year``: of the table."""

    def __init__(
        self, value: str, name: str, from_year: int, years: tuple[int, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Convert « {} »").format(name))
        self._value, self._name, self._years = value, name, years
        self._call: BackgroundCall | None = None
        self.plan: ConvertPlan | None = None
        self.movements = TableChooser(tr("Insee's movements of communes"), self)
        self.from_year, self.to_year = _year(from_year), _year(max(years))
        self.rules = QTableWidget(0, 2, self)
        self.target = QgsFileWidget(self)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.buttons = named(QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self))
        self.run = self.buttons.addButton(tr("Convert"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.movements.changed.connect(self._read)
        self.finished.connect(self._forget)
        self.movements.set_value(str(QSettings().value(MOVEMENTS, "")) or None)
        if self.movements.value() is None:
            self._say(
                tr("Choose v_mvt_commune_2025.csv, or a later one, as Insee publishes it with the COG.")
            )

    def order(self, target: str) -> TypologyOrder:
        """What is to be run; ``target``: the parameter whose file the result replaces."""
        values: dict[str, Any] = {
            "TABLE": self._value,
            "MOVEMENTS": self.movements.value(),
            "FROM_YEAR": self.from_year.value(),
            "TO_YEAR": self.to_year.value(),
            "CONVERTED": self.target.filePath() or None,
        }
        if self.plan is not None:
            values["CODE_FIELD"] = self.plan.code
        for rule, parameter in CHOICES.items():
            values[parameter] = [field for field, chosen in self.chosen().items() if chosen == rule]
        title = tr("{name}, COG {year}").format(name=self._name, year=self.to_year.value())
        return TypologyOrder(CONVERT, values, title, {"CONVERTED": (CONVERTED, title)}, False, target)

    def chosen(self) -> dict[str, str]:
        """Rule by field, as shown."""
        rows = range(self.rules.rowCount())
        return {self.rules.item(row, 0).text(): self.rules.cellWidget(row, 1).currentData() for row in rows}

    def _read(self) -> None:
        self._forget()
        self.plan = None
        self.run.setEnabled(False)
        movements = self.movements.value()
        if movements is None:
            return
        self._say(tr("Reading…"))
        try:
            reader = plan_reader(self._value, movements)
        except CohesionError as error:
            self._failed(error)
            return
        self._call = BackgroundCall(tr("Prepare a conversion"), reader, self._planned, self._failed).start()

    def _planned(self, plan: ConvertPlan) -> None:
        self._call, self.plan = None, plan
        QSettings().setValue(MOVEMENTS, self.movements.value())
        reached = [year for year in self._years if plan.first <= year <= plan.last]
        self.to_year.setRange(plan.first, plan.last)
        self.from_year.setRange(plan.first, plan.last)
        self.to_year.setValue(max(reached) if reached else plan.last)
        wanted, year = max(self._years), self.to_year.value()
        self._say(
            tr("The movements go up to {last}; the codes of {year} are those of {wanted}.").format(
                last=plan.last, year=year, wanted=wanted
            )
            if reached and year != wanted
            else ""
            if reached
            else tr("The movements go up to {}: what changed since then will not be found.").format(plan.last)
        )
        self._show_rules(plan.rules)
        self.run.setEnabled(True)

    def _show_rules(self, rules: dict[str, str]) -> None:
        labels = _labels()
        self.rules.setRowCount(len(rules))
        for row, (field, rule) in enumerate(rules.items()):
            self.rules.setItem(row, 0, QTableWidgetItem(field))
            self.rules.item(row, 0).setToolTip(field)
            combo = QComboBox()
            combo.setAccessibleName(tr("Rule of « {} »").format(field))
            for choice in ("", *CHOICES):
                combo.addItem(labels[choice], choice)
            combo.setCurrentIndex(combo.findData(rule))
            self.rules.setCellWidget(row, 1, combo)

    def _failed(self, error: CohesionError) -> None:
        self._call = None
        self._say(str(error))

    def _say(self, text: str) -> None:
        self.words.setText(text)
        self.words.setVisible(bool(text))

    def _forget(self, _result: int = 0) -> None:
        if self._call is not None:
            self._call.abandon()
            self._call = None

    def _lay_out(self) -> None:
        self.resize(520, 460)
        self.run.setEnabled(False)
        self.rules.setHorizontalHeaderLabels([tr("Field"), tr("If communes merge")])
        header = self.rules.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.rules.verticalHeader().hide()
        self.rules.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.rules.setAccessibleName(tr("Rules of the fields"))
        self.target.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.target.setFilter(tr("Tables ({})").format("*.csv *.gpkg *.xlsx"))
        self.target.lineEdit().setPlaceholderText(tr("Temporary layer"))
        form = QFormLayout()
        form.addRow(tr("Movements"), self.movements)
        form.addRow(tr("COG year of the table"), self.from_year)
        form.addRow(tr("COG year wanted"), self.to_year)
        form.addRow(tr("Save to"), self.target)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.words)
        layout.addWidget(self.rules, 1)
        layout.addWidget(self.buttons)


def _year(value: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(*EVERY_YEAR)
    box.setValue(value)
    return box


def _labels() -> dict[str, str]:
    words = vocabulary("cog_movements")["rules"]
    named = {rule: pick(words["largest" if rule == "class" else rule]) for rule in CHOICES}
    return {"": tr("by itself: names, départements"), **named}
