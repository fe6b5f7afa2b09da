"""A comparison as a table: what each cell shows in each mode, as numbers and as words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..core.comparison.figures import BIT
from ..core.comparison.tables import note_texts
from ..core.i18n import tr
from ..core.indicators.model import SUM, said
from .words import DASH, number

if TYPE_CHECKING:
    from ..core.comparison.compute import Comparison

VALUE, INDEX, RANK, GAP = MODES = ("value", "index", "rank", "gap")
# Digits of an index.
INDEX_DECIMALS = 0


@dataclass(frozen=True, eq=False)
class View:
    """``numbers``: (territories then references, indicators); the references have values only. ``reference``: which of
    ``comparison.against`` index and gap are read from."""

    comparison: Comparison
    mode: str
    reference: int

    @property
    def territories(self) -> int:
        """Rows that are territories; those after them are references."""
        return len(self.comparison.sets)

    @property
    def shows_references(self) -> bool:
        """Whether the rows of the references have figures in this mode."""
        return self.mode in (VALUE, INDEX)

    def names(self) -> list[str]:
        """Of all rows."""
        references = self.comparison.references
        return [
            *map(str, self.comparison.sets.names),
            *(map(str, references.names) if references is not None else ()),
        ]

    def numbers(self) -> np.ndarray:
        """What is sorted."""
        made = self.comparison
        others = 0 if made.references is None else len(made.references)
        blank = np.full((others, made.found.value.shape[1]), np.nan)
        if self.mode == RANK:
            return np.vstack([made.rank[0], blank])
        if self.mode == VALUE or not made.against:
            values = made.found_references.value if made.found_references is not None else blank
            return np.vstack(
                [made.found.value if self.mode == VALUE else np.full_like(made.found.value, np.nan), values]
            )
        against = made.against[self.reference][1]
        if self.mode == GAP:
            return np.vstack([against.gap, blank])
        total = np.asarray([column.indicator.aggregation == SUM for column in made.measure.columns])
        shown = np.where(total[None, :], against.share, against.index)
        # What figures are read against is 100 itself.
        blank[self.reference] = np.where(np.isnan(shown).all(axis=0), np.nan, 100.0)
        return np.vstack([shown, blank])

    def titles(self) -> list[str]:
        """Of the columns, with their years where these differ."""
        measure = self.comparison.measure
        years = [measure.bounds[column.bounds[0]].vintage for column in measure.columns]
        several = len(set(filter(None, years))) > 1
        return [
            f"{column.indicator.name} ({year})" if several and year else column.indicator.name
            for column, year in zip(measure.columns, years)
        ]

    def tip(self, column: int) -> str:
        """Unit, years, source and formula of an indicator."""
        measure = self.comparison.measure
        one, bound = measure.columns[column].indicator, measure.bounds[measure.columns[column].bounds[0]]
        unit = " · ".join(filter(None, (said(one.unit), bound.vintage)))
        files = ", ".join(table.label for table in bound.tables)
        return "\n".join(
            filter(None, (one.name, unit, bound.formula.text, said(one.source), files, said(one.note)))
        )

    def words(self, row: int, column: int, value: float) -> str:
        """A cell, a dash where there is no figure."""
        if np.isnan(value):
            return DASH
        one = self.comparison.measure.columns[column].indicator
        if self.mode == RANK:
            return tr("{rank} of {all}").format(
                rank=number(value), all=number(self.comparison.rank[1][row, column])
            )
        if self.mode == INDEX:
            share = one.aggregation == SUM
            return f"{number(value, 1)}\u00a0%" if share else number(value, INDEX_DECIMALS)
        shown = round(value, one.decimals) + 0.0
        text = number(shown, one.decimals).replace("-", "\u2212")
        return f"+{text}" if self.mode == GAP and shown > 0 else text

    def note(self, row: int, column: int) -> str:
        """What must be known of a figure: secret, not aggregable, partial…"""
        made = self.comparison
        if row >= self.territories:
            found = made.found_references
            bits = found.notes[row - self.territories, column] if found is not None else 0
        else:
            bits = made.found.notes[row, column]
            if made.against and self.mode in (INDEX, GAP):
                bits = bits | made.against[self.reference][1].notes[row, column]
        return str(note_texts(np.asarray([bits]))[0]) if bits else ""

    def doubtful(self, row: int, column: int) -> bool:
        """Whether a part of the territory is not counted."""
        found = self.comparison.found if row < self.territories else self.comparison.found_references
        place = row if row < self.territories else row - self.territories
        return found is not None and bool(found.notes[place, column] & BIT["partial"])
