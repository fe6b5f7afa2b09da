"""The page « Definition »: layer, typology, its files or rules, summary; it gives the order of a run."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsProcessingUtils, QgsVectorLayer
from qgis.gui import QgsScrollArea
from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ..core.i18n import tr
from .layer_chooser import LayerChooser
from .layer_reader import LayerReader
from .statistical_form import StatisticalForm
from .typology_chooser import TypologyChooser
from .typology_conversion import Conversion
from .typology_files import FilesForm
from .typology_group import GroupForm
from .typology_need import dropped_files
from .typology_order import CLASSES, CLASSIFY, SUMMARY, TypologyOrder
from .typology_rules import RuleEditor

# Columns of the rings that classes have no use for.
UNUSED = ("EPCI_NAME_FIELD", "NATURE_FIELD")
# What conditions may name beside the columns of the layer and of the files.
COMPUTED = ["population", "surface_km2", "densite"]
ANYWHERE = "eurostat_1991"


SOON_MS = 50


class _Reader(LayerReader):
    """Describes a layer, and no more: classes need no list of EPCI. Later, as loading what reads takes Python's lock:
    the panel is drawn first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._later = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(lambda: super(_Reader, self).describe(self._later))

    def describe(self, layer_id: str) -> None:
        if self._recognition is not None:
            super().describe(layer_id)
            return
        self.stop()
        self._later = layer_id
        self._soon.start(SOON_MS)

    def stop(self) -> None:
        self._soon.stop()
        super().stop()

    def list_epci(self, columns: dict[str, str]) -> None:
        self._columns = columns


class TypologyPage(QgsScrollArea):
    """Scrolls where the dock is low; files may be dropped anywhere on it."""

    changed = pyqtSignal()
    failed = pyqtSignal(object)
    ordered = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A scroll area hears of what is dropped on its viewport only.
        self.viewport().setAcceptDrops(True)
        self.reader = _Reader(self)
        self.layer = LayerChooser(self.reader, self)
        self.typology = TypologyChooser(self)
        self.files = FilesForm(self)
        self.rules = RuleEditor(self.fields, self)
        self.group = GroupForm(self)
        self.statistics = StatisticalForm(self)
        self.conversion = Conversion(self.files, self)
        self._layer_id = ""
        self._lay_out()
        self._adapt_columns()
        self._connect()
        self._typology_changed()

    def problem(self) -> str | None:
        """What is missing before a run, None where all is there."""
        if self.typology.is_statistical():
            return self._layer_problem() or self.statistics.problem()
        return self._layer_problem() or (
            (self.rules.problem() if self.typology.is_own() else None) or self.files.problem()
        )

    def fields(self) -> tuple[QgsVectorLayer | None, list[str]]:
        """What conditions may name: the layer, and the names that files and the computation add."""
        return self.layer.layer(), [*self.files.columns(), *COMPUTED]

    def short_title(self) -> str:
        """« Density, 4 levels · communes »."""
        own = self.rules.name.text().strip() or tr("Own rules")
        name = own if self.typology.is_own() else self.typology.typology().title
        if self.typology.is_statistical():
            name = self.statistics.short_title()
        layer = self.layer.layer()
        return (
            tr("{typology} · {layer}").format(typology=name, layer=layer.name())
            if layer is not None
            else name
        )

    def order(self) -> TypologyOrder:
        """All that a run needs; own rules are written to a temporary file. Raises OutputError."""
        if self.typology.is_statistical():
            made = replace(self.statistics.order(), replace=self.group.replace.isChecked())
            code = self.layer.columns.columns().get("CODE_FIELD", "")
            own = made.parameters["TERRITORIES"] is None and "RECIPE" not in made.parameters
            return replace(made, parameters={**made.parameters, **({"CODE_FIELD": code} if own else {})})
        values = {**self.layer.parameters(), **self.files.parameters(), "TYPOLOGY": self.typology.id()}
        values["GROUP_BY"] = self.group.value()
        if self.typology.is_own():
            values["RULES"] = QgsProcessingUtils.generateTempFilename("rules.json")
            self.rules.write(values["RULES"])
        name = self.short_title()
        return TypologyOrder(
            CLASSIFY,
            _known(values),
            tr("Typology – {}").format(name),
            {"CLASSES": (CLASSES, name.partition(" · ")[0]), "SUMMARY": (SUMMARY, tr("Summary of classes"))},
            self.group.replace.isChecked(),
        )

    def state(self) -> dict[str, Any]:
        """What the project keeps."""
        return {
            **self.layer.state(),
            "typology": self.typology.state(),
            "files": self.files.state(),
            "rules": self.rules.state(),
            "statistics": self.statistics.state(),
            "options": self.group.state(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """What ``state`` gave; the defaults where it says nothing."""
        self.typology.restore(state.get("typology"))
        self.files.restore(state.get("files") or {})
        self.rules.restore(state.get("rules"))
        self.group.restore(state.get("options") or {})
        self.statistics.restore(state.get("statistics") or {})
        self._layer_id = ""
        self.layer.restore(state)
        self._recognised()

    def shut_down(self) -> None:
        """Before removal."""
        self.layer.shut_down()
        self.files.recogniser.stop()
        self.conversion.stop()
        self.statistics.shut_down()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files only."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Rules go to the editor, tables to the row that they do for."""
        event.acceptProposedAction()
        paths = dropped_files(event.mimeData())
        if self.typology.is_statistical():
            self.statistics.take(paths)
            return
        for path in paths:
            if path.lower().endswith(".json"):
                self.rules.load(path)
                self.typology.restore("own_rules")
        self.files.take([path for path in paths if not path.lower().endswith(".json")])

    def _layer_problem(self) -> str | None:
        layer = self.layer.layer()
        communes_only = not self.typology.is_statistical()
        if layer is not None and communes_only and self.layer.level == "epci" and not self.layer.problem:
            return tr("The layer « {} » is one of EPCI: choose communes.").format(layer.name())
        abroad = (
            self.typology.id() == ANYWHERE
            and layer is not None
            and layer.geometryType() == Qgis.GeometryType.Polygon
            and layer.crs().isValid()
        )
        return None if not self.layer.problem or abroad else self.layer.problem.split("\n")[0]

    def _lay_out(self) -> None:
        content = QWidget(self)
        layout = QVBoxLayout(content)
        self._headings = {}
        for title, widget in (
            (tr("Communes"), self.layer),
            (tr("Typology"), self.typology),
            (tr("Rules"), self.rules),
            (tr("Indicators"), self.statistics),
            (tr("Files"), self.files),
            (tr("Result"), self.group),
        ):
            heading = QLabel(title, content)
            font = heading.font()
            font.setBold(True)
            heading.setFont(font)
            self._headings[widget] = heading
            layout.addWidget(heading)
            layout.addWidget(widget)
        layout.addStretch(1)
        self.setWidget(content)

    def _adapt_columns(self) -> None:
        """Of the columns that the rings choose, those that classes have a use for."""
        columns = self.layer.columns
        columns.setTitle(tr("Columns"))
        for widget in (columns.membership, *(columns._combos[name] for name in UNUSED)):
            columns.layout().labelForField(widget).hide()
            widget.hide()

    def _connect(self) -> None:
        for part in (self.layer, self.files, self.rules, self.group, self.statistics):
            part.changed.connect(self.changed)
        self.statistics.failed.connect(self.failed)
        self.conversion.ordered.connect(self.ordered)
        self.typology.changed.connect(self._typology_changed)
        self.layer.recognised.connect(self._recognised)
        self.layer.changed.connect(self._recognised)
        self.rules.failed.connect(self.failed)
        self.reader.failed.connect(self.failed)

    def _typology_changed(self) -> None:
        own, statistical = self.typology.is_own(), self.typology.is_statistical()
        for part, shown in (
            (self.rules, own),
            (self.statistics, statistical),
            (self.files, not statistical),
        ):
            part.setVisible(shown)
            self._headings[part].setVisible(shown)
        self.group.set_grouped(not statistical)
        self.files.set_typology(self.typology.typology())
        self.changed.emit()

    def _recognised(self) -> None:
        layer = self.layer.layer()
        layer_id = layer.id() if layer is not None else ""
        if layer_id != self._layer_id:
            self._layer_id = layer_id
            self.group.set_layer(layer)
            self.files.set_layer(layer)
            self.statistics.set_layer(layer)
        recognised = layer is not None and not self.layer.problem and self.layer.level == "commune"
        code = self.layer.columns.columns().get("CODE_FIELD", "") if recognised else ""
        self.files.set_french(recognised)
        self.conversion.set_layer(layer if recognised else None, code)
        self.changed.emit()


def _known(values: dict[str, Any]) -> dict[str, Any]:
    """Only what the algorithm has a parameter for."""
    algorithm = QgsApplication.processingRegistry().algorithmById(CLASSIFY)
    if algorithm is None:
        return values
    return {name: value for name, value in values.items() if algorithm.parameterDefinition(name) is not None}
