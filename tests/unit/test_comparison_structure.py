"""Population by ring, on rings found by geopandas and sums made by pandas; the titles of structures in French."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import geopandas
import numpy as np
import pandas as pd
import pytest

from cohesion_plugin.cartography.comparison_charts import structure
from cohesion_plugin.core import i18n
from cohesion_plugin.core.comparison.compute import Comparison, compare
from cohesion_plugin.core.comparison.structure import structure_by_ring
from cohesion_plugin.core.cooperation.coverage_rings import typed_rings
from cohesion_plugin.core.indicators.library import library
from cohesion_plugin.core.report import Report
from tests.unit.comparison_made import real_places, real_tables

ROOT = Path(__file__).resolve().parents[2]
TOURS, ORLEANS = "243700754", "244500468"


@cache
def orders(shared: Path) -> pd.DataFrame:
    """Rings 0 to 2 of two métropoles, by shared borders of some length, métropoles themselves left out."""
    epci = geopandas.read_file(shared / "geo" / "epci_2026_metro_l93.gpkg").set_index("siren_epci").geometry
    rows = []
    for siren in (TOURS, ORLEANS):
        found = {siren: 0}
        for order in (1, 2):
            inside = epci[[one for one, known in found.items() if known == order - 1]].union_all()
            near = epci[epci.intersects(inside)]
            near = near.index[near.intersection(inside).length > 0]
            found.update({one: order for one in near if one not in found and one not in (TOURS, ORLEANS)})
        rows += [(siren, one, order) for one, order in found.items()]
    return pd.DataFrame(rows, columns=["siren_metropole", "siren_epci", "couronne"])


@cache
def found(shared: Path) -> Comparison:
    rings = orders(shared).assign(
        nom_metropole=lambda one: one["siren_metropole"], nom_epci=lambda one: one["siren_epci"]
    )
    places = replace(real_places(shared), rings=typed_rings(rings, "rings", Report()))
    selection = f"epci:{TOURS}; dep:37; dep:41; R = ring:{TOURS}/1 + ring:{ORLEANS}/2"
    return compare(places, real_tables(shared), selection, "reg:24; France", library(), "densite", Report())


@cache
def communes(shared: Path) -> pd.DataFrame:
    return pd.read_csv(shared / "tables" / "communes_cog2026_epci.csv", dtype=str).astype(
        {"pmun_2023": float}
    )


def by_order(rows: pd.DataFrame, nearest: pd.Series) -> list[float]:
    """Inhabitants in rings 0, 1, 2, and beyond."""
    order = rows["siren_epci"].map(nearest).fillna(9)
    sums = rows["pmun_2023"].groupby(order).sum()
    return [float(sums.get(one, 0.0)) for one in (0, 1, 2, 9)]


@pytest.mark.shared
@pytest.mark.parametrize("siren", ["", TOURS])
def test_structure_by_ring_equals_pandas(shared: Path, siren: str) -> None:
    made = structure_by_ring(found(shared), siren)
    table = orders(shared)
    if siren:
        table = table[table["siren_metropole"] == siren]
    nearest = table.groupby("siren_epci")["couronne"].min()
    every, all_rings = communes(shared), orders(shared)
    ring = all_rings[
        ((all_rings["siren_metropole"] == TOURS) & (all_rings["couronne"] == 1))
        | ((all_rings["siren_metropole"] == ORLEANS) & (all_rings["couronne"] == 2))
    ]["siren_epci"]
    sets = [
        every[every["siren_epci"] == TOURS],
        every[every["insee_dep"] == "37"],
        every[every["insee_dep"] == "41"],
        every[every["siren_epci"].isin(ring)],
    ]
    expected = [by_order(rows, nearest) for rows in sets]
    np.testing.assert_allclose(made.people.to_numpy(), expected, rtol=1e-9)
    # Tours lies in ring 0 alone; every other set reaches several rings, of one or two métropoles.
    assert expected[0][1:] == [0, 0, 0] and all(sum(value > 0 for value in row) >= 2 for row in expected[1:])
    others = [by_order(every[every["insee_reg"] == "24"], nearest), by_order(every, nearest)]
    np.testing.assert_allclose(made.references.to_numpy(), others, rtol=1e-9)
    assert list(made.labels.values()) == ["Métropole", "1st ring", "2nd ring", "beyond the rings"]


@pytest.mark.shared
def test_the_drawn_bars_are_the_shares(shared: Path) -> None:
    made = structure_by_ring(found(shared))
    figure = structure(found(shared), made, size=(16, 10))
    every = np.vstack([made.people.to_numpy(), made.references.to_numpy()])
    share = 100 * every / every.sum(axis=1, keepdims=True)
    drawn = [patch.get_width() for patch in figure.axes[0].patches]
    np.testing.assert_allclose(drawn, share.ravel(), atol=1e-9)


def test_the_titles_are_french_in_a_french_booklet() -> None:
    """As the translator has them: texts of core are sources of the .ts file."""
    words = {
        message.findtext("source"): message.findtext("translation")
        for message in ElementTree.parse(ROOT / "i18n" / "cohesion_fr.ts").iter("message")
    }
    assert words["Population by class"] == "Population par classe"
    assert words["Population by ring"] == "Population par couronne"
    before = (i18n._State.translate, i18n._State.language)
    i18n.install(lambda source, count: words[source] or source, "fr")
    try:
        for source in ("beyond the rings", "no class", "Changes over the years"):
            assert i18n.tr(source) != source
    finally:
        i18n.install(*before)
