"""One method of rings: its name, its explanation, its parameters."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from ..core.i18n import tr
from ..core.rings.request import METHODS
from .method_parameters import FORMS, MethodParameters
from .words import method_explanation, method_label


class MethodForm(QWidget):
    """A combo box; below it, only what concerns the method chosen. ``optional``: « none » is a choice."""

    changed = pyqtSignal()

    def __init__(self, name: str, optional: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combo = QComboBox(self)
        self.combo.setAccessibleName(name)
        if optional:
            self.combo.addItem(tr("None"), None)
        for method in METHODS:
            self.combo.addItem(method_label(method), method)
        self.explanation = QLabel(self)
        self.explanation.setWordWrap(True)
        self._forms: dict[str, MethodParameters] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self.combo)
        self._layout.addWidget(self.explanation)
        self.combo.currentIndexChanged.connect(self._show)
        self._show()

    def method(self) -> str | None:
        """The id of the method, None where none is chosen."""
        return self.combo.currentData()

    def parameters(self) -> dict[str, Any]:
        """METHOD and its own parameters, for the algorithm."""
        method = self.method()
        return {"METHOD": method, **self._form(method).values()} if method else {}

    def problem(self) -> str | None:
        """What is missing before a run."""
        method = self.method()
        return self._form(method).problem() if method else None

    def state(self) -> dict[str, Any]:
        """The method and the values of every form that was opened."""
        return {
            "method": self.method(),
            "values": {method: form.values() for method, form in self._forms.items()},
        }

    def restore(self, state: dict[str, Any]) -> None:
        """What ``state`` gave; the first choice where it says nothing."""
        self.combo.setCurrentIndex(max(self.combo.findData(state.get("method")), 0))
        for method, values in state.get("values", {}).items():
            if method in FORMS:
                self._form(method).restore(values)

    def _form(self, method: str) -> MethodParameters:
        if method not in self._forms:
            form = FORMS[method](self)
            form.setVisible(method == self.method())
            form.changed.connect(self.changed)
            self._forms[method] = form
            self._layout.addWidget(form)
        return self._forms[method]

    def _show(self) -> None:
        method = self.method()
        self.explanation.setText(method_explanation(method) if method else "")
        self.explanation.setVisible(bool(method))
        if method:
            self._form(method)
        for name, form in self._forms.items():
            form.setVisible(name == method)
        self.changed.emit()
