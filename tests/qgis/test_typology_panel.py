"""The panel of typologies: built and removed, state, figures of a layer of classes, a class selected, rules, a run."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import cell, memory_layer
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop

from cohesion_plugin.core.errors import CohesionError
from cohesion_plugin.core.i18n import tr
from cohesion_plugin.core.progress import Progress
from cohesion_plugin.gui.typology_layers import of_role
from cohesion_plugin.gui.typology_order import CLASSES, SUMMARY
from cohesion_plugin.gui.typology_panel import KEY, TypologyPanel
from cohesion_plugin.gui.typology_rule import Rule, RuleBook, next_version, read_book, write_book
from cohesion_plugin.gui.typology_tools import SELECTION
from cohesion_plugin.gui.typology_totals import data_reader

QUIET = Progress()
# Between two looks: without it the test's own loop holds Python's lock against the run that it waits for.
REST = 0.002


def wait_until(condition: Callable[[], Any], seconds: float = 30.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(REST)


@pytest.fixture
def panel(provider: None, qgis_iface: Any, qgis_new_project: None) -> Iterator[TypologyPanel]:
    """As the dock builds it, in a project without layers."""
    made = TypologyPanel(qgis_iface)
    made.show()
    yield made
    made.shut_down()
    made.deleteLater()
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def classes() -> QgsVectorLayer:
    """Four communes in two classes."""
    columns = {
        "code_commune": ["37001", "37002", "37003", "37004"],
        "nom_commune": ["Une", "Deux", "Trois", "Quatre"],
        "classe": ["1", "2", "2", "2"],
        "libelle": ["urbain", "rural", "rural", "rural"],
        "motif": ["a", "b", "c", "d"],
        "population": [700, 100, 100, 100],
        "surface_km2": [1.0, 1.0, 1.0, 1.0],
    }
    return memory_layer(columns, [cell(i) for i in range(4)])


def own_rules(panel: TypologyPanel) -> None:
    panel.definition.typology.restore("own_rules")
    rules = (
        Rule("g", "big", "#332288", '"population" > 1001'),
        Rule("p", "small", "#44AA99", '"population" <= 1002'),
    )
    panel.definition.rules.restore(RuleBook("Sizes", "1.0", rules).state())
    panel.definition.changed.emit()


@pytest.fixture
def communes(panel: TypologyPanel, tiny: Callable[..., QgsVectorLayer]) -> QgsVectorLayer:
    layer = tiny(4, name="communes")
    QgsProject.instance().addMapLayer(layer)
    wait_until(lambda: panel.definition.layer.layer() is layer and panel.definition.layer.problem is None)
    return layer


def run(panel: TypologyPanel) -> None:
    wait_until(lambda: panel.definition.problem() is None)
    panel.messages.last = ""
    panel.run_bar.run.click()
    wait_until(lambda: panel.messages.last)


def test_empty_project_says_what_to_do(panel: TypologyPanel) -> None:
    assert not panel.run_bar.run.isEnabled()
    assert panel.run_bar.status.text()
    assert panel.result.layer() is None


def test_every_typology_shows_its_definition_and_its_files(panel: TypologyPanel) -> None:
    combo = panel.definition.typology.combo
    for row in range(combo.count()):
        if combo.itemData(row):
            combo.setCurrentIndex(row)
            assert "{" not in panel.definition.typology.definition.text()
            needed = {need.input for need in panel.definition.typology.typology().needs} - {"COMMUNES"}
            shown = {name for name, one in panel.definition.files.rows.items() if not one.isHidden()}
            assert needed <= shown


def test_state_round_trip(panel: TypologyPanel, communes: QgsVectorLayer) -> None:
    own_rules(panel)
    panel.definition.group.restore({"group": "epci", "replace": False})
    before = panel.definition.state()
    panel.project.write()
    assert QgsProject.instance().readEntry("cohesion", KEY, "")[0]
    panel.restore({})
    assert panel.definition.state()["typology"] != "own_rules"
    panel.project.read()
    assert {**panel.definition.state(), "layer": before["layer"]} == before
    assert panel.definition.group.value() == "epci"


def test_opening_the_panel_does_not_touch_the_project(panel: TypologyPanel, communes: QgsVectorLayer) -> None:
    QgsProject.instance().setDirty(False)
    panel.project.write()
    assert QgsProject.instance().readEntry("cohesion", KEY, "")[0] == ""


def test_figures_of_a_layer_of_classes(classes: QgsVectorLayer) -> None:
    data = data_reader(classes, None)(QUIET)
    (whole,) = data.scopes
    assert [(one.code, one.figures["nb_communes"], one.figures["population"]) for one in whole.classes] == [
        ("1", 1, 700),
        ("2", 3, 300),
    ]
    assert [one.shares["population"] for one in whole.classes] == [70.0, 30.0]
    assert sorted(map(len, data.members.values())) == [1, 3]


def test_own_rules_from_run_to_selection(panel: TypologyPanel, communes: QgsVectorLayer) -> None:
    own_rules(panel)
    run(panel)
    layer = panel.result.layer()
    assert layer is not None and len(of_role(CLASSES)) == len(of_role(SUMMARY)) == 1
    panel.result.table.choose("g")
    panel.result.tools.select.click()
    assert layer.selectedFeatureCount() == 2
    panel.result.tools.scope.setCurrentIndex(panel.result.tools.scope.findData(SELECTION))
    wait_until(lambda: panel.result.table.topLevelItemCount() == 2)
    panel.result.tools.filter.click()
    assert layer.featureCount() == 2
    panel.result.tools.filter.click()
    assert layer.featureCount() == 4


def test_counts_before_the_run(panel: TypologyPanel, communes: QgsVectorLayer) -> None:
    own_rules(panel)
    wait_until(lambda: panel.definition.problem() is None)
    panel.definition.rules.count.click()
    wait_until(lambda: panel.definition.rules.verdict.text())
    table = panel.definition.rules.table
    assert [table.item(row, 4).text() for row in range(2)] == ["2", "2"]
    assert "fit several rules" in panel.definition.rules.verdict.text()
    assert of_role(CLASSES) == [], "nothing was added"


def test_kept_results_can_be_compared(panel: TypologyPanel, communes: QgsVectorLayer) -> None:
    own_rules(panel)
    panel.definition.group.replace.setChecked(False)
    run(panel)
    panel.definition.rules.table.move(1)
    run(panel)
    assert panel.comparison.problem() is None
    panel.messages.last = ""
    panel.comparison.start.click()
    wait_until(lambda: panel.messages.last)
    wait_until(lambda: panel.comparison.table.rowCount() == 2)
    changed = [pair for pair in panel.comparison._data.cells if pair[0] != pair[1]]
    assert changed == [("g", "p")]


def test_a_file_is_said_before_the_run(panel: TypologyPanel, shared: Path) -> None:
    file = shared / "published" / "fichier_diffusion_2025.xlsx"
    if not file.exists():
        pytest.skip("the reference data are absent")
    files = panel.definition.files
    panel.definition.typology.restore("density7")
    files.take([str(file)])
    wait_until(lambda: files.rows["DENSITY"].facts is not None)
    assert "2025" in files.rows["DENSITY"].sentence.text()
    panel.definition.typology.restore("density4")
    wait_until(lambda: files.rows["DENSITY"].facts is not None)
    assert files.rows["DENSITY"].facts.problem
    assert panel.definition.files.problem() == files.rows["DENSITY"].facts.problem


def test_rules_as_a_file(tmp_path: Path) -> None:
    book = RuleBook("Sizes", "1.0", (Rule("g", "big", "#332288", '"population" > 1'),))
    path = tmp_path / "règles.json"
    write_book(str(path), book)
    assert read_book(str(path)) == book
    assert json.loads(path.read_text(encoding="utf-8"))["rule"] == "own_rules"
    assert next_version("1.9") == "1.10"
    path.write_text("[", encoding="utf-8")
    with pytest.raises(CohesionError):
        read_book(str(path))
    assert tr("Code")


def test_a_result_shown_while_layers_are_added_does_not_end_the_run(
    panel: TypologyPanel, communes: QgsVectorLayer
) -> None:
    """The page reads a layer when another goes: its figures may be there before the run has added all of its own."""
    own_rules(panel)
    run(panel)
    before = panel.result.layer().id()
    early = QgsProject.instance().layersAdded.connect(lambda _l: panel.result.shown.emit(panel.result._data))
    run(panel)
    QgsProject.instance().layersAdded.disconnect(early)
    after = panel.result.layer()
    assert after is not None and after.id() != before and of_role(CLASSES) == [after]
    assert "4 communes" in panel.messages.last and panel.tabs.currentWidget() is panel.result
