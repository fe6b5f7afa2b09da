"""How the population of each territory is divided between classes of communes, or between rings of métropoles."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from ..comparison.compute import Comparison
from ..comparison.structure import Structure, structure_by_class, structure_by_ring
from ..i18n import pick, tr
from ..resources import vocabulary
from .model import Block, Chapter, Chart, Grid, Paragraph
from .words import capital, percent, typographic


def structures(
    comparison: Comparison, class_source: Sequence[str] = (), ring_source: Sequence[str] = ()
) -> list[tuple[Chapter | None, str, pd.DataFrame]]:
    """A chapter by class and one by ring, where they were given, with their table of inhabitants for the workbook.

    None for the chapter by ring where each territory lies in one ring as a whole: the chapter of rings says it all.
    """
    made: list[tuple[Chapter | None, str, pd.DataFrame]] = []
    if comparison.places.classes is not None:
        found = structure_by_class(comparison)
        chapter, table = _chapter(comparison, found, "classes", class_source)
        made.append((chapter, tr("Classes"), table))
    if comparison.places.rings is not None:
        found = structure_by_ring(comparison)
        chapter, table = _chapter(comparison, found, "ring classes", ring_source)
        whole = bool(((found.people > 0).sum(axis=1) <= 1).all())
        made.append((None if whole else chapter, tr("Ring shares"), table))
    return made


def ring_name(order: int) -> str:
    """« Métropole », « 1re couronne »: as on ring maps."""
    spec = vocabulary("rings_style")
    known = {one["ring"]: one for one in spec["rings"]}
    return pick(known.get(order, spec["beyond"])["label"]).format(n=order)


def _chapter(
    comparison: Comparison, found: Structure, key: str, sources: Sequence[str]
) -> tuple[Chapter, pd.DataFrame]:
    sets, references = comparison.sets, comparison.references
    counts = pd.concat([found.people, found.references], ignore_index=True)
    names = [*sets.names, *(references.names if references is not None else ())]
    count = len(sets)
    labels = [
        typographic(f"{row + 1}. {name}" if row < count > 1 else str(name)) for row, name in enumerate(names)
    ]
    with np.errstate(all="ignore"):
        share = 100 * counts.div(counts.sum(axis=1), axis=0)
    titles = [typographic(found.labels[str(code)]) for code in counts.columns]
    table = counts.set_axis(titles, axis=1).assign(territoire=[typographic(str(name)) for name in names])
    shown = np.flatnonzero((share.round(1) > 0).any(axis=0))
    share, titles_shown = share.iloc[:, shown], [titles[place] for place in shown]
    rows = [[name, *(percent(value) for value in share.iloc[row])] for row, name in enumerate(labels)]
    header = [tr("Territory"), *map(capital, titles_shown)]
    strong = tuple(range(len(sets), len(labels)))
    grid = Grid(header, rows, tuple(range(1, len(header))), strong, keep=True)
    said = [tr("Shares of the population of the layer of communes; the references are in bold.")]
    if found.kind is not None:
        said.insert(0, tr("Classes: {}.").format(typographic(pick(dict(found.kind.name)))))
        sources = [typographic(found.kind.source)] if found.kind.source else sources
    text = Paragraph(" ".join(said))
    chart = [Chart("structure", by=found)] if len(shown) else []
    blocks: list[Block] = [text, *chart, grid]
    return Chapter(key, found.title, blocks, sources, joins=True), table[["territoire", *titles]]
