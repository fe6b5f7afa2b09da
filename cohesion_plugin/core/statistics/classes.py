"""From coordinates to classes: pre-partition, tree, cut, consolidation, numbering (methods D.4)."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..errors import InputError
from ..i18n import tr, tr_n
from ..progress import SILENT, Progress
from .adjacency import pieces
from .constrained import constrained_tree
from .kmeans import best_of, centres, lloyd, within
from .request import ALWAYS, HCPC, TypologyRequest, words
from .tree import Tree, proposed_cut
from .ward import ward_tree


@dataclass(frozen=True)
class Classes:
    """``label``: class of each row, numbered from 0 by the centre on the first axis; ``centre`` (classes, axes).

    ``tree``, with the class of each of its leaves and the rows under it; ``prototypes``: number of leaves where they
    are not the rows themselves, else 0; ``quotients``: W_Q/W_{Q-1} of the numbers of classes that were weighed;
    ``before`` and ``after``: per cent of the inertia of the kept axes explained, before and after consolidation
    (``after`` is None where there was none).
    """

    label: np.ndarray
    centre: np.ndarray
    tree: Tree
    leaf_class: np.ndarray
    leaf_size: np.ndarray
    prototypes: int
    quotients: dict[int, float]
    before: float
    after: float | None

    @property
    def count(self) -> int:
        """Number of classes."""
        return len(self.centre)

    @property
    def explained(self) -> float:
        """Per cent of the inertia of the kept axes that lies between the classes."""
        return self.before if self.after is None else self.after


def make_classes(
    points: np.ndarray,
    weight: np.ndarray,
    request: TypologyRequest,
    pairs: np.ndarray | None = None,
    progress: Progress = SILENT,
) -> Classes:
    """Classes of ``points`` (rows, axes), centred, with weights that sum to the number of rows.

    ``pairs``: neighbours, under contiguity. Raises InputError where there are fewer distinct profiles than classes.
    """
    defaults = words()["defaults"]
    leaf, tree = _grown(points, weight, request, pairs, progress.part(0.0, 0.9))
    count = request.class_count
    found: dict[int, float] = {}
    if not count:
        parts = len(np.unique(pieces(pairs, len(points)))) if pairs is not None else 1
        least = max(defaults["least_classes"], parts)
        count, found = proposed_cut(tree, least, max(defaults["most_classes"], least))
    _require_profiles(points, count)
    leaf_class = tree.label(count)
    label = leaf_class[leaf]
    total = float(weight @ np.einsum("ij,ij->i", points, points))
    centre = centres(points, weight, label, count)
    before = 100 * (1 - within(points, weight, label, centre) / total)
    after = None
    prototypes = tree.leaves if tree.leaves < len(points) else 0
    if pairs is None and (request.consolidate == ALWAYS or (request.consolidate == HCPC and not prototypes)):
        part = lloyd(points, weight, centre, defaults["consolidation_rounds"], progress.part(0.9, 1.0))
        if len(np.unique(part.label)) == count:
            label, centre = part.label, part.centre
            after = 100 * (1 - part.within / total)
    order = np.argsort(centre[:, 0], kind="stable")
    number = np.argsort(order)
    sizes = np.bincount(leaf, minlength=tree.leaves)
    return Classes(
        number[label], centre[order], tree, number[leaf_class], sizes, prototypes, found, before, after
    )


def _grown(
    points: np.ndarray,
    weight: np.ndarray,
    request: TypologyRequest,
    pairs: np.ndarray | None,
    progress: Progress,
) -> tuple[np.ndarray, Tree]:
    """The leaf of each row, and the tree."""
    rows = np.arange(len(points))
    if pairs is not None:
        return rows, constrained_tree(points, weight, pairs, progress)
    count = request.prepartition
    if not count or len(points) <= 2 * count:
        return rows, ward_tree(points, weight, progress)
    defaults = words()["defaults"]
    part = best_of(
        points, weight, count, request.seed, defaults["starts"], defaults["rounds"], progress.part(0.0, 0.95)
    )
    mass = np.bincount(part.label, weight)
    tree = ward_tree(part.centre, mass, progress.part(0.95, 1.0))
    return part.label, replace(tree, base=part.within / float(weight.sum()))


def _require_profiles(points: np.ndarray, count: int) -> None:
    distinct = len(np.unique(points.round(9), axis=0)) if len(points) < 50 * count else count
    if distinct < count or len(points) < count:
        raise InputError(
            tr("There are fewer different rows than classes."),
            [tr_n("%n row(s) that can be classed", len(points)), tr_n("%n distinct profile(s)", distinct)],
            tr("Ask for fewer classes."),
        )
