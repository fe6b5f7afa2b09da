"""The planner's own rules: ordered conditions, the first that fits gives the class."""

from __future__ import annotations

import numpy as np

from ..errors import InputError
from ..i18n import tr, tr_n
from ..progress import SILENT, Progress
from .decision import Decision, texts
from .inputs import Inputs
from .model import Typology

SHOWN = 60


def own_rules(typology: Typology, inputs: Inputs, progress: Progress = SILENT) -> Decision:
    """Classes from ``inputs.matrix`` (communes x rules, True where the condition of a rule holds).

    A commune that no earlier rule fits, and for which a rule could not be evaluated, is not classable: nobody knows
    whether it fits. Reports how many communes each rule takes, those that several rules fit, and those that none does.
    """
    matrix = inputs.matrix
    if matrix is None or matrix.shape != (len(inputs), len(typology.classes)):
        raise InputError(
            tr("The rules were not evaluated."),
            (),
            tr("Give a file of rules, each with a condition on the columns."),
        )
    motifs = typology.motifs()
    decision = Decision(len(inputs))
    fits = matrix.sum(axis=1)
    others = _others(matrix)
    for rank, rule in enumerate(typology.classes):
        words = {"rank": rank + 1, "condition": _short(rule.expression)}
        decision.take(matrix[:, rank] & (fits == 1), rule.code, motifs["first"], **words)
        decision.take(matrix[:, rank], rule.code, motifs["also"], others=others, **words)
        if rank in inputs.failed:
            where, reason = inputs.failed[rank]
            decision.refuse(where, motifs["failed"], rank=rank + 1, reason=reason)
    decision.refuse(np.ones(len(inputs), dtype=bool), motifs["none"])
    _say(typology, inputs, matrix, fits)
    progress.update(1.0)
    return decision


def overlaps(matrix: np.ndarray) -> np.ndarray:
    """How many communes each pair of rules both fit; on the diagonal, how many each fits."""
    numbers = matrix.astype(np.int64)
    return np.asarray(numbers.T @ numbers)


def _others(matrix: np.ndarray) -> np.ndarray:
    """Ranks of the rules that also fit, after the first, one text per distinct pattern."""
    patterns, position = np.unique(matrix, axis=0, return_inverse=True)
    written = [", ".join(str(rank + 1) for rank in np.flatnonzero(pattern)[1:]) for pattern in patterns]
    return np.asarray(texts(np.array(written, dtype=object))[np.ravel(position)])


def _short(condition: str) -> str:
    flat = " ".join(condition.split())
    return flat if len(flat) <= SHOWN else flat[: SHOWN - 1] + "…"


def _say(typology: Typology, inputs: Inputs, matrix: np.ndarray, fits: np.ndarray) -> None:
    report, names = inputs.report, inputs.names
    both = overlaps(matrix)
    pairs = [(i, j) for i in range(len(both)) for j in range(i + 1, len(both)) if both[i, j]]
    if (fits > 1).any():
        report.warn(
            tr_n("%n commune(s) fit several rules; the first wins:", int((fits > 1).sum())),
            [
                tr("{} and {} ({})").format(
                    typology.classes[i].legend, typology.classes[j].legend, both[i, j]
                )
                for i, j in pairs
            ],
        )
    if (fits == 0).any():
        report.warn(tr_n("%n commune(s) fit no rule:", int((fits == 0).sum())), names[fits == 0])
    idle = [rule.legend for rank, rule in enumerate(typology.classes) if not both[rank, rank]]
    if idle:
        report.warn(tr("Rules that fit no commune:"), idle)
