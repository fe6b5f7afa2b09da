"""What each side of a link has committed itself to, and whether both have."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ...frames import with_none
from ..register import Register
from .model import NO, RING, SPOKE, UNKNOWN, YES, Places
from .themes import prefer_code
from .words import joined, labels

_SIDES = {"engagements_a_vers_b": ("a", "b"), "engagements_b_vers_a": ("b", "a")}


def commitments(links: pd.DataFrame, places: Places, register: Register) -> pd.DataFrame:
    """Parallel to ``links``: text each way (None: none known), what is brought each way (objets_…), reciproque.

    A spoke of a star goes from a party to all others. « oui »: both sides, « non »: one side only, « inconnu »: no
    commitment of this agreement is recorded.
    """
    given = _given(places, register)
    made = pd.DataFrame(index=links.index)
    for column, (giver, taker) in _SIDES.items():
        texts = _one_way(links, given, giver, taker)
        made[column] = with_none(texts["texte"].reindex(links.index))
        made[column.replace("engagements", "objets")] = with_none(texts["objet"].reindex(links.index))
    forth, back = (made[column].notna() for column in _SIDES)
    made["reciproque"] = np.select([forth & back, forth | back], [YES, NO], UNKNOWN)
    return made


def _given(places: Places, register: Register) -> pd.DataFrame:
    """Commitments with the places that give and take, -1 where to all others: cooperation, giver, taker, texts."""
    rows = register["engagement"]
    node = places.parties.set_index("id")["node"]
    objects = prefer_code(rows["objet"], labels(register, "voc_objet"))
    said = rows["texte"].fillna("").astype(str)
    text = objects.fillna("").astype(str) + np.where(said.eq(""), "", "\u00a0: ") + said
    return pd.DataFrame(
        {
            "cooperation": rows["cooperation"],
            "giver": rows["de_partie"].map(node).fillna(-1).astype(int),
            "taker": rows["vers_partie"]
            .map(node)
            .where(rows["vers_partie"].notna(), -2)
            .fillna(-1)
            .astype(int),
            "objet": objects,
            "texte": text,
        }
    )


def _one_way(links: pd.DataFrame, given: pd.DataFrame, giver: str, taker: str) -> pd.DataFrame:
    """Texts by link, joined."""
    ends = links[["cooperation", "forme", "a", "b"]].assign(link=links.index)
    both = ends[ends["forme"] != RING].merge(given, on="cooperation")
    to_all = both["taker"] == -2
    pair = (both["giver"] == both[giver]) & (to_all | (both["taker"] == both[taker]))
    if giver == "a":
        spoke = both["giver"] == both["a"]
    else:
        spoke = (both["giver"] != both["a"]) & (to_all | (both["taker"] == both["a"]))
    wanted = both[np.where(both["forme"] == SPOKE, spoke, pair)]
    return pd.DataFrame(
        {
            "texte": joined(wanted["link"], wanted["texte"]),
            "objet": joined(wanted["link"], wanted["objet"], ", "),
        },
        dtype=object,
    )
