"""Totals of the rows shown, per ring and legal nature: each EPCI counts once in a ring."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .result_model import Row


@dataclass
class Total:
    """Sums of one ring, or of one nature in it."""

    epci: int = 0
    communes: int = 0
    population: int = 0

    def add(self, row: Row) -> None:
        """One more EPCI."""
        self.epci += 1
        self.communes += int(row.values.get("nb_communes") or 0)
        self.population += int(row.values.get("population") or 0)


def totals(rows: Iterable[Row]) -> dict[int, tuple[Total, dict[str, Total]]]:
    """By ring, ascending, the centres (0) included: its total, and that of each nature. Neighbouring métropoles
    are in no ring."""
    found: dict[int, tuple[Total, dict[str, Total]]] = {}
    seen: set[tuple[int, str]] = set()
    for row in rows:
        ring, siren = row.values.get("couronne"), str(row.values.get("siren_epci"))
        if ring is None or (ring, siren) in seen:
            continue
        seen.add((ring, siren))
        whole, natures = found.setdefault(ring, (Total(), {}))
        whole.add(row)
        natures.setdefault(str(row.values.get("nature_epci") or ""), Total()).add(row)
    return dict(sorted(found.items()))
