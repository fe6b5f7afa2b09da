"""Arrows bent another way where they cross the name of a sub-space or run close to another, so that all can be read."""

from __future__ import annotations

from functools import partial

import numpy as np
import shapely

from ..cooperation.links.arcs import arcs
from .kit import kit
from .names import TOUCHING, Name, place_name

# Angles between arc and chord that are tried, in radians; more arrows than that are left as they are.
BENDS = (0.16, -0.16, 0.32, -0.32, 0.48, -0.48, 0.64, -0.64)
MOST, PASSES, VERTICES = 12, 2, 33
# What it weighs to bend more, to pass over a pole, to cross another arrow, to run close to one; how near a pole is
# passed over, and another arrow run close to.
BENT, OVER, CROSSING, NEARNESS = 0.8, 2.0, 0.6, 0.5
POLE, NEAR = 0.027, 0.022


def curved(arrows: np.ndarray) -> np.ndarray:
    """Arrows of three points as the arcs that are drawn; other lines as they are."""
    made = arrows.copy()
    rows = np.flatnonzero(shapely.get_num_coordinates(arrows) == 3)
    if len(rows):
        xy = shapely.get_coordinates(arrows[rows]).reshape(-1, 3, 2)
        chord = xy[:, 2] - xy[:, 0]
        length = np.hypot(chord[:, 0], chord[:, 1])
        away = xy[:, 1] - (xy[:, 0] + xy[:, 2]) / 2
        rise = (chord[:, 0] * away[:, 1] - chord[:, 1] * away[:, 0]) / length
        made[rows] = shapely.linestrings(arcs(xy[:, 0], xy[:, 2], 2 * np.arctan(2 * rise / length), VERTICES))
    return made


def bent(arrow: shapely.LineString, angle: float) -> shapely.LineString:
    """The arrow of three points between the same ends, its arc at ``angle`` from its chord, left where positive."""
    xy = shapely.get_coordinates(arrow)
    return shapely.linestrings(arcs(xy[:1], xy[-1:], np.array([angle]), 3)[0])


def set_apart(
    shapes: np.ndarray,
    names: list[str],
    points: np.ndarray,
    poles: np.ndarray,
    arrows: np.ndarray,
    lines: np.ndarray,
    extent: float,
) -> np.ndarray:
    """Arrows, some bent another way so that each name has a place that none crosses, and none hides another.

    ``points``: what names keep off; ``poles``: what arrows should not pass over; ``lines``: axes, which stay.
    """
    arrows = arrows.copy()

    def placed(tried: np.ndarray) -> list[Name | None]:
        hindrance = shapely.geometrycollections(np.concatenate([curved(tried), lines]))
        keep_off = shapely.geometrycollections(points)
        return [place_name(shape, name, keep_off, hindrance, extent) for shape, name in zip(shapes, names)]

    found = placed(arrows)
    # First for the names alone; then those that run close to another, the shortest first: it hides the least.
    for hindered, weight in (
        (partial(_crossing, extent=extent), 0.0),
        (partial(_close, extent=extent), NEARNESS),
    ):
        for _ in range(PASSES):
            wanting = hindered(arrows, found)
            if not wanting or len(wanting) > MOST:
                break
            for i in wanting:
                if i not in hindered(arrows, found):
                    continue
                best = _worth(found) - _cost(i, arrows, poles, extent, weight)
                for angle in BENDS:
                    tried = arrows.copy()
                    tried[i] = bent(arrows[i], angle)
                    places = placed(tried)
                    worth = _worth(places) - _cost(i, tried, poles, extent, weight)
                    if worth > best + 1e-9:
                        best, arrows, found = worth, tried, places
    return arrows


def _crosses(arrow: shapely.LineString, names: list[Name | None], extent: float) -> bool:
    if shapely.get_num_coordinates(arrow) != 3:
        return False
    drawn = curved(np.array([arrow]))[0]
    return any(name is not None and shapely.distance(name.line, drawn) < TOUCHING * extent for name in names)


def _crossing(arrows: np.ndarray, names: list[Name | None], extent: float) -> list[int]:
    return [i for i in range(len(arrows)) if _crosses(arrows[i], names, extent)]


def _close(arrows: np.ndarray, _names: list[Name | None], extent: float) -> list[int]:
    drawn = curved(arrows)
    three = np.flatnonzero(shapely.get_num_coordinates(arrows) == 3)
    found = [int(i) for i in three if _beside(i, drawn, extent)]
    return sorted(found, key=lambda i: float(shapely.length(drawn[i])))


def _beside(i: int, drawn: np.ndarray, extent: float) -> int:
    """How many arrows run close to one, of those that neither leave nor end where it does."""
    first, last = shapely.get_point(drawn, 0), shapely.get_point(drawn, -1)
    apart = (shapely.distance(first, first[i]) > NEAR * extent) & (
        shapely.distance(last, last[i]) > NEAR * extent
    )
    return int((apart & (shapely.distance(drawn, drawn[i]) < NEAR * extent)).sum())


def _worth(names: list[Name | None]) -> float:
    return sum(name.score for name in names if name is not None)


def _cost(i: int, arrows: np.ndarray, poles: np.ndarray, extent: float, nearness: float) -> float:
    """Of the bend of one arrow, of the poles that it passes over and of the arrows that it crosses."""
    drawn = curved(arrows)
    ends = shapely.multipoints(shapely.get_coordinates(arrows[i])[[0, -1]])
    angle = _angle(arrows[i])
    cost = BENT * (abs(angle) - kit()["arrows"]["deviation"]) + BENT * 0.2 * (angle < 0)
    if len(poles):
        own = shapely.distance(poles, ends) < 2 * POLE * extent
        cost += OVER * int(((shapely.distance(poles, drawn[i]) < POLE * extent) & ~own).sum())
    others = np.delete(drawn, i)
    cost += nearness * _beside(i, drawn, extent)
    return float(cost + CROSSING * int(shapely.crosses(others, drawn[i]).sum()))


def _angle(arrow: shapely.LineString) -> float:
    first, middle, last = shapely.get_coordinates(arrow)
    chord, away = last - first, middle - (first + last) / 2
    rise = (chord[0] * away[1] - chord[1] * away[0]) / np.hypot(*chord)
    return float(2 * np.arctan(2 * rise / np.hypot(*chord)))
