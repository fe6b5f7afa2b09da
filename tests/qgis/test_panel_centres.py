"""The list of centres: what is shown, ticked, found by typing, picked on the map."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from conftest import TOURS, cell
from qgis.core import QgsPointXY, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapToolPan
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from test_panel import wait_until

from cohesion_plugin.gui.centre_chooser import CentreChooser
from cohesion_plugin.gui.centre_model import SIREN, CentreModel
from cohesion_plugin.gui.map_pick import MapPick, PickTarget, siren_of

KEY = Qt.Key


@dataclass(frozen=True)
class Item:
    siren: str
    name: str
    nature: str = "CC"
    is_metropole: bool = False
    nb_communes: int | None = 12
    population: int | None = 34567


ITEMS = [
    Item("200000003", "CC Cœur d'Éguzon"),
    Item("200000001", "CC de l'Île-Bouchard", population=None),
    Item(TOURS, "Tours Métropole Val de Loire", "ME", True),
    Item("200000002", "CA Agglopolys", "CA"),
]


def names(model: CentreModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


@pytest.fixture
def model(qgis_app) -> CentreModel:
    made = CentreModel()
    made.set_items(ITEMS)
    return made


def test_metropoles_come_first_and_bold_then_names_without_accents(model: CentreModel) -> None:
    assert names(model) == [
        "Tours Métropole Val de Loire",
        "CA Agglopolys",
        "CC Cœur d'Éguzon",
        "CC de l'Île-Bouchard",
    ]
    bold = [
        bool(font and font.bold())
        for font in (model.index(row).data(Qt.ItemDataRole.FontRole) for row in range(4))
    ]
    assert bold == [True, False, False, False]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ile bouchard", ["CC de l'Île-Bouchard"]),
        ("L'ÎLE", ["CC de l'Île-Bouchard"]),
        ("coeur", ["CC Cœur d'Éguzon"]),
        ("eguzon cc", ["CC Cœur d'Éguzon"]),
        ("24370", ["Tours Métropole Val de Loire"]),
        ("nowhere", []),
        ("  ", ["Tours Métropole Val de Loire", "CA Agglopolys", "CC Cœur d'Éguzon", "CC de l'Île-Bouchard"]),
    ],
)
def test_search(model: CentreModel, typed: str, found: list[str]) -> None:
    model.set_search(typed)
    assert names(model) == found


def test_what_is_ticked_stays_in_sight_and_comes_first(model: CentreModel) -> None:
    model.set_ticked(["200000003"])
    model.set_search("cc")
    assert names(model) == ["CC Cœur d'Éguzon", "CC de l'Île-Bouchard"]
    model.set_search("tours")
    assert names(model) == ["CC Cœur d'Éguzon", "Tours Métropole Val de Loire"]
    model.set_search("")
    model.set_only_ticked(True)
    assert names(model) == ["CC Cœur d'Éguzon"]


def test_ticks_survive_another_layer_and_say_what_is_absent(model: CentreModel) -> None:
    model.set_ticked([TOURS, "999999999"])
    assert model.ticked() == [TOURS, "999999999"]
    assert model.absent() == ["999999999"]
    model.set_items([])
    assert model.ticked() == [TOURS, "999999999"]
    assert model.absent() == []
    model.set_items(ITEMS[:2])
    assert model.absent() == [TOURS, "999999999"]


def test_tooltip_leaves_out_what_is_not_known(model: CentreModel) -> None:
    about = {
        name: model.index(row).data(Qt.ItemDataRole.ToolTipRole) for row, name in enumerate(names(model))
    }
    assert "inhabitants" in about["CA Agglopolys"]
    assert "inhabitants" not in about["CC de l'Île-Bouchard"]


@pytest.fixture
def chooser(qgis_app) -> Iterator[CentreChooser]:
    made = CentreChooser()
    made.model.set_items(ITEMS)
    made.show()
    yield made
    made.deleteLater()


def test_keyboard_alone_is_enough(chooser: CentreChooser) -> None:
    QTest.keyClicks(chooser.search, "bouchard")
    QTest.keyClick(chooser.search, KEY.Key_Return)
    assert chooser.model.ticked() == ["200000001"]
    assert "Bouchard" in chooser.summary.text()
    chooser.search.clear()
    QTest.keyClick(chooser.search, KEY.Key_Down)
    assert chooser.list.currentIndex().data(SIREN) == TOURS
    QTest.keyClick(chooser.list, KEY.Key_Space)
    assert chooser.model.ticked() == [TOURS, "200000001"]
    QTest.keyClick(chooser.list, KEY.Key_Space)
    assert chooser.model.ticked() == ["200000001"]


def test_enter_does_nothing_while_several_match(chooser: CentreChooser) -> None:
    QTest.keyClicks(chooser.search, "cc")
    QTest.keyClick(chooser.search, KEY.Key_Return)
    assert chooser.model.ticked() == []


def test_all_metropoles_then_none(chooser: CentreChooser) -> None:
    told: list[int] = []
    chooser.changed.connect(lambda: told.append(len(chooser.model.ticked())))
    chooser.model.set_ticked(["200000002"])
    chooser.all.click()
    assert chooser.model.ticked() == [TOURS]
    chooser.none.click()
    assert chooser.model.ticked() == []
    assert told == [1, 1, 0]


@pytest.mark.parametrize(
    ("epci", "expected"),
    [
        (TOURS, TOURS),
        (f"{TOURS}/200057867", TOURS),
        (f"200057867 / {TOURS}", TOURS),
        (f"{TOURS}.0", TOURS),
        ("NR", None),
        ("", None),
    ],
)
def test_siren_written_in_a_column(epci: str, expected: str | None) -> None:
    assert siren_of(epci, "", frozenset({TOURS})) == expected


def test_siren_of_a_commune_of_the_reference() -> None:
    assert siren_of("", "37261", frozenset({TOURS})) == TOURS
    assert siren_of("", "00000", frozenset({TOURS})) is None


@pytest.fixture
def picking(qgis_canvas: QgsMapCanvas, tiny: Callable[..., QgsVectorLayer], qgis_new_project: None):
    layer = tiny(3)
    QgsProject.instance().addMapLayer(layer)
    qgis_canvas.setDestinationCrs(layer.crs())
    known = frozenset(feature["siren_epci"] for feature in layer.getFeatures())
    pick = MapPick(qgis_canvas, lambda: PickTarget(layer, "siren_epci", "insee_com", known), qgis_canvas)
    yield pick
    pick.shut_down()


def click(pick: MapPick, column: float) -> tuple[list[str], list[str]]:
    """What is picked or missed by a click in a column of ``tiny``."""
    picked: list[str] = []
    missed: list[str] = []
    pick.picked.connect(picked.append)
    pick.missed.connect(missed.append)
    pick._tool.canvasClicked.emit(QgsPointXY(500_000 + column * 1000, 6_700_500), Qt.MouseButton.LeftButton)
    wait_until(lambda: picked or missed)
    return picked, missed


def test_click_gives_the_epci_under_the_cursor(picking: MapPick) -> None:
    assert cell(1)
    assert click(picking, 1.5) == (["299000001"], [])


def test_click_beside_the_territory_says_so(picking: MapPick) -> None:
    picked, missed = click(picking, 9.5)
    assert picked == []
    assert "no territory" in missed[0]


def test_the_map_is_given_back_where_no_tool_was_in_use(picking: MapPick, qgis_canvas: QgsMapCanvas) -> None:
    qgis_canvas.unsetMapTool(qgis_canvas.mapTool())
    picking.set_active(True)
    picking.set_active(False)
    assert qgis_canvas.mapTool() is None


def test_a_former_tool_that_is_gone_is_no_error(picking: MapPick, qgis_canvas: QgsMapCanvas) -> None:
    former = QgsMapToolPan(qgis_canvas)
    qgis_canvas.setMapTool(former)
    picking.set_active(True)
    sip.delete(former)
    picking.set_active(False)
    assert qgis_canvas.mapTool() is None


def test_another_map_tool_ends_picking(picking: MapPick, qgis_canvas: QgsMapCanvas) -> None:
    ended: list[bool] = []
    picking.ended.connect(lambda: ended.append(True))
    pan = QgsMapToolPan(qgis_canvas)
    qgis_canvas.setMapTool(pan)
    picking.set_active(True)
    assert qgis_canvas.mapTool() is picking._tool
    picking.set_active(False)
    assert qgis_canvas.mapTool() is pan
    picking.set_active(True)
    ended.clear()
    qgis_canvas.setMapTool(pan)
    assert ended == [True]
