"""Links that run beside another one, or over a place that is not theirs, take another curve."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from ...progress import Progress
from .arcs import arcs
from .words import geometry_rules


@dataclass
class Tangle:
    """Links of one zone in metres: ends and nodes, all places with those links keep off (``here``), metres for a mm."""

    start: np.ndarray
    end: np.ndarray
    a: np.ndarray
    b: np.ndarray
    places: np.ndarray
    metres: float
    here: np.ndarray

    def __post_init__(self) -> None:
        self.spec: dict[str, Any] = geometry_rules()["untangle"]
        length = np.hypot(*(self.end - self.start).T)
        # A short link is looked at on a page where it is long enough to be seen.
        self.scale = np.minimum(self.metres, length / self.spec["shown_at_least_mm"])
        # What is near an end is not seen: it is left free for heads and names.
        free = 3 * geometry_rules()["retreat_mm"]["least"] * self.scale
        self.hidden = np.clip(free / np.maximum(length, 1.0), 0.04, 0.25)
        self.points = shapely.points(self.places[self.here])

    def curve(self, rows: np.ndarray, deviation: np.ndarray) -> np.ndarray:
        """Lines of some links as they are seen, ends left out."""
        samples = int(self.spec["samples"])
        points = arcs(self.start[rows], self.end[rows], deviation, 2 * samples)
        position = np.linspace(0, 1, 2 * samples)[None, :]
        seen = (position >= self.hidden[rows, None]) & (position <= 1 - self.hidden[rows, None])
        index = np.nonzero(seen)[0]
        return np.asarray(shapely.linestrings(points[seen], indices=index))

    def cost(
        self, rows: np.ndarray, lines: np.ndarray, own: int, others: np.ndarray, places: np.ndarray
    ) -> np.ndarray:
        """How bad each candidate line of link ``own`` is beside the ``others`` and over the ``places``."""
        weights = self.spec["weights"]
        reach, keep_off = self.spec["clearance_mm"] * self.scale[own], self.spec["place_mm"] * self.scale[own]
        total = np.zeros(len(lines))
        if len(others):
            length = shapely.length(lines)[:, None]
            near = shapely.buffer(others, reach, quad_segs=2)
            beside = shapely.length(shapely.intersection(lines[:, None], near[None, :])) / np.maximum(
                length, 1
            )
            crossing = shapely.crosses(lines[:, None], others[None, :])
            total += weights["beside"] * (beside**1.5).sum(axis=1) + weights["crossing"] * crossing.sum(
                axis=1
            )
        if len(places):
            distance = shapely.distance(lines[:, None], self.points[places][None, :])
            total += weights["over_place"] * np.clip(1.3 - distance / keep_off, 0, 1).sum(axis=1)
        return np.asarray(total)


def untangle(tangle: Tangle, deviation: np.ndarray, fixed: np.ndarray, progress: Progress) -> np.ndarray:
    """Better deviations, link by link, the longest last; the same where there are too many links for a page.

    ``fixed``: links that keep theirs."""
    spec = tangle.spec
    count = len(deviation)
    if count < 2 or count > spec["links_up_to"]:
        return deviation
    best = deviation.copy()
    lines = tangle.curve(np.arange(count), best)
    order = np.argsort(np.hypot(*(tangle.end - tangle.start).T), kind="stable")
    for sweep in range(int(spec["sweeps"])):
        moved = False
        for step, own in enumerate(order):
            if fixed[own]:
                continue
            moved |= _improve(tangle, int(own), best, lines)
            if step % 20 == 0:
                progress.update((sweep + step / count) / spec["sweeps"])
        if not moved:
            break
    return best


def _improve(tangle: Tangle, own: int, best: np.ndarray, lines: np.ndarray) -> bool:
    angles = np.radians([np.degrees(best[own]), *tangle.spec["candidates"]])
    rows = np.full(len(angles), own)
    tried = tangle.curve(rows, angles)
    reach = max(tangle.spec["clearance_mm"], tangle.spec["place_mm"]) * tangle.scale[own]
    west, south, east, north = shapely.total_bounds(tried)
    around = shapely.box(west - reach, south - reach, east + reach, north + reach)
    others = np.flatnonzero(shapely.intersects(lines, around))
    others = others[others != own]
    places = np.flatnonzero(shapely.intersects(tangle.points, around))
    places = places[(tangle.here[places] != tangle.a[own]) & (tangle.here[places] != tangle.b[own])]
    cost = tangle.cost(rows, tried, own, lines[others], places)
    cost += tangle.spec["weights"]["bend"] * (angles / np.radians(45)) ** 2
    chosen = int(np.argmin(cost))
    if cost[0] - cost[chosen] < 1e-3:
        return False
    best[own], lines[own] = angles[chosen], tried[chosen]
    return True
