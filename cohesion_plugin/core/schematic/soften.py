"""Shapes softened for display: borders smoothed once for both sides, so that neighbours stay neighbours.

Arcs are sampled at an equal step and smoothed together, junctions too, by Taubin's filter (1995), which does not shrink
as averaging does; corners are then cut by Chaikin's rule (1974).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..errors import InputError
from ..i18n import tr
from .arcs import Arcs, decompose
from .kit import kit
from .text import decimal

ROUNDING = 1e-6


@dataclass(frozen=True)
class Softened:
    """``shapes`` parallel to the input; ``distortion``: area gained (%) by each; ``softness``: metres in fact used."""

    shapes: np.ndarray
    distortion: np.ndarray
    softness: float


def soften(shapes: np.ndarray, softness: float = 0.0) -> Softened:
    """(Multi)polygons in metres without details smaller than ``softness`` metres (0: a share of the whole's extent).

    Where smoothed lines cross (capes, islands off a coast), each face between them goes to one shape; where that would
    change an area by much, the softness is reduced. Raises InputError where none works: the shapes themselves overlap.
    """
    style = kit()["softening"]
    areas = shapely.area(shapes)
    asked = softness or style["share"] * float(np.sqrt(np.nansum(areas)))
    arcs = decompose(shapes)
    length = asked
    for _ in range(style["attempts"]):
        lines = smooth(arcs.lines, length)
        made = Arcs(lines, arcs.rings).shapes(len(shapes))
        if not is_partition(made):
            made = untangled(lines, made, shapes)
        gained = 100.0 * (shapely.area(made) / areas - 1.0)
        if is_partition(made) and not np.abs(gained).max() > style["most_pct"]:
            return Softened(made, gained, length)
        length /= style["relax"]
    raise InputError(
        tr("The sub-spaces can't be drawn softened: their outlines overlap or touch themselves."),
        [tr("softness tried: {} km to {} km").format(decimal(asked / 1000), decimal(length / 1000))],
        tr("Check the validity of the layer."),
    )


def smooth(lines: list[np.ndarray], softness: float) -> list[np.ndarray]:
    """Arcs (k, 2) smoothed together: those that meet still meet, at a point that may have moved."""
    if not lines:
        return []
    style = kit()["softening"]
    sampled = [sample(line, softness / style["samples"]) for line in lines]
    ends = np.concatenate([line[[0, -1]] for line in sampled])
    _, node = np.unique(np.rint(ends / 1e-3), axis=0, return_inverse=True)
    node = node.reshape(-1, 2)
    # One number per point: the junctions first, then the inner points of each arc.
    inner = np.array([len(line) - 2 for line in sampled])
    base = int(node.max()) + 1 + np.r_[0, np.cumsum(inner)]
    numbers = [np.r_[node[i, 0], np.arange(base[i], base[i + 1]), node[i, 1]] for i in range(len(sampled))]
    points = np.empty((int(base[-1]), 2))
    points[np.concatenate(numbers)] = np.concatenate(sampled)
    a, b = (np.concatenate([each[cut] for each in numbers]) for cut in (slice(None, -1), slice(1, None)))
    points = taubin(points, a, b, style["samples"], style["iterations"], style["lambda"])
    met = np.bincount(node.ravel())
    # A loop that others meet keeps its end; one that stands alone has none.
    alone = (node[:, 0] == node[:, 1]) & (met[node[:, 0]] == 2)
    return [chaikin(points[each], style["corners"], bool(free)) for each, free in zip(numbers, alone)]


def sample(line: np.ndarray, step: float) -> np.ndarray:
    """Points at an equal distance of about ``step`` along a line, its ends among them; five at least."""
    along = np.r_[0.0, np.cumsum(np.hypot(*np.diff(line, axis=0).T))]
    least = 8 if np.array_equal(line[0], line[-1]) else 4
    count = max(int(np.ceil(along[-1] / step)), least) + 1
    at = np.linspace(0.0, along[-1], count)
    return np.column_stack([np.interp(at, along, line[:, 0]), np.interp(at, along, line[:, 1])])


def taubin(
    points: np.ndarray, a: np.ndarray, b: np.ndarray, samples: int, iterations: int, weight: float
) -> np.ndarray:
    """Points (n, 2) of a graph of edges ``a``-``b``: what turns within less than ``samples`` steps is removed."""
    passing = 1.0 - np.cos(2 * np.pi / samples)
    back = 1.0 / (passing - 1.0 / weight)
    ends, others = np.r_[a, b], np.r_[b, a]
    degree = np.bincount(ends, minlength=len(points))[:, None]
    origin = points.mean(axis=0)
    moved = points - origin
    for factor in [weight, back] * iterations:
        sums = [np.bincount(ends, weights=moved[others, k], minlength=len(points)) for k in (0, 1)]
        moved = moved + factor * (np.column_stack(sums) / degree - moved)
    return np.asarray(moved + origin)


def chaikin(line: np.ndarray, times: int, closed: bool) -> np.ndarray:
    """A line (k, 2) with its corners cut; its ends stay where they are, so that others can meet them."""
    for _ in range(times):
        near, far = 0.75 * line[:-1] + 0.25 * line[1:], 0.25 * line[:-1] + 0.75 * line[1:]
        cut = np.stack([near, far], axis=1).reshape(-1, 2)
        line = np.vstack([cut, cut[:1]]) if closed else np.vstack([line[:1], cut[1:-1], line[-1:]])
    return np.asarray(line)


def untangled(lines: list[np.ndarray], soft: np.ndarray, precise: np.ndarray) -> np.ndarray:
    """A partition from lines that cross: each face to the soft shape it lies in, else, in doubt, to the precise one."""
    noded = shapely.union_all(np.array([shapely.linestrings(line) for line in lines]))
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(noded)))
    inside = shapely.point_on_surface(faces)
    count = np.zeros(len(faces), dtype=int)
    owner = np.full(len(faces), -1)
    for k, shape in enumerate(soft):
        if shape is None:
            continue
        area = shapely.make_valid(shape)
        shapely.prepare(area)
        within = shapely.contains_xy(area, shapely.get_x(inside), shapely.get_y(inside))
        count += within
        owner[within] = k
    for k, shape in enumerate(precise):
        if shape is not None:
            shapely.prepare(shape)
            within = shapely.contains_xy(shape, shapely.get_x(inside), shapely.get_y(inside))
            owner[within & (count > 1)] = k
    result = np.full(len(soft), None, dtype=object)
    for k in range(len(soft)):
        if (owner == k).any():
            parts = shapely.get_parts(shapely.coverage_union_all(faces[owner == k]))
            result[k] = shapely.multipolygons(parts)
    return result


def is_partition(shapes: np.ndarray) -> bool:
    """Whether all are valid and no two overlap."""
    drawn = shapes[~shapely.is_missing(shapes)]
    if not shapely.is_valid(drawn).all():
        return False
    total = float(shapely.area(drawn).sum())
    return total - float(shapely.union_all(drawn).area) <= ROUNDING * total
