"""Classes of maps: natural breaks against every possible partition, the rule by the shape of the values."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cohesion_plugin.core.comparison.map_classes import (
    EACH,
    NATURAL,
    QUANTILES,
    SIGNED,
    classes_of,
    natural_breaks,
)


def best_spread(values: np.ndarray, classes: int) -> float:
    ordered = np.sort(values)
    cuts = combinations(range(1, len(ordered)), classes - 1)
    parts = (np.split(ordered, cut) for cut in cuts)
    return min(sum(((one - one.mean()) ** 2).sum() for one in part) for part in parts)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(-50, 200), min_size=7, max_size=12, unique=True), st.integers(2, 4))
def test_natural_breaks_are_the_best_of_all_partitions(given_values: list[int], classes: int) -> None:
    values = np.array(given_values, dtype=float)
    bounds = natural_breaks(values, classes)
    assert len(bounds) == classes - 1
    owner = np.searchsorted(bounds, values, side="right")
    spread = sum(
        ((values[owner == one] - values[owner == one].mean()) ** 2).sum() for one in np.unique(owner)
    )
    assert spread == pytest.approx(best_spread(values, classes))


def test_the_rule_follows_the_values() -> None:
    rng = np.random.default_rng(1)
    even, far = rng.uniform(10, 20, 400), np.concatenate([rng.uniform(1, 2, 395), [90, 95, 100, 300, 310]])
    change = rng.normal(0.2, 1, 400)
    assert classes_of(even, 1, False)[0] == QUANTILES and classes_of(far, 1, False)[0] == NATURAL
    assert classes_of(np.array([1.0, 2, 2, np.nan]), 1, False)[0] == EACH
    rule, signed = classes_of(change, 2, True)
    assert rule == SIGNED and any(one.high == 0 for one in signed) and any(one.low == 0 for one in signed)
    assert classes_of(np.full(3, np.nan), 1, False)[1] == []


@pytest.mark.parametrize("signed", [False, True])
def test_classes_hold_every_value_once(signed: bool) -> None:
    values = np.random.default_rng(2).normal(1, 30, 500).round(1)
    _, classes = classes_of(np.append(values, np.nan), 1, signed)
    assert sum(one.count for one in classes) == 500
    assert classes[0].low == values.min() and classes[-1].high == values.max()
    assert all(a.high == b.low for a, b in zip(classes, classes[1:]))
    for place, one in enumerate(classes):
        last = place == len(classes) - 1
        inside = (values >= one.low) & ((values <= one.high) if last else (values < one.high))
        assert inside.sum() == one.count
