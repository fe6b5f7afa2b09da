"""What a reader asks for, as the panel's filters say it: the same agreements in the list, on maps and in counts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pandas as pd

from .. import reference
from ..i18n import tr, tr_n
from ..report import Report
from .listing import found, labels, listing
from .register import Register
from .selection import keep, narrow, status_at

_NAMED = 3


@dataclass(frozen=True)
class Asked:
    """Empty: no condition. ``sirens``: of parties or of the EPCI that they are made of; ``search``: words, all of which
    are in the agreement's title, parties, themes, kind or SIREN."""

    statuses: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    natures: tuple[str, ...] = ()
    sirens: tuple[str, ...] = ()
    search: str = ""

    def __bool__(self) -> bool:
        return any((self.statuses, self.themes, self.natures, self.sirens, self.search.strip()))

    def but_statuses(self) -> Asked:
        """Where statuses are taken by other means."""
        return replace(self, statuses=())

    def kept(self, register: Register, day: str | None = None, rows: pd.DataFrame | None = None) -> pd.Series:
        """True for the agreements asked for, statuses being those of a day. ``rows``: their ``listing``, if made."""
        kept = keep(register, None, None, self.themes, self.natures, self.sirens)
        if self.statuses:
            kept &= status_at(register, day).isin(list(self.statuses))
        if self.search.strip():
            rows = listing(register, day) if rows is None else rows
            kept &= found(rows, self.search).to_numpy()
        return kept

    def narrowed(self, register: Register, day: str | None, report: Report) -> Register:
        """The register with these agreements only; a report says where none is left."""
        if not self:
            return register
        kept = self.kept(register, day)
        if not kept.any() and len(kept):
            report.warn(
                tr_n("None of the %n agreement(s) of the register is among those asked for:", len(kept)),
                [self.sentence(register)],
            )
        return narrow(register, kept)

    def sentence(self, register: Register) -> str:
        """« Only agreements: themes: tourism; of the territories: Tours. »; empty where all are asked for."""
        parts = list(self._parts(register))
        return tr("Only agreements with {}.").format(tr("; ").join(parts)) if parts else ""

    def _parts(self, register: Register) -> Iterator[str]:
        for text, vocabulary, codes in (
            (tr("statuses: {}"), "voc_statut", self.statuses),
            (tr("themes: {}"), "voc_theme", self.themes),
            (tr("kinds: {}"), "voc_nature", self.natures),
        ):
            if codes:
                names = labels(register, vocabulary)
                yield text.format(", ".join(names.get(code, code) for code in codes))
        if self.sirens:
            yield tr("parties: {}").format(", ".join(_names(register, self.sirens)))
        if self.search.strip():
            yield tr("the words: {}").format(" ".join(self.search.split()))


def _names(register: Register, sirens: tuple[str, ...]) -> Iterator[str]:
    """Of the first ones; a map has no room for hundreds."""
    parties = register["partie"].dropna(subset=["siren", "nom"]).drop_duplicates("siren")
    known = {**reference.epci()["nom_epci"].to_dict(), **dict(zip(parties["siren"], parties["nom"]))}
    yield from (str(known.get(siren, siren)) for siren in sirens[:_NAMED])
    if len(sirens) > _NAMED:
        yield tr_n("%n other(s)", len(sirens) - _NAMED)
