"""What a booklet may hold beside the figures: register, programmes, commuting, rings, classes; and its file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ..core.i18n import tr
from .project_state import read_state
from .standard_buttons import named
from .table_chooser import SUFFIXES, TableChooser

# Under which the panel « Cooperations » keeps its register.
REGISTER_KEY = "cooperations/panel"


class BookletDialog(QDialog):
    """``values``: parameters of the booklet; ``state``: what the project keeps of them."""

    def __init__(
        self, title: str, given: dict[str, Any], state: dict[str, Any], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Booklet of territories"))
        self.resize(560, 0)
        self.path, self.register, self.programmes = (QgsFileWidget(self) for _ in range(3))
        self.title, self.author = QLineEdit(self), QLineEdit(self)
        self.title.setPlaceholderText(title)
        self.path.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.path.setFilter("PDF (*.pdf)")
        self.path.setDialogTitle(tr("Save the booklet"))
        self.register.setFilter(tr("Register (*.gpkg)"))
        self.programmes.setStorageMode(QgsFileWidget.StorageMode.GetMultipleFiles)
        self.programmes.setFilter(tr("Tables ({})").format(SUFFIXES))
        self.rings, self.classes, self.flows = (
            TableChooser(text, self) for text in (tr("Rings"), tr("Classes"), tr("Commuting"))
        )
        self.workbook = QCheckBox(tr("with the workbook of all its numbers (XLSX), beside it"), self)
        self.layout_box = QCheckBox(tr("with a page layout of the project, to rework"), self)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = named(QDialogButtonBox(kinds.Ok | kinds.Cancel, self))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Make the booklet"))
        self._lay_out()
        self._fill(given, state)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.path.fileChanged.connect(lambda _path: self._able())
        self._able()

    def values(self) -> dict[str, Any]:
        """For the algorithm; nothing under a name stands for none."""
        path = self.pdf()
        made = {
            "PDF": str(path),
            "WORKBOOK": str(path.with_suffix(".xlsx")) if self.workbook.isChecked() else None,
            "LAYOUT": tr("Booklet") if self.layout_box.isChecked() else "",
            "TITLE": self.title.text().strip(),
            "AUTHOR": self.author.text().strip(),
            "REGISTER": self.register.filePath().strip() or None,
            "PROGRAMMES": QgsFileWidget.splitFilePaths(self.programmes.filePath()) or None,
            "FLOWS": self.flows.value(),
            "RINGS": self.rings.value(),
            "CLASSES": self.classes.value(),
        }
        return {name: value for name, value in made.items() if value is not None}

    def pdf(self) -> Path:
        """Where the booklet is written."""
        path = Path(self.path.filePath().strip())
        return path if path.suffix.lower() == ".pdf" else Path(f"{path}.pdf")

    def state(self) -> dict[str, Any]:
        """What comes back with the project."""
        return {
            "path": self.path.filePath(),
            "title": self.title.text(),
            "author": self.author.text(),
            "register": self.register.filePath(),
            "programmes": self.programmes.filePath(),
            "flows": self.flows.value(),
            "workbook": self.workbook.isChecked(),
            "layout": self.layout_box.isChecked(),
        }

    def _fill(self, given: dict[str, Any], state: dict[str, Any]) -> None:
        project = QgsProject.instance()
        register = read_state(project, REGISTER_KEY).get("register") or ""
        home = project.homePath() or str(Path.home())
        self.path.setFilePath(str(state.get("path") or Path(home) / f"{tr('booklet')}.pdf"))
        self.title.setText(str(state.get("title") or ""))
        self.author.setText(str(state.get("author") or ""))
        self.register.setFilePath(str(state.get("register", register) or ""))
        self.programmes.setFilePath(str(state.get("programmes") or ""))
        self.flows.set_value(state.get("flows"))
        self.rings.set_value(given.get("RINGS"))
        self.classes.set_value(given.get("CLASSES"))
        self.workbook.setChecked(bool(state.get("workbook", True)))
        self.layout_box.setChecked(bool(state.get("layout", False)))

    def _able(self) -> None:
        ready = bool(self.path.filePath().strip())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, part in (
            (tr("File"), self.path),
            ("", self.workbook),
            ("", self.layout_box),
            (tr("Title"), self.title),
            (tr("Author"), self.author),
            (tr("Rings"), self.rings),
            (tr("Classes"), self.classes),
            (tr("Register of cooperations"), self.register),
            (tr("Programmes"), self.programmes),
            (tr("Commuting"), self.flows),
        ):
            form.addRow(text, part)
            part.setAccessibleName(text or part.text())
        hint = QLabel(tr("What is left empty has no page in the booklet."), self)
        hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(hint)
        layout.addWidget(self.buttons)
