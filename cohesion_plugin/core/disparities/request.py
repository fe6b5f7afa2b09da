"""What a user asks of a study of disparities; checked before anything runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from ..errors import InputError
from ..i18n import tr
from ..resources import vocabulary

CONTIGUITY, DISTANCE = NEIGHBOURHOODS = ("contiguity", "distance")


def words() -> dict[str, Any]:
    """The whole of ``disparities.json``."""
    return vocabulary("disparities")


def _default(name: str) -> Any:
    return field(default_factory=lambda: words()["defaults"][name])


@dataclass(frozen=True)
class Indicator:
    """``factor`` × numerator / denominator; an empty ``denominator`` makes it a stock, where each territory counts one.

    ``low_is_worse``: which end is a handicap.
    """

    label: str
    numerator: str
    denominator: str = ""
    factor: float = 1.0
    low_is_worse: bool = False

    @property
    def columns(self) -> tuple[str, ...]:
        """Those it is made of."""
        return (self.numerator, self.denominator) if self.denominator else (self.numerator,)


@dataclass(frozen=True)
class DisparityRequest:
    """Parameters of one run; the first indicator is the one that is mapped.

    ``groups``: columns, the first is the context of the territorial deviation. ``reference``: of the global deviation,
    in the unit of the indicator; None: ratio of the sums. ``order`` and ``distance_km``: of the neighbourhood, by
    ``neighbourhood``. ``local_permutations``: of the local association; its smallest p, two over them, bounds what the
    false-discovery control can let through. ``threshold``: base 100, tested ≥ above 100 and ≤ below. ``fdr``: share of
    false discoveries that is accepted. ``worst_pct``: share of the territories that are the worst. ``weight``: column
    for correlations.
    """

    indicators: Sequence[Indicator]
    groups: Sequence[str] = ()
    reference: float | None = None
    neighbourhood: str = CONTIGUITY
    order: int = _default("order")
    distance_km: float = _default("distance_km")
    permutations: int = _default("permutations")
    local_permutations: int = _default("local_permutations")
    seed: int = _default("seed")
    threshold: float = _default("threshold")
    fdr: float = _default("fdr")
    worst_pct: float = _default("worst_pct")
    weight: str = ""
    code: str = ""
    tolerance_m: float = _default("tolerance_m")

    def check(self) -> None:
        """Raise InputError where a parameter makes no sense."""
        labels = [indicator.label for indicator in self.indicators]
        if not labels:
            raise InputError(
                tr("No indicator was given."),
                (),
                tr("Choose a numerator and a denominator, or write: vacancy = 100 * vacant / dwellings."),
            )
        if len(set(labels)) < len(labels):
            twice = sorted({label for label in labels if labels.count(label) > 1})
            raise InputError(tr("Two indicators have the same name."), twice, tr("Rename one of them."))
        if len(set(self.groups)) < len(self.groups):
            raise InputError(tr("A grouping is given twice."), list(self.groups), tr("Keep it once."))
        if self.neighbourhood not in NEIGHBOURHOODS:
            raise InputError(
                tr("Unknown neighbourhood « {} ».").format(self.neighbourhood),
                [tr("known: {}").format(", ".join(NEIGHBOURHOODS))],
            )
        wrong = [
            fact
            for good, fact in (
                (self.order >= 1, tr("order of contiguity: {}").format(self.order)),
                (self.distance_km > 0, tr("distance: {:g} km").format(self.distance_km)),
                (self.permutations >= 0, tr("permutations: {}").format(self.permutations)),
                (self.local_permutations >= 0, tr("permutations: {}").format(self.local_permutations)),
                (self.seed >= 0, tr("seed: {}").format(self.seed)),
                (self.threshold > 0 and self.threshold != 100, tr("threshold: {:g}").format(self.threshold)),
                (0 < self.fdr < 1, tr("share of false discoveries: {:g}").format(self.fdr)),
                (0 < self.worst_pct < 100, tr("share of the worst: {:g} %").format(self.worst_pct)),
                (self.tolerance_m >= 0, tr("tolerance: {:g} m").format(self.tolerance_m)),
                (self.reference is None or self.reference > 0, tr("reference: {}").format(self.reference)),
            )
            if not good
        ]
        if wrong:
            raise InputError(
                tr("A parameter of the disparities makes no sense."), wrong, tr("Correct it, then run again.")
            )
