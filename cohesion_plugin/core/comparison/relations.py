"""What must be known of the sets before their figures are read: overlaps, references inside, single communes."""

from __future__ import annotations

import numpy as np
from scipy.sparse import triu

from ..i18n import tr, tr_n
from ..report import SHOWN, Report
from .against import equal_sets, labels
from .places import Places
from .sets import Sets

LARGE_PCT = 50


def say_sets(sets: Sets, references: Sets | None, places: Places, report: Report) -> None:
    """Sentences on the sets compared and their references."""
    say_overlaps(sets, report)
    partial = np.flatnonzero(sets.partial)
    if len(partial):
        report.warn(
            tr_n(
                "%n set(s) only partly inside « in », taken for that part:",
                len(partial),
            ),
            labels(sets, partial[:SHOWN]),
        )
    single = np.flatnonzero(sets.sizes == 1)
    # Of every commune of France this goes without saying.
    if 0 < len(single) <= SHOWN:
        report.info(
            tr_n("%n set(s) of one commune only: its own figures, medians too.", len(single)),
            labels(sets, single[:SHOWN]),
        )
    beyond = sets.sums((places.column("row") < 0).astype(float)) > 0
    if beyond.any():
        report.info(
            tr_n("%n set(s) with communes beyond the layer, counted but not drawn:", int(beyond.sum())),
            labels(sets, np.flatnonzero(beyond)[:SHOWN]),
        )
    for position in range(len(references) if references is not None else 0):
        if references is not None:
            _say_reference(sets, references.take(np.asarray([position])), places, report)


def say_overlaps(sets: Sets, report: Report) -> None:
    """Pairs with communes in common, those with most first."""
    if len(sets) < 2:
        return
    common = triu(sets.member @ sets.member.T, k=1).tocoo()
    if not common.nnz:
        return
    order = np.argsort(-common.data, kind="stable")[:SHOWN]
    shown = [
        tr("{a} and {b} ({count} in common)").format(
            a=sets.label(int(common.row[i])), b=sets.label(int(common.col[i])), count=int(common.data[i])
        )
        for i in order
    ]
    report.warn(
        tr_n(
            "%n pair(s) of compared territories that overlap: their common communes count in both.",
            common.nnz,
        ),
        shown,
    )


def _say_reference(sets: Sets, reference: Sets, places: Places, report: Report) -> None:
    name = str(reference.names[0])
    common = np.asarray((sets.member @ reference.member.T).todense()).ravel()
    same = equal_sets(sets, reference)
    around = (common == reference.sizes[0]) & ~same
    people = np.nan_to_num(places.column("population").astype(float))
    whole = float((reference.member @ people)[0])
    inside = sets.sums(people * reference.mask(0)) if whole else np.zeros(len(sets))
    heavy = ~same & ~around & (100 * inside > LARGE_PCT * whole) & (whole > 0)
    if same.any():
        report.warn(
            tr("The reference « {} » is also compared: its index is 100 by construction.").format(name)
        )
    if around.any():
        report.warn(
            tr("The reference « {} » lies inside compared territories:").format(name),
            labels(sets, np.flatnonzero(around)[:SHOWN]),
        )
    if heavy.any():
        report.warn(
            tr("More than half of the population of the reference « {} » is in:").format(name),
            labels(sets, np.flatnonzero(heavy)[:SHOWN]),
        )
    part = int(((common == sets.sizes) & ~same).sum())
    if part:
        report.info(
            tr_n("%n compared set(s) inside the reference « {} », which counts them too.", part).format(name)
        )
