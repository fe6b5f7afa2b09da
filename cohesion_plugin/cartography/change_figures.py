"""What a change of typology comes to: the matrix as a square, the pairs that change, and their colours on the map."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from graphlib import CycleError, TopologicalSorter
from heapq import nlargest

from qgis.core import Qgis, QgsCategorizedSymbolRenderer, QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtGui import QColor

from ..core.i18n import tr
from ..core.typologies.model import index
from .numbers import whole
from .page_spec import Matrix, template
from .rings_seen import number
from .typology_page_figures import capital
from .typology_style import GROUP

Pair = tuple[str, str]
NAME = "nom_commune"


@dataclass(frozen=True)
class Changes:
    """``counts``: communes by pair of classes; ``rows`` and ``columns``: labels by code, in the order of each typology.

    ``kept``: the group of each pair that stays, as the map draws it, with ``stays``, communes by group.
    ``kinds``: communes by kind of change as the map draws it; ``kind_of``: the kind of each pair that changes;
    ``people``: inhabitants of the communes that change, None where unknown; ``living``: of each pair of classes.
    ``few``: names of the communes of a kind of change that has only a few; ``largest``: name, inhabitants and pair of
    the most populated communes that change.
    """

    counts: dict[Pair, int]
    rows: dict[str, str]
    columns: dict[str, str]
    kinds: Counter[str] = field(default_factory=Counter)
    kind_of: dict[Pair, str] = field(default_factory=dict)
    people: float | None = None
    kept: dict[Pair, str] = field(default_factory=dict)
    stays: Counter[str] = field(default_factory=Counter)
    living: dict[Pair, float] = field(default_factory=dict)
    few: dict[str, list[str]] = field(default_factory=dict)
    largest: list[tuple[str, float, Pair]] = field(default_factory=list)

    @property
    def communes(self) -> int:
        """All that both typologies class."""
        return sum(self.counts.values())

    @property
    def moved(self) -> int:
        """Those whose class changes."""
        return sum(self.counts.get(pair, 0) for pair in self.kind_of)


def changes_of(
    changes: QgsVectorLayer, matrix: QgsVectorLayer, unchanged: QgsVectorLayer | None = None
) -> Changes:
    """From the outputs CHANGES (only the communes that change) and MATRIX of ``cohesion:typologychange``.

    ``unchanged``: CHANGES of all communes, where the map shows those that stay.
    """
    counts: dict[Pair, int] = {}
    living: dict[Pair, float] = {}
    labels: tuple[dict[str, str], dict[str, str]] = ({}, {})
    for row in matrix.getFeatures():
        pair = (str(row["classe_a"]), str(row["classe_b"]))
        counts[pair] = counts.get(pair, 0) + int(row["nb_communes"])
        living[pair] = living.get(pair, 0.0) + (number(row["population"]) or 0.0)
        for known, code, side in zip(labels, pair, "ab"):
            known[code] = str(row[f"libelle_{side}"] or code)
    kinds: Counter[str] = Counter()
    kind_of: dict[Pair, str] = {}
    names: dict[str, list[str]] = {}
    people: float | None = None
    peopled: list[tuple[str, float, Pair]] = []
    for pair, kind, population, name in _moved(changes, set(counts)):
        kinds[kind] += 1
        kind_of[pair] = kind
        names.setdefault(kind, []).append(name)
        if population is not None:
            people = (people or 0.0) + population
            if name:
                peopled.append((name, population, pair))
    kept: dict[Pair, str] = {}
    stays: Counter[str] = Counter()
    shown = colours_of(unchanged) if unchanged is not None else {}
    for pair, group, *_ in _moved(unchanged, set(counts) - set(kind_of)) if unchanged is not None else ():
        kept[pair] = group if group in shown else ""
        stays[kept[pair]] += 1
    # Rows of the matrix stand in the order of the first typology, then of the second.
    columns = {code: labels[1][code] for code in _order(list(counts), *labels)}
    most = template()["change"]["named"]
    few = {kind: sorted(listed) for kind, listed in names.items() if len(listed) <= most and all(listed)}
    largest = nlargest(template()["change"]["largest"], peopled, key=lambda each: each[1])
    return Changes(counts, labels[0], columns, kinds, kind_of, people, kept, stays, living, few, largest)


def square(
    found: Changes, layers: Sequence[QgsVectorLayer | None], row_title: str, column_title: str
) -> Matrix:
    """Communes, inhabitants below where they are known and the matrix is small, and totals.

    ``layers``: what changes and what stays, whose colours the cells have, paler.
    """
    rows, columns = list(found.rows), list(found.columns)
    cells = _figures(found.counts, rows, columns)
    title = tr("Matrix of changes (number of communes)")
    if any(found.living.values()) and len(rows) <= template()["change"]["roomy_rows"]:
        people = _figures(found.living, rows, columns)
        cells = [
            [a if a == b else f"{a}\n{b}" for a, b in zip(above, below)]
            for above, below in zip(cells, people)
        ]
        title = tr("Matrix of changes (communes; inhabitants below)")
    return Matrix(
        title,
        row_title,
        column_title,
        [capital(found.rows[code]) for code in rows],
        [capital(found.columns[code]) for code in columns],
        tr("Total"),
        cells,
        _tints(found, rows, columns, *(colours_of(layer) for layer in layers)),
    )


def _figures(of: Mapping[Pair, float], rows: Sequence[str], columns: Sequence[str]) -> list[list[str]]:
    """Texts of the cells, with a total for each row and, in a last row, for each column."""
    cells = [[of.get((a, b), 0) for b in columns] for a in rows]
    cells = [[*line, sum(line)] for line in cells]
    cells.append([sum(column) for column in zip(*cells)])
    return [[whole(value) if value else "–" for value in line] for line in cells]


def colours_of(layer: QgsVectorLayer | None) -> dict[str, str]:
    """Colour of each kind of change on the map; that of the others under an empty kind."""
    renderer = layer.renderer() if layer is not None else None
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return {}
    return {
        str(category.value() or ""): category.symbol().color().name() for category in renderer.categories()
    }


def drawn_field(layer: QgsVectorLayer) -> str:
    """The field that the map shows: the change of group, or that of class."""
    renderer = layer.renderer()
    drawn = renderer.classAttribute() if isinstance(renderer, QgsCategorizedSymbolRenderer) else GROUP
    return drawn if layer.fields().lookupField(drawn) >= 0 else GROUP


def _moved(layer: QgsVectorLayer, pairs: set[Pair]) -> Iterator[tuple[Pair, str, float | None, str]]:
    fields, drawn = layer.fields(), drawn_field(layer)
    named = fields.lookupField(NAME) >= 0
    request = QgsFeatureRequest()
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    request.setSubsetOfAttributes(["classe_a", "classe_b", drawn, "population", NAME], fields)
    for feature in layer.getFeatures(request):
        pair = (str(feature["classe_a"]), str(feature["classe_b"]))
        # Communes that only one of both has are listed, and are no change of class.
        if pair in pairs:
            name = str(feature[NAME] or "") if named else ""
            yield pair, str(feature[drawn] or ""), number(feature["population"]), name


def _order(pairs: Sequence[Pair], first: dict[str, str], second: dict[str, str]) -> list[str]:
    """The order of the second classes: the one that they have in each row, then that of the first classes."""
    rank = {code: position for position, code in enumerate(first)}

    def key(code: str) -> tuple[int, str]:
        return rank.get(code, len(rank)), code

    graph: TopologicalSorter[str] = TopologicalSorter(dict.fromkeys(second, ()))
    for (a, before), (other, after) in zip(pairs, pairs[1:]):
        if a == other:
            graph.add(after, before)
    try:
        graph.prepare()
    except CycleError:
        return sorted(second, key=key)
    found: list[str] = []
    ready = sorted(graph.get_ready(), key=key)
    while ready:
        found.append(ready.pop(0))
        graph.done(found[-1])
        ready = sorted([*ready, *graph.get_ready()], key=key)
    return found


def _tints(
    found: Changes, rows: list[str], columns: list[str], moving: dict[str, str], staying: dict[str, str]
) -> dict[tuple[int, int], str]:
    same = index()["changes"]["same"]["colour"]
    strength = template()["change"]["cell_strength"]
    tints = {}
    for r, a in enumerate(rows):
        for c, b in enumerate(columns):
            if (a, b) in found.kind_of:
                colour = moving.get(found.kind_of[a, b], moving.get(""))
                if colour:
                    tints[r, c] = pale(colour, strength)
            elif (a, b) in found.counts or a == b:
                tints[r, c] = staying.get(found.kept.get((a, b), ""), same)
    return tints


def pale(colour: str, strength: float) -> str:
    """Towards white, so that figures stay legible on it."""
    parts = QColor(colour).getRgb()[:3]
    return QColor(*(round(255 - (255 - part) * strength) for part in parts)).name()
