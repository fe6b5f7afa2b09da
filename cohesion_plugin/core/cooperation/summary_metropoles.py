"""Métropole by métropole; one that was not surveyed has no figure, never zero."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from .. import reference
from ..frames import with_none
from ..i18n import tr
from ..report import Report
from ..resources import vocabulary
from .coverage_answers import answers
from .coverage_pairs import bound_epci
from .coverage_rings import centres_of, present_sirens
from .register import Register
from .summary_figures import Figures, Place

_THEMES = ("un_theme", "deux_themes", "trois_themes_ou_plus", "themes_inconnus")
_METROPOLE = "metropole"


def add_metropoles(
    figures: Figures,
    register: Register,
    traits: pd.DataFrame,
    rings: pd.DataFrame | None,
    day: str | None,
    report: Report,
) -> None:
    """Number, themes, status and follow-up of the cooperations of each métropole: the centres of the rings, else the
    métropoles that the register names. ``traits``: of ``traits_of``."""
    centres = centres_of(rings) if rings is not None else _named(register)
    bound = bound_epci(register, day)
    own = bound[bound["epci"].isin(set(centres["metropole"]))].join(traits, on="cooperation")
    counts = _counts(own).reindex(centres["metropole"]).fillna(0).astype(int)
    centres = centres.assign(answer=with_none(centres["metropole"].map(answers(register, day))))
    centres["number"] = counts["total"].to_numpy()
    _add_totals(figures, centres, report)
    order = centres.sort_values("nom_metropole", kind="stable").index
    for centre, row in zip(centres.loc[order].itertuples(), counts.iloc[order].to_dict("records")):
        place = Place(str(centre.siren_metropole), str(centre.nom_metropole))
        _add_one(figures, place, centre.answer, row)


def _counts(own: pd.DataFrame) -> pd.DataFrame:
    """By métropole: total and the number of cooperations of each kind that is told métropole by métropole."""
    words = vocabulary("census_figures")
    flags = pd.DataFrame(
        {
            "total": True,
            **{name: own["themes"] == name for name in _THEMES[:-1]},
            "themes_inconnus": own["themes"].isna(),
            "actives": own["statut"].isin(words["active"]),
            "en_projet": own["statut"].isin(words["planned"]),
            "avec_suivi": own["suivi"] == words["follow_up_yes"],
            "suivi_connu": own["suivi"].notna() & (own["suivi"] != words["follow_up_unknown"]),
        },
        index=own.index,
    )
    return flags.groupby(own["epci"]).sum()


def _add_one(figures: Figures, place: Place, answer: object, row: Mapping[Any, int]) -> None:
    note = _note(answer)
    total = int(row["total"])
    if not total and not _answered(answer):
        figures.count("metropole", "cooperations", None, None, place, note)
        return
    figures.count("metropole", "cooperations", total, None, place, note)
    for name in (*_THEMES, "actives", "en_projet"):
        figures.count("metropole", name, int(row[name]), total, place)
    unknown = total - int(row["suivi_connu"])
    note = tr("unknown: {}, in the base").format(unknown) if unknown else None
    figures.count("metropole", "avec_suivi", int(row["avec_suivi"]), total, place, note)


def _add_totals(figures: Figures, centres: pd.DataFrame, report: Report) -> None:
    """How many métropoles cooperate among those of which something is known; the others are counted apart, named."""
    cooperates, answered = centres["number"] > 0, centres["answer"].map(_answered).astype(bool)
    not_surveyed = centres["answer"] == vocabulary("census_figures")["answer_not_surveyed"]
    known = cooperates | answered
    apart = {
        "metropoles_non_enquetees": ~known & not_surveyed,
        "metropoles_sans_information": ~known & ~not_surveyed,
    }
    figures.count("ensemble", "metropoles_cooperent", int(cooperates.sum()), int(known.sum()))
    for figure, rows in apart.items():
        names = ", ".join(centres.loc[rows, "nom_metropole"]) or None
        figures.count("ensemble", figure, int(rows.sum()), len(centres), note=names)
    missing = centres[apart["metropoles_non_enquetees"]]
    if len(missing):
        report.info(tr("Not surveyed, hence without a figure:"), missing["nom_metropole"])


def _answered(answer: object) -> bool:
    return answer in vocabulary("census_figures")["answered"]


def _note(answer: object) -> str | None:
    words = vocabulary("census_figures")
    texts = {
        words["answer_not_surveyed"]: tr("not surveyed"),
        words["answer_silent"]: tr("asked, no answer"),
    }
    if answer is None:
        return tr("absent from the survey")
    return texts.get(str(answer))


def _named(register: Register) -> pd.DataFrame:
    """Métropoles that are parties, or that a survey names."""
    parties = register["partie"]
    own = parties.loc[(parties["categorie"] == _METROPOLE) & parties["siren"].notna(), ["siren", "nom"]]
    known = reference.metropoles()["nom"]
    survey = register["enquete"]
    asked = survey.loc[present_sirens(survey["siren"]).isin(known.index), ["siren", "nom"]]
    both = pd.concat([own, asked]).astype(object)
    both["metropole"] = present_sirens(both["siren"])
    both = both.drop_duplicates("metropole").reset_index(drop=True)
    names = both["metropole"].map(known)
    return pd.DataFrame(
        {
            "metropole": both["metropole"],
            "siren_metropole": both["siren"],
            "nom_metropole": names.where(names.notna(), both["nom"]),
        }
    )
