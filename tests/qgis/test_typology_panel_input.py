"""What the panel of typologies says of bad input: a sentence, facts and a remedy in the message bar, and nothing added."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest
import test_typology_panel
from conftest import cell, memory_layer
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QApplication
from test_typology_panel import TypologyPanel, run, wait_until

from cohesion_plugin.gui.typology_convert import MOVEMENTS
from cohesion_plugin.gui.typology_layers import of_role
from cohesion_plugin.gui.typology_order import CLASSES
from cohesion_plugin.gui.typology_rule import Rule, RuleBook

# Fixtures shared with the other half.
panel, communes = test_typology_panel.panel, test_typology_panel.communes


def choose(panel: TypologyPanel, parameter: str, value: str) -> str:
    """Choose a file as the user does; returns what the message bar says of it."""
    row = panel.definition.files.rows[parameter]
    panel.messages.last = ""
    row.chooser.set_value(value)
    wait_until(lambda: row.facts is not None)
    return panel.messages.last


def drop(widget: Any, paths: list[str]) -> None:
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(path) for path in paths])
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for event in (
        QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, content, button, keys),
        QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, content, button, keys),
    ):
        QApplication.sendEvent(widget, event)


def own_rule(panel: TypologyPanel, condition: str) -> None:
    panel.definition.typology.restore("own_rules")
    book = RuleBook("Sizes", "1.0", (Rule("g", "big", "#332288", condition),))
    panel.definition.rules.restore(book.state())
    panel.definition.changed.emit()


def test_a_table_of_something_else(panel: TypologyPanel, communes: QgsVectorLayer, tmp_path: Path) -> None:
    file = tmp_path / "prénoms d'été.csv"
    file.write_text("prenom,nombre\nLéa,12\nHugo,7\n", encoding="utf-8")
    panel.definition.typology.restore("density7")
    said = choose(panel, "DENSITY", str(file))
    assert "prénoms d'été" in said
    assert "prenom" in panel.messages.last_details, "the columns that it has instead"
    assert not panel.run_bar.run.isEnabled()
    assert panel.run_bar.status.text() == panel.definition.files.rows["DENSITY"].facts.problem


def test_a_file_that_is_kept_says_nothing_more(
    panel: TypologyPanel, communes: QgsVectorLayer, tmp_path: Path
) -> None:
    file = tmp_path / "x.csv"
    file.write_text("prenom,nombre\nLéa,12\n", encoding="utf-8")
    panel.definition.typology.restore("density7")
    assert choose(panel, "DENSITY", str(file))
    panel.messages.last = ""
    panel.definition.typology.restore("density4")
    wait_until(lambda: panel.definition.files.rows["DENSITY"].facts is not None)
    assert panel.messages.last == ""


def test_the_wrong_sheet_of_a_workbook(panel: TypologyPanel, shared: Path) -> None:
    book = shared / "published" / "fichier_diffusion_2025.xlsx"
    if not book.exists():
        pytest.skip("the reference data are absent")
    whole = QgsVectorLayer(str(book), "b", "ogr")
    sheets = [part.split("!!::!!")[1] for part in whole.dataProvider().subLayers()]
    panel.definition.typology.restore("density7")
    wrong = next(name for name in sheets if "EPCI" in name.upper() or "DOC" in name.upper())
    layer = QgsVectorLayer(f"{book}|layername={wrong}", wrong, "ogr")
    assert layer.isValid(), sheets
    QgsProject.instance().addMapLayer(layer)
    said = choose(panel, "DENSITY", layer.id())
    assert said and panel.messages.last_details.count("\n") >= 1, "facts, then what to do"
    assert panel.definition.files.rows["DENSITY"].facts.problem


def test_files_dropped_anywhere_on_the_page(
    panel: TypologyPanel, communes: QgsVectorLayer, tmp_path: Path
) -> None:
    grid = tmp_path / "grille.csv"
    grid.write_text("code,dens7\n" + "".join(f"378{i:02d},{i + 1}\n" for i in range(4)), encoding="utf-8")
    panel.definition.typology.restore("density7")
    drop(panel.definition.viewport(), [str(grid)])
    row = panel.definition.files.rows["DENSITY"]
    wait_until(lambda: row.chooser.value() == str(grid) or panel.messages.last)
    assert row.chooser.value() == str(grid), panel.messages.last_details


def test_a_condition_that_cannot_be_read(panel: TypologyPanel, communes: QgsVectorLayer) -> None:
    own_rule(panel, '"population" > ')
    run(panel)
    assert "« big »" in panel.messages.last.replace("\u00a0", " ")
    assert '"population" >' in panel.messages.last_details
    assert of_role(CLASSES) == []
    assert panel.run_bar.run.isEnabled()


def test_a_condition_on_a_column_that_is_not_there(panel: TypologyPanel, communes: QgsVectorLayer) -> None:
    own_rule(panel, '"populatoin" > 10')
    run(panel)
    assert "populatoin" in panel.messages.last_details
    assert "population" in panel.messages.last_details, "what is alike"
    assert of_role(CLASSES) == []


def test_the_builder_lists_names_of_files_and_outlives_its_layer(
    panel: TypologyPanel, communes: QgsVectorLayer
) -> None:
    own_rule(panel, '"population" > 10')
    listed: list[str] = []

    def look() -> None:
        listed.extend(panel.definition.rules._listed.fields().names())
        QApplication.activeModalWidget().reject()

    # Its list of features is filled by a timer: long enough for it to ask for the layer.
    QTimer.singleShot(900, look)
    panel.definition.rules._buttons["build"].click()
    assert {"insee_com", "surface_km2", "densite"} <= set(listed)
    assert panel.definition.rules.table.condition() == '"population" > 10'


def test_a_file_of_another_year_is_converted(
    panel: TypologyPanel, shared: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """Insee's grid of 2020 (codes of 2021) on the communes of 2026: 221 rows touched, as the lists of Insee say."""
    grid = shared / "tables" / "insee_grille_densite_4niv_2020_geo2021.csv"
    movements = shared / "published" / "v_mvt_commune_2025.csv"
    known = shared / "tables" / "communes_cog2026_epci.csv"
    if not (grid.exists() and movements.exists() and known.exists()):
        pytest.skip("the reference data are absent")
    before = grid.read_bytes()
    with known.open(encoding="utf-8") as file:
        codes = [row["insee_com"] for row in csv.DictReader(file)]
    QgsProject.instance().addMapLayer(
        memory_layer({"insee_com": codes}, [cell(i % 200, i // 200) for i in range(len(codes))])
    )
    wait_until(lambda: panel.definition.problem() is not None and panel.definition.layer.problem is None)
    panel.definition.typology.restore("density4")
    row = panel.definition.files.rows["DENSITY"]
    row.chooser.set_value(str(grid))
    wait_until(lambda: row.facts is not None and row.years)
    assert row.years == (2025, 2026) and row.facts.geography == 2021
    assert not row.convert.isHidden() and "2026" in row.convert.text()
    QSettings().remove(MOVEMENTS)
    request.addfinalizer(lambda: QSettings().remove(MOVEMENTS))
    row.convert.click()
    wait_until(lambda: panel.definition.conversion.dialog is not None)
    dialog = panel.definition.conversion.dialog
    assert not dialog.run.isEnabled(), "the movements are asked for"
    dialog.movements.set_value(str(movements))
    wait_until(lambda: dialog.plan is not None)
    assert QSettings().value(MOVEMENTS) == str(movements), "remembered"
    assert (dialog.from_year.value(), dialog.to_year.value()) == (2021, 2025)
    assert dialog.chosen() == {
        "nom_com": "", "densite4": "class", "insee_reg": "keep", "pmun_2018": "sum", "lib_densite4": "class"
    }  # fmt: skip
    dialog.run.click()
    wait_until(lambda: QgsProject.instance().mapLayer(row.chooser.value()) is not None)
    converted = QgsProject.instance().mapLayer(row.chooser.value())
    assert {f["insee_com"] for f in converted.getFeatures()} == set(codes)
    assert grid.read_bytes() == before, "the file is as it was"
    wait_until(lambda: row.facts is not None)
    assert row.wanted_year() is None and row.convert.isHidden()
    panel.messages.last = ""
    wait_until(lambda: panel.definition.problem() is None)


@pytest.fixture
def figures(panel: TypologyPanel) -> QgsVectorLayer:
    """Forty communes: two indicators, one that is the same everywhere, one that is nearly always missing."""
    count = 40
    columns = {
        "insee_com": [f"37{i:03d}" for i in range(1, count + 1)],
        "income": [15_000.0 + 400 * (i % 10) for i in range(count)],
        "vacancy": [3.0 + (i // 10) ** 2 for i in range(count)],
        "same": [4.0] * count,
        "rare": [1.0] + [None] * 35 + [2.0, 3.0, 4.0, 5.0],
    }
    layer = memory_layer(columns, [cell(i) for i in range(count)], name="figures")
    QgsProject.instance().addMapLayer(layer)
    wait_until(lambda: panel.definition.layer.layer() is layer and panel.definition.layer.problem is None)
    panel.definition.typology.restore("statistical")
    wait_until(lambda: panel.definition.statistics.indicators.tree.topLevelItemCount() == 4)
    return layer


def test_indicators_that_cannot_be_used_are_said_before_the_run(
    panel: TypologyPanel, figures: QgsVectorLayer
) -> None:
    tree = panel.definition.statistics.indicators.tree
    items = {tree.topLevelItem(row).text(0): tree.topLevelItem(row) for row in range(4)}
    can = {name for name, item in items.items() if item.flags() & Qt.ItemFlag.ItemIsUserCheckable}
    assert can == {"income", "vacancy"}
    assert items["rare"].text(1).startswith(("87.5", "87,5"))
    assert items["same"].toolTip(0).count("\n") == 1
    assert "two indicators" in panel.run_bar.status.text()


@pytest.mark.parametrize(("column", "fact"), [("same", "same"), ("rare", "rare (88 %)"), ("gone", "gone")])
def test_a_recipe_that_does_not_fit_the_table(
    panel: TypologyPanel, figures: QgsVectorLayer, tmp_path: Path, column: str, fact: str
) -> None:
    recipe = tmp_path / "recette.json"
    asked = {"indicators": [{"field": name} for name in ("income", "vacancy", column)]}
    recipe.write_text(
        json.dumps({"kind": "cohesion:statisticaltypology", "format": 1, "request": asked}), encoding="utf-8"
    )
    panel.definition.statistics.recipe.set_path(str(recipe))
    run(panel)
    assert fact in panel.messages.last_details.replace("\u00a0", " ")
    assert of_role(CLASSES) == []
    assert panel.run_bar.run.isEnabled()


def test_a_file_that_is_no_recipe(panel: TypologyPanel, figures: QgsVectorLayer, tmp_path: Path) -> None:
    file = tmp_path / "règles.json"
    file.write_text("[]", encoding="utf-8")
    panel.definition.statistics.recipe.set_path(str(file))
    assert "règles.json" in panel.messages.last
    assert panel.definition.statistics.recipe.path == ""
