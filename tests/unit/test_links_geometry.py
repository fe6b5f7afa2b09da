"""Arcs, fans, hubs: shapes checked by hand and by shapely; nothing drawn hides another at page scale."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from cohesion_plugin.core.cooperation.links.arcs import arcs
from cohesion_plugin.core.cooperation.links.fan import deviations
from cohesion_plugin.core.cooperation.links.hubs import envelopes, hubs
from cohesion_plugin.core.cooperation.links.seats import widest_points

ANGLE = st.floats(-0.85, 0.85, allow_nan=False)
PLACE = st.tuples(st.floats(-1e5, 1e5), st.floats(-1e5, 1e5))


def one(start: tuple[float, float], end: tuple[float, float], angle: float, count: int = 25) -> np.ndarray:
    return arcs(np.array([start]), np.array([end]), np.array([angle]), count)[0]


@given(PLACE, PLACE, ANGLE)
@settings(max_examples=150, deadline=None)
def test_arc_is_part_of_a_circle_through_both_ends(start, end, angle) -> None:
    if np.hypot(end[0] - start[0], end[1] - start[1]) < 1:
        return
    points = one(start, end, angle)
    assert tuple(points[0]) == start and tuple(points[-1]) == end
    assert shapely.LineString(points).is_simple
    chord = np.hypot(end[0] - start[0], end[1] - start[1])
    if abs(angle) > 0.01:
        # Inscribed angle: from any point of the arc the chord is seen under π − |angle|.
        to_start, to_end = points[1:-1] - start, points[1:-1] - end
        cosine = (to_start * to_end).sum(axis=1) / np.hypot(*to_start.T) / np.hypot(*to_end.T)
        assert np.allclose(np.arccos(cosine), np.pi - abs(angle), atol=1e-5)
    else:
        assert shapely.LineString(points).length == pytest.approx(chord, rel=1e-4)


def test_positive_deviation_lies_left() -> None:
    assert one((0, 0), (100, 0), 0.3)[12, 1] == pytest.approx(100 * np.tan(0.15) / 2)
    assert one((0, 0), (100, 0), -0.3)[12, 1] < 0
    assert np.allclose(one((0, 0), (100, 0), 0.0)[:, 1], 0)


@given(PLACE, PLACE, ANGLE)
@settings(max_examples=50, deadline=None)
def test_the_way_back_is_the_same_arc(start, end, angle) -> None:
    assert np.allclose(one(start, end, angle), one(end, start, -angle)[::-1], atol=1e-6)


def test_several_agreements_of_a_pair_lie_apart() -> None:
    count = 4
    start, end = np.zeros((count, 2)), np.tile([100.0, 0.0], (count, 1))
    found = deviations(start, end, np.zeros(count, int), np.ones(count, int))
    middle = arcs(start, end, found, 25)[:, 12, 1]
    assert found.sum() == pytest.approx(0)
    assert np.diff(np.sort(middle)).min() > 8


def test_links_that_leave_in_one_direction_are_spread() -> None:
    """Three partners within six degrees, seen from the centre: their departures differ by far more."""
    bearing = np.radians([0.0, 3.0, 6.0])
    end = np.column_stack([np.cos(bearing), np.sin(bearing)]) * np.array([[100], [200], [300]])
    start = np.zeros((3, 2))
    found = deviations(start, end, np.zeros(3, int), np.arange(1, 4))
    departure = np.degrees(bearing + found)
    assert np.diff(departure).min() > 15
    assert np.diff(departure).max() < 25


def test_a_lone_pair_bows_upwards_whichever_side_is_first() -> None:
    start, end = np.array([[0.0, 0.0], [100.0, 0.0]]), np.array([[100.0, 0.0], [0.0, 0.0]])
    for row in (0, 1):
        one_row = slice(row, row + 1)
        found = deviations(start[one_row], end[one_row], np.array([0]), np.array([1]))
        assert arcs(start[one_row], end[one_row], found, 25)[0, 12, 1] > 0


def test_hub_is_the_middle_unless_a_party_is_there() -> None:
    square = np.array([[0, 0], [100, 0], [100, 100], [0, 100]], float)
    crossed = np.array([[0, 0], [100, 0], [50, 0], [50, 100], [50, -100]], float)
    xy = np.vstack([square, crossed])
    group = np.array([0] * 4 + [1] * 5)
    found = hubs(group, xy)
    assert found[0] == pytest.approx([50, 50])
    distance = np.hypot(*(crossed - found[1]).T)
    assert distance.min() >= 0.12 * 200 - 1e-6


def test_envelope_goes_round_all_parties() -> None:
    xy = np.array([[0, 0], [100, 0], [40, 80], [1000, 0], [1100, 0], [1050, 50]], float)
    rings = envelopes(np.array([0, 0, 0, 1, 1, 1]), xy)
    for ring, points in zip(rings, (xy[:3], xy[3:])):
        assert ring.is_closed
        assert shapely.Polygon(ring).contains(shapely.multipoints(points))


def test_widest_point_is_inside_and_not_far_from_the_best() -> None:
    """Against shapely's own circle on the whole shape, of the largest part."""
    chance = np.random.default_rng(4)
    shapes = []
    for _ in range(20):
        angle = np.sort(chance.uniform(0, 2 * np.pi, 300))
        radius = chance.uniform(2000, 9000, 300)
        shapes.append(
            shapely.Polygon(np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])).buffer(0)
        )
    shapes.append(shapely.MultiPolygon([shapely.box(0, 0, 10, 10), shapely.box(100, 0, 300, 200)]))
    some = np.array([*shapes, None], dtype=object)
    found = widest_points(some)
    assert np.isnan(found[-1]).all()
    points = shapely.points(found[:-1])
    assert shapely.intersects(some[:-1], points).all()
    for shape, point in zip(shapes, points):
        largest = max(shapely.get_parts(shape), key=lambda part: part.area)
        best = shapely.maximum_inscribed_circle(largest, tolerance=1).length
        size = np.sqrt(largest.area)
        assert shapely.distance(largest.boundary, point) > best - 0.06 * size
