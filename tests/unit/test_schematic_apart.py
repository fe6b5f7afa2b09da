"""Names and arrows that keep apart, names on two lines, indicators that are sums and quotients of sums."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pyproj
import pytest
import shapely

from cohesion_plugin.core.errors import InputError
from cohesion_plugin.core.report import Report
from cohesion_plugin.core.schematic.aggregates import aggregates, parse_indicators
from cohesion_plugin.core.schematic.apart import bent, curved, set_apart
from cohesion_plugin.core.schematic.assign import Membership, assigned
from cohesion_plugin.core.schematic.evidence import own_words
from cohesion_plugin.core.schematic.model import Units
from cohesion_plugin.core.schematic.names import TOUCHING, in_two, name_lines
from cohesion_plugin.core.schematic.sides import sides
from cohesion_plugin.core.territories import RawLayer

LAMBERT = pyproj.CRS.from_epsg(2154)
NONE = np.empty(0, dtype=object)
EXTENT = 200_000.0


def test_an_arc_through_three_points_is_that_of_its_bend() -> None:
    straight = shapely.LineString([(0, 0), (30_000, 0), (60_000, 0)])
    for angle in (0.3, -0.5, 1e-9):
        arrow = bent(straight, angle)
        assert arrow.coords[0] == (0, 0) and arrow.coords[-1] == (60_000, 0)
        drawn = curved(np.array([arrow]))[0]
        # Length of an arc whose angle with its chord is known: chord × angle / sin(angle).
        assert drawn.length == pytest.approx(60_000 * angle / np.sin(angle), rel=1e-3)
        assert drawn.distance(shapely.Point(arrow.coords[1])) < 1.0
    kept = np.array([shapely.LineString([(0, 0), (1, 1)])])
    assert curved(kept)[0].equals(kept[0])


def test_an_arrow_across_a_name_is_bent_or_the_name_moves() -> None:
    wide = np.array([shapely.box(0, 0, 150_000, 50_000)])
    arrow = shapely.LineString([(60_000, -80_000), (75_000, 25_000), (90_000, 120_000)])
    poles = shapely.points([(20_000, 10_000), (130_000, 10_000)])
    arrows = set_apart(wide, ["Franges du nord"], poles, poles, np.array([arrow]), NONE, EXTENT)
    (name,) = name_lines(wide, ["Franges du nord"], poles, curved(arrows), EXTENT)
    assert shapely.distance(name.line, curved(arrows)[0]) >= TOUCHING * EXTENT
    assert wide[0].contains(name.line) and name.words.replace("\n", " ") == "Franges du nord"
    ends = shapely.get_coordinates(arrows[0])[[0, -1]]
    assert ends.tolist() == [[60_000, -80_000], [90_000, 120_000]]


def test_an_arrow_that_crosses_no_name_stays() -> None:
    area = np.array([shapely.box(0, 0, 150_000, 50_000)])
    away = np.array([shapely.LineString([(0, 70_000), (75_000, 75_000), (150_000, 70_000)])])
    kept = set_apart(area, ["Nord"], NONE, NONE, away, NONE, EXTENT)
    assert kept[0].equals(away[0])


def test_a_long_name_in_a_narrow_place_has_two_lines() -> None:
    narrow, wide = shapely.box(0, 0, 60_000, 60_000), shapely.box(0, 0, 190_000, 60_000)
    names = name_lines(np.array([narrow, wide, None]), ["Franges franciliennes"] * 3, NONE, NONE, EXTENT)
    assert names[0].words == "Franges\nfranciliennes" and len(names[0].line.geoms) == 2
    upper, lower = names[0].line.geoms
    assert upper.coords[0][1] > lower.coords[0][1]
    assert names[1].words == "Franges franciliennes" and names[1].line.geom_type == "LineString"
    assert names[2] is None
    assert in_two("Sud") == "Sud" and in_two("Un très long nom") == "Un très\nlong nom"


def units() -> Units:
    frame = pd.DataFrame(
        {
            "name": list("ABCD"),
            "population": [1.0, 2, 3, 4],
            "departement": "37",
            "sous_espace": ["n", "n", "s", "s"],
        },
        index=["37001", "37002", "37003", "37004"],
    )
    columns = pd.DataFrame(
        {"emplois": ["10", "20", "1 000", "5"], "actifs": [40, 60, 2000, np.nan]}, index=frame.index
    )
    boxes = np.array([shapely.box(i, 0, i + 1, 1) for i in range(4)])
    return Units(frame, boxes, LAMBERT, "commune", columns)


def test_indicators_are_computed_on_sums() -> None:
    report = Report()
    found = aggregates(units(), parse_indicators("emplois; taux = 100 * emplois / actifs"), None, report)
    assert found["emplois"].to_dict() == {"n": 30, "s": 1005}
    assert found.loc["n", "taux"] == pytest.approx(30.0)
    # One of its communes has no value: no figure rather than one that is wrong, and it is said.
    assert np.isnan(found.loc["s", "taux"]) and "D" in report.text()
    table = pd.DataFrame({"codgeo": ["37001", "37002", "37003", "37004"], "log": [1, 2, 3, 4]})
    assert aggregates(units(), (("log", "log"),), table, Report())["log"].to_dict() == {"n": 3, "s": 7}


@pytest.mark.parametrize("text", ["a = ", "a = b; a = c", "1 +", "= b", "os.system('x')"])
def test_indicators_that_cannot_be_read(text: str) -> None:
    with pytest.raises(InputError):
        parse_indicators(text)


def test_columns_that_are_missing_are_named() -> None:
    with pytest.raises(InputError) as caught:
        aggregates(units(), (("x", "emplois / chats"),), None, Report())
    assert "chats" in caught.value.sentence and any("actifs" in fact for fact in caught.value.facts)
    with pytest.raises(InputError):
        aggregates(units(), (("x", "x"),), pd.DataFrame({"nom": ["A"], "x": [1]}), Report())


def communes() -> RawLayer:
    codes = [f"37{i:03d}" for i in range(1, 7)]
    frame = pd.DataFrame(
        {"insee_com": codes, "nom_com": list("ABCDEF"), "population": [10, 20, 30, 40, 50, 60]}
    )
    boxes = [shapely.box(5_000 * i, 0, 5_000 * (i + 1), 20_000) for i in range(6)]
    moved = shapely.transform(np.array(boxes), lambda xy: xy + np.array([520_000.0, 6_690_000.0]))
    return RawLayer(frame, moved, LAMBERT, "communes")


def membership(**units: tuple[str, ...]) -> Membership:
    rows = [
        (code, code.title(), None, f"2 communes, 30 habitants. Mots de {code}", None, None, i)
        for i, code in enumerate(units)
    ]
    names = ["code", "libelle", "definition", "preuves", "couleur", "trame", "ordre"]
    return Membership(units, pd.DataFrame(rows, columns=names))


def test_territories_change_sub_space() -> None:
    raw = communes()
    picked = RawLayer(raw.frame.iloc[[1]], raw.geometry[[1]], LAMBERT, "communes")
    known = membership(ouest=("37001", "37002"), est=("37003", "37004"))
    made = assigned(raw, picked, "est", known)
    table = made.areas.table.set_index("code")
    assert table["unites"].to_dict() == {"ouest": "37001", "est": "37002,37003,37004"}
    assert table["population"].to_dict() == {"ouest": 10, "est": 90}
    assert made.areas.shapes[list(made.areas.table["code"]).index("est")].area == pytest.approx(3e8)
    assert table.loc["est", "preuves"].endswith("Mots de est") and "30 hab" not in table.loc["est", "preuves"]
    every = RawLayer(raw.frame.iloc[:2], raw.geometry[:2], LAMBERT, "communes")
    assert assigned(raw, every, "est", known).emptied == ("ouest",)
    with pytest.raises(InputError) as caught:
        assigned(raw, picked, "est", membership(loin=("45001", "45002")))
    assert any("Loin" in fact for fact in caught.value.facts)


def test_figures_in_front_of_the_users_words_are_taken_off() -> None:
    assert own_words("19 EPCI, 669 893 habitants. Pôles : Dreux") == "Pôles : Dreux"
    assert own_words("Enquête de 2024") == "Enquête de 2024"
    assert own_words("3 communes, 5 habitants") is None and own_words(None) is None


@pytest.mark.parametrize("away", [0.118, 0.124, 0.13])
def test_a_bold_name_keeps_off_an_arrow_that_it_would_just_reach(away: float) -> None:
    """Ten letters and their pole: an arrow a little beyond the end of the name sends it to the other side."""
    extent = 350_000.0
    pole = shapely.points([[0.0, 0.0]])
    x = away * extent + 2_000.0
    arrow = shapely.linestrings([[(x, 60_000.0), (x, -60_000.0)]])
    (places,), boxes = sides(pole, ["Villeneuve"], arrow, extent)
    assert places.split(",")[0] == "TL"
    assert shapely.distance(boxes[0], arrow[0]) > 0.009 * extent
    (free,), _ = sides(pole, ["Villeneuve"], shapely.linestrings([[(4 * x, 0.0), (5 * x, 0.0)]]), extent)
    assert free.split(",")[0] == "TR"
