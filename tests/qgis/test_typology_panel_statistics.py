"""A statistical typology from the panel: indicators to classes known beforehand, charts, recipe, the project's state."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import test_typology_panel
from conftest import cell, memory_layer
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from test_typology_panel import TypologyPanel, run, wait_until

from cohesion_plugin.core.typologies.model import UNCLASSABLE
from cohesion_plugin.gui.statistical_charts import ChartsDialog, pictures
from cohesion_plugin.gui.typology_actions import CHARTS, RECIPE
from cohesion_plugin.gui.typology_layers import of_role
from cohesion_plugin.gui.typology_order import AXES, CLASSES, DESCRIPTION

panel = test_typology_panel.panel
EACH = 12


@pytest.fixture
def figures(panel: TypologyPanel) -> QgsVectorLayer:
    """Three groups of twelve communes, far apart, and one commune without a figure."""
    count = 3 * EACH
    groups = [i // EACH for i in range(count)]
    wiggle = [((7 * i) % 5 - 2) / 10 for i in range(count)]
    columns: dict[str, list[Any]] = {
        "insee_com": [f"37{i:03d}" for i in range(1, count + 2)],
        "population": [100 + i for i in range(count + 1)],
        "income": [(10.0, 20.0, 30.0)[g] + w for g, w in zip(groups, wiggle)] + [None],
        "vacancy": [(5.0, 5.0, 9.0)[g] - w for g, w in zip(groups, wiggle)] + [4.0],
        "density": [(1.0, 50.0, 50.0)[g] + 2 * w for g, w in zip(groups, wiggle)] + [20.0],
    }
    layer = memory_layer(columns, [cell(i) for i in range(count + 1)], name="figures")
    QgsProject.instance().addMapLayer(layer)
    wait_until(lambda: panel.definition.layer.layer() is layer and panel.definition.layer.problem is None)
    panel.definition.typology.restore("statistical")
    form = panel.definition.statistics
    wait_until(lambda: form.indicators.tree.topLevelItemCount() == 4)
    return layer


def tick(panel: TypologyPanel, *names: str) -> None:
    tree = panel.definition.statistics.indicators.tree
    for row in range(tree.topLevelItemCount()):
        item = tree.topLevelItem(row)
        checked = Qt.CheckState.Checked if item.text(0) in names else Qt.CheckState.Unchecked
        item.setCheckState(0, checked)


def classed(layer: QgsVectorLayer) -> list[set[str]]:
    """Codes of each class, whatever the classes are called."""
    groups: dict[Any, set[str]] = {}
    for feature in layer.getFeatures():
        groups.setdefault(str(feature["classe"]), set()).add(feature["code"])
    return sorted(groups.values(), key=min)


def expected() -> list[set[str]]:
    codes = [f"37{i:03d}" for i in range(1, 3 * EACH + 2)]
    return [set(codes[start : start + EACH]) for start in range(0, len(codes), EACH)]


def make(panel: TypologyPanel) -> QgsVectorLayer:
    tick(panel, "income", "vacancy", "density")
    panel.definition.statistics.options.restore({"CLASS_COUNT": 3})
    run(panel)
    layer = panel.result.layer()
    assert layer is not None, panel.messages.last_details
    return layer


def test_indicators_to_classes(panel: TypologyPanel, figures: QgsVectorLayer) -> None:
    assert not panel.run_bar.run.isEnabled()
    layer = make(panel)
    assert classed(layer) == expected()
    assert len(of_role(CLASSES)) == len(of_role(DESCRIPTION)) == len(of_role(AXES)) == 1
    whole = panel.result._data.scopes[0]
    assert [one.figures["nb_communes"] for one in whole.classes] == [EACH, EACH, EACH, 1]
    assert whole.classes[-1].code == UNCLASSABLE
    assert sum(one.figures["population"] for one in whole.classes) == sum(range(100, 100 + 3 * EACH + 1))
    colours = {panel.result.table.topLevelItem(row).icon(0).isNull() for row in range(4)}
    assert colours == {False}, "each class has the colour of the map"


def test_a_class_chosen_is_selected_and_filtered(panel: TypologyPanel, figures: QgsVectorLayer) -> None:
    layer = make(panel)
    for code, count in ((panel.result._data.scopes[0].classes[0].code, EACH), (UNCLASSABLE, 1)):
        panel.result.table.choose(code)
        panel.result.tools.select.click()
        assert layer.selectedFeatureCount() == count
        panel.result.actions_on.filter(True)
        assert layer.featureCount() == count
        panel.result.actions_on.filter(False)
    assert layer.featureCount() == 3 * EACH + 1


def test_the_charts_are_shown_and_saved(
    panel: TypologyPanel, figures: QgsVectorLayer, tmp_path: Path
) -> None:
    layer = make(panel)
    folder = layer.customProperty(CHARTS)
    assert len(pictures(folder)) == 4
    assert not panel.result.tools.statistics.isHidden()
    dialog = ChartsDialog(folder, "charts", panel)
    said: list[str] = []
    dialog.said.connect(said.append)
    dialog.show()
    assert dialog.tabs.count() == 4
    assert not dialog.tabs.widget(0).pixmap().isNull()
    dialog.save(str(tmp_path))
    dialog.close()
    assert {path.suffix for path in tmp_path.iterdir()} == {".png", ".svg"}
    assert len(list(tmp_path.iterdir())) == 8 and str(tmp_path) in said[0]


def test_the_recipe_is_saved_and_runs_the_same_again(
    panel: TypologyPanel, figures: QgsVectorLayer, tmp_path: Path
) -> None:
    first = classed(make(panel))
    path = tmp_path / "recette d'été.json"
    panel.result.actions_on.save_recipe(str(path))
    assert json.loads(path.read_text(encoding="utf-8"))["request"]["class_count"] == 3
    form = panel.definition.statistics
    tick(panel, "population")
    assert form.problem() is not None
    form.recipe.set_path(str(path))
    assert set(form.indicators.value()) == {"income", "vacancy", "density"}
    assert not form.indicators.isEnabled() and form.problem() is None
    run(panel)
    assert classed(panel.result.layer()) == first
    form.recipe.leave.click()
    assert form.indicators.isEnabled()


def test_a_recipe_that_is_gone_is_said(panel: TypologyPanel, figures: QgsVectorLayer, tmp_path: Path) -> None:
    layer = make(panel)
    layer.setCustomProperty(RECIPE, str(tmp_path / "none.json"))
    panel.result.actions_on.save_recipe(str(tmp_path / "copy.json"))
    assert "temporary" in panel.messages.last
    assert not (tmp_path / "copy.json").exists()


def test_transforms_and_options_reach_the_algorithm(panel: TypologyPanel, figures: QgsVectorLayer) -> None:
    form = panel.definition.statistics
    form.indicators.set_value({"income": "rank", "density": "log"})
    form.options.restore({"CLASS_COUNT": 4, "CONTIGUITY": True, "WEIGHT_FIELD": "population", "SEED": 9})
    asked = panel.definition.order().parameters
    assert asked["TRANSFORMS"] == "income=rank; density=log"
    assert (asked["CLASS_COUNT"], asked["CONTIGUITY"], asked["SEED"]) == (4, True, 9)
    assert asked["WEIGHT_FIELD"] == "population"
    assert asked["TABLE"] == figures.id() and asked["TERRITORIES"] is None


def test_a_table_of_its_own_is_joined_to_the_outlines(
    panel: TypologyPanel, figures: QgsVectorLayer, tmp_path: Path
) -> None:
    table = tmp_path / "indicateurs.csv"
    rows = [f"37{i:03d},{(1, 9)[i > 18]},{(2, 5)[i > 18]}" for i in range(1, 38)]
    table.write_text("\n".join(["code,a,b", *rows]) + "\n", encoding="utf-8")
    form = panel.definition.statistics
    form.take([str(table)])
    wait_until(lambda: form.indicators.tree.topLevelItemCount() == 2)
    asked = form.order().parameters
    assert asked["TABLE"] == str(table) and asked["TERRITORIES"] == figures.id()


def test_state_round_trip(panel: TypologyPanel, figures: QgsVectorLayer) -> None:
    form = panel.definition.statistics
    form.indicators.set_value({"income": "rank", "density": "none"})
    form.options.restore({"CLASS_COUNT": 5, "PREPARTITION": 0, "CONSOLIDATE": "never"})
    form.changed.emit()
    kept = form.state()
    panel.project.write()
    panel.restore({})
    assert form.state() != kept and not panel.definition.typology.is_statistical()
    panel.project.read()
    assert panel.definition.typology.is_statistical()
    assert form.state() == kept
    wait_until(lambda: form.indicators.value() == {"income": "rank", "density": "none"})


def test_statistical_classes_against_a_table_with_a_column_of_classes(
    panel: TypologyPanel, figures: QgsVectorLayer
) -> None:
    made = make(panel)
    codes = [f"37{i:03d}" for i in range(1, 3 * EACH + 1)]
    zones = {"commune": codes, "zone": ["abc"[i // EACH] for i in range(3 * EACH)], "name": codes}
    plan = memory_layer(zones, [None] * len(codes), name="plan")
    QgsProject.instance().addMapLayer(plan)
    first, second = panel.comparison.first, panel.comparison.second
    assert first.offered()[0] == made.id() and plan.id() in first.offered()
    first.combo.setCurrentIndex(first.combo.findData(made.id()))
    second.combo.setCurrentIndex(second.combo.findData(plan.id()))
    assert first.field.isHidden() and not second.field.isHidden()
    assert panel.comparison.problem(), "the column is not chosen yet"
    second.field.setField("zone")
    assert panel.comparison.problem() is None
    panel.messages.last = ""
    panel.comparison.start.click()
    wait_until(lambda: panel.messages.last)
    wait_until(lambda: panel.comparison._data.cells)
    cells = panel.comparison._data.cells
    assert sorted((zone, int(row["nb_communes"])) for (_, zone), row in cells.items()) == [
        ("a", EACH), ("b", EACH), ("c", EACH),
    ]  # fmt: skip
    assert len({label for label, _ in cells}) == 3


def test_a_column_of_names_is_no_column_of_classes(panel: TypologyPanel, figures: QgsVectorLayer) -> None:
    made = make(panel)
    many = [f"37{i:03d}" for i in range(1, 260)]
    names = {"commune": many, "name": [f"place {i}" for i in range(len(many))], "one": ["x"] * len(many)}
    plan = memory_layer(names, [None] * len(many), name="plan")
    QgsProject.instance().addMapLayer(plan)
    comparison = panel.comparison
    comparison.first.combo.setCurrentIndex(comparison.first.combo.findData(made.id()))
    comparison.second.combo.setCurrentIndex(comparison.second.combo.findData(plan.id()))
    comparison.second.field.setField("name")
    panel.messages.last = ""
    comparison.start.click()
    wait_until(lambda: panel.messages.last)
    assert "« name » of « plan » is no column of classes" in panel.messages.last
    assert "259 different values" in panel.messages.last_details
