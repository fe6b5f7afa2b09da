"""What links are asked for, and what is made."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

STAR, ENVELOPE = "star", "envelope"
GROUPED = (STAR, ENVELOPE)
# Values of the field « forme ».
PAIR, FROM_CENTRE, SPOKE, RING = "lien", "centre", "etoile", "enveloppe"
# Values of the field « type » of parties and points.
EPCI, SET, COMMUNE, POINT, HUB, NOT_DRAWN = "epci", "ensemble", "commune", "point", "noeud", "non_dessine"
SEAT = "siege"
YES, NO, UNKNOWN = "oui", "non", "inconnu"


@dataclass(frozen=True)
class LinkRequest:
    """Agreements asked for; empty: no condition. ``day``: ISO. ``centres``: SIREN, their agreements only, and links
    start from them. ``grouped``: how an agreement of three parties or more without a centre is drawn."""

    day: str | None = None
    statuses: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    centres: tuple[str, ...] = ()
    natures: tuple[str, ...] = ()
    search: str = ""
    grouped: str = STAR


@dataclass(frozen=True)
class Places:
    """Where parties are.

    ``nodes``: one row per place: cle, type, nom, siren, zone, x, y (metres, in the projection of the zone).
    ``parties``: rows of the register with node (position in ``nodes``, -1: none) and raison (code) where there is none.
    ``outlines``: shape of each EPCI of the layer; ``sets``: node to shape, of sets of EPCI and communes; both in the
    layer's reference system.
    """

    nodes: pd.DataFrame
    parties: pd.DataFrame
    outlines: np.ndarray
    sets: dict[int, object]


@dataclass(frozen=True)
class Drawn:
    """A table and its shapes, row by row, in the layer's reference system."""

    table: pd.DataFrame
    shapes: np.ndarray


@dataclass(frozen=True)
class LinkResult:
    """Links, half arrows, parties (polygons; None for those that are only listed), points, and points of themes."""

    links: Drawn
    halves: Drawn
    parties: Drawn
    points: Drawn
    marks: Drawn
