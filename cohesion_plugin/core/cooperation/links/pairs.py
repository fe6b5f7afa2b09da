"""Who is linked to whom: two parties by one link, several by links from their centre, else by a star or a ring."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
import pandas as pd

from .hubs import hubs
from .model import ENVELOPE, FROM_CENTRE, HUB, PAIR, RING, SPOKE, Places
from .words import rules

COLUMNS = ["cooperation", "forme", "a", "b"]


@dataclass(frozen=True)
class Pairs:
    """``links``: cooperation, forme, a and b (positions in ``nodes``, -1: none); ``nodes``: those of the places, then
    hubs; ``unlinked``: cooperation and reason (code) of agreements, or of parties, that no link shows."""

    links: pd.DataFrame
    nodes: pd.DataFrame
    unlinked: pd.DataFrame


def pair_up(places: Places, agreements: pd.DataFrame, grouped: str, centres: Collection[str] = ()) -> Pairs:
    """Links of every agreement. ``agreements``: id, intitule; ``grouped``: « star » or « envelope »."""
    ends, lost = _ends(places, centres)
    ends, overseas = _one_zone(ends)
    count = ends.groupby("cooperation")["node"].transform("size")
    centre_count = ends.groupby("cooperation")["centre"].transform("sum")
    two, many = ends[count == 2], ends[(count > 2) & (centre_count != 1)]
    links = [
        _from_first(two, PAIR),
        _from_first(ends[(count > 2) & (centre_count == 1)], FROM_CENTRE),
        _rings(many) if grouped == ENVELOPE else many[[]].assign(),
    ]
    nodes = places.nodes
    if grouped != ENVELOPE and len(many):
        spokes, added = _star(many, nodes, agreements)
        links[2], nodes = spokes, pd.concat([nodes, added], ignore_index=True)
    made = pd.concat([one.reindex(columns=COLUMNS) for one in links if len(one)] or [_nothing()])
    unlinked = pd.concat(
        [lost, overseas, _alone(places, agreements, made, ends, overseas)], ignore_index=True
    )
    order = pd.Index(agreements["id"]).get_indexer(pd.Index(made["cooperation"]))
    made = made.iloc[np.argsort(order, kind="stable")].reset_index(drop=True)
    return Pairs(made.astype({"a": int, "b": int}), nodes, unlinked)


def _ends(places: Places, centres: Collection[str]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Parties that links end at, once per place and agreement, the centre first; and those whose role has no link."""
    parties = places.parties[places.parties["node"] >= 0]
    aside = parties["role"].isin(rules()["unlinked_roles"])
    lost = parties[aside].assign(raison="role")[["cooperation", "nom", "raison"]]
    ends = parties[~aside].copy()
    asked = ends["siren"].isin(list(centres)) | ends["siren_actuel"].isin(list(centres))
    alone = asked & (asked.groupby(ends["cooperation"]).transform("sum") == 1)
    decided = alone.groupby(ends["cooperation"]).transform("any")
    ends["centre"] = alone.where(decided, ends["role"].eq(rules()["centre_role"]))
    ends = ends.sort_values(["cooperation", "centre", "ordre"], ascending=[True, False, True], kind="stable")
    return ends.drop_duplicates(["cooperation", "node"]), lost


def _one_zone(ends: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Only the parties on the same side of the oceans as the centre, or as most parties."""
    size = ends.groupby(["cooperation", "zone"])["node"].transform("size")
    first = ends.assign(size=size).sort_values(["centre", "size"], ascending=False, kind="stable")
    chosen = first.drop_duplicates("cooperation").set_index("cooperation")["zone"]
    here = ends["zone"].eq(ends["cooperation"].map(chosen))
    return ends[here], ends[~here].assign(raison="autre_ocean")[["cooperation", "nom", "raison"]]


def _from_first(ends: pd.DataFrame, form: str) -> pd.DataFrame:
    """A link from the first party of each agreement to each other one."""
    first = ~ends["cooperation"].duplicated()
    centre = ends[first].set_index("cooperation")["node"]
    others = ends[~first]
    return pd.DataFrame(
        {
            "cooperation": others["cooperation"],
            "forme": form,
            "a": others["cooperation"].map(centre),
            "b": others["node"],
        }
    )


def _rings(ends: pd.DataFrame) -> pd.DataFrame:
    once = ends.drop_duplicates("cooperation")
    return pd.DataFrame({"cooperation": once["cooperation"], "forme": RING, "a": -1, "b": -1})


def _star(
    ends: pd.DataFrame, nodes: pd.DataFrame, agreements: pd.DataFrame
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Links from each party to the hub of its agreement, and the hubs."""
    group, ids = pd.factorize(ends["cooperation"])
    rows = ends["node"].to_numpy()
    middle = hubs(group, nodes[["x", "y"]].to_numpy()[rows])
    titles = agreements.set_index("id")["intitule"].reindex(ids)
    added = pd.DataFrame(
        {
            "cle": [f"{HUB}:{one}" for one in ids],
            "type": HUB,
            "nom": titles.to_numpy(),
            "siren": None,
            "zone": ends.drop_duplicates("cooperation")["zone"].to_numpy(),
            "x": middle[:, 0],
            "y": middle[:, 1],
        }
    )
    links = pd.DataFrame(
        {"cooperation": ends["cooperation"], "forme": SPOKE, "a": rows, "b": len(nodes) + group}
    )
    return links, added


def _alone(
    places: Places,
    agreements: pd.DataFrame,
    links: pd.DataFrame,
    ends: pd.DataFrame,
    overseas: pd.DataFrame,
) -> pd.DataFrame:
    """Agreements that no link shows, and why."""
    without = agreements[~agreements["id"].isin(links["cooperation"])]
    placed = places.parties[places.parties["node"] >= 0].groupby("cooperation").size()
    several = without["id"].map(placed).fillna(0) > 1
    one_place = ends.groupby("cooperation").size().reindex(without["id"]).to_numpy() == 1
    reason = np.where(several & one_place, "meme_territoire", "seule")
    made = pd.DataFrame({"cooperation": without["id"], "nom": without["intitule"], "raison": reason})
    # Already said, with the party's name.
    return made[~made["cooperation"].isin(overseas["cooperation"])]


def _nothing() -> pd.DataFrame:
    return pd.DataFrame(columns=COLUMNS)
