"""One row per agreement, in words: what lists, searches and pages show."""

from __future__ import annotations

import pandas as pd

from ..frames import with_none
from ..i18n import language, tr
from ..text import plain
from .dates import display
from .register import Register
from .selection import COMING, status_at

COLUMNS = [
    "id", "intitule", "nature", "statut", "statut_code", "signature", "terme", "parties", "nb_parties", "themes",
    "nb_themes", "generation", "sens", "texte",
]  # fmt: skip
ONE_WAY, BOTH_WAYS = "un", "deux"


def listing(register: Register, day: str | None = None) -> pd.DataFrame:
    """Agreements in the register's order, at an ISO day. ``texte`` is what a search looks into, in plain letters.

    ``sens``: « un » where all commitments known go one way, « deux » where they go both ways, None where none is known.
    """
    agreements = register["cooperation"]
    status = status_at(register, day)
    parties = _joined(register["partie"].sort_values("ordre", kind="stable"), "nom", " ↔ ")
    themes = register["cooperation_theme"].sort_values("ordre", kind="stable")
    themes = themes.assign(libelle=themes["theme"].map(labels(register, "voc_theme")))
    ids = agreements["id"]
    rows = pd.DataFrame(
        {
            "id": ids,
            "intitule": agreements["intitule"],
            "nature": agreements["nature"].map(labels(register, "voc_nature")),
            "statut": status.map({**labels(register, "voc_statut"), COMING: tr("Coming")}),
            "statut_code": status,
            "signature": agreements["date_signature"].map(display, na_action="ignore"),
            "terme": _term(agreements),
            "parties": ids.map(parties),
            "nb_parties": _count(register["partie"], ids),
            "themes": ids.map(_joined(themes, "libelle", ", ")),
            "nb_themes": _count(themes, ids),
            "generation": agreements["generation"],
            "sens": ids.map(_directions(register["engagement"])),
        },
        dtype=object,
    )
    if rows.empty:
        return rows.reindex(columns=COLUMNS)
    rows["texte"] = _searched(rows, register["partie"])
    return rows.apply(with_none)[COLUMNS]


def labels(register: Register, vocabulary: str) -> dict[str, str]:
    """Label of each term in the user's language, French where there is no other."""
    terms = register.terms(vocabulary)
    shown = terms["libelle"] if language() != "en" else terms["libelle_en"].fillna(terms["libelle"])
    return {str(code): str(label) for code, label in shown.items()}


def found(rows: pd.DataFrame, search: str) -> pd.Series:
    """True where every word of a search is in the row's text."""
    kept = pd.Series(True, index=rows.index)
    for word in search.split():
        if plain(word):
            kept &= rows["texte"].astype(str).str.contains(plain(word), regex=False)
    return kept


def _searched(rows: pd.DataFrame, parties: pd.DataFrame) -> pd.Series:
    codes = rows["id"].map(_joined(parties, "siren", " ")).fillna("")
    words = rows[["id", "intitule", "nature", "parties", "themes"]].fillna("").agg(" ".join, axis=1)
    return (words + " " + codes).map(plain)


def _joined(children: pd.DataFrame, column: str, separator: str) -> dict[str, str]:
    known = children[children[column].notna()]
    return dict(known.groupby("cooperation", sort=False)[column].agg(separator.join))


def _count(children: pd.DataFrame, ids: pd.Series) -> pd.Series:
    return ids.map(children["cooperation"].value_counts()).fillna(0).astype(int)


def _term(agreements: pd.DataFrame) -> pd.Series:
    """« 2019 – 2021 », « 2019 – »; None where neither is known."""
    start = agreements["date_debut"].map(display, na_action="ignore").fillna("")
    end = agreements["date_fin"].map(display, na_action="ignore").fillna("")
    term = (start.astype(str) + " – " + end.astype(str)).str.strip()
    return with_none(term.mask(term == "–"))


def _directions(commitments: pd.DataFrame) -> dict[str, str]:
    """Whether the commitments of an agreement come from one party or from several."""
    givers = commitments.groupby("cooperation")["de_partie"].nunique()
    return {str(agreement): ONE_WAY if count == 1 else BOTH_WAYS for agreement, count in givers.items()}
