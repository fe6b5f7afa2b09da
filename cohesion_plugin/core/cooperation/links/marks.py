"""The layer of pictograms: one point per partner and theme, at the partner's place, in the order of the vocabulary."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pyproj
import shapely

from ...frames import with_none
from ..register import Register
from .model import Drawn, Places
from .pairs import Pairs
from .places import in_layer
from .themes import prefer_code
from .words import labels, rules

ABOVE, BELOW = "haut", "bas"
COLUMNS = [
    "siren", "nom", "theme", "libelle", "groupe", "couleur", "pictogramme", "rang", "nb_themes", "par_rangee",
    "cote", "debut", "fin",
]  # fmt: skip


def marks_layer(
    pairs: Pairs, places: Places, register: Register, facts: pd.DataFrame, crs: pyproj.CRS
) -> Drawn:
    """``rang``: place of a theme among those of its partner, from 0; ``par_rangee``: how many stand side by side;
    ``cote``: on which side of the place (« haut », « bas »), away from its links.

    A centre has none: its themes are those of all its partners. ``facts``: by id of cooperation, debut and fin.
    """
    parties = places.parties[places.parties["node"] >= 0]
    parties = parties[~parties["role"].isin(rules()["unlinked_roles"])]
    partner = ~parties["role"].eq(rules()["centre_role"])
    others = partner.groupby(parties["cooperation"]).transform("any")
    parties = parties[partner | ~others]
    rows = parties[["cooperation", "node"]].merge(
        register["cooperation_theme"][["cooperation", "theme"]], on="cooperation"
    )
    rows = rows.join(facts[["debut", "fin"]], on="cooperation").fillna({"debut": "", "fin": "~"})
    once = rows.groupby(["node", "theme"], as_index=False).agg(debut=("debut", "min"), fin=("fin", "max"))
    made = _described(once, places, register).assign(cote=lambda rows: _sides(pairs, rows["node"]))
    points = shapely.points(places.nodes[["x", "y"]].to_numpy()[made["node"].to_numpy(dtype=int)])
    zone = places.nodes["zone"].to_numpy()[made["node"].to_numpy(dtype=int)]
    return Drawn(made[COLUMNS], in_layer(np.asarray(points, dtype=object).reshape(-1), zone, crs))


def _sides(pairs: Pairs, node: pd.Series) -> np.ndarray:
    """« haut » where the other ends of the links of a place lie below it, on average."""
    links = pairs.links[(pairs.links["a"] >= 0) & (pairs.links["b"] >= 0)]
    y = pairs.nodes["y"].to_numpy(dtype=float)
    a, b = links["a"].to_numpy(dtype=int), links["b"].to_numpy(dtype=int)
    up = np.zeros(len(pairs.nodes))
    np.add.at(up, np.concatenate([a, b]), np.concatenate([y[b] - y[a], y[a] - y[b]]))
    return np.where(up[node.to_numpy(dtype=int)] < 0, ABOVE, BELOW)


def _described(rows: pd.DataFrame, places: Places, register: Register) -> pd.DataFrame:
    terms, groups = register.terms("voc_theme"), register.terms("voc_groupe")
    order = pd.Series(np.arange(len(terms)), index=terms.index)
    rows = rows.assign(place=rows["theme"].map(order).fillna(len(terms)))
    rows = rows.sort_values(["node", "place", "theme"], kind="stable").reset_index(drop=True)
    group = rows["theme"].map(terms["groupe"])
    own = rows["theme"].map(terms["couleur"])
    node = rows["node"].to_numpy(dtype=int)
    count = rows.groupby("node")["theme"].transform("size").to_numpy(dtype=int)
    return rows.assign(
        siren=places.nodes["siren"].to_numpy(dtype=object)[node],
        nom=places.nodes["nom"].to_numpy(dtype=object)[node],
        libelle=prefer_code(rows["theme"], labels(register, "voc_theme")),
        groupe=with_none(group),
        couleur=with_none(own.where(own.notna(), group.map(groups["couleur"]))),
        pictogramme=with_none(rows["theme"].map(terms["pictogramme"])),
        rang=rows.groupby("node").cumcount(),
        nb_themes=count,
        # Two rows from four on.
        par_rangee=np.where(count < 4, count, -(-count // 2)),
        debut=with_none(rows["debut"].where(rows["debut"] != "")),
        fin=with_none(rows["fin"].where(rows["fin"] != "~")),
    )
