"""Arrows that pull to one outside name: their heads are set apart, by as little as that takes."""

from __future__ import annotations

import numpy as np
import pytest

from cohesion_plugin.core.schematic.arrivals import arrivals

CENTRE, GAP, LEAST = (100.0, 200.0), 10.0, np.radians(30)


def run(*degrees: float, outside: bool = True, least: float = LEAST) -> tuple[np.ndarray, np.ndarray]:
    """Arrows of 50 that come from directions seen from CENTRE; returns directions of their ends, and the gaps left."""
    angles = np.radians(degrees)
    start = np.array(CENTRE) + 50 * np.stack([np.cos(angles), np.sin(angles)], axis=1)
    end = np.tile(CENTRE, (len(degrees), 1))
    ends, left = arrivals(start, end, np.full(len(degrees), outside), np.full(len(degrees), GAP), least)
    away = ends - end
    return np.degrees(np.arctan2(away[:, 1], away[:, 0])) % 360, np.where(left > 0, left, np.hypot(*away.T))


def test_two_that_come_close_are_turned_by_the_same() -> None:
    found, gap = run(200, 210)
    assert found == pytest.approx([190, 220]) and gap == pytest.approx([GAP, GAP])


def test_order_and_distance_hold_for_many_across_the_zero() -> None:
    came = np.array([350.0, 5.0, 8.0, 355.0, 359.0])
    found, _ = run(*came)
    turned = (found + 180) % 360 - 180
    order = np.argsort((came + 180) % 360 - 180)
    assert np.all(np.diff(turned[order]) >= 30 - 1e-6)
    assert turned.mean() == pytest.approx(((came + 180) % 360 - 180).mean())


@pytest.mark.parametrize(("degrees", "outside"), [((200, 260), True), ((200,), True), ((200, 210), False)])
def test_the_others_stay(degrees: tuple[float, ...], outside: bool) -> None:
    angles = np.radians(degrees)
    start = np.array(CENTRE) + 50 * np.stack([np.cos(angles), np.sin(angles)], axis=1)
    end = np.tile(CENTRE, (len(degrees), 1))
    gap = np.full(len(degrees), GAP)
    ends, left = arrivals(start, end, np.full(len(degrees), outside), gap, LEAST)
    assert (ends == end).all() and (left == gap).all()


def test_more_than_fit_share_the_circle() -> None:
    found, _ = run(*range(0, 180, 9))
    turns = np.sort(found)
    assert np.diff(turns) == pytest.approx(18, abs=0.5)
