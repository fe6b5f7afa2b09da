"""Per ring: how many EPCI cooperate with a métropole, among all of the ring and among those that answered."""

from __future__ import annotations

import pandas as pd

from ..frames import named
from ..i18n import tr_n
from ..report import Report
from ..resources import vocabulary
from .coverage_answers import answers
from .coverage_pairs import bound_pairs
from .register import Register
from .summary_figures import EVERYWHERE, Figures, Place

_FLAGS = ["bound", "answered", "cooperates", "silent", "not_surveyed", "unknown"]


def add_rings(
    figures: Figures, register: Register, rings: pd.DataFrame, day: str | None, report: Report
) -> None:
    """Rings of all centres, each EPCI once in its nearest; then ring by ring of each métropole.

    ``register``: only the agreements counted. For all centres an EPCI cooperates where an agreement binds it with any
    métropole of the rings; for one métropole, with that one.
    """
    pairs = bound_pairs(register, set(rings["metropole"]), day)
    known = answers(register, day)
    words = vocabulary("census_figures")
    told = set(pairs["metropole"]) | set(known.index[known.isin(words["answered"])])
    rings = rings.assign(centre_known=rings["metropole"].isin(told))
    rows = rings[(rings["couronne"] > 0).fillna(False).to_numpy(dtype=bool)]
    nearest = rows.sort_values("couronne", kind="stable").drop_duplicates("epci")
    everyone = _judged(nearest, nearest["epci"].isin(set(pairs["epci"])), known)
    _contradictions(everyone, report)
    answered = int(everyone["answered"].sum())
    for ring, group in everyone.groupby("couronne"):
        _add(figures, "couronne", group, Place(ring=int(str(ring))), answered)
    both = pd.MultiIndex.from_frame(pairs[["metropole", "epci"]].drop_duplicates())
    bound = pd.Series(pd.MultiIndex.from_frame(rows[["metropole", "epci"]]).isin(both), index=rows.index)
    judged = _judged(rows, bound, known)
    keys = ["siren_metropole", "nom_metropole", "couronne"]
    for key, group in judged.groupby(keys, sort=False):
        siren, name, ring = map(str, key)
        _add(figures, "metropole_couronne", group, Place(siren, name, int(ring)))


def _judged(rows: pd.DataFrame, bound: pd.Series, known: pd.Series) -> pd.DataFrame:
    """Flags of each EPCI: bound (by the register), answered, cooperates (by the register, or says so), and the rest.

    What it says counts only among those that answered; it says so of cooperations in general. Where its métropole was
    not surveyed, an EPCI that did not answer is not surveyed either.
    """
    words = vocabulary("census_figures")
    answer = rows["epci"].map(known)
    answered = answer.isin(words["answered"])
    not_surveyed = words["answer_not_surveyed"]
    answer = answer.mask(~answered & (rows["metropole"].map(known) == not_surveyed), not_surveyed)
    says_so = answer == words["answer_cooperates"]
    return rows.assign(
        bound=bound.to_numpy(),
        answered=answered,
        cooperates=answered & (bound | says_so).to_numpy(),
        contrary=(answer == words["answer_none"]) & bound.to_numpy(),
        silent=answer == words["answer_silent"],
        not_surveyed=answer == not_surveyed,
        unknown=answer.isna(),
    )


def _add(
    figures: Figures, group: str, rows: pd.DataFrame, place: Place = EVERYWHERE, answered: int | None = None
) -> None:
    flags = rows[_FLAGS].sum().astype(int)
    total, apart = len(rows), int((~rows["bound"] & ~rows["answered"]).sum())
    note = tr_n("%n EPCI without agreement did not answer: not known to have none", apart) if apart else None
    figures.count(group, "epci", total, place=place)
    # Nobody said anything, nor their métropole: what is not known is not zero.
    told = rows["centre_known"].all() and flags["unknown"] == total
    known = flags["bound"] or flags["answered"] or told
    figures.count(group, "epci_cooperent", int(flags["bound"]) if known else None, total, place, note)
    figures.count(group, "epci_repondants", int(flags["answered"]), total, place)
    if answered is not None:
        figures.count(group, "part_des_repondants", int(flags["answered"]), answered, place)
    # Nobody answered: nothing is known of those that did, which is not zero.
    some = int(flags["cooperates"]) if flags["answered"] else None
    figures.count(group, "repondants_cooperent", some, int(flags["answered"]), place)
    others = {"sans_reponse": "silent", "non_enquetes": "not_surveyed", "sans_information": "unknown"}
    for name, flag in others.items():
        figures.count(group, f"epci_{name}", int(flags[flag]), total, place)


def _contradictions(rows: pd.DataFrame, report: Report) -> None:
    contrary = rows[rows["contrary"]]
    if len(contrary):
        report.warn(
            tr_n(
                "%n EPCI answered « none » but an agreement of the register binds them: the register counts.",
                len(contrary),
            ),
            named(contrary["nom_epci"], contrary["siren_epci"]),
        )
