"""The panel of comparison on real data: Tours Métropole and its ten partners, against figures read by pandas alone."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
from conftest import load
from qgis.core import QgsProject
from test_comparison_panel import ComparisonPanel, panel, wait_until

from cohesion_plugin.gui.comparison_drawing import Wanted, figure_of
from cohesion_plugin.gui.comparison_view import INDEX, VALUE

__all__ = ["panel"]  # a fixture of that module
pytestmark = pytest.mark.shared
TOURS = "243700754"
FIGURES = "indicateurs_rp2018_filosofi2019_cog2026.csv"
# Id of the indicator: what is summed, by what it is divided, the factor.
RATIOS = {
    "taux_vacance": ("P18_LOGVAC", "P18_LOG", 100),
    "densite": ("P18_POP", "SUPERF", 1),
    "taux_chomage": ("P18_CHOM1564", "P18_ACT1564", 100),
}


@pytest.fixture(scope="module")
def partners(shared: Path) -> list[str]:
    agreements = pd.read_csv(shared / "programmes" / "contrats_reciprocite_cooperation.csv", dtype=str)
    return list(agreements.loc[agreements["siren_metropole"] == TOURS, "siren_partenaire"].unique())


@pytest.fixture(scope="module")
def expected(shared: Path, partners: list[str]) -> pd.DataFrame:
    """By territory, ratios of sums over its communes."""
    figures = pd.read_csv(shared / "tables" / FIGURES, dtype={"insee_com": str}).set_index("insee_com")
    places = pd.read_csv(shared / "tables" / "communes_cog2026_epci.csv", dtype=str).set_index("insee_com")
    both = figures.join(places[["siren_epci", "insee_reg"]])
    groups = {code: both[both["siren_epci"] == code] for code in (TOURS, *partners)}
    groups |= {"24": both[both["insee_reg"] == "24"], "France": both}
    return pd.DataFrame(
        {
            name: {code: factor * one[above].sum() / one[below].sum() for code, one in groups.items()}
            for name, (above, below, factor) in RATIOS.items()
        }
    )


def test_tours_and_its_ten_partners(
    panel: ComparisonPanel,
    shared: Path,
    partners: list[str],
    expected: pd.DataFrame,
) -> None:
    assert len(partners) == 10
    layer = load(str(shared / "geo" / "communes_cog2026_metro_l93.gpkg"), "communes")
    QgsProject.instance().addMapLayer(layer)
    panel.territories.data.tables.take([str(shared / "tables" / FIGURES)])
    wait_until(lambda: panel.preparing.context is not None and panel.indicators.chosen())
    panel.indicators.tick(set(RATIOS))
    for code in (TOURS, *partners):
        panel.territories.add(f"epci:{code}")
    assert panel.territories.region.isChecked() and panel.territories.france.isChecked()
    panel.start_run()
    wait_until(lambda: panel._call is None)
    made = panel.compared.comparison
    # As the pages of an atlas show it: the name of the territory highlighted is whole.
    for row in range(len(made.sets)):
        figure = figure_of(made, Wanted("bars", (0,), (row,)))
        figure.canvas.draw()
        texts = [one.get_window_extent() for one in figure.axes[0].texts if one.get_text()]
        texts += [one.get_window_extent() for one in figure.axes[0].get_yticklabels()]
        assert min(one.x0 for one in texts) >= 0
    assert [name for name, _ in made.against] == ["Centre-Val de Loire", "France"]
    columns = [column.indicator.id for column in made.measure.columns]
    page = panel.table
    page.mode.setCurrentIndex(page.mode.findData(VALUE))
    rows = [*map(str, made.sets.codes), "24", "France"]
    shown = pd.DataFrame(page.model._numbers, index=rows, columns=columns)[list(RATIOS)]
    assert list(shown.index[:11]) == [TOURS, *partners]
    pd.testing.assert_frame_equal(shown, expected.loc[rows], rtol=1e-9, check_names=False)
    # Read as the user reads them.
    text = page.model.text(0, 1 + columns.index("taux_vacance"))
    assert float(text.replace(",", ".")) == pytest.approx(expected.loc[TOURS, "taux_vacance"], abs=0.05)
    page.mode.setCurrentIndex(page.mode.findData(INDEX))
    for place, reference in enumerate(("24", "France")):
        page.reference.setCurrentIndex(place)
        index = pd.DataFrame(page.model._numbers[:11], index=rows[:11], columns=columns)[list(RATIOS)]
        wanted = 100 * expected.loc[rows[:11]] / expected.loc[reference]
        pd.testing.assert_frame_equal(index, wanted, rtol=1e-9, check_names=False)
