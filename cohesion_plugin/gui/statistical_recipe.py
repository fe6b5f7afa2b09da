"""The recipe of an earlier run: a file chosen, what it asks shown; the run then takes all from it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ..core.errors import CohesionError, InputError
from ..core.i18n import tr
from .file_dialogs import file_to_open
from .icons import tool_button

KIND = "JSON (*.json)"


class RecipeRow(QWidget):
    """``loaded(request)``: parameters of a recipe just chosen, as the form shows them; None: forgotten."""

    loaded = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = ""
        self.words = QLabel(self)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.choose = tool_button("mActionFileOpen", tr("Run the recipe of an earlier run again"))
        self.leave = tool_button("mActionRemove", tr("Leave the recipe: choose freely again"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        line.addWidget(self.words, 1)
        line.addWidget(self.choose)
        line.addWidget(self.leave)
        self.choose.clicked.connect(self._ask)
        self.leave.clicked.connect(lambda: self.set_path(""))
        self._say()

    def set_path(self, path: str) -> None:
        """Another recipe, or none."""
        request = None
        if path:
            try:
                request = request_in(path)
            except CohesionError as error:
                self.failed.emit(error)
                return
        before, self.path = self.path, path
        self._say()
        if path or before:
            self.loaded.emit(request)

    def _say(self) -> None:
        name = Path(self.path).name
        self.words.setText(tr("As in the recipe {}").format(name) if name else tr("Recipe: none"))
        self.words.setToolTip(self.path)
        self.leave.setVisible(bool(name))

    def _ask(self) -> None:
        path = file_to_open(self, self.choose.toolTip(), "", KIND)
        if path:
            self.set_path(path)


def request_in(path: str) -> dict[str, Any]:
    """What a recipe asks: ``indicators`` (transform by column), and options by parameter. Raises InputError."""
    from ..core.statistics.recipe import recipe_of, request_of

    try:
        text = Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            tr("The recipe {} can't be read.").format(path), [str(error)], tr("Choose another file.")
        ) from error
    asked = request_of(recipe_of(text, Path(path).name), Path(path).name)
    return {
        "indicators": {one.field: one.transform for one in asked.indicators},
        "CLASS_COUNT": asked.class_count,
        "CONTIGUITY": asked.contiguity,
        "PREPARTITION": asked.prepartition,
        "CONSOLIDATE": asked.consolidate,
        "WEIGHT_FIELD": asked.weight,
        "SEED": asked.seed,
    }
