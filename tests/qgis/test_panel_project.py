"""The whole panel against stand-ins of the algorithms: layers that vanish while they are used, and the project's state."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import test_panel
from conftest import ORLEANS
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from test_panel import ROWS, Conduct, forget_deleted, groups, results, run, wait_until

from cohesion_plugin.gui.project_state import KEY, SCOPE, read_state
from cohesion_plugin.gui.rings_panel import RingsPanel

# Fixtures shared with the other half.
stage, panel, communes = test_panel.stage, test_panel.panel, test_panel.communes


def test_layer_removed_while_the_task_runs(panel: RingsPanel, communes: QgsVectorLayer) -> None:
    Conduct.go.clear()
    panel.run_bar.run.click()
    wait_until(lambda: QgsApplication.taskManager().countActiveTasks())
    QgsProject.instance().removeMapLayer(communes.id())
    Conduct.go.set()
    wait_until(lambda: panel.messages.last)
    assert len(groups()) == 1, "its inputs were copied at the start"
    assert "Load a layer" in panel.definition.layer.sentence.text()
    assert not panel.run_bar.run.isEnabled()


def test_result_removed_while_it_is_shown(panel: RingsPanel, communes: QgsVectorLayer) -> None:
    run(panel)
    QgsProject.instance().removeMapLayers(results())
    forget_deleted()
    assert "Rings of EPCI" in panel.messages.last and "removed" in panel.messages.last
    assert panel.result.layer() is None and panel.result.model.rowCount() == 0
    run(panel)
    assert panel.result.model.rowCount() == len(ROWS)


def test_result_removed_while_it_is_read(panel: RingsPanel, communes: QgsVectorLayer) -> None:
    run(panel)
    panel.result.show_layer(panel.result.layer().id())
    QgsProject.instance().removeMapLayers(results())
    forget_deleted()
    wait_until(lambda: not QgsApplication.taskManager().countActiveTasks())
    assert panel.result.model.rowCount() == 0


def test_project_closed_while_the_task_runs(panel: RingsPanel, communes: QgsVectorLayer) -> None:
    Conduct.go.clear()
    panel.run_bar.run.click()
    wait_until(lambda: QgsApplication.taskManager().countActiveTasks())
    QgsProject.instance().clear()
    Conduct.go.set()
    wait_until(lambda: not QgsApplication.taskManager().countActiveTasks())
    forget_deleted()
    assert groups() == {} and results() == []
    assert panel.run_bar.run.isVisible()


def test_opening_the_panel_does_not_touch_the_project(panel: RingsPanel, tiny: Any) -> None:
    QgsProject.instance().addMapLayer(tiny(2))
    wait_until(lambda: len(panel.definition.centres.model) == 3)
    QgsProject.instance().setDirty(False)
    panel.project.write()
    assert QgsProject.instance().readEntry(SCOPE, KEY, "")[0] == ""
    assert not QgsProject.instance().isDirty()


def change_everything(panel: RingsPanel) -> None:
    definition = panel.definition
    definition.centres.model.set_ticked([ORLEANS])
    definition.method.combo.setCurrentIndex(1)
    definition.method._form("distance")._editors["WIDTHS"].setText("7,5 ; 20")
    definition.second.combo.setCurrentIndex(4)
    definition.second._form("catchment")._editors["SHARE"].setValue(60)
    definition.options.restore(
        {"MIN_BORDER": 250, "TOLERANCE": 5, "SINGLE": True, "FOLD": False, "replace": False}
    )
    definition.layer.columns._combos["POPULATION_FIELD"].setField("population")


def test_state_goes_through_a_project_file(
    panel: RingsPanel, communes: QgsVectorLayer, tmp_path: Path
) -> None:
    project = QgsProject.instance()
    project.setDirty(False)
    change_everything(panel)
    wait_until(project.isDirty)
    kept = panel.definition.state()
    path = str(tmp_path / "été.qgz")
    assert project.write(path)

    project.clear()
    assert panel.definition.method.method() == "contiguity"
    assert panel.definition.centres.model.ticked() == []
    assert panel.definition.options.replaces()
    assert not project.isDirty()

    assert project.read(path)
    wait_until(lambda: len(panel.definition.centres.model) == 3)
    assert panel.definition.state() == kept
    assert panel.definition.centres.model.ticked() == [ORLEANS]
    assert panel.definition.method.parameters() == {
        "METHOD": "distance", "WIDTHS": "7,5 ; 20", "BASIS": "area", "SHARE": 50.0
    }  # fmt: skip
    assert panel.definition.layer.columns.columns()["POPULATION_FIELD"] == "population"
    panel.project.write()
    assert not project.isDirty(), "reading is no change"


def test_a_panel_opened_later_finds_the_project_as_it_was(
    stage: Any, panel: RingsPanel, communes: Any
) -> None:
    change_everything(panel)
    panel.project.write()
    later = RingsPanel(stage)
    try:
        wait_until(lambda: len(later.definition.centres.model) == 3)
        assert later.definition.state() == panel.definition.state()
    finally:
        later.shut_down()
        later.deleteLater()


@pytest.mark.parametrize(
    "text", ["", "no json", "[]", '{"version": 99}', '{"version": 1, "method": {"method": "x"}}']
)
def test_entries_that_cannot_be_read_give_the_defaults(panel: RingsPanel, text: str) -> None:
    project = QgsProject.instance()
    project.writeEntry(SCOPE, KEY, text)
    assert isinstance(read_state(project), dict)
    panel.project.read()
    assert panel.definition.method.method() == "contiguity"
