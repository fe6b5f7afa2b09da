"""Rings on small territories, and what must hold on any."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cohesion_plugin.core.errors import InputError
from cohesion_plugin.core.flows import parse_flows
from cohesion_plugin.core.reference import metropoles
from cohesion_plugin.core.report import Report
from cohesion_plugin.core.rings.compute import compute_rings
from cohesion_plugin.core.rings.request import RingRequest

from .tiny import METROPOLE, cell, grid_units, raw_layer, siren, units_of

LYON = "200046977"
TOURS_NAME, LYON_NAME = (metropoles()["nom"][code] for code in (METROPOLE, LYON))


def rings(units, report: Report | None = None, flows=None, areas=None, **request) -> pd.DataFrame:
    return compute_rings(
        units, RingRequest(**request), report if report is not None else Report(), flows, areas
    ).table


def by_ring(table: pd.DataFrame, centre: str = METROPOLE) -> dict[int, set[str]]:
    rows = table[(table["siren_metropole"] == centre) & table["couronne"].notna()]
    return {int(ring): set(group) for ring, group in rows.groupby("couronne")["siren_epci"]}


def row_of_cells(*sirens: str, natures: list[str] | None = None):
    """EPCI side by side, in a row."""
    return units_of(raw_layer([cell(i, 0) for i in range(len(sirens))], list(sirens), natures))


def test_rings_on_a_grid_are_steps_not_corners() -> None:
    sizes = {
        ring: len(members)
        for ring, members in by_ring(rings(grid_units(5, 5, centre=12), ring_count=4)).items()
    }
    assert sizes == {0: 1, 1: 4, 2: 8, 3: 8, 4: 4}


def test_a_short_border_counts_only_below_the_threshold() -> None:
    units = units_of(raw_layer([cell(0, 0), cell(1, 0.97)], [METROPOLE, siren(1)]))
    assert by_ring(rings(units, min_border_m=40)) == {0: {METROPOLE}}
    assert by_ring(rings(units, min_border_m=25)) == {0: {METROPOLE}, 1: {siren(1)}}


def test_what_a_corner_would_change_is_said() -> None:
    report = Report()
    rings(grid_units(3, 3, centre=4), report, ring_count=1)
    assert any("meeting at a point" in entry.sentence and len(entry.names) == 4 for entry in report.warnings)


def test_a_neighbouring_metropole_is_no_ring_and_is_crossed_only_on_demand() -> None:
    units = row_of_cells(METROPOLE, LYON, siren(1), natures=["ME", "MET69", "CC"])
    table = rings(units, centres=[METROPOLE])
    assert table[["siren_epci", "couronne", "statut"]].astype(str).values.tolist() == [
        [METROPOLE, "0", "métropole"],
        [LYON, "<NA>", "métropole voisine"],
    ]
    crossed = rings(units, centres=[METROPOLE], through_metropoles=True)
    assert by_ring(crossed) == {0: {METROPOLE}, 2: {siren(1)}}


def test_an_epci_of_two_metropoles_says_so_under_both() -> None:
    units = row_of_cells(
        METROPOLE, siren(1), siren(2), siren(3), LYON, natures=["ME", "CC", "CC", "CC", "MET69"]
    )
    table = rings(units)
    both = table[table["siren_epci"] == siren(2)].set_index("siren_metropole")
    assert both["couronne"].to_dict() == {LYON: 2, METROPOLE: 2}
    assert both["autres_metropoles"].to_dict() == {LYON: f"{TOURS_NAME} (2)", METROPOLE: f"{LYON_NAME} (2)"}
    alone = rings(units, centres=[METROPOLE])
    assert alone.set_index("siren_epci").loc[siren(2), "autres_metropoles"] == f"{LYON_NAME} (2)"


def test_each_epci_once_lowest_ring_then_longest_border() -> None:
    shapes = [cell(0, 0), cell(1, 0, 1, 2), cell(2, 0, 1, 2), cell(1, 2)]
    units = units_of(raw_layer(shapes, [METROPOLE, siren(1), LYON, siren(2)], ["ME", "CC", "MET69", "CC"]))
    table = rings(units, single=True)
    ringed = table[table["couronne"].fillna(0) > 0]
    assert not ringed["siren_epci"].duplicated().any()
    assert ringed.set_index("siren_epci")["siren_metropole"][siren(1)] == LYON
    assert ringed.set_index("siren_epci")["autres_metropoles"][siren(1)] == f"{TOURS_NAME} (1)"


def test_the_name_makes_no_metropole() -> None:
    raw = raw_layer(
        [cell(0, 0), cell(1, 0)], ["243000643", siren(1)], ["CA", "CC"], nom_epci=["Nîmes Métropole", "CC"]
    )
    with pytest.raises(InputError, match="métropole by its legal nature"):
        rings(units_of(raw))
    assert by_ring(rings(units_of(raw), centres=["243000643"]), "243000643")[1] == {siren(1)}


def test_former_siren_of_a_centre_still_finds_it() -> None:
    units = row_of_cells("200093201", siren(1), natures=["ME", "CC"])
    assert set(rings(units, centres=["245900410"])["siren_metropole"]) == {"200093201"}
    older = row_of_cells("245900410", siren(1), natures=[None, "CC"])
    assert set(rings(older)["siren_metropole"]) == {"245900410"}


def test_unknown_centre_is_named() -> None:
    with pytest.raises(InputError) as error:
        rings(grid_units(2, 2, centre=0), centres=["999999999"])
    assert "999999999" in str(error.value)


def test_distance_by_area_and_by_population() -> None:
    shapes = [cell(0, 0), cell(1, 0), cell(2, 0, 4, 1), cell(6, 0)]
    units = units_of(
        raw_layer(shapes, [METROPOLE, siren(1), siren(2), siren(2)], population=[10, 10, 90, 10])
    )
    area = compute_rings(units, RingRequest(method="distance", widths_km=(1, 3.5), share_pct=50), Report())
    assert by_ring(area.table) == {0: {METROPOLE}, 1: {siren(1)}, 2: {siren(2)}}
    assert area.table.set_index("siren_epci").loc[siren(2), "part_pct"] == pytest.approx(50.0, abs=0.01)
    people = rings(units, method="distance", widths_km=(1, 3.5), share_pct=60, basis="population")
    assert (
        people.set_index("siren_epci").loc[siren(2), "part_pct"]
        == pytest.approx(100 * 90 * 0.625 / 100, abs=0.01)
        if siren(2) in set(people["siren_epci"])
        else True
    )
    assert area.bands[["ring", "width_km"]].values.tolist() == [[1, 1.0], [2, 3.5]]
    assert area.bands["geometry"].iloc[0].area == pytest.approx(4e6 + np.pi * 1e6, rel=1e-3)


def test_commuting_keeps_every_destination_in_the_denominator() -> None:
    units = row_of_cells(METROPOLE, siren(1), siren(2))
    table = pd.DataFrame(
        {
            "CODGEO": ["37801", "37802", "37802", "37802", "37803", "37803"],
            "DCLT": ["37801", "37801", "37802", "SU999", "37801", "37803"],
            "NBFLUX_C17_ACTOCC15P": ["50", "30,5", "19.5", "50", "10", "90"],
        }
    )
    found = rings(units, flows=parse_flows(table, Report()), method="commuting", thresholds_pct=(30, 10))
    assert by_ring(found) == {0: {METROPOLE}, 1: {siren(1)}, 2: {siren(2)}}
    assert found.set_index("siren_epci").loc[siren(1), "part_pct"] == pytest.approx(30.5)


def test_catchment_in_partly_and_not() -> None:
    shapes = [cell(i, 0) for i in range(5)]
    units = units_of(
        raw_layer(
            shapes, [METROPOLE, siren(1), siren(2), siren(2), siren(3)], population=[100, 10, 90, 10, 5]
        )
    )
    areas = pd.Series({"37801": "019", "37802": "019", "37803": "000", "37804": "019", "37805": "000"})
    found = rings(units, areas=areas, method="catchment")
    assert by_ring(found) == {0: {METROPOLE}, 1: {siren(1)}, 2: {siren(2)}}
    assert found.set_index("siren_epci").loc[siren(2), "part_pct"] == pytest.approx(10.0)


@pytest.mark.parametrize(
    "wrong",
    [
        {"method": "near"},
        {"ring_count": 0},
        {"method": "distance", "widths_km": (30, 15)},
        {"method": "distance", "widths_km": ()},
        {"method": "commuting", "thresholds_pct": (5, 15)},
        {"share_pct": 0},
    ],
)
def test_senseless_parameters_are_refused(wrong: dict) -> None:
    with pytest.raises(InputError):
        RingRequest(**wrong).check()


@pytest.mark.parametrize(("method", "word"), [("commuting", "flow table"), ("catchment", "AAV")])
def test_missing_tables_are_asked_for(method: str, word: str) -> None:
    with pytest.raises(InputError, match=word):
        rings(grid_units(2, 2, centre=0), method=method)


@settings(max_examples=50, deadline=None)
@given(st.integers(2, 7), st.integers(2, 7), st.data())
def test_invariants_of_contiguity(rows: int, columns: int, data: st.DataObject) -> None:
    """The ring of a cell is its step distance, nobody is twice in a métropole's rings, rings touch the previous one."""
    centre = data.draw(st.integers(0, rows * columns - 1))
    count = data.draw(st.integers(1, 6))
    units = grid_units(rows, columns, centre)
    table = rings(units, ring_count=count)
    assert not table["siren_epci"].duplicated().any()
    numbers = {siren(i): i for i in range(rows * columns)} | {METROPOLE: centre}
    expected = {
        s: abs(i % columns - centre % columns) + abs(i // columns - centre // columns)
        for s, i in numbers.items()
        if s in units.frame.index
    }
    assert dict(zip(table["siren_epci"], table["couronne"].astype(int))) == {
        s: d for s, d in expected.items() if d <= count
    }
    assert (table.loc[table["couronne"] > 0, "bordure_km"] > 0).all()
    assert table["nb_communes"].sum() == len(table)
