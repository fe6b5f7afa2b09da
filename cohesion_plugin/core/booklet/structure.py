"""How the population of each territory is divided between classes of communes, or between rings of métropoles."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..comparison.compute import Comparison
from ..comparison.structure import Structure, structure_by_class, structure_by_ring
from ..i18n import pick, tr
from ..resources import vocabulary
from .model import Chapter, Chart, Grid, Paragraph
from .words import capital, percent, typographic


def structures(comparison: Comparison) -> list[tuple[Chapter, str, pd.DataFrame]]:
    """A chapter by class and one by ring, where they were given, with their table of inhabitants for the workbook."""
    made = []
    if comparison.places.classes is not None:
        made.append((*_chapter(comparison, structure_by_class(comparison), "classes"), tr("Classes")))
    if comparison.places.rings is not None:
        made.append((*_chapter(comparison, structure_by_ring(comparison), "ring classes"), tr("Ring shares")))
    return [(chapter, sheet, table) for chapter, table, sheet in made]


def ring_name(order: int) -> str:
    """« Métropole », « 1re couronne »: as on ring maps."""
    spec = vocabulary("rings_style")
    known = {one["ring"]: one for one in spec["rings"]}
    return pick(known.get(order, spec["beyond"])["label"]).format(n=order)


def _chapter(comparison: Comparison, found: Structure, key: str) -> tuple[Chapter, pd.DataFrame]:
    sets, references = comparison.sets, comparison.references
    counts = pd.concat([found.people, found.references], ignore_index=True)
    names = [*sets.names, *(references.names if references is not None else ())]
    count = len(sets)
    labels = [
        typographic(f"{row + 1}. {name}" if row < count > 1 else str(name)) for row, name in enumerate(names)
    ]
    counts = counts.loc[:, counts.sum() > 0]
    titles = [typographic(found.labels[str(code)]) for code in counts.columns]
    with np.errstate(all="ignore"):
        share = 100 * counts.div(counts.sum(axis=1), axis=0)
    rows = [[name, *(percent(value) for value in share.iloc[row])] for row, name in enumerate(labels)]
    header = [tr("Territory"), *map(capital, titles)]
    strong = tuple(range(len(sets), len(labels)))
    grid = Grid(header, rows, tuple(range(1, len(header))), strong, keep=True)
    text = Paragraph(tr("Shares of the population of the layer of communes; the references are in bold."))
    chart = [Chart("structure", by=found)] if len(counts.columns) else []
    table = counts.set_axis(titles, axis=1).assign(territoire=[typographic(str(name)) for name in names])
    sources = list(dict.fromkeys(typographic(source) for source in comparison.report.sources))
    return Chapter(key, found.title, [text, *chart, grid], sources, joins=True), table[
        ["territoire", *titles]
    ]
