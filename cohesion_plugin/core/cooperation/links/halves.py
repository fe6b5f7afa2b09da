"""Half arrows: one per side of a link that has committed itself, from who gives to who receives."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from .model import Drawn

COLUMNS = [
    "id_cooperation", "intitule", "statut", "generation", "debut", "fin", "forme", "siren_de", "nom_de", "siren_vers",
    "nom_vers", "objets", "engagements", "reciproque", "themes", "nb_themes", "theme", "groupe", "longueur_km",
    "retrait_de_mm", "retrait_vers_mm",
]  # fmt: skip
_SAME = [
    "id_cooperation", "intitule", "statut", "generation", "debut", "fin", "forme", "reciproque", "themes", "nb_themes",
    "theme", "groupe", "longueur_km",
]  # fmt: skip


def half_arrows(links: Drawn) -> Drawn:
    """Each side's commitments on the line of its link, in its own direction; next to each other once drawn."""
    forth = _side(links.table, "a", "b")
    back = _side(links.table, "b", "a")
    table = pd.concat([forth, back]).sort_index(kind="stable")
    shapes = np.concatenate([links.shapes, shapely.reverse(links.shapes)])
    order = np.argsort(np.tile(np.arange(len(links.table)), 2), kind="stable")
    known = table["engagements"].notna().to_numpy()
    return Drawn(table[known].reset_index(drop=True), shapes[order][known])


def _side(links: pd.DataFrame, giver: str, taker: str) -> pd.DataFrame:
    made = links[_SAME].copy()
    for column in ("siren", "nom"):
        made[f"{column}_de"], made[f"{column}_vers"] = links[f"{column}_{giver}"], links[f"{column}_{taker}"]
    made["retrait_de_mm"] = links[f"retrait_{giver}_mm"]
    made["retrait_vers_mm"] = links[f"retrait_{taker}_mm"]
    made["engagements"] = links[f"engagements_{giver}_vers_{taker}"]
    made["objets"] = links[f"objets_{giver}_vers_{taker}"]
    return made
