"""Who made the figures of a booklet, with their years; and the files that they were read from."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..comparison.compute import Comparison
from ..indicators.model import said
from .words import typographic


def producers(comparison: Comparison, columns: Sequence[int] | None = None) -> list[str]:
    """« Insee, recensement de la population (2018, 2023) », each producer once; a figure whose producer is not known
    has the name of its table. ``columns``: of the comparison, all where None."""
    measure, years = comparison.measure, dict[str, set[str]]()
    used = range(len(measure.columns)) if columns is None else columns
    for column in used:
        for place in _used(comparison, column):
            bound = measure.bounds[place]
            made_by = said(bound.indicator.source)
            year = bound.vintage.split("-")[-1] if made_by else ""
            for one in [made_by] if made_by else [table.source for table in bound.tables if table.source]:
                years.setdefault(typographic(one), set()).add(year)
    return [
        f"{name} ({', '.join(sorted(filter(None, found)))})" if any(found) else name
        for name, found in years.items()
    ]


def _used(comparison: Comparison, column: int) -> list[int]:
    """Bounds that give a value of an indicator; all of them where none does."""
    found = [comparison.found.bound[:, column]]
    if comparison.found_references is not None:
        found.append(comparison.found_references.bound[:, column])
    used = np.unique(np.concatenate(found))
    return [int(place) for place in used[used >= 0]] or list(comparison.measure.columns[column].bounds)


def files_of(comparison: Comparison) -> list[str]:
    """Sources of the tables, as their layers say them, each once."""
    tables = [table for bound in comparison.measure.bounds for table in bound.tables]
    return list(dict.fromkeys(table.source for table in tables if table.source))
