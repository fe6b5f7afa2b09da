"""The whole panel against stand-ins of the algorithms: recognition, runs, cancel, errors."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from conftest import ORLEANS, TOURS, cell
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterString,
    QgsProcessingProvider,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, QMetaType

from cohesion_plugin.core.i18n import tr
from cohesion_plugin.gui import layer_reader
from cohesion_plugin.gui.result_layers import is_result
from cohesion_plugin.gui.rings_panel import RingsPanel

TEXT, WHOLE, REAL = QMetaType.Type.QString, QMetaType.Type.Int, QMetaType.Type.Double
FIELDS = {
    "siren_metropole": TEXT, "nom_metropole": TEXT, "siren_epci": TEXT, "nom_epci": TEXT, "nature_epci": TEXT,
    "couronne": WHOLE, "statut": TEXT, "bordure_km": REAL, "part_pct": REAL, "nb_communes": WHOLE,
    "population": WHOLE, "autres_metropoles": TEXT,
}  # fmt: skip
ROWS = [
    (TOURS, "Tours", TOURS, "Tours", "ME", 0, "métropole", None, None, 22, 300_000, None),
    (TOURS, "Tours", "200000001", "CC Une", "CC", 1, "couronne", 12.5, None, 10, 10_000, "Orléans (2)"),
    (TOURS, "Tours", "200000002", "CA Deux", "CA", 2, "couronne", 3.0, None, 20, 20_000, None),
    (ORLEANS, "Orléans", ORLEANS, "Orléans", "ME", 0, "métropole", None, None, 22, 280_000, None),
    (ORLEANS, "Orléans", "200000001", "CC Une", "CC", 2, "couronne", 8.0, None, 10, 10_000, "Tours (1)"),
    (ORLEANS, "Orléans", TOURS, "Tours", "ME", None, "métropole voisine", 0.0, None, 22, 300_000, None),
]


def wait_until(condition: Callable[[], Any], seconds: float = 20.0) -> None:
    """Let QGIS work until the condition holds; a failure where it never does."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def forget_deleted() -> None:
    """Carry out what deleteLater put off."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Conduct:
    """How the stand-in of the rings behaves: it may wait for ``go`` (all methods, or one), or fail."""

    go = threading.Event()
    waits = ""
    error = ""
    asked: list[dict[str, Any]] = []  # noqa: RUF012 - emptied by the fixture


class _Stub(QgsProcessingAlgorithm):
    def createInstance(self) -> QgsProcessingAlgorithm:
        return type(self)()

    def displayName(self) -> str:
        return self.name()

    def _sink(self, name: str, optional: bool = False) -> None:
        kind = QgsProcessing.SourceType.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSink(name, name, kind, optional=optional))

    def _write(
        self, name: str, parameters: dict[str, Any], context: Any, fields: dict[str, Any], rows: list
    ) -> str:
        made = QgsFields()
        for field, kind in fields.items():
            made.append(QgsField(field, kind))
        crs = QgsProject.instance().crs()
        sink, destination = self.parameterAsSink(
            parameters, name, context, made, QgsWkbTypes.Type.MultiPolygon, crs
        )
        for position, row in enumerate(rows):
            feature = QgsFeature(made)
            feature.setAttributes(list(row))
            feature.setGeometry(QgsGeometry.fromWkt(cell(position)))
            sink.addFeature(feature)
        return destination


class StubRings(_Stub):
    def name(self) -> str:
        return "metropolitanrings"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterFeatureSource("COMMUNES", "COMMUNES"))
        self.addParameter(QgsProcessingParameterString("METHOD", "METHOD"))
        self.addParameter(QgsProcessingParameterString("METROPOLES", "METROPOLES", optional=True))
        self._sink("RINGS")
        self._sink("OUTLINES", optional=True)

    def prepareAlgorithm(self, parameters: dict[str, Any], context: Any, feedback: Any) -> bool:
        if self.parameterAsVectorLayer(parameters, "COMMUNES", context) is None:
            raise QgsProcessingException("No layer was given.\n  • facts")
        Conduct.asked.append(dict(parameters))
        return True

    def processAlgorithm(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        waits = Conduct.waits in ("", parameters["METHOD"])
        while waits and not Conduct.go.wait(0.01):
            if feedback.isCanceled():
                return {}
        if Conduct.error:
            raise QgsProcessingException(Conduct.error)
        feedback.pushWarning("A commune is missing.")
        rings = self._write("RINGS", parameters, context, FIELDS, ROWS)
        outlines = self._write("OUTLINES", parameters, context, {"couronne": WHOLE}, [(0,), (1,)])
        report = {"REPORT": "A commune is missing.", "METHOD_SENTENCE": "Rings by wish."}
        return {"RINGS": rings, "OUTLINES": outlines, **report}


class StubChange(_Stub):
    def name(self) -> str:
        return "ringchange"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for name in ("RINGS_A", "RINGS_B"):
            self.addParameter(QgsProcessingParameterFeatureSource(name, name))
        self._sink("CHANGES")

    def processAlgorithm(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        fields = {
            name: FIELDS[name] for name in ("siren_metropole", "nom_metropole", "siren_epci", "nom_epci")
        }
        fields |= {"couronne_a": WHOLE, "couronne_b": WHOLE, "changement": TEXT}
        rows = [(TOURS, "Tours", "200000002", "CA Deux", 2, None, "leaves")]
        return {"CHANGES": self._write("CHANGES", parameters, context, fields, rows), "REPORT": "One leaves."}


class StubProvider(QgsProcessingProvider):
    def id(self) -> str:
        return "cohesion"

    def name(self) -> str:
        return "stand-in"

    def loadAlgorithms(self) -> None:
        for made in (StubRings(), StubChange()):
            self.addAlgorithm(made)


def items() -> list[SimpleNamespace]:
    known = [(TOURS, "Tours", "ME"), (ORLEANS, "Orléans", "ME"), ("200000001", "CC Une", "CC")]
    return [
        SimpleNamespace(
            siren=siren, name=name, nature=nature, is_metropole=nature == "ME", nb_communes=1, population=2
        )
        for siren, name, nature in known
    ]


def describe(layer: QgsVectorLayer | None, _code: str | None = None) -> SimpleNamespace:
    if layer is None or "insee_com" not in layer.fields().names():
        return SimpleNamespace(level="", problem="No codes here.\n  • columns: x", sentence="", fields={})
    fields = {"CODE_FIELD": "insee_com", "EPCI_FIELD": "siren_epci", "POPULATION_FIELD": None}
    return SimpleNamespace(level="commune", problem=None, sentence="Communes · insee_com", fields=fields)


@pytest.fixture
def stage(qgis_iface, qgis_new_project, qgis_processing, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Stand-ins in the registry and for recognition; nothing waits unless a test says so."""
    Conduct.error = Conduct.waits = ""
    Conduct.asked = []
    Conduct.go.set()
    recognition = SimpleNamespace(
        describe_layer=describe, freeze=lambda layer: layer.name(), list_epci=lambda *_args: items()
    )
    monkeypatch.setattr(layer_reader, "load", lambda _progress: recognition)
    monkeypatch.setattr(layer_reader, "PAUSE_MS", 0)
    registry = QgsApplication.processingRegistry()
    assert registry.providerById("cohesion") is None, "another test left its provider"
    provider = StubProvider()
    registry.addProvider(provider)
    yield qgis_iface
    Conduct.go.set()
    registry.removeProvider(provider)


@pytest.fixture
def panel(stage: Any) -> Iterator[RingsPanel]:
    """As the dock builds it, in a project without layers."""
    made = RingsPanel(stage)
    made.show()
    yield made
    made.shut_down()
    made.deleteLater()
    forget_deleted()


@pytest.fixture
def communes(panel: RingsPanel, tiny: Callable[..., QgsVectorLayer]) -> QgsVectorLayer:
    """A recognised layer in the panel, its list read, Tours and Orléans chosen."""
    layer = tiny(3, name="communes")
    QgsProject.instance().addMapLayer(layer)
    wait_until(lambda: len(panel.definition.centres.model) == 3)
    panel.definition.centres.all.click()
    return layer


def run(panel: RingsPanel) -> None:
    """Run and wait until the result is shown."""
    panel.messages.last = ""
    panel.run_bar.run.click()
    wait_until(lambda: panel.messages.last)


def groups() -> dict[str, list[str]]:
    root = QgsProject.instance().layerTreeRoot()
    return {group.name(): [layer.name() for layer in group.findLayers()] for group in root.findGroups()}


def results() -> list[str]:
    return [layer_id for layer_id, layer in QgsProject.instance().mapLayers().items() if is_result(layer)]


def test_empty_project_says_what_to_do(panel: RingsPanel) -> None:
    assert "Load a layer" in panel.definition.layer.sentence.text()
    assert not panel.run_bar.run.isEnabled()
    assert "Load a layer" in panel.run_bar.status.text()


def test_layer_is_recognised_and_columns_preset(panel: RingsPanel, communes: QgsVectorLayer) -> None:
    assert panel.definition.layer.sentence.text() == "Communes · insee_com"
    assert panel.definition.layer.columns.columns() == {"CODE_FIELD": "insee_com", "EPCI_FIELD": "siren_epci"}
    assert panel.definition.layer.columns.choices() == {}
    assert panel.run_bar.run.isEnabled()


def test_a_layer_that_is_not_recognised_is_passed_over(panel: RingsPanel, tiny: Any) -> None:
    other = QgsVectorLayer("Polygon?field=x:integer", "aaa", "memory")
    QgsProject.instance().addMapLayer(other)
    wait_until(lambda: panel.definition.layer.sentence.text() == "No codes here.")
    assert "columns: x" in panel.definition.layer.sentence.toolTip()
    QgsProject.instance().addMapLayer(tiny(2, name="zzz"))
    wait_until(lambda: panel.definition.layer.layer().name() == "zzz")
    assert panel.definition.layer.sentence.text() == "Communes · insee_com"


def test_a_filtered_layer_is_read_again(panel: RingsPanel, communes: QgsVectorLayer) -> None:
    panel.definition.centres.model.set_items([])
    assert communes.setSubsetString("insee_com = '37801'")
    wait_until(lambda: len(panel.definition.centres.model) == 3)


def test_run_adds_a_group_and_fills_the_table(panel: RingsPanel, communes: QgsVectorLayer) -> None:
    run(panel)
    assert groups() == {"Rings – Orléans, Tours (contiguity)": ["Outlines of rings", "Rings of EPCI"]}
    assert panel.tabs.currentWidget() is panel.result
    assert panel.result.model.rowCount() == len(ROWS)
    assert panel.result.sentence.text() == "Rings by wish."
    assert "1st ring: 1 EPCI" in panel.messages.last
    assert "1 remark" in panel.messages.last
    assert "A commune is missing." in panel.messages.last_details
    asked = Conduct.asked[0]
    assert asked["METROPOLES"] == f"{ORLEANS},{TOURS}"
    assert asked["COMMUNES"] == communes.id()
    assert asked["METHOD"] == "contiguity"
    assert "WIDTHS" not in asked


def test_results_are_not_offered_as_a_layer(panel: RingsPanel, communes: QgsVectorLayer) -> None:
    run(panel)
    combo = panel.definition.layer.combo
    assert [combo.layer(row).name() for row in range(combo.count())] == ["communes"]
    QgsProject.instance().removeMapLayers(results())
    QgsProject.instance().addMapLayer(QgsVectorLayer("Polygon?field=x:integer", "more", "memory"))
    assert sorted(combo.layer(row).name() for row in range(combo.count())) == ["communes", "more"]


def test_second_run_replaces_in_place_or_keeps(panel: RingsPanel, communes: QgsVectorLayer) -> None:
    run(panel)
    first = results()
    root = QgsProject.instance().layerTreeRoot()
    root.insertGroup(0, "mine")
    run(panel)
    assert [group.name() for group in root.findGroups()] == ["mine", "Rings – Orléans, Tours (contiguity)"]
    assert len(results()) == 2 and not set(first) & set(results())
    assert "removed" not in panel.messages.last
    panel.definition.options._replace.setChecked(False)
    run(panel)
    assert len(root.findGroups()) == 3
    assert panel.result.bar.choice.count() == 2


def test_two_methods_give_the_change(panel: RingsPanel, communes: QgsVectorLayer) -> None:
    panel.definition.second.combo.setCurrentIndex(2)
    run(panel)
    (layers,) = groups().values()
    assert layers[0] == "What the definition changes"
    assert [asked["METHOD"] for asked in Conduct.asked] == ["contiguity", "distance"]
    assert Conduct.asked[1]["WIDTHS"] == "15, 30"
    model = panel.result.model
    cells = [model.index(0, column).data() for column in range(model.columnCount())]
    assert cells[:4] == ["Tours", "CA Deux", "2nd ring", "–"]
    assert "One leaves." in panel.messages.last_details


def test_a_flow_table_is_needed_and_may_be_a_file(panel: RingsPanel, communes: Any, tmp_path: Path) -> None:
    flows = tmp_path / "flux d'été.csv"
    flows.write_text("CODGEO,DCLT\n", encoding="utf-8")
    panel.definition.method.combo.setCurrentIndex(2)
    assert "flow table" in panel.definition.problem()
    chooser = panel.definition.method._form("commuting")._editors["FLOWS"]
    chooser.set_value(str(flows))
    assert panel.definition.problem() is None
    assert chooser.combo.currentText() == "flux d'été.csv"
    QgsProject.instance().addMapLayer(QgsVectorLayer("None?field=CODGEO:string", "a table", "memory"))
    assert chooser.value() == str(flows)
    run(panel)
    assert Conduct.asked[0]["FLOWS"] == str(flows)
    table = QgsProject.instance().mapLayersByName("a table")[0]
    chooser.set_value(table.id())
    assert chooser.value() == table.id()
    QgsProject.instance().removeMapLayer(table)
    assert chooser.value() is None
    assert "flow table" in panel.definition.problem()


def test_cancel_leaves_nothing_and_the_panel_ready(panel: RingsPanel, communes: QgsVectorLayer) -> None:
    Conduct.go.clear()
    panel.run_bar.run.click()
    wait_until(lambda: QgsApplication.taskManager().countActiveTasks())
    assert not panel.run_bar.run.isVisible() and panel.run_bar.cancel.isVisible()
    panel.run_bar.cancel.click()
    wait_until(lambda: panel.messages.last)
    assert "Cancelled" in panel.messages.last
    assert groups() == {} and results() == []
    assert panel.run_bar.run.isVisible() and panel.run_bar.run.isEnabled()
    assert not panel.run_bar._timer.isActive(), "nothing ticks at rest"
    Conduct.go.set()
    run(panel)
    assert len(groups()) == 1


def test_cancel_during_the_second_method_drops_the_first(panel: RingsPanel, communes: QgsVectorLayer) -> None:
    Conduct.waits = "distance"
    Conduct.go.clear()
    panel.definition.second.combo.setCurrentIndex(2)
    panel.run_bar.run.click()
    wait_until(lambda: panel._run._done == 1)
    panel.run_bar.cancel.click()
    wait_until(lambda: panel.messages.last)
    assert groups() == {} and results() == []


def test_an_error_is_a_sentence_with_details(panel: RingsPanel, communes: QgsVectorLayer) -> None:
    Conduct.error = "The codes stand twice.\n  • 37261\nChoose another column."
    run(panel)
    assert panel.messages.last == "The codes stand twice."
    assert "Choose another column." in panel.messages.last_details
    assert groups() == {} and panel.run_bar.run.isEnabled()


def test_what_the_algorithm_does_not_know_is_no_bare_traceback(panel: RingsPanel) -> None:
    panel.messages.fail("Traceback (most recent call last):\n  File x\nKeyError: 'insee_com'")
    assert "Traceback" not in panel.messages.last
    assert "KeyError" in panel.messages.last_details


def test_every_sentence_of_the_page_fits_a_narrow_dock(panel: RingsPanel, communes: QgsVectorLayer) -> None:
    panel.definition._comparison.setCollapsed(False)
    panel.definition.options.setCollapsed(False)
    panel.definition.layer.columns.setCollapsed(False)
    for index in range(panel.definition.method.combo.count()):
        panel.definition.method.combo.setCurrentIndex(index)
        panel.definition.second.combo.setCurrentIndex(index + 1)
        QCoreApplication.processEvents()
        assert panel.minimumSizeHint().width() <= 360, tr("None")
        assert panel.definition.widget().minimumSizeHint().width() <= 350
