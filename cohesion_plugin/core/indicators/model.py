"""What an indicator is: names, formulas, how it aggregates, where it comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..errors import InputError
from ..i18n import pick, tr
from .expression import Expression, parse_expression

SUM, RATIO, RATE, MEAN, NONE = AGGREGATIONS = ("sum", "ratio", "rate", "weighted_mean", "none")
DIRECTIONS = ("higher", "lower", "none")
Words = dict[str, str]


@dataclass(frozen=True)
class Formula:
    """One way to the figure; ``note``: what is particular to it; ``span``: length in years looked for between the
    start and the end of its period, 0: that of two censuses."""

    numerator: Expression
    denominator: Expression | None = None
    note: Words = field(default_factory=dict)
    span: int = 0

    @property
    def names(self) -> tuple[str, ...]:
        """Columns of both sides, each once."""
        both = (*self.numerator.names, *(self.denominator.names if self.denominator else ()))
        return tuple(dict.fromkeys(both))

    @property
    def text(self) -> str:
        """As it is printed."""
        return (
            f"({self.numerator.text}) / ({self.denominator.text})"
            if self.denominator
            else self.numerator.text
        )


@dataclass(frozen=True, eq=False)
class Indicator:
    """``formulas``: the first whose columns are there is used. ``aggregation``: one of AGGREGATIONS.

    SUM adds; RATIO is the ratio of sums times ``factor``; RATE is the mean annual change in %, from the sum of the
    denominators (start) to that of the numerators (end); MEAN is weighted by the denominator; NONE is read for a
    single commune or EPCI and never averaged. ``better``: higher, lower or none. ``signed``: values may be negative,
    so that an index 100 makes no sense. ``year``: of the figures, where the names of the columns do not say it.
    """

    id: str
    label: Words
    unit: Words
    theme: Words
    aggregation: str
    formulas: tuple[Formula, ...]
    factor: float = 1.0
    decimals: int = 1
    better: str = "none"
    signed: bool = False
    source: Words = field(default_factory=dict)
    note: Words = field(default_factory=dict)
    year: str = ""

    @property
    def name(self) -> str:
        """In the user's language."""
        return said(self.label) or self.id

    @property
    def indexed(self) -> bool:
        """Whether an index 100 against a reference makes sense."""
        return self.aggregation not in (SUM, RATE) and not self.signed


def indicator_of(content: Mapping[str, Any], theme: Words, where: str = "") -> Indicator:
    """An indicator from its JSON object. Raises InputError naming what is wrong."""
    name = str(content.get("id", "")).strip()
    place = f"{where}: {name}" if where else name
    if not name.isidentifier():
        raise _wrong(place, tr("id must be letters, figures and _, such as « taux_vacance »"))
    aggregation, better = content.get("aggregation"), content.get("better", "none")
    if aggregation not in AGGREGATIONS:
        raise _wrong(place, tr("aggregation must be one of: {}").format(", ".join(AGGREGATIONS)))
    if better not in DIRECTIONS:
        raise _wrong(place, tr("better must be one of: {}").format(", ".join(DIRECTIONS)))
    given = content.get("formulas", [{**content, "note": None}])
    formulas = tuple(_formula(one, aggregation, place) for one in given)
    if not formulas:
        raise _wrong(place, tr("numerator is missing"))
    factor = content.get("factor", 1.0)
    if isinstance(factor, bool) or not isinstance(factor, (int, float)) or not factor > 0:
        raise _wrong(place, tr("factor must be a number above zero"))
    return Indicator(
        name,
        _words(content.get("label"), name),
        _words(content.get("unit"), ""),
        _words(content.get("theme"), "") if content.get("theme") else theme,
        str(aggregation),
        formulas,
        float(factor),
        int(content.get("decimals", 1)),
        str(better),
        bool(content.get("signed", False)),
        _words(content.get("source"), ""),
        _words(content.get("note"), ""),
        str(content.get("year") or ""),
    )


def _formula(content: Mapping[str, Any], aggregation: str, place: str) -> Formula:
    if not content.get("numerator"):
        raise _wrong(place, tr("numerator is missing"))
    below = content.get("denominator")
    if below is None and aggregation in (RATIO, RATE, MEAN):
        raise _wrong(place, tr("this aggregation needs a denominator"))
    if below is not None and aggregation == SUM:
        raise _wrong(place, tr("a sum has no denominator: did you mean ratio?"))
    return Formula(
        parse_expression(str(content["numerator"]), place),
        parse_expression(str(below), place) if below is not None else None,
        _words(content.get("note"), ""),
        int(content.get("span", 0)),
    )


def said(words: Words) -> str:
    """Words in the user's language; empty where there are none."""
    return pick(words) if words else ""


def _words(value: Any, default: str) -> Words:
    """Words by language; one text stands for all."""
    if isinstance(value, Mapping):
        return {str(language): str(text) for language, text in value.items()}
    text = default if value is None else str(value)
    return {"en": text, "fr": text}


def _wrong(place: str, fact: str) -> InputError:
    return InputError(
        tr("This is not an indicator: {}.").format(place or "?"),
        [fact],
        tr("Take an indicator of the plugin as a model: resources/indicators."),
    )
