"""Pictograms of themes: one point per partner and theme, away from its links, and the terms of its agreements."""

from __future__ import annotations

import pandas as pd
import pytest
import shapely

from cohesion_plugin.core.cooperation.links.model import LinkResult
from tests.unit.links_made import agreement, links_of
from tests.unit.tiny import siren

CENTRE = 5
THEMES = ["tourisme", "mobilite", "eau", "culture", "energie"]


def rows(result: LinkResult, number: int) -> pd.DataFrame:
    table = result.marks.table
    return table[table["siren"] == siren(number)]


def test_each_partner_has_its_themes_once_and_the_centre_none() -> None:
    result = links_of(
        agreement("a", CENTRE, 1, centre=CENTRE, themes=THEMES, date_signature="2019", date_fin="2021"),
        agreement("b", CENTRE, 1, centre=CENTRE, themes=["eau", "culture"], date_signature="2022"),
        agreement("c", CENTRE, 9, centre=CENTRE, themes=["eau"]),
    )
    table = result.marks.table
    assert len(table) == len(THEMES) + 1 and rows(result, CENTRE).empty
    own = rows(result, 1)
    assert sorted(own["theme"]) == sorted(THEMES)
    assert own["rang"].tolist() == list(range(5)) and set(own["nb_themes"]) == {5}
    assert set(own["par_rangee"]) == {3}
    assert own["couleur"].notna().all() and own["pictogramme"].notna().all()
    # Of several agreements: from the first start to the last end, open where one is.
    by_theme = own.set_index("theme")
    assert by_theme.loc["tourisme", ["debut", "fin"]].tolist() == ["2019-01-01", "2021-12-31"]
    assert by_theme.loc["eau", "debut"] == "2019-01-01" and by_theme.loc["eau", "fin"] is None


def test_two_parties_without_a_centre_have_both_their_themes() -> None:
    result = links_of(agreement("a", 1, 2, themes=["eau"]))
    assert sorted(result.marks.table["siren"]) == [siren(1), siren(2)]


def test_no_theme_no_mark() -> None:
    result = links_of(agreement("a", 1, 2))
    assert result.marks.table.empty and len(result.marks.shapes) == 0


@pytest.mark.parametrize(("partner", "side"), [(1, "bas"), (9, "haut")])
def test_away_from_the_links(partner: int, side: str) -> None:
    """Number 1 lies below the centre in the grid, number 9 above: its discs stand on the far side."""
    result = links_of(agreement("a", CENTRE, partner, centre=CENTRE, themes=["eau"]))
    points = result.points
    y = {
        one: shapely.get_y(points.shapes[points.table["siren"].eq(siren(one)).to_numpy()][0])
        for one in (CENTRE, partner)
    }
    assert (y[partner] > y[CENTRE]) == (side == "haut")
    assert rows(result, partner)["cote"].tolist() == [side]
    (mark,) = result.marks.shapes
    assert shapely.get_y(mark) == pytest.approx(y[partner])
