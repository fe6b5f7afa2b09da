"""What the matrix counts: who is bound with which métropole by which agreement, and the themes of each agreement."""

from __future__ import annotations

import pandas as pd

from .. import reference
from ..frames import with_none
from ..i18n import tr_n
from ..report import Report
from ..text import plain
from .coverage_rings import present_sirens
from .parties import MEMBER, PARTY, epci_of_parties
from .register import Register

NO_THEME = "sans_theme"
_CENTRE_ROLE = "centre"
_COLUMNS = ["cooperation", "key", "siren", "nom", "categorie", "via"]


def partners(register: Register, day: str | None, report: Report) -> pd.DataFrame:
    """One row per agreement, métropole and partner: cooperation, centre (key), siren_metropole, nom_metropole, key,
    siren, nom, categorie, via.

    The métropole is the party whose role is « centre », several where there are several; agreements without one have
    no métropole. A party made of EPCI that are listed at that day gives these EPCI; others stand for themselves.
    """
    everyone = _everyone(register, day)
    own = everyone["centre"] & (everyone["via"] == PARTY)
    centres = everyone.loc[own, ["cooperation", "key", "siren", "nom"]].rename(
        columns={"key": "centre_key", "siren": "siren_metropole", "nom": "nom_metropole"}
    )
    rest = everyone[~own][_COLUMNS]
    links = rest.merge(centres, on="cooperation", how="left").rename(columns={"centre_key": "centre"})
    links = links[links["key"] != links["centre"]]
    # Two centres and nobody else: each is the other's partner.
    alone = centres[~centres["cooperation"].isin(set(links["cooperation"]))]
    others = everyone[own & everyone["cooperation"].isin(set(alone["cooperation"]))][_COLUMNS]
    pairs = others.merge(alone.rename(columns={"centre_key": "centre"}), on="cooperation")
    links = pd.concat([links, pairs[pairs["key"] != pairs["centre"]]], ignore_index=True)
    orphans = links[links["centre"].isna()]["cooperation"].nunique()
    if orphans:
        report.info(tr_n("%n agreement(s) without métropole or centre: listed at the end.", int(orphans)))
    links["centre"] = links["centre"].fillna("")
    for name in ("siren_metropole", "nom_metropole", "siren"):
        links[name] = with_none(links[name])
    return links.drop_duplicates(["cooperation", "centre", "key"]).reset_index(drop=True)


def agreement_themes(register: Register, grouped: bool) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Rows cooperation, theme (code of a theme, or of a group; NO_THEME for an agreement without any), and the terms
    of the vocabulary, completed with codes it lacks."""
    found = register["cooperation_theme"][["cooperation", "theme"]]
    terms = register.terms("voc_theme")
    if grouped:
        # A theme outside of every group stands for itself.
        group = found["theme"].map(terms["groupe"])
        found = found.assign(theme=group.where(group.notna(), found["theme"]))
        terms = pd.concat([register.terms("voc_groupe"), terms[terms["groupe"].isna()]])
    lacking = sorted(set(found["theme"]) - set(terms.index))
    extra = pd.DataFrame({"libelle": lacking, "libelle_en": lacking}, index=lacking, dtype=object)
    ids = register["cooperation"]["id"]
    without = pd.DataFrame({"cooperation": ids[~ids.isin(set(found["cooperation"]))], "theme": NO_THEME})
    themes = pd.concat([found.drop_duplicates(), without], ignore_index=True)
    return themes, pd.concat([terms, extra]) if lacking else terms


def _everyone(register: Register, day: str | None) -> pd.DataFrame:
    """Parties, those made of listed EPCI replaced by them: _COLUMNS and centre (whether the role is « centre »)."""
    parties = register["partie"]
    bound = epci_of_parties(register, day)
    members = bound[bound["via"] == MEMBER]
    own = parties[~parties["id"].isin(set(members["partie"]))]
    own = own.assign(via=PARTY)[["cooperation", "siren", "nom", "categorie", "via", "role"]]
    inner = members.rename(columns={"siren_epci": "siren"}).assign(
        categorie=_natures(members["siren_epci"]), role=None
    )
    both = pd.concat([own, inner[own.columns]], ignore_index=True)
    siren = present_sirens(both["siren"])
    names = both["nom"].astype(str)
    distinct = {name: f"={plain(name)}" for name in names.unique()}
    return both.assign(
        key=siren.where(siren.notna(), names.map(distinct)), centre=(both["role"] == _CENTRE_ROLE)
    ).drop_duplicates(["cooperation", "key"])


def _natures(sirens: pd.Series) -> pd.Series:
    """Kind of party of an EPCI that is a member: that of the reference table, in the register's codes."""
    codes = {"ME": "metropole", "MET69": "metropole", "CU": "cu", "CA": "ca", "CC": "cc"}
    return with_none(present_sirens(sirens).map(reference.epci()["nature_epci"]).map(codes))
