"""What a ring layer really shows, once the nearest ring covers the others."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from qgis.core import NULL, Qgis, QgsFeatureRequest, QgsVectorLayer

from .ring_order import covered


@dataclass(frozen=True)
class RingsSeen:
    """EPCI and inhabitants drawn in each ring, ascending.

    ``neighbours``: métropoles seen in grey; ``shared``: EPCI that lie in the rings of several métropoles;
    ``hidden``: by ring, the rows covered by a nearer ring (infinity: by any ring).
    """

    counts: dict[int, int] = field(default_factory=dict)
    populations: dict[int, float] = field(default_factory=dict)
    neighbours: int = 0
    shared: int = 0
    hidden: dict[float, list[str]] = field(default_factory=dict)

    @property
    def rings(self) -> tuple[int, ...]:
        """The rings that are seen; 0 is the métropole itself."""
        return tuple(self.counts)

    @property
    def around(self) -> int:
        """EPCI in some ring, each counted once."""
        return sum(count for ring, count in self.counts.items() if ring > 0)


def rings_seen(layer: QgsVectorLayer) -> RingsSeen:
    """Each EPCI counted once, in its nearest ring, as it is drawn."""
    nearest: dict[str, tuple[float, float]] = {}
    ringed_times: Counter[str] = Counter()
    rows = list(_rows(layer))
    for _, siren, ring, population in rows:
        ringed_times[siren] += 0 < ring < math.inf
        if siren not in nearest or ring < nearest[siren][0]:
            nearest[siren] = (ring, population)
    ringed = [pair for pair in nearest.values() if pair[0] != math.inf]
    counts: dict[int, int] = {}
    populations: dict[int, float] = {}
    for ring, population in sorted(ringed):
        counts[int(ring)] = counts.get(int(ring), 0) + 1
        populations[int(ring)] = populations.get(int(ring), 0.0) + population
    shared = sum(times > 1 for times in ringed_times.values())
    hidden = covered((centre, siren, ring) for centre, siren, ring, _ in rows)
    return RingsSeen(counts, populations, len(nearest) - len(ringed), shared, hidden)


def _rows(layer: QgsVectorLayer) -> Iterator[tuple[str, str, float, float]]:
    fields = layer.fields()
    known = [
        name
        for name in ("siren_metropole", "siren_epci", "couronne", "population")
        if fields.lookupField(name) >= 0
    ]
    request = QgsFeatureRequest()
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    request.setSubsetOfAttributes(known, fields)
    for feature in layer.getFeatures(request):
        ring = number(feature["couronne"])
        population = number(feature["population"]) if "population" in known else None
        ring = math.inf if ring is None else ring
        yield str(feature["siren_metropole"]), str(feature["siren_epci"]), ring, population or 0.0


def number(value: object) -> float | None:
    """A field's value, None where it is NULL."""
    return None if value is None or value == NULL else float(str(value))
