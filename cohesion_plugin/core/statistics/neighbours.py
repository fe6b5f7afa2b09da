"""Neighbours among the rows that can be classed, for classes in one piece."""

from __future__ import annotations

import numpy as np

from ..errors import InputError
from ..frames import named
from ..i18n import tr, tr_n
from ..progress import Progress
from ..report import Report
from .adjacency import bordering, bridges, pieces
from .matrix import Matrix
from .request import TypologyRequest
from .units import Units


def neighbours_of(
    units: Units, matrix: Matrix, request: TypologyRequest, report: Report, progress: Progress
) -> np.ndarray:
    """Pairs of classable rows that share a border; islands are linked to what is nearest, and named."""
    if units.outlines is None:
        raise InputError(
            tr("Classes in one piece need the outlines of the territories."),
            [tr("the table has no polygons")],
            tr("Give a polygon layer of the same territories (Outlines), or drop the contiguity."),
        )
    metric = units.outlines.require_metric(tr("outlines"))[matrix.row]
    zone = units.outlines.zone[matrix.row]
    pairs = bordering(metric, zone, request.min_border_m, request.tolerance_m, progress)
    added = bridges(metric, zone, pairs)
    if len(added):
        name, code = units.name.iloc[matrix.row], units.code.iloc[matrix.row]
        listed = named(name, code).to_numpy()
        report.info(
            tr_n(
                "%n link(s) added between parts that share no border (islands, holes in the data):",
                len(added),
            ),
            [f"{listed[a]} – {listed[b]}" for a, b in added],
        )
    both = np.vstack([pairs, added])
    parts = len(np.unique(pieces(both, len(matrix))))
    if request.class_count and parts > request.class_count:
        raise InputError(
            tr("The territories lie in more separate parts than classes: these can't each be in one piece."),
            [tr_n("%n separate part(s)", parts), tr_n("%n class(es)", request.class_count)],
            tr("Ask for as many classes as parts, filter the layer, or drop the contiguity."),
        )
    return both
