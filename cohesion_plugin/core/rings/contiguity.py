"""Rings by contiguity: breadth first on the graph of shared borders (methods E.2)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from .request import RingRequest


def neighbours(table: pd.DataFrame, min_border: float, count: int) -> list[np.ndarray]:
    """For each of ``count`` EPCI, the EPCI whose shared border is longer than ``min_border`` m."""
    kept = table[table["length"] > min_border]
    a = np.r_[kept["a"].to_numpy(dtype=np.intp), kept["b"].to_numpy(dtype=np.intp)]
    b = np.r_[kept["b"].to_numpy(dtype=np.intp), kept["a"].to_numpy(dtype=np.intp)]
    order = np.argsort(a, kind="stable")
    return np.split(b[order], np.searchsorted(a[order], np.arange(1, count)))


def contiguity_rings(
    table: pd.DataFrame, metropole: np.ndarray, centres: Sequence[int], request: RingRequest
) -> pd.DataFrame:
    """Rows centre, epci, ring, share: the ring is the number of borders to cross from the centre.

    Métropoles met on the way are listed with their distance; they are crossed only where the request says so.
    """
    graph = neighbours(table, request.min_border_m, len(metropole))
    rows = []
    for centre in centres:
        seen = np.zeros(len(metropole), dtype=bool)
        seen[centre] = True
        frontier = np.array([centre])
        for ring in range(1, request.ring_count + 1):
            if not len(frontier):
                break
            reached = np.unique(np.concatenate([graph[unit] for unit in frontier]))
            reached = reached[~seen[reached]]
            seen[reached] = True
            rows.append(pd.DataFrame({"centre": centre, "epci": reached, "ring": ring}))
            frontier = reached if request.through_metropoles else reached[~metropole[reached]]
    found = pd.concat(rows) if rows else pd.DataFrame({"centre": [], "epci": [], "ring": []}, dtype=int)
    return found.assign(share=np.nan)
