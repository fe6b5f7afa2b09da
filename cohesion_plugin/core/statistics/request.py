"""What a user asks of a statistical typology; checked before anything runs."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..errors import InputError
from ..i18n import tr
from ..resources import vocabulary
from ..text import plain

NONE, LOG, LOG1P, RANK = TRANSFORMS = ("none", "log", "log1p", "rank")
HCPC, ALWAYS, NEVER = CONSOLIDATIONS = ("hcpc", "always", "never")
MOST_CLASSES = 20


def words() -> dict[str, Any]:
    """The whole of ``statistical_typology.json``."""
    return vocabulary("statistical_typology")


def _default(name: str) -> Any:
    return field(default_factory=lambda: words()["defaults"][name])


@dataclass(frozen=True)
class Indicator:
    """A column, how it is transformed before it is standardised, and what it is called."""

    field: str
    transform: str = NONE
    label: str = ""

    @property
    def name(self) -> str:
        """The label, or the column's name in words."""
        return self.label or self.field.replace("_", " ")


@dataclass(frozen=True)
class TypologyRequest:
    """Parameters of one run.

    ``weight``: column of weights, empty for equal ones. ``axes`` 0: enough for ``enough_pct`` % of the inertia.
    ``prepartition``: prototypes of a first k-means, made where rows are more than twice as many; 0: never.
    ``class_count`` 0: proposed. ``consolidate``: ``hcpc`` (not after a pre-partition), ``always`` or ``never``; never
    under contiguity. ``max_missing_pct``: a column with more missing values is refused. ``labels``: names of classes.
    """

    indicators: Sequence[Indicator]
    code: str = ""
    illustrative: Sequence[str] = ()
    weight: str = ""
    axes: int = 0
    enough_pct: float = _default("enough_pct")
    prepartition: int = _default("prepartition")
    class_count: int = 0
    consolidate: str = HCPC
    contiguity: bool = False
    min_border_m: float = _default("min_border_m")
    tolerance_m: float = _default("tolerance_m")
    max_missing_pct: float = _default("max_missing_pct")
    seed: int = _default("seed")
    labels: Mapping[int, str] = field(default_factory=dict)

    def check(self) -> None:
        """Raise InputError where a parameter makes no sense."""
        fields = [indicator.field for indicator in self.indicators]
        if len(set(fields)) < 2:
            raise InputError(
                tr("A statistical typology needs at least two indicators."),
                [tr("chosen: {}").format(", ".join(fields) or tr("none"))],
                tr("Choose more columns, or classify one indicator by its thresholds."),
            )
        if len(set(fields)) < len(fields):
            twice = sorted({name for name in fields if fields.count(name) > 1})
            raise InputError(tr("An indicator is chosen twice."), twice, tr("Keep it once."))
        for indicator in self.indicators:
            if indicator.transform not in TRANSFORMS:
                raise _unknown_transform(indicator.transform)
        if self.class_count == 1 or not 0 <= self.class_count <= MOST_CLASSES:
            raise InputError(
                tr("The number of classes must be 0 (proposed) or between 2 and {}.").format(MOST_CLASSES),
                [str(self.class_count)],
            )
        if self.consolidate not in CONSOLIDATIONS:
            raise InputError(
                tr("Unknown consolidation « {} ».").format(self.consolidate),
                [tr("known: {}").format(", ".join(CONSOLIDATIONS))],
            )
        if min(self.axes, self.prepartition, self.seed) < 0 or 0 < self.prepartition < MOST_CLASSES:
            raise InputError(
                tr("Axes, prototypes and seed can't be negative, and prototypes must outnumber classes."),
                [f"{self.axes}, {self.prepartition}, {self.seed}"],
                tr("Prototypes: 0 for none, or 500 to 2000."),
            )


def indicators_of(
    fields: Sequence[str], transforms: str, labels: Mapping[str, str] | None = None
) -> list[Indicator]:
    """Indicators from their columns and a text of transforms.

    One for all (« log »), one per indicator in their order (« none, log, rank »), or by name (« density=log;
    income=rank », all others none; « *=rank » for all others). Raises InputError where the text can't be read.
    """
    named = {}
    pieces = [piece.strip() for piece in re.split(r"[;,\n]", transforms) if piece.strip()]
    if any("=" in piece for piece in pieces):
        for piece in pieces:
            name, _, transform = piece.rpartition("=")
            named[name.strip()] = transform_of(transform)
        strange = [name for name in named if name != "*" and name not in fields]
        if strange or "" in named:
            raise InputError(
                tr("Transforms are given for columns that are no indicators."),
                strange,
                tr("Example: density=log; income=rank"),
            )
        chosen = [named.get(name, named.get("*", NONE)) for name in fields]
    elif len(pieces) <= 1:
        chosen = [transform_of(pieces[0]) if pieces else NONE] * len(fields)
    elif len(pieces) == len(fields):
        chosen = [transform_of(piece) for piece in pieces]
    else:
        raise InputError(
            tr("There must be one transform for all indicators, or one for each."),
            [
                tr("{indicators} indicators, {transforms} transforms").format(
                    indicators=len(fields), transforms=len(pieces)
                )
            ],
            tr("Example: density=log; income=rank"),
        )
    return [
        Indicator(name, transform, (labels or {}).get(name, "")) for name, transform in zip(fields, chosen)
    ]


def transform_of(text: str) -> str:
    """The transform of an id or of its label in French or English."""
    wanted = plain(text)
    for name, spec in words()["transforms"].items():
        if wanted in {name, *(plain(label) for label in spec["label"].values()), *spec.get("also", ())}:
            return str(name)
    raise _unknown_transform(text)


def _unknown_transform(text: str) -> InputError:
    return InputError(
        tr("Unknown transform « {} ».").format(text.strip()),
        [tr("known: {}").format(", ".join(TRANSFORMS))],
        tr("Example: density=log; income=rank"),
    )
