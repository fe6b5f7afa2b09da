"""How a page looks: format, author, logo, template, which are remembered, and what it carries."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QSizePolicy, QWidget

from ..cartography.page_spec import template
from ..core.i18n import pick, tr

REMEMBERED = "cohesion/page"


class PageLook(QWidget):
    """The second page of the panel."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.format = QComboBox(self)
        for name, size in template()["formats"].items():
            self.format.addItem(pick(size["label"]), name)
        self.author = QLineEdit(self)
        self.author.setPlaceholderText(tr("Your agency"))
        self.logo = _file(tr("Images (*.svg *.png *.jpg *.jpeg)"), tr("Logo"))
        self.template = _file(tr("Layout templates (*.qpt)"), tr("Your own layout template"))
        self.flags = {
            "LEGEND_DEFINITIONS": QCheckBox(tr("Definitions of the classes"), self),
            "NORTH": QCheckBox(tr("North arrow"), self),
            "LOCATION": QCheckBox(tr("Small map of where the territory lies"), self),
            "OVERSEAS": QCheckBox(tr("Overseas territories in boxes of their own"), self),
            "SCHEMATIC": QCheckBox(tr("Schematic map, without regulatory value"), self),
        }
        for name in ("LOCATION", "OVERSEAS"):
            self.flags[name].setChecked(True)
        form = QFormLayout(self)
        form.setContentsMargins(6, 6, 6, 6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, widget in (
            (tr("Format"), self.format),
            (tr("Author"), self.author),
            (tr("Logo"), self.logo),
            (tr("Template"), self.template),
        ):
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            form.addRow(text, widget)
        for box in self.flags.values():
            form.addRow(box)
            box.toggled.connect(self.changed)
        self._recall()
        self.format.currentIndexChanged.connect(self._keep)
        self.author.editingFinished.connect(self._keep)
        self.logo.fileChanged.connect(self._keep)
        self.template.fileChanged.connect(self._keep)

    def parameters(self) -> dict[str, Any]:
        """For the algorithm."""
        files = {"LOGO": self.logo.filePath().strip(), "TEMPLATE": self.template.filePath().strip()}
        return {
            "FORMAT": self.format.currentData(),
            "AUTHOR": self.author.text().strip(),
            **{name: path for name, path in files.items() if path},
            **{name: box.isChecked() for name, box in self.flags.items()},
        }

    def state(self) -> dict[str, Any]:
        """What the project keeps: what it is read with takes the place of what is remembered."""
        return {
            "format": self.format.currentData(),
            "template": self.template.filePath(),
            "flags": {name: box.isChecked() for name, box in self.flags.items()},
        }

    def restore(self, state: dict[str, Any]) -> None:
        """What ``state`` gave; what is remembered where the project says nothing."""
        self._recall()
        if "format" in state:
            self.format.setCurrentIndex(max(self.format.findData(state["format"]), 0))
            self.template.setFilePath(state.get("template") or "")
        for name, box in self.flags.items():
            box.setChecked((state.get("flags") or {}).get(name, name in ("LOCATION", "OVERSEAS")))

    def _recall(self) -> None:
        settings = QgsSettings()
        self.blockSignals(True)
        known = self.format.findData(settings.value(f"{REMEMBERED}/format", ""))
        self.format.setCurrentIndex(max(known, 0))
        self.author.setText(str(settings.value(f"{REMEMBERED}/author", "") or ""))
        self.logo.setFilePath(str(settings.value(f"{REMEMBERED}/logo", "") or ""))
        self.template.setFilePath(str(settings.value(f"{REMEMBERED}/template", "") or ""))
        self.blockSignals(False)

    def _keep(self, *_what: object) -> None:
        if self.signalsBlocked():
            return
        settings = QgsSettings()
        settings.setValue(f"{REMEMBERED}/format", self.format.currentData())
        settings.setValue(f"{REMEMBERED}/author", self.author.text().strip())
        settings.setValue(f"{REMEMBERED}/logo", self.logo.filePath().strip())
        settings.setValue(f"{REMEMBERED}/template", self.template.filePath().strip())
        self.changed.emit()


def _file(filter_: str, name: str) -> QgsFileWidget:
    made = QgsFileWidget()
    made.setStorageMode(QgsFileWidget.StorageMode.GetFile)
    made.setFilter(filter_)
    made.setDialogTitle(name)
    made.lineEdit().setAccessibleName(name)
    made.lineEdit().setShowClearButton(True)
    return made
