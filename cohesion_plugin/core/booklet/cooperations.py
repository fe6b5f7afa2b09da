"""Agreements of a register that link the compared territories."""

from __future__ import annotations

import string

import pandas as pd

from ..comparison.compute import Comparison
from ..cooperation.listing import listing
from ..cooperation.register import Register
from ..cooperation.selection import ABANDONED
from ..i18n import tr, tr_n
from .cooperation_parties import parties_of
from .model import Block, Chapter, Grid, Paragraph
from .words import typographic

SHEET = [
    "id", "intitule", "nature", "statut", "signature", "terme", "parties", "themes", "territoires", "relie",
]  # fmt: skip
COLUMNS = ["intitule", "nature", "statut", "terme", "territoires", "themes"]
JOINT = "\u00a0; "


def agreements(comparison: Comparison, register: Register, day: str) -> pd.DataFrame:
    """Agreements of an ISO day that bind a compared territory, or a unit that lies in it (columns of SHEET).

    ``relie``: whether two of its parties lie in two territories; ``territoires``: those, by name. Abandoned ones too,
    with their status.
    """
    pairs = parties_of(comparison, register, day)
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
    others = len(table) - len(links)
    more = []
    if others:
        more.append(
            tr_n("%n other agreement(s) of the register bind one of them to other territories.", others)
        )
    blocks: list[Block] = []
    if len(links):
        living = int((links["statut_code"] != ABANDONED).sum())
        text = tr_n("%n agreement(s) of the register link the compared territories", len(links))
        dropped = len(links) - living
        text += tr_n(", of which %n abandoned", dropped) if dropped else ""
        blocks.append(Paragraph(" ".join([text + ".", *more])))
        blocks += _table(comparison, links)
    else:
        blocks.append(
            Paragraph(
                " ".join(
                    [
                        tr(
                            "The register has no agreement that links the compared territories; this does not mean "
                            "that there is none."
                        ),
                        *more,
                    ]
                )
            )
        )
    title = tr("Cooperations that link the territories")
    source = register.source or tr("register of cooperations")
    sheet = table.drop(columns="statut_code")
    sheet["relie"] = sheet["relie"].map({True: tr("yes"), False: tr("no")})
    return Chapter("cooperations", title, blocks, [source], joins=True), sheet


def _table(comparison: Comparison, links: pd.DataFrame) -> list[Block]:
    """Territories by their numbers; themes in full where agreements share none, else below, each list once."""
    numbers = {str(name): str(row + 1) for row, name in reversed(list(enumerate(comparison.sets.names)))}
    lists = [one for one in dict.fromkeys(links["themes"]) if isinstance(one, str) and one]
    apart = len(lists) < int(links["themes"].notna().sum())
    letters = {one: string.ascii_lowercase[place % 26] for place, one in enumerate(lists)}
    kinds = list(dict.fromkeys(map(str, links["nature"].fillna("–"))))
    header = [tr("Agreement"), tr("Kind"), tr("Status"), tr("Term"), tr("Territories")]
    shown = len(lists) > 1 or (bool(lists) and not apart)
    rows = []
    for name, kind, status, term, where, themes in links[COLUMNS].to_numpy():
        # A term with no end: « after 2021 – ».
        cells = [str(one or "–") for one in (name, kind, status, str(term or "").removesuffix(" –").strip())]
        cells.append(", ".join(numbers[one] for one in str(where).split(JOINT)))
        if shown:
            cells.append(
                (letters[themes] if apart else themes) if isinstance(themes, str) and themes else "–"
            )
        rows.append([typographic(cell) for cell in cells])
    notes = [tr("Territories: by their numbers in this booklet.")]
    if len(kinds) == 1 < len(links):
        header.pop(1)
        rows = [[row[0], *row[2:]] for row in rows]
        notes.append(tr("Kind of each of these agreements: {}.").format(typographic(kinds[0])))
    if shown:
        header.append(tr("Themes"))
    if apart and not shown:
        notes.append(tr("Themes of each of these agreements: {}.").format(typographic(lists[0])))
    elif apart:
        notes += [tr("Themes {}: {}.").format(letter, typographic(one)) for one, letter in letters.items()]
    return [Grid(header, rows, (), (), notes, keep=True)]
