"""What a planner met when he tried the panels « Typologie » and « Cooperations » on real files, and must not meet again."""

from __future__ import annotations

from pathlib import Path

import pytest
import test_cooperation_panel
import test_typology_panel
from qgis.core import QgsProject, QgsVectorLayer
from test_cooperation_panel import CooperationPanel, wait_until
from test_typology_panel import TypologyPanel
from test_typology_panel_input import drop

from cohesion_plugin.gui.order import MadeLayer
from cohesion_plugin.gui.result_layers import RUN
from cohesion_plugin.gui.typology_layers import LayerAdder, show_only
from cohesion_plugin.processing.base import help_html

panel, communes = test_typology_panel.panel, test_typology_panel.communes
register, cooperations = test_cooperation_panel.register, test_cooperation_panel.panel
THEMES = "cohesion:cooperationthemes"


def test_a_file_dropped_on_another_row_goes_where_it_does(
    panel: TypologyPanel, communes: QgsVectorLayer, tmp_path: Path
) -> None:
    file = tmp_path / "grille.csv"
    codes = [str(feature["insee_com"]) for feature in communes.getFeatures()]
    rows = "".join(f"{code},x,{i % 7 + 1},\n" for i, code in enumerate(codes))
    file.write_text(f"CODGEO,LIBGEO,DENS7,LIBDENS7\n{rows}", encoding="utf-8")
    panel.definition.typology.restore("density7")
    files = panel.definition.files
    drop(files.rows["TABLE"], [str(file)])
    wait_until(lambda: any(row.chooser.value() for row in files.rows.values()))
    assert files.rows["TABLE"].chooser.value() is None
    assert files.rows["DENSITY"].chooser.value() == str(file)


def test_eurostat_takes_the_population_of_the_reference_list(
    panel: TypologyPanel, communes: QgsVectorLayer
) -> None:
    panel.definition.typology.restore("eurostat_1991")
    wait_until(lambda: panel.definition.problem() is None)
    assert not panel.definition.files.parameters()


@pytest.fixture
def opened(cooperations: CooperationPanel, register: str) -> CooperationPanel:
    cooperations.bar.open_asked.emit(register)
    wait_until(lambda: cooperations.session.view is not None)
    return cooperations


def _layer(kind: str) -> QgsVectorLayer:
    return QgsVectorLayer(kind, kind, "memory")


def test_points_and_lines_are_above_the_polygons_that_would_hide_them(qgis_new_project: None) -> None:
    kinds = ("Polygon", "None", "LineString", "Point")
    layers = [_layer(kind) for kind in kinds]
    done: list[str] = []
    adder = LayerAdder("r", "Links", [MadeLayer("coop_x", layer, "", "") for layer in layers], "")
    adder.done.connect(done.append)
    adder.start()
    wait_until(lambda: done)
    group = QgsProject.instance().layerTreeRoot().children()[0]
    assert [node.name() for node in group.children()] == ["Point", "LineString", "Polygon", "None"]
    table = _layer("None")
    table.setCustomProperty(RUN, "t")
    QgsProject.instance().addMapLayer(table)
    show_only("t", ["r"])
    assert group.itemVisibilityChecked(), "a table hides no map"
    drawn = _layer("Point")
    drawn.setCustomProperty(RUN, "d")
    QgsProject.instance().addMapLayer(drawn)
    show_only("d", ["r"])
    assert not group.itemVisibilityChecked()


def test_the_page_of_themes_joins_the_project(opened: CooperationPanel) -> None:
    opened.map.kind.setCurrentIndex(opened.map.kind.findData(THEMES))
    options = opened.map._options[THEMES]
    filters = opened.agreements.filters.value()
    assert "LAYOUT" not in opened.map.order(opened.session.source, filters, "Essai").parameters
    options.page.setChecked(True)
    opened.start_run()
    wait_until(lambda: not opened.runs.busy())
    wait_until(lambda: opened._iface.openLayoutDesigner.called)
    layouts = QgsProject.instance().layoutManager().layouts()
    assert [layout.name() for layout in layouts] == ["Themes by EPCI – Essai"]
    table = opened.runs._outcome.layers[0].layer
    assert opened.runs._outcome.warnings == [], "QGIS says nothing of aliases"
    assert "Tourism" in table.attributeDisplayName(table.fields().lookupField("tourisme"))


def test_help_is_a_part_of_a_page(provider: None) -> None:
    html = help_html("importcooperations")
    assert "pre-wrap" not in html and "<body" not in html and html.strip().startswith("<p")
    assert '<li style=" font-weight' not in html, "a list is not all in bold"
