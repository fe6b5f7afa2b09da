"""Sentences that state the figures of one indicator, composed by rules from a comparison: what is, never why."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..comparison.against import Against
from ..comparison.compute import Comparison
from ..comparison.figures import BIT
from ..comparison.sets import Sets
from ..comparison.tables import note_texts
from ..i18n import pick
from ..indicators.model import SUM, Indicator
from ..resources import vocabulary
from .words import (
    capital,
    gap_text,
    in_words,
    listed,
    number,
    percent,
    share,
    spoken,
    subject,
    typographic,
    where,
    with_unit,
)

# With more territories than this a sentence gives the ends of the range in place of each figure.
EACH = 3
# Why a value is absent; other remarks are on values that are there.
_REASONS = ("nothing", "zero", "not_aggregable", "whole_epci")


@dataclass(frozen=True)
class Told:
    """One indicator (``column``) of a comparison, and how to say it."""

    comparison: Comparison
    column: int

    @property
    def indicator(self) -> Indicator:
        """Its definition."""
        return self.comparison.measure.columns[self.column].indicator

    @property
    def values(self) -> np.ndarray:
        """One per territory, NaN where there is none."""
        made: np.ndarray = self.comparison.found.value[:, self.column]
        return made

    def sentences(self) -> list[str]:
        """The first territory against each reference, the others or their range, those above, what is missing."""
        return [*self.statement(), *self.remarks()]

    def statement(self) -> list[str]:
        """The sentences that give figures, or say that there is none."""
        known = np.flatnonzero(~np.isnan(self.values))
        if not len(known):
            reasons = typographic("; ".join(self._missing()) or spoken("sentences")["no_reason"])
            return [_say("without_all", subject=capital(subject(self.indicator)), reason=reasons)]
        made = [self._first(int(known[0]))]
        others = known[1:]
        if len(known) > EACH:
            made += [self._range(known), *self._above()]
        elif len(others):
            made.append(self._others(others))
        return [*made, *self._partial()]

    def remarks(self) -> list[str]:
        """Territories and references that lack a value."""
        if np.isnan(self.values).all():
            return []
        return [*self._without(), *self._lacking_references()]

    def text(self) -> str:
        """All in one paragraph."""
        return " ".join(self.sentences())

    def _first(self, row: int) -> str:
        if self.indicator.aggregation == SUM:
            head = _say(
                "counted",
                when=self._when(row),
                value=self._value(row),
                where=place(self.comparison.sets, row),
            )
            shares = [
                _say(
                    "counted_share",
                    share=share(one.share[row, self.column]),
                    where=self._reference(position),
                )
                for position, (_, one) in self._comparable(row)
                if one.share[row, self.column] == one.share[row, self.column]
            ]
            return capital(head) + (_say("counted_shares", shares=listed(shares)) if shares else "") + "."
        head = _say(
            "is",
            when=self._when(row),
            subject=subject(self.indicator),
            value=self._value(row),
            where=place(self.comparison.sets, row),
        )
        references = [self._against(row, position, one) for position, (_, one) in self._comparable(row)]
        return capital(head) + (_say("against", references=listed(references)) if references else "") + "."

    def _against(self, row: int, position: int, one: Against) -> str:
        value = with_unit(self.indicator, one.reference[row, self.column], True)
        at = self._reference(position)
        index, gap = one.index[row, self.column], one.gap[row, self.column]
        if index == index:
            return _say("reference_index", value=value, where=at, index=number(index, 0))
        if gap == gap:
            return _say("reference_gap", value=value, where=at, gap=gap_text(self.indicator, gap))
        return _say("reference", value=value, where=at)

    def _others(self, rows: np.ndarray) -> str:
        """Each with its index to the first reference."""
        return _say("others", others=listed([self._short(int(row)) for row in rows]))

    def _short(self, row: int) -> str:
        said = {"value": self._value(row, True), "where": place(self.comparison.sets, row)}
        for _, (_, one) in self._comparable(row)[:1]:
            index, gap = one.index[row, self.column], one.gap[row, self.column]
            if index == index:
                return _say("short_note", **said, note=_say("index", index=number(index, 0)))
            if gap == gap:
                return _say("short_note", **said, note=_say("gap", gap=gap_text(self.indicator, gap)))
        return _say("short", **said)

    def _range(self, rows: np.ndarray) -> str:
        values = self.values[rows]
        low, high = int(rows[np.argmin(values)]), int(rows[np.argmax(values)])
        if self._value(low) == self._value(high):
            return _say(
                "same",
                subject=capital(subject(self.indicator)),
                value=self._value(low),
                those=self._those(rows),
            )
        return _say(
            "range_counted" if self.indicator.aggregation == SUM else "range",
            those=self._those(rows),
            subject=subject(self.indicator),
            low=self._value(low, True),
            where_low=place(self.comparison.sets, low),
            high=self._value(high, True),
            where_high=place(self.comparison.sets, high),
        )

    def _above(self) -> list[str]:
        """How many exceed the first reference; nothing of totals, which a larger whole always exceeds."""
        if self.indicator.aggregation == SUM or not self.comparison.against:
            return []
        one = self.comparison.against[0][1]
        gap = one.gap[:, self.column].copy()
        gap[(one.notes[:, self.column] & BIT["is_reference"]) > 0] = np.nan
        count, above = int((~np.isnan(gap)).sum()), int((gap > 0).sum())
        if count < 2:
            return []
        key = {0: "above_none", count: "above_all", 1: "above_one"}.get(above, "above_some")
        noun = "of_all" if count == len(self.values) else "of_those"
        said = {"count": in_words(count), "above": capital(in_words(above)), "noun": _say(noun)}
        return [_say(key, **said, where=self._reference(0))]

    def _those(self, rows: np.ndarray) -> str:
        key = "those_all" if len(rows) == len(self.values) else "those"
        return _say(key, count=in_words(len(rows)))

    def _without(self) -> list[str]:
        """Territories without a value, by reason."""
        return [
            _say("without", names=", ".join(names), reason=typographic(reason))
            for reason, names in self._missing().items()
        ]

    def _missing(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for row in np.flatnonzero(np.isnan(self.values)):
            reason = why(int(self.comparison.found.notes[row, self.column]))
            name = typographic(str(self.comparison.sets.names[row]))
            found.setdefault(reason or spoken("sentences")["no_reason"], []).append(name)
        return found

    def _lacking_references(self) -> list[str]:
        names = [
            f"«\u00a0{typographic(name)}\u00a0»"
            for name, one in self.comparison.against
            if np.isnan(one.reference[~np.isnan(self.values), self.column]).all()
        ]
        if not names:
            return []
        key = "without_reference" if len(names) == 1 else "without_references"
        return [_say(key, reference=listed(names))]

    def _partial(self) -> list[str]:
        found = self.comparison.found
        partial = (found.notes[:, self.column] & BIT["partial"]) > 0
        rows = np.flatnonzero(
            partial & ~np.isnan(self.values) & (found.covered_people[:, self.column] < 99.95)
        )
        items = [
            _say(
                "partial_item",
                name=typographic(str(self.comparison.sets.names[row])),
                share=percent(found.covered_people[row, self.column]),
            )
            for row in rows
        ]
        return [_say("partial", names=", ".join(items))] if items else []

    def _comparable(self, row: int) -> list[tuple[int, tuple[str, Against]]]:
        """References that have a comparable value, those that are the territory itself left out."""
        return [
            (position, (name, one))
            for position, (name, one) in enumerate(self.comparison.against)
            if one.reference[row, self.column] == one.reference[row, self.column]
            and not int(one.notes[row, self.column]) & BIT["is_reference"]
        ]

    def _reference(self, position: int) -> str:
        references = self.comparison.references
        return place(references, position) if references is not None else ""

    def _value(self, row: int, again: bool = False) -> str:
        text = with_unit(self.indicator, self.values[row], again)
        year, usual = self._year(row), self._year(int(np.flatnonzero(~np.isnan(self.values))[0]))
        return text if year == usual or not year else f"{text} ({year})"

    def _year(self, row: int) -> str:
        bound = int(self.comparison.found.bound[row, self.column])
        return self.comparison.measure.bounds[bound].vintage if bound >= 0 else ""

    def _when(self, row: int) -> str:
        start, _, end = self._year(row).partition("-")
        if end:
            return _say("in_period", start=start, end=end)
        return _say("in_year", year=start) if start else ""


def why(notes: int) -> str:
    """Words on why a value is absent."""
    bits = sum(BIT[name] for name in _REASONS if notes & BIT[name])
    return str(note_texts(np.asarray([bits]))[0]) if bits else ""


def place(sets: Sets, row: int) -> str:
    """A territory with its preposition."""
    return where(str(sets.names[row]), str(sets.kinds[row]), str(sets.codes[row]), bool(sets.partial[row]))


def kind_of(sets: Sets, row: int) -> str:
    """What a territory is: its perimeter type."""
    return pick(vocabulary("comparison")["kinds"][str(sets.kinds[row])]["label"])


def _say(key: str, **values: object) -> str:
    return str(spoken("sentences")[key]).format(**values)
