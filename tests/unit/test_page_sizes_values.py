"""Values of a legend of sizes: round, near max, max/3 and max/9 of what the map shows."""

from __future__ import annotations

import math

import pytest

pytest.importorskip("qgis.core")

from cohesion_plugin.cartography.page_sizes_values import decimals_of, shown_values


@pytest.mark.parametrize(
    ("seen", "expected"),
    [
        # Greater Paris, 7 million: the habit of Insee's maps.
        ([7_139_000, 2_000, 1_420_000], [7_000_000, 2_500_000, 800_000]),
        ([90, 10, 30], [90, 30, 10]),
        # Themes of an agreement: 1 to 3 are all named.
        ([1, 3, 2, 3, 1], [3, 2, 1]),
        # A ninth of the largest is not there.
        ([1000, 900, 800], [1000]),
        ([0.09, 0.001, 0.04], [0.09, 0.03, 0.01]),
        ([0, -3], []),
        ([math.nan, math.inf], []),
    ],
)
def test_values(seen: list[float], expected: list[float]) -> None:
    assert shown_values(seen) == pytest.approx(expected)


@pytest.mark.parametrize("largest", [3.3, 17, 41, 99, 123_456, 7_139_000, 8.2e9, 4.7e-5])
def test_none_is_larger_than_the_largest_and_shares_hold(largest: float) -> None:
    found = shown_values([largest, largest / 20, largest / 7.7, largest / 3.1])
    assert len(found) == 3 and largest * 0.8 <= found[0] <= largest * (1 + 1e-9)
    assert found == sorted(found, reverse=True)
    for value, share in zip(found[1:], (3, 9)):
        assert 0.75 <= value * share / largest <= 1.35


def test_decimals_write_the_values_as_they_are() -> None:
    assert decimals_of([7e6, 800]) == 0 and decimals_of([2.5, 1]) == 1 and decimals_of([0.03, 0.9]) == 2
