"""A register as the panel shows it, made in another thread: its rows, and what the filters offer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from ..core.cooperation.listing import labels, listing
from ..core.cooperation.parties import epci_of_parties
from ..core.cooperation.register import Register
from ..core.cooperation.register_one import ByAgreement
from ..core.cooperation.schema import schema

Offer = dict[str, str]


@dataclass(frozen=True)
class View:
    """``rows``: the listing; ``columns``: the same as plain lists; ``offers``: label by code of each filter.

    ``sheets``: each agreement by itself; ``words``: label by code of each vocabulary.
    """

    register: Register
    rows: pd.DataFrame
    columns: dict[str, list[Any]]
    offers: dict[str, Offer]
    sheets: ByAgreement
    words: dict[str, Offer]

    @classmethod
    def of(cls, register: Register, day: str | None) -> View:
        """At an ISO day; None: as the register has it."""
        rows = listing(register, day)
        words = {name: labels(register, name) for name in schema()["vocabularies"]}
        sheets = ByAgreement.of(register)
        return cls(register, rows, _lists(rows), _offers(register, words), sheets, words)

    def at(self, day: str | None) -> View:
        """The same register at another day."""
        rows = listing(self.register, day)
        return replace(self, rows=rows, columns=_lists(rows))


def _lists(rows: pd.DataFrame) -> dict[str, list[Any]]:
    return {str(name): rows[name].tolist() for name in rows.columns}


def _offers(register: Register, words: dict[str, Offer]) -> dict[str, Offer]:
    """Terms that the register uses, and the territories it binds."""
    used = {
        "status": ("voc_statut", register["cooperation"]["statut"]),
        "theme": ("voc_theme", register["cooperation_theme"]["theme"]),
        "nature": ("voc_nature", register["cooperation"]["nature"]),
    }
    terms = {}
    for name, (vocabulary, column) in used.items():
        present = set(column.dropna())
        terms[name] = {code: label for code, label in words[vocabulary].items() if code in present}
    return {**terms, "territory": _territories(register)}


def _territories(register: Register) -> Offer:
    """Name by SIREN of the EPCI bound by any agreement, métropoles first."""
    bound = epci_of_parties(register).drop_duplicates("siren_epci")
    parties = register["partie"]
    centres = set(parties.loc[parties["categorie"] == "metropole", "siren"])
    names = dict(zip(bound["siren_epci"], bound["nom"].fillna(bound["siren_epci"])))
    ordered = sorted(names, key=lambda siren: (siren not in centres, str(names[siren]).casefold()))
    return {siren: str(names[siren]) for siren in ordered}
