"""The census's figures from any register: each share with its numerator and base, « not surveyed » kept apart."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from ..i18n import tr
from ..progress import SILENT, Progress
from ..report import Report
from ..resources import vocabulary
from .dates import display
from .register import Register
from .selection import ABANDONED, ACTIVE, COMING, PLANNED, keep, narrow, status_at
from .summary_figures import Figures, counts_of, term_labels
from .summary_metropoles import add_metropoles
from .summary_rings import add_rings

NUMBERS = ("un_theme", "deux_themes", "trois_themes_ou_plus")
_UNKNOWN = "non_renseigne"


def summarise(
    register: Register,
    rings: pd.DataFrame | None,
    day: str | None,
    statuses: Sequence[str],
    report: Report,
    progress: Progress = SILENT,
) -> pd.DataFrame:
    """One row per figure, columns of ``summary_figures.COLUMNS``. ``rings``: of ``typed_rings``, or None.

    ``day``: ISO day at which statuses, members and answers are taken; ``statuses``: codes kept, empty for all (with a
    day: in force and planned). Shares of a partition add to 100, what is not known is one of its parts.
    """
    kept = narrow(register, keep(register, day, statuses))
    traits = traits_of(kept, day)
    progress.update(0.3)
    figures = Figures()
    _add_numbers(figures, traits)
    _add_statuses(figures, kept, traits)
    _add_partners(figures, kept, len(traits))
    _add_themes(figures, kept, len(traits))
    for group, column in (("nature", "nature"), ("support", "support")):
        _add_terms(figures, group, traits[column], kept.terms(f"voc_{column}"))
    progress.update(0.6)
    if rings is not None:
        add_rings(figures, kept, rings, day, report)
    progress.update(0.8)
    add_metropoles(figures, kept, traits, rings, day, report)
    progress.update(1.0)
    report.method = selection_sentence(register, day, statuses)
    if rings is not None:
        report.method += " " + tr("An EPCI that lies in several rings counts once, in the nearest.")
    return figures.frame()


def traits_of(register: Register, day: str | None) -> pd.DataFrame:
    """By id of agreement: statut (at the day), nature, support, suivi, nb_themes, themes (one of NUMBERS, or None)."""
    agreements = register["cooperation"]
    found = register["cooperation_theme"].drop_duplicates(["cooperation", "theme"])
    number = agreements["id"].map(found["cooperation"].value_counts()).fillna(0).astype(int)
    most = vocabulary("census_figures")["many_themes"]
    classes = number.clip(upper=most).map(dict(enumerate(NUMBERS, 1)))
    traits = agreements[["nature", "support", "suivi"]].assign(
        statut=status_at(register, day), nb_themes=number, themes=classes
    )
    return traits.set_axis(agreements["id"].to_numpy())


def _add_numbers(figures: Figures, traits: pd.DataFrame) -> None:
    total, themes = len(traits), int(traits["nb_themes"].sum())
    figures.count("ensemble", "cooperations", total)
    known = int(traits["themes"].notna().sum())
    figures.mean("ensemble", "themes_moyenne", themes, known)
    counts = counts_of(traits["themes"])
    for number in NUMBERS:
        figures.count("nombre_themes", number, counts.get(number, 0), total)
    figures.count("nombre_themes", "themes_inconnus", total - known, total)
    if known < total:
        for number in NUMBERS:
            figures.count("nombre_themes", f"{number}_connu", counts.get(number, 0), known)


def _add_statuses(figures: Figures, register: Register, traits: pd.DataFrame) -> None:
    total = len(traits)
    coming = traits["statut"] == COMING
    figures.terms(
        "statut", traits.loc[~coming, "statut"], register.terms("voc_statut"), total, always=(ACTIVE, PLANNED)
    )
    if coming.any():
        figures.count("statut", COMING, int(coming.sum()), total, label=tr("Signed, not yet in force"))
    words = vocabulary("census_figures")
    answers = traits["suivi"].fillna(words["follow_up_unknown"])
    terms = register.terms("voc_reponse_suivi")
    figures.terms("suivi", answers, terms, total, always=tuple(terms.index))
    unknown = int((answers == words["follow_up_unknown"]).sum())
    if unknown:
        yes = int((answers == words["follow_up_yes"]).sum())
        figures.count("suivi", "suivi_connu", yes, total - unknown)


def _add_partners(figures: Figures, register: Register, total: int) -> None:
    parties = register["partie"]
    partners = parties[parties["role"].isin(vocabulary("census_figures")["partner_roles"])]
    terms = register.terms("voc_categorie")
    several = tr("a cooperation may have several: these shares do not add to 100")
    once = partners.drop_duplicates(["cooperation", "categorie"])
    figures.terms("partenaire", once["categorie"], terms, total, several)
    figures.terms("partie", partners["categorie"], terms, len(partners))


def _add_themes(figures: Figures, register: Register, total: int) -> None:
    found = register["cooperation_theme"].drop_duplicates(["cooperation", "theme"])
    several = tr("a cooperation may have several: these shares do not add to 100")
    terms = register.terms("voc_theme")
    figures.terms("theme", found["theme"], terms, total, several)
    groups = found.assign(group=found["theme"].map(terms["groupe"]))
    once = groups.drop_duplicates(["cooperation", "group"])
    figures.terms("groupe_themes", once["group"], register.terms("voc_groupe"), total, several)


def _add_terms(figures: Figures, group: str, values: pd.Series, terms: pd.DataFrame) -> None:
    """A partition: every agreement once, those without a value in a row of their own."""
    figures.terms(group, values, terms, len(values))
    unknown = int(values.isna().sum())
    if unknown:
        figures.count(group, _UNKNOWN, unknown, len(values))


def selection_sentence(register: Register, day: str | None, statuses: Sequence[str]) -> str:
    """Which agreements of the register count, and at what day."""
    labels = term_labels(register.terms("voc_statut"))
    when = tr("Register on {}.").format(display(day)) if day else tr("Register with the statuses it states.")
    if statuses:
        which = tr("Statuses: {}.").format(", ".join(labels.get(code, code) for code in statuses))
    elif day:
        which = tr("Agreements in force and planned.")
    else:
        which = tr("All agreements, « {} » included.").format(labels.get(ABANDONED, ABANDONED))
    return f"{when} {which}"
