"""Below what is drawn or counted: the choices of its algorithm, and the filters of the list, which it heeds."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingParameterEnum
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QSizePolicy, QWidget

from ..core.i18n import tr
from .cooperation_filters import Filters

# Parameters of the algorithms that stand for the filters of the list.
_HEEDED = {
    "DATE": "day", "STATUS": "statuses", "THEMES": "themes", "KINDS": "natures", "CENTRES": "sirens",
    "SEARCH": "search",
}  # fmt: skip
# Name of the layout that an algorithm adds to the project, of the format chosen.
_LAYOUT, _FORMAT = "LAYOUT", "FORMAT"


class CooperationOptions(QWidget):
    """``choices``: names of enumerations among the parameters of an algorithm; they are said in its own words."""

    def __init__(self, algorithm: str, choices: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        found = QgsApplication.processingRegistry().algorithmById(algorithm)
        definitions = {one.name(): one for one in found.parameterDefinitions()} if found is not None else {}
        self._known = set(definitions)
        self._combos: dict[str, QComboBox] = {}
        self.page: QCheckBox | None = None
        self.heeded = QLabel(self)
        self.heeded.setWordWrap(True)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        # Above the choices, whose texts are long for a narrow panel.
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for name in choices:
            definition = definitions.get(name)
            if name == _LAYOUT and definition is not None:
                self.page = QCheckBox(tr("Page of the themes"), self)
                self.page.setToolTip(tr("A layout of the project, opened once it is made"))
                form.addRow(self.page)
            elif isinstance(definition, QgsProcessingParameterEnum):
                self._combos[name] = _combo(definition)
                form.addRow(definition.description(), self._combos[name])
        if self.page is not None and _FORMAT in self._combos:
            for widget in (self._combos[_FORMAT], form.labelForField(self._combos[_FORMAT])):
                widget.setEnabled(False)
                self.page.toggled.connect(widget.setEnabled)
        form.addRow(self.heeded)

    def values(self, filters: Filters, title: str = "") -> dict[str, object]:
        """Parameters of the algorithm: its choices, and what it heeds of the filters; ``title``: of its layout."""
        chosen: dict[str, object] = {name: combo.currentIndex() for name, combo in self._combos.items()}
        if self.page is not None and self.page.isChecked():
            chosen[_LAYOUT] = title
        for name, field in _HEEDED.items():
            value = getattr(filters, field)
            if name in self._known and value:
                chosen[name] = value if isinstance(value, str) else list(value)
        return chosen

    def show_filters(self, filters: Filters) -> None:
        """Say which filters are on: they count here too, though the list that they narrow is on the other page."""
        words = _words()
        used = [words[field] for field in _HEEDED.values() if getattr(filters, field)]
        self.heeded.setText(tr("Filters of the list that count here: {}.").format(", ".join(used)))
        self.heeded.setVisible(bool(used))


def _words() -> dict[str, str]:
    return {
        "day": tr("date"),
        "statuses": tr("statuses"),
        "themes": tr("themes"),
        "sirens": tr("territories"),
        "natures": tr("kind of agreement"),
        "search": tr("text searched for"),
    }


def _combo(definition: QgsProcessingParameterEnum) -> QComboBox:
    combo = QComboBox()
    combo.addItems(definition.options())
    combo.setCurrentIndex(int(definition.defaultValue() or 0))
    combo.setAccessibleName(definition.description())
    combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    combo.setMinimumWidth(90)
    return combo
