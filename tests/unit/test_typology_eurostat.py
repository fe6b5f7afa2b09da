"""Eurostat's degree of urbanisation of 1991 on drawn territories: sets, adjacency, enclosure, corners, other countries."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pyproj
import pytest
import shapely

from cohesion_plugin.core.errors import InputError
from cohesion_plugin.core.report import Report
from cohesion_plugin.core.territories import RawLayer
from cohesion_plugin.core.typologies.classify import Classified, classify
from cohesion_plugin.core.typologies.gather import gather
from cohesion_plugin.core.typologies.load import typology
from cohesion_plugin.core.typologies.places import build_places

from .tiny import SIDE, cell


def classed(raw: RawLayer, report: Report | None = None) -> Classified:
    report = report if report is not None else Report()
    places = build_places(raw, {}, report)
    kind = typology("eurostat_1991")
    return classify(kind, gather(places, [], kind, report))


def grid(rows: list[str], people: dict[str, float], **columns: object) -> RawLayer:
    """One commune of 1 km² per letter, its population by letter; the first row is the northernmost; a dot is no commune."""
    cells = [
        (x, len(rows) - 1 - y, letter)
        for y, row in enumerate(rows)
        for x, letter in enumerate(row)
        if letter != "."
    ]
    shapes = np.array([cell(x, y) for x, y, _ in cells], dtype=object)
    frame = pd.DataFrame({"lau_id": [f"L{i}" for i in range(len(cells))], "lau_name": [c[2] for c in cells]})
    frame["population"] = [people[letter] for *_, letter in cells]
    for name, values in columns.items():
        frame[name] = values
    return RawLayer(frame, shapes, pyproj.CRS.from_epsg(2154), "grid")


def picture(rows: list[str], people: dict[str, float]) -> list[str]:
    found = iter(classed(grid(rows, people)).table["classe"])
    return ["".join("." if letter == "." else next(found) for letter in row) for row in rows]


PEOPLE = {"D": 60_000.0, "d": 600.0, "m": 300.0, "M": 30_000.0, "t": 10.0}


def test_dense_sets_draw_in_the_dense_communes_they_touch_not_at_corners() -> None:
    assert picture(["Dd.", "..d"], PEOPLE) == ["11.", "..3"]
    assert picture(["Ddt", ".dt"], PEOPLE) == ["113", ".13"]


def test_intermediate_needs_people_or_a_dense_neighbour() -> None:
    assert picture(["Dmm.mm"], PEOPLE) == ["122.33"]
    assert picture(["MMm"], {**PEOPLE, "M": 490.0, "m": 490.0}) == ["333"]
    assert picture(["MM"], {**PEOPLE, "M": 25_000.0}) == ["11"]


def test_a_set_of_dense_communes_without_enough_people_is_intermediate_by_neighbours() -> None:
    """Each above 500, 1 200 people in all: not densely populated, and intermediate only where it touches a dense area."""
    assert picture(["dd.", "..."], PEOPLE) == ["33.", "..."]
    assert picture(["Dmdd"], PEOPLE) == ["1222"]


@pytest.mark.parametrize(("rows", "expected"), [
    (["DDD", "DtD", "DDD"], ["111", "111", "111"]),
    (["DDD", "DmD", "DDD"], ["111", "111", "111"]),
    (["DDD", "Dt.", "DDD"], ["111", "13.", "111"]),
    (["DD", "tD", "DD"], ["11", "31", "11"]),
])  # fmt: skip
def test_what_is_wholly_enclosed_in_a_dense_area_joins_it(rows: list[str], expected: list[str]) -> None:
    assert picture(rows, PEOPLE) == expected


def test_enclosed_between_a_dense_and_an_intermediate_area_joins_the_latter() -> None:
    rows = ["DDDDD", "DDmDD", "DmtmD", "DDDDD"]
    # The whole hole is enclosed in the dense area: it joins it at once. Opened to the south, it does not.
    assert picture(rows, PEOPLE)[2] == "11111"
    opened = ["DDDDD", "DmtmD", "DmmmD", "DmtmD", ".ttt."]
    assert picture(opened, PEOPLE) == ["11111", "12221", "12221", "12321", ".333."]


def test_enclosed_in_an_intermediate_area_joins_it() -> None:
    rows = ["MMM", "MtM", "MMM"]
    assert picture(rows, {"M": 7_000.0, "t": 1.0})[1] == "111"
    big = {"M": 400.0, "t": 1.0, "D": 60_000.0}
    assert picture(["DMMM", ".MtM", ".MMM"], big) == ["1222", ".222", ".222"]


def test_a_large_enclosed_set_stays_thin() -> None:
    """100 km² or more do not join, however enclosed."""
    size = 12
    rows = ["D" * size] + ["D" + "t" * (size - 2) + "D"] * (size - 2) + ["D" * size]
    assert picture(rows, PEOPLE)[5] == "1" + "3" * (size - 2) + "1"


def test_without_population_or_outline_a_commune_is_unclassable() -> None:
    raw = grid(["DDt"], PEOPLE)
    raw.frame["population"] = [60_000.0, np.nan, 10.0]
    raw.geometry[2] = None
    found = classed(raw).table
    assert found["classe"].tolist() == ["1", "non_classable", "non_classable"]
    assert found["motif"].tolist()[1:] == [
        "population inconnue",
        "surface inconnue\u00a0: ni colonne, ni contour",
    ]


def test_motifs_carry_density_and_set() -> None:
    motifs = classed(grid(["Ddmt"], PEOPLE, superf=[1.0] * 4)).table["motif"].tolist()
    assert motifs == [
        "60\u00a0000 hab./km², ensemble de 2 communes et 60\u00a0600 hab.",
        "600 hab./km², ensemble de 2 communes et 60\u00a0600 hab.",
        "300 hab./km², ensemble d’une commune et 300 hab. contigu à une zone densément peuplée",
        "10 hab./km²",
    ]


@pytest.mark.parametrize(
    ("unit", "column"), [(1.0, "superf"), (100.0, "superficie_cadastrale"), (1e6, "surface")]
)
def test_the_unit_of_a_surface_column_is_told_by_the_outlines(unit: float, column: str) -> None:
    raw = grid(["Dmt"], PEOPLE, **{column: [unit * 1.05, unit * 0.98, unit]})
    found = classed(raw)
    assert found.table["surface_km2"].tolist() == pytest.approx([1.05, 0.98, 1.0])
    assert f"« {column} »" in found.report.text() and column not in found.report.method


def test_a_column_that_is_no_surface_is_not_taken_for_one() -> None:
    found = classed(grid(["Dmt"], PEOPLE, surface=[5.0, 7.0, 9.0]))
    assert (
        found.table["surface_km2"].tolist() == pytest.approx([1, 1, 1], rel=3e-3)
        and "outlines" in found.report.method
    )


def far_layer(epsg: int, lon: float, lat: float) -> RawLayer:
    """Three squares of 1 km in a row, far from France, in degrees."""
    to = pyproj.Transformer.from_crs(
        pyproj.CRS.from_proj4(f"+proj=laea +lat_0={lat} +lon_0={lon} +datum=WGS84 +units=m"),
        "EPSG:4326",
        always_xy=True,
    )
    boxes = [shapely.box(i * SIDE, 0, (i + 1) * SIDE, SIDE) for i in range(3)]
    shapes = shapely.transform(np.array(boxes), lambda xy: np.column_stack(to.transform(xy[:, 0], xy[:, 1])))
    frame = pd.DataFrame(
        {
            "CODIGO": ["28079", "28080", "28081"],
            "NAMEUNIT": ["Madrid", "B", "C"],
            "POP_2021": [60_000, 300, 10],
        }
    )
    return RawLayer(frame, shapes, pyproj.CRS.from_epsg(epsg), "far")


@pytest.mark.parametrize(("lon", "lat"), [(-3.7, 40.4), (-71.2, 46.8)])
def test_any_country_is_classed_in_an_equal_area_projection(lon: float, lat: float) -> None:
    """Five-digit codes of Spain are not taken for French ones, their names tell; Québec is beyond EPSG:3035."""
    report = Report()
    found = classed(far_layer(4326, lon, lat), report).table
    assert found["classe"].tolist() == ["1", "2", "3"]
    assert found["surface_km2"].tolist() == pytest.approx([1, 1, 1], rel=2e-3)
    assert found["siren_epci"].isna().all() and found["code_departement"].isna().all()
    assert "another kind or country" in report.text()


def test_features_of_one_id_are_one_territory() -> None:
    raw = grid(["DDm"], PEOPLE)
    raw.frame["lau_id"] = ["L0", "L0", "L2"]
    report = Report()
    found = classed(RawLayer(raw.frame, raw.geometry, raw.crs, "x"), report).table
    assert found["code_commune"].tolist() == ["L0", "L2"] and found["surface_km2"][0] == pytest.approx(
        2.0, rel=3e-3
    )
    assert "united" in report.text()


def test_no_population_at_all_is_refused_and_a_row_number_is_no_id() -> None:
    raw = grid(["Dm"], PEOPLE)
    frame = raw.frame.drop(columns=["population", "lau_id"]).assign(fid=[1, 2], region=["a", "b"])
    with pytest.raises(InputError, match="population"):
        classed(RawLayer(frame, raw.geometry, raw.crs, "x"))
    frame["inhabitants"] = [60_000, 300]
    assert classed(RawLayer(frame, raw.geometry, raw.crs, "x")).table["code_commune"].tolist() == ["D", "m"]


def test_small_gaps_between_outlines_do_not_part_a_set() -> None:
    raw = grid(["Dd"], PEOPLE)
    raw.geometry[1] = shapely.transform(raw.geometry[1], lambda xy: xy + [1.0, 0.0])
    assert classed(raw).table["classe"].tolist() == ["1", "1"]
