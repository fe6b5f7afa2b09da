"""The panel of comparison: what it says while a list is made, profile, names, layouts and their atlas, the booklet's dialog."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLayoutFrame,
    QgsLayoutItemAttributeTable,
    QgsLayoutItemManualTable,
    QgsLayoutItemPicture,
    QgsProject,
    QgsVectorLayer,
)
from test_comparison_panel import (  # noqa: F401
    TOURS,
    ComparisonPanel,
    layer,
    own_codes,
    panel,
    ready,
    run,
    wait_until,
)

from cohesion_plugin.gui.comparison_layout import new_layout
from cohesion_plugin.gui.comparison_run import layer_order
from cohesion_plugin.gui.order import MadeLayer
from cohesion_plugin.gui.project_state import write_state
from cohesion_plugin.gui.typology_layers import LayerAdder


@pytest.fixture
def table(tmp_path: Path, own_codes: list[str]) -> Path:  # noqa: F811
    """Dwellings of each commune of the layer: of 100, 7 vacant and 3 second homes, but 20 vacant in Tours."""
    path = tmp_path / "logements.csv"
    rows = [f"{code},100,{20 if code == '37261' else 7},90,3" for code in own_codes]
    path.write_text("\n".join(["CODGEO,P18_LOG,P18_LOGVAC,P18_RP,P18_RSECOCC", *rows]), encoding="utf-8")
    return path


@pytest.fixture
def compared(ready: ComparisonPanel) -> ComparisonPanel:  # noqa: F811
    run(ready, "commune:37261", "commune:37050", "commune:37132")
    return ready


@pytest.fixture
def saved(compared: ComparisonPanel, tmp_path: Path) -> ComparisonPanel:
    assert QgsProject.instance().write(str(tmp_path / "projet.qgz"))
    return compared


@pytest.fixture
def territories() -> QgsVectorLayer:
    """As the run leaves them: two of the three compared, and one that is not."""
    made = QgsVectorLayer("Polygon?crs=EPSG:2154&field=code:string&field=territoire:string", "c", "memory")
    for place, code in enumerate(("37050", "37261", "37999")):
        feature = QgsFeature(made.fields())
        feature.setAttributes([code, f"T {code}"])
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({place} 0, {place} 1, {place + 1} 1, {place} 0))"))
        made.dataProvider().addFeature(feature)
    role = next(iter(layer_order({}, "t").outputs.values()))[0]
    adder = LayerAdder("run", "t", [MadeLayer(role, made)], "")
    adder.start()
    wait_until(lambda: made.id() in QgsProject.instance().mapLayers())
    return made


def test_overlaps_are_said_as_the_list_is_made(ready: ComparisonPanel) -> None:  # noqa: F811
    note = ready.territories.note
    ready.territories.add(f"epci:{TOURS}")
    ready.territories.add("commune:37003")
    ready.territories.add("commune:37261")
    wait_until(lambda: "37261" in note.text())
    assert "37003" not in note.text() and TOURS in note.text() and "(1 " in note.text()
    ready.territories.list.set_texts([f"epci:{TOURS}"])
    ready.changed()
    wait_until(lambda: not note.text())
    ready.territories.add("epci:999999999")
    wait_until(lambda: "999999999" in note.text())


def test_more_than_three_regions_are_said(ready: ComparisonPanel) -> None:  # noqa: F811
    for code in ("24", "52", "53"):
        ready.territories.add(f"reg:{code}")
    ready.territories.region.setChecked(True)
    wait_until(lambda: not ready.overlaps._timer.isActive() and ready.overlaps._call is None)
    assert not ready.territories.note.text()
    ready.territories.add("reg:28")
    wait_until(lambda: "4 " in ready.territories.note.text())
    ready.territories.region.setChecked(False)
    wait_until(lambda: not ready.territories.note.text())


def test_names_sort_up_down_and_back(compared: ComparisonPanel) -> None:
    page = compared.table
    names = [str(one) for one in compared.compared.comparison.sets.names]
    orders = []
    for _ in range(3):
        page.table.corner.click()
        orders.append([names[row] for row in page.model.order[:3]])
    assert orders == [sorted(names), sorted(names, reverse=True), names]


def test_the_profile_shows_what_is_ticked(compared: ComparisonPanel) -> None:
    charts = compared.charts
    charts.kind.setCurrentIndex(charts.kind.findData("dots"))
    assert charts.several.count() > 1 and charts.wanted().indicators
    charts.several.deselectAllOptions()
    charts.several.setCheckedItems([charts.several.itemText(1)])
    place = charts.several.itemData(1)
    assert charts.wanted().indicators == (place,)
    name = compared.compared.comparison.measure.columns[place].name
    assert charts.state()["chart"] == {"kind": "dots", "profile": [name]}
    run(compared, "commune:37261")
    assert charts.several.checkedItems() == [charts.several.itemText(1)]


def test_figures_as_a_table_of_a_layout(compared: ComparisonPanel) -> None:
    layout = new_layout(QgsProject.instance())
    compared.layouts.table(layout.name(), False)
    frame = next(one for one in layout.items() if isinstance(one, QgsLayoutFrame))
    made = frame.multiFrame()
    assert isinstance(made, QgsLayoutItemManualTable)
    cells = [[str(one.content()) for one in line] for line in made.tableContents()]
    names = [str(one) for one in compared.compared.comparison.sets.names]
    assert [one.replace("\n", " ") for one in cells[0][1:4]] == names
    vacancy = next(line for line in cells if "vacan" in line[0].lower())
    # 20, 7 and 7 of 100 dwellings.
    assert [float(one.replace(",", ".")) for one in vacancy[1:4]] == [20, 7, 7]
    # A second one is put beside or below, not over the first.
    compared.layouts.table(layout.name(), False)
    first, second = (one for one in layout.items() if isinstance(one, QgsLayoutFrame))
    assert not first.sceneBoundingRect().intersects(second.sceneBoundingRect())


def test_an_unsaved_project_is_told_to_be_saved(
    compared: ComparisonPanel, territories: QgsVectorLayer
) -> None:
    compared.charts.layout_button.asked.emit("", True)
    assert not QgsProject.instance().layoutManager().printLayouts()
    assert compared.messages.last


def vacancy(table: QgsLayoutItemAttributeTable) -> list[float]:
    """What the table of a layout shows of it now."""
    request = QgsFeatureRequest(QgsExpression(table.featureFilter()), table.createExpressionContext())
    rows = [one.attributes() for one in table.vectorLayer().getFeatures(request)]
    shown = [column.attribute() for column in table.columns()]
    names = table.vectorLayer().fields().names()
    assert "cle" not in shown
    value, label = names.index("valeur"), names.index("indicateur")
    return [float(row[value].replace(",", ".")) for row in rows if "vacan" in row[label].lower()]


def test_chart_and_figures_follow_the_atlas(
    saved: ComparisonPanel, territories: QgsVectorLayer, tmp_path: Path
) -> None:
    saved.charts.layout_button.asked.emit("", True)
    wait_until(lambda: QgsProject.instance().layoutManager().printLayouts())
    layout = QgsProject.instance().layoutManager().printLayouts()[0]
    wait_until(lambda: any(isinstance(one, QgsLayoutItemPicture) for one in layout.items()))
    saved.table.layout_button.asked.emit(layout.name(), True)
    wait_until(lambda: any(isinstance(one, QgsLayoutFrame) for one in layout.items()))
    picture = next(one for one in layout.items() if isinstance(one, QgsLayoutItemPicture))
    table = next(one for one in layout.items() if isinstance(one, QgsLayoutFrame)).multiFrame()
    assert isinstance(table, QgsLayoutItemAttributeTable)
    atlas = layout.atlas()
    atlas.updateFeatures()
    layout.reportContext().setFeature(QgsFeature())
    atlas.beginRender()
    seen = {}
    while atlas.next():
        code = str(layout.reportContext().feature()["code"])
        picture.refreshPicture()
        path = Path(picture.evaluatedPath())
        assert path.is_file() and path.parent.parent == tmp_path
        seen[code] = (path.name, vacancy(table))
    atlas.endRender()
    assert len({name for name, _ in seen.values()}) == 3
    assert {code: value for code, (_, value) in seen.items()} == {"37050": [7], "37261": [20], "37999": []}
    pictures = sorted(one.stat().st_size for one in tmp_path.rglob("*.png"))
    assert len(pictures) == 4 and pictures[0] > 1000
    overlap = [one for one in layout.items() if isinstance(one, (QgsLayoutItemPicture, QgsLayoutFrame))]
    assert not overlap[0].sceneBoundingRect().intersects(overlap[1].sceneBoundingRect())


def test_a_layer_without_the_territories_is_refused(saved: ComparisonPanel) -> None:
    other = QgsVectorLayer("Point?field=nom:string", "autre", "memory")
    QgsProject.instance().addMapLayer(other)
    layout = new_layout(QgsProject.instance())
    layout.atlas().setCoverageLayer(other)
    layout.atlas().setEnabled(True)
    saved.charts.layout_button.asked.emit(layout.name(), True)
    assert other.name() in saved.messages.last
    assert not any(isinstance(one, QgsLayoutItemPicture) for one in layout.items())


def test_the_dialog_of_the_booklet(compared: ComparisonPanel, tmp_path: Path) -> None:
    register = tmp_path / "registre.gpkg"
    register.write_bytes(b"")
    write_state(QgsProject.instance(), {"register": str(register)}, "cooperations/panel")
    dialog = compared.actions_on.dialog()
    values = dialog.values()
    assert values["REGISTER"] == str(register) and values["LAYOUT"] == ""
    dialog.path.setFilePath(str(tmp_path / "mon livret"))
    dialog.title.setText(" Un titre ")
    dialog.programmes.setFilePath(f'"{tmp_path}/a.csv" "{tmp_path}/b c.csv"')
    dialog.layout_box.setChecked(True)
    dialog.workbook.setChecked(False)
    values = dialog.values()
    assert values["PDF"] == str(tmp_path / "mon livret.pdf") and "WORKBOOK" not in values
    assert values["TITLE"] == "Un titre" and values["LAYOUT"]
    assert values["PROGRAMMES"] == [f"{tmp_path}/a.csv", f"{tmp_path}/b c.csv"]
    state = dialog.state()
    compared.actions_on.restore({"booklet": state})
    again = compared.actions_on.dialog()
    assert again.state() == state
    for one in (dialog, again):
        one.deleteLater()


def test_the_latest_rings_and_classes_are_taken(ready: ComparisonPanel) -> None:  # noqa: F811
    data = ready.territories.data

    def add(run_id: str, role: str, fields: str) -> str:
        made = QgsVectorLayer(f"None?{fields}", f"{role} {run_id}", "memory")
        adder = LayerAdder(run_id, "t", [MadeLayer(role, made)], "")
        adder.start()
        wait_until(lambda: made.id() in QgsProject.instance().mapLayers())
        return str(made.id())

    rings = "field=siren_epci:string&field=couronne:int&field=metropole_siren:string"
    classes = "field=code_commune:string&field=classe:string&field=libelle:string"
    add("2026-01-01", "rings", rings)
    later = add("2026-01-02", "rings", rings)
    add("2026-01-03", "changes", "field=siren_epci:string&field=change:string")
    kind = add("2026-01-02", "type_classes", classes)
    wait_until(lambda: data.values().get("RINGS") == later and data.values().get("CLASSES") == kind)
    # What the user chose stays.
    data.others["CLASSES"].set_value(None)
    data._own_choice.add("CLASSES")
    add("2026-01-04", "type_classes", classes)
    assert "CLASSES" not in data.values()
