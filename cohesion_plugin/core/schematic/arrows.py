"""Arrows: attractions from flows between poles, sub-spaces and the outside; cooperations from links of a register."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from ..cooperation.links.arcs import arcs
from ..errors import InputError
from ..i18n import grouped, tr, tr_n
from ..report import Report
from ..territories import RawLayer
from .arrivals import arrivals
from .kit import kit, rank_label
from .model import Made, Request
from .nodes import Nodes
from .terms import described
from .text import column_of, numbers, words

VERTICES = 3
_ENDS = (("siren_a", "siren_b"), ("nom_a", "nom_b"), ("siren_de", "siren_vers"))


def attractions(
    flows: pd.DataFrame, nodes: Nodes, request: Request, source: str, extent: float, report: Report
) -> Made:
    """One arrow per pair of places between which at least ``floor`` flow, by decreasing value. ``extent``: metres."""
    columns = {role: column_of(flows.columns, role) for role in ("origin", "destination", "value")}
    if None in columns.values():
        raise InputError(
            tr("This table is no flow table: origin, destination and value were not all found."),
            [tr("columns: {}").format(", ".join(map(str, flows.columns)))],
            tr(
                "Give a table with an origin, a destination and a value, by commune, EPCI, département or sub-space."
            ),
        )
    ends = {end: nodes.rows(words(flows[columns[end]])) for end in ("origin", "destination")}
    value = numbers(flows[columns["value"]]).to_numpy()
    known = (ends["origin"] >= 0) & (ends["destination"] >= 0) & (ends["origin"] != ends["destination"])
    lost = int(np.isnan(value).sum())
    if lost:
        report.warn(tr_n("%n flow(s) are not numbers (suppressed or « < 200 »): not counted.", lost))
    frame = pd.DataFrame(ends | {"value": value})[known & ~np.isnan(value)]
    one, other = nodes.outside[frame["origin"]], nodes.outside[frame["destination"]]
    frame = frame[
        {"all": ~(one & other), "outside": one ^ other, "outwards": ~one & other}[request.direction]
    ]
    sums = frame.groupby(["origin", "destination"])["value"].sum().reset_index()
    kept = sums[sums["value"] >= max(request.floor, 1e-9)].sort_values("value", ascending=False)
    if len(kept) < len(sums):
        report.info(
            tr_n("%n flow(s) below {} not drawn.", len(sums) - len(kept)).format(
                grouped(round(request.floor))
            )
        )
    return _made(kept, nodes, source, extent)


def _made(kept: pd.DataFrame, nodes: Nodes, source: str, extent: float) -> Made:
    if kept.empty:
        return Made(pd.DataFrame(), np.empty(0, dtype=object))
    a, b = kept["origin"].to_numpy(), kept["destination"].to_numpy()
    steps = kit()["ranks"]["attraction"]
    rank = np.array([next(s["rank"] for s in steps if value >= s["from"]) for value in kept["value"]])
    labels = nodes.frame["libelle"].to_numpy()
    codes = nodes.frame["code"].to_numpy()
    table = pd.DataFrame(
        {
            "de": labels[a],
            "vers": labels[b],
            "valeur": kept["value"].to_numpy(),
            "ordre": np.arange(len(kept)),
            "rang": rank,
            "libelle": [tr("{} to {}").format(one, other) for one, other in zip(labels[a], labels[b])],
            "definition": [rank_label("attraction", int(each)) for each in rank],
            "preuves": [
                ", ".join(filter(None, (tr("flow of {}").format(grouped(round(value))), source)))
                for value in kept["value"]
            ],
        },
        index=pd.Index([f"{codes[i]}_{codes[j]}" for i, j in zip(a, b)]),
    )
    shapes = pd.Series(_curves(nodes.points[a], nodes.points[b], nodes.outside[b], extent), index=table.index)
    made = described(table, "attraction", None)
    return Made(made, shapes.reindex(made["code"]).to_numpy())


def cooperations(links: RawLayer, terms: pd.DataFrame | None, extent: float) -> Made:
    """One double arrow per line of links, from its first to its last point. Multiple lines give their first part."""
    pair = next((ends for ends in _ENDS if set(ends) <= set(links.frame.columns)), None)
    # Missing, empty, or without a place in the map's projection.
    drawn = np.isfinite(shapely.bounds(links.geometry)).all(axis=1)
    lines = shapely.get_geometry(shapely.line_merge(links.geometry[drawn]), 0)
    frame = links.frame[drawn].reset_index(drop=True)
    name = column_of(frame.columns, "name") or ("intitule" if "intitule" in frame else None)
    texts = words(frame[name]) if name else pd.Series([np.nan] * len(frame))
    ends = [words(frame[each]) for each in (("nom_a", "nom_b") if "nom_a" in frame else pair or ())]
    if not len(frame):
        raise InputError(tr("The layer « {} » has no lines.").format(links.name))
    table = pd.DataFrame(
        {
            "libelle": texts.to_numpy(),
            "de": ends[0].to_numpy() if ends else None,
            "vers": ends[1].to_numpy() if ends else None,
            "preuves": links.provenance.text() or links.name,
        },
        index=pd.Index([f"cooperation_{i}" for i in range(1, len(frame) + 1)]),
    )
    first, last = (shapely.get_coordinates(shapely.get_point(lines, at)) for at in (0, -1))
    curves = _curves(first, last, np.zeros(len(first), dtype=bool), extent)
    shapes = pd.Series(curves, index=table.index)
    made = described(table, "cooperation", terms)
    return Made(made, shapes.reindex(made["code"]).to_numpy())


def _curves(start: np.ndarray, end: np.ndarray, outside: np.ndarray, extent: float) -> np.ndarray:
    """Bent lines of three points that leave their ends free; an arrow to the outside stops well before its name."""
    style = kit()["arrows"]
    gap = np.where(outside, _around_name(end - start, *style["outside"]), style["end"]) * extent
    gap = np.minimum(gap, 0.4 * np.hypot(*(end - start).T))
    end, gap = arrivals(start, end, outside, gap, np.radians(style["apart"]))
    curves = arcs(start, end, np.full(len(start), style["deviation"]), 65)
    length = np.hypot(*(end - start).T)
    low = np.clip(style["start"] * extent / length, 0.0, 0.3)
    high = 1.0 - gap / length
    rows = np.arange(len(start))
    at = [np.rint(64 * share).astype(int) for share in (low, (low + high) / 2, high)]
    return np.asarray(shapely.linestrings(np.stack([curves[rows, each] for each in at], axis=1)))


def _around_name(way: np.ndarray, wide: float, high: float) -> np.ndarray:
    """Room that a name takes in the direction of each arrow (n, 2): an ellipse, wider than high."""
    x, y = (way / np.hypot(*way.T)[:, None]).T
    return np.asarray(wide * high / np.hypot(high * x, wide * y))
