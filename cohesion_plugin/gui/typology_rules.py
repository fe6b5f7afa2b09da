"""The user's own rules: the table, its tools, files of rules, and a count before the run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsField, QgsVectorLayer
from qgis.gui import QgsExpressionBuilderDialog
from qgis.PyQt.QtCore import QMetaType, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..core.errors import CohesionError
from ..core.i18n import tr
from .file_dialogs import file_to_open, file_to_save
from .icons import theme_icon, tool_button
from .standard_buttons import named
from .typology_rule import RuleBook, book_of, next_version, read_book, write_book
from .typology_rule_table import RuleTable

KIND = "JSON (*.json)"


class RuleEditor(QWidget):
    """``fields``: what conditions may name, as a layer and names that the files add."""

    changed = pyqtSignal()
    failed = pyqtSignal(object)
    said = pyqtSignal(str)
    count_asked = pyqtSignal()

    def __init__(
        self, fields: Callable[[], tuple[QgsVectorLayer | None, list[str]]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fields = fields
        self._saved = RuleBook()
        self._listed: QgsVectorLayer | None = None
        self._version = "1.0"
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(tr("Name of the typology"))
        self.name.setAccessibleName(self.name.placeholderText())
        self.table = RuleTable(self)
        self.count = QPushButton(theme_icon("mActionSum"), tr("Count"), self)
        self.count.setToolTip(
            tr("Count the communes of each rule, those that several fit and those that none does")
        )
        self.verdict = QLabel(self)
        self.verdict.setWordWrap(True)
        self.verdict.hide()
        self._buttons = {
            "add": tool_button("symbologyAdd", tr("Add a rule")),
            "remove": tool_button("symbologyRemove", tr("Remove the rule")),
            "up": tool_button("mActionArrowUp", tr("Apply the rule earlier")),
            "down": tool_button("mActionArrowDown", tr("Apply the rule later")),
            "build": tool_button("mIconExpression", tr("Write the condition with the expression builder")),
            "load": tool_button("mActionFileOpen", tr("Load rules from a file")),
            "save": tool_button("mActionFileSave", tr("Save the rules to a file, to share them")),
        }
        self._lay_out()
        self._connect()

    def book(self) -> RuleBook:
        """The rules as they stand."""
        return RuleBook(self.name.text().strip(), self._version, self.table.rules())

    def problem(self) -> str | None:
        """What is missing before a run."""
        return self.book().problem()

    def write(self, path: str) -> None:
        """For the algorithm. Raises OutputError."""
        write_book(path, self.book())

    def state(self) -> dict[str, Any]:
        """What the project keeps."""
        return self.book().state()

    def restore(self, state: Any) -> None:
        """What ``state`` gave."""
        self._show(book_of(state))

    def load(self, path: str) -> None:
        """Rules from a file, in the place of those shown."""
        try:
            book = read_book(path)
        except CohesionError as error:
            self.failed.emit(error)
            return
        self._show(book)
        self._saved = self.book()
        self.changed.emit()
        self.said.emit(tr("Loaded: {name}, version {version}.").format(name=book.name, version=book.version))

    def save(self, path: str) -> None:
        """Rules to a file; their version grows where they changed since they were loaded or saved."""
        book = self.book()
        if self._saved.rules and book.rules != self._saved.rules:
            self._version = next_version(self._version)
        try:
            write_book(path, self.book())
        except CohesionError as error:
            self.failed.emit(error)
            return
        self._saved = self.book()
        self.changed.emit()
        self.said.emit(tr("Saved as version {version}: {path}").format(version=self._version, path=path))

    def show_counts(self, counts: dict[str, int], verdict: str, details: str = "") -> None:
        """What the rules would give."""
        self.table.show_counts(counts)
        self.verdict.setText(verdict)
        self.verdict.setToolTip(details)
        self.verdict.setVisible(bool(verdict))

    def _show(self, book: RuleBook) -> None:
        self.blockSignals(True)
        self.name.setText(book.name)
        self._version = book.version
        self.table.set_rules(book.rules)
        self.show_counts({}, "")
        self.blockSignals(False)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(2)
        for button in self._buttons.values():
            tools.addWidget(button)
        tools.addStretch(1)
        tools.addWidget(self.count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.name)
        layout.addWidget(self.table, 1)
        layout.addLayout(tools)
        layout.addWidget(self.verdict)

    def _connect(self) -> None:
        act = self._buttons
        act["add"].clicked.connect(self.table.add)
        act["remove"].clicked.connect(self.table.remove)
        act["up"].clicked.connect(lambda: self.table.move(-1))
        act["down"].clicked.connect(lambda: self.table.move(1))
        act["build"].clicked.connect(self._build)
        act["load"].clicked.connect(self._ask_load)
        act["save"].clicked.connect(self._ask_save)
        self.count.clicked.connect(self.count_asked)
        self.name.textEdited.connect(self.changed)
        self.table.changed.connect(self._edited)

    def _edited(self) -> None:
        self.show_counts({}, "")
        self.changed.emit()

    def _build(self) -> None:
        layer, added = self._fields()
        if self.table.currentRow() < 0:
            self.table.add()
        # The dialog keeps a bare pointer to the layer, also for a while after it is closed.
        self._listed = _with_names(layer, added)
        dialog = QgsExpressionBuilderDialog(self._listed, self.table.condition(), self)
        dialog.setWindowTitle(tr("Condition of the class"))
        for buttons in dialog.findChildren(QDialogButtonBox):
            named(buttons)
        if dialog.exec():
            self.table.set_condition(dialog.expressionText().strip())
        dialog.deleteLater()

    def _ask_load(self) -> None:
        path = file_to_open(self, tr("Load rules from a file"), "", KIND)
        if path:
            self.load(path)

    def _ask_save(self) -> None:
        name = (self.name.text().strip() or tr("rules")) + ".json"
        path, _ = file_to_save(self, tr("Save the rules"), str(Path.home() / name), KIND)
        if path:
            self.save(path if path.lower().endswith(".json") else path + ".json")


def _with_names(layer: QgsVectorLayer | None, added: list[str]) -> QgsVectorLayer | None:
    """What the builder lists: the layer itself, or an empty one with the columns of the files beside its own."""
    known = layer.fields().names() if layer is not None else []
    more = [name for name in added if name not in known]
    if not more:
        return layer
    listed = QgsVectorLayer("NoGeometry", layer.name() if layer is not None else tr("Files"), "memory")
    own = list(layer.fields()) if layer is not None else []
    listed.dataProvider().addAttributes([*own, *(QgsField(name, QMetaType.Type.QString) for name in more)])
    listed.updateFields()
    return listed
