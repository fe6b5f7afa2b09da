"""Flows between the compared territories: who works where, counted from a table of communes or EPCI."""

from __future__ import annotations

import numpy as np
import pandas as pd
from scipy.sparse import csr_matrix

from ..comparison.compute import Comparison
from ..comparison.figures import whole_epci
from ..flows import Flows
from ..i18n import tr, tr_n
from .model import Block, Chapter, Grid, Paragraph
from .sentences import place
from .words import number, percent, spoken, typographic

# Pairs of territories that are said in words.
SAID = 6


def flow_matrix(comparison: Comparison, flows: Flows) -> tuple[np.ndarray, np.ndarray]:
    """Persons from each territory (rows) to each (columns), and those of each to anywhere; NaN where not countable.

    A table by EPCI counts for territories made of whole EPCI only.
    """
    sets, places = comparison.sets, comparison.places
    index, good = places.frame.index, np.ones(len(sets), dtype=bool)
    if flows.level == "epci":
        index = places.epci
        sets, good = whole_epci(sets, places)
    origin, destination = (index.get_indexer(pd.Index(flows.frame[end])) for end in ("origin", "destination"))
    values = flows.frame["value"].to_numpy(dtype=float)
    size = len(index)
    known = origin >= 0
    leaving = np.bincount(origin[known], values[known], minlength=size)
    inside = known & (destination >= 0)
    matrix = csr_matrix((values[inside], (origin[inside], destination[inside])), shape=(size, size))
    between = np.asarray((sets.member @ matrix @ sets.member.T).todense(), dtype=float)
    total = sets.sums(leaving)
    has = sets.sums((leaving > 0).astype(float)) > 0
    between[~(good & has), :] = np.nan
    between[:, ~good] = np.nan
    return between, np.where(good & has, total, np.nan)


def flow_chapter(comparison: Comparison, flows: Flows, source: str) -> tuple[Chapter, pd.DataFrame]:
    """The largest exchanges in words, then the matrix; a territory without any origin in the table is named."""
    between, total = flow_matrix(comparison, flows)
    sets = comparison.sets
    names = [typographic(str(name)) for name in sets.names]
    blocks: list[Block] = [Paragraph(text) for text in _sentences(comparison, between, total)]
    header = [tr("From, to"), *(str(i + 1) for i in range(len(names))), tr("Elsewhere"), tr("Total")]
    apart = _disjoint(comparison)
    rows = []
    for i, name in enumerate(names):
        elsewhere = total[i] - np.nansum(between[i]) if apart else np.nan
        rows.append([f"{i + 1}. {name}", *(number(value, 0) for value in (*between[i], elsewhere, total[i]))])
    if not apart:
        header.pop(-2)
        rows = [[*row[:-2], row[-1]] for row in rows]
    notes = [tr("Column: {}.").format(flows.column)]
    if not apart:
        notes.append(tr("Territories overlap: a flow may count in several cells."))
    blocks.append(Grid(header, rows, tuple(range(1, len(header))), (), notes))
    lost = [name for name, value in zip(names, total) if value != value]
    if lost:
        text = tr_n("%n territory(ies) from which the table has no flow: {}.", len(lost))
        blocks.append(Paragraph(text.format(", ".join(lost))))
    table = pd.DataFrame(between, columns=names).assign(total=total)
    table.insert(0, "origine", names)
    title = tr("Flows between the territories")
    return Chapter("flows", title, blocks, [source], joins=True), table


def _disjoint(comparison: Comparison) -> bool:
    member = comparison.sets.member
    return bool(np.asarray(member.sum(axis=0)).max() <= 1)


def _sentences(comparison: Comparison, between: np.ndarray, total: np.ndarray) -> list[str]:
    """The largest pairs both ways, with the share of the residents of the first who go there."""
    words, sets = spoken("sentences"), comparison.sets
    common = np.asarray((sets.member @ sets.member.T).todense())
    both = np.nan_to_num(between) + np.nan_to_num(between.T)
    pairs = [
        (i, j) if np.nan_to_num(between[i, j]) >= np.nan_to_num(between[j, i]) else (j, i)
        for i in range(len(sets))
        for j in range(i + 1, len(sets))
        if both[i, j] > 0 and common[i, j] == 0
    ]
    pairs.sort(key=lambda pair: -both[pair])
    made = []
    for i, j in pairs[:SAID]:
        back = between[j, i]
        returning = words["commuting_back"].format(value=number(back, 0)) if back == back else ""
        share = words["commuting_share"].format(
            share=percent(100 * between[i, j] / total[i]), where=place(sets, i)
        )
        text = words["commuting"].format(
            value=number(between[i, j], 0),
            origin=f"«\u00a0{typographic(str(sets.names[i]))}\u00a0»",
            destination=f"«\u00a0{typographic(str(sets.names[j]))}\u00a0»",
            back=returning + share,
        )
        made.append(text)
    return made or [words["commuting_none"]]
