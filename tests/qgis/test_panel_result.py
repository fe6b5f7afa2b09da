"""The result page: rows, totals, filter, order, selection shared with the map, copy and files."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import ORLEANS, TOURS, cell
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QItemSelectionModel, QLocale, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from test_panel import FIELDS, ROWS, forget_deleted, wait_until

from cohesion_plugin.core import i18n
from cohesion_plugin.core.errors import CohesionError
from cohesion_plugin.gui.result_layers import CENTRES, REPORT, ROLE, RUN, SENTENCE
from cohesion_plugin.gui.result_page import ResultPage
from cohesion_plugin.gui.totals import totals
from cohesion_plugin.gui.words import bare, number, ring_text

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


def result_layer(rows: list[tuple[Any, ...]] = ROWS, name: str = "Rings of EPCI") -> QgsVectorLayer:
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:2154", name, "memory")
    layer.dataProvider().addAttributes([QgsField(field, kind) for field, kind in FIELDS.items()])
    layer.updateFields()
    made = []
    for position, row in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        feature.setGeometry(QgsGeometry.fromWkt(cell(position)))
        made.append(feature)
    layer.dataProvider().addFeatures(made)
    layer.updateExtents()
    properties = {RUN: "1", ROLE: "rings", CENTRES: "two", SENTENCE: "By wish.", REPORT: "All matched."}
    for key, value in properties.items():
        layer.setCustomProperty(key, value)
    return layer


@pytest.fixture
def canvas(qgis_canvas: QgsMapCanvas) -> QgsMapCanvas:
    qgis_canvas.setDestinationCrs(result_layer().crs())
    return qgis_canvas


@pytest.fixture
def page(canvas: QgsMapCanvas, qgis_new_project: None) -> Iterator[ResultPage]:
    """The page with a result of two centres."""
    QgsProject.instance().addMapLayer(result_layer())
    made = ResultPage(canvas)
    made.resize(380, 500)
    made.show()
    made.refresh()
    wait_until(lambda: made.model.rowCount())
    yield made
    made.shut_down()
    made.deleteLater()
    forget_deleted()


def column(page: ResultPage, title: str) -> int:
    return [shown.title for shown in page.model.columns].index(title)


def texts(page: ResultPage, title: str) -> list[str]:
    at = column(page, title)
    return [page.model.index(row, at).data() for row in range(page.model.rowCount())]


def selected_rows(page: ResultPage) -> list[int]:
    return sorted(index.row() for index in page.table.selectionModel().selectedRows())


def fids(page: ResultPage) -> list[int]:
    return [row.feature for row in page.model.rows]


def test_cells_are_in_words(page: ResultPage) -> None:
    assert texts(page, "Ring")[:3] == ["Métropole", "1st ring", "2nd ring"]
    assert texts(page, "Ring")[5] == "Neighbouring métropole"
    assert texts(page, "Legal nature")[1] == "Community of communes"
    assert texts(page, "Other métropoles")[1] == "Orléans (2)"
    assert texts(page, "Border (km)")[:2] == ["", number(12.5, 1)]
    assert texts(page, "Population")[0] == number(300_000)
    assert page.table.isColumnHidden(column(page, "Share (%)")), "nothing was measured"


def test_numbers_are_of_the_language_whatever_the_machine_says(qgis_app: Any) -> None:
    before = QLocale()
    plain = QLocale("en_US")
    plain.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    QLocale.setDefault(plain)
    i18n.install(None, "fr")
    try:
        assert number(1234567) == "1\u00a0234\u00a0567" and number(12.54, 1) == "12,5"
        assert bare(1234567.25) == "1234567,25" and bare(None) == bare(float("nan")) == ""
    finally:
        i18n.install(None)
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("title", "order", "expected"),
    [
        ("Border (km)", UP, [0.0, 3.0, 8.0, 12.5, None, None]),
        ("Border (km)", DOWN, [12.5, 8.0, 3.0, 0.0, None, None]),
        ("Population", DOWN, [300_000, 300_000, 280_000, 20_000, 10_000, 10_000]),
        ("Ring", UP, [0, 0, 1, 2, 2, None]),
    ],
)
def test_order_is_of_values_and_what_is_missing_comes_last(
    page: ResultPage, title: str, order: Qt.SortOrder, expected: list[Any]
) -> None:
    at = column(page, title)
    page.table.sortByColumn(at, order)
    field = page.model.columns[at].field
    assert [row.values[field] for row in page.model.rows] == expected


def test_first_order_is_that_of_the_layer(page: ResultPage) -> None:
    assert texts(page, "SIREN") == [row[2] for row in ROWS]


def test_filter_by_centre(page: ResultPage) -> None:
    assert [page.centre.itemText(i) for i in range(page.centre.count())] == [
        "All 2 centres",
        "Tours",
        "Orléans",
    ]
    page.centre.setCurrentIndex(2)
    assert [row.centre() for row in page.model.rows] == [ORLEANS] * 3
    assert page.table.isColumnHidden(column(page, "Métropole"))
    assert page.totals.topLevelItem(0).text(3) == number(280_000)
    page.centre.setCurrentIndex(0)
    assert page.model.rowCount() == len(ROWS)


def test_totals_count_an_epci_once_in_a_ring(page: ResultPage) -> None:
    rows = [*page.model.rows, page.model.rows[2]]
    found = totals(rows)
    assert list(found) == [0, 1, 2]
    assert (found[0][0].epci, found[0][0].population) == (2, 580_000)
    assert (found[2][0].epci, found[2][0].communes) == (2, 30)
    assert {nature: total.epci for nature, total in found[2][1].items()} == {"CA": 1, "CC": 1}
    shown = [page.totals.topLevelItem(i).text(0) for i in range(page.totals.topLevelItemCount())]
    assert shown == [ring_text(0), ring_text(1), ring_text(2)]
    assert page.totals.topLevelItem(2).childCount() == 2


def test_rows_selected_are_selected_on_the_map(page: ResultPage) -> None:
    page.table.selectRow(2)
    assert page.layer().selectedFeatureIds() == [fids(page)[2]]
    page.table.clearSelection()
    assert page.layer().selectedFeatureCount() == 0


def test_features_selected_on_the_map_are_selected_in_the_table(page: ResultPage) -> None:
    page.layer().selectByIds([fids(page)[i] for i in (1, 3, 4)])
    assert selected_rows(page) == [1, 3, 4]
    page.layer().removeSelection()
    assert selected_rows(page) == []


def test_selection_holds_through_order_and_filter(page: ResultPage) -> None:
    page.layer().selectByIds([fids(page)[4]])
    page.table.sortByColumn(column(page, "Border (km)"), DOWN)
    (row,) = selected_rows(page)
    assert page.model.rows[row].values["bordure_km"] == 8.0
    assert page.layer().selectedFeatureCount() == 1
    page.centre.setCurrentIndex(1)
    assert selected_rows(page) == []
    assert page.layer().selectedFeatureCount() == 1, "a filter of the table changes no map"
    page.centre.setCurrentIndex(2)
    assert len(selected_rows(page)) == 1


def test_another_layer_is_not_followed_any_more(page: ResultPage) -> None:
    first = page.layer()
    other = result_layer(ROWS[:1], "other")
    other.setCustomProperty(RUN, "2")
    QgsProject.instance().addMapLayer(other)
    page.refresh(other.id())
    wait_until(lambda: page.model.rowCount() == 1)
    assert page.bar.choice.count() == 2
    first.selectAll()
    assert selected_rows(page) == []
    other.selectAll()
    assert selected_rows(page) == [0]


def test_double_click_and_button_zoom(page: ResultPage, canvas: QgsMapCanvas) -> None:
    canvas.setExtent(QgsRectangle(0, 0, 10, 10))
    page.table.selectRow(1)
    page.table.activated.emit(page.model.index(1, 0))
    assert canvas.extent().contains(QgsGeometry.fromWkt(cell(1)).boundingBox())
    assert canvas.extent().width() < 5_000
    page.table.clearSelection()
    page.bar.zoom.click()
    assert canvas.extent().contains(page.layer().extent())


def test_filter_of_the_layer_is_followed(page: ResultPage) -> None:
    assert page.layer().setSubsetString(f"siren_metropole = '{ORLEANS}'")
    wait_until(lambda: page.model.rowCount() == 3)


def test_copy_takes_the_rows_selected_else_all(page: ResultPage) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QApplication.clipboard().text().split("\n")
    assert len(lines) == len(ROWS) + 1
    assert lines[0].split("\t")[:3] == ["Métropole", "EPCI", "Ring"]
    page.table.selectionModel().select(
        page.model.index(1, 0),
        QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
    )
    page.actions_on.copy()
    heading, row = QApplication.clipboard().text().split("\n")
    copied = dict(zip(heading.split("\t"), row.split("\t")))
    assert copied["EPCI"] == "CC Une" and copied["Population"] == "10000"


def test_csv_has_every_row_and_column_whatever_is_shown(page: ResultPage, tmp_path: Path) -> None:
    page.centre.setCurrentIndex(1)
    page.actions_on.save(str(tmp_path / "tours.csv"))
    with (tmp_path / "tours.csv").open(encoding="utf-8") as file:
        table = list(csv.DictReader(file))
    assert list(table[0]) == list(FIELDS)
    assert [row["siren_epci"] for row in table] == [row[2] for row in ROWS]
    assert table[5]["couronne"] == ""


def test_xlsx_keeps_codes_as_text(page: ResultPage, tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    page.actions_on.save(str(tmp_path / "rings.xlsx"))
    sheet = openpyxl.load_workbook(tmp_path / "rings.xlsx").active
    assert [cell.value for cell in sheet[1]] == list(FIELDS)
    assert sheet.cell(2, 1).value == TOURS
    assert sheet.cell(2, 11).value == 300_000


def test_a_file_that_cannot_be_written_is_a_sentence(page: ResultPage, tmp_path: Path) -> None:
    errors: list[CohesionError] = []
    page.failed.connect(errors.append)
    page.actions_on.save(str(tmp_path / "absent" / "rings.csv"))
    assert len(errors) == 1 and errors[0].sentence


def test_edits_in_the_layer_are_read_again(page: ResultPage) -> None:
    layer = page.layer()
    layer.startEditing()
    layer.changeAttributeValue(fids(page)[1], layer.fields().indexFromName("nom_epci"), "CC Renommée")
    assert layer.commitChanges()
    wait_until(lambda: "CC Renommée" in texts(page, "EPCI"))


def test_thousands_of_rows_hold_the_interface_but_for_an_instant(
    canvas: QgsMapCanvas, qgis_new_project: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ten thousand rows, ten times a run of all France: filled, ordered and selected in well under a second."""
    import time

    rows = [
        (TOURS, "Tours", f"2{i:08d}", f"CC {i:05d}", "CC", i % 5 + 1, "couronne", i / 7, None, 9, i, None)
        for i in range(10_000)
    ]
    layer = QgsProject.instance().addMapLayer(result_layer(rows))
    page = ResultPage(canvas)
    page.show()
    page.refresh()
    wait_until(lambda: page.model.rowCount())
    began = time.perf_counter()
    page.table.sortByColumn(column(page, "Border (km)"), DOWN)
    layer.selectAll()
    spent = time.perf_counter() - began
    assert len(selected_rows(page)) == len(rows)
    page.shut_down()
    page.deleteLater()
    forget_deleted()
    assert spent < 0.6, f"{spent:.2f} s"
