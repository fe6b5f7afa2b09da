"""Who shares a border with whom, and how long it is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .edges import Edges, Matched, edges_of, match
from .facing import facing_lengths
from .i18n import tr_n
from .progress import SILENT, Progress
from .projection import metric
from .report import Report
from .shapes import dissolve
from .territories import EpciUnits


@dataclass(frozen=True)
class Borders:
    """Shared borders of EPCI: ``table`` has positions a < b, ``length`` (m) and the part of it found by tolerance only,
    ``tolerant`` (m); ``contacts`` the pairs a < b that meet in a point at least. ``outlines``: the outline of each EPCI
    of ``units.frame`` in the layer's CRS, and ``metric`` in metres."""

    table: pd.DataFrame
    contacts: pd.DataFrame
    outlines: np.ndarray
    metric: np.ndarray


def borders(units: EpciUnits, report: Report, tolerance: float, progress: Progress = SILENT) -> Borders:
    """Shared borders between EPCI, exact where the coverage is clean, within ``tolerance`` m where it is not."""
    zone = units.frame["zone"].to_numpy()
    outlines = dissolve(units.parts.geometry, units.owner, np.arange(len(zone)), progress.part(0.0, 0.3))
    shapes = metric(outlines, units.parts.crs, zone, progress.part(0.3, 0.4))
    tables, contacts = [], []
    for name in sorted(set(zone)):
        edges = edges_of(shapes, np.flatnonzero(zone == name), progress.part(0.4, 0.6))
        found = match(edges)
        tables.append(_zone_borders(edges, found, report, tolerance, progress.part(0.7, 1.0)))
        contacts.append(_contacts(edges, found))
    table = pd.concat(tables, ignore_index=True)
    _say_repairs(table, units, tolerance, report)
    return Borders(table, pd.concat(contacts, ignore_index=True), outlines, shapes)


def _zone_borders(
    edges: Edges, found: Matched, report: Report, tolerance: float, progress: Progress
) -> pd.DataFrame:
    if found.crowded:
        report.warn(
            tr_n("%n border edge(s) belong to three EPCI or more: overlaps in the layer.", found.crowded)
        )
    a, b = edges.part[found.pairs[:, 0]], edges.part[found.pairs[:, 1]]
    length = edges.lengths()[found.pairs[:, 0]]
    exact = pd.DataFrame({"a": np.minimum(a, b), "b": np.maximum(a, b), "length": length})[a != b]
    free = edges.take(found.free)
    near = facing_lengths(free, free.part, tolerance, progress)
    both = pd.concat([exact.assign(tolerant=0.0), near.assign(tolerant=near["length"])])
    return both.groupby(["a", "b"], as_index=False)[["length", "tolerant"]].sum()


def _contacts(edges: Edges, found: Matched) -> pd.DataFrame:
    """Pairs of EPCI, a < b, that meet at a vertex: where three outlines or more do, or two that are free there.

    Along a border exactly two outlines pass, both on matched edges: leaving these out keeps the search short.
    """
    free = np.zeros(len(edges), dtype=bool)
    free[found.free] = True
    order = np.argsort(found.start, kind="stable")
    key = found.start[order]
    begins = np.flatnonzero(np.r_[True, key[1:] != key[:-1]])
    crowd = np.repeat(np.diff(np.r_[begins, len(key)]), np.diff(np.r_[begins, len(key)]))
    rows = order[(crowd > 2) | (free[order] & (crowd > 1))]
    corners = pd.DataFrame({"vertex": found.start[rows], "epci": edges.part[rows]}).drop_duplicates()
    pairs = corners.merge(corners, on="vertex", suffixes=("_a", "_b"))
    pairs = pairs[pairs["epci_a"] < pairs["epci_b"]]
    return pairs[["epci_a", "epci_b"]].drop_duplicates().set_axis(["a", "b"], axis=1)


def _say_repairs(table: pd.DataFrame, units: EpciUnits, tolerance: float, report: Report) -> None:
    repaired = table[table["tolerant"] > 0.01 * table["length"]]
    if repaired.empty:
        return
    names = units.frame["nom_epci"].fillna("").to_numpy()
    worst = repaired.sort_values("tolerant", ascending=False)
    listed = [
        f"{names[a]} / {names[b]} ({t / 1000:.2f} km)"
        for a, b, t in zip(worst["a"], worst["b"], worst["tolerant"])
    ]
    report.warn(
        tr_n(
            "%n border(s) do not join vertex for vertex (gaps, overlaps, unshared vertices); "
            "parts less than {} m apart count as shared:",
            len(listed),
        ).format(f"{tolerance:g}"),
        listed,
    )
