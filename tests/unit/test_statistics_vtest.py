"""v-tests against cases worked out by hand and against scipy's distributions."""

from __future__ import annotations

from math import comb, sqrt
from statistics import NormalDist

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import hypergeom, norm

from cohesion_plugin.core.statistics.illustrative import category_rows
from cohesion_plugin.core.statistics.vtest import category_test, v_of_means


def test_v_of_a_mean_by_hand() -> None:
    """1 to 6, class {5, 6}: mean 5.5 against 3.5, sd² = 35/12, v² = 2² · 12/35 · 2 · 5/4 = 24/7."""
    v = v_of_means(
        np.array([[5.5], [2.5]]), np.array([3.5]), np.array([sqrt(35 / 12)]), np.array([2.0, 4.0]), 6
    )
    assert v[0, 0] == pytest.approx(sqrt(24 / 7))
    # The rest of a class in two has the opposite v.
    assert v[1, 0] == pytest.approx(-sqrt(24 / 7))


def test_v_is_zero_where_a_class_holds_everything_or_nothing_varies() -> None:
    v = v_of_means(np.array([[2.0, 3.0]]), np.array([2.0, 3.0]), np.array([0.0, 1.0]), np.array([5.0]), 5)
    assert v.tolist() == [[0.0, 0.0]]


def test_a_category_by_hand() -> None:
    """Ten rows, five of the category; a class of four has four of them: p = C(5,4)·C(5,0)/C(10,4) = 5/210."""
    test = category_test(4, 4, 5, 10)
    assert test.p == pytest.approx(5 / 210)
    assert test.v == pytest.approx(-NormalDist().inv_cdf(5 / 420))
    assert (test.in_category, test.in_class, test.everywhere) == (80, 100, 50)


def test_an_absent_category_has_a_negative_v() -> None:
    test = category_test(0, 4, 5, 10)
    assert test.p == pytest.approx(comb(5, 4) / comb(10, 4))
    assert test.v == pytest.approx(NormalDist().inv_cdf(test.p / 2))


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_a_category_is_twice_the_smaller_tail_with_half_of_what_is_seen(data: st.DataObject) -> None:
    n = data.draw(st.integers(2, 400))
    in_class, category = data.draw(st.integers(1, n)), data.draw(st.integers(1, n))
    both = data.draw(st.integers(max(0, in_class + category - n), min(in_class, category)))
    law = hypergeom(n, category, in_class)
    expected = min(2 * law.cdf(both - 1) + law.pmf(both), 2 * law.sf(both) + law.pmf(both), 1.0)
    test = category_test(both, in_class, category, n)
    assert test.p == pytest.approx(expected, rel=1e-6, abs=1e-12)
    assert abs(test.v) == pytest.approx(norm.isf(expected / 2), rel=1e-6, abs=1e-6)
    assert test.v == 0 or (test.v > 0) == (both * n > in_class * category)


def test_chances_too_small_for_a_number_still_give_a_v() -> None:
    test = category_test(5000, 5000, 5000, 34_875)
    assert test.p == 0 and 100 < test.v < np.inf


def test_rows_of_categories_are_ordered_by_v() -> None:
    column = pd.Series(["rural"] * 6 + ["urbain"] * 4 + [None])
    label = np.array([0] * 5 + [1] * 6)
    table = category_rows(column, label, 2, "type")
    first = table[table["classe"] == 1]
    assert first["modalite"].tolist() == ["rural", "urbain"] and first["rang"].tolist() == [1, 2]
    assert first["effectif"].tolist() == [5, 0]
    assert first["part_generale"].tolist() == [60, 40]
    assert first["part_de_modalite"].tolist() == [pytest.approx(500 / 6), 0]
