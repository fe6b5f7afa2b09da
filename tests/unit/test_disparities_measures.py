"""Measures of inequality against the library inequality, by replicated observations, by hand, and by their properties."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from inequality.gini import Gini
from inequality.theil import Theil, TheilD

from cohesion_plugin.core.disparities.deciles import decile_ratio, quantile
from cohesion_plugin.core.disparities.gini import gini
from cohesion_plugin.core.disparities.hoover import hoover
from cohesion_plugin.core.disparities.theil import decompose, theil
from cohesion_plugin.core.disparities.variation import variation

figures = st.integers(2, 40).flatmap(
    lambda n: st.tuples(
        st.lists(st.integers(0, 5000), min_size=n, max_size=n).filter(any),
        st.lists(st.integers(1, 30), min_size=n, max_size=n),
        st.lists(st.integers(0, 3), min_size=n, max_size=n),
    )
)


def arrays(drawn: tuple[list[int], ...]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    top, bottom, group = drawn
    return np.array(top, float), np.array(bottom, float), np.unique(group, return_inverse=True)[1]


@settings(max_examples=60, deadline=None)
@given(figures)
def test_weights_are_as_many_replicated_observations(drawn) -> None:
    top, bottom, group = arrays(drawn)
    # bottom people in each place, who each have top / bottom: the unweighted library on one row per person.
    each = np.repeat(top / bottom, bottom.astype(int))
    assert np.isclose(gini(top, bottom), Gini(each).g, atol=1e-9)
    assert np.isclose(theil(top, bottom), Theil(each).T, atol=1e-9)
    assert np.isclose(variation(top, bottom), each.std() / each.mean())
    parts = TheilD(each, np.repeat(group, bottom.astype(int)))
    found = decompose(top, bottom, group)
    assert np.isclose(found.between, np.ravel(parts.bg)[0], atol=1e-9)
    assert np.isclose(found.within, np.ravel(parts.wg)[0], atol=1e-9)


@settings(max_examples=60, deadline=None)
@given(figures, st.floats(0.001, 1e6))
def test_properties(drawn, scale: float) -> None:
    top, bottom, group = arrays(drawn)
    found = decompose(top, bottom, group)
    assert np.isclose(found.between + found.within, theil(top, bottom), atol=1e-12)
    assert found.between >= -1e-12 and found.within >= -1e-12
    for measure in (theil, gini, hoover, variation):
        assert np.isclose(measure(top * scale, bottom), measure(top, bottom), atol=1e-9), measure
        equal = measure(3.0 * bottom, bottom)
        assert np.isclose(equal, 0, atol=1e-7), measure
    assert hoover(top, bottom) <= gini(top, bottom) + 1e-9 <= 1 + 1e-9


def test_by_hand() -> None:
    # A has 1 of 4 inhabitants and 3 of 4 jobs.
    top, bottom = np.array([3.0, 1.0]), np.array([1.0, 3.0])
    assert np.isclose(theil(top, bottom), 0.75 * np.log(3) + 0.25 * np.log(1 / 3))
    assert np.isclose(gini(top, bottom), 0.5)
    assert np.isclose(hoover(top, bottom), 0.5)
    # Ratios 3 and 1/3 around 1, weights 1/4 and 3/4.
    assert np.isclose(variation(top, bottom), np.sqrt(0.25 * 4 + 0.75 * 4 / 9))


def test_all_in_one_place_and_nothing_in_a_group() -> None:
    top, bottom = np.array([0.0, 0.0, 5.0]), np.array([1.0, 1.0, 2.0])
    assert np.isclose(theil(top, bottom), np.log(2))
    found = decompose(top, bottom, np.array([0, 0, 1]))
    assert np.isclose(found.between, np.log(2)) and np.isclose(found.within, 0)


def test_negative_figures_are_not_measured() -> None:
    top, bottom = np.array([-1.0, 2.0]), np.array([1.0, 1.0])
    assert all(np.isnan(measure(top, bottom)) for measure in (theil, gini, hoover))
    assert np.isnan(theil(np.zeros(2), bottom)) and np.isnan(gini(np.empty(0), np.empty(0)))


def test_groups_that_matter_have_a_small_p_and_the_seed_decides() -> None:
    random = np.random.default_rng(3)
    group = np.repeat([0, 1, 2], 30)
    bottom = random.uniform(10, 20, 90)
    apart, mixed = (1 + group) * bottom, random.uniform(0.5, 1.5, 90) * bottom
    assert decompose(apart, bottom, group, 199, 1).p == 1 / 200
    chance = decompose(mixed, bottom, group, 199, 1).p
    assert chance > 0.05 and chance == decompose(mixed, bottom, group, 199, 1).p
    assert np.isnan(decompose(mixed, bottom, group).p)


def test_weighted_deciles() -> None:
    value = np.arange(1.0, 11.0)
    assert quantile(value, np.ones(10), 0.1) == 1 and quantile(value, np.ones(10), 0.9) == 9
    assert decile_ratio(value, np.ones(10)) == 9
    # Nine tenths of the weight in the first: both deciles are there.
    assert decile_ratio(np.array([2.0, 8.0]), np.array([9.0, 1.0])) == 1
    each = np.repeat(value, np.arange(1, 11))
    assert quantile(value, np.arange(1.0, 11.0), 0.3) == np.quantile(each, 0.3, method="inverted_cdf")
