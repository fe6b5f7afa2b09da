"""What the register says of the agreements around one EPCI: themes, commitments, follow-up, claims of sources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..core.i18n import language, tr

if TYPE_CHECKING:
    import pandas as pd

    from ..core.cooperation.register import Register


NO_THEME = "non_precise"


@dataclass(frozen=True)
class Claim:
    """A number of themes that a source announces, and how many the register lists for the same agreements."""

    announced: int
    listed: int
    source: str


@dataclass(frozen=True)
class Commitments:
    """What the centre brings to a partner, and the partner to it; "" where nothing is known."""

    by_centre: str
    by_partner: str


def partners(register: Register, centre: str) -> pd.DataFrame:
    """EPCI bound with the centre (SIREN), one row per agreement: cooperation, siren_epci, nom."""
    from ..core.cooperation.parties import epci_of_parties

    bound = epci_of_parties(register)
    mine = bound.loc[bound["siren_epci"] == centre, "cooperation"]
    return bound[bound["cooperation"].isin(mine) & (bound["siren_epci"] != centre)].drop_duplicates(
        ["cooperation", "siren_epci"]
    )[["cooperation", "siren_epci", "nom"]]


def themes_of_epci(register: Register, centre: str) -> pd.DataFrame:
    """Each partner's themes in the order of lists: siren_epci, theme, libelle, couleur, pictogramme, rang (from 0).

    A partner without themes has one row, NO_THEME. Labels are those of the sources where they agree.
    """
    rows = partners(register, centre).merge(register["cooperation_theme"], on="cooperation", how="left")
    # An EPCI whose other agreements have themes needs no mark for the one that has none.
    with_themes = rows.loc[rows["theme"].notna(), "siren_epci"]
    rows = rows[rows["theme"].notna() | ~rows["siren_epci"].isin(with_themes)]
    rows = rows.assign(theme=rows["theme"].fillna(NO_THEME)).drop_duplicates(["siren_epci", "theme"])
    terms = register.terms("voc_theme")
    groups = register.terms("voc_groupe")["couleur"]
    colours = terms["couleur"].where(terms["couleur"].notna(), terms["groupe"].map(groups))
    places = {code: place for place, code in enumerate(terms.index)}
    rows = rows.assign(
        libelle=rows["theme"].map({**theme_labels(register), NO_THEME: tr("Themes not given")}),
        couleur=rows["theme"].map(colours),
        pictogramme=rows["theme"].map(terms["pictogramme"]),
        place=rows["theme"].map(places),
    ).sort_values(["siren_epci", "place"], kind="stable")
    rows["rang"] = rows.groupby("siren_epci").cumcount()
    made = rows[["siren_epci", "theme", "libelle", "couleur", "pictogramme", "rang"]].astype(object)
    return made.where(made.notna(), None)


def theme_labels(register: Register) -> dict[str, str]:
    """Label of each theme: the wording of the sources where there is only one, else the term's own."""
    terms = register.terms("voc_theme")
    english = terms["libelle_en"].where(terms["libelle_en"].notna(), terms["libelle"])
    labels = dict(terms["libelle"] if language() == "fr" else english)
    if language() == "fr":
        for theme, wordings in register["cooperation_theme"].groupby("theme")["libelle_source"]:
            said = set(wordings.dropna())
            if len(said) == 1 and wordings.notna().all():
                wording = said.pop()
                labels[str(theme)] = wording[:1].upper() + wording[1:]
    return labels


def same_themes(register: Register) -> bool:
    """Whether several agreements all have the same themes."""
    sets = register["cooperation_theme"].groupby("cooperation")["theme"].agg(frozenset)
    return len(sets) > 1 and len(sets) == len(register["cooperation"]) and sets.nunique() == 1


def commitments(register: Register, centre: str) -> dict[str, Commitments]:
    """What is brought each way, by SIREN of the partner, in all its agreements with the centre."""
    from ..core.cooperation.parties import epci_of_parties

    bound = epci_of_parties(register)
    own = _parties_of(bound, centre)
    given = register["engagement"]
    texts = _texts(register)
    by_centre, to_centre = given["de_partie"].isin(own), _to(given, own)
    found = {}
    for siren in partners(register, centre)["siren_epci"].drop_duplicates():
        mine = bound[bound["siren_epci"] == siren]
        between = given["cooperation"].isin(mine["cooperation"])
        found[str(siren)] = Commitments(
            _listed(texts[between & by_centre & _to(given, mine["partie"])]),
            _listed(texts[between & given["de_partie"].isin(mine["partie"]) & ~by_centre & to_centre]),
        )
    return found


def brought(register: Register, centre: str) -> tuple[str, str]:
    """What the centre brings, and what is brought to it: texts in the order of the register, "" where none is known."""
    from ..core.cooperation.parties import epci_of_parties

    bound = epci_of_parties(register)
    given = register["engagement"]
    own = given["de_partie"].isin(_parties_of(bound, centre))
    texts = _texts(register)
    return _listed(texts[own]), _listed(texts[~own])


def claims(register: Register) -> list[Claim]:
    """Sources whose number of themes is not the one listed, each once."""
    said = register["declaration"]
    said = said[(said["sujet"] == "nb_themes") & said["cooperation"].notna() & said["nombre"].notna()]
    counts = register["cooperation_theme"].groupby("cooperation")["theme"].nunique()
    found = said.assign(listed=said["cooperation"].map(counts))
    found = found[found["listed"].notna() & (found["listed"] != found["nombre"])]
    rows = found[["nombre", "listed", "source"]].drop_duplicates()
    return [Claim(int(row.nombre), int(row.listed), row.source) for row in rows.itertuples()]


def follow_up(register: Register) -> Sequence[str]:
    """Follow-up bodies, each once."""
    return list(register["cooperation"]["instance_suivi"].dropna().drop_duplicates())


def renewed(register: Register) -> int:
    """How many agreements renew an earlier one."""
    return int(register["cooperation"]["renouvelle"].notna().sum())


def sources(register: Register) -> list[str]:
    """Titles of the documents, each once."""
    return list(register["document"]["titre"].dropna().drop_duplicates())


def _parties_of(bound: pd.DataFrame, centre: str) -> pd.Series:
    """Parties that are the EPCI itself; those that it is part of count where it is none itself."""
    mine = bound[bound["siren_epci"] == centre]
    own = mine["via"] == "partie"
    itself = mine.loc[own, "cooperation"]
    parties: pd.Series = mine.loc[own | ~mine["cooperation"].isin(itself), "partie"]
    return parties


def _to(given: pd.DataFrame, parties: pd.Series) -> pd.Series:
    """Whether a commitment is towards some parties of its agreement; one towards nobody in particular is to all."""
    return given["vers_partie"].isna() | given["vers_partie"].isin(parties)


def _texts(register: Register) -> pd.Series:
    """Each commitment's own words in French, else the term for what is brought."""
    given, terms = register["engagement"], register.terms("voc_objet")
    if language() == "fr":
        return given["texte"].where(given["texte"].notna(), given["objet"].map(terms["libelle"]))
    return given["objet"].map(terms["libelle_en"].where(terms["libelle_en"].notna(), terms["libelle"]))


def _listed(texts: pd.Series) -> str:
    return tr(", ").join(dict.fromkeys(texts.dropna()))
