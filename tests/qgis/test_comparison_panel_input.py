"""What the panel of comparison shows of bad input: nothing, secret, overlaps, zero, several years, one commune."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QLocale, Qt
from test_comparison_panel import (  # noqa: F401
    TOURS,
    ComparisonPanel,
    layer,
    own_codes,
    panel,
    run,
    wait_until,
)

from cohesion_plugin.core.i18n import tr_n
from cohesion_plugin.gui import translation
from cohesion_plugin.gui.comparison_view import GAP, INDEX, RANK, VALUE
from cohesion_plugin.gui.words import DASH

HEAD = "CODGEO;P18_LOG;P18_LOGVAC\n"
TWO = HEAD + "37261;1000;100\n37050;301339;5\n"


@pytest.fixture(autouse=True)
def french(monkeypatch: pytest.MonkeyPatch, qgis_app: Any) -> Iterator[None]:
    """The plugin in French on a machine that is not."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    monkeypatch.setattr(translation, "_language", lambda: "fr")
    made = translation.Translation()
    made.install()
    yield
    made.remove()
    QLocale.setDefault(before)


@pytest.fixture
def fed(
    french: None,
    panel: ComparisonPanel,  # noqa: F811
    layer: QgsVectorLayer,  # noqa: F811
    tmp_path: Path,
) -> Any:
    """Gives the panel tables by their text, and ticks the vacancy."""

    def feed(*texts: str, indicators: tuple[str, ...] = ("taux_vacance",)) -> ComparisonPanel:
        paths = []
        for i, text in enumerate(texts):
            paths.append(tmp_path / f"table{i + 1}.csv")
            paths[-1].write_text(text, encoding="utf-8")
        QgsProject.instance().addMapLayer(layer)
        panel.territories.data.tables.take([str(path) for path in paths])
        wait_until(lambda: panel.preparing.context is not None and panel.indicators.chosen(), 15)
        panel.indicators.tick(set(indicators))
        panel.territories.region.setChecked(False)
        panel.territories.france.setChecked(False)
        return panel

    return feed


def cells(panel: ComparisonPanel, mode: str = VALUE) -> dict[str, list[str]]:  # noqa: F811
    """What the table shows, by row."""
    page = panel.table
    page.mode.setCurrentIndex(page.mode.findData(mode))
    model = page.model
    return {
        model._names[row]: [model.text(row, column) for column in range(1, model.columnCount())]
        for row in range(model.rowCount())
    }


def test_a_territory_without_data(fed: Any) -> None:
    panel = fed(TWO)  # noqa: F811
    run(panel, "commune:37261", "commune:37003")
    wait_until(lambda: panel.messages.last, 15)
    # The name, not a sentence that ends at its colon.
    assert panel.messages.last.endswith("Amboise [37003]")
    assert cells(panel) == {"Tours": ["10,0"], "Amboise": [DASH]}
    assert cells(panel, RANK)["Amboise"] == [DASH]


def test_all_suppressed(fed: Any) -> None:
    """« s » in every cell but one row's: figures that are secret, not words."""
    panel = fed(HEAD + "37261;s;s\n37050;s;s\n37003;100;10\n")  # noqa: F811
    run(panel, "commune:37261", "commune:37050")
    wait_until(lambda: panel.messages.last, 15)
    assert cells(panel) == {"Tours": [DASH], "Chambray-lès-Tours": [DASH]}
    last = panel.messages.last
    assert "Chambray-lès-Tours" in last and tr_n("%n more remark(s) in the details.", 1) in last
    assert "Part des logements vacants" in panel.messages.last_details
    assert panel.table.model.view.note(0, 0)


def test_overlapping_sets(fed: Any) -> None:
    panel = fed(TWO)  # noqa: F811
    run(panel, f"epci:{TOURS}", "commune:37261")
    wait_until(lambda: panel.territories.note.text() and panel.messages.last, 15)
    assert "Tours Métropole Val de Loire" in panel.messages.last and "Tours" in panel.territories.note.text()
    # 20 of its 22 communes are in no row: grey, and why.
    view = panel.table.model.view
    assert view.doubtful(0, 0) and view.note(0, 0) and not view.doubtful(1, 0)


def test_reference_inside_the_selection(fed: Any) -> None:
    panel = fed(TWO)  # noqa: F811
    panel.territories.references.add("commune:37261")
    run(panel, "commune:37261", "commune:37050")
    wait_until(lambda: panel.messages.last, 15)
    assert "« Tours »" in panel.messages.last.replace("\u00a0", " ")
    page = panel.table
    page.mode.setCurrentIndex(page.mode.findData(INDEX))
    assert [page.model.text(row, 1) for row in range(3)] == ["100", "0", "100"]
    page.mode.setCurrentIndex(page.mode.findData(GAP))
    assert page.model.text(1, 1) == "\u221210,0"


def test_denominator_zero(fed: Any) -> None:
    panel = fed(HEAD + "37261;0;0\n37050;200;20\n")  # noqa: F811
    panel.territories.references.add("commune:37261")
    run(panel, "commune:37261", "commune:37050")
    wait_until(lambda: panel.messages.last, 15)
    page = panel.table
    assert [page.model.text(row, 1) for row in range(3)] == [DASH, "10,0", DASH]
    assert "nul" in page.model.view.note(0, 0) and page.model.view.note(2, 0)
    page.mode.setCurrentIndex(page.mode.findData(INDEX))
    assert [page.model.text(row, 1) for row in range(3)] == [DASH] * 3


def test_tables_of_different_years(fed: Any) -> None:
    """The year is in the heading of each column, which only a tip told."""
    panel = fed(  # noqa: F811
        TWO, "CODGEO;P13_LOG;P13_LOGVAC;P13_POP\n37261;900;99;136000\n37050;400;4;9000\n",
        indicators=("taux_vacance", "population_municipale", "logements"),
    )  # fmt: skip
    run(panel, "commune:37261", "commune:37050")
    model = panel.table.model
    heads = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(1, model.columnCount())]
    assert heads == ["Population municipale (2013)", "Logements (2018)", "Part des logements vacants (2018)"]
    # As French writes them, on a machine that writes 301,339.
    assert cells(panel)["Chambray-lès-Tours"] == ["9\u00a0000", "301\u00a0339", "0,0"]
    assert model.lines(model.order)[2] == ["Chambray-lès-Tours", "9000", "301339", "0,00165926083248"]


def test_one_commune_only(fed: Any) -> None:
    panel = fed(TWO)  # noqa: F811
    run(panel, "commune:37261")
    assert cells(panel) == {"Tours": ["10,0"]}
    # Nothing to read an index or a gap against.
    modes = panel.table.mode
    able = {modes.itemData(row): modes.model().item(row).isEnabled() for row in range(modes.count())}
    assert able == {VALUE: True, INDEX: False, RANK: True, GAP: False}
