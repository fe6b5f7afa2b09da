"""Agreements of a register that link the compared territories."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..comparison.compute import Comparison
from ..cooperation.coverage_rings import present_sirens
from ..cooperation.listing import listing
from ..cooperation.parties import epci_of_parties
from ..cooperation.register import Register
from ..cooperation.selection import ABANDONED
from ..i18n import tr, tr_n
from .model import Block, Chapter, Grid, Paragraph
from .words import typographic

SHEET = [
    "id", "intitule", "nature", "statut", "signature", "terme", "parties", "themes", "territoires", "relie",
]  # fmt: skip
JOINT = "\u00a0; "


def whole_epci_of(comparison: Comparison) -> pd.DataFrame:
    """Columns row (of a territory) and epci: those that lie in it with all their communes."""
    places, sets = comparison.places, comparison.sets
    epci = present_sirens(places.frame["epci"]).to_numpy()
    sizes = pd.Series(epci).dropna().value_counts()
    owner = np.repeat(np.arange(len(sets)), sets.sizes)
    inside = pd.DataFrame({"row": owner, "epci": epci[sets.member.indices]}).dropna()
    counts = inside.groupby(["row", "epci"]).size().reset_index(name="count")
    return counts.loc[counts["count"].to_numpy() == counts["epci"].map(sizes).to_numpy(), ["row", "epci"]]


def agreements(comparison: Comparison, register: Register, day: str) -> pd.DataFrame:
    """Agreements of an ISO day that bind an EPCI of a compared territory (columns of SHEET).

    ``relie``: whether two of its parties lie in two territories; ``territoires``: those, by name. Abandoned ones too,
    with their status.
    """
    parties = epci_of_parties(register, day)
    parties = parties.assign(epci=present_sirens(parties["siren_epci"]))
    both = parties.merge(whole_epci_of(comparison), on="epci")
    pairs = both[["cooperation", "partie", "row"]].drop_duplicates()
    crossed = pairs.merge(pairs, on="cooperation", suffixes=("", "_2"))
    crossed = crossed[(crossed["partie"] != crossed["partie_2"]) & (crossed["row"] != crossed["row_2"])]
    linking = crossed.groupby("cooperation")["row"].agg(lambda rows: sorted(set(rows)))
    touching = pairs.groupby("cooperation")["row"].agg(lambda rows: sorted(set(rows)))
    rows = listing(register, day)
    rows = rows[rows["id"].isin(touching.index)].reset_index(drop=True)
    names = comparison.sets.names
    rows["relie"] = rows["id"].isin(linking.index)
    rows["territoires"] = [
        JOINT.join(str(names[row]) for row in (linking if key in linking.index else touching)[key])
        for key in rows["id"]
    ]
    return rows.reindex(columns=[*SHEET, "statut_code"])


def cooperation_chapter(comparison: Comparison, register: Register, day: str) -> tuple[Chapter, pd.DataFrame]:
    """The agreements that link, as a table; how many others bind one of the territories to somebody else."""
    table = agreements(comparison, register, day)
    links = table[table["relie"].astype(bool)] if len(table) else table
    blocks: list[Block] = []
    if len(links):
        living = int((links["statut_code"] != ABANDONED).sum())
        text = tr_n("%n agreement(s) of the register link the compared territories", len(links))
        dropped = len(links) - living
        text += tr_n(", of which %n abandoned", dropped) if dropped else ""
        blocks.append(Paragraph(text + "."))
        header = [tr("Agreement"), tr("Kind"), tr("Status"), tr("Term"), tr("Territories"), tr("Themes")]
        rows = [
            [
                typographic(
                    str(value or "–").replace(JOINT, "\n") if name == "territoires" else str(value or "–")
                )
                for name, value in zip(
                    ("intitule", "nature", "statut", "terme", "territoires", "themes"), row
                )
            ]
            for row in links[["intitule", "nature", "statut", "terme", "territoires", "themes"]].to_numpy()
        ]
        blocks.append(Grid(header, rows))
    else:
        blocks.append(
            Paragraph(
                tr(
                    "The register has no agreement that links the compared territories; this does not mean that there "
                    "is none."
                )
            )
        )
    others = len(table) - len(links)
    if others:
        text = tr_n("%n other agreement(s) of the register bind one of them to other territories.", others)
        blocks.append(Paragraph(text))
    title = tr("Cooperations that link the territories")
    source = register.source or tr("register of cooperations")
    sheet = table.drop(columns="statut_code")
    sheet["relie"] = sheet["relie"].map({True: tr("yes"), False: tr("no")})
    return Chapter("cooperations", title, blocks, [source]), sheet
