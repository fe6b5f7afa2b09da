"""Poles and their ranks, arrows from flows, outside influences, axes, limits and names of a schematic map."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pyproj
import pytest
import shapely

from cohesion_plugin.core.errors import InputError
from cohesion_plugin.core.report import Report
from cohesion_plugin.core.resources import resources_dir
from cohesion_plugin.core.schematic.compute import Schematic, compute
from cohesion_plugin.core.schematic.influences import parse_influences
from cohesion_plugin.core.schematic.kit import columns, kit, layer_names
from cohesion_plugin.core.schematic.model import Request, Sources, Units
from cohesion_plugin.core.territories import RawLayer
from tests.colour_distance import smallest_distance

LAMBERT = pyproj.CRS.from_epsg(2154)
PLACES = {"28085": (10, 30), "28134": (5, 35), "45234": (30, 30), "36044": (10, 10), "18033": (30, 10)}


def units() -> Units:
    """Four squares of 20 km: two in the north, two in the south."""
    boxes = [shapely.box(x, y, x + 20_000, y + 20_000) for y in (20_000, 0) for x in (0, 20_000)]
    frame = pd.DataFrame(
        {
            "name": ["Nord-Ouest", "Nord-Est", "Sud-Ouest", "Sud-Est"],
            "population": [100.0, 200.0, 300.0, 400.0],
            "departement": ["28", "45", "36", "18"],
            "sous_espace": ["nord", "nord", "sud", "sud"],
        },
        index=["200000001", "200000002", "200000003", "200000004"],
    )
    return Units(frame, np.array(boxes), LAMBERT, "epci")


def poles(**extra: list[object]) -> RawLayer:
    names = ["Chartres", "Dreux", "Orléans", "Châteauroux", "Bourges"]
    frame = pd.DataFrame({"insee_com": list(PLACES), "nom_com": names, **extra})
    points = shapely.points(1000.0 * np.array(list(PLACES.values())))
    return RawLayer(frame, points, LAMBERT, "poles")


def made(request: Request, report: Report | None = None, **sources: object) -> Schematic:
    given = {"polarities": poles(), **sources}
    return compute(Sources(**given), units(), LAMBERT, request, report or Report())  # type: ignore[arg-type]


INFLUENCES = parse_influences("idf; Île-de-France; NE; 75,78\nouest; Arc atlantique; 270; 49")


def test_ranks_come_from_the_column_then_thresholds_then_centralities() -> None:
    people = {"population": [38_324, 31_543, 116_357, 42_963, 64_186]}
    request = Request(thresholds=(100_000, 40_000))
    table = made(request, polarities=poles(**people)).layers["polarites"].table.set_index("libelle")
    assert table["rang"].to_dict() == {"Orléans": 1, "Bourges": 2, "Châteauroux": 2}
    ranked = made(Request(rank_field="r"), polarities=poles(r=[2, 3, 1, 2, 9])).layers["polarites"].table
    assert ranked.set_index("libelle")["rang"].to_dict() == {
        "Orléans": 1, "Chartres": 2, "Châteauroux": 2, "Dreux": 3, "Bourges": 4,
    }  # fmt: skip
    grid = pd.DataFrame(
        {
            "insee_com": list(PLACES),
            "niveau_centralite": [
                "Centre majeur d'équipements et de services", "Centre structurant d'équipements et de services",
                "Centre majeur d'équipements et de services", "Communes non centre",
                "Centre intermédiaire d'équipements et de services",
            ],
        }
    )  # fmt: skip
    levels = made(Request(), centralities=grid).layers["polarites"].table.set_index("libelle")
    assert levels["rang"].to_dict() == {"Chartres": 1, "Orléans": 1, "Dreux": 2, "Bourges": 3}
    assert "Centre majeur" in levels.loc["Chartres", "preuves"]
    assert levels["sous_espace"].to_dict() == {
        "Chartres": "nord",
        "Orléans": "nord",
        "Dreux": "nord",
        "Bourges": "sud",
    }


def test_poles_asked_for_must_be_there() -> None:
    table = made(Request(only_poles=("orleans", "18033"), thresholds=(1,))).layers["polarites"].table
    assert sorted(table["libelle"]) == ["Bourges", "Orléans"]
    with pytest.raises(InputError) as caught:
        made(Request(only_poles=("Paris",)))
    assert caught.value.facts == ("Paris",)


def test_flows_are_summed_between_first_poles_and_the_outside() -> None:
    flows = pd.DataFrame(
        [("28", "75", 9000), ("28", "78", "2 000"), ("28", "45", 500), ("45", "49", 100), ("75", "28", 50),
         ("75", "78", 99_999), ("99", "75", 1), ("18", "75", "< 200")],
        columns=["dep_residence", "dep_travail", "flux"],
    )  # fmt: skip
    report = Report()
    people = {"population": [38_324, 31_543, 116_357, 42_963, 64_186]}
    given = {"flows": flows, "polarities": poles(**people)}
    request = Request(thresholds=(100_000, 1), influences=INFLUENCES, direction="outwards")
    table = made(request, report, **given).layers["fleches"].table
    assert table[["de", "vers", "valeur", "rang"]].to_numpy().tolist() == [
        ["Chartres", "Île-de-France", 11_000, 1],
        ["Orléans", "Arc atlantique", 100, 3],
    ]
    assert any("1 flow" in entry.sentence for entry in report.warnings)
    both = made(Request(**{**vars(request), "direction": "outside"}), **given).layers["fleches"].table
    assert len(both) == 3
    every = made(Request(**{**vars(request), "direction": "all", "floor": 400}), **given).layers["fleches"]
    assert sorted(every.table["valeur"]) == [500, 11_000]
    # Three points: as QGIS's curved arrow, and three clicks of the cartographer, have them.
    assert (shapely.get_num_coordinates(every.shapes) == 3).all()


def test_communes_epci_and_subspaces_send_their_flows_from_their_subspace() -> None:
    flows = pd.DataFrame(
        [("200000003", "idf", 5), ("sud", "idf", 7), ("200000004", "nord", 11)],
        columns=["de", "vers", "valeur"],
    )
    people = {"population": [1, 1, 1, 1, 2]}
    request = Request(thresholds=(1,), influences=INFLUENCES)
    table = made(request, flows=flows, polarities=poles(**people)).layers["fleches"].table
    assert table[["de", "vers", "valeur"]].to_numpy().tolist() == [
        ["Bourges", "Île-de-France", 12],
        ["Bourges", "Chartres", 11],
    ]


def test_influences_lie_outside_in_their_direction() -> None:
    around = made(Request(thresholds=(1,), influences=INFLUENCES)).layers["influences"]
    place = dict(zip(around.table["code"], shapely.get_coordinates(around.shapes)))
    assert place["idf"][0] > 40_000 and place["idf"][1] > 40_000
    assert place["idf"][0] == pytest.approx(place["idf"][1])
    assert place["ouest"][0] < 0 and place["ouest"][1] == pytest.approx(20_000)
    for bad in ("idf; Île-de-France", "; x; N", "a; b; nowhere"):
        with pytest.raises(InputError):
            parse_influences(bad)


def test_axes_and_limits() -> None:
    request = Request(thresholds=(1,), axes=(("Axe", ("Chartres", "45234")),), fronts=(("nord", "sud"),))
    layers = made(request).layers
    assert shapely.to_wkt(layers["axes"].shapes[0], 0) == "LINESTRING (10000 30000, 30000 30000)"
    limit = layers["fronts"].shapes[0]
    assert limit.length == pytest.approx(40_000)
    xy = shapely.get_coordinates(limit)
    # The north, named first, is on the left: the line runs eastwards.
    assert xy[0].tolist() == [0, 20_000] and xy[-1].tolist() == [40_000, 20_000]
    soft = shapely.from_wkt(layers["fronts"].table["forme_wkt"].iloc[0])
    areas = shapely.from_wkt(layers["sous_espaces"].table["forme_wkt"].to_numpy())
    assert soft.length > 25_000 and all(area.boundary.buffer(1).contains(soft) for area in areas)
    for wrong in (Request(axes=(("A", ("Chartres", "Rome")),)), Request(fronts=(("nord", "est"),))):
        with pytest.raises(InputError):
            made(wrong)


def test_links_of_a_register_become_double_arrows_between_their_ends() -> None:
    lines = np.array(
        [
            shapely.LineString([(0, 0), (5_000, 3_000), (20_000, 0)]),
            None,
            shapely.LineString([(0, 0), (0, 30_000)]),
        ]
    )
    frame = pd.DataFrame(
        {
            "intitule": ["Contrat A", "Perdu", "Contrat B"],
            "nom_a": ["Tours", "x", "Tours"],
            "nom_b": ["Loches", "y", "Chinon"],
            "siren_a": ["1", "2", "1"],
            "siren_b": ["3", "4", "5"],
        }
    )
    links = RawLayer(frame, lines, LAMBERT, "liens")
    found = made(Request(thresholds=(1,)), links=links).layers["fleches"]
    assert found.table[["element", "libelle", "de", "vers"]].to_numpy().tolist() == [
        ["cooperation", "Contrat A", "Tours", "Loches"],
        ["cooperation", "Contrat B", "Tours", "Chinon"],
    ]
    ends = [(shapely.get_coordinates(line)[0], shapely.get_coordinates(line)[-1]) for line in found.shapes]
    for (start, end), there in zip(ends, ([20_000, 0], [0, 30_000])):
        assert np.hypot(*start) < 0.1 * np.hypot(*there) and np.hypot(*(end - there)) < 0.1 * np.hypot(*there)


def test_lines_given_keep_their_shape_name_and_element() -> None:
    frame = pd.DataFrame({"nom": ["Méridienne", None], "element": ["Corridor", "inconnu"]})
    lines = np.array([shapely.LineString([(0, 0), (1, 1)]), shapely.LineString([(0, 0), (2, 2)])])
    given = RawLayer(frame, lines, LAMBERT, "axes")
    found = made(Request(thresholds=(1,)), axes=given).layers["axes"]
    assert found.table["libelle"].iloc[0] == "Méridienne"
    assert found.table["element"].tolist() == ["corridor", "axe"]
    assert [line.length for line in found.shapes] == [line.length for line in lines]


def test_names_stand_inside_and_off_the_poles() -> None:
    layers = made(Request(thresholds=(1,))).layers
    table, points = layers["sous_espaces"].table, layers["polarites"].shapes
    for wkt, name in zip(table["forme_wkt"], table["nom_wkt"]):
        line = shapely.from_wkt(name)
        assert shapely.from_wkt(wkt).contains(line)
        assert shapely.distance(line, points).min() > 1_000
        assert line.coords[0][0] <= line.coords[-1][0]
    assert all(places.count(",") == 7 for places in layers["polarites"].table["nom_places"])


def test_descriptions_name_and_order_the_elements() -> None:
    terms = pd.DataFrame(
        [("sud", "Le Sud", "#FFF0D0", "Définition."), ("nord", "Le Nord", None, None)],
        columns=["code", "libelle", "couleur", "definition"],
    )
    table = made(Request(thresholds=(1,)), terms=terms).layers["sous_espaces"].table
    assert table["libelle"].tolist() == ["Le Sud", "Le Nord"]
    assert table["couleur"].tolist() == ["#FFF0D0", kit()["subspace_colours"][1]]
    assert table["trame"].iloc[0] == kit()["subspace_hatching"]["#FFF0D0"]
    assert table["definition"].iloc[0] == "Définition." and table["definition"].iloc[1]
    assert table["population"].tolist() == [700, 300] and table["surface_km2"].tolist() == [800, 800]


def test_nothing_at_all_is_refused() -> None:
    with pytest.raises(InputError):
        compute(Sources(), None, LAMBERT, Request(), Report())


def test_the_kit_is_whole() -> None:
    for name in layer_names():
        assert set(columns(name)) <= set(kit()["fields"])
        for element in kit()["layers"][name]["elements"]:
            assert kit()["elements"][element]["layer"] == name
            assert {"fr", "en"} == set(kit()["elements"][element]["definition"])


def test_the_three_subspaces_are_told_apart_by_every_eye() -> None:
    """As published in the reference: 15.3 at least; as drawn, translucent over the pale ground, still over 12."""
    colours = kit()["subspace_colours"][:3]
    pairs = [(0, 1), (0, 2), (1, 2)]
    assert round(min(smallest_distance(colours[i], colours[j]) for i, j in pairs), 1) == 15.3
    with (resources_dir() / "styles" / "schematic.json").open(encoding="utf-8") as file:
        opacity = json.load(file)["subspace"]["opacity"]
    drawn = [over_ground(colour, opacity) for colour in colours]
    assert min(smallest_distance(drawn[i], drawn[j]) for i, j in pairs) > 12


def over_ground(colour: str, opacity: float, ground: str = "#F1F1EF") -> str:
    parts = [[int(one[i : i + 2], 16) for i in (1, 3, 5)] for one in (colour, ground)]
    return "#" + "".join(f"{round(opacity * a + (1 - opacity) * b):02X}" for a, b in zip(*parts))
