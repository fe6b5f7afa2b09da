"""Shared borders: exact on clean coverages, right within the tolerance on damaged ones."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from cohesion_plugin.core.contiguity import borders
from cohesion_plugin.core.report import Report

from .tiny import METROPOLE, SIDE, X, Y, cell, grid_units, raw_layer, siren, units_of


def lengths(units, tolerance: float = 2.0, report: Report | None = None) -> dict[tuple[str, str], float]:
    """Shared length by pair of SIREN."""
    table = borders(units, report if report is not None else Report(), tolerance).table
    index = units.frame.index
    return {
        tuple(sorted((index[a], index[b]))): length
        for a, b, length in table[["a", "b", "length"]].itertuples(index=False)
    }


def pair(a: str, b: str) -> tuple[str, str]:
    return tuple(sorted((a, b)))


def test_a_grid_has_sides_and_no_corners() -> None:
    units = grid_units(3, 3, centre=4)
    found = lengths(units)
    assert len(found) == 12
    assert all(length == pytest.approx(SIDE, abs=1e-6) for length in found.values())


def test_communes_of_one_epci_have_no_border_inside() -> None:
    units = units_of(raw_layer([cell(0, 0), cell(0, 1), cell(1, 0, 1, 2)], [METROPOLE, METROPOLE, siren(1)]))
    assert lengths(units, tolerance=0) == {}  # the neighbour's long edge has no vertex in the middle
    assert lengths(units) == {pair(METROPOLE, siren(1)): pytest.approx(2 * SIDE)}


@pytest.mark.parametrize("gap", [-1.5, -0.4, 0.0004, 0.5, 1.9])
def test_gaps_and_overlaps_below_the_tolerance_are_borders(gap: float) -> None:
    right = shapely.transform(cell(1, 0), lambda xy: xy + [gap, 0.0])
    report = Report()
    found = lengths(units_of(raw_layer([cell(0, 0), right], [METROPOLE, siren(1)])), report=report)
    assert found[pair(METROPOLE, siren(1))] == pytest.approx(SIDE, abs=2.5)
    assert bool(report.warnings) == (abs(gap) > 0.001)


def test_a_gap_wider_than_the_tolerance_is_none() -> None:
    right = shapely.transform(cell(1, 0), lambda xy: xy + [2.1, 0.0])
    assert lengths(units_of(raw_layer([cell(0, 0), right], [METROPOLE, siren(1)]))) == {}


def test_a_corner_is_no_border_even_when_damaged() -> None:
    moved = shapely.transform(cell(1, 1), lambda xy: xy + [0.7, 0.7])
    assert lengths(units_of(raw_layer([cell(0, 0), moved], [METROPOLE, siren(1)]))) == {}


def test_an_invalid_polygon_still_has_its_borders() -> None:
    bow_tie = shapely.Polygon(
        [(X, Y), (X, Y + SIDE), (X + SIDE, Y + SIDE), (X + SIDE, Y), (X - 5, Y + 5), (X - 5, Y)]
    )
    report = Report()
    units = units_of(raw_layer([bow_tie, cell(1, 0)], [METROPOLE, siren(1)]), report)
    assert lengths(units)[pair(METROPOLE, siren(1))] == pytest.approx(SIDE, abs=1)
    assert any("invalid" in entry.sentence for entry in report.warnings)


def test_null_and_empty_shapes_are_named_and_harmless() -> None:
    report = Report()
    units = units_of(
        raw_layer(
            [cell(0, 0), cell(1, 0), None, shapely.Polygon()], [METROPOLE, siren(1), siren(1), siren(2)]
        ),
        report,
    )
    assert lengths(units) == {pair(METROPOLE, siren(1)): pytest.approx(SIDE)}
    assert "37803, 37804" in report.text()
    assert units.frame["nb_communes"].sum() == 4


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32 - 1), st.floats(0.0, 0.9))
def test_borders_agree_with_the_overlay_of_shapely(seed: int, noise: float) -> None:
    """Voronoi cells grouped at random: lengths as shapely's own intersections give them, with vertices shaken or not."""
    rng = np.random.default_rng(seed)
    points = shapely.MultiPoint(rng.uniform(0, 10_000, (40, 2)) + [X, Y])
    cells = shapely.get_parts(shapely.voronoi_polygons(points, extend_to=shapely.box(X, Y, X + 1e4, Y + 1e4)))
    owner = [METROPOLE if i == 0 else siren(i % 7) for i in range(len(cells))]

    def shake(ring: np.ndarray) -> np.ndarray:
        moved = ring + rng.uniform(-noise, noise, ring.shape)
        moved[-1] = moved[0]
        return moved

    shaken = [shapely.transform(c, shake) for c in cells]
    found = lengths(units_of(raw_layer(list(shaken), owner)), tolerance=3.0)
    groups = pd.Series(list(cells)).groupby(owner).agg(lambda s: shapely.union_all(s.to_numpy()))
    for i, a in enumerate(groups.index):
        for b in groups.index[i + 1 :]:
            expected = shapely.intersection(groups[a].boundary, groups[b].boundary).length
            assert found.get(pair(a, b), 0.0) == pytest.approx(
                expected, abs=1e-3 if noise == 0 else 40 + 0.01 * expected
            ), (
                a,
                b,
            )
