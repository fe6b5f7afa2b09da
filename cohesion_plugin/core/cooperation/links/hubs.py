"""The middle of agreements of three parties or more: their hub, or a line around them."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from .words import geometry_rules


def hubs(group: np.ndarray, xy: np.ndarray) -> np.ndarray:
    """Hub of each group (numbered from 0), array (groups, 2): the mean of its places, moved off any of them."""
    spec = geometry_rules()["hub"]
    frame = pd.DataFrame({"group": group, "x": xy[:, 0], "y": xy[:, 1]})
    by_group = frame.groupby("group")[["x", "y"]]
    centre = by_group.mean().to_numpy()
    span = np.hypot(*(by_group.max() - by_group.min()).to_numpy().T)
    angles = np.radians(np.arange(0, 360, 45))
    around = np.column_stack([np.cos(angles), np.sin(angles)])
    moves = np.vstack([np.zeros((1, 2)), *(step * around for step in spec["steps"])])
    tried = centre[:, None, :] + moves[None, :, :] * span[:, None, None]
    distance = np.hypot(*np.moveaxis(tried[group] - xy[:, None, :], 2, 0))
    nearest = pd.DataFrame(distance).groupby(group).min().to_numpy()
    free = nearest >= spec["clearance"] * span[:, None]
    first = np.where(free.any(axis=1), free.argmax(axis=1), nearest.argmax(axis=1))
    return np.asarray(tried[np.arange(len(centre)), first])


def envelopes(group: np.ndarray, xy: np.ndarray) -> np.ndarray:
    """A closed line around the places of each group (numbered from 0)."""
    order = np.argsort(group, kind="stable")
    points = shapely.multipoints(shapely.points(xy[order]), indices=group[order])
    box = shapely.bounds(points)
    span = np.hypot(box[:, 2] - box[:, 0], box[:, 3] - box[:, 1])
    around = shapely.buffer(
        shapely.convex_hull(points), geometry_rules()["envelope"]["margin"] * np.maximum(span, 1.0)
    )
    coordinates, index = shapely.get_coordinates(shapely.get_exterior_ring(around), return_index=True)
    return np.asarray(shapely.linestrings(coordinates, indices=index))
