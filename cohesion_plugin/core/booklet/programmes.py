"""Programmes (Action cœur de ville, Petites villes de demain, CRTE…) of each compared territory."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import pandas as pd

from ..comparison.compute import Comparison
from ..i18n import pick, tr, tr_n
from .model import Block, Chapter, Grid, Paragraph, without_empty
from .words import booklet, capital, typographic

COLUMNS = ["territoire", "programme", "contrats", "nb_communes", "communes"]
# More names than this are counted instead of listed.
MOST_COMMUNES, MOST_CONTRACTS = 8, 6
_TECHNICAL = re.compile(r"\S+")
# « crte-24-37-1 », « 3046 »: says nothing to a reader.
_CODE = re.compile(r"(?:[a-z]+-)?\d+(?:-\d+)*", re.IGNORECASE)


def programme_table(comparison: Comparison, given: Sequence[pd.DataFrame]) -> pd.DataFrame:
    """One row per territory and programme: its contracts and communes, all of them named. Columns of COLUMNS."""
    places, sets = comparison.places, comparison.sets
    rows = pd.concat(given, ignore_index=True).drop_duplicates()
    place = places.frame.index.get_indexer(pd.Index(rows["commune"]))
    rows = rows.assign(place=place)[place >= 0]
    owner = np.repeat(np.arange(len(sets)), sets.sizes)
    inside = pd.DataFrame({"set": owner, "place": sets.member.indices})
    both = inside.merge(rows, on="place").sort_values(["set", "programme", "place"], kind="stable")
    both["nom"] = places.column("name")[both["place"].to_numpy(dtype=int)] if len(both) else None
    grouped = both.groupby(["set", "programme"], sort=True)
    made = grouped.agg(
        contrats=("contrat", lambda found: "\u00a0; ".join(sorted({str(one) for one in found.dropna()}))),
        nb_communes=("place", "nunique"),
        communes=("nom", lambda found: ", ".join(dict.fromkeys(map(str, found)))),
    ).reset_index()
    made["territoire"] = sets.names[made["set"].to_numpy(dtype=int)] if len(made) else None
    return made[["set", *COLUMNS]]


def programme_chapter(
    comparison: Comparison, given: Sequence[pd.DataFrame], names: Sequence[str]
) -> tuple[Chapter, pd.DataFrame]:
    """The chapter and its table. ``names``: of the tables, for the sources."""
    table = programme_table(comparison, given)
    sets = comparison.sets
    blocks: list[Block] = []
    if len(table):
        header = [tr("Territory"), tr("Programme"), tr("Communes concerned"), tr("Contracts or labels")]
        rows = []
        columns = [table[name] for name in ("set", *COLUMNS)]
        for place, name, programme, contracts, count, communes in zip(*columns):
            concerned = _communes(int(count), str(communes), int(sets.sizes[int(place)]))
            cells = [str(name), str(programme), capital(concerned), _contracts(str(contracts))]
            rows.append([typographic(cell) for cell in cells])
        counted = all(row[3].isdecimal() or row[3] == "–" for row in rows)
        blocks.append(without_empty(Grid(header, rows, (3,) if counted else (), merged=True)))
    none = [str(name) for place, name in enumerate(sets.names) if place not in set(table["set"])]
    if none:
        text = tr_n("%n territory(ies) without a programme in the tables given: {}.", len(none))
        blocks.append(Paragraph(text.format(", ".join(map(typographic, none)))))
    sources = list(dict.fromkeys(map(_publisher, names)))
    return Chapter("programmes", tr("Programmes"), blocks, sources, joins=True), table.drop(columns="set")


def _publisher(name: str) -> str:
    """Who made a table of programmes, as far as its name says it."""
    for one in booklet("programmes")["publishers"]:
        if re.search(one["match"], name, re.IGNORECASE):
            return typographic(str(pick(one["say"])))
    return tr("Programmes: table given") if _TECHNICAL.fullmatch(name) else name


def _contracts(text: str) -> str:
    """Names of a few, the number of many and of those that have but a code."""
    several = [one for one in text.split("\u00a0; ") if one]
    if len(several) > MOST_CONTRACTS or any(_CODE.fullmatch(one) for one in several):
        return str(len(several))
    return ", ".join(several) or "–"


def _communes(count: int, names: str, size: int) -> str:
    """Names of a few communes, the number of many."""
    if count == size > 1:
        return tr_n("all its communes (%n)", count)
    return tr_n("%n commune(s)", count) if count > MOST_COMMUNES else names
