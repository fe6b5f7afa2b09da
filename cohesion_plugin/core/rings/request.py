"""What a user asks of rings: centres, method, parameters; checked before anything runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from ..errors import InputError
from ..i18n import pick, tr
from ..resources import vocabulary

CONTIGUITY, DISTANCE, COMMUTING, CATCHMENT = METHODS = ("contiguity", "distance", "commuting", "catchment")
AREA, POPULATION = BASES = ("area", "population")


def defaults() -> dict[str, Any]:
    """Default thresholds, from ``ring_methods.json``."""
    content: dict[str, Any] = vocabulary("ring_methods")["defaults"]
    return content


@dataclass(frozen=True)
class RingRequest:
    """Parameters of one run. Lengths in metres, widths in km, shares and thresholds in per cent.

    ``centres``: SIREN of the centres, empty for every métropole. ``widths_km`` ascending, one per ring;
    ``thresholds_pct`` descending, one per ring. ``single``: each EPCI under one centre only.
    """

    method: str = CONTIGUITY
    centres: Sequence[str] = ()
    ring_count: int = field(default_factory=lambda: defaults()["ring_count"])
    min_border_m: float = field(default_factory=lambda: defaults()["min_border_m"])
    tolerance_m: float = field(default_factory=lambda: defaults()["tolerance_m"])
    through_metropoles: bool = False
    single: bool = False
    widths_km: Sequence[float] = field(default_factory=lambda: defaults()["widths_km"])
    basis: str = AREA
    thresholds_pct: Sequence[float] = field(default_factory=lambda: defaults()["thresholds_pct"])
    share_pct: float = field(default_factory=lambda: defaults()["share_pct"])

    def check(self) -> None:
        """Raise InputError where a parameter makes no sense."""
        if self.method not in METHODS:
            raise InputError(
                tr("Unknown method « {} ».").format(self.method),
                [tr("methods: {}").format(", ".join(METHODS))],
            )
        if self.ring_count < 1:
            raise InputError(tr("At least one ring is needed."))
        if self.method == DISTANCE and not _rises(self.widths_km):
            raise InputError(
                tr("Distances must be positive and rise from ring to ring."),
                [_listed(self.widths_km)],
                tr("Example: 15, 30"),
            )
        if self.method == COMMUTING and not (
            _rises(self.thresholds_pct[::-1]) and max(self.thresholds_pct) <= 100
        ):
            raise InputError(
                tr("Thresholds must fall from ring to ring, between 100 and 0."),
                [_listed(self.thresholds_pct)],
                tr("Example: 15, 5"),
            )
        if not 0 < self.share_pct <= 100:
            raise InputError(tr("The share must lie between 0 and 100 %."), [f"{self.share_pct:g}"])

    def sentence(self) -> str:
        """The method sentence that a map prints, in the current language."""
        words = vocabulary("ring_methods")["words"]
        template = pick(vocabulary("ring_methods")["methods"][self.method]["sentence"])
        text = template.format(
            min_border=f"{self.min_border_m:g}",
            rings=pick(words["one_ring" if self.ring_count == 1 else "several_rings"]).format(
                n=self.ring_count
            ),
            through=pick(words["through_yes" if self.through_metropoles else "through_no"]),
            share=f"{self.share_pct:g}",
            basis=pick(words[f"basis_{self.basis}"]),
            widths=pick(words["or"]).join(f"{width:g}" for width in self.widths_km),
            thresholds=pick(words["or"]).join(f"{threshold:g}" for threshold in self.thresholds_pct),
        )
        if self.single:
            tie = pick(words["tie_border" if self.method == CONTIGUITY else "tie_share"])
            text += " " + pick(words["single"]).format(tie=tie)
        return text


def _rises(values: Sequence[float]) -> bool:
    return bool(values) and values[0] > 0 and all(low < high for low, high in zip(values, values[1:]))


def _listed(values: Sequence[float]) -> str:
    return ", ".join(f"{value:g}" for value in values)
