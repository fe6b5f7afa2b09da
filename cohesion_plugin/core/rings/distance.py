"""Rings by distance: an EPCI belongs to the first band around the centre that holds enough of it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
import shapely

from ..contiguity import Borders
from ..progress import SILENT, Progress
from ..projection import metric as project
from ..projection import unproject
from ..territories import EpciUnits
from .request import POPULATION, RingRequest

QUAD_SEGS = 32


def distance_rings(
    units: EpciUnits,
    shared: Borders,
    centres: Sequence[int],
    request: RingRequest,
    progress: Progress = SILENT,
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Rows centre, epci, ring, share (of area or population within the ring's distance), and the bands themselves:
    rows centre, ring, width_km, geometry (in the layer's CRS)."""
    parts = units.parts
    metric = (
        shared.metric[units.owner]
        if parts.level == "epci"
        else project(parts.geometry, parts.crs, parts.zone)
    )
    outlines = shared.metric[np.asarray(centres)]
    weight = _weights(units, metric, request.basis)
    total = np.bincount(units.owner[units.owner >= 0], weight[units.owner >= 0], minlength=len(units.frame))
    zone = units.parts.zone
    trees = {name: _tree(metric, np.flatnonzero((zone == name) & (units.owner >= 0))) for name in set(zone)}
    rows, bands = [], []
    for i, (centre, outline) in enumerate(zip(centres, outlines)):
        if outline is None:
            continue
        here = units.frame["zone"].iloc[centre]
        inner = outline
        for ring, width in enumerate(request.widths_km, start=1):
            buffer = shapely.buffer(outline, width * 1000, quad_segs=QUAD_SEGS)
            share = (
                100
                * _inside(units, metric, trees[here], weight, buffer, len(total))
                / np.where(total > 0, total, np.nan)
            )
            reached = np.flatnonzero(np.nan_to_num(share) >= request.share_pct - 1e-9)
            rows.append(
                pd.DataFrame({"centre": centre, "epci": reached, "ring": ring, "share": share[reached]})
            )
            band = unproject(
                np.array([shapely.difference(buffer, inner)], dtype=object), here, units.parts.crs
            )[0]
            bands.append({"centre": centre, "ring": ring, "width_km": float(width), "geometry": band})
            inner = buffer
        progress.update(0.1 + 0.9 * (i + 1) / len(centres))
    found = pd.concat(rows) if rows else pd.DataFrame({"centre": [], "epci": [], "ring": [], "share": []})
    found = found[found["centre"] != found["epci"]].drop_duplicates(["centre", "epci"])
    return found.reset_index(drop=True), pd.DataFrame(
        bands, columns=["centre", "ring", "width_km", "geometry"]
    )


def _weights(units: EpciUnits, metric: np.ndarray, basis: str) -> np.ndarray:
    if basis != POPULATION:
        return np.asarray(np.nan_to_num(shapely.area(metric)))
    return units.parts.frame["population"].fillna(0.0).to_numpy(dtype=float)


def _tree(metric: np.ndarray, rows: np.ndarray) -> tuple[shapely.STRtree, np.ndarray]:
    return shapely.STRtree(metric[rows]), rows


def _inside(
    units: EpciUnits,
    metric: np.ndarray,
    tree: tuple[shapely.STRtree, np.ndarray],
    weight: np.ndarray,
    buffer: shapely.Geometry,
    count: int,
) -> np.ndarray:
    """Weight of each EPCI inside the buffer; a commune cut by it counts by the share of its area inside."""
    index, rows = tree
    shapely.prepare(buffer)
    near = rows[index.query(buffer, predicate="intersects")]
    whole = shapely.covers(buffer, metric[near])
    part = np.ones(len(near))
    cut = metric[near[~whole]]
    part[~whole] = shapely.area(shapely.intersection(cut, buffer)) / shapely.area(cut)
    return np.bincount(units.owner[near], weight[near] * part, minlength=count)
