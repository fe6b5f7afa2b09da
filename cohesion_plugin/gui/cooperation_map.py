"""The page « Map and figures »: what to draw or to count of the agreements listed, on which territories."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingParameterFeatureSink,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ..core.i18n import tr
from .cooperation_filters import Filters
from .cooperation_options import CooperationOptions
from .result_layers import ROLE
from .table_chooser import TableChooser
from .typology_order import TypologyOrder

LINKS, COVERAGE = "cohesion:cooperationlinks", "cohesion:cooperationcoverage"
SUMMARY, THEMES = "cohesion:cooperationsummary", "cohesion:cooperationthemes"
ROLE_PREFIX = "coop_"


@dataclass(frozen=True)
class _Kind:
    """``needs``: which of the choosers below the algorithm has a use for, required ones first; ``choices``: its own."""

    algorithm: str
    title: str
    explanation: str
    needs: tuple[str, ...]
    required: int
    choices: tuple[str, ...] = ()


class CooperationMap(QWidget):
    """What « Run » does; the filters of the list say which agreements and at what date."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds = _kinds()
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(tr("What to draw or to count"))
        for kind in self._kinds:
            self.kind.addItem(kind.title, kind.algorithm)
        self.explanation = QLabel(self)
        self.explanation.setWordWrap(True)
        self.territories = _layers(tr("Layer of communes or EPCI"))
        self.rings = _layers(tr("Rings made by the panel « Rings »"))
        self.flows = TableChooser(tr("Commuting file"), self)
        self.replace = QCheckBox(tr("Replace the former result"), self)
        self.replace.setChecked(True)
        self._choosers = {"TERRITORIES": self.territories, "RINGS": self.rings, "FLOWS": self.flows}
        self._options = {
            kind.algorithm: CooperationOptions(kind.algorithm, kind.choices, self) for kind in self._kinds
        }
        self._lay_out()
        self._connect()
        self._offer_rings()
        self._show_kind()

    def problem(self, source: str) -> str | None:
        """What is missing before a run."""
        if not source:
            return tr("Open a register first.")
        kind = self._kind()
        for name in kind.needs[: kind.required]:
            if self._value(name) is None:
                if name == "RINGS":
                    return tr("Rings are needed: make them with the panel « Rings ».")
                return tr("Load a layer of communes or EPCI, such as IGN's ADMIN EXPRESS.")
        return None

    def order(self, source: str, filters: Filters, title: str) -> TypologyOrder:
        """What « Run » runs. ``title``: of the register."""
        kind = self._kind()
        asked: dict[str, Any] = {
            "REGISTER": source,
            **{name: self._value(name) for name in kind.needs},
        }
        algorithm = QgsApplication.processingRegistry().algorithmById(kind.algorithm)
        known = {definition.name(): definition for definition in algorithm.parameterDefinitions()}
        outputs = {
            name: (ROLE_PREFIX + name.lower(), definition.description())
            for name, definition in known.items()
            if isinstance(definition, QgsProcessingParameterFeatureSink)
        }
        values = {name: value for name, value in asked.items() if value}
        whole = f"{kind.title} – {title}"
        values.update(self._options[kind.algorithm].values(filters, whole))
        return TypologyOrder(kind.algorithm, values, whole, outputs, self.replace.isChecked())

    def show_filters(self, filters: Filters) -> None:
        """Say which of them count."""
        for options in self._options.values():
            options.show_filters(filters)

    def short_title(self) -> str:
        """What the run bar says."""
        return self._kind().title

    def layer(self) -> QgsVectorLayer | None:
        """The territories chosen."""
        layer = self.territories.currentLayer()
        return layer if isinstance(layer, QgsVectorLayer) else None

    def shut_down(self) -> None:
        """Before removal."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._layers_changed)
        project.layersRemoved.disconnect(self._layers_changed)

    def _kind(self) -> _Kind:
        return self._kinds[max(self.kind.currentIndex(), 0)]

    def _value(self, name: str) -> str | None:
        chooser = self._choosers[name]
        if isinstance(chooser, TableChooser):
            return chooser.value()
        layer = chooser.currentLayer()
        return layer.id() if layer is not None else None

    def _lay_out(self) -> None:
        self.form = QFormLayout()
        self.form.addRow(tr("Show"), self.kind)
        self.form.addRow(self.explanation)
        self.form.addRow(tr("Territories"), self.territories)
        self.form.addRow(tr("Rings"), self.rings)
        self.form.addRow(tr("Commuting"), self.flows)
        layout = QVBoxLayout(self)
        layout.addLayout(self.form)
        for options in self._options.values():
            layout.addWidget(options)
        layout.addWidget(self.replace)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(lambda _row: self._show_kind())
        for combo in (self.territories, self.rings):
            combo.layerChanged.connect(lambda _layer: self.changed.emit())
        project = QgsProject.instance()
        project.layersAdded.connect(self._layers_changed)
        project.layersRemoved.connect(self._layers_changed)

    def _layers_changed(self, _layers: object) -> None:
        self._offer_rings()
        self.changed.emit()

    def _offer_rings(self) -> None:
        """Only results of the rings algorithm: known by their fields, wherever they were made."""
        layers = QgsProject.instance().mapLayers().values()
        others = [layer for layer in layers if not _is_rings(layer)]
        self.rings.setExceptedLayerList(others)
        made = [layer for layer in layers if layer.customProperty(ROLE)]
        self.territories.setExceptedLayerList(made)

    def _show_kind(self) -> None:
        kind = self._kind()
        self.explanation.setText(kind.explanation)
        for algorithm, options in self._options.items():
            options.setVisible(algorithm == kind.algorithm)
        for name, chooser in self._choosers.items():
            for widget in (chooser, self.form.labelForField(chooser)):
                widget.setVisible(name in kind.needs)
        self.changed.emit()


def _is_rings(layer: object) -> bool:
    return isinstance(layer, QgsVectorLayer) and {"siren_metropole", "siren_epci", "couronne"} <= set(
        layer.fields().names()
    )


def _layers(name: str) -> QgsMapLayerComboBox:
    combo = QgsMapLayerComboBox()
    combo.setFilters(Qgis.LayerFilter.PolygonLayer)
    combo.setAccessibleName(name)
    combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    combo.setMinimumWidth(90)
    return combo


def _kinds() -> list[_Kind]:
    return [
        _Kind(
            LINKS,
            tr("Links and parties"),
            tr("A curved double arrow for each agreement, and its parties by number of agreements."),
            ("TERRITORIES",),
            1,
            ("COLOUR", "PARTY_COLOUR", "GROUPED"),
        ),
        _Kind(
            COVERAGE,
            tr("Coverage of the rings"),
            tr("For each EPCI of the rings: covered or not, by what, until when, and why it may not be."),
            ("RINGS", "FLOWS"),
            1,
        ),
        _Kind(
            SUMMARY,
            tr("Figures of the register"),
            tr("Number, themes, follow-up, partners; with rings, the share that cooperates in each."),
            ("RINGS",),
            0,
        ),
        _Kind(
            THEMES,
            tr("Themes by EPCI"),
            tr("A table: how many agreements each EPCI has on each theme."),
            (),
            0,
            ("BY", "LAYOUT", "FORMAT"),
        ),
    ]
