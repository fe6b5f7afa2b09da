"""The line along which a sub-space's name is written: inside the shape, along its longer side, away from its poles."""

from __future__ import annotations

import numpy as np
import shapely

SECTIONS = 24
MARGIN = 0.04
CLEARANCE = 0.05
DEGREES = (1, 2)
SHIFTS = np.linspace(-0.36, 0.36, 13)
CENTRES = np.linspace(0.3, 0.7, 5)
# Room of one spaced capital, as a share of the whole map's extent.
LETTER = 0.02
# How far, as a share of the extent, a name need keep off a pole; what crossing a line weighs against that.
FREE, CROSSED = 0.06, 0.2
# Short of room, a name is written smaller: worse than standing nearer to a pole.
FITTING = 3.0


def name_lines(
    shapes: np.ndarray, names: list[str], points: np.ndarray, lines: np.ndarray, extent: float
) -> np.ndarray:
    """One smooth line inside each (multi)polygon in metres, read from left to right; None for a missing shape.

    ``names``: what is written, which says how long; ``points``: to keep off; ``lines``: to keep off if there is room
    for it; ``extent``: metres.
    """
    hindrance = [
        (weight, shapely.geometrycollections(each[~shapely.is_missing(each)]))
        for weight, each in ((1.0, points), (CROSSED, lines))
        if len(each)
    ]
    result = np.full(len(shapes), None, dtype=object)
    for i, (shape, name) in enumerate(zip(shapes, names)):
        if shape is not None and not shape.is_empty:
            largest = max(shapely.get_parts(shape), key=lambda part: part.area)
            result[i] = _best(largest, LETTER * extent * max(len(name), 1), hindrance, extent)
    return result


def _best(
    polygon: shapely.Polygon, wanted: float, hindrance: list[tuple[float, shapely.Geometry]], extent: float
) -> shapely.LineString:
    """Of the candidates, the one with room for the name that is farthest from what hinders."""
    room = shapely.buffer(polygon, -CLEARANCE * np.sqrt(polygon.area))
    lines = _candidates(polygon)
    inside = [_longest(shapely.intersection(line, room)) for line in lines]
    usable = np.array([line for line in inside if line is not None], dtype=object)
    if not len(usable):
        return lines[0]
    tried, fit = _stretches(usable, wanted)
    score = FITTING * fit
    for weight, each in hindrance:
        score += weight * np.minimum(shapely.distance(tried, each) / (FREE * extent), 1.0)
    return tried[int(np.argmax(score))]


def _stretches(lines: np.ndarray, wanted: float) -> tuple[np.ndarray, np.ndarray]:
    """Parts of the wanted length at several places of each line, and the share of it that each has."""
    length = np.repeat(shapely.length(lines), len(CENTRES))
    half = np.minimum(wanted, length) / 2
    middle = np.clip(np.tile(CENTRES, len(lines)) * length, half, length - half)
    at = np.linspace(-1.0, 1.0, SECTIONS)[None, :] * half[:, None] + middle[:, None]
    points = shapely.line_interpolate_point(np.repeat(lines, len(CENTRES))[:, None], at)
    xy = shapely.get_coordinates(points).reshape(len(length), SECTIONS, 2)
    return shapely.linestrings(xy), 2 * half / wanted


def _candidates(polygon: shapely.Polygon) -> list[shapely.LineString]:
    """Through the middles of cross-sections, as polynomials, and beside them: along the longer side, and level."""
    origin, turn = _axes(polygon)
    return [*_along(polygon, origin, turn), *_along(polygon, origin, np.eye(2))]


def _along(polygon: shapely.Polygon, origin: np.ndarray, turn: np.ndarray) -> list[shapely.LineString]:
    flat = shapely.transform(polygon, lambda xy: (xy - origin) @ turn.T)
    low, bottom, high, top = flat.bounds
    at = np.linspace(low, high, SECTIONS + 2)[1:-1]
    ends = [np.column_stack([at, np.full(len(at), y)]) for y in (bottom, top)]
    cut = shapely.intersection(shapely.linestrings(np.stack(ends, axis=1)), flat)
    longest = [_longest(each) for each in cut]
    kept = np.array([each is not None for each in longest])
    box = shapely.bounds(np.array([each for each in longest if each is not None], dtype=object))
    middle, width = (box[:, 1] + box[:, 3]) / 2, box[:, 3] - box[:, 1]
    margin = MARGIN * (high - low)
    where = np.linspace(low + margin, high - margin, 4 * SECTIONS)
    lines = []
    for degree in DEGREES:
        bend = np.polyval(np.polyfit(at[kept], middle, degree, w=width + 1.0), where)
        for shift in SHIFTS:
            line = np.column_stack([where, bend + shift * np.median(width)]) @ turn + origin
            lines.append(shapely.linestrings(line))
    return lines


def _axes(polygon: shapely.Polygon) -> tuple[np.ndarray, np.ndarray]:
    """Middle, and the turn that lays the longer side along x, read from left to right."""
    corners = shapely.get_coordinates(shapely.oriented_envelope(polygon))
    sides = np.diff(corners[:3], axis=0)
    along = sides[np.argmax(np.hypot(sides[:, 0], sides[:, 1]))]
    along = along / np.hypot(*along)
    along = -along if along[0] < 0 else along
    return corners[:4].mean(axis=0), np.array([[along[0], along[1]], [-along[1], along[0]]])


def _longest(line: shapely.Geometry) -> shapely.LineString | None:
    parts = [part for part in shapely.get_parts(line) if part.geom_type == "LineString" and part.length > 0]
    return max(parts, key=lambda part: part.length, default=None)
