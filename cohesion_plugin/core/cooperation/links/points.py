"""The layer of points: where links end, and the hubs of agreements of three parties or more."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pyproj
import shapely

from ...frames import with_none
from .model import EPCI, HUB, SEAT, Drawn, Places
from .pairs import Pairs
from .places import in_layer

COLUMNS = ["type", "siren", "nom", "nb_liens", "id_cooperation", "debut", "fin"]


def points_layer(pairs: Pairs, places: Places, facts: pd.DataFrame, crs: pyproj.CRS) -> Drawn:
    """One point per place of a party or hub; it is there from the first of its agreements to the end of the last."""
    nodes = pairs.nodes
    shaped = np.flatnonzero(np.isfinite(nodes[["x", "y"]].to_numpy()).all(axis=1))
    made = nodes.iloc[shaped][["cle", "type", "siren", "nom"]].copy()
    made["type"] = made["type"].replace(EPCI, SEAT)
    ends = np.concatenate([pairs.links["a"].to_numpy(), pairs.links["b"].to_numpy()])
    made["nb_liens"] = np.bincount(ends[ends >= 0], minlength=len(nodes))[shaped]
    hub = nodes["type"].eq(HUB).to_numpy()[shaped]
    made["id_cooperation"] = with_none(made["cle"].str.slice(len(HUB) + 1).where(hub))
    made = made.join(_spans(pairs, places, facts))
    points = shapely.points(nodes[["x", "y"]].to_numpy()[shaped])
    shapes = in_layer(np.asarray(points, dtype=object), nodes["zone"].to_numpy()[shaped], crs)
    return Drawn(made.reset_index(drop=True), shapes)


def _spans(pairs: Pairs, places: Places, facts: pd.DataFrame) -> pd.DataFrame:
    """First start and last end by node; open where that of any agreement is."""
    links = pairs.links
    rows = pd.concat(
        [
            pd.DataFrame({"node": links["b"], "cooperation": links["cooperation"]}),
            places.parties[["node", "cooperation"]],
        ]
    )
    rows = rows[rows["node"] >= 0].join(facts[["debut", "fin"]], on="cooperation")
    by_node = rows.fillna({"debut": "", "fin": "~"}).groupby("node")
    start, end = by_node["debut"].min(), by_node["fin"].max()
    return pd.DataFrame(
        {"debut": with_none(start.where(start != "")), "fin": with_none(end.where(end != "~"))}
    )
