"""What a run gave, in one sentence."""

from __future__ import annotations

from ..core.i18n import tr, tr_n
from .result_model import Row
from .totals import totals
from .words import ring_text


def sentence_of(rows: list[Row]) -> str:
    """« Tours Métropole Val de Loire: 1st ring, 5 EPCI; 2nd ring, 11 EPCI. »"""
    if rows and "changement" in rows[0].values:
        return tr_n("%n change(s) of ring from one definition to the other.", len(rows))
    centres = {row.centre(): str(row.values.get("nom_metropole") or row.centre()) for row in rows}
    counts = {ring: whole.epci for ring, (whole, _natures) in totals(rows).items() if ring > 0}
    parts = [
        tr("{ring}: {count}").format(ring=ring_text(ring), count=tr_n("%n EPCI", count))
        for ring, count in counts.items()
    ]
    subject = next(iter(centres.values())) if len(centres) == 1 else tr_n("%n centres", len(centres))
    if not parts:
        return tr("{}: no EPCI is in a ring.").format(subject)
    return tr("{subject}. {rings}.").format(subject=subject, rings=", ".join(parts))
