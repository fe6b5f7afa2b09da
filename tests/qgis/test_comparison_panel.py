"""The panel of comparison: choices kept, a run on real communes, selection both ways, charts, files, own indicators."""

from __future__ import annotations

import csv
import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from conftest import load
from qgis.core import QgsLayoutItemPicture, QgsPrintLayout, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, Qt

from cohesion_plugin.core.i18n import tr
from cohesion_plugin.gui.comparison_indicators import ID
from cohesion_plugin.gui.comparison_panel import KEY, ComparisonPanel
from cohesion_plugin.gui.comparison_sets import clean, named, request_text, united
from cohesion_plugin.gui.comparison_view import GAP, INDEX, RANK, VALUE
from cohesion_plugin.gui.project_state import read_state

TOURS = "243700754"
PARTNERS = "epci:* in dep:37"


def wait_until(condition: Callable[[], Any], seconds: float = 60.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.002)


@pytest.fixture
def panel(provider: None, qgis_iface: Any, qgis_new_project: None) -> Iterator[ComparisonPanel]:
    made = ComparisonPanel(qgis_iface)
    made.resize(480, 620)
    made.show()
    yield made
    made.shut_down()
    made.deleteLater()
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def table(tmp_path: Path, own_codes: list[str]) -> Path:
    """Dwellings of each commune of the layer: 100 and 7 vacant, but 20 in Tours."""
    path = tmp_path / "logements.csv"
    rows = [[code, 100, 20 if code == "37261" else 7, 90] for code in own_codes]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["CODGEO", "P18_LOG", "P18_LOGVAC", "P18_RP"], *rows])
    return path


@pytest.fixture
def layer(communes: str) -> QgsVectorLayer:
    return load(communes, "communes")


@pytest.fixture
def own_codes(layer: QgsVectorLayer) -> list[str]:
    name = next(
        one for one in ("insee_com", "code_commune", "INSEE_COM") if layer.fields().indexFromName(one) >= 0
    )
    return [str(one[name]) for one in layer.getFeatures()]


@pytest.fixture
def ready(panel: ComparisonPanel, layer: QgsVectorLayer, table: Path) -> ComparisonPanel:
    QgsProject.instance().addMapLayer(layer)
    panel.territories.data.tables.take([str(table)])
    wait_until(lambda: panel.preparing.context is not None and panel.indicators.chosen())
    return panel


def run(panel: ComparisonPanel, *texts: str) -> pd.DataFrame:
    panel.territories.list.set_texts(list(texts))
    panel.changed()
    assert panel.problem() is None
    panel.start_run()
    wait_until(lambda: panel._call is None)
    assert panel.compared is not None, panel.messages.last
    return panel.compared.comparison.long()


def test_without_a_layer_it_says_what_is_missing(panel: ComparisonPanel) -> None:
    assert panel.problem()
    assert not panel.run_bar.run.isEnabled()
    assert not panel.table.isEnabled()


def test_what_the_tables_make_can_be_ticked(ready: ComparisonPanel) -> None:
    assert "taux_vacance" in ready.indicators.chosen()
    assert "emplois" not in ready.indicators.chosen()
    grey = {
        one.data(0, ID): one.toolTip(0) for one in ready.indicators._items() if one.text(1) == tr("no table")
    }
    assert "P{yy}_EMPLT" in grey["emplois"]


def test_search_finds_names_codes_and_groups(ready: ComparisonPanel) -> None:
    search = ready.preparing.context.catalogue.search
    assert search("tours metropole")[0].text == f"epci:{TOURS}"
    assert search("TOURS MÉTROPOLE")[0].text == f"epci:{TOURS}"
    assert search("37261")[0].text == "commune:37261"
    assert PARTNERS in [one.text for one in search("indre-et-loire")]
    assert search("zzzz") == []


def test_figures_in_four_modes(ready: ComparisonPanel) -> None:
    """Tours: 20 of 100; the mean of the layer is known from the table itself."""
    ready.indicators.tick({"taux_vacance"})
    ready.territories.region.setChecked(False)
    ready.territories.france.setChecked(False)
    ready.territories.references.add("commune:37050")
    run(ready, "commune:37261", "commune:37050")
    page = ready.table

    def cell(mode: str) -> float:
        page.mode.setCurrentIndex(page.mode.findData(mode))
        return float(page.model._numbers[0, 0])

    assert cell(VALUE) == pytest.approx(20)
    assert cell(INDEX) == pytest.approx(100 * 20 / 7)
    assert cell(GAP) == pytest.approx(13)
    assert cell(RANK) == 1


def test_sorted_with_references_last(ready: ComparisonPanel) -> None:
    run(ready, "commune:37050", "commune:37261")
    page = ready.table
    column = 1 + [one.name for one in ready.compared.comparison.measure.columns].index("taux_vacance")
    page.table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
    assert list(page.model.order[:2]) == [1, 0]
    assert list(page.model.order[2:]) == list(range(2, page.model.rowCount()))


def test_rows_select_communes_and_communes_select_rows(ready: ComparisonPanel, layer: QgsVectorLayer) -> None:
    made = run(ready, f"epci:{TOURS}", "commune:37050")
    communes = int(made.loc[made["code"] == TOURS, "nb_communes"].iloc[0])
    ready.table.table.selectRow(0)
    assert layer.selectedFeatureCount() == communes
    assert ready.link.chosen == (0,)
    layer.removeSelection()
    wait_until(lambda: ready.link.chosen == ())
    name = ready.territories.data.code()
    layer.selectByExpression(f"\"{name}\" = '37050'")
    # Chambray is a part of Tours Métropole, and wholly itself.
    wait_until(lambda: ready.link.chosen == (1,))
    assert list(ready.table._selected()) == [1]


def test_a_click_on_a_bar_selects(ready: ComparisonPanel, layer: QgsVectorLayer) -> None:
    run(ready, "commune:37050", "commune:37261")
    ready.tabs.setCurrentWidget(ready.charts)
    wait_until(lambda: ready.charts.picture._drawn is not None)
    drawn = ready.charts.picture._drawn
    hits = {drawn.territory_at(x / 20, y / 30) for x in range(20) for y in range(30)}
    assert {0, 1} <= hits
    ready.charts.picture.hit.emit(1, False)
    assert ready.link.chosen == (1,)
    assert layer.selectedFeatureCount() == 1


@pytest.mark.parametrize(("suffix", "head"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")])
def test_charts_are_saved(ready: ComparisonPanel, tmp_path: Path, suffix: str, head: bytes) -> None:
    run(ready, "commune:37050", "commune:37261")
    path = tmp_path / f"chart.{suffix}"
    ready.charts.save(str(path))
    wait_until(path.exists)
    assert path.read_bytes().startswith(head)


def test_chart_in_a_layout(ready: ComparisonPanel) -> None:
    run(ready, "commune:37050", "commune:37261")
    layout = QgsPrintLayout(QgsProject.instance())
    layout.initializeDefaults()
    layout.setName("page")
    QgsProject.instance().layoutManager().addLayout(layout)
    ready.layouts.chart("page", False)
    wait_until(lambda: any(isinstance(one, QgsLayoutItemPicture) for one in layout.items()))
    item = next(one for one in layout.items() if isinstance(one, QgsLayoutItemPicture))
    assert item.picturePath().startswith("base64:")
    assert item.rect().width() == pytest.approx(160, abs=1)


def test_figures_are_saved_as_they_are(ready: ComparisonPanel, tmp_path: Path) -> None:
    made = run(ready, "commune:37050", "commune:37261")
    for suffix in (".csv", ".xlsx"):
        ready.actions_on.save(str(tmp_path / f"f{suffix}"))
        wait_until((tmp_path / f"f{suffix}").exists)
    read = pd.read_csv(tmp_path / "f.csv", dtype={"code": str})
    assert list(read["code"]) == list(made["code"])
    assert np.allclose(read["valeur"], made["valeur"].astype(float), equal_nan=True)


def test_choices_come_back_with_the_project(ready: ComparisonPanel) -> None:
    page = ready.territories
    page.tools.save_set("Mon pays", ["commune:37261", "commune:37050"])
    page.tools.unite("Deux", ["commune:37261", "commune:37050"])
    page.add("Mon pays = set:Mon pays")
    page.references.add("reg:24")
    ready.indicators.tick({"taux_vacance"})
    ready.project.write()
    kept = read_state(QgsProject.instance(), KEY)
    before = ready.state()
    ready.restore({})
    assert ready.territories.list.count() == 0
    ready.restore(kept)
    assert ready.state() == before
    assert kept["sets"] == {"Mon pays": "commune:37261 + commune:37050"}


def test_a_saved_set_is_compared(ready: ComparisonPanel) -> None:
    ready.territories.tools.save_set("Mon pays", ["commune:37261", "commune:37050"])
    made = run(ready, "Mon pays = set:Mon pays")
    value = made.loc[made["indicateur"] == "taux_vacance"].iloc[0]
    assert (value["territoire"], value["nb_communes"]) == ("Mon pays", 2)
    assert value["valeur"] == pytest.approx(100 * 27 / 200)


def test_items_that_cannot_be_summed_become_sets() -> None:
    text, sets = united("A", ["epci:1", "epci:* in dep:37", "B = dep:2 + dep:3"], {})
    assert text == "A = epci:1 + set:A 1 + set:B"
    assert sets == {"A 1": "epci:* in dep:37", "B": "dep:2 + dep:3"}
    assert json.loads(request_text([text], {**sets, "other": "dep:9"}))["sets"] == sets
    assert named("x; y", "B = dep:2") == "x y = dep:2"
    assert clean(" a =b,\nc ") == "a b c"


def test_an_own_indicator_is_ticked_computed_and_kept(ready: ComparisonPanel, tmp_path: Path) -> None:
    dialog = ready.own_actions.dialog("")
    assert not dialog.check()
    dialog.label.setText("Résidences principales")
    dialog.numerator.setText("P18_RP")
    dialog.denominator.setText("P18_LOG +")
    assert not dialog.check()
    dialog.denominator.setText("P18_LOG")
    assert dialog.check()
    ready.indicators.tick({"taux_vacance"})
    ready.own_actions.put(dialog.value())
    dialog.deleteLater()
    name = "residences_principales"
    assert name in ready.indicators.chosen()
    made = run(ready, "commune:37261")
    assert made.loc[made["indicateur"] == name, "valeur"].iloc[0] == pytest.approx(90)
    ready.own_actions.save(str(tmp_path / "own.json"))
    ready.own_actions.remove(name)
    assert name not in ready.indicators.chosen()
    ready.own_actions.load(str(tmp_path / "own.json"))
    assert name in ready.own.content


def test_a_text_that_cannot_be_read_changes_nothing(ready: ComparisonPanel) -> None:
    ready.territories.tools.take_text("dep:37; nothing like this")
    assert ready.territories.list.count() == 0
    assert "nothing like this" in ready.messages.last
    ready.territories.tools.take_text("dep:37; reg:24")
    assert ready.territories.list.texts() == ["dep:37", "reg:24"]


def test_an_unknown_territory_is_refused_with_near_names(ready: ComparisonPanel) -> None:
    ready.territories.list.set_texts(["epci:999999999"])
    ready.changed()
    ready.start_run()
    wait_until(lambda: ready._call is None)
    assert "999999999" in ready.messages.last
    assert ready.compared is None


def test_selected_communes_are_taken(ready: ComparisonPanel, layer: QgsVectorLayer) -> None:
    tools, name = ready.territories.tools, ready.territories.data.code()
    tools.take_each()
    assert ready.territories.list.count() == 0
    layer.selectByExpression(f"\"{name}\" IN ('37261', '37050')")
    tools.take_as_one("Deux", tools.selected_codes())
    tools.take_each()
    assert ready.territories.list.texts() == ["Deux = communes:37050,37261", "commune:37050", "commune:37261"]


def test_a_pick_is_toggled(ready: ComparisonPanel) -> None:
    ready.territories.pick.picked.emit("epci:243700754")
    assert ready.territories.list.texts() == ["epci:243700754"]
    ready.territories.pick.picked.emit("epci:243700754")
    assert ready.territories.list.texts() == []
