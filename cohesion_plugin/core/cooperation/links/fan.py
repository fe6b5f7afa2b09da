"""First deviations: links that leave a place in nearly the same direction are spread like a fan."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from .words import geometry_rules


def deviations(start: np.ndarray, end: np.ndarray, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Deviation (radians) of each link from the point ``start`` of node ``a`` to ``end`` of node ``b``.

    Several agreements of one pair lie side by side; else the place with more links decides.
    """
    spec = geometry_rules()
    chord = end - start
    angle = np.arctan2(chord[:, 1], chord[:, 0])
    single = _alone(angle, a, b, spec)
    pair = pd.DataFrame({"a": a, "b": b})
    rank = pair.groupby(["a", "b"]).cumcount().to_numpy()
    count = pair.groupby(["a", "b"])["a"].transform("size").to_numpy()
    step = np.minimum(spec["parallel_step"], 2 * spec["largest_deviation"] / np.maximum(count - 1, 1))
    beside = np.radians((rank - (count - 1) / 2) * step)
    return np.asarray(np.where(count > 1, beside, single))


def _alone(angle: np.ndarray, a: np.ndarray, b: np.ndarray, spec: dict[str, Any]) -> np.ndarray:
    """Each end proposes a departure; that of the busier place is taken. A lone pair bows upwards."""
    count = len(angle)
    ends = pd.DataFrame(
        {
            "node": np.concatenate([a, b]),
            "angle": np.degrees(np.concatenate([angle, angle + np.pi])) % 360,
            "link": np.tile(np.arange(count), 2),
            "sign": np.repeat([1.0, -1.0], count),
        }
    ).sort_values(["node", "angle", "link"])
    ends["degree"] = ends.groupby("node")["node"].transform("size")
    fan: dict[str, float] = spec["fan"]
    gap = ends["angle"].diff().where(ends["node"].eq(ends["node"].shift()), 360)
    ends["cluster"] = (gap >= fan["closer_than"]).cumsum()
    groups = ends.groupby("cluster")["link"]
    rank, size = groups.cumcount(), groups.transform("size")
    step = np.minimum(fan["step"], 2 * spec["largest_deviation"] / np.maximum(size - 1, 1))
    ends["shift"] = np.where(size > 1, (rank - (size - 1) / 2) * step, spec["deviation"])
    busiest = ends.sort_values(["link", "degree", "sign"]).drop_duplicates("link", keep="last")
    shift = busiest["shift"].to_numpy() * busiest["sign"].to_numpy()
    upwards = np.where(np.cos(angle) >= 0, 1.0, -1.0) * spec["deviation"]
    return np.asarray(np.radians(np.where(busiest["degree"].to_numpy() > 1, shift, upwards)))
