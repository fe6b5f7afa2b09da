"""The figures of a ring map: per métropole where there are several, per EPCI around a single one."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from qgis.core import Qgis, QgsFeatureRequest, QgsVectorLayer

from ..core import reference
from ..core.i18n import pick, tr
from ..core.text import plain
from .numbers import rounded, whole
from .page_spec import Table
from .ring_names import without_form
from .ring_symbols import ring_entry
from .rings_seen import number

MOST_ROWS = 36


def ring_table(rings: QgsVectorLayer) -> Table | None:
    """None where it would be too long for a page."""
    rows = [row for row in _rows(rings) if row["couronne"] is not None]
    if not rows:
        return None
    table = _per_epci(rows) if len({row["siren_metropole"] for row in rows}) == 1 else _per_centre(rows)
    return table if 0 < len(table.rows) <= MOST_ROWS else None


def _per_centre(rows: list[dict[str, Any]]) -> Table:
    counts: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    people: dict[str, float] = defaultdict(float)
    names: dict[str, str] = {}
    short = reference.metropoles()["nom_court"].to_dict()
    for row in rows:
        siren = row["siren_metropole"]
        names[siren] = short.get(siren, row["nom_metropole"])
        if row["couronne"] > 0:
            counts[siren][int(row["couronne"])] += 1
            people[siren] += row["population"] or 0
    shown = sorted({ring for found in counts.values() for ring in found})
    known = set(names) <= set(short)
    header = [
        tr("Métropole") if known else tr("Centre"),
        *(pick(ring_entry(ring)["short"]) for ring in shown),
        tr("Inhabitants"),
    ]
    order = sorted(names, key=lambda siren: plain(names[siren]))
    body = [[names[s], *(whole(counts[s][ring]) for ring in shown), rounded(people[s])] for s in order]
    title = (
        tr("Number of EPCI in the rings of each métropole, and their inhabitants")
        if known
        else tr("Number of EPCI in the rings of each centre, and their inhabitants")
    )
    return Table(title, header, body)


def _per_epci(rows: list[dict[str, Any]]) -> Table:
    header = [tr("EPCI"), tr("Ring"), tr("Communes"), tr("Inhabitants")]
    order = sorted(rows, key=lambda row: (row["couronne"], plain(without_form(row["nom_epci"]))))
    body = [
        [row["nom_epci"], _ring(row["couronne"]), _count(row["nb_communes"]), _count(row["population"])]
        for row in order
    ]
    return Table(tr("The EPCI and their inhabitants"), header, body)


def _ring(value: float) -> str:
    return pick(ring_entry(int(value))["short"]) if value else "–"


def _count(value: float | None) -> str:
    return "–" if value is None else whole(value)


def _rows(rings: QgsVectorLayer) -> list[dict[str, Any]]:
    texts, figures = (
        ("siren_metropole", "nom_metropole", "nom_epci"),
        ("couronne", "nb_communes", "population"),
    )
    known = set(rings.fields().names())
    request = QgsFeatureRequest()
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    request.setSubsetOfAttributes([name for name in (*texts, *figures) if name in known], rings.fields())
    found = []
    for feature in rings.getFeatures(request):
        row: dict[str, Any] = {name: str(feature[name] or "") for name in texts}
        row.update({name: number(feature[name]) if name in known else None for name in figures})
        found.append(row)
    return found
