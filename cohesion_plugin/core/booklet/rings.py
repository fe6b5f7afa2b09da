"""The rings of métropoles in which each compared territory lies."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from ..comparison.compute import Comparison
from ..cooperation.coverage_rings import NEEDED, present_sirens
from ..i18n import tr, tr_n
from .model import Block, Chapter, Grid, Paragraph
from .structure import ring_name
from .words import capital, typographic

COLUMNS = ["territoire", "siren_metropole", "metropole", "couronne", "nb_epci", "nb_communes"]


def ring_table(comparison: Comparison) -> pd.DataFrame:
    """One row per territory, métropole and ring: how many of its EPCI and communes lie there."""
    places, sets = comparison.places, comparison.sets
    rings = places.rings if places.rings is not None else pd.DataFrame(columns=[*NEEDED, "epci"])
    rings = rings[rings["couronne"].notna()]
    epci = present_sirens(places.frame["epci"]).to_numpy()
    owner = np.repeat(np.arange(len(sets)), sets.sizes)
    inside = pd.DataFrame({"row": owner, "epci": epci[sets.member.indices]}).dropna()
    both = inside.merge(rings[["epci", "siren_metropole", "nom_metropole", "couronne"]], on="epci")
    grouped = both.groupby(["row", "siren_metropole", "nom_metropole", "couronne"], sort=True)["epci"]
    table = grouped.agg(nb_epci="nunique", nb_communes="size").reset_index()
    table["territoire"] = sets.names[table["row"].to_numpy(dtype=int)]
    table["couronne"] = table["couronne"].astype(int)
    return table.rename(columns={"nom_metropole": "metropole"})[COLUMNS]


def ring_chapter(comparison: Comparison, source: Sequence[str]) -> tuple[Chapter, pd.DataFrame]:
    """The chapter and its table. The comparison's places must have rings."""
    table = ring_table(comparison)
    title = tr("Rings in which the territories lie")
    blocks: list[Block] = []
    if len(table):
        columns = [table[name] for name in ("territoire", "metropole", "couronne", "nb_epci", "nb_communes")]
        rows = [
            [
                typographic(str(name)),
                typographic(str(centre)),
                capital(ring_name(int(order))),
                str(epci),
                str(size),
            ]
            for name, centre, order, epci, size in zip(*columns)
        ]
        header = [tr("Territory"), tr("Métropole"), tr("Ring"), tr("EPCI"), tr("Communes")]
        blocks.append(Grid(header, rows, (3, 4), keep=True, merged=True))
    outside = [str(name) for name in comparison.sets.names if name not in set(table["territoire"])]
    if outside:
        text = tr_n("%n territory(ies) in no ring of the layer given: {}.", len(outside))
        blocks.append(Paragraph(text.format(", ".join(map(typographic, outside)))))
    return Chapter("rings", title, blocks, source, joins=True), table
