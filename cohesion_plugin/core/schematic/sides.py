"""On which side of its pole each name stands: those that no arrow or axis crosses come first."""

from __future__ import annotations

import numpy as np
import shapely

# QGIS's names of positions around a point, in the order preferred, and where the middle of the name then is.
POSITIONS = {
    "TR": (1, 1), "TL": (-1, 1), "BR": (1, -1), "BL": (-1, -1),
    "R": (1, 0), "L": (-1, 0), "TSR": (0, 1), "BSR": (0, -1),
}  # fmt: skip
# Shares of the map's extent, on the smallest page (A4), where names take most room: a bold letter, a line of type, the
# way from the pole to its name; then how far a name stays from the middle of an arrow, which is thick itself.
LETTER, HEIGHT, GAP, CLEAR = 0.0122, 0.02, 0.008, 0.009


def sides(
    points: np.ndarray, names: list[str], lines: np.ndarray, extent: float
) -> tuple[list[str], np.ndarray]:
    """Positions by point, best first, separated by commas; the box that the name then takes.

    ``lines``: arrows and axes; ``extent``: metres.
    """
    xy = shapely.get_coordinates(points)
    width = np.array([LETTER * extent * len(name) for name in names])
    step = np.array(list(POSITIONS.values()), dtype=float)
    middle_x = xy[:, None, 0] + step[None, :, 0] * (width[:, None] / 2 + GAP * extent)
    middle_y = xy[:, None, 1] + step[None, :, 1] * (HEIGHT / 2 + GAP) * extent
    half = width[:, None] / 2, HEIGHT / 2 * extent
    boxes = _boxes(middle_x, middle_y, half[0], half[1])
    clear = CLEAR * extent
    crossed = _length(_boxes(middle_x, middle_y, half[0] + clear, half[1] + clear), lines) / (HEIGHT * extent)
    others = shapely.intersects(boxes, shapely.multipoints(points)).astype(float)
    rank = np.argsort(np.round(crossed, 1) + 2.0 * others, axis=1, kind="stable")
    keys = np.array(list(POSITIONS))
    return [",".join(keys[row]) for row in rank], boxes[np.arange(len(rank)), rank[:, 0]]


def _boxes(x: np.ndarray, y: np.ndarray, across: np.ndarray, up: float) -> np.ndarray:
    return np.asarray(shapely.box(x - across, y - up, x + across, y + up))


def _length(boxes: np.ndarray, lines: np.ndarray) -> np.ndarray:
    """Length of the lines in each box."""
    drawn = lines[~shapely.is_missing(lines)]
    if not len(drawn):
        return np.zeros(boxes.shape)
    return np.asarray(shapely.length(shapely.intersection(boxes, shapely.union_all(drawn))))
