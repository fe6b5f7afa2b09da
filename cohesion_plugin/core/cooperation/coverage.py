"""Rings against the register: which EPCI are covered by an agreement with their métropole, by what, and why not."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .. import reference
from ..frames import named, with_none
from ..i18n import tr, tr_n
from ..progress import SILENT, Progress
from ..report import Report
from ..resources import vocabulary
from .asked import Asked
from .coverage_answers import answers
from .coverage_pairs import bound_pairs, gathered, left_out, states
from .coverage_places import departements
from .coverage_reasons import Situation, reasons
from .coverage_rings import CENTRE, centres_of
from .dates import display
from .register import Register

COLUMNS = [
    "siren_metropole", "nom_metropole", "siren_epci", "nom_epci", "couronne", "population", "departement",
    "departements", "couvert", "etat", "par", "nb_accords", "depuis", "jusqu_a", "via", "motif_code", "motif",
]  # fmt: skip
YES, PLANNED, NO, SILENT_ANSWER, NOT_SURVEYED = "oui", "projet", "non", "sans_reponse", "non_enquete"
CENTRE_STATE, COVERED, NOT_COVERED = "metropole", "couvert", "non_couvert"


@dataclass(frozen=True)
class Coverage:
    """``table``: COLUMNS, one row per métropole and EPCI of the rings, in their order, and ``row`` (in the layer)."""

    table: pd.DataFrame
    report: Report


def compute_coverage(
    register: Register,
    rings: pd.DataFrame,
    day: str | None,
    report: Report,
    progress: Progress = SILENT,
    wanted: Asked | None = None,
) -> Coverage:
    """Coverage at an ISO day (None: as the register has the statuses). ``rings``: of ``typed_rings``; ``wanted``: which
    agreements count, the others being told as a reason."""
    wanted = wanted or Asked()
    centres, whole = centres_of(rings), register
    register = wanted.narrowed(whole, day, report)
    every = bound_pairs(whole, set(centres["metropole"]), day)
    pairs = every[every["cooperation"].isin(register["cooperation"]["id"])]
    progress.update(0.4)
    table = rings.join(gathered(pairs, register), on=["metropole", "epci"])
    table = table.join(left_out(every, pairs, whole), on=["metropole", "epci"])
    table["nb_accords"] = table["nb_accords"].fillna(0).astype("Int64")
    table["population"] = table["population"].round().astype("Int64")
    _add_places(table, report)
    progress.update(0.6)
    known = answers(register, day)
    table["answer"], table["centre_answer"] = (
        with_none(table[key].map(known)) for key in ("epci", "metropole")
    )
    is_centre = (table["couronne"] == CENTRE).fillna(False).to_numpy(dtype=bool)
    table["state"] = _state(table)
    table["couvert"] = with_none(_covered(table).mask(is_centre))
    table["etat"] = _drawn(table, is_centre)
    progress.update(0.7)
    codes, sentences = reasons(table, Situation.of(register, pairs, centres, day))
    asked = (table["couvert"] != YES).to_numpy() & ~is_centre
    table["motif_code"] = with_none(codes.where(asked))
    table["motif"] = with_none(sentences.where(asked))
    _tell(table, is_centre, report)
    _tell_outside(pairs, rings, centres, report)
    report.method, report.day = f"{method_sentence(day)} {wanted.sentence(whole)}".strip(), day or ""
    progress.update(1.0)
    return Coverage(table[[*COLUMNS, "row", "metropole", "epci"]], report)


def method_sentence(day: str | None) -> str:
    """What « covered » means, as a map prints it."""
    when = (
        tr("Agreements in force on {}.").format(display(day))
        if day
        else tr("Agreements active according to the register.")
    )
    return (
        when
        + " "
        + tr(
            "An EPCI of the rings is covered where one of them binds it and its métropole, "
            "as a party or as a member of a party."
        )
    )


def _add_places(table: pd.DataFrame, report: Report) -> None:
    places = departements().reindex(table["epci"])
    for column in ("departement", "departements"):
        table[column] = with_none(pd.Series(places[column].to_numpy(), index=table.index))
    unknown = table[table["departement"].isna()].drop_duplicates("epci")
    if len(unknown):
        report.warn(
            tr_n(
                "%n EPCI of the rings are not in the reference table of 2026: département unknown.",
                len(unknown),
            ),
            named(unknown["nom_epci"], unknown["siren_epci"]),
        )
    shared = table[(places["partage"] == True).to_numpy()].drop_duplicates("epci")  # noqa: E712 missing is no
    if len(shared):
        report.info(
            tr_n("%n EPCI lie in several départements: that of most inhabitants counts.", len(shared)),
            shared["nom_epci"] + " (" + shared["departements"] + ")",
        )


def _state(table: pd.DataFrame) -> pd.Series:
    """Name of the best state of the agreements that bind the row; None where none does."""
    names = dict(enumerate(states()))
    return with_none(table["state"].map(names))


def _covered(table: pd.DataFrame) -> pd.Series:
    state, answer = table["state"], table["answer"]
    silent = vocabulary("census_figures")["answer_silent"]
    not_surveyed = vocabulary("census_figures")["answer_not_surveyed"]
    told = answer.isin(vocabulary("census_figures")["answered"])
    unknown = (answer == not_surveyed) | (~told & (table["centre_answer"] == not_surveyed))
    choices = [state == COVERED, state.isin(["projet", "a_venir"]), unknown, answer == silent]
    found = np.select(choices, [YES, PLANNED, NOT_SURVEYED, SILENT_ANSWER], NO)
    return pd.Series(found, index=table.index, dtype=object)


def _drawn(table: pd.DataFrame, is_centre: np.ndarray) -> pd.Series:
    """Class on the map: an agreement that is over is drawn as such, whatever was asked since."""
    by_agreement = table["state"].map(vocabulary("coverage_style")["epci_states"])
    unknown = table["couvert"].isin([NOT_SURVEYED, SILENT_ANSWER])
    drawn = by_agreement.where(by_agreement.notna() & (by_agreement != NOT_COVERED), NOT_COVERED)
    drawn = drawn.mask(unknown & (drawn == NOT_COVERED), table["couvert"])
    return drawn.mask(is_centre, CENTRE_STATE)


def _tell(table: pd.DataFrame, is_centre: np.ndarray, report: Report) -> None:
    rows = table[~is_centre]
    counts = rows["couvert"].value_counts()
    report.info(
        tr_n("%n EPCI in the rings: ", len(rows))
        + tr("{} covered, {} planned, {} not covered, {} asked without an answer, {} not surveyed.").format(
            *(int(counts.get(code, 0)) for code in (YES, PLANNED, NO, SILENT_ANSWER, NOT_SURVEYED))
        )
    )
    none = vocabulary("census_figures")["answer_none"]
    contrary = rows[(rows["answer"] == none) & (rows["couvert"] == YES)]
    if len(contrary):
        report.warn(
            tr_n(
                "%n EPCI answered « none » but an agreement of the register binds them: the register counts.",
                len(contrary),
            ),
            named(contrary["nom_epci"], contrary["siren_epci"]),
        )


def _tell_outside(pairs: pd.DataFrame, rings: pd.DataFrame, centres: pd.DataFrame, report: Report) -> None:
    """Agreements reach farther than rings: EPCI that are bound but in no ring of that métropole are named."""
    active = pairs[pairs["state"] == 0].drop_duplicates(["metropole", "epci"])
    joined = active.merge(rings[["metropole", "epci", "row"]], on=["metropole", "epci"], how="left")
    outside = joined[joined["row"].isna()]
    if outside.empty:
        return
    names = outside["epci"].map(reference.epci()["nom_epci"]).fillna(outside["epci"])
    towards = outside["metropole"].map(centres.set_index("metropole")["nom_metropole"])
    report.info(
        tr_n("%n EPCI are bound to a métropole but lie in none of its rings:", len(outside)),
        (names + " (" + towards + ")").sort_values(),
    )
