"""Which agreements hold at a day, and which a reader asked for."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from ..frames import with_none
from .dates import bounds
from .register import Register

PLANNED, ACTIVE, EXPIRED, RENEWED, ABANDONED = "projet", "active", "echue", "renouvelee", "abandonnee"
# Not a status of the register: signed, but its term has not begun at the day asked for.
COMING = "a_venir"
_NEXT = "_suivante"


def terms(register: Register) -> pd.DataFrame:
    """Earliest start and latest end of each agreement, ISO text (columns debut, fin); None where open or unknown.

    The start is that of the term, else the signing. A start known only as « before » a day is open.
    """
    agreements = register["cooperation"]
    start = bounds(agreements["date_debut"])["lower"]
    signed = bounds(agreements["date_signature"])["lower"]
    start = start.where(agreements["date_debut"].notna(), signed)
    return pd.DataFrame(
        {"debut": with_none(start), "fin": with_none(bounds(agreements["date_fin"])["upper"])},
        index=agreements.index,
    )


def status_at(register: Register, day: str | None = None) -> pd.Series:
    """Status at an ISO day: planned and abandoned stay so; others follow their term. None: as the register has it.

    An agreement that was renewed or has expired is active within its term; without a known end, only up to the start
    of the agreement that renews it.
    """
    agreements = register["cooperation"]
    status = agreements["statut"].copy()
    if day is None:
        return status
    term = terms(register)
    end = term["fin"].where(term["fin"].notna(), start_of_next(agreements, term))
    settled = status.isin([PLANNED, ABANDONED])
    over = end.notna() & (end.fillna("").astype(str) < day)
    # Nothing says when it ended: an expired agreement without an end is not taken for an active one.
    over |= end.isna() & status.isin([EXPIRED, RENEWED])
    coming = term["debut"].notna() & (term["debut"].fillna("").astype(str) > day)
    status = status.mask(~settled, ACTIVE).mask(~settled & over, EXPIRED).mask(~settled & coming, COMING)
    return with_none(status)


def keep(
    register: Register,
    day: str | None = None,
    statuses: Sequence[str] | None = None,
    themes: Sequence[str] | None = None,
    natures: Sequence[str] | None = None,
    sirens: Sequence[str] | None = None,
) -> pd.Series:
    """True for the agreements asked for; None or empty: no condition. ``sirens``: of parties or of EPCI they are of."""
    agreements = register["cooperation"]
    kept = pd.Series(True, index=agreements.index)
    if statuses:
        kept &= status_at(register, day).isin(list(statuses))
    elif day is not None:
        kept &= status_at(register, day).isin([ACTIVE, PLANNED])
    if themes:
        found = register["cooperation_theme"]
        kept &= agreements["id"].isin(found.loc[found["theme"].isin(list(themes)), "cooperation"])
    if natures:
        kept &= agreements["nature"].isin(list(natures))
    if sirens:
        kept &= agreements["id"].isin(_of_parties(register, sirens))
    return kept


def narrow(register: Register, kept: pd.Series) -> Register:
    """Only the agreements kept, with all that belongs to them; vocabularies and surveyed territories stay whole.

    An agreement ends where another that renews it begins, whether that one is kept or not: « _suivante » tells.
    """
    agreements = register["cooperation"]
    agreements = agreements.assign(**{_NEXT: start_of_next(agreements, terms(register))})[kept]
    tables = {**register.tables, "cooperation": agreements}
    ids = set(agreements["id"])
    for name in ("partie", "cooperation_theme", "engagement", "document"):
        tables[name] = register[name][register[name]["cooperation"].isin(ids)]
    statements = register["declaration"]
    tables["declaration"] = statements[statements["cooperation"].isna() | statements["cooperation"].isin(ids)]
    members = register["composition"]
    tables["composition"] = members[members["partie"].isin(set(tables["partie"]["id"]))]
    return Register({name: frame.reset_index(drop=True) for name, frame in tables.items()}, register.source)


def start_of_next(agreements: pd.DataFrame, term: pd.DataFrame) -> pd.Series:
    """Start of the agreement that renews each one; None where none does."""
    if _NEXT in agreements:
        return agreements[_NEXT]
    renewing = agreements["renouvelle"].notna()
    starts = pd.Series(term.loc[renewing, "debut"].to_numpy(), index=agreements.loc[renewing, "renouvelle"])
    earliest = starts.dropna().groupby(level=0).min()
    return with_none(agreements["id"].map(earliest))


def _of_parties(register: Register, sirens: Sequence[str]) -> set[str]:
    parties, members = register["partie"], register["composition"]
    made_of = members.loc[members["siren_epci"].isin(list(sirens)), "partie"]
    found = parties["siren"].isin(list(sirens)) | parties["id"].isin(made_of)
    return set(parties.loc[found, "cooperation"])
