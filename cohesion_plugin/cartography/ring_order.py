"""Which of several overlapping features is seen: the same EPCI may stand under several métropoles."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsFeatureRenderer, QgsFeatureRequest

from .ring_names import quoted

MOST_LISTED = 2000


def lowest_on_top(renderer: QgsFeatureRenderer, rank: str) -> QgsFeatureRenderer:
    """The renderer, made to draw in descending rank: what is drawn last is seen."""
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause(rank, False)]))
    renderer.setOrderByEnabled(True)
    return renderer


def covered(rows: Iterable[tuple[str, str, float]]) -> dict[float, list[str]]:
    """By rank, the keys of the rows covered by another of the same EPCI. Rows: SIREN of métropole and EPCI, rank."""
    seen: set[str] = set()
    hidden: dict[float, list[str]] = {}
    for centre, epci, rank in sorted(rows, key=lambda row: (row[2], row[0])):
        if epci in seen:
            hidden.setdefault(rank, []).append(centre + epci)
        seen.add(epci)
    return hidden


def named_once(condition: str, hidden: list[str]) -> str:
    """The condition, without the rows covered by another.

    They are listed rather than found by an aggregate: QGIS computes aggregates on the main thread, which must
    not wait for a drawing, nor a drawing for it.
    """
    if not hidden:
        return condition
    if len(hidden) > MOST_LISTED:
        return "FALSE"
    return f'{condition} AND "siren_metropole" || "siren_epci" NOT IN ({", ".join(map(quoted, hidden))})'
