"""The lines: where each link ends, which way it bends, how long it is, how far from its ends it is drawn."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pyproj
import shapely

from ...progress import SILENT, Progress
from .arcs import arcs
from .fan import deviations
from .hubs import envelopes
from .model import HUB, RING, SPOKE
from .places import in_layer
from .untangle import Tangle, untangle
from .words import geometry_rules

_DEGREES = pyproj.Geod(ellps="GRS80")


def curves(
    links: pd.DataFrame, nodes: pd.DataFrame, crs: pyproj.CRS, progress: Progress = SILENT
) -> np.ndarray:
    """Metric lines of links between two nodes, by zone, then in ``crs``; None for rings. Spokes are straight."""
    result = np.full(len(links), None, dtype=object)
    usable = (links["forme"] != RING).to_numpy()
    zone = nodes["zone"].to_numpy()[links["a"].to_numpy()]
    zones = sorted(set(zone[usable]))
    for i, name in enumerate(zones):
        rows = np.flatnonzero(usable & (zone == name))
        result[rows] = _zone_curves(
            links.iloc[rows], nodes, progress.part(i / len(zones), (i + 1) / len(zones))
        )
    return in_layer(result, zone, crs)


def _zone_curves(links: pd.DataFrame, nodes: pd.DataFrame, progress: Progress) -> np.ndarray:
    """Drawn from the node whose key comes first, so that the order of the parties changes nothing."""
    key = nodes["cle"].to_numpy().astype(str)
    a, b = links["a"].to_numpy(), links["b"].to_numpy()
    swapped = key[a] > key[b]
    first, last = np.where(swapped, b, a), np.where(swapped, a, b)
    xy = nodes[["x", "y"]].to_numpy()
    order = np.lexsort((links["cooperation"].astype(str), key[last], key[first]))
    start, end = xy[first[order]], xy[last[order]]
    straight = links["forme"].eq(SPOKE).to_numpy()[order]
    bend = np.where(straight, 0.0, deviations(start, end, first[order], last[order]))
    here = np.unique(np.concatenate([a, b]))
    metres = float(np.ptp(xy[here], axis=0).max()) / geometry_rules()["page_mm"]
    tangle = Tangle(start, end, first[order], last[order], xy, max(metres, 1e-6), here)
    bend = untangle(tangle, bend, straight, progress)
    points = arcs(start, end, bend, int(geometry_rules()["vertices"]))
    back = swapped[order]
    points[back] = points[back, ::-1]
    lines = shapely.linestrings(points)
    result = np.empty(len(links), dtype=object)
    result[order] = lines
    return result


def rings(links: pd.DataFrame, ends: pd.DataFrame, nodes: pd.DataFrame, crs: pyproj.CRS) -> np.ndarray:
    """Line around the parties of each agreement drawn so. ``ends``: cooperation and node of its parties."""
    group = pd.Index(links["cooperation"]).get_indexer(pd.Index(ends["cooperation"]))
    ends, group = ends[group >= 0], group[group >= 0]
    rows = ends["node"].to_numpy(dtype=int)
    lines = envelopes(group, nodes[["x", "y"]].to_numpy()[rows])
    zone = pd.Series(nodes["zone"].to_numpy()[rows]).groupby(group).first().to_numpy()
    return in_layer(lines, zone, crs)


def lengths(shapes: np.ndarray, crs: pyproj.CRS) -> np.ndarray:
    """Kilometres as the crow flies between the ends of each line, on the ellipsoid; NaN where there is none."""
    first, last = shapely.get_point(shapes, 0), shapely.get_point(shapes, -1)
    to_degrees = pyproj.Transformer.from_crs(crs, 4326, always_xy=True)
    start = to_degrees.transform(shapely.get_x(first), shapely.get_y(first))
    end = to_degrees.transform(shapely.get_x(last), shapely.get_y(last))
    known = np.isfinite(start[0]) & np.isfinite(end[0])
    result = np.full(len(shapes), np.nan)
    if known.any():
        _, _, metres = _DEGREES.inv(start[0][known], start[1][known], end[0][known], end[1][known])
        result[known] = np.asarray(metres) / 1000
    return result


def retreats(links: pd.DataFrame, nodes: pd.DataFrame) -> pd.DataFrame:
    """Millimetres left free at both ends on paper: more where many links meet, so that their heads stand apart."""
    spec = geometry_rules()["retreat_mm"]
    a, b = links["a"].to_numpy(), links["b"].to_numpy()
    count = np.bincount(np.concatenate([a[a >= 0], b[b >= 0]]), minlength=len(nodes))
    room = np.clip(count * spec["per_link"] / (2 * np.pi), spec["least"], spec["largest"])
    room = np.where(nodes["type"].eq(HUB), spec["hub"], room)
    return pd.DataFrame(
        {
            "retrait_a_mm": np.where(a >= 0, room[a], 0.0).round(2),
            "retrait_b_mm": np.where(b >= 0, room[b], 0.0).round(2),
        },
        index=links.index,
    )
