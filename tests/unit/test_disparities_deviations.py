"""Deviations, syntheses and redistribution on cases worked out by hand from MTA's formulas."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.sparse import csr_matrix

from cohesion_plugin.core.disparities.bideviation import bideviation
from cohesion_plugin.core.disparities.deviations import (
    global_deviation,
    spatial_deviation,
    territorial_deviation,
)
from cohesion_plugin.core.disparities.hoover import hoover
from cohesion_plugin.core.disparities.ratio import Ratio
from cohesion_plugin.core.disparities.redistribution import redistribution
from cohesion_plugin.core.disparities.request import Indicator
from cohesion_plugin.core.disparities.synthesis import synthesis

# Four territories in a row; jobs over inhabitants. The first two make a group, the last two another.
TOP, BOTTOM = np.array([30.0, 10.0, 40.0, 20.0]), np.array([50.0, 50.0, 50.0, 50.0])
GROUP = np.array([0, 0, 1, 1])
ROW = csr_matrix(np.array([[0, 1, 0, 0], [1, 0, 1, 0], [0, 1, 0, 1], [0, 0, 1, 0.0]]))


def ratio(top=TOP, bottom=BOTTOM, factor: float = 1.0) -> Ratio:
    return Ratio.of(Indicator("jobs", "jobs", "people", factor), np.array(top), np.array(bottom))


def test_global() -> None:
    found = global_deviation(ratio())  # reference 100 / 200
    assert np.allclose(found.relative, [120, 40, 160, 80])
    assert np.allclose(found.absolute, [5, -15, 15, -5])
    assert redistribution(ratio(), found) == (20.0, 20.0)
    assert np.isclose(redistribution(ratio(), found)[1] / 100, hoover(TOP, BOTTOM))


def test_territorial() -> None:
    found = territorial_deviation(ratio(), GROUP)  # references 40 / 100 and 60 / 100
    assert np.allclose(found.relative, [150, 50, 400 / 3, 200 / 3])
    assert np.allclose(found.absolute, [10, -10, 10, -10])
    assert redistribution(ratio(), found) == (20.0, 20.0)


def test_spatial_counts_the_territory_itself() -> None:
    found = spatial_deviation(ratio(), ROW)  # 40/100, 80/150, 70/150, 60/100
    assert np.allclose(found.reference, [0.4, 80 / 150, 70 / 150, 0.6])
    assert np.allclose(found.relative, [150, 37.5, 1200 / 7, 200 / 3])
    assert np.allclose(spatial_deviation(ratio(), csr_matrix((4, 4))).relative, 100)


def test_a_reference_of_the_users_and_a_factor() -> None:
    shares = ratio(factor=100.0)
    assert np.isclose(shares.whole, 50) and np.allclose(shares.value, [60, 20, 80, 40])
    found = global_deviation(shares, 40.0)
    assert np.allclose(found.relative, [150, 50, 200, 100])
    assert np.allclose(found.absolute, [10, -10, 20, 0])
    assert np.allclose(global_deviation(shares).absolute, global_deviation(ratio()).absolute)


def test_redistribution_sums_to_zero_in_each_context() -> None:
    random = np.random.default_rng(0)
    made = ratio(random.uniform(0, 9, 300), random.uniform(1, 90, 300))
    group = random.integers(0, 7, 300)
    assert np.isclose(global_deviation(made).absolute.sum(), 0, atol=1e-9)
    sums = np.bincount(group, territorial_deviation(made, group).absolute)
    assert np.allclose(sums, 0, atol=1e-9)


def test_what_is_missing_is_in_no_sum() -> None:
    nan = np.nan
    made = ratio([30.0, 10.0, nan, 20.0, 7.0], [50.0, 50.0, 50.0, nan, 0.0])
    assert list(made.why) == ["", "", "numerator", "denominator", "zero"]
    found = global_deviation(made)
    assert np.isclose(made.whole, 0.4)
    assert np.allclose(found.relative, [150, 50, nan, nan, nan], equal_nan=True)
    alone = territorial_deviation(made, np.array([0, -1, 0, 0, 0]))
    assert np.allclose(alone.relative, [100, nan, nan, nan, nan], equal_nan=True)
    around = spatial_deviation(made, csr_matrix(np.ones((5, 5)) - np.eye(5)))
    assert np.allclose(around.reference, [0.4, 0.4, nan, nan, nan], equal_nan=True)


def test_synthesis_has_the_eight_classes() -> None:
    low, high = 90.0, 130.0
    rows = [(a, b, c) for c in (low, high) for b in (low, high) for a in (low, high)]
    columns = np.array(rows).T
    assert list(synthesis(*columns, 125.0)) == list(range(8))
    assert list(synthesis(*columns, 95.0)) == list(range(7, -1, -1))
    assert synthesis(np.array([125.0]), None, np.array([75.0]), 125.0) == [1]
    assert synthesis(np.array([125.0]), None, np.array([75.0]), 75.0) == [4]
    assert np.isnan(synthesis(np.array([125.0]), np.array([np.nan]), None, 125.0))[0]


@pytest.mark.parametrize(
    ("first", "second", "kind"),
    [
        (100, 100, "ZZ"), (110, 105, "ZZ"), (100, 125, "ZZ"), (80, 100, "ZZ"), (120, 120, "A1"),
        (130, 140, "A2"), (200, 200, "A3"), (150, 75, "B2"), (120, 90, "B1"), (300, 50, "B3"),
        (90, 80, "C1"), (60, 80, "C3"), (80, 70, "C2"), (90, 120, "D1"), (50, 210, "D3"), (75, 140, "D2"),
        (0, 120, "D3"), (0, 0, "C3"),
    ],
)  # fmt: skip
def test_bideviation(first: float, second: float, kind: str) -> None:
    assert bideviation(np.array([float(first)]), np.array([float(second)]))[0] == kind


def test_bideviation_of_nothing() -> None:
    assert list(bideviation(np.array([np.nan, -5.0]), np.array([100.0, 100.0]))) == [None, None]
