"""The line along which a sub-space's name is written: inside the shape, along its longer side, away from its poles.

A name of several words may stand on two lines, where one line would be crossed or too small.
"""

from __future__ import annotations

from dataclasses import dataclass

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
# How far, as a share of the extent, a name need keep off a pole; what nearness to a line weighs against that.
FREE, NEAR = 0.06, 0.2
# Half a capital and half an arrow, as a share of the extent: nearer than that, a line crosses the name.
TOUCHING, CROSSED = 0.022, 2.0
# What it weighs to stand over a pole or its name.
COVERED = 1.2
# Short of room, a name is written smaller: worse than standing nearer to a pole. Below READABLE it would be too small,
# and run over its line instead. SIZES: how large it is tried, the room of its nominal size being 1.
FITTING, READABLE, TOO_SMALL = 3.0, 0.65, 6.0
# A level name reads best, other things being alike.
TILTED = 0.15
SIZES = (1.0, 0.85, 0.75, 0.65)
# From one line of a name to the next, as a share of the extent; what it weighs to need two, or to leave the shape.
LINE, SPLIT, OUTSIDE = 0.034, 0.25, 2.0


@dataclass(frozen=True)
class Name:
    """``line``: where it is written, of as many parts as ``words`` has lines; ``score``: how well it stands there."""

    line: shapely.Geometry
    words: str
    score: float


def name_lines(
    shapes: np.ndarray, names: list[str], points: np.ndarray, lines: np.ndarray, extent: float
) -> list[Name | None]:
    """Where each name stands inside its (multi)polygon in metres, read from left to right; None for a missing shape.

    ``points``: to keep off; ``lines``: not to be crossed where that can be; ``extent``: metres.
    """
    kept = [shapely.geometrycollections(each[~shapely.is_missing(each)]) for each in (points, lines)]
    return [place_name(shape, name, kept[0], kept[1], extent) for shape, name in zip(shapes, names)]


def place_name(
    shape: shapely.Geometry | None,
    name: str,
    points: shapely.Geometry,
    lines: shapely.Geometry,
    extent: float,
) -> Name | None:
    """The best place of one name, on one line or two."""
    if shape is None or shape.is_empty:
        return None
    polygon = max(shapely.get_parts(shape), key=lambda part: part.area)
    room = shapely.buffer(polygon, -CLEARANCE * np.sqrt(polygon.area))
    candidates = _candidates(polygon)
    inside = [_longest(shapely.intersection(line, room)) for line in candidates]
    usable = np.array([line for line in inside if line is not None], dtype=object)
    if not len(usable):
        return Name(candidates[0], name, 0.0)
    found = [
        _best(words, usable, room, points, lines, extent) for words in dict.fromkeys((name, in_two(name)))
    ]
    return max(found, key=lambda each: each.score)


def in_two(name: str) -> str:
    """The name with the line break that makes its lines most alike; itself where it is one word."""
    breaks = [i for i, letter in enumerate(name) if letter == " "]
    if not breaks:
        return name
    at = min(breaks, key=lambda i: max(i, len(name) - i - 1))
    return f"{name[:at]}\n{name[at + 1 :]}"


def _best(
    words: str,
    usable: np.ndarray,
    room: shapely.Geometry,
    points: shapely.Geometry,
    lines: shapely.Geometry,
    extent: float,
) -> Name:
    """Of the candidates, the one with room for the words that is farthest from what hinders."""
    parts = words.split("\n")
    wanted = LETTER * extent * max(map(len, parts))
    sized = [_stretches(usable, wanted * size) for size in SIZES]
    tried = np.concatenate([each[0] for each in sized])
    fit = np.concatenate([each[1] * size for each, size in zip(sized, SIZES)])
    score = FITTING * fit - TOO_SMALL * np.maximum(READABLE - fit, 0.0) - TILTED * _tilt(tried)
    if len(parts) > 1:
        tried = _doubled(tried, LINE * extent * fit)
        score -= SPLIT + OUTSIDE * ~shapely.contains_properly(room, tried)
    if not points.is_empty:
        away = shapely.distance(tried, points) / extent
        score += np.minimum(away / FREE, 1.0) - COVERED * (away < TOUCHING)
    if not lines.is_empty:
        away = shapely.distance(tried, lines) / extent
        score += NEAR * np.minimum(away / FREE, 1.0) - CROSSED * (away < TOUCHING)
    best = int(np.argmax(score))
    return Name(tried[best], words, float(score[best]))


def _tilt(lines: np.ndarray) -> np.ndarray:
    """From 0, level, to 1, upright."""
    way = np.diff(shapely.get_coordinates(lines).reshape(len(lines), SECTIONS, 2)[:, [0, -1]], axis=1)[:, 0]
    return np.asarray(np.abs(way[:, 1]) / np.hypot(way[:, 0], way[:, 1]))


def _doubled(lines: np.ndarray, apart: np.ndarray) -> np.ndarray:
    """Each line as two, above and below it, ``apart`` metres from each other."""
    xy = shapely.get_coordinates(lines).reshape(len(lines), SECTIONS, 2)
    way = xy[:, -1] - xy[:, 0]
    up = np.column_stack([-way[:, 1], way[:, 0]]) / np.hypot(way[:, 0], way[:, 1])[:, None]
    pair = [
        shapely.linestrings(xy + (side * apart / 2)[:, None, None] * up[:, None, :]) for side in (1.0, -1.0)
    ]
    return np.asarray(shapely.multilinestrings(np.stack(pair, axis=1)))


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
